//! The features of WebAssembly that the built modules use: those that browsers of 2021 have, no other.
//!
//! A compiler or a crate of a newer version can begin to use more by itself, and what was tried in a new
//! browser would not start in an old one. So the binaries are read.

use std::path::Path;

use wasmparser::{BinaryReaderError, Validator, WasmFeatures};

use crate::project;
use crate::site::{self, SiteError};

/// What may be used, with the first browsers that have it (Chrome, Firefox, Safari). The youngest is
/// Chrome 96 of November 2021.
///
/// Not in it are SIMD (91, 89, 16.4), threads (74, 79, 14.1, and only with headers that not every server
/// sends), exceptions (95, 100, 15.2), tail calls (112, 121, 18.2), extended constants (114, 112, 17.4),
/// garbage collection (119, 120, 18.2), and all that is younger.
const ALLOWED: WasmFeatures = WasmFeatures::FLOATS
    // Globals that change, in exports and imports: 74, 61, 13.1.
    .union(WasmFeatures::MUTABLE_GLOBAL)
    // Small whole numbers widened with their sign: 74, 62, 14.1.
    .union(WasmFeatures::SIGN_EXTENSION)
    // Fractions to whole numbers without a trap: 75, 64, 15.
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    // Copying and filling memory at once: 75, 79, 15.
    .union(WasmFeatures::BULK_MEMORY)
    // Functions with several results: 85, 78, 13.1.
    .union(WasmFeatures::MULTI_VALUE)
    // Objects of the browser in a table: 96, 79, 15.
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::GC_TYPES);

/// Why a site would not run in an older browser, or cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum FeaturesError {
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),

    /// A module uses something younger, or is none.
    #[error("{name} is not WebAssembly as browsers of 2021 know it: {problem}")]
    Young {
        /// Its path below the folder.
        name: String,
        /// What is used, and at which byte of the file.
        #[source]
        problem: BinaryReaderError,
    },
}

/// Looks at every module in `dist/`.
pub(crate) fn check() -> Result<(), FeaturesError> {
    of(&project::dist())
}

/// Looks at every module of a site.
pub fn of(site: &Path) -> Result<(), FeaturesError> {
    let names = site::files(site)?.into_iter();
    for name in names.filter(|name| site::is_module(name)) {
        let module = site::read(site, &name)?;
        Validator::new_with_features(ALLOWED)
            .validate_all(&module)
            .map_err(|problem| FeaturesError::Young { name, problem })?;
    }
    Ok(())
}
