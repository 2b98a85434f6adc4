//! Lighthouse, which judges the page as a browser's developer tools do.

use std::io;
use std::path::PathBuf;

use duct::Expression;

use super::npm::Npm;
use super::{Chromium, Part};
use crate::project;

/// The last version that runs on Node 20.
const NPM: Npm = Npm {
    package: "lighthouse",
    version: "12.8.2",
};

/// The package lighthouse.
pub struct Lighthouse {
    /// The program.
    pub program: PathBuf,
}

impl Lighthouse {
    /// What is installed, when it is of the pinned version.
    pub fn find() -> Option<Self> {
        let program = NPM.folder()?.join("cli/index.js");
        Some(Self { program })
    }

    /// Looks at an address in a browser, and writes what it found to its standard output as JSON: as
    /// a phone of the middle class on a slow mobile network, which it computes from an unhindered load.
    pub(crate) fn look_at(&self, address: &str, browser: &Chromium) -> Expression {
        let program = self.program.to_string_lossy();
        let arguments = [
            &program,
            address,
            "--output=json",
            "--output-path=stdout",
            "--quiet",
            // It sends nothing to its makers.
            "--no-enable-error-reporting",
            "--only-categories=performance,accessibility,best-practices,seo",
            // Containers have no sandbox to give.
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        ];
        project::command("node", arguments).env("CHROME_PATH", &browser.browser)
    }
}

/// The package, to be installed.
pub(super) struct Package;

impl Part for Package {
    type Found = Lighthouse;

    fn name(&self) -> String {
        NPM.name()
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        NPM.install()
    }

    fn find(&self) -> Option<Lighthouse> {
        Lighthouse::find()
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.by_hand())
    }
}
