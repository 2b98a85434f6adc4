//! A copy of an edition that is being changed. It is kept as the file has it, sound or not, so that
//! every step of a change can be made, with the faults beside it.

mod fresh;
mod origin;
mod references;
mod set;

use serde_json::{Value, json};
use spbe::exact::Exact;
use spbe::instrument::editions::{self, LoadError};
use spbe::instrument::{EditionId, Instrument};

pub use references::Dropped;

/// The list of the dates, as a JSON pointer.
pub(super) const CALENDAR: &str = "/calendar";

/// A copy of an edition.
#[derive(Debug, Clone)]
pub struct Copy {
    file: Value,
    /// The node whose form is open, as a JSON pointer.
    open: String,
    /// File and open node before the last change.
    before: Option<(Value, String)>,
}

/// Why a change was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// Nothing stands at the place.
    #[error("{place}: nothing there")]
    NoPlace {
        /// The place, as a JSON pointer.
        place: String,
    },
    /// A node without which nothing would be left.
    #[error("{place}: the only one of its group; allowed: a group with one node or more")]
    OnlyOne {
        /// The place, as a JSON pointer.
        place: String,
    },
    /// Rules and crosswalks could not tell two indicators of one number apart.
    #[error("number {number}; allowed: one that no other indicator has")]
    NumberTaken {
        /// The number.
        number: String,
    },
}

impl Copy {
    /// A copy of an edition: of a shipped one under another identifier, of a loaded one as its next
    /// revision. `None` if its text cannot be read.
    pub fn of(edition: &Instrument) -> Option<Self> {
        let mut file: Value = serde_json::from_str(edition.text()).ok()?;
        origin::pair(&mut file, edition.id());
        if edition.loaded_text().is_none() {
            file["id"] = free_id(edition.id()).into();
            // New assessments begin with an edition of the calculator.
            file["default"] = false.into();
        }
        Some(Self {
            file,
            open: String::new(),
            before: None,
        })
    }

    /// A copy that was [written](Self::written); `None` where the text is no such one.
    pub fn read(text: &str) -> Option<Self> {
        let mut written: Value = serde_json::from_str(text).ok()?;
        let open = written["open"].as_str()?.to_owned();
        let file = written["file"].take();
        file.is_object().then_some(Self {
            file,
            open,
            before: None,
        })
    }

    /// The copy as a text, so that it outlasts this module.
    pub fn written(&self) -> String {
        json!({ "file": self.file, "open": self.open }).to_string()
    }

    /// The file as it is now.
    pub fn file(&self) -> &Value {
        &self.file
    }

    /// Its identifier.
    pub fn id(&self) -> &str {
        self.file["id"].as_str().unwrap_or_default()
    }

    /// The node whose form is open.
    pub fn open(&self) -> &str {
        &self.open
    }

    /// The file's text, finished or not.
    pub fn text(&self) -> String {
        format!("{:#}\n", origin::without_own_pairs(&self.file))
    }

    /// The finished edition file.
    ///
    /// # Errors
    /// [`LoadError`] as long as it has faults.
    pub fn finished(&self) -> Result<String, LoadError> {
        let text = self.text();
        editions::check(&text).map(|_| text)
    }

    /// Can the last change be undone?
    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if let Some((file, open)) = self.before.take() {
            self.file = file;
            self.open = open;
        }
    }

    /// Makes a change: `set` with `pointer=value`, `add` below a list, `remove` or `open` a node.
    /// What went with it is told.
    ///
    /// # Errors
    /// [`CopyError`]; nothing has changed then.
    pub fn change(&mut self, action: &str, value: &str) -> Result<Dropped, CopyError> {
        let before = (self.file.clone(), self.open.clone());
        let mut dropped = Dropped::default();
        match action {
            "set" => {
                let (place, text) = value.split_once('=').unwrap_or((value, ""));
                self.set(place, text)?;
            }
            "add" => self.add(value)?,
            "remove" => dropped = self.remove(value)?,
            _ => value.clone_into(&mut self.open),
        }
        if self.file != before.0 {
            self.before = Some(before);
        }
        Ok(dropped)
    }

    fn remove(&mut self, place: &str) -> Result<Dropped, CopyError> {
        let (list, at) = place.rsplit_once('/').unwrap_or_default();
        let entries = self.file.pointer_mut(list).and_then(Value::as_array_mut);
        let at = at.parse::<usize>().ok();
        let (Some(entries), Some(at)) = (entries, at) else {
            return Err(no_place(place));
        };
        if at >= entries.len() {
            return Err(no_place(place));
        }
        // A tree has parts everywhere; a calendar may be empty.
        if entries.len() == 1 && list != CALENDAR {
            let place = place.to_owned();
            return Err(CopyError::OnlyOne { place });
        }
        let gone = entries.remove(at);
        if list != CALENDAR {
            self.open.clear();
        }
        Ok(references::drop_those_of(&mut self.file, &gone))
    }
}

/// The sum of the weights in a list of nodes; `None` while one of them is no number.
pub(super) fn sum(nodes: &Value) -> Option<Exact> {
    let mut nodes = nodes.as_array()?.iter();
    nodes.try_fold(Exact::ZERO, |sum, node| {
        sum.plus(node["weight"].as_str()?.parse().ok()?)
    })
}

fn no_place(place: &str) -> CopyError {
    let place = place.to_owned();
    CopyError::NoPlace { place }
}

/// An identifier like another one that no edition has.
fn free_id(id: &EditionId) -> String {
    let name = |number: u32| format!("{id}-salinan-{number}");
    let is_free = |id: &String| editions::find(&EditionId::new(id.clone())).is_none();
    (1..=u32::MAX).map(name).find(is_free).unwrap_or_default()
}
