//! Packages of npm of a pinned version, in `.tools/npm`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::project;

/// A package.
pub(super) struct Npm {
    pub(super) package: &'static str,
    pub(super) version: &'static str,
}

impl Npm {
    /// Its folder, when it is installed in this version.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        let folder = project::tools().join("npm/node_modules").join(self.package);
        let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
        let manifest: Value = serde_json::from_str(&manifest).ok()?;
        (manifest["version"] == self.version).then_some(folder)
    }

    /// Name and version.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// The line that installs it.
    pub(super) fn install(&self) -> String {
        let Self { package, version } = self;
        format!("npm install --prefix .tools/npm --no-audit --no-fund {package}@{version}")
    }
}
