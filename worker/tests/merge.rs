//! Merging: which answers are opposed, what is taken, and that nothing is decided in silence.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handmade.rs"]
mod handmade;
#[path = "forms/parts.rs"]
mod parts;

use spbe::assessment::{Assessment, Deadline};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::GivenFile;
use spbe_worker::merge::{Choice, Decisions, Files, Merge, Outcome, Refusal, State, apply};

use handmade::{answer, edition, with_answers};
use parts::{file, imported, set};

fn given(files: &[GivenFile]) -> Files {
    let mut given = Files::default();
    given.add(files.to_vec());
    given
}

#[track_caller]
fn state_is(draft: &Assessment, files: &[GivenFile], row: &str, state: State) {
    let (draft, files) = (imported(draft), given(files));
    let merge = Merge::new(&draft, files.fitting(&draft).0);
    assert_eq!(
        merge.row(&IndicatorId::new(row)).unwrap().state(),
        state,
        "{row}"
    );
}

/// Decides as told, then merges.
fn merged(
    draft: &Imported,
    files: &[GivenFile],
    decide: impl Fn(&Merge, &mut Decisions),
) -> Outcome {
    let files = given(files);
    let merge = Merge::new(draft, files.fitting(draft).0);
    let mut decisions = Decisions::default();
    decide(&merge, &mut decisions);
    apply(&merge, &decisions).unwrap()
}

fn all_unopposed(merge: &Merge, decisions: &mut Decisions) {
    decisions.take_unopposed(merge);
}

/// A date of a unit.
fn due(unit: &str) -> Deadline {
    Deadline {
        name: "Isian".into(),
        unit: unit.into(),
        to: "2024-06-12".into(),
        ..Deadline::default()
    }
}

fn level(assessment: &Assessment, row: &str) -> Option<Exact> {
    assessment.answer(&IndicatorId::new(row))?.value
}

#[test]
fn a_row_is_unopposed_only_while_nobody_says_otherwise() {
    let empty = with_answers(&[]);
    let three = with_answers(&[("1", answer(3, "ada", ""))]);
    let four = with_answers(&[("1", answer(4, "ada", ""))]);
    let other_words = with_answers(&[("1", answer(3, "ada pula", ""))]);
    let [a, b, c] = [&three, &four, &other_words].map(|it| file(&it.agency, it));
    state_is(&empty, &[], "1", State::NoOffer);
    state_is(&empty, std::slice::from_ref(&a), "2", State::NoOffer);
    state_is(&empty, std::slice::from_ref(&a), "1", State::Unopposed);
    state_is(&empty, &[a.clone(), b.clone()], "1", State::Conflict);
    state_is(&empty, &[a.clone(), c], "1", State::Conflict);
    state_is(&three, std::slice::from_ref(&a), "1", State::Same);
    state_is(&four, std::slice::from_ref(&a), "1", State::Conflict);
    state_is(&three, &[a, b], "1", State::Conflict);
}

#[test]
fn a_unit_alone_is_no_answer() {
    let mut named = answer(3, "", "Dinas A");
    named.value = None;
    let named = with_answers(&[("1", named)]);
    state_is(
        &with_answers(&[]),
        &[file("a.json", &named)],
        "1",
        State::NoOffer,
    );
    let filled = with_answers(&[("1", answer(3, "ada", ""))]);
    state_is(&named, &[file("b.json", &filled)], "1", State::Unopposed);
}

#[test]
fn answers_are_equal_whoever_gave_them() {
    let one = with_answers(&[("1", answer(3, "ada", "Dinas A"))]);
    let mut other = answer(3, "ada", "Dinas B");
    other.origin = "lama.json".into();
    let other = with_answers(&[("1", other)]);
    let files = [file("a.json", &one), file("b.json", &other)];
    state_is(&with_answers(&[]), &files, "1", State::Unopposed);
}

#[test]
fn unopposed_answers_are_taken_and_an_open_conflict_keeps_the_draft() {
    let draft = imported(&with_answers(&[("2", answer(2, "draf", "Dinas A"))]));
    let sent = with_answers(&[("1", answer(3, "ada", "")), ("2", answer(5, "lain", ""))]);
    let outcome = merged(&draft, &[file("a.json", &sent)], all_unopposed);
    assert_eq!((outcome.taken, outcome.undecided, outcome.left), (1, 1, 0));
    assert_eq!(level(&outcome.assessment, "1"), Some(Exact::whole(3)));
    assert_eq!(
        outcome.assessment.answer(&IndicatorId::new("2")),
        draft.assessment.answer(&IndicatorId::new("2"))
    );
}

#[test]
fn a_conflict_is_decided_by_hand_and_says_where_the_answer_came_from() {
    let draft = imported(&with_answers(&[("2", answer(2, "draf", "Dinas A"))]));
    let mut part = with_answers(&[("2", answer(5, "lain", "Dinas A"))]);
    part.part = "Dinas A".into();
    let digest = imported(&part).digest;
    let outcome = merged(&draft, &[file("a.json", &part)], |merge, decisions| {
        let row = merge.row(&IndicatorId::new("2")).unwrap();
        decisions.decide(row, &Choice::File(digest.clone()));
    });
    let taken = outcome.assessment.answer(&IndicatorId::new("2")).unwrap();
    let mut expected = answer(5, "lain", "Dinas A");
    expected.origin = "Dinas A: a.json".into();
    assert_eq!(*taken, expected);
    assert_eq!((outcome.taken, outcome.undecided), (1, 0));
}

