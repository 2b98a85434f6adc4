//! Which version of a package `Cargo.lock` holds.
//!
//! The command-line half of wasm-bindgen must be of exactly the version that the page is compiled
//! with, so it is read rather than written down a second time.

use std::{fs, io};

use serde::Deserialize;

use crate::project;

/// Why a version cannot be read from `Cargo.lock`.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// The file is not there.
    #[error("cannot read Cargo.lock")]
    Read(#[from] io::Error),

    /// The file is not a lock file.
    #[error("cannot understand Cargo.lock")]
    Parse(#[from] toml::de::Error),

    /// The package is locked never or more than once.
    #[error("Cargo.lock holds {found} versions of {package}, exactly 1 is allowed")]
    NotOne {
        /// The package that was looked for.
        package: String,
        /// How many entries it has.
        found: usize,
    },
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The one version of `package` in the workspace's lock file.
pub(super) fn locked_version(package: &str) -> Result<String, LockError> {
    version_in(
        &fs::read_to_string(project::root().join("Cargo.lock"))?,
        package,
    )
}

fn version_in(lock: &str, package: &str) -> Result<String, LockError> {
    let lock: Lock = toml::from_str(lock)?;
    let mut versions: Vec<_> = lock
        .package
        .into_iter()
        .filter(|entry| entry.name == package)
        .collect();
    match (versions.pop(), versions.len()) {
        (Some(entry), 0) => Ok(entry.version),
        (last, others) => Err(LockError::NotOne {
            package: package.to_owned(),
            found: others + usize::from(last.is_some()),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::{LockError, version_in};

    const LOCK: &str = r#"
        version = 4
        [[package]]
        name = "wasm-bindgen"
        version = "0.2.130"
        source = "registry"
        dependencies = ["syn 2.0.1"]
        [[package]]
        name = "wasm-bindgen-macro"
        version = "0.2.129"
        [[package]]
        name = "syn"
        version = "2.0.1"
        [[package]]
        name = "syn"
        version = "3.0.0"
    "#;

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert!(matches!(
            version_in(LOCK, "wasm-bindgen").as_deref(),
            Ok("0.2.130")
        ));
    }

    #[test]
    fn a_package_locked_twice_or_never_has_no_version() {
        assert!(matches!(
            version_in(LOCK, "syn"),
            Err(LockError::NotOne { found: 2, .. })
        ));
        assert!(matches!(
            version_in(LOCK, "trunk"),
            Err(LockError::NotOne { found: 0, .. })
        ));
    }
}
