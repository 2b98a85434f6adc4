//! A state of a draft as text: what one save writes.
//!
//! ```json
//! {"format": "spbe-draft", "version": 2, "counter": 17, "saved": "2026-11-24T07:03:00.000Z",
//!  "writer": "…", "content": "…packed…", "digest": "…SHA-256 of all the rest…"}
//! ```

use serde_json::{Value, json};

use super::{packed, v1};
use crate::assessment::Assessment;
use crate::document::{self, Allowed, Field, ImportError, digest};
use crate::exchange;
use crate::instrument::Instrument;

pub(super) const FORMAT: &str = "spbe-draft";
/// The version of the format that this program writes. It reads all before it.
pub(super) const VERSION: u64 = 2;
/// The highest counter: all readers of JSON agree on numbers up to it.
pub(super) const LAST_COUNTER: u64 = 1 << 53;

const LONGEST_TIME: usize = 40;
const LONGEST_WRITER: usize = 40;

/// A state of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    /// Rises with every save.
    pub(super) counter: u64,
    /// When it was saved (ISO 8601, UTC).
    pub(super) saved: String,
    /// The tab that saved it; version 1 does not say.
    pub(super) writer: String,
    /// The assessment.
    pub(super) assessment: Assessment,
    /// SHA-256 of what it was read from: equal digests, equal states.
    pub(super) digest: String,
}

/// Writes a state; its text and its digest.
pub(super) fn write(
    counter: u64,
    saved: &str,
    writer: &str,
    assessment: &Assessment,
    instrument: &Instrument,
) -> (String, String) {
    let content = exchange::write_content(assessment, instrument).to_string();
    let mut text = document::sorted(json!({
        "format": FORMAT,
        "version": VERSION,
        "counter": counter,
        "saved": saved,
        "writer": writer,
        "content": packed::pack(&content),
    }));
    let digest = digest::of(&text);
    text["digest"] = digest.as_str().into();
    (text.to_string(), digest)
}

/// Reads a state of any version up to this one.
pub(super) fn read(text: &str) -> Result<State, ImportError> {
    let mut file = document::parse(text)?;
    document::check_format(&file, FORMAT, VERSION)?;
    if file["version"] == 1 {
        return v1::read(&file, digest::of(&text));
    }
    let digest = check_digest(&mut file)?;
    let (counter, saved, writer, content) = document::read(&file, |file| {
        file.only(&["format", "version", "counter", "saved", "writer", "content"]);
        let content = file.get("content");
        let content = unpack(&content).unwrap_or_else(|| {
            content.wrong(Allowed::Object);
            Value::Null
        });
        (
            file.get("counter").whole(0, LAST_COUNTER),
            saved(file),
            file.get("writer").text(LONGEST_WRITER).to_owned(),
            content,
        )
    })?;
    Ok(State {
        counter,
        saved,
        writer,
        assessment: exchange::read_content(&content)?,
        digest,
    })
}

/// The content that is packed in a text; `None` where there is none.
pub(super) fn content(text: &str) -> Option<String> {
    let file = document::parse(text).ok()?;
    packed::unpack(file["content"].as_str()?)
}

/// What reading a text with this content takes at most, in bytes of memory.
pub(super) fn demand(text: &str, content: &str) -> usize {
    document::demand(text) + document::demand(content)
}

/// When a state was saved.
pub(super) fn saved(file: &Field) -> String {
    file.get("saved").text(LONGEST_TIME).to_owned()
}

/// Takes the digest off and compares it: a damaged counter must not win over a sound state.
fn check_digest(file: &mut Value) -> Result<String, ImportError> {
    let given = file.as_object_mut().and_then(|file| file.remove("digest"));
    let given = given.as_ref().and_then(Value::as_str).unwrap_or_default();
    *file = document::sorted(file.take());
    let computed = digest::of(file);
    if given == computed {
        return Ok(computed);
    }
    Err(ImportError::Digest {
        given: given.chars().take(computed.len()).collect(),
        computed,
    })
}

fn unpack(content: &Field) -> Option<Value> {
    let text = packed::unpack(content.value().as_str()?)?;
    document::parse(&text).ok()
}
