//! The columns of the table, and the order that one of them gives.

use std::cmp::Ordering;

use super::row::Row;

/// A column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Column {
    #[default]
    Agency,
    Index,
    /// A node below the index, by its place among them.
    Part(usize),
    Predicate,
    Answered,
    Integrity,
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Order {
    pub column: Column,
    pub descending: bool,
}

impl Column {
    /// Its word in actions.
    pub(super) fn word(self) -> String {
        match self {
            Self::Agency => "agency".into(),
            Self::Index => "index".into(),
            Self::Part(at) => format!("part-{at}"),
            Self::Predicate => "predicate".into(),
            Self::Answered => "answered".into(),
            Self::Integrity => "integrity".into(),
        }
    }

    fn of(word: &str) -> Option<Self> {
        let fixed = [
            Self::Agency,
            Self::Index,
            Self::Predicate,
            Self::Answered,
            Self::Integrity,
        ];
        let part = word.strip_prefix("part-").and_then(|at| at.parse().ok());
        let known = fixed.into_iter().find(|column| column.word() == word);
        known.or(part.map(Self::Part))
    }

    /// Do people want the highest first?
    fn is_figure(self) -> bool {
        matches!(self, Self::Index | Self::Part(_) | Self::Predicate)
    }

    fn compare(self, one: &Row, other: &Row) -> Ordering {
        match self {
            Self::Agency => one.agency.cmp(&other.agency),
            Self::Index | Self::Predicate => one.index.low.cmp(&other.index.low),
            Self::Part(at) => {
                let low = |row: &Row| row.parts.get(at).map(|part| part.low);
                low(one).cmp(&low(other))
            }
            Self::Answered => one.answered.cmp(&other.answered),
            Self::Integrity => one.trust().cmp(&other.trust()),
        }
    }
}

impl Order {
    /// Orders by a column; by the same column again, the other way round.
    pub(super) fn by(&mut self, word: &str) {
        let Some(column) = Column::of(word) else {
            return;
        };
        self.descending = if self.column == column {
            !self.descending
        } else {
            column.is_figure()
        };
        self.column = column;
    }

    /// Sorts rows; equal ones by agency.
    pub(super) fn sort(self, rows: &mut [&Row]) {
        rows.sort_by(|one, other| {
            let order = self.column.compare(one, other);
            let order = if self.descending {
                order.reverse()
            } else {
                order
            };
            order.then_with(|| one.agency.cmp(&other.agency))
        });
    }
}
