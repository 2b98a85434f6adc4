//! Merging and what stands beside level, explanation and evidence: criteria and the index of another
//! institution, which older files and workbooks cannot carry, are shown and never wiped.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/html.rs"]
mod html;
#[path = "forms/parts.rs"]
mod parts;

use spbe::assessment::{Answer, Assessment};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, editions};
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};
use spbe_worker::merge::{Choice, Decisions, Files, Merge, State, apply};

use html::{between, has, lacks};
use parts::{file, imported, set, text};

/// A row whose value another institution gives.
const ROW: &str = "5";

/// What an answer has beside its level.
type Beside<'a> = (&'a [(u8, bool)], Option<i64>);

const NOTHING: Beside = (&[], None);

/// An assessment with one answer: level and explanation or neither, criteria, and an index.
fn with(level: Option<i64>, (criteria, external): Beside) -> Assessment {
    let instrument = editions::find(&EditionId::new("pemdi-2026")).unwrap();
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2026);
    let answer = Answer {
        value: level.map(Exact::whole),
        explanation: level.map_or_else(String::new, |level| format!("Tingkat {level}.")),
        criteria: criteria.iter().copied().collect(),
        external: external.map(Exact::whole),
        ..Answer::default()
    };
    set(&mut assessment, instrument, &IndicatorId::new(ROW), &answer);
    assessment
}

fn files(sent: &[Assessment]) -> Vec<GivenFile> {
    let sent = sent.iter().enumerate();
    sent.map(|(at, it)| file(&format!("{at}.json"), it))
        .collect()
}

/// State of the row, and how many different answers the files offer.
#[track_caller]
fn is(draft: &Assessment, sent: &[Assessment], state: State, offers: usize) {
    let draft = imported(draft);
    let mut given = Files::default();
    given.add(files(sent));
    let merge = Merge::new(&draft, given.fitting(&draft).0);
    let row = merge.row(&IndicatorId::new(ROW)).unwrap();
    assert_eq!((row.state(), row.offers.len()), (state, offers));
}

#[test]
fn what_a_file_leaves_out_is_no_difference() {
    let full: Beside = (&[(1, true), (2, false)], Some(60));
    let draft = with(Some(3), full);
    is(&draft, &[with(Some(3), NOTHING)], State::Same, 1);
    is(&draft, &[with(Some(3), (full.0, None))], State::Same, 1);
    is(
        &draft,
        &[with(Some(3), (full.0, Some(61)))],
        State::Conflict,
        1,
    );
    is(
        &draft,
        &[with(Some(3), (&[(1, false)], None))],
        State::Conflict,
        1,
    );
    is(&draft, &[with(Some(4), NOTHING)], State::Conflict, 1);
}

#[test]
fn ticks_and_an_index_alone_oppose_no_answer() {
    let ticked: Beside = (&[(1, true)], None);
    let draft = with(None, ticked);
    is(&draft, &[with(Some(3), NOTHING)], State::Unopposed, 1);
    is(&draft, &[with(Some(3), ticked)], State::Unopposed, 1);
    is(
        &draft,
        &[with(Some(3), (&[(1, false)], None))],
        State::Conflict,
        1,
    );
    let draft = with(None, (&[], Some(60)));
    is(&draft, &[with(Some(3), NOTHING)], State::Unopposed, 1);
    is(
        &draft,
        &[with(Some(3), (&[], Some(61)))],
        State::Conflict,
        1,
    );
}

#[test]
fn files_agree_when_one_leaves_out_what_the_other_says() {
    let [silent, ticked, unticked] =
        [&[][..], &[(1, true)], &[(1, false)]].map(|criteria| with(Some(3), (criteria, None)));
    let indexed = with(Some(3), (&[], Some(60)));
    let empty = with(None, NOTHING);
    is(
        &empty,
        &[silent.clone(), ticked.clone()],
        State::Unopposed,
        1,
    );
    is(
        &empty,
        &[ticked.clone(), indexed, silent.clone()],
        State::Unopposed,
        1,
    );
    is(
        &empty,
        &[ticked.clone(), unticked.clone()],
        State::Conflict,
        2,
    );
    is(&empty, &[silent, ticked, unticked], State::Conflict, 3);
}

