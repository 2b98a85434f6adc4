//! On which terms rows may rise: cost of a step, how far, after which other row.

use spbe::assessment::{Cap, WorkPlan};
use spbe::exact::Exact;
use spbe::plan::{DEAREST, Wish};

use super::basis::{Basis, Row};
use super::fault::Fault;

/// Word of a locked row in the field of its limit.
pub(super) const LOCKED: &str = "locked";

/// Takes in what a field of a row says. After a fault the plan is not to be kept.
pub(super) fn set(
    plan: &mut WorkPlan,
    field: &str,
    row: &Row,
    given: &str,
    basis: &Basis,
) -> Result<(), Fault> {
    let mut terms = plan.terms_of(row.id, basis.instrument);
    match field {
        "cost" => terms.cost = cost(row, given)?,
        "cap" => terms.cap = cap(given, basis)?,
        _ if given.is_empty() => terms.after = None,
        _ => {
            let before = basis.row(given).ok_or(Fault::NoSuchPlace)?;
            terms.after = Some(before.id.clone());
        }
    }
    plan.set_terms(row.id.clone(), terms, basis.instrument);
    match plan.circle(row.id) {
        None => Ok(()),
        Some(rows) => Err(Fault::Circle { rows }),
    }
}

/// What is wanted, for the engine.
pub(super) fn wish(basis: &Basis, target: Exact) -> Wish {
    let terms = |row: &Row| {
        let terms = basis.terms(row);
        let after = terms.after.and_then(|id| basis.row(id.as_str()));
        spbe::plan::Terms {
            cost: terms.cost,
            cap: match terms.cap {
                Cap::Highest => None,
                Cap::Value(value) => Some(value),
                Cap::Locked => Some(row.counted),
            },
            after: after.map(|row| row.at),
        }
    };
    Wish {
        target,
        terms: basis.rows.iter().map(terms).collect(),
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

fn cap(given: &str, basis: &Basis) -> Result<Cap, Fault> {
    match given {
        "" => Ok(Cap::Highest),
        LOCKED => Ok(Cap::Locked),
        _ => {
            let value = Exact::typed(given).filter(|&value| basis.instrument.allows(value));
            value.map(Cap::Value).ok_or(Fault::NoSuchPlace)
        }
    }
}
