//! Assessments as the files of colleagues.

use spbe::assessment::{Answer, Assessment, Change};
use spbe::exchange::{self, Imported};
use spbe::instrument::{IndicatorId, Instrument, editions};
use spbe_worker::desk::GivenFile;

pub(crate) fn set(
    assessment: &mut Assessment,
    instrument: &Instrument,
    row: &IndicatorId,
    answer: &Answer,
) {
    let change = Change::SetAnswer {
        indicator: row.clone(),
        answer: Box::new(answer.clone()),
    };
    assessment.apply(change, instrument).unwrap();
}

pub(crate) fn text(assessment: &Assessment) -> String {
    let instrument = editions::find(&assessment.edition).unwrap();
    exchange::write(assessment, instrument).unwrap()
}

pub(crate) fn file(name: &str, assessment: &Assessment) -> GivenFile {
    GivenFile {
        name: name.into(),
        bytes: text(assessment).into_bytes(),
    }
}

pub(crate) fn imported(assessment: &Assessment) -> Imported {
    exchange::read(&text(assessment)).unwrap()
}
