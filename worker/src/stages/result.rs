//! The result of a year: its final values where they are complete, else its self-assessment.

use spbe::assessment::{Assessment, Stage};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument};

/// The stage that the result of a year is taken from.
///
/// Final is complete when every row has a value there. One that waits for another institution may go
/// without, but only where the form waits as well: assessors judge documents of the agency's own rows,
/// and the values of other institutions would else be counted as not there.
pub(crate) fn stage_of_result(
    past: &Assessment,
    instrument: &Instrument,
    asked: impl Fn(&IndicatorId) -> bool,
) -> Stage {
    let mut judged = 0;
    for row in instrument.ids().filter(|row| asked(row)) {
        let own = past.judged(row, Stage::SelfAssessment);
        match past.judged(row, Stage::Final) {
            Some(_) => judged += 1,
            None if own.is_none() && instrument.external(row).is_some() => {}
            None => return Stage::SelfAssessment,
        }
    }
    match judged {
        0 => Stage::SelfAssessment,
        _ => Stage::Final,
    }
}

/// The result of a year for some of the rows, with the stage that it is from.
pub(crate) fn result_of(
    past: &Assessment,
    instrument: &Instrument,
    asked: impl Fn(&IndicatorId) -> bool,
) -> (Stage, Vec<(IndicatorId, Exact)>) {
    let stage = stage_of_result(past, instrument, &asked);
    let value = |row: &IndicatorId| Some((row.clone(), past.judged(row, stage)?.value));
    let rows = instrument.ids().filter(|row| asked(row));
    (stage, rows.filter_map(value).collect())
}
