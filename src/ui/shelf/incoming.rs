//! The file that is looked at before anything becomes of it.

use std::rc::Rc;

use js_sys::Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use web_sys::File;

use super::Shelf;
use crate::browser::files;
use crate::browser::worker::{self, Message};
use crate::drafts::Backup;
use crate::exchange::{self, ImportError, Imported, LARGEST};
use crate::instrument::editions;
use crate::words::Lang;

/// How the name of a workbook ends.
const WORKBOOK: &str = ".xlsx";

/// A published assessment, marked as an example in its name and in every explanation.
const EXAMPLE: &str = "data/example.json";

/// A file that the user opened.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Incoming {
    /// Name of the file.
    pub(in crate::ui) name: String,
    /// What it holds, or why it is refused.
    pub(in crate::ui) content: Result<Content, Refusal>,
}

/// What a file can hold.
#[derive(Debug, Clone)]
pub(in crate::ui) enum Content {
    /// One exported assessment, and the text that it was read from.
    Assessment(Box<Imported>, String),
    /// Everything that was in a browser.
    Backup(Backup),
    /// An edition of the instrument, sound or not.
    Edition(String),
}

/// Why a file is refused.
#[derive(Debug, Clone)]
pub(in crate::ui) enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// Its content is not what it must be.
    Content(ImportError),
    /// The edition that it brings along, of this text, is not sound.
    Edition(String),
    /// The second module said why.
    Said(String),
    /// The example, or the second module, which reads workbooks, cannot be fetched.
    NotFetched,
}

impl Content {
    /// Reads a file, whichever of ours it is.
    pub(in crate::ui) fn read(text: &str) -> Result<Self, Refusal> {
        let content = if editions::is_one(text) {
            return Ok(Self::Edition(text.to_owned()));
        } else if Backup::is_one(text) {
            Backup::read(text).map(Self::Backup)
        } else {
            exchange::read(text).map(|file| Self::Assessment(Box::new(file), text.to_owned()))
        };
        content.map_err(|error| match (&error, exchange::edition_file(text)) {
            (ImportError::Edition { .. }, Some(edition)) => Refusal::Edition(edition),
            _ => Refusal::Content(error),
        })
    }
}

/// Where a file comes from.
enum Source {
    /// The user chose it, and reads refusals in this language.
    Chosen(File, Lang),
    /// The example beside the page.
    Example,
}

/// What is done with the file that was read.
type Done = Rc<dyn Fn(Incoming)>;

/// Reads a file that the user chose, then calls `done`.
pub(in crate::ui) fn read_file(file: File, lang: Lang, done: impl Fn(Incoming) + 'static) {
    let name = file.name();
    read(name, Source::Chosen(file, lang), Rc::new(done));
}

/// Fetches the example beside the page, then calls `done`.
pub(in crate::ui) fn read_example(done: impl Fn(Incoming) + 'static) {
    read(EXAMPLE.to_owned(), Source::Example, Rc::new(done));
}

/// Reading needs the code that arrives later (`crate::ui::late`).
fn read(name: String, source: Source, done: Done) {
    spawn_local(async move {
        let begun = begin(name.clone(), source, done.clone()).await;
        if begun.is_err() {
            let content = Err(Refusal::NotFetched);
            done(Incoming { name, content });
        }
    });
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "it fails where the code cannot be fetched"
)]
fn begin(name: String, source: Source, done: Done) -> Result<(), SplitLoaderError> {
    let done = move |content| {
        let name = name.clone();
        done(Incoming { name, content });
    };
    match source {
        Source::Chosen(file, lang) if is_workbook(&file) => read_workbook(&file, lang, done),
        Source::Chosen(file, _) => spawn_local(async move { done(read_text(&file).await) }),
        Source::Example => spawn_local(async move {
            let text = files::fetch(EXAMPLE).await;
            let text = text.map_err(|_| Refusal::NotFetched);
            done(text.and_then(|text| Content::read(&text)));
        }),
    }
    Ok(())
}

fn is_workbook(file: &File) -> bool {
    let end = file.name().len().saturating_sub(WORKBOOK.len());
    file.name()
        .get(end..)
        .is_some_and(|end| end.eq_ignore_ascii_case(WORKBOOK))
}

async fn read_text(file: &File) -> Result<Content, Refusal> {
    match files::read(file, LARGEST).await {
        Err(_) => Err(Refusal::Unreadable),
        Ok(Err(given)) => Err(Refusal::Content(ImportError::TooLarge {
            given,
            largest: LARGEST,
        })),
        Ok(Ok(text)) => Content::read(&text),
    }
}

fn read_workbook(file: &File, lang: Lang, done: impl Fn(Result<Content, Refusal>) + 'static) {
    // The workbook may be of an edition that only this browser has.
    let own = super::edition_files();
    let count = own.length().to_string();
    let request = [("page", "open"), ("lang", lang.code()), ("own", &count)];
    worker::ask(
        &request,
        &own.concat(&Array::of1(file)),
        move |message| match message {
            Message::Look(text) => done(Content::read(&text)),
            Message::Refused(reason) => done(Err(Refusal::Said(reason))),
            Message::Progress { .. } => {}
            _ => done(Err(Refusal::NotFetched)),
        },
    );
}

impl Shelf {
    /// The file that was opened last.
    pub(in crate::ui) fn incoming(self) -> Option<Incoming> {
        self.incoming.get()
    }

    /// Takes a file in for a look.
    pub(in crate::ui) fn look_at(self, incoming: Incoming) {
        self.incoming.set(Some(incoming));
    }

    /// Puts the file away.
    pub(in crate::ui) fn put_away(self) {
        self.incoming.set(None);
    }
}
