//! Marking what the saved target asks of a row as done, on a day.

use serde::Deserialize;
use spbe::assessment::{WorkPlan, is_day};

use super::basis::Row;
use super::fault::Fault;

/// What the form holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    day: String,
}

/// Marks it. What is done was done today or before.
pub(super) fn mark(plan: &mut WorkPlan, row: &Row, fields: &str, today: &str) -> Result<(), Fault> {
    let Form { day } = serde_json::from_str(fields).map_err(|_| Fault::NoSuchPlace)?;
    // Days written `YYYY-MM-DD` sort as texts.
    if !is_day(&day) || day.as_str() > today {
        return Err(Fault::Day {
            row: row.id.clone(),
            given: day,
            today: today.to_owned(),
        });
    }
    plan.set_done(row.id.clone(), Some(day));
    Ok(())
}
