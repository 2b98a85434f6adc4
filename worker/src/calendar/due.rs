//! What each unit still owes, and until when.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;
use spbe::assessment::Deadline;
use spbe::assessment::ready::{self, Gap};
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;

/// What a unit still owes.
#[derive(Debug, Default)]
pub(super) struct Due<'a> {
    /// The unit; empty for the rows that no unit has been given.
    pub(super) unit: &'a str,
    /// The rows without a level.
    pub(super) open: Vec<IndicatorId>,
    /// The rows that have a level, and lack its explanation or evidence.
    pub(super) incomplete: Vec<IndicatorId>,
    /// The dates that count for it, in order.
    pub(super) dates: Vec<Dated<'a>>,
}

/// A date that counts for a unit.
#[derive(Debug)]
pub(super) struct Dated<'a> {
    /// The date.
    pub(super) deadline: &'a Deadline,
    /// Days until then, less than 0 when it has passed; `None` where it is in no calendar.
    pub(super) left: Option<i32>,
}

impl Due<'_> {
    /// How many rows are to be completed.
    pub(super) fn rows(&self) -> usize {
        self.open.len() + self.incomplete.len()
    }
}

/// Every unit that has rows, the most urgent first: those that owe something before the others, then
/// the earlier date, then more rows.
pub(super) fn per_unit<'a>(draft: &'a Imported, today: &str) -> Vec<Due<'a>> {
    let assessment = &draft.assessment;
    let mut units: BTreeMap<&str, Due> = BTreeMap::new();
    let unit_of = |row: &IndicatorId| assessment.answer(row).map_or("", |answer| &*answer.unit);
    for row in draft.instrument.ids().filter(|row| assessment.asks(row)) {
        units.entry(unit_of(row)).or_default();
    }
    for finding in ready::findings(assessment, draft.instrument, today) {
        let Some(row) = finding.indicator.filter(|_| finding.gap.blocks()) else {
            continue;
        };
        // In the part of a unit the rows of others are nobody's here.
        let Some(due) = units
            .get_mut(unit_of(&row))
            .filter(|_| assessment.asks(&row))
        else {
            continue;
        };
        let rows = match finding.gap {
            Gap::Unanswered => &mut due.open,
            _ => &mut due.incomplete,
        };
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }
    let mut all: Vec<Due> = units
        .into_iter()
        .map(|(unit, due)| {
            let owes = due.rows() > 0;
            let dates = deadlines(&assessment.evaluation.calendar, unit, today, owes);
            let with_days = |deadline: &'a Deadline| Dated {
                deadline,
                left: days(today, &deadline.to),
            };
            let dates = dates.map(with_days).collect();
            Due { unit, dates, ..due }
        })
        .collect();
    all.sort_by_key(|due| {
        let owes_nothing = due.rows() == 0;
        let left = due.dates.first().and_then(|date| date.left);
        let left = left.unwrap_or(i32::MAX);
        (owes_nothing, left, Reverse(due.rows()))
    });
    all
}

/// The earliest date that a unit has missed, while it still owes something, and the next one; the last
/// one when all have passed and it owes nothing. Dates of its own count before those for all units.
fn deadlines<'a>(
    calendar: &'a [Deadline],
    unit: &str,
    today: &str,
    owes: bool,
) -> impl Iterator<Item = &'a Deadline> {
    let of = |unit: &str| {
        let dates = calendar.iter().filter(|date| date.unit == unit);
        dates.collect::<Vec<_>>()
    };
    let own = of(unit);
    let dates = if own.is_empty() { of("") } else { own };
    let (ahead, passed): (Vec<_>, Vec<_>) = dates
        .into_iter()
        .partition(|date| date.to.as_str() >= today);
    let next = ahead.into_iter().min_by_key(|date| &date.to);
    let passed = passed.into_iter();
    let past = if owes {
        passed.min_by_key(|date| &date.to)
    } else {
        passed
            .max_by_key(|date| &date.to)
            .filter(|_| next.is_none())
    };
    past.into_iter().chain(next)
}

/// The days from one day to another; `None` where one of them is in no calendar, as 30 February.
fn days(from: &str, to: &str) -> Option<i32> {
    let (from, to): (Date, Date) = (from.parse().ok()?, to.parse().ok()?);
    Some(from.until(to).ok()?.get_days())
}
