//! Starting the next year from a draft, as the desk does it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handmade.rs"]
mod handmade;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/parts.rs"]
#[allow(dead_code, reason = "no file of a colleague is carried")]
mod parts;

use proptest::collection::btree_map;
use proptest::prelude::*;
use spbe::assessment::{
    Answer, Assessment, Change, Evaluation, Evidence, Judgement, LONGEST_EXPLANATION, Stage,
};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};

use handmade::{answer, edition, with_answers};
use html::{between, has, lacks};
use parts::{imported, set, text};

/// A user at the page of a draft.
struct User {
    desk: Desk,
    draft: Assessment,
    /// The loaded editions of the browser.
    loaded: Vec<GivenFile>,
}

impl User {
    fn with(draft: Assessment) -> Self {
        Self {
            desk: Desk::default(),
            draft,
            loaded: Vec::new(),
        }
    }

    fn act(&mut self, action: &str, value: &str) -> Reply {
        let request = Request {
            page: "carry".into(),
            action: action.into(),
            value: value.into(),
            draft: text(&self.draft),
            id: "draf".into(),
            lang: "id".into(),
            today: "2026-07-01".into(),
            own: self.loaded.len().to_string(),
            ..Request::default()
        };
        let files = self.loaded.clone();
        self.desk
            .act(&request, &mut files.into_iter(), &mut |_, _| {})
    }

    #[track_caller]
    fn page(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    }

    /// The new assessment.
    #[track_caller]
    fn starts(&mut self) -> Assessment {
        match self.act("start", "") {
            Reply::Look { text } => exchange::read(&text).unwrap().assessment,
            other => panic!("{other:?}"),
        }
    }
}

/// A draft of edition 2020 for the year 2025.
fn draft_of_2025(answers: &[(&str, Answer)]) -> Assessment {
    let mut draft = with_answers(answers);
    let head = Change::SetHead {
        agency: "Kota Contoh".into(),
        year: 2025,
    };
    draft.apply(head, edition("spbe-2020")).unwrap();
    draft
}

fn evidence(title: &str, date: &str) -> Evidence {
    Evidence {
        title: title.into(),
        date: date.into(),
        ..Evidence::default()
    }
}

fn with_evidence(evidence: Vec<Evidence>) -> Answer {
    Answer {
        evidence,
        ..answer(3, "", "")
    }
}

#[track_caller]
fn explanation<'a>(assessment: &'a Assessment, row: &str) -> &'a str {
    let answer = assessment.answer(&IndicatorId::new(row));
    answer.map_or("", |answer| answer.explanation.as_str())
}

#[test]
fn the_next_year_has_the_agency_and_its_edition_and_no_level() {
    let mut draft = draft_of_2025(&[("25", answer(4, "Rencana strategis.", "Bappeda"))]);
    let plan = &mut draft.evaluation.plan;
    plan.set_done(IndicatorId::new("25"), Some("2025-06-01".into()));
    let next = User::with(draft).starts();
    assert_eq!((&*next.agency, next.year), ("Kota Contoh", 2026));
    assert_eq!(next.edition.as_str(), "pemdi-2026");
    assert_eq!(next.answered(), 0);
    // The plan was one of its year.
    assert_eq!(next.evaluation, Evaluation::default());
    // Indicator 3 of the newer edition corresponds to 25 alone; its text stays as it was.
    assert_eq!(explanation(&next, "3"), "Rencana strategis.");
    let carried = next.answer(&IndicatorId::new("3")).unwrap();
    assert!(carried.stages.is_empty() && carried.unit.is_empty());
}

#[test]
fn texts_of_several_sources_have_their_numbers_in_front() {
    let draft = draft_of_2025(&[
        ("29", answer(3, "Tentang manajemen risiko.", "")),
        ("9", answer(3, "Tentang audit.", "")),
    ]);
    let next = User::with(draft).starts();
    assert_eq!(
        explanation(&next, "9"),
        "[SPBE 2020 – 9] Tentang audit.\n\n[SPBE 2020 – 29] Tentang manajemen risiko."
    );
}

