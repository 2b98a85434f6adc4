//! What has been decided, row by row.
//!
//! A decision holds as long as the row has nothing that was not there when it was made: a further file
//! or a later edit opens it again, while undoing and redoing the merge do not.

use std::collections::BTreeMap;

use spbe::instrument::IndicatorId;

use super::{Entry, Merge, Offer, Row, State};

/// All decisions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions(BTreeMap<IndicatorId, Decision>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Decision {
    /// What is to be taken, or what the draft has.
    pick: Entry,
    /// What there was to choose from.
    seen: Vec<Entry>,
}

/// What a person chooses for a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Nothing yet.
    Open,
    /// What the draft has.
    Draft,
    /// What a file offers, by its digest.
    File(String),
}

impl Choice {
    const DRAFT: &'static str = "draft";

    /// The choice behind the value of a field.
    pub(super) fn read(value: &str) -> Self {
        match value {
            "" => Self::Open,
            Self::DRAFT => Self::Draft,
            digest => Self::File(digest.to_owned()),
        }
    }

    /// The value of a field for the choice.
    pub(super) fn value(&self) -> &str {
        match self {
            Self::Open => "",
            Self::Draft => Self::DRAFT,
            Self::File(digest) => digest,
        }
    }
}

impl Decisions {
    /// Decides a row, or opens it again. A file that offers nothing for it changes nothing.
    pub fn decide(&mut self, row: &Row, choice: &Choice) {
        match choice {
            Choice::Open => {
                self.0.remove(row.indicator);
            }
            Choice::Draft => self.set(row, &row.draft),
            Choice::File(digest) => {
                if let Some(offer) = row.offer_of(digest) {
                    self.set(row, &offer.entry);
                }
            }
        }
    }

    /// Takes all unopposed answers of rows that are not decided yet.
    pub fn take_unopposed(&mut self, merge: &Merge) {
        for row in &merge.rows {
            if row.state() == State::Unopposed
                && self.pick(row).is_none()
                && let Some(offer) = row.offers.first()
            {
                self.set(row, &offer.entry);
            }
        }
    }

    fn set(&mut self, row: &Row, pick: &Entry) {
        // What the draft has once it is merged is not new either.
        let merged = pick.over(&row.draft);
        let decision = Decision {
            pick: pick.clone(),
            seen: row.candidates().cloned().chain([merged]).collect(),
        };
        self.0.insert(row.indicator.clone(), decision);
    }

    /// What is to be taken for a row, or what the draft has; `None` while that is open.
    pub fn pick(&self, row: &Row) -> Option<&Entry> {
        let decision = self.0.get(row.indicator)?;
        let here = row.candidates().any(|entry| *entry == decision.pick);
        let all_seen = row.candidates().all(|entry| decision.seen.contains(entry));
        (here && all_seen).then_some(&decision.pick)
    }

    /// The offer that takes the place of what the draft has in a row.
    pub fn taken<'row, 'a>(&self, row: &'row Row<'a>) -> Option<&'row Offer<'a>> {
        let pick = self.pick(row).filter(|pick| !row.keeps(pick))?;
        row.offers.iter().find(|offer| offer.entry == *pick)
    }

    /// How many rows of a state are open.
    pub fn open(&self, merge: &Merge, state: State) -> usize {
        let rows = merge.rows.iter().filter(|row| row.state() == state);
        rows.filter(|row| self.pick(row).is_none()).count()
    }

    /// How many rows will have another answer afterwards.
    pub fn taking(&self, merge: &Merge) -> usize {
        let rows = merge.rows.iter();
        rows.filter(|row| self.taken(row).is_some()).count()
    }
}
