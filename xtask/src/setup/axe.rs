//! axe-core, which finds barriers on a page: the browser tests run it on every page.

use std::path::PathBuf;

use super::Part;
use super::npm::Package;

/// The package axe-core.
pub struct Axe {
    /// The script that a page is looked at with.
    pub script: PathBuf,
}

impl Axe {
    /// What is installed, when it is of the pinned version.
    pub fn find() -> Option<Self> {
        PACKAGE.find()
    }
}

/// The package, to be installed.
pub(super) const PACKAGE: Package<Axe> = Package {
    name: "axe-core",
    version: "4.14.1",
    needed_by: "test",
    found: |folder| Axe {
        script: folder.join("axe.min.js"),
    },
};
