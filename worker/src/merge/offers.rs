//! What the files offer for a row: who offers what, each different entry once.

use spbe::instrument::IndicatorId;

use super::{ColleagueFile, Entry};

/// An entry and the files that offer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer<'a> {
    /// The entry; never empty.
    pub entry: Entry,
    /// Who offers it; never empty.
    pub givers: Vec<Giver<'a>>,
}

/// A file that offers an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giver<'a> {
    /// The file.
    pub file: &'a ColleagueFile,
    /// It is the part of one unit, and the draft gives the row to another.
    pub foreign: bool,
}

impl Offer<'_> {
    /// The digest of the first file that offers it: what a choice names.
    pub fn digest(&self) -> &str {
        let first = self.givers.first();
        first.map_or("", |giver| &giver.file.content.digest)
    }
}

/// The offers for a row that the draft gives to a unit, in the order of the files.
pub(super) fn offers<'a>(
    row: &IndicatorId,
    unit: &str,
    files: &[&'a ColleagueFile],
) -> Vec<Offer<'a>> {
    let given: Vec<(Giver, Entry)> = files
        .iter()
        .filter_map(|&file| Some((Giver::new(file, unit), file.offer(row)?)))
        .collect();
    let mut offers: Vec<Offer> = Vec::new();
    for (giver, entry) in &given {
        let entry = completed(entry, &given);
        match offers.iter_mut().find(|offer| offer.entry == entry) {
            Some(offer) => offer.givers.push(*giver),
            None => offers.push(Offer {
                entry,
                givers: vec![*giver],
            }),
        }
    }
    offers
}

impl<'a> Giver<'a> {
    fn new(file: &'a ColleagueFile, unit: &str) -> Self {
        let from = file.unit();
        let foreign = !from.is_empty() && !unit.is_empty() && from != unit;
        Self { file, foreign }
    }
}

/// An entry with what it leaves out of criteria and the index of another institution, as the entries
/// that are like it otherwise have it. Where those disagree, it is left out.
fn completed(entry: &Entry, given: &[(Giver, Entry)]) -> Entry {
    let alike = || {
        let entries = given.iter().map(|(_, other)| other);
        entries.filter(|other| other.is_alike(entry))
    };
    let criteria = alike().map(|other| &other.criteria);
    let criteria = agreed(criteria.filter(|criteria| !criteria.is_empty()));
    let external = agreed(alike().filter_map(|other| other.external));
    entry.over(&Entry {
        criteria: criteria.cloned().unwrap_or_default(),
        external,
        ..Entry::default()
    })
}

/// What all of them say; `None` when two differ.
fn agreed<T: PartialEq>(mut said: impl Iterator<Item = T>) -> Option<T> {
    let first = said.next()?;
    said.all(|other| other == first).then_some(first)
}
