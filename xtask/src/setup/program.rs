//! Programs of a pinned version, installed into `.tools/` by the package manager that has them.

use std::io;

use super::{Part, npm};
use crate::project;

const GECKODRIVER: &str = "0.37.1";

/// binaryen numbers its releases by one integer; its npm package appends `.0.0`.
const BINARYEN: &str = "132";

const ESBUILD: &str = "0.28.2";

const TO_BUILD: &str = "build, single, serve, test and bench";

/// A program that says its version when asked.
pub(super) struct Program {
    name: String,
    command: &'static str,
    /// What `--version` prints first.
    answer: String,
    install: String,
    needed_by: &'static str,
}

impl Program {
    /// Shrinks the wasm module. From npm, since that package needs no C++ compiler.
    pub(super) fn wasm_opt() -> Self {
        Self {
            name: format!("wasm-opt {BINARYEN}"),
            command: "wasm-opt",
            answer: format!("wasm-opt version {BINARYEN}"),
            install: npm::install("binaryen", &format!("{BINARYEN}.0.0")),
            needed_by: TO_BUILD,
        }
    }

    /// Puts scripts and styles together.
    pub(super) fn esbuild() -> Self {
        Self {
            name: format!("esbuild {ESBUILD}"),
            command: "esbuild",
            answer: ESBUILD.to_owned(),
            install: npm::install("esbuild", ESBUILD),
            needed_by: TO_BUILD,
        }
    }

    /// Steers Firefox.
    pub(super) fn geckodriver() -> Self {
        Self {
            name: format!("geckodriver {GECKODRIVER}"),
            command: "geckodriver",
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
        let answer = project::command(self.command, ["--version"])
            .stderr_null()
            .read()
            .ok()?;
        let rest = answer.strip_prefix(&self.answer)?;
        // 0.37.10 must not pass for 0.37.1.
        (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(())
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.install)
    }
}