#[test]
fn keeping_the_draft_is_a_decision() {
    let draft = imported(&with_answers(&[("2", answer(2, "draf", ""))]));
    let sent = with_answers(&[("2", answer(5, "lain", ""))]);
    let outcome = merged(&draft, &[file("a.json", &sent)], |merge, decisions| {
        decisions.decide(merge.row(&IndicatorId::new("2")).unwrap(), &Choice::Draft);
    });
    assert_eq!(outcome.assessment, draft.assessment);
    assert_eq!((outcome.taken, outcome.undecided), (0, 0));
}

#[test]
fn a_further_answer_opens_a_decision_again() {
    let draft = imported(&with_answers(&[]));
    let [three, four] = [3, 4].map(|level| with_answers(&[("1", answer(level, "ada", ""))]));
    let mut files = given(&[file("a.json", &three)]);
    let mut decisions = Decisions::default();
    decisions.take_unopposed(&Merge::new(&draft, files.fitting(&draft).0));
    files.add([file("b.json", &four)]);
    let merge = Merge::new(&draft, files.fitting(&draft).0);
    assert_eq!(decisions.open(&merge, State::Conflict), 1);
    assert_eq!(
        apply(&merge, &decisions).unwrap().assessment,
        draft.assessment
    );
}

#[test]
fn a_part_offers_what_its_unit_was_to_answer() {
    let mut part = with_answers(&[
        ("1", answer(3, "ada", "Dinas A")),
        ("2", answer(4, "ada", "")),
    ]);
    part.part = "Dinas A".into();
    let files = [file("a.json", &part)];
    let elsewhere = with_answers(&[("1", {
        let mut open = answer(1, "", "Dinas B");
        open.value = None;
        open
    })]);
    state_is(&elsewhere, &files, "1", State::Unopposed);
    state_is(&elsewhere, &files, "2", State::NoOffer);
    let (draft, files) = (imported(&elsewhere), given(&files));
    let merge = Merge::new(&draft, files.fitting(&draft).0);
    let giver = merge.rows[0].offers[0].givers[0];
    assert!(giver.foreign);
    assert_eq!(giver.file.beyond(), [&IndicatorId::new("2")]);
}

#[test]
fn a_part_with_dates_leaves_those_of_the_draft_alone() {
    let mut whole = with_answers(&[("1", answer(3, "ada", "Dinas A"))]);
    whole.evaluation.recommendation = "Lengkapi.".into();
    whole.evaluation.calendar = ["Dinas A", "Dinas B"].map(due).into();
    let mut part = whole.part_of("Dinas A");
    assert_eq!(part.evaluation.calendar, [due("Dinas A")]);
    set(
        &mut part,
        edition("spbe-2020"),
        &IndicatorId::new("1"),
        &answer(4, "ada", "Dinas A"),
    );
    let files = [file("a.json", &part)];
    let outcome = merged(&imported(&whole), &files, |merge, decisions| {
        let row = merge.row(&IndicatorId::new("1")).unwrap();
        let choice = Choice::File(imported(&part).digest);
        decisions.decide(row, &choice);
    });
    assert_eq!(outcome.taken, 1);
    assert_eq!(outcome.assessment.evaluation, whole.evaluation);
}

#[test]
fn the_same_content_counts_once() {
    let sent = with_answers(&[("1", answer(3, "ada", ""))]);
    let files = given(&[
        file("b.json", &sent),
        file("a.json", &sent),
        file("b.json", &sent),
    ]);
    let draft = imported(&with_answers(&[]));
    let (files, refused) = files.fitting(&draft);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].name(), "a.json = b.json");
    assert!(refused.is_empty());
}

#[test]
fn a_file_that_does_not_fit_is_left_out_and_the_others_work() {
    let sent = with_answers(&[("1", answer(3, "ada", ""))]);
    let mut other_agency = sent.clone();
    other_agency.agency = "Kota Lain".into();
    let mut other_year = sent.clone();
    other_year.year = 2023;
    let mut spaced = sent.clone();
    spaced.agency = " Kota Contoh ".into();
    let older = Assessment::new(edition("spbe-2018"), "Kota Contoh", 2024);
    let files = given(&[
        file("sent.json", &sent),
        file("spaced.json", &spaced),
        file("agency.json", &other_agency),
        file("year.json", &other_year),
        file("edition.json", &older),
        GivenFile {
            name: "photo.jpg".into(),
            bytes: vec![0xff, 0xd8, 0xff],
        },
    ]);
    let draft = imported(&with_answers(&[]));
    let (fitting, mut refused) = files.fitting(&draft);
    let names: Vec<String> = fitting.iter().map(|file| file.name()).collect();
    assert_eq!(names, ["sent.json", "spaced.json"]);
    refused.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(matches!(
        refused.as_slice(),
        [
            (_, Refusal::Agency { .. }),
            (_, Refusal::Edition { .. }),
            (_, Refusal::Unreadable(_)),
            (
                _,
                Refusal::Year {
                    given: 2023,
                    allowed: 2024
                }
            ),
        ]
    ));
    let refused: Vec<&str> = refused.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        refused,
        ["agency.json", "edition.json", "photo.jpg", "year.json"]
    );
}

#[test]
fn an_origin_fits_its_field() {
    let draft = imported(&with_answers(&[]));
    let sent = with_answers(&[("1", answer(3, "ada", ""))]);
    let outcome = merged(&draft, &[file(&"é".repeat(600), &sent)], all_unopposed);
    let taken = outcome.assessment.answer(&IndicatorId::new("1")).unwrap();
    assert_eq!(taken.origin, format!("{}…", "é".repeat(499)));
}
