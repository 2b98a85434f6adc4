//! What is entered on the page of the plan stays with the draft: target, terms, and what is marked as
//! done of the saved target.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/divided.rs"]
mod divided;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/planner.rs"]
#[allow(dead_code, reason = "no steps and no indices are looked at")]
mod planner;
#[path = "forms/visitor.rs"]
mod visitor;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use spbe::assessment::{Aim, Answer, Assessment, Cap, Change, RowTerms, WorkPlan};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;

use case::edition;
use divided::{complete, set_level};
use html::{between, has, lacks};
use planner::{enter, file, followed, said, supposed, visitor};
use visitor::Visitor;

fn row(number: &str) -> IndicatorId {
    IndicatorId::new(number)
}

/// A user who has saved a target: row 1 from 1 to 3, row 47 from 1 to 2, all others as they are.
fn with_target() -> Visitor {
    let mut visitor = visitor();
    visitor.role = "responsible";
    visitor.sees("suppose", "1=3");
    visitor.sees("suppose", "47=2");
    visitor.changes("save-target", "");
    visitor
}

fn on(row: &str, day: &str) -> String {
    format!("{row}={{\"day\":\"{day}\"}}")
}

#[test]
fn target_and_terms_are_kept_with_the_draft() {
    let mut visitor = visitor();
    assert_eq!(
        visitor.changes("cost", "47= 7 "),
        "Rencana disimpan bersama draf."
    );
    for (field, value) in [("cap", "47=4"), ("after", "47=1"), ("cap", "3=locked")] {
        visitor.changes(field, value);
    }
    visitor.changes("band", "Memuaskan");
    let instrument = edition("spbe-2020");
    let mut kept = WorkPlan::new(Some(Aim::Predicate("Memuaskan".into())));
    let terms = |cost, cap, after| RowTerms { cost, cap, after };
    kept.set_terms(row("3"), terms(1, Cap::Locked, None), instrument);
    let four = Cap::Value(Exact::whole(4));
    kept.set_terms(row("47"), terms(7, four, Some(row("1"))), instrument);
    assert_eq!(visitor.draft.evaluation.plan, kept);
    // Somebody opens the draft anew.
    let html = Visitor::on("plan", visitor.draft.clone()).sees("", "");
    has(between(&html, "id=\"cost-47\"", ">"), "value=\"7\"");
    for (field, chosen) in [("cap-47", "4"), ("after-47", "1"), ("cap-3", "locked")] {
        let field = between(&html, &format!("id=\"{field}\""), "</select>");
        has(field, &format!("value=\"{chosen}\" selected"));
    }
    has(
        between(&html, "id=\"plan-band\"", "</select>"),
        "value=\"Memuaskan\" selected",
    );
    visitor.changes("index", "2,5");
    let half = Exact::new(5, 2).unwrap();
    assert_eq!(visitor.draft.evaluation.plan.aim, Some(Aim::Index(half)));
    let html = Visitor::on("plan", visitor.draft.clone()).sees("", "");
    has(between(&html, "id=\"plan-index\"", ">"), "value=\"2,5\"");

    // As it began, nothing of it is in the draft any more.
    for (field, value) in [
        ("cost", "47=1"),
        ("cap", "47="),
        ("after", "47="),
        ("cap", "3="),
        ("index", ""),
    ] {
        visitor.changes(field, value);
    }
    assert_eq!(visitor.draft, complete());
}

#[test]
fn what_stands_there_already_or_is_wrong_changes_no_draft() {
    let mut visitor = with_target();
    visitor.changes("cost", "47=7");
    visitor.changes("done", &on("1", "2024-06-01"));
    let before = visitor.draft.clone();
    for (field, value) in [
        ("cost", "47=7"),
        ("cap", "1="),
        ("index", ""),
        ("cost", "47=0"),
        ("after", "47=47"),
        ("index", "9"),
        ("done", &on("1", "2024-06-01")),
        ("undone", "2"),
    ] {
        visitor.sees(field, value);
    }
    for (field, value) in [
        ("band", "Bagus"),
        ("done", "48={}"),
        ("done", "1=x"),
        ("undone", "48"),
    ] {
        visitor.is_refused(field, value);
    }
    assert_eq!(visitor.draft, before);
}

#[test]
fn an_assessor_looks_only() {
    let mut visitor = with_target();
    visitor.role = "assessor";
    for (field, value) in [("cost", "47=7"), ("done", &on("1", "2024-06-01"))] {
        assert_eq!(
            visitor.is_refused(field, value),
            "Rencana disusun instansi sendiri; sebagai asesor Anda hanya melihatnya."
        );
    }
    // What is supposed changes nothing.
    let html = visitor.sees("suppose", "3=5");
    assert_eq!(supposed(&html, "3"), "5");
    // No field takes what is not kept, and the page says why.
    let fields = [
        "plan-band",
        "plan-index",
        "cost-47",
        "cap-47",
        "after-47",
        "done-47",
        "mark-47",
    ];
    let is_disabled =
        |html: &str, id: &str| between(html, &format!("id=\"{id}\""), ">").contains(" disabled");
    assert!(fields.iter().all(|id| is_disabled(&html, id)));
    assert!(!is_disabled(&html, "suppose-47"));
    assert_eq!(
        said(&html, "only-looking"),
        "Rencana disusun instansi sendiri; sebagai asesor Anda hanya melihatnya."
    );
    visitor.role = "respondent";
    let html = visitor.sees("", "");
    assert!(!fields.iter().any(|id| is_disabled(&html, id)));
    lacks(&html, "only-looking");
}

