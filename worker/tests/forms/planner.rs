//! A user at the plan, and what the page says.

use serde_json::Value;
use spbe::assessment::{Assessment, Stage};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::score::score;
use spbe_worker::desk::Reply;

use super::divided::complete;
use super::html::between;
use super::visitor::Visitor;

/// Bandar Lampung 2023, whose exact index is 2.1545; rows 1 to 10 belong to Dinas A.
pub(crate) fn visitor() -> Visitor {
    Visitor::on("plan", complete())
}

/// What is entered becomes part of the draft, as the page makes it; then the page as it is drawn anew.
#[track_caller]
pub(crate) fn enter(visitor: &mut Visitor, action: &str, value: &str) -> String {
    match visitor.act(action, value) {
        Reply::Page(html) => html,
        Reply::Draft { text, .. } => {
            visitor.draft = exchange::read(&text).unwrap().assessment;
            visitor.sees("", "")
        }
        other => panic!("neither a page nor a draft: {other:?}"),
    }
}

/// What the slider of a row says that is supposed.
#[track_caller]
pub(crate) fn supposed(html: &str, row: &str) -> String {
    let slider = between(html, &format!("id=\"suppose-{row}\""), ">");
    between(slider, "aria-valuetext=\"", "\"").to_owned()
}

/// The text of the element with a test id.
#[track_caller]
pub(crate) fn said(html: &str, id: &str) -> String {
    let element = between(html, &format!("data-testid=\"{id}\""), "</p>");
    let element = element.split("</dd>").next().unwrap();
    let element = element.split("</td>").next().unwrap();
    let element = if element.contains("<span") {
        element
    } else {
        element.split("</span>").next().unwrap()
    };
    text(&format!("<{element}"))
}

pub(crate) fn text(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| part.split_once('>'));
    texts.map(|(_, text)| text).collect()
}

/// The steps of the plan: identifier of the row, and the texts of its cells.
pub(crate) fn steps(html: &str) -> Vec<(String, Vec<String>)> {
    let table = between(html, "data-testid=\"steps\"", "</table>");
    let rows = table.split("<tr data-row=\"").skip(1);
    let row = |row: &str| {
        let cells = row.split("<td").skip(1);
        let cells = cells.map(|cell| text(&format!("<td{}", cell.split("</td>").next().unwrap())));
        (row.split('"').next().unwrap().to_owned(), cells.collect())
    };
    rows.map(row).collect()
}

/// A row of the follow-up: target, level now, state, and what is marked.
#[track_caller]
pub(crate) fn followed(html: &str, row: &str) -> Vec<String> {
    let follow = between(html, "data-testid=\"follow\"", "</section>");
    let line = between(follow, &format!("data-row=\"{row}\""), "</tr>");
    let cells = line.split("<td").skip(1);
    let cells = cells.map(|cell| text(&format!("<td{}", cell.split("</td>").next().unwrap())));
    cells.map(|cell| cell.trim().to_owned()).collect()
}

pub(crate) fn file(reply: Reply) -> (String, Vec<u8>) {
    match reply {
        Reply::File { name, bytes, .. } => (name, bytes),
        other => panic!("no file: {other:?}"),
    }
}

pub(crate) fn json(visitor: &mut Visitor) -> Value {
    serde_json::from_slice(&file(visitor.act("json", "")).1).unwrap()
}

/// The index of a stage.
pub(crate) fn index_at(draft: &Assessment, stage: Stage) -> Exact {
    let instrument = draft.instrument().unwrap();
    let values = draft.values_at(stage, instrument).unwrap();
    score(instrument, &values).index().low
}