#[test]
fn a_text_that_does_not_fit_is_left_out_whole_and_named() {
    let draft = draft_of_2025(&[
        ("9", answer(3, &"a".repeat(LONGEST_EXPLANATION - 100), "")),
        ("29", answer(3, &"b".repeat(200), "")),
        ("30", answer(3, "c", "")),
    ]);
    let mut user = User::with(draft);
    has(
        &user.page("", ""),
        "penjelasan indikator berikut tidak dibawa: 29.",
    );
    let next = user.starts();
    let carried = explanation(&next, "9");
    assert!(carried.ends_with("[SPBE 2020 – 30] c"));
    assert!(!carried.contains('b'));
}

#[test]
fn a_text_of_full_length_is_carried_where_it_is_alone() {
    let full = "a".repeat(LONGEST_EXPLANATION);
    let draft = draft_of_2025(&[("25", answer(3, &full, ""))]);
    assert_eq!(explanation(&User::with(draft).starts(), "3"), full);
}

#[test]
fn a_document_that_two_sources_name_comes_once() {
    let (shared, own) = (
        evidence("Perwali SPBE", "2025-01-02"),
        evidence("SK Tim", ""),
    );
    let draft = draft_of_2025(&[
        ("9", with_evidence(vec![shared.clone()])),
        ("29", with_evidence(vec![shared.clone(), own.clone()])),
    ]);
    let next = User::with(draft).starts();
    let carried = next.answer(&IndicatorId::new("9")).unwrap();
    assert_eq!(carried.evidence, [shared, own]);
}

#[test]
fn evidence_older_than_two_years_is_marked() {
    let draft = draft_of_2025(&[(
        "25",
        with_evidence(vec![
            evidence("Tepat dua tahun", "2024-07-01"),
            evidence("Sehari lebih", "2024-06-30"),
            evidence("Tanpa tanggal", ""),
        ]),
    )]);
    let page = User::with(draft).page("", "");
    assert_eq!(page.matches("data-testid=\"old\"").count(), 1);
    has(
        between(&page, "Sehari lebih", "</li>"),
        "Lebih dari dua tahun",
    );
}

#[test]
fn what_has_no_counterpart_is_named() {
    // No pair names indicator 32, and 33 has nothing to carry.
    let draft = draft_of_2025(&[
        ("32", answer(3, "Perencanaan.", "")),
        ("33", answer(3, "", "")),
    ]);
    let page = User::with(draft).page("", "");
    let left = between(&page, "data-testid=\"left\"", "</section>");
    has(left, "<li>32 ");
    lacks(left, "<li>33 ");
    has(&page, "data-testid=\"nothing\"");
}

#[test]
fn a_row_that_is_not_ticked_stays_behind_and_is_named() {
    let draft = draft_of_2025(&[("25", answer(4, "Rencana.", ""))]);
    let mut user = User::with(draft);
    lacks(&user.page("", ""), "data-testid=\"left\"");
    let page = user.page("row", "3=off");
    // By its identifier the page keeps it open.
    has(&page, "<details id=\"text-3\">");
    has(
        between(&page, "data-testid=\"left\"", "</section>"),
        "<li>25 ",
    );
    assert_eq!(explanation(&user.starts(), "3"), "");
    user.page("row", "3=on");
    assert_eq!(explanation(&user.starts(), "3"), "Rencana.");
}

