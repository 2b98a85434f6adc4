//! Which files a page makes the browser load by itself.

use std::collections::BTreeSet;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

/// The site's own files that stylesheets, scripts, preloads, icons and images of `html` name.
///
/// A link for people (`a`) loads nothing.
pub(super) fn loaded_files(html: &[u8]) -> BTreeSet<String> {
    let mut emitter = DefaultEmitter::default();
    // The text of a script or a style is not searched for tags.
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter)
        .filter_map(|token| match token {
            Ok(Token::StartTag(tag)) => reference(&tag),
            _ => None,
        })
        .filter_map(|address| own_file(&address))
        .collect()
}

fn reference(tag: &StartTag<()>) -> Option<String> {
    let attribute: &[u8] = match tag.name.as_slice() {
        b"link" => b"href",
        b"script" | b"img" => b"src",
        _ => return None,
    };
    let value = tag.attributes.get(attribute)?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// The path below the site's folder, when the address lies on the site.
fn own_file(address: &str) -> Option<String> {
    let elsewhere = address.contains(':') || address.starts_with("//");
    let path = address
        .split(['?', '#'])
        .next()?
        .trim_start_matches("./")
        .trim_start_matches('/');
    (!elsewhere && !path.is_empty()).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::loaded_files;

    #[track_caller]
    fn loads(html: &str, expected: &[&str]) {
        assert!(
            loaded_files(html.as_bytes()).iter().eq(expected),
            "{:?}",
            loaded_files(html.as_bytes())
        );
    }

    #[test]
    fn stylesheets_scripts_and_preloads_are_loaded() {
        loads(
            r#"<link rel="stylesheet" href="./main-1a.css"><link rel=modulepreload href="./spbe-2b.js">
               <link rel="preload" href="./spbe-2b_bg.wasm" as="fetch"><script src=/theme.js></script>"#,
            &["main-1a.css", "spbe-2b.js", "spbe-2b_bg.wasm", "theme.js"],
        );
    }

    #[test]
    fn a_file_named_twice_is_loaded_once() {
        loads(
            r#"<link href="a.js"><script src="./a.js?v=1"></script>"#,
            &["a.js"],
        );
    }

    #[test]
    fn what_lies_elsewhere_or_waits_for_a_click_is_not_loaded() {
        loads(
            r#"<a href="data/results.csv"></a><link href="https://example.org/x"><img src="data:,">"#,
            &[],
        );
    }

    #[test]
    fn what_a_script_or_a_comment_writes_is_not_a_tag() {
        loads(
            r#"<!-- <script src="a.js"></script> --><script>const t = '<img src="b.png">';</script>"#,
            &[],
        );
    }
}
