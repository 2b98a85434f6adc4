//! Packages of npm of a pinned version, in `.tools/npm`.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::Value;

use super::Part;
use crate::project;

/// A package, and what the commands get of it.
pub(super) struct Package<F> {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) needed_by: &'static str,
    /// What they get, given the folder of the package.
    pub(super) found: fn(&Path) -> F,
}

impl<F> Package<F> {
    /// Its folder, when it is installed in this version.
    fn folder(&self) -> Option<PathBuf> {
        let folder = project::tools().join("npm/node_modules").join(self.name);
        let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
        let manifest: Value = serde_json::from_str(&manifest).ok()?;
        (manifest["version"] == self.version).then_some(folder)
    }
}

impl<F> Part for Package<F> {
    type Found = F;

    fn name(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    fn needed_by(&self) -> &'static str {
        self.needed_by
    }

    fn by_hand(&self) -> String {
        install(self.name, self.version)
    }

    fn find(&self) -> Option<F> {
        Some((self.found)(&self.folder()?))
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.by_hand())
    }
}

/// The line that installs a package.
pub(super) fn install(package: &str, version: &str) -> String {
    format!("npm install --prefix .tools/npm --no-audit --no-fund {package}@{version}")
}
