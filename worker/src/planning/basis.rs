//! What the page counts with: the self-assessment, and what rows without a value count as.

use spbe::assessment::{RowTerms, WorkPlan};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{IndicatorId, Instrument, Node, NodeIndex, NodeKind};
use spbe::score::{ValueError, Values, score};
use spbe::words::Words;

use super::words as said;

/// The self-assessment of a draft, row by row.
pub(super) struct Basis<'a> {
    pub(super) draft: &'a Imported,
    pub(super) instrument: &'static Instrument,
    pub(super) values: Values,
    /// In the order of the form.
    pub(super) rows: Vec<Row<'a>>,
    /// The index while open rows count as the lowest level.
    pub(super) index: Exact,
}

/// A row.
pub(super) struct Row<'a> {
    /// Its number in the order of the form, from 0.
    pub(super) at: usize,
    pub(super) id: &'static IndicatorId,
    pub(super) index: NodeIndex,
    pub(super) node: &'static Node,
    /// Its value; `None` while it is open or waits for another institution.
    pub(super) given: Option<Exact>,
    /// What it counts as.
    pub(super) counted: Exact,
    /// The unit that owns it; empty while none is named.
    pub(super) unit: &'a str,
}

impl Row<'_> {
    /// Has nobody answered it? It counts as the lowest level then, and the page says so.
    pub(super) fn is_open(&self) -> bool {
        self.given.is_none() && !self.is_pending()
    }

    /// Does it wait for the value of another institution?
    pub(super) fn is_pending(&self) -> bool {
        self.given.is_none() && self.node.while_pending().is_some()
    }
}

impl<'a> Basis<'a> {
    pub(super) fn of(draft: &'a Imported) -> Result<Self, ValueError> {
        let (assessment, instrument) = (&draft.assessment, draft.instrument);
        let values = assessment.values(instrument)?;
        let lowest = instrument.edition().scale.lowest;
        let places = instrument.rows().iter().zip(instrument.ids());
        let rows = places.zip(values.exact()).enumerate();
        let row = |(at, ((&index, id), given)): (usize, _)| {
            let node = instrument.node(index);
            let given: Option<Exact> = given;
            let counted = given.or(node.while_pending()).unwrap_or(lowest);
            let unit = assessment.answer(id).map_or("", |it| it.unit.as_str());
            Row {
                at,
                id,
                index,
                node,
                given,
                counted,
                unit,
            }
        };
        let rows = rows.map(row).collect();
        let index = score(instrument, &values).index().low;
        Ok(Self {
            draft,
            instrument,
            values,
            rows,
            index,
        })
    }

    /// The row of an identifier.
    pub(super) fn row(&self, id: &str) -> Option<&Row<'a>> {
        self.rows.iter().find(|row| row.id.as_str() == id)
    }

    /// The row of a node.
    pub(super) fn row_of(&self, node: NodeIndex) -> Option<&Row<'a>> {
        self.rows.iter().find(|row| row.index == node)
    }

    /// The numbers of the rows that wait for the value of another institution.
    pub(super) fn pending(&self) -> Vec<&'static str> {
        let pending = self.rows.iter().filter(|row| row.is_pending());
        pending.map(|row| row.id.as_str()).collect()
    }

    /// What rows count as that have no value, in sentences: the open ones, and those that wait.
    pub(super) fn remarks(&self, words: Words) -> Vec<String> {
        let (open, pending) = (self.open(), self.pending());
        let lowest = words.exact(self.instrument.edition().scale.lowest);
        let open = (!open.is_empty()).then(|| said::open_rows(words, &open, &lowest));
        let count = u32::try_from(pending.len()).unwrap_or(u32::MAX);
        let numbers = pending.join(", ");
        let waits = || format!("{}: {numbers}.", words.rows_pending(count, self.instrument));
        let pending = (!pending.is_empty()).then(waits);
        open.into_iter().chain(pending).collect()
    }

    /// The numbers of the open rows.
    pub(super) fn open(&self) -> Vec<&'static str> {
        let open = self.rows.iter().filter(|row| row.is_open());
        open.map(|row| row.id.as_str()).collect()
    }

    /// The plan that is kept with the draft.
    pub(super) fn plan(&self) -> &WorkPlan {
        &self.draft.assessment.evaluation.plan
    }

    /// The terms of a row.
    pub(super) fn terms(&self, row: &Row) -> RowTerms {
        self.plan().terms_of(row.id, self.instrument)
    }

    pub(super) fn year(&self) -> u16 {
        self.draft.assessment.year
    }

    /// The values of the steps of the scale: levels, or halves between them too.
    pub(super) fn steps(&self) -> Vec<Exact> {
        let scale = &self.instrument.edition().scale;
        let step = match scale.values {
            ScaleValues::Integer => Some(Exact::whole(1)),
            ScaleValues::Decimal => Exact::new(1, 2),
        };
        let next = |value: &Exact| value.plus(step?).filter(|next| *next <= scale.highest);
        std::iter::successors(Some(scale.lowest), next).collect()
    }

    /// The groups right above the rows, aspects in most editions, each with its rows.
    pub(super) fn groups(&self) -> Vec<(NodeIndex, Vec<&Row<'a>>)> {
        let is_group = |index: &NodeIndex| {
            matches!(
                self.instrument.node(*index).kind,
                NodeKind::Group | NodeKind::Index
            )
        };
        let mut groups: Vec<(NodeIndex, Vec<&Row>)> = Vec::new();
        for row in &self.rows {
            // Services stand below their indicator, which is no group.
            let above = self.instrument.above(row.node);
            let group = above.into_iter().rfind(is_group);
            let group = group.unwrap_or(Instrument::ROOT);
            match groups.last_mut() {
                Some((last, rows)) if *last == group => rows.push(row),
                _ => groups.push((group, vec![row])),
            }
        }
        groups
    }
}
