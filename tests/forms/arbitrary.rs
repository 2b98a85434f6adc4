//! Random assessments.

#[path = "arbitrary/staged.rs"]
mod staged;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::{Answer, Assessment, Change, Evaluation, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{IndicatorId, Instrument, editions};

use staged::{any_evaluation, any_stages};

/// What is entered for one row.
pub(crate) type Entry = (IndicatorId, Answer);

pub(crate) fn any_edition() -> impl Strategy<Value = &'static Instrument> {
    select(editions::all())
}

/// A level, or anything between the levels where the edition has such values.
fn any_value(instrument: &'static Instrument) -> impl Strategy<Value = Exact> {
    let scale = &instrument.edition().scale;
    let parts = match scale.values {
        ScaleValues::Integer => vec![1],
        ScaleValues::Decimal => vec![1, 3, 4, 100],
    };
    let (lowest, highest) = (scale.lowest.numerator(), scale.highest.numerator());
    select(parts)
        .prop_flat_map(move |parts| (lowest * parts..=highest * parts, Just(parts)))
        .prop_map(|(value, parts)| Exact::new(value, parts).unwrap())
}

/// Any text up to a length: letters of any script, signs, line ends, control characters.
pub(crate) fn any_text(most: usize) -> impl Strategy<Value = String> {
    let characters = prop_oneof![
        4 => any::<char>(),
        4 => prop::char::range(' ', '~'),
        1 => select(vec!['\r', '\n', '\t', '\0', '"', '\\', '/', '\u{7f}', '\u{2028}', '\u{fffe}']),
    ];
    prop::collection::vec(characters, 0..most).prop_map(String::from_iter)
}

pub(crate) fn any_evidence() -> impl Strategy<Value = Evidence> {
    let day = "(20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]))?";
    let fields = (any_text(40), any_text(40), any_text(10), day);
    (fields, select(&EvidenceKind::ALL[..])).prop_map(|((title, reference, page, date), kind)| {
        Evidence {
            title,
            kind,
            reference,
            page,
            date,
        }
    })
}

pub(crate) fn any_answer(instrument: &'static Instrument) -> impl Strategy<Value = Answer> {
    let value = option::weighted(0.9, any_value(instrument));
    let evidence = prop::collection::vec(any_evidence(), 0..3);
    // Most answers name no unit and come from no file.
    let name = || prop_oneof![3 => Just(String::new()), 1 => any_text(20)];
    // Most assessments have no stages yet.
    let stages = prop_oneof![3 => Just(Answer::default()), 1 => any_stages(instrument)];
    (value, any_text(60), evidence, name(), name(), stages).prop_map(
        |(value, explanation, evidence, unit, origin, stages)| Answer {
            value,
            explanation,
            evidence,
            unit,
            origin,
            ..stages
        },
    )
}

/// Entries for some of the rows.
pub(crate) fn any_answers(instrument: &'static Instrument) -> impl Strategy<Value = Vec<Entry>> {
    let entries: Vec<_> = instrument
        .ids()
        .map(|indicator| option::weighted(0.8, (Just(indicator.clone()), any_answer(instrument))))
        .collect();
    entries.prop_map(|entries| entries.into_iter().flatten().collect())
}

/// The assessment that entries make.
pub(crate) fn assessment(instrument: &Instrument, answers: Vec<Entry>) -> Assessment {
    let mut assessment = Assessment::new(instrument, "Kota “Contoh” \u{1f3db}", 2024);
    for (indicator, answer) in answers {
        let answer = Box::new(answer);
        let change = Change::SetAnswer { indicator, answer };
        assessment.apply(change, instrument).unwrap();
    }
    assessment
}

/// An assessment, or the part of a unit.
pub(crate) fn any_assessment() -> impl Strategy<Value = (&'static Instrument, Assessment)> {
    let part = || option::of(any_text(20)).prop_map(Option::unwrap_or_default);
    any_edition().prop_flat_map(move |instrument| {
        let evaluation = prop_oneof![
            3 => Just(Evaluation::default()),
            1 => any_evaluation(instrument),
        ];
        let random = (any_answers(instrument), part(), evaluation);
        random.prop_map(move |(answers, part, evaluation)| {
            let mut assessment = assessment(instrument, answers);
            assessment.part = part;
            let change = Change::SetEvaluation(Box::new(evaluation));
            assessment.apply(change, instrument).unwrap();
            (instrument, assessment)
        })
    })
}