#[test]
fn taking_an_answer_keeps_what_it_leaves_out_and_settles_the_row() {
    let full: Beside = (&[(1, true)], Some(60));
    let draft = imported(&with(Some(3), full));
    let sent = [with(Some(4), NOTHING), with(Some(5), (&[(2, true)], None))];
    let mut given = Files::default();
    given.add(files(&sent));
    let mut decisions = Decisions::default();
    let merge = Merge::new(&draft, given.fitting(&draft).0);
    let row = merge.row(&IndicatorId::new(ROW)).unwrap();
    decisions.decide(row, &Choice::File(imported(&sent[0]).digest));
    let outcome = apply(&merge, &decisions).unwrap();
    assert_eq!((outcome.taken, outcome.undecided), (1, 0));
    let taken = outcome.assessment.answer(&IndicatorId::new(ROW)).unwrap();
    assert_eq!(taken.value, Some(Exact::whole(4)));
    assert_eq!(taken.criteria, [(1, true)].into_iter().collect());
    assert_eq!(taken.external, Some(Exact::whole(60)));
    // The same files beside the merged draft: nothing is left to take or to decide.
    let merged = imported(&outcome.assessment);
    let merge = Merge::new(&merged, given.fitting(&merged).0);
    assert_eq!(decisions.taking(&merge), 0);
    assert_eq!(decisions.open(&merge, State::Conflict), 0);
    // What the other file says of criteria takes the place of the draft's, its index stays.
    let row = merge.row(&IndicatorId::new(ROW)).unwrap();
    decisions.decide(row, &Choice::File(imported(&sent[1]).digest));
    let outcome = apply(&merge, &decisions).unwrap();
    let taken = outcome.assessment.answer(&IndicatorId::new(ROW)).unwrap();
    assert_eq!(taken.criteria, [(2, true)].into_iter().collect());
    assert_eq!(taken.external, Some(Exact::whole(60)));
}

/// The page with files beside a draft, the row opened.
fn page(draft: &Assessment, sent: &[Assessment]) -> String {
    let mut desk = Desk::default();
    let mut act = |action: &str, value: &str, files: Vec<GivenFile>| {
        let request = Request {
            page: "merge".into(),
            action: action.into(),
            value: value.into(),
            draft: text(draft),
            lang: "id".into(),
            ..Request::default()
        };
        match desk.act(&request, &mut files.into_iter(), &mut |_, _| {}) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    };
    act("files", "", files(sent));
    act("compare", ROW, Vec::new())
}

#[test]
fn answers_that_differ_in_them_alone_do_not_look_the_same() {
    let draft = with(Some(3), NOTHING);
    let sent = with(Some(3), (&[(1, true), (2, true), (4, false)], Some(60)));
    let html = page(&draft, &[sent]);
    let said = "kriteria terpenuhi: tingkat 1, 2; kriteria belum terpenuhi: tingkat 4";
    let row = between(&html, "data-row=\"5\" data-state=\"conflict\"", "</tr>");
    has(row, &format!(" · {said} · indeks lembaga lain: 60"));
    let compared = between(&html, "<tr class=\"comparison\">", "</tr>");
    let (of_draft, offered) = compared.split_once("</article>").unwrap();
    has(
        offered,
        &format!("<p>{said}</p><p>indeks lembaga lain: 60</p>"),
    );
    lacks(of_draft, "kriteria");
    lacks(&html, "di draf tetap");
}

#[test]
fn what_stays_is_said_before_an_answer_is_taken() {
    let draft = with(Some(3), (&[(1, true)], Some(60)));
    let html = page(&draft, &[with(Some(4), NOTHING)]);
    let row = between(&html, "data-row=\"5\" data-state=\"conflict\"", "</tr>");
    has(row, "kriteria yang ditandai di draf tetap");
    has(row, "indeks lembaga lain di draf tetap");
    let html = page(&draft, &[with(Some(4), (&[(1, false)], None))]);
    lacks(&html, "kriteria yang ditandai di draf tetap");
    has(&html, "indeks lembaga lain di draf tetap");
}
