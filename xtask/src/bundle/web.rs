//! Scripts and styles as they are shipped: each with what it imports in one file, without spaces and
//! comments, and in the words of the oldest browsers that are served.

use std::path::Path;

use super::BundleError;
use crate::setup::WasmToolchain;

/// Browsers of 2021; esbuild writes what they do not know in words that they know.
const OLDEST: &str = "--target=chrome90,firefox79,safari15";

/// Where a script runs.
pub(super) enum Kind {
    /// An ES module, or a style.
    Module,
    /// A classic script, whose names others use.
    Script,
}

/// The file, with what it imports.
pub(super) fn bundle(
    toolchain: &WasmToolchain,
    file: &Path,
    kind: &Kind,
) -> Result<String, BundleError> {
    let file = file.to_string_lossy();
    let together: &[&str] = match kind {
        Kind::Module => &["--bundle", "--format=esm"],
        Kind::Script => &[],
    };
    let arguments = ["--minify", OLDEST, "--log-level=warning"];
    let arguments = arguments.into_iter().chain(together.iter().copied());
    let read = toolchain
        .command("esbuild", arguments.chain([&*file]))
        .read();
    read.map_err(BundleError::Web)
}
