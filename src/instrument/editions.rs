//! The editions that are here: those that come with the calculator, listed by the build script from
//! `data/editions`, and those that the user has loaded.
//!
//! An assessment rests on one revision of its edition for good, named by its digest, so revisions
//! are never replaced: a changed file is a revision of its own beside the old one. Only what the
//! digest leaves out, such as translations, is replaced by what the user loads.

mod loaded;
mod shipped;

use std::sync::LazyLock;

use super::check::Fault;
use super::format::FORMAT;
use super::{EditionId, Instrument, Origin};
use crate::document::{self, digest};

pub use shipped::{Shipped, ShippedFile};

include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// The shipped revisions. Their files are proved sound by `tests/editions.rs`, which walks every
/// one of them.
static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| Shipped::read(CURRENT, FORMER));

/// An edition file that the user cannot load.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// It is not sound: every fault found.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faults(Vec<Fault>),
    /// Its identifier belongs to an edition that comes with the calculator, with another content.
    #[error("id {id}; allowed: one that no edition of the calculator has")]
    Taken {
        /// The identifier.
        id: EditionId,
    },
    /// It is an edition that comes with the calculator, but for what the digest leaves out.
    #[error(
        "only parts outside the digest differ from the shipped edition {id}; save it under a new id"
    )]
    Aside {
        /// The identifier.
        id: EditionId,
    },
}

/// Takes an edition file in that the user loads, as the newest revision of its edition. A text with
/// the digest of one that is here takes its place.
///
/// # Errors
/// [`LoadError`]; nothing has then changed.
pub fn load(text: &str) -> Result<&'static Instrument, LoadError> {
    let instrument = check(text)?;
    let shipped = SHIPPED.revision(instrument.id(), instrument.digest());
    Ok(shipped.unwrap_or_else(|| loaded::keep(instrument, None)))
}

/// Takes in an edition that a file brings, so that what names its digest can be read. It is not
/// offered before it is kept, and what is here already stays as it is.
pub fn bring(instrument: Instrument) -> &'static Instrument {
    let shipped = SHIPPED.revision(instrument.id(), instrument.digest());
    shipped.unwrap_or_else(|| loaded::bring(instrument))
}

/// Takes in an edition that the user has kept: of an edition the one with the highest number is the
/// newest. Its identifier may be one that the calculator has come to use since.
pub fn keep(instrument: Instrument, number: u64) -> &'static Instrument {
    let shipped = SHIPPED.revision(instrument.id(), instrument.digest());
    shipped.unwrap_or_else(|| loaded::keep(instrument, Some(number)))
}

/// Reads an edition file that the user wants to load.
///
/// # Errors
/// [`LoadError`]: its faults, or that it would stand in the place of a shipped edition.
pub fn check(text: &str) -> Result<Instrument, LoadError> {
    let instrument = Instrument::read(text).map_err(LoadError::Faults)?;
    let id = instrument.id.clone();
    let mut shipped = SHIPPED.all().iter().filter(|it| it.id == id).peekable();
    if shipped.peek().is_none() {
        return Ok(instrument);
    }
    match shipped.find(|it| it.digest == instrument.digest) {
        None => Err(LoadError::Taken { id }),
        Some(shipped) if is_file_of(shipped, text) => Ok(instrument),
        Some(_) => Err(LoadError::Aside { id }),
    }
}

/// Does a text say all that the file of a shipped edition says, and nothing else?
fn is_file_of(shipped: &Instrument, text: &str) -> bool {
    let said = document::parse(text).map(|file| digest::of(&document::sorted(file)));
    match shipped.origin {
        Origin::Shipped { whole, .. } => said.is_ok_and(|said| said == whole),
        Origin::Loaded(_) => false,
    }
}

/// Is a text an edition file, sound or not?
pub fn is_one(text: &str) -> bool {
    document::parse(text).is_ok_and(|file| file["format"] == FORMAT)
}

/// A revision is not kept any more. It is not offered then, and what rests on it can still be read.
pub fn retire(digest: &str) {
    loaded::retire(digest);
}

/// Takes a loaded revision off the list. Who holds it can go on with it.
pub fn forget(digest: &str) {
    loaded::forget(|it| it.digest == digest);
}

/// Takes all loaded revisions off the list, those too that were only looked at.
pub fn forget_all() {
    loaded::forget(|_| true);
}

/// The kept revisions, the newest of an edition last.
pub fn loaded() -> Vec<&'static Instrument> {
    loaded::kept()
}

/// The current editions that come with the calculator, the one for new assessments first.
pub fn shipped() -> &'static [Instrument] {
    SHIPPED.current()
}

/// All that comes with the calculator.
pub fn all_shipped() -> &'static Shipped {
    &SHIPPED
}

/// How many files come with the calculator: so many revisions there must be.
pub const SHIPPED_FILES: usize = CURRENT.len() + FORMER.len();

/// What a new assessment can rest on, one revision for each edition: the shipped ones, then the
/// newest of those that the user has kept.
pub fn all() -> Vec<&'static Instrument> {
    let kept = loaded::kept();
    let is_newest =
        |it: &&'static Instrument| find(&it.id).is_some_and(|newest| std::ptr::eq(*it, newest));
    let kept = kept.into_iter().filter(is_newest);
    shipped().iter().chain(kept).collect()
}

/// The revision of this edition that a new assessment rests on: the current one of the calculator,
/// else the newest that the user has kept.
pub fn find(id: &EditionId) -> Option<&'static Instrument> {
    let shipped = shipped().iter().find(|it| it.id == *id);
    shipped.or_else(|| loaded::kept().into_iter().rfind(|it| it.id == *id))
}

/// The revision of an edition that an assessment names: its digest, or nothing for the first
/// revision of an edition that comes with the calculator.
pub fn revision(id: &EditionId, revision: &str) -> Option<&'static Instrument> {
    let mut loaded = loaded::revisions(id).into_iter();
    let shipped = SHIPPED.revision(id, revision);
    shipped.or_else(|| loaded.find(|it| it.digest == revision))
}

/// The same where only the beginning of the digest is given; `None` also when several begin so.
pub fn revision_beginning(id: &EditionId, start: &str) -> Option<&'static Instrument> {
    if start.is_empty() {
        return revision(id, start);
    }
    let shipped = SHIPPED.all().iter().filter(|it| it.id == *id);
    let mut found = shipped
        .chain(loaded::revisions(id))
        .filter(|it| it.digest.starts_with(start));
    let first = found.next();
    first.filter(|first| found.all(|other| other.digest == first.digest))
}

/// Is any revision of an edition here?
pub fn is_here(id: &EditionId) -> bool {
    SHIPPED.all().iter().any(|it| it.id == *id) || !loaded::revisions(id).is_empty()
}

/// The edition for a new assessment of a year: the one made for it, else the latest.
pub fn of_year(year: u16) -> Option<&'static Instrument> {
    let made_for = shipped().iter().find(|instrument| {
        let edition = instrument.edition();
        edition.default && edition.years.contains(year)
    });
    made_for.or(shipped().first())
}
