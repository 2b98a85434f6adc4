//! What holds for every merge, of every edition.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/parts.rs"]
mod parts;
#[path = "forms/random.rs"]
mod random;

use proptest::prelude::*;
use spbe::assessment::{Answer, Assessment};
use spbe::exchange::Imported;
use spbe::instrument::{IndicatorId, Instrument};
use spbe_worker::desk::GivenFile;
use spbe_worker::merge::{Decisions, Files, Merge, Outcome, Row, State, apply, assign};

use parts::{file, imported, set};
use random::any_assessment;

/// A whole assessment without units and origins.
fn any_whole() -> impl Strategy<Value = (&'static Instrument, Assessment)> {
    any_assessment().prop_map(|(instrument, random)| (instrument, bare(&random, instrument)))
}

/// The entries alone.
fn bare(assessment: &Assessment, instrument: &Instrument) -> Assessment {
    let mut bare = Assessment::new(instrument, &assessment.agency, assessment.year);
    for (row, answer) in assessment.answers() {
        let answer = Answer {
            unit: String::new(),
            origin: String::new(),
            ..answer.clone()
        };
        set(&mut bare, instrument, row, &answer);
    }
    bare
}

/// Copies of an assessment in which some rows have another level or none, and one such draft.
fn any_copies() -> impl Strategy<Value = (Assessment, Vec<Assessment>, Vec<usize>)> {
    let (copies, rows) = (5, 50);
    let changes = prop::collection::vec(prop::collection::vec(0..4_u8, rows), copies);
    let order = Just((0..copies - 1).collect::<Vec<_>>()).prop_shuffle();
    (any_whole(), changes, order).prop_map(|((instrument, whole), changes, order)| {
        let copy = |changes: &Vec<u8>| {
            let mut copy = whole.clone();
            for (row, change) in instrument.ids().zip(changes) {
                let other = Answer {
                    value: Some(instrument.edition().scale.lowest),
                    ..Answer::default()
                };
                match change {
                    0 => set(&mut copy, instrument, row, &Answer::default()),
                    1 => set(&mut copy, instrument, row, &other),
                    _ => {}
                }
            }
            copy
        };
        let mut copies: Vec<Assessment> = changes.iter().map(copy).collect();
        (copies.remove(0), copies, order)
    })
}

fn states(draft: &Imported, files: Vec<GivenFile>) -> (Vec<State>, Outcome) {
    let mut given = Files::default();
    given.add(files);
    let merge = Merge::new(draft, given.fitting(draft).0);
    let mut decisions = Decisions::default();
    decisions.take_unopposed(&merge);
    let states = merge.rows.iter().map(Row::state).collect();
    (states, apply(&merge, &decisions).unwrap())
}

fn files(copies: &[Assessment]) -> Vec<GivenFile> {
    let copies = copies.iter().enumerate();
    copies
        .map(|(at, copy)| file(&format!("{at}.json"), copy))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_the_files_does_not_matter((draft, copies, order) in any_copies()) {
        let draft = imported(&draft);
        let files = files(&copies);
        let shuffled = order.iter().map(|&at| files[at].clone()).collect();
        prop_assert_eq!(states(&draft, files), states(&draft, shuffled));
    }

    #[test]
    fn what_is_merged_was_unopposed_and_the_rest_is_as_it_was((draft, copies, _) in any_copies()) {
        let draft = imported(&draft);
        let (states, outcome) = states(&draft, files(&copies));
        for (row, state) in draft.instrument.ids().zip(states) {
            let [before, after] = [&draft.assessment, &outcome.assessment].map(|it| it.answer(row));
            if state == State::Unopposed {
                prop_assert!(before.is_none());
                let entry = |answer: &Answer| (answer.value, answer.explanation.clone());
                let offered = copies.iter().find_map(|copy| copy.answer(row));
                prop_assert_eq!(after.map(entry), offered.map(entry));
            } else {
                prop_assert_eq!(before, after);
            }
        }
    }

    #[test]
    fn a_draft_merged_with_its_own_export_stays_as_it_is((_, draft) in any_assessment()) {
        let (_, outcome) = states(&imported(&draft), vec![file("own.json", &draft)]);
        prop_assert_eq!((outcome.taken, outcome.undecided, outcome.left), (0, 0, 0));
        prop_assert_eq!(outcome.assessment, draft);
    }

    #[test]
    fn the_parts_of_an_assessment_make_it_whole_again(
        (instrument, whole) in any_whole(),
        units in prop::collection::vec(0..15_u8, 50),
    ) {
        let mut draft = Assessment::new(instrument, &whole.agency, whole.year);
        for (row, unit) in instrument.ids().zip(&units) {
            draft = assign(&imported(&draft), row, &format!("Unit {unit}")).unwrap();
        }
        let parts = (0..15).map(|unit| {
            let unit = format!("Unit {unit}");
            file(&format!("{unit}.json"), &answered(draft.part_of(&unit), &whole, instrument))
        });
        let (_, outcome) = states(&imported(&draft), parts.collect());
        prop_assert_eq!(outcome.undecided, 0);
        prop_assert_eq!(bare(&outcome.assessment, instrument), whole);
        for (row, unit) in instrument.ids().zip(&units) {
            let answer = outcome.assessment.answer(row).unwrap();
            prop_assert_eq!(&answer.unit, &format!("Unit {unit}"));
        }
    }
}

/// What a unit sends back: its rows with the answers of the whole.
fn answered(mut part: Assessment, whole: &Assessment, instrument: &Instrument) -> Assessment {
    let rows: Vec<IndicatorId> = part.answers().map(|(row, _)| row.clone()).collect();
    for row in rows {
        let unit = part.part.clone();
        let answer = whole.answer(&row).cloned().unwrap_or_default();
        set(&mut part, instrument, &row, &Answer { unit, ..answer });
    }
    part
}
