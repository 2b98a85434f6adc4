//! A user at the page of editions.

use serde_json::Value;
use spbe::instrument::Instrument;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};

use super::own_edition::given;

pub(crate) fn act(desk: &mut Desk, action: &str, value: &str, files: &[GivenFile]) -> Reply {
    act_with(desk, action, value, files, "")
}

/// The same with what the page has kept of a copy.
pub(crate) fn act_with(
    desk: &mut Desk,
    action: &str,
    value: &str,
    files: &[GivenFile],
    kept: &str,
) -> Reply {
    let request = Request {
        page: "editions".into(),
        action: action.into(),
        value: value.into(),
        lang: "id".into(),
        kept: kept.into(),
        ..Request::default()
    };
    desk.act(&request, &mut files.iter().cloned(), &mut |_, _| {})
}

#[track_caller]
pub(crate) fn page(reply: Reply) -> String {
    match reply {
        Reply::Page(html) | Reply::Editing { html, .. } => html,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
pub(crate) fn shows(html: &str, what: &str) {
    assert!(html.contains(what), "{what} is not in {html}");
}

/// A desk at which a copy of an edition is open.
#[track_caller]
pub(crate) fn copying(file: &Value) -> (Desk, [GivenFile; 1]) {
    let mut desk = Desk::default();
    let files = [given(file)];
    let digest = Instrument::read(&file.to_string())
        .unwrap()
        .digest()
        .to_owned();
    shows(
        &page(act(&mut desk, "copy", &digest, &files)),
        "data-testid=\"sound\"",
    );
    (desk, files)
}

#[track_caller]
pub(crate) fn saved(desk: &mut Desk, files: &[GivenFile]) -> Value {
    match act(desk, "save", "", files) {
        Reply::Edition { text } => serde_json::from_str(&text).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
pub(crate) fn refused(reply: Reply) -> String {
    match reply {
        Reply::Refused(reason) => reason,
        other => panic!("{other:?}"),
    }
}
