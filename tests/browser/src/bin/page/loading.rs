//! How long a page takes that was never loaded before: until something is painted, and until an answer
//! changes the index.

use browser_tests::failure::Outcome;
use serde::Deserialize;

use crate::browser::Browser;
use crate::figures::Samples;
use crate::pages::Page;

const SCRIPT: &str = include_str!("scripts/loading.js");

/// Milliseconds of a page, one for each load.
#[derive(Default)]
pub(crate) struct Loading {
    /// Until something is painted.
    pub(crate) painted: Samples,
    /// Until an answer has changed the painted index.
    pub(crate) answered: Samples,
}

#[derive(Deserialize)]
struct Load {
    painted: f64,
    answered: f64,
}

/// Loads the pages in turns, so that whatever else the machine does meets all of them.
pub(crate) async fn measure(pages: &[Page], loads: usize) -> Outcome<Vec<Loading>> {
    let mut measured: Vec<_> = pages.iter().map(|_| Loading::default()).collect();
    for _ in 0..loads {
        for (page, loading) in pages.iter().zip(&mut measured) {
            let browser = Browser::open(page, SCRIPT, true).await?;
            let load: Load = browser.result("loaded", vec![]).await?;
            loading.painted.push(load.painted);
            loading.answered.push(load.answered);
        }
    }
    Ok(measured)
}
