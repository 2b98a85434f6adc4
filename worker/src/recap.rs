//! The roll-up of many submissions.

use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};

/// What the page keeps: one row for each file, and their order.
#[derive(Debug, Default)]
pub struct RecapPage;

impl RecapPage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        _request: &Request,
        _files: Vec<GivenFile>,
        _words: Words,
        _progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        Reply::Page(String::new())
    }
}
