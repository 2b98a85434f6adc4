//! On which terms rows may rise: cost of a step, how far, after which other row.

use std::collections::BTreeMap;

use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe::plan::{DEAREST, Wish};

use super::basis::{Basis, Row};
use super::fault::Fault;

/// What the user entered; rows without an entry have the terms that they begin with.
#[derive(Debug, Default)]
pub(super) struct Terms(BTreeMap<IndicatorId, RowTerms>);

/// The terms of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowTerms {
    pub(super) cost: u16,
    pub(super) limit: Limit,
    /// The row that it waits for.
    pub(super) after: Option<IndicatorId>,
}

/// How far a row may rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// To the highest value of the scale.
    Highest,
    /// To this one.
    Value(Exact),
    /// It stays as it is.
    Locked,
}

/// Word of a locked row in the field of its limit.
pub(super) const LOCKED: &str = "locked";

impl Terms {
    /// The terms of a row. What another institution decides does not rise by steps of one's own.
    pub(super) fn of(&self, row: &Row) -> RowTerms {
        let begin = || RowTerms {
            cost: 1,
            limit: match row.node.external() {
                Some(_) => Limit::Locked,
                None => Limit::Highest,
            },
            after: None,
        };
        self.0.get(row.id).cloned().unwrap_or_else(begin)
    }

    /// Takes in what a field of a row says.
    pub(super) fn set(
        &mut self,
        field: &str,
        row: &Row,
        given: &str,
        basis: &Basis,
    ) -> Result<(), Fault> {
        let mut terms = self.of(row);
        match field {
            "cost" => terms.cost = cost(row, given)?,
            "cap" => terms.limit = limit(given, basis)?,
            _ if given.is_empty() => terms.after = None,
            _ => {
                let before = basis.row(given).ok_or(Fault::NoSuchPlace)?;
                self.is_no_circle(row, before, basis)?;
                terms.after = Some(before.id.clone());
            }
        }
        self.0.insert(row.id.clone(), terms);
        Ok(())
    }

    /// Refuses to let a row wait for another one that waits for it.
    fn is_no_circle(&self, row: &Row, before: &Row, basis: &Basis) -> Result<(), Fault> {
        let mut rows = vec![row.id.clone()];
        let mut next = Some(before);
        while let Some(at) = next {
            rows.push(at.id.clone());
            if at.at == row.at {
                return Err(Fault::Circle { rows });
            }
            let after = self.of(at).after;
            next = after.and_then(|id| basis.row(id.as_str()));
        }
        Ok(())
    }

    /// What is wanted, for the engine.
    pub(super) fn wish(&self, basis: &Basis, target: Exact) -> Wish {
        let terms = |row: &Row| {
            let terms = self.of(row);
            let after = terms.after.and_then(|id| basis.row(id.as_str()));
            spbe::plan::Terms {
                cost: terms.cost,
                cap: match terms.limit {
                    Limit::Highest => None,
                    Limit::Value(value) => Some(value),
                    Limit::Locked => Some(row.counted),
                },
                after: after.map(|row| row.at),
            }
        };
        Wish {
            target,
            terms: basis.rows.iter().map(terms).collect(),
        }
    }
}

fn cost(row: &Row, given: &str) -> Result<u16, Fault> {
    let cost = given.trim().parse().ok();
    let allowed = cost.filter(|cost| (1..=DEAREST).contains(cost));
    allowed.ok_or_else(|| Fault::Cost {
        row: row.id.clone(),
        given: given.trim().to_owned(),
    })
}

fn limit(given: &str, basis: &Basis) -> Result<Limit, Fault> {
    match given {
        "" => Ok(Limit::Highest),
        LOCKED => Ok(Limit::Locked),
        _ => {
            let value = Exact::typed(given).filter(|&value| basis.instrument.allows(value));
            value.map(Limit::Value).ok_or(Fault::NoSuchPlace)
        }
    }
}
