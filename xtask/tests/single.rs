//! The single file holds what the page would load, whole, and loads nothing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use sha2::{Digest, Sha256};
use xtask::setup::Inflate;
use xtask::single::Single;

const PAGE: &str = r#"<!doctype html><html><head><meta charset="utf-8"><title>A</title>
<style>a > b { color: red }</style>
<link rel="icon" href="icon.svg"><link rel="manifest" href="app.webmanifest">
<script src="rescue.js" defer></script>
<script id="boot" type="module" src="boot.js" data-program="./app.js" data-binary="./app_bg.wasm"></script>
<link rel="modulepreload" href="./app.js"><link rel="preload" href="./app_bg.wasm" as="fetch">
</head><body><h1>A</h1></body></html>"#;
const PROGRAM: &str = "function begin() {}\nexport { begin as default };\n";
const RESCUE: &str = "show('</script><script src=\"https://example.org/x.js\"></script>');\r\n";

/// A site, and what unpacks in it; `changed` files take the place of the usual ones.
fn made(name: &str, changed: &[(&str, &[u8])]) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("single")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    let usual: [(&str, &[u8]); 10] = [
        ("site/index.html", PAGE.as_bytes()),
        ("site/icon.svg", b"<svg/>"),
        ("site/rescue.js", RESCUE.as_bytes()),
        ("site/app.js", PROGRAM.as_bytes()),
        ("site/app_bg.wasm", &binary()),
        ("site/data/list.txt", b"one\ntwo\n"),
        ("site/worker_bg.wasm", b"heavy"),
        ("site/data/national-results.csv", b"a;b"),
        ("inflate.js", b"module.exports = unpack;\n"),
        ("LICENSE", b"Free.\n"),
    ];
    for (file, content) in usual.iter().chain(changed) {
        write(&folder.join(file), content);
    }
    let inflate = Inflate {
        program: folder.join("inflate.js"),
        licence: folder.join("LICENSE"),
    };
    let single = Single::of(&folder.join("site"), &inflate);
    single
        .map(|single| single.html().to_owned())
        .map_err(|error| error.to_string())
}

fn write(path: &PathBuf, content: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// Every byte there is, and what packs well.
fn binary() -> Vec<u8> {
    let every = (0..=u8::MAX).cycle().take(5_000);
    every.chain([0; 3_000]).collect()
}

/// A script: its attributes, and its text.
type Script = (Vec<(String, String)>, String);

/// The scripts of a page as another program reads them, and the tags that would load something.
fn read(html: &str) -> (Vec<Script>, Vec<String>) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut scripts, mut loading, mut is_script) = (Vec::new(), Vec::new(), false);
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
                let attributes: Vec<_> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect();
                let loads = |(name, value): &&(String, String)| {
                    ["src", "href"].contains(&name.as_str()) && !value.starts_with("data:")
                };
                loading.extend(attributes.iter().find(loads).map(|it| it.1.clone()));
                is_script = *tag.name == b"script";
                if is_script {
                    scripts.push((attributes, String::new()));
                }
            }
            Token::String(text) if is_script => {
                scripts.last_mut().unwrap().1 += &String::from_utf8(text.value.0.clone()).unwrap();
            }
            Token::EndTag(_) => is_script = false,
            _ => {}
        }
    }
    (scripts, loading)
}

fn attribute<'s>(script: &'s Script, name: &str) -> Option<&'s str> {
    let found = script.0.iter().find(|(own, _)| own == name);
    found.map(|(_, value)| value.as_str())
}

/// Unpacked by another program than the one that packs, and than the one that the page carries.
#[test]
fn every_part_comes_out_as_it_went_in() {
    let (scripts, _) = read(&made("parts", &[]).unwrap());
    let parts: Vec<_> = scripts
        .iter()
        .filter_map(|script| {
            let name = attribute(script, "data-part")?;
            let content =
                miniz_oxide::inflate::decompress_to_vec(&STANDARD.decode(&script.1).unwrap())
                    .unwrap();
            let size = attribute(script, "data-size")?;
            assert_eq!(size, content.len().to_string(), "{name}");
            Some((name, content))
        })
        .collect();
    assert_eq!(
        parts,
        [
            ("app_bg.wasm", binary()),
            ("data/list.txt", b"one\ntwo\n".to_vec())
        ]
    );
}

#[test]
fn nothing_is_loaded_and_what_stands_in_a_text_ends_no_script() {
    let html = made("whole", &[]).unwrap();
    let (scripts, loading) = read(&html);
    assert_eq!(loading, [""; 0]);
    // What rescues, the two parts, what answers, and the program, which starts itself.
    assert_eq!(scripts.len(), 5);
    assert!(scripts[0].1.contains("example.org"), "{}", scripts[0].1);
    assert!(scripts[3].1.contains("module.exports = unpack;"));
    assert!(scripts[3].1.contains("Free."), "the licence is not there");
    assert!(scripts[4].1.starts_with(PROGRAM));
    assert!(scripts[4].1.contains("\nbegin({ module_or_path:"));
    assert!(html.contains("<style>a > b { color: red }</style>"));
    assert!(html.contains("href=\"data:image/svg+xml;base64,PHN2Zy8+\""));
}

#[test]
fn the_policy_names_every_script_that_runs_and_allows_no_connection() {
    let html = made("policy", &[]).unwrap();
    let (scripts, _) = read(&html);
    let (_, policy) = html.split_once("Content-Security-Policy").unwrap();
    let (policy, _) = policy.split_once("\">").unwrap();
    let runs = |script: &&Script| attribute(script, "data-part").is_none();
    for script in scripts.iter().filter(runs) {
        let digest = STANDARD.encode(Sha256::digest(&script.1));
        assert!(policy.contains(&digest), "{}", script.1);
    }
    assert_eq!(policy.matches("'sha256-").count(), 3);
    assert!(policy.contains("default-src 'none';"), "{policy}");
    assert!(!policy.contains("connect-src"), "{policy}");
}

#[test]
fn what_it_cannot_carry_is_an_error() {
    let styled = PAGE.replace("</head>", "<link rel=\"stylesheet\" href=\"a.css\"></head>");
    assert_eq!(
        made("styled", &[("site/index.html", styled.as_bytes())]).unwrap_err(),
        "index.html loads <link rel=\"stylesheet\" href=\"a.css\">, and nothing says how the single file carries that"
    );
    let bare = PAGE.replace("data-program", "data-other");
    assert_eq!(
        made("bare", &[("site/index.html", bare.as_bytes())]).unwrap_err(),
        "index.html has no data-program"
    );
    let importing = b"import * as more from './more.js';\nexport { begin as default };";
    assert_eq!(
        made("importing", &[("site/app.js", importing)]).unwrap_err(),
        "app.js imports other modules"
    );
}
