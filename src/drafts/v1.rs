//! Version 1 of a draft's format, written by release 0.1: one key, no check, the content as it is.
//!
//! ```json
//! {"format": "spbe-draft", "version": 1, "counter": 7, "saved": "…", "assessment": {…}}
//! ```

use serde_json::Value;

use super::state::{State, saved};
use crate::document::{self, ImportError};
use crate::exchange;

/// Counters of release 0.1 stay below it: four saves a second reach it after thirty years.
const COUNTERS: u64 = 1 << 32;

pub(super) fn read(file: &Value, digest: String) -> Result<State, ImportError> {
    let (counter, saved) = document::read(file, |file| {
        file.only(&["format", "version", "counter", "saved", "assessment"]);
        (file.get("counter").whole(0, u64::MAX), saved(file))
    })?;
    Ok(State {
        // Nothing vouches for this number. One out of range says nothing about the order.
        counter: Some(counter).filter(|&it| it < COUNTERS).unwrap_or(0),
        saved,
        writer: String::new(),
        assessment: exchange::read_content(&file["assessment"])?,
        digest,
    })
}
