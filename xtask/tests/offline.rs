//! The service worker knows every file of a site, and another file is another version.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use xtask::{offline, project};

const SITE: [(&str, &str); 3] = [
    ("index.html", "<script src='./app.js'></script>"),
    ("app.js", "start()"),
    ("data/results.csv", "a;b;c"),
];

#[derive(Debug, PartialEq, Deserialize)]
struct Shipped {
    version: String,
    files: BTreeMap<String, String>,
}

/// A site of these files, anew for each test.
fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("offline")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, content) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

/// What its service worker is told, and the program behind that.
fn written(site: &Path) -> (Shipped, String) {
    offline::write(site).unwrap();
    let worker = fs::read_to_string(site.join("sw.js")).unwrap();
    let (list, program) = worker.split_once('\n').unwrap();
    let list = list.strip_prefix("const SHIPPED = ").unwrap();
    let list = serde_json::from_str(list.strip_suffix(';').unwrap()).unwrap();
    (list, program.to_owned())
}

fn version(name: &str, files: &[(&str, &str)]) -> String {
    written(&site(name, files)).0.version
}

/// The digests are those of `openssl dgst -sha256 -binary | base64`.
#[test]
fn every_file_is_listed_with_its_digest_and_the_program_stands_behind() {
    let (shipped, program) = written(&site("listed", &SITE));
    let digests = [
        (
            "app.js",
            "sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=",
        ),
        (
            "data/results.csv",
            "sha256-cU2Klnulatxurt5OVOyakRRYrrUSBOQffd70o5msXf8=",
        ),
        (
            "index.html",
            "sha256-D3yPSrMA5QcheGgYQHr/rsGeXMMVe/GcJ0bIJJzwt8M=",
        ),
    ];
    let digests = digests.map(|(name, digest)| (name.to_owned(), digest.to_owned()));
    assert_eq!(shipped.files, digests.into());
    let own = fs::read_to_string(project::root().join("public/sw.js")).unwrap();
    assert_eq!(program, own);
}

#[test]
fn the_same_files_are_the_same_version_however_often_it_is_written() {
    let folder = site("again", &SITE);
    let first = written(&folder);
    assert_eq!(written(&folder), first);
    let [page, program, data] = SITE;
    assert_eq!(version("turned", &[data, program, page]), first.0.version);
}

#[test]
fn any_other_file_is_another_version() {
    let [page, program, data] = SITE;
    let versions = [
        version("whole", &SITE),
        version("changed", &[page, program, ("data/results.csv", "a;b;d")]),
        version("renamed", &[page, program, ("data/result.csv", "a;b;c")]),
        version("fewer", &[page, program]),
        version("more", &[page, program, data, ("icon.svg", "<svg/>")]),
    ];
    for (at, version) in versions.iter().enumerate() {
        assert!(!versions[..at].contains(version), "{versions:?}");
    }
}

/// It is handed out, and none of the page's parts.
#[test]
fn the_single_file_beside_the_page_is_of_no_version() {
    let beside = [SITE.as_slice(), &[("spbe.html", "<title>All</title>")]].concat();
    assert_eq!(
        written(&site("beside", &beside)).0,
        written(&site("alone", &SITE)).0
    );
}
