//! Giving indicators to the units that are to answer them.

use std::collections::BTreeMap;

use spbe::assessment::{Assessment, Change, ChangeError};
use spbe::exchange::Imported;
use spbe::instrument::{IndicatorId, Instrument, Node, NodeIndex, NodeKind};

/// The draft with one more row given to a unit; a blank name takes the row back.
///
/// # Errors
/// [`ChangeError`] when the edition has no such row, or the name is too long.
pub fn assign(draft: &Imported, row: &IndicatorId, unit: &str) -> Result<Assessment, ChangeError> {
    let mut assessment = draft.assessment.clone();
    give(&mut assessment, row, unit, draft.instrument)?;
    Ok(assessment)
}

/// The draft with all rows of a group given to a unit.
///
/// # Errors
/// [`ChangeError::TooLong`].
pub fn assign_group(
    draft: &Imported,
    group: NodeIndex,
    unit: &str,
) -> Result<Assessment, ChangeError> {
    let mut assessment = draft.assessment.clone();
    for row in draft.instrument.rows_below(group) {
        if let NodeKind::Row { id, .. } = &draft.instrument.node(row).kind {
            give(&mut assessment, id, unit, draft.instrument)?;
        }
    }
    Ok(assessment)
}

fn give(
    assessment: &mut Assessment,
    row: &IndicatorId,
    unit: &str,
    instrument: &Instrument,
) -> Result<(), ChangeError> {
    let change = Change::SetUnit {
        indicator: row.clone(),
        unit: unit.trim().to_owned(),
    };
    assessment.apply(change, instrument).map(drop)
}

/// The units that have been named, each with the number of its rows.
pub fn units(assessment: &Assessment) -> BTreeMap<&str, usize> {
    let mut units = BTreeMap::new();
    for (_, answer) in assessment.answers() {
        if !answer.unit.is_empty() {
            *units.entry(answer.unit.as_str()).or_default() += 1;
        }
    }
    units
}

/// The innermost groups of an edition, its aspects, each with its rows.
pub(crate) fn groups(instrument: &Instrument) -> Vec<(NodeIndex, Vec<&Node>)> {
    let mut groups: Vec<(NodeIndex, Vec<&Node>)> = Vec::new();
    for &row in instrument.rows() {
        let (group, row) = (instrument.group_of(row), instrument.node(row));
        match groups.last_mut() {
            Some((last, rows)) if *last == group => rows.push(row),
            _ => groups.push((group, vec![row])),
        }
    }
    groups
}
