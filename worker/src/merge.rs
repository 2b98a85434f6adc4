//! Merging the files of colleagues: who answered what, what is unopposed, what is to be decided.

use spbe::exchange::Imported;
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};

/// What the page keeps: the files, and what was decided.
#[derive(Debug, Default)]
pub struct MergePage;

impl MergePage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        _request: &Request,
        _draft: &Imported,
        _files: Vec<GivenFile>,
        _words: Words,
    ) -> Reply {
        Reply::Page(String::new())
    }
}
