//! Reads the plan to a target.

use super::{read_day, read_indicator, read_value};
use crate::assessment::{Aim, Cap, RowTerms, WorkPlan};
use crate::document::{Allowed, Field};
use crate::exchange::file::LONGEST_ID;
use crate::instrument::{IndicatorId, Instrument};
use crate::plan::DEAREST;

pub(super) fn read(field: &Field, instrument: &Instrument) -> WorkPlan {
    field.only(&["target", "terms", "done"]);
    let aim = field.optional("target");
    let mut plan = WorkPlan::new(aim.map(|field| read_aim(&field, instrument)));
    let list = |key| {
        let list = field.optional(key);
        let entries = list
            .iter()
            .flat_map(|list| list.list(instrument.rows().len()));
        entries.collect::<Vec<_>>()
    };
    let mut known = Vec::new();
    let terms = list("terms");
    let mut read = Vec::new();
    for entry in &terms {
        let terms = read_terms(entry, instrument);
        if let Some(row) = read_indicator(entry, instrument, &mut known) {
            plan.set_terms(row.clone(), terms, instrument);
            read.push((row, entry));
        }
    }
    // The row that closes a circle is the one that is wrong.
    if let Some(circle) = plan.any_circle()
        && let Some((_, entry)) = read.iter().rfind(|(row, _)| circle.contains(row))
    {
        entry.get("after").wrong(before(instrument));
    }
    let mut known = Vec::new();
    for entry in list("done") {
        entry.only(&["indicator", "day"]);
        let day = read_day(&entry.get("day"));
        if let Some(row) = read_indicator(&entry, instrument, &mut known) {
            plan.set_done(row, Some(day));
        }
    }
    plan
}

fn read_aim(field: &Field, instrument: &Instrument) -> Aim {
    let (field, aim) = if let Some(index) = field.optional("index") {
        field.only(&["index"]);
        let aim = Aim::Index(index.exact());
        (index, aim)
    } else {
        field.only(&["predicate"]);
        let predicate = field.get("predicate");
        let aim = Aim::Predicate(predicate.text(usize::MAX).to_owned());
        (predicate, aim)
    };
    if let Some(allowed) = aim.instead(instrument) {
        field.wrong(allowed);
    }
    aim
}

fn read_terms(entry: &Field, instrument: &Instrument) -> RowTerms {
    let cost = entry.get("cost").whole(1, DEAREST.into());
    let locked = entry.optional("locked");
    let is_locked = locked.is_some_and(|field| field.truth());
    let keys = &["indicator", "cost", "after", "locked", "cap"];
    // What stays as it is does not rise to any value.
    entry.only(if is_locked { &keys[..4] } else { keys });
    let cap = entry.optional("cap");
    let cap = cap.and_then(|field| read_value(&field, instrument));
    RowTerms {
        cost: u16::try_from(cost).unwrap_or(DEAREST),
        cap: match cap {
            _ if is_locked => Cap::Locked,
            Some(value) => Cap::Value(value),
            None => Cap::Highest,
        },
        after: entry.optional("after").map(|field| {
            let after = IndicatorId::new(field.text(LONGEST_ID));
            if instrument.row(&after).is_none() {
                field.wrong(before(instrument));
            }
            after
        }),
    }
}

fn before(instrument: &Instrument) -> Allowed {
    let edition = instrument.id().to_string();
    Allowed::Before { edition }
}
