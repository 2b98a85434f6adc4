//! Lighthouse, which judges the page as a browser's developer tools do.

use std::path::PathBuf;

use duct::Expression;

use super::Chromium;
use super::npm::Package;
use crate::project;

/// The package lighthouse.
pub struct Lighthouse {
    /// The program.
    pub program: PathBuf,
}

impl Lighthouse {
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
pub(super) const PACKAGE: Package<Lighthouse> = Package {
    name: "lighthouse",
    // The last version that runs on Node 20.
    version: "12.8.2",
    needed_by: "test",
    found: |folder| Lighthouse {
        program: folder.join("cli/index.js"),
    },
};