#[test]
fn what_is_supposed_stays_while_terms_are_entered() {
    let mut visitor = visitor();
    visitor.sees("suppose", "1=4");
    let html = enter(&mut visitor, "cost", "47=7");
    assert_eq!(supposed(&html, "1"), "4");
}

#[test]
fn a_row_is_marked_as_done_on_a_day_and_the_page_says_where_its_level_says_otherwise() {
    let mut visitor = with_target();
    let html = visitor.sees("", "");
    let form = between(&html, "id=\"done-47\"", ">");
    has(form, "value=\"2024-06-10\" max=\"2024-06-10\"");
    visitor.changes("done", &on("47", "2024-06-01"));
    visitor.changes("done", &on("2", "2024-06-10"));
    let plan = &visitor.draft.evaluation.plan;
    assert_eq!(plan.done_on(&row("47")), Some("2024-06-01"));
    let html = visitor.sees("", "");
    assert_eq!(
        said(&html, "follow-sum"),
        "45 dari 47 indikator telah mencapai targetnya. 2 ditandai selesai. 1 di antaranya belum mencapai target."
    );
    assert_eq!(
        followed(&html, "47"),
        [
            "2",
            "1",
            "ditandai selesai, tetapi kurang 1",
            "1 Juni 2024 Batalkan tanda"
        ]
    );
    assert_eq!(
        followed(&html, "2")[2..],
        ["tercapai", "10 Juni 2024 Batalkan tanda"]
    );
    assert_eq!(followed(&html, "1")[2..], ["kurang 2", "Tandai selesai"]);
    // The level comes, and both agree; without any level they do not.
    set_level(&mut visitor, "47", Some(2));
    set_level(&mut visitor, "2", None);
    let html = visitor.sees("", "");
    assert_eq!(followed(&html, "47")[2], "tercapai");
    assert_eq!(
        followed(&html, "2")[2],
        "ditandai selesai, tetapi belum ada nilai"
    );
    visitor.lang = "en";
    let html = visitor.sees("", "");
    assert_eq!(
        followed(&html, "2")[2..],
        [
            "marked as done, but no value yet",
            "10 June 2024 Take the mark away"
        ]
    );
    visitor.changes("undone", "2");
    visitor.changes("undone", "47");
    assert_eq!(visitor.draft.evaluation.plan, WorkPlan::default());
}

#[test]
fn a_day_that_is_none_or_to_come_is_refused_beside_its_field() {
    let mut visitor = with_target();
    for wrong in ["2024-06-11", "2024-02-30", ""] {
        let html = visitor.sees("done", &on("47", wrong));
        let fault = between(&html, "id=\"done-fault-47\"", "</small>");
        has(
            fault,
            &format!(
                "Indikator 47: tanggal tertulis “{wrong}”; yang boleh tanggal seperti 2026-11-24, paling akhir 2024-06-10."
            ),
        );
        has(
            between(&html, "id=\"done-47\"", ">"),
            "aria-describedby=\"done-fault-47\"",
        );
        // It is said once.
        lacks(&html, "id=\"fault-47\"");
    }
}

#[test]
fn a_mark_is_shown_when_the_target_of_its_row_is_gone() {
    let mut visitor = with_target();
    visitor.changes("done", &on("47", "2024-06-01"));
    let answer = visitor.draft.answer(&row("47")).unwrap().clone();
    visitor.enters(Change::SetAnswer {
        indicator: row("47"),
        answer: Box::new(Answer {
            stages: [].into_iter().collect(),
            ..answer
        }),
    });
    let html = visitor.sees("", "");
    assert_eq!(
        followed(&html, "47")[..3],
        [
            "–",
            "1",
            "ditandai selesai, tetapi targetnya sudah tidak ada"
        ]
    );
    // It is none of the 46 with a target, and nothing that it has not reached.
    assert_eq!(
        said(&html, "follow-sum"),
        "45 dari 46 indikator telah mencapai targetnya. 1 indikator yang targetnya sudah tidak ada ditandai selesai."
    );
    let (_, rows) = sheet(file(visitor.act("xlsx", "")).1);
    assert_eq!(rows[4][1].to_string(), said(&html, "follow-sum"));
}

/// Its button had the focus.
#[test]
fn the_focus_goes_to_the_heading_when_a_row_goes_with_its_mark() {
    let mut visitor = with_target();
    visitor.changes("done", &on("47", "2024-06-01"));
    visitor.changes("undone", "47");
    // The row has a target, and a button in the same place.
    lacks(&visitor.sees("", ""), "data-focus");

    let mut visitor = planner::visitor();
    visitor.changes("done", &on("47", "2024-06-01"));
    visitor.role = "assessor";
    visitor.is_refused("undone", "47");
    lacks(&visitor.sees("", ""), "data-focus");
    visitor.role = "";
    visitor.changes("undone", "47");
    let html = visitor.sees("", "");
    has(&html, "data-focus=\"plan-follow\"");
    has(&html, "id=\"plan-follow\" tabindex=\"-1\"");
    // Once.
    lacks(&visitor.sees("", ""), "data-focus");
}

