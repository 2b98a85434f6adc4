//! Small assessments made by hand.

use spbe::assessment::{Answer, Assessment};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};

use super::parts::set;

pub(crate) fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

/// A level with an explanation, given to a unit.
pub(crate) fn answer(level: i64, explanation: &str, unit: &str) -> Answer {
    Answer {
        value: Some(Exact::whole(level)),
        explanation: explanation.into(),
        unit: unit.into(),
        ..Answer::default()
    }
}

/// An assessment of edition 2020 with these answers.
pub(crate) fn with_answers(answers: &[(&str, Answer)]) -> Assessment {
    let instrument = edition("spbe-2020");
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2024);
    for (row, answer) in answers {
        set(&mut assessment, instrument, &IndicatorId::new(*row), answer);
    }
    assessment
}
