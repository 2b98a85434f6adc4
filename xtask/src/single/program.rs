//! How the page starts its program: the tag `#boot` names an ES module and a binary, and `public/boot.js`
//! gives the one the other. Nothing else in the single file knows.

use std::path::Path;

use super::SingleError;
use super::page::{BOOT, Page, text};

/// The program as a module that stands in the page.
#[derive(Debug)]
pub(super) struct Program {
    /// Of its tag.
    pub(super) attributes: String,
    /// The module, which starts itself.
    pub(super) module: String,
}

impl Program {
    /// The program of a site.
    pub(super) fn of(site: &Path, page: &Page) -> Result<Self, SingleError> {
        let named = |what| page.boot(what).ok_or(SingleError::NoPlace { what });
        let name = named("data-program")?.trim_start_matches("./").to_owned();
        let module = text(site, &name)?;
        let problem = |problem| SingleError::Program {
            name: name.clone(),
            problem,
        };
        // A page on a disk may load no module, not even one beside it.
        if imports(&module) {
            return Err(problem("imports other modules"));
        }
        let start = default_export(&module).ok_or_else(|| problem("exports no default"))?;
        // What it fetches lies beside it, and it stands in the page now.
        let address = format!("new URL(\"{name}\",document.baseURI)");
        let module = module.replace("import.meta.url", &address);
        Ok(Self {
            attributes: format!(
                " id=\"{BOOT}\" type=\"module\" data-binary=\"{}\"",
                named("data-binary")?
            ),
            module: format!(
                "{module}\n{start}({{ module_or_path: document.getElementById(\"{BOOT}\").dataset.binary }})\n  .catch((error) => dispatchEvent(new ErrorEvent(\"error\", {{ error }})));\n"
            ),
        })
    }
}

/// Whether a module, however it is written, needs another; `import.meta` does not.
fn imports(module: &str) -> bool {
    let after = |rest: &str| rest.trim_start().starts_with(['*', '{', '"', '(']);
    module.split("import").skip(1).any(after)
}

/// The name inside a module of what it exports as its default.
fn default_export(module: &str) -> Option<&str> {
    let (before, _) = module.rsplit_once(" as default")?;
    before.rsplit([' ', '{', ',']).next()
}

#[cfg(test)]
mod tests {
    use super::{default_export, imports};

    #[test]
    fn what_a_module_needs_is_seen_in_one_line_as_well() {
        assert!(imports("import * as a from \"./b.js\";\nb();"));
        assert!(imports("var a=1;import{c}from\"./b.js\";c()"));
        assert!(imports("a(await import(\"./b.js\"))"));
        assert!(!imports("fetch(new URL(\"./a.wasm\",import.meta.url))"));
    }

    #[test]
    fn the_default_is_found_among_the_exports() {
        let module = "function a() {}\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(default_export(module), Some("__wbg_init"));
        assert_eq!(default_export("export {start as default}"), Some("start"));
        assert_eq!(default_export("export { initSync };"), None);
    }
}
