//! Packages of a pinned version from npm, in `.tools/npm`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::project;

/// The folder of a package, when it is installed in this version.
pub(super) fn installed(package: &str, version: &str) -> Option<PathBuf> {
    let folder = project::tools().join("npm/node_modules").join(package);
    let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
    let manifest: Value = serde_json::from_str(&manifest).ok()?;
    (manifest["version"] == version).then_some(folder)
}

/// The line that installs it.
pub(super) fn install(package: &str, version: &str) -> String {
    format!("npm install --prefix .tools/npm --no-audit --no-fund {package}@{version}")
}
