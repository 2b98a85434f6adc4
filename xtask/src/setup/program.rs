//! Programs of a pinned version, installed into `.tools/` by the package manager that has them.

use std::io;

use super::Part;
use crate::project;

const TRUNK: &str = "0.21.14";

const GECKODRIVER: &str = "0.37.1";

/// binaryen numbers its releases by one integer; its npm package appends `.0.0`.
const BINARYEN: &str = "132";

const TO_BUILD: &str = "build, serve, test and bench";

/// A program that says its version when asked.
pub(super) struct Program {
    name: String,
    /// Its own name and version, as `--version` prints them first.
    answer: String,
    install: String,
    needed_by: &'static str,
}

impl Program {
    /// Builds `dist/` from `index.html`.
    pub(super) fn trunk() -> Self {
        Self {
            name: format!("trunk {TRUNK}"),
            answer: format!("trunk {TRUNK}"),
            install: format!("cargo install trunk --version {TRUNK} --locked --root .tools"),
            needed_by: TO_BUILD,
        }
    }

    /// Writes the JavaScript side of the wasm module.
    pub(super) fn wasm_bindgen(version: &str) -> Self {
        Self {
            name: format!("wasm-bindgen-cli {version}"),
            answer: format!("wasm-bindgen {version}"),
            // Not --locked: the lock file that 0.2.130 was published with names a yanked package.
            install: format!("cargo install wasm-bindgen-cli --version {version} --root .tools"),
            needed_by: TO_BUILD,
        }
    }

    /// Shrinks the wasm module. From npm, since that package needs no C++ compiler.
    pub(super) fn wasm_opt() -> Self {
        Self {
            name: format!("wasm-opt {BINARYEN}"),
            answer: format!("wasm-opt version {BINARYEN}"),
            install: format!(
                "npm install --prefix .tools/npm --no-audit --no-fund binaryen@{BINARYEN}.0.0"
            ),
            needed_by: TO_BUILD,
        }
    }

    /// Steers Firefox.
    pub(super) fn geckodriver() -> Self {
        Self {
            name: format!("geckodriver {GECKODRIVER}"),
            answer: format!("geckodriver {GECKODRIVER}"),
            install: format!(
                "cargo install geckodriver --version {GECKODRIVER} --locked --root .tools"
            ),
            needed_by: "test",
        }
    }
}

impl Part for Program {
    type Found = ();

    fn name(&self) -> String {
        self.name.clone()
    }

    fn needed_by(&self) -> &'static str {
        self.needed_by
    }

    fn by_hand(&self) -> String {
        self.install.clone()
    }

    fn find(&self) -> Option<()> {
        let (program, _) = self.answer.split_once(' ')?;
        let answer = project::command(program, ["--version"])
            .stderr_null()
            .read()
            .ok()?;
        let rest = answer.strip_prefix(&self.answer)?;
        // 0.21.14 must not pass for 0.21.1.
        (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(())
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.install)
    }
}
