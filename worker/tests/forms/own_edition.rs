//! Edition 2018 under identifiers of its own: loaded editions live as long as the program, so each
//! test takes another one.

use serde_json::{Value, json};
use spbe_worker::desk::GivenFile;

/// Edition 2018 under another identifier.
#[track_caller]
pub(crate) fn own(id: &str) -> Value {
    let text = include_str!("../../../data/editions/spbe-2018.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    file["id"] = id.into();
    file["default"] = json!(false);
    file
}

/// An edition as the file of that name.
pub(crate) fn given(file: &Value) -> GivenFile {
    GivenFile {
        name: "edition.json".into(),
        bytes: file.to_string().into_bytes(),
    }
}