#[test]
fn within_an_edition_last_years_values_become_those_to_compare_with() {
    let judged = |level: i64| {
        let mut judged = answer(level, "Ada.", "");
        let document = Judgement {
            value: Some(Exact::whole(2)),
            ..Judgement::default()
        };
        judged.stages.insert(Stage::Document, document);
        judged
    };
    let rows: Vec<_> = edition("spbe-2020").ids().collect();
    let all = rows.iter().map(|row| (row.as_str(), judged(4)));
    let mut user = User::with(draft_of_2025(&all.collect::<Vec<_>>()));
    has(
        &user.page("edition", "spbe-2020"),
        "Nilai 47 indikator dari tahap",
    );
    let next = user.starts();
    assert_eq!(next.edition.as_str(), "spbe-2020");
    assert_eq!(next.answered(), 0);
    assert_eq!(explanation(&next, "1"), "Ada.");
    let last_year = |row: &str| {
        let judged = next.judged(&IndicatorId::new(row), Stage::LastYear);
        judged.map(|it| it.value)
    };
    // The document stage is carried over to the final one.
    assert_eq!(last_year("1"), Some(Exact::whole(2)));
    assert_eq!(last_year("2"), Some(Exact::whole(2)));
    // Two years later it would not be last year's.
    user.page("year", "2027");
    let later = user.starts();
    assert_eq!(later.year, 2027);
    assert!(
        later
            .judged(&IndicatorId::new("1"), Stage::LastYear)
            .is_none()
    );
}

#[test]
fn a_single_final_value_does_not_push_the_self_assessment_aside() {
    let mut judged = answer(4, "Ada.", "");
    let document = Judgement {
        value: Some(Exact::whole(2)),
        ..Judgement::default()
    };
    judged.stages.insert(Stage::Document, document);
    let mut user = User::with(draft_of_2025(&[("1", judged), ("2", answer(5, "", ""))]));
    user.page("edition", "spbe-2020");
    let next = user.starts();
    let last_year = |row: &str| {
        let judged = next.judged(&IndicatorId::new(row), Stage::LastYear);
        judged.map(|it| it.value)
    };
    assert_eq!(last_year("1"), Some(Exact::whole(4)));
    assert_eq!(last_year("2"), Some(Exact::whole(5)));
}

#[test]
fn another_edition_takes_no_values_to_compare_with() {
    let next = User::with(draft_of_2025(&[("25", answer(5, "Ada.", ""))])).starts();
    assert!(next.answers().all(|(_, it)| it.stages.is_empty()));
}

#[test]
fn an_edition_without_pairs_takes_the_agency_alone() {
    let mut user = User::with(draft_of_2025(&[("25", answer(5, "Ada.", ""))]));
    let page = user.page("edition", "ips-2022");
    has(&page, "yang dibawa hanya nama instansi");
    has(
        between(&page, "data-testid=\"left\"", "</section>"),
        "<li>25 ",
    );
    assert_eq!(user.starts().answers().count(), 0);
}

