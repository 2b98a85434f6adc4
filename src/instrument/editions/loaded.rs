//! The revisions that are here besides the shipped ones. They live as long as the program, and each
//! content is taken in once.
//!
//! Those that the user has kept have a number, by which they are in order; what is only looked at has
//! none, can be read by its digest, and is never offered.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::super::{EditionId, Instrument};

#[derive(Debug, Clone, Copy)]
struct Loaded {
    /// The highest of an edition is its newest revision; `None` is not kept.
    number: Option<u64>,
    instrument: &'static Instrument,
}

/// Those without a number first, then by number.
static LOADED: RwLock<Vec<Loaded>> = RwLock::new(Vec::new());

fn list() -> RwLockReadGuard<'static, Vec<Loaded>> {
    LOADED.read().unwrap_or_else(PoisonError::into_inner)
}

fn change() -> RwLockWriteGuard<'static, Vec<Loaded>> {
    LOADED.write().unwrap_or_else(PoisonError::into_inner)
}

/// Takes one in that is only looked at. What is here already stays as it is.
pub(super) fn bring(instrument: Instrument) -> &'static Instrument {
    let mut list = change();
    if let Some(known) = list.iter().find(|it| is_same(it, &instrument)) {
        return known.instrument;
    }
    let instrument: &'static Instrument = Box::leak(Box::new(instrument));
    let number = None;
    list.insert(0, Loaded { number, instrument });
    instrument
}

/// Takes one in under a number, in the place of what has the same digest; without a number as the
/// newest of its edition.
pub(super) fn keep(instrument: Instrument, number: Option<u64>) -> &'static Instrument {
    let mut list = change();
    let here = list.iter().position(|it| is_same(it, &instrument));
    let here = here.map(|at| list.remove(at).instrument);
    let same = list.iter().filter(|it| it.instrument.id == instrument.id);
    let highest = same.filter_map(|it| it.number).max();
    let number = Some(number.unwrap_or_else(|| highest.map_or(1, |it| it.saturating_add(1))));
    // Drafts name it by its digest, so they may go on with either text.
    let instrument = match here {
        Some(here) if here.text() == instrument.text() => here,
        _ => Box::leak(Box::new(instrument)),
    };
    let at = list.partition_point(|it| it.number <= number);
    list.insert(at, Loaded { number, instrument });
    instrument
}

fn is_same(loaded: &Loaded, instrument: &Instrument) -> bool {
    loaded.instrument.digest == instrument.digest
}

/// It is not kept any more, though what rests on it can still be read.
pub(super) fn retire(digest: &str) {
    let mut list = change();
    if let Some(at) = list.iter().position(|it| it.instrument.digest == digest) {
        let mut loaded = list.remove(at);
        loaded.number = None;
        list.insert(0, loaded);
    }
}

/// Takes those off that are meant.
pub(super) fn forget(is_meant: impl Fn(&Instrument) -> bool) {
    change().retain(|it| !is_meant(it.instrument));
}

/// The kept ones, the newest of an edition last.
pub(super) fn kept() -> Vec<&'static Instrument> {
    let list = list();
    let kept = list.iter().filter(|it| it.number.is_some());
    kept.map(|it| it.instrument).collect()
}

/// The revisions of an edition, kept or not.
pub(super) fn revisions(id: &EditionId) -> Vec<&'static Instrument> {
    let list = list();
    let all = list.iter().map(|it| it.instrument);
    all.filter(|it| it.id == *id).collect()
}
