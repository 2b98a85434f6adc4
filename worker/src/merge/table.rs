//! The draft and the files side by side, row by row: who offers what, and whether it is opposed.

use spbe::assessment::Assessment;
use spbe::exchange::Imported;
use spbe::instrument::{IndicatorId, Instrument};

use super::offers::offers;
use super::{ColleagueFile, Entry, Giver, Offer};

/// A draft and the files that are to be merged into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge<'a> {
    /// The draft.
    pub draft: &'a Assessment,
    /// Its edition.
    pub instrument: &'static Instrument,
    /// The files.
    pub files: Vec<&'a ColleagueFile>,
    /// All rows, in the order of the form.
    pub rows: Vec<Row<'a>>,
}

/// One row of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The row.
    pub indicator: &'a IndicatorId,
    /// The unit that is to answer it by the draft; empty while none is named.
    pub unit: &'a str,
    /// What the draft has.
    pub draft: Entry,
    /// What the files offer, each different entry once, in the order of the files.
    pub offers: Vec<Offer<'a>>,
}

/// How the draft and the offers for a row stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// No file has an answer.
    NoOffer,
    /// Every answer is the one that the draft has, or says less.
    Same,
    /// The draft has nothing that would be lost, and all files that have an answer agree.
    Unopposed,
    /// Two answers differ: a person decides.
    Conflict,
}

impl<'a> Merge<'a> {
    /// Puts them side by side. The files fit the draft.
    pub fn new(draft: &'a Imported, files: Vec<&'a ColleagueFile>) -> Self {
        let instrument = draft.instrument;
        let draft = &draft.assessment;
        let rows = instrument.ids().map(|row| Row::new(draft, row, &files));
        let rows = rows.collect();
        Self {
            draft,
            instrument,
            files,
            rows,
        }
    }

    /// A row.
    pub fn row(&self, row: &IndicatorId) -> Option<&Row<'a>> {
        self.rows.iter().find(|known| known.indicator == row)
    }
}

impl<'a> Row<'a> {
    fn new(draft: &'a Assessment, row: &'a IndicatorId, files: &[&'a ColleagueFile]) -> Self {
        let unit = draft.answer(row).map_or("", |answer| &answer.unit);
        Self {
            indicator: row,
            unit,
            draft: Entry::of(draft, row),
            offers: offers(row, unit, files),
        }
    }

    /// How the draft and the offers stand to each other.
    pub fn state(&self) -> State {
        match self.offers.as_slice() {
            [] => State::NoOffer,
            [only] if self.keeps(&only.entry) => State::Same,
            [only] if only.entry.overwrites_nothing(&self.draft) => State::Unopposed,
            _ => State::Conflict,
        }
    }

    /// Does the row stay as the draft has it when this is taken?
    pub fn keeps(&self, entry: &Entry) -> bool {
        entry.over(&self.draft) == self.draft
    }

    /// Everything that may stand in the row afterwards: what the draft has, then what is offered.
    pub fn candidates(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.draft).chain(self.offers.iter().map(|offer| &offer.entry))
    }

    /// The offer of a file, by the file's digest.
    pub fn offer_of(&self, digest: &str) -> Option<&Offer<'a>> {
        let gives = |giver: &Giver| giver.file.content.digest == digest;
        self.offers
            .iter()
            .find(|offer| offer.givers.iter().any(gives))
    }
}
