//! axe-core, which finds barriers on a page: the browser tests run it on every page.

use std::io;
use std::path::PathBuf;

use super::Part;
use super::npm::Npm;
use crate::project;

const NPM: Npm = Npm {
    package: "axe-core",
    version: "4.14.1",
};

/// The package axe-core.
pub struct Axe {
    /// The script that a page is looked at with.
    pub script: PathBuf,
}

impl Axe {
    /// What is installed, when it is of the pinned version.
    pub fn find() -> Option<Self> {
        let script = NPM.folder()?.join("axe.min.js");
        Some(Self { script })
    }
}

/// The package, to be installed.
pub(super) struct Package;

impl Part for Package {
    type Found = Axe;

    fn name(&self) -> String {
        NPM.name()
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        NPM.install()
    }

    fn find(&self) -> Option<Axe> {
        Axe::find()
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.by_hand())
    }
}
