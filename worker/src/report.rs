//! The report page.

use spbe::exchange::Imported;
use spbe::words::Words;

use crate::desk::{Reply, Request};

/// Does what the user did on the page.
pub fn act(_request: &Request, _draft: &Imported, _words: Words) -> Reply {
    Reply::Page(String::new())
}
