//! Random assessments.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::{Answer, Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument, editions};

/// What is entered for one row.
pub(crate) type Entry = (IndicatorId, Answer);

pub(crate) fn any_edition() -> impl Strategy<Value = &'static Instrument> {
    select(editions::all().iter().collect::<Vec<_>>())
}

fn any_level(instrument: &'static Instrument) -> impl Strategy<Value = Option<i64>> {
    let scale = &instrument.edition().scale;
    option::weighted(0.9, scale.lowest.numerator()..=scale.highest.numerator())
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
    let level = any_level(instrument).prop_map(|level| level.map(Exact::whole));
    let evidence = prop::collection::vec(any_evidence(), 0..3);
    // Most answers name no unit and come from no file.
    let name = || prop_oneof![3 => Just(String::new()), 1 => any_text(20)];
    (level, any_text(60), evidence, name(), name()).prop_map(
        |(value, explanation, evidence, unit, origin)| Answer {
            value,
            explanation,
            evidence,
            unit,
            origin,
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
    let mut assessment = Assessment::new(instrument.id().clone(), "Kota “Contoh” \u{1f3db}", 2024);
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
        (any_answers(instrument), part()).prop_map(move |(answers, part)| {
            let mut assessment = assessment(instrument, answers);
            assessment.part = part;
            (instrument, assessment)
        })
    })
}
