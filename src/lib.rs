//! Scores the SPBE Index: the maturity of an Indonesian agency's digital government.
//!
//! In scope: the editions of the instrument as data, exact scores from levels, drafts, files,
//! and the page around them. Not in scope: a server, accounts, and the official result, which the
//! Ministry sets.
//!
//! Layers, from the bottom; each uses only those before it (`tests/layers.rs` holds them to it):
//!
//! 1. [`exact`]: exact numbers
//! 2. [`document`]: JSON read field by field, with errors that name the place
//! 3. [`instrument`]: an edition of the questionnaire
//! 4. [`score`](mod@score): from values to the report
//! 5. [`assessment`]: one agency's answers and the changes of them
//! 6. [`exchange`]: the exported file
//! 7. [`drafts`], [`words`]: drafts in a storage, every sentence
//! 8. `browser` and `ui`: the page, compiled for WebAssembly only

pub mod assessment;
pub mod document;
pub mod drafts;
pub mod exact;
pub mod exchange;
pub mod instrument;
pub mod plan;
pub mod score;
pub mod words;

#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod browser;
#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod ui;