/// The last saved target is taken away.
#[test]
fn without_any_target_the_marks_that_are_left_are_counted_alone() {
    let mut visitor = visitor();
    visitor.changes("done", &on("47", "2024-06-01"));
    for (lang, sum) in [
        (
            "id",
            "1 indikator yang targetnya sudah tidak ada ditandai selesai.",
        ),
        ("en", "1 indicator whose target is gone is marked as done."),
    ] {
        visitor.lang = lang;
        assert_eq!(said(&visitor.sees("", ""), "follow-sum"), sum);
    }
}

#[test]
fn one_is_singular_in_english() {
    let mut visitor = visitor();
    visitor.role = "responsible";
    visitor.lang = "en";
    for row in 1..=47 {
        set_level(&mut visitor, &row.to_string(), Some(1));
    }
    for row in 2..=47 {
        visitor.sees("suppose", &format!("{row}=2"));
    }
    visitor.changes("save-target", "");
    visitor.changes("done", &on("47", "2024-06-01"));
    assert_eq!(
        said(&visitor.sees("", ""), "follow-sum"),
        "1 of 47 indicators has reached its target. 1 is marked as done. 1 of these has not reached it."
    );
    visitor.changes("done", &on("46", "2024-06-01"));
    set_level(&mut visitor, "2", Some(2));
    assert_eq!(
        said(&visitor.sees("", ""), "follow-sum"),
        "2 of 47 indicators have reached their target. 2 are marked as done. 2 of these have not reached it."
    );
}

#[test]
fn the_follow_up_stands_on_paper_without_its_fields() {
    let html = visitor().sees("", "");
    has(
        &html,
        "<section class=\"screen\" aria-labelledby=\"plan-follow\"",
    );
    let mut visitor = with_target();
    visitor.changes("done", &on("47", "2024-06-01"));
    let html = visitor.sees("", "");
    let follow = between(&html, "data-testid=\"follow\"", "</section>");
    has(&html, "<section aria-labelledby=\"plan-follow\"");
    for field in follow.split("<button").skip(1) {
        let tag = field.split('>').next().unwrap();
        let before = &follow[..follow.find(tag).unwrap()];
        let form = before.rfind("<td").unwrap();
        has(&follow[form..before.len() + tag.len()], "screen");
    }
    has(follow, "<time datetime=\"2024-06-01\">1 Juni 2024</time>");
}

/// The rows of the follow-up in a workbook.
fn sheet(bytes: Vec<u8>) -> (Vec<String>, Vec<Vec<Data>>) {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = workbook.sheet_names();
    let sheet = workbook.worksheet_range("Tindak lanjut").unwrap();
    (names, sheet.rows().map(<[Data]>::to_vec).collect())
}

#[test]
fn the_workbook_has_the_follow_up_as_a_second_sheet() {
    let mut visitor = with_target();
    visitor.changes("done", &on("47", "2024-06-01"));
    let (names, rows) = sheet(file(visitor.act("xlsx", "")).1);
    assert_eq!(names, ["Rencana", "Tindak lanjut"]);
    let facts: Vec<String> = rows.iter().map(|row| row[1].to_string()).collect();
    has(&facts.concat(), "Pemerintah Kota Bandar Lampung2023");
    has(&facts.concat(), "1 ditandai selesai.");
    let head = rows.iter().position(|row| row[0] == "Indikator").unwrap();
    assert_eq!(rows.len(), head + 1 + 47);
    let last = &rows[head + 47];
    assert!(last[0].to_string().starts_with("47. "));
    assert_eq!((&last[1], &last[2]), (&Data::Float(2.0), &Data::Float(1.0)));
    assert_eq!(last[3], "ditandai selesai, tetapi kurang 1");
    assert_eq!(last[4], "1 Juni 2024");
    assert_eq!(rows[head + 1][4].to_string(), "");
}

/// In the highest predicate there is nothing to plan, and the saved target is followed up all the same.
#[test]
fn without_a_plan_the_workbook_has_the_follow_up_alone() {
    let draft = Assessment::new(edition("spbe-2020"), "Kota Contoh", 2024);
    let mut visitor = Visitor::on("plan", draft);
    for row in 1..=47 {
        set_level(&mut visitor, &row.to_string(), Some(5));
    }
    visitor.role = "data-entry";
    has(&visitor.is_refused("xlsx", ""), "Belum ada rencana");
    visitor.changes("save-target", "");
    let html = visitor.sees("", "");
    assert_eq!(html.matches("id=\"plan-xlsx\"").count(), 1);
    let (names, _) = sheet(file(visitor.act("xlsx", "")).1);
    assert_eq!(names, ["Tindak lanjut"]);
    visitor.is_refused("json", "");
}