/// A copy of a shipped edition, as its page gives it to be kept, with the changes made to it.
#[track_caller]
fn copy_of(id: &str, changes: &[&str]) -> GivenFile {
    let mut desk = Desk::default();
    let mut act = |action: &str, value: &str| {
        let request = Request {
            page: "editions".into(),
            action: action.into(),
            value: value.into(),
            ..Request::default()
        };
        desk.act(&request, &mut std::iter::empty(), &mut |_, _| {})
    };
    act("copy", edition(id).digest());
    for change in changes {
        act("set", change);
    }
    match act("save", "") {
        Reply::Edition { text } => GivenFile {
            name: "edition.json".into(),
            bytes: text.into_bytes(),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_copy_of_the_drafts_edition_takes_over_what_its_indicators_hold() {
    let mut user = User::with(draft_of_2025(&[("25", answer(4, "Rencana.", ""))]));
    lacks(&user.page("", ""), "value=\"kota-2027\"");
    // Indicator 25 has another number there.
    let renumbered = "/tree/2/children/0/children/4/no=99";
    user.loaded = vec![
        copy_of("spbe-2020", &["/id=kota-2027"]),
        copy_of("spbe-2020", &["/id=kota-2027", renumbered]),
    ];
    let page = user.page("edition", "kota-2027");
    assert_eq!(page.matches("value=\"kota-2027\"").count(), 1);
    has(&page, "dimulai sebagai salinan dari spbe-2020");
    let next = user.starts();
    assert_eq!(next.edition.as_str(), "kota-2027");
    assert_eq!(next.answered(), 0);
    assert_eq!(explanation(&next, "99"), "Rencana.");

    // Deleted since: this module still knows it, the browser does not.
    user.loaded.clear();
    lacks(&user.page("", ""), "value=\"kota-2027\"");
    assert_eq!(user.starts().edition.as_str(), "pemdi-2026");
}

#[test]
fn another_year_of_the_same_edition_leaves_the_ticks() {
    let draft = draft_of_2025(&[("25", answer(4, "Rencana.", ""))]);
    let mut user = User::with(draft);
    user.page("", "");
    user.page("row", "3=off");
    user.page("year", "2027");
    assert_eq!(explanation(&user.starts(), "3"), "");
    // Row 3 of another edition is another row.
    user.page("edition", "spbe-2020");
    user.page("edition", "pemdi-2026");
    assert_eq!(explanation(&user.starts(), "3"), "Rencana.");
}

#[test]
fn nothing_comes_after_the_last_evaluation_year() {
    let mut draft = draft_of_2025(&[]);
    let head = Change::SetHead {
        agency: "Kota Contoh".into(),
        year: 2099,
    };
    draft.apply(head, edition("spbe-2020")).unwrap();
    match User::with(draft).act("", "") {
        Reply::Refused(reason) => has(&reason, "Tidak ada tahun penilaian"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_people_type_is_text_and_not_html() {
    let draft = draft_of_2025(&[("25", answer(3, "<script>alert(1)</script>", ""))]);
    lacks(&User::with(draft).page("", ""), "<script");
}

/// A few rows of edition 2020, with texts from a small alphabet so that some are equal.
fn any_draft() -> impl Strategy<Value = Assessment> {
    let content = (
        "[a-c]{0,4}",
        proptest::collection::vec("[a-c]{1,2}", 0..3),
        1_i64..=5,
    );
    btree_map(1_u8..=47, content, 0..12).prop_map(|rows| {
        let mut draft = draft_of_2025(&[]);
        let instrument = edition("spbe-2020");
        for (row, (explanation, titles, level)) in rows {
            let documents = titles.iter().map(|title| evidence(title, ""));
            let answer = Answer {
                evidence: documents.collect(),
                ..answer(level, &explanation, "")
            };
            set(
                &mut draft,
                instrument,
                &IndicatorId::new(row.to_string()),
                &answer,
            );
        }
        draft
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_stands_in_the_draft_is_carried_or_named(draft in any_draft()) {
        let mut user = User::with(draft.clone());
        let page = user.page("", "");
        let next = user.starts();
        prop_assert_eq!(next.answered(), 0);
        let left = page.split("data-testid=\"left\"").nth(1).unwrap_or_default();
        let documents: Vec<&Evidence> =
            next.answers().flat_map(|(_, answer)| &answer.evidence).collect();
        for (row, answer) in draft.answers() {
            if left.contains(&format!("<li>{row} ")) {
                continue;
            }
            let carried = next.answers().any(|(_, it)| it.explanation.contains(&answer.explanation));
            prop_assert!(carried || answer.explanation.is_empty(), "explanation of {}", row);
            for document in &answer.evidence {
                prop_assert!(documents.contains(&document), "{} of {}", document.title, row);
            }
        }
        for document in documents {
            prop_assert!(draft.answers().any(|(_, it)| it.evidence.contains(document)));
        }
        for (_, answer) in next.answers() {
            for part in answer.explanation.split("\n\n").filter(|part| !part.is_empty()) {
                let text = part.rsplit("] ").next().unwrap_or_default();
                prop_assert!(draft.answers().any(|(_, it)| it.explanation == text), "{}", part);
            }
        }
        prop_assert_eq!(imported(&next).digest, imported(&user.starts()).digest);
    }
}
