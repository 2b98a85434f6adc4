//! `index.html` as it is shipped: its style inside, and the program's names where it is started.
//!
//! The names hold a hash of the content, so that no cache mixes two builds.

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, doc_comments, element, rewrite_str};

use super::BundleError;

/// The program's files, as the page names them.
pub(super) struct Names {
    /// The ES module that starts it.
    pub(super) module: String,
    /// Its code.
    pub(super) binary: String,
}

/// A page as it stands in the workspace, made ready.
pub(super) fn ready(page: &str, style: &str, names: &Names) -> Result<String, BundleError> {
    let settings = RewriteStrSettings::new()
        .append_document_content_handler(doc_comments!(|comment| {
            comment.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=stylesheet]", |link| {
            link.replace(&format!("<style>{style}</style>"), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("#boot", |boot| {
            boot.set_attribute("data-program", &format!("./{}", names.module))?;
            boot.set_attribute("data-binary", &format!("./{}", names.binary))?;
            boot.before(&ahead(names), ContentType::Html);
            Ok(())
        }));
    rewrite_str(page, settings).map_err(|error| BundleError::Page(error.to_string()))
}

/// What the browser fetches before the scripts ask for it.
fn ahead(names: &Names) -> String {
    let Names { module, binary } = names;
    format!(
        r#"<link rel="preload" href="./{binary}" as="fetch" type="application/wasm" crossorigin="anonymous">
    <link rel="modulepreload" href="./{module}">
    "#
    )
}

#[cfg(test)]
mod tests {
    use super::{Names, ready};

    #[test]
    fn the_style_stands_in_the_page_and_the_program_is_fetched_before_it_is_started() {
        let page = r#"<link rel="stylesheet" href="a.css"><!-- said to the builder -->
    <link rel="icon" href="a.svg">
    <script id="boot" src="boot.js"></script>"#;
        let names = Names {
            module: "p/a.js".into(),
            binary: "p/a.wasm".into(),
        };
        let ready = ready(page, "p{color:red}", &names);
        assert_eq!(
            ready.ok().as_deref(),
            Some(
                r#"<style>p{color:red}</style>
    <link rel="icon" href="a.svg">
    <link rel="preload" href="./p/a.wasm" as="fetch" type="application/wasm" crossorigin="anonymous">
    <link rel="modulepreload" href="./p/a.js">
    <script id="boot" src="boot.js" data-program="./p/a.js" data-binary="./p/a.wasm"></script>"#
            )
        );
    }
}
