//! The editions that are here: a list, one edition with all that its file says, and a changed copy
//! under an identifier of its own. An administration writes next year's edition with it, without
//! touching the program.

mod check;
mod copy;
mod copy_words;
mod editor;
mod fault_place;
mod faults;
mod fields;
mod list;
mod remarks;
mod tree;
mod view;
mod words;

pub use copy::{Copy, CopyError, Dropped};
pub use fault_place::pointer_of;
pub use faults::sentence;

use maud::{Markup, PreEscaped, html};
use spbe::instrument::{Instrument, editions};
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};

const STYLE: &str = include_str!("editions/style.css");

/// What the page keeps: the edition that is shown, or the copy that is being changed.
#[derive(Debug, Default)]
pub struct EditionsPage {
    /// Its digest.
    shown: Option<String>,
    copy: Option<Copy>,
    /// The copy that was discarded last: it can be brought back.
    discarded: Option<Copy>,
    /// The finished copy as it was given to be kept. The browser may have no room for it.
    given: Option<String>,
}

impl EditionsPage {
    /// Does what the user did on the page. The files are the loaded editions of this browser, or the
    /// one to be checked.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn Iterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        let (action, value) = (request.action.as_str(), request.value.as_str());
        if action == "check" {
            let mut texts = files.filter_map(|file| String::from_utf8(file.bytes).ok());
            let page = check::view(&texts.next().unwrap_or_default(), words);
            return Reply::Page(framed(&page, None));
        }
        let loaded = loaded(files);
        let find = |digest: &str| {
            let mut all = editions::shipped().iter().chain(loaded.iter().copied());
            all.find(|it| it.digest() == digest)
        };
        if self.copy.is_none() && self.discarded.is_none() {
            // This module was started anew, or the page was loaded again.
            self.copy = Copy::read(&request.kept);
        }
        let mut dropped = Dropped::default();
        match action {
            "list" => self.shown = None,
            "show" => self.shown = Some(value.to_owned()),
            "copy" => {
                self.copy = find(value).and_then(Copy::of);
                self.discarded = None;
            }
            "discard" => self.discarded = self.copy.take(),
            "undo" => match &mut self.copy {
                Some(copy) => copy.undo(),
                None => self.copy = self.discarded.take(),
            },
            "set" | "add" | "remove" | "open" => {
                if let Some(copy) = &mut self.copy {
                    match copy.change(action, value) {
                        Ok(with_it) => dropped = with_it,
                        Err(error) => return Reply::Refused(copy_words::error(words, &error)),
                    }
                }
            }
            "file" if !value.is_empty() => {
                if let Some(edition) = find(value) {
                    return file(edition.id().as_str(), edition.text().to_owned());
                }
            }
            "save" | "file" => {
                if let Some(reply) = self.hand_out(action, words) {
                    return reply;
                }
            }
            // Now that it is kept. What was changed meanwhile is not.
            "saved" if self.copy.as_ref().map(Copy::text) == self.given => {
                self.copy = None;
                self.given = None;
                self.discarded = None;
            }
            _ => {}
        }
        let focus = self.focus(action, value);
        match (&self.copy, self.shown.as_deref().and_then(find)) {
            (Some(copy), _) => Reply::Editing {
                html: framed(&editor::view(copy, &dropped, words), focus.as_deref()),
                kept: copy.written(),
            },
            (None, Some(edition)) => Reply::Page(framed(&view::view(edition, words), None)),
            (None, None) => {
                let list = list::view(&loaded, self.discarded.is_some(), words);
                Reply::Page(framed(&list, focus.as_deref()))
            }
        }
    }

    /// The finished copy, to be kept or as a file; it stays open until it is known to be kept.
    fn hand_out(&mut self, action: &str, words: Words) -> Option<Reply> {
        let copy = self.copy.as_ref()?;
        Some(match copy.finished() {
            Err(error) => Reply::Refused(copy_words::faults_first(words, &error)),
            Ok(text) if action == "save" => {
                self.given = Some(text.clone());
                Reply::Edition { text }
            }
            Ok(text) => file(copy.id(), text),
        })
    }

    /// Where an action leads, which may be far from the button that was pressed.
    fn focus(&self, action: &str, value: &str) -> Option<String> {
        match action {
            "open" | "add" => {
                let copy = self.copy.as_ref()?;
                Some(fields::first_id(copy, value))
            }
            "remove" | "discard" => Some("undo".into()),
            "undo" => Some("save".into()),
            _ => None,
        }
    }
}

/// The loaded editions of the browser, in its order: the newest of an edition last. It keeps only
/// sound ones.
pub(crate) fn loaded(files: &mut dyn Iterator<Item = GivenFile>) -> Vec<&'static Instrument> {
    let texts = files.filter_map(|file| String::from_utf8(file.bytes).ok());
    let loaded = texts.filter_map(|text| editions::load(&text).ok());
    loaded.collect()
}

fn file(id: &str, text: String) -> Reply {
    Reply::File {
        name: format!("{id}.json"),
        media: "application/json",
        bytes: text.into_bytes(),
    }
}

/// The page, and the element that is to have the focus.
fn framed(content: &Markup, focus: Option<&str>) -> String {
    let page = html! {
        style { (PreEscaped(STYLE)) }
        div class="editions-page" data-focus=[focus] { (content) }
    };
    page.into_string()
}
