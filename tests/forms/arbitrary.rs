//! Random assessments and changes.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::{Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument, editions};

/// What is entered for one row.
pub(crate) type Entry = (IndicatorId, Option<i64>, String, Vec<Evidence>);

pub(crate) fn any_edition() -> impl Strategy<Value = &'static Instrument> {
    select(editions::all().iter().collect::<Vec<_>>())
}

fn any_level(instrument: &'static Instrument) -> impl Strategy<Value = Option<i64>> {
    let scale = &instrument.edition().scale;
    option::weighted(0.9, scale.lowest.numerator()..=scale.highest.numerator())
}

/// Any text up to a length: letters of any script, signs, line ends, control characters.
fn any_text(most: usize) -> impl Strategy<Value = String> {
    let characters = prop_oneof![
        4 => any::<char>(),
        4 => prop::char::range(' ', '~'),
        1 => select(vec!['\r', '\n', '\t', '\0', '"', '\\', '/', '\u{7f}', '\u{2028}', '\u{fffe}']),
    ];
    prop::collection::vec(characters, 0..most).prop_map(String::from_iter)
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

fn any_entry(
    instrument: &'static Instrument,
    indicator: IndicatorId,
) -> impl Strategy<Value = Entry> {
    let evidence = prop::collection::vec(any_evidence(), 0..3);
    (
        Just(indicator),
        any_level(instrument),
        any_text(60),
        evidence,
    )
}

/// Entries for some of the rows.
pub(crate) fn any_answers(instrument: &'static Instrument) -> impl Strategy<Value = Vec<Entry>> {
    let entries: Vec<_> = instrument
        .ids()
        .map(|indicator| option::weighted(0.8, any_entry(instrument, indicator.clone())))
        .collect();
    entries.prop_map(|entries| entries.into_iter().flatten().collect())
}

/// The assessment that entries make.
pub(crate) fn assessment(instrument: &Instrument, answers: Vec<Entry>) -> Assessment {
    let mut assessment = Assessment::new(instrument.id().clone(), "Kota “Contoh” \u{1f3db}", 2024);
    for (indicator, level, explanation, evidence) in answers {
        let value = level.map(Exact::whole);
        let entry = |at, evidence| Change::InsertEvidence {
            indicator: indicator.clone(),
            at,
            evidence,
        };
        let mut changes: Vec<Change> = evidence
            .into_iter()
            .enumerate()
            .map(|(at, evidence)| entry(at, evidence))
            .collect();
        changes.push(Change::SetValue {
            indicator: indicator.clone(),
            value,
        });
        changes.push(Change::SetExplanation {
            indicator: indicator.clone(),
            explanation,
        });
        for change in changes {
            assessment.apply(change, instrument).unwrap();
        }
    }
    assessment
}

pub(crate) fn any_assessment() -> impl Strategy<Value = (&'static Instrument, Assessment)> {
    any_edition().prop_flat_map(|instrument| {
        any_answers(instrument)
            .prop_map(move |answers| (instrument, assessment(instrument, answers)))
    })
}

/// A change that may or may not be possible: places and rows that do not exist among them.
pub(crate) fn any_change(instrument: &'static Instrument) -> impl Strategy<Value = Change> {
    let mut rows: Vec<IndicatorId> = instrument.ids().cloned().collect();
    rows.push(IndicatorId::new("99"));
    let row = || select(rows.clone());
    prop_oneof![
        (row(), option::of(-1_i64..7)).prop_map(|(indicator, level)| {
            let value = level.map(Exact::whole);
            Change::SetValue { indicator, value }
        }),
        (row(), any_text(60)).prop_map(|(indicator, explanation)| {
            Change::SetExplanation {
                indicator,
                explanation,
            }
        }),
        (row(), 0_usize..4, any_evidence()).prop_map(|(indicator, at, evidence)| {
            Change::InsertEvidence {
                indicator,
                at,
                evidence,
            }
        }),
        (row(), 0_usize..4, any_evidence()).prop_map(|(indicator, at, evidence)| {
            Change::ReplaceEvidence {
                indicator,
                at,
                evidence,
            }
        }),
        (row(), 0_usize..4).prop_map(|(indicator, at)| Change::RemoveEvidence { indicator, at }),
        (any_text(20), 2010_u16..2110).prop_map(|(agency, year)| Change::SetHead { agency, year }),
    ]
}
