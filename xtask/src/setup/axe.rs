//! axe-core, which finds barriers on a page: the browser tests run it on every page.

use std::path::PathBuf;
use std::{fs, io};

use serde_json::Value;

use super::Part;
use crate::project;

const VERSION: &str = "4.14.1";

/// The package axe-core.
pub struct Axe {
    /// The script that a page is looked at with.
    pub script: PathBuf,
}

impl Axe {
    /// What is installed, when it is of the pinned version.
    pub fn find() -> Option<Self> {
        let folder = project::tools().join("npm/node_modules/axe-core");
        let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
        let manifest: Value = serde_json::from_str(&manifest).ok()?;
        (manifest["version"] == VERSION).then(|| Self {
            script: folder.join("axe.min.js"),
        })
    }
}

/// The package, to be installed.
pub(super) struct Package;

impl Part for Package {
    type Found = Axe;

    fn name(&self) -> String {
        format!("axe-core {VERSION}")
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        format!("npm install --prefix .tools/npm --no-audit --no-fund axe-core@{VERSION}")
    }

    fn find(&self) -> Option<Axe> {
        Axe::find()
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.by_hand())
    }
}
