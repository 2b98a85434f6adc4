//! Random assessments with everything that a form can hold.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::{Answer, Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{IndicatorId, Instrument, editions};

/// Letters of any script, signs, control characters; formulas; blanks; what Excel escapes.
fn any_text(most: usize) -> impl Strategy<Value = String> {
    let characters = prop_oneof![
        4 => any::<char>(),
        4 => prop::char::range(' ', '~'),
        1 => select(vec!['\r', '\n', '\t', '\0', '"', '\\', '\u{85}', '\u{2028}', '\u{fffe}', '\u{ffff}']),
    ];
    prop_oneof![
        2 => Just(String::new()),
        4 => prop::collection::vec(characters, 0..most).prop_map(String::from_iter),
        1 => " {1,9}",
        1 => "[=+@-][A-Z0-9()+,!|'-]{0,20}",
        1 => "(_x00[0-9A-Fa-f]{2}_|x|_){1,4}",
        1 => "[0-9]{1,4}([.,/-][0-9]{1,2})?|TRUE|#N/A",
    ]
}

fn any_explanation() -> impl Strategy<Value = String> {
    let long = any_text(20).prop_map(|text| {
        let texts = text.chars().cycle().take(5_000);
        texts
            .map(|letter| if letter == '\r' { '\n' } else { letter })
            .collect()
    });
    prop_oneof![20 => any_text(80), 1 => long]
}

fn any_evidence() -> impl Strategy<Value = Evidence> {
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

fn any_answer(instrument: &'static Instrument) -> impl Strategy<Value = Answer> {
    let value = option::weighted(0.9, any_value(instrument));
    let evidence = prop::collection::vec(any_evidence(), 0..3);
    (
        value,
        any_explanation(),
        evidence,
        any_text(20),
        any_text(20),
    )
        .prop_map(|(value, explanation, evidence, unit, origin)| Answer {
            value,
            explanation,
            evidence,
            unit,
            origin,
            ..Answer::default()
        })
}

/// An assessment of any edition, with answers to some of its rows.
pub(crate) fn any_assessment() -> impl Strategy<Value = (&'static Instrument, Assessment)> {
    select(editions::all()).prop_flat_map(|instrument| {
        let answers: Vec<_> = instrument
            .ids()
            .map(|_| option::weighted(0.8, any_answer(instrument)))
            .collect();
        let agency = any_text(60).prop_map(|agency| format!("K{agency}"));
        (agency, 2018..=2099_u16, any_text(20), answers).prop_map(
            move |(agency, year, part, answers)| {
                let mut assessment = Assessment::new(instrument, agency, year);
                assessment.part = part;
                let rows: Vec<IndicatorId> = instrument.ids().cloned().collect();
                for (indicator, answer) in rows.into_iter().zip(answers) {
                    if let Some(answer) = answer {
                        let answer = Box::new(answer);
                        let change = Change::SetAnswer { indicator, answer };
                        assessment.apply(change, instrument).unwrap();
                    }
                }
                (instrument, assessment)
            },
        )
    })
}
