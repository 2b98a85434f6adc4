//! What is kept of a plan: the stage Target, its follow-up, the files. Expected figures are counted by hand
//! from the weights of Permen PANRB 59/2020 (Lampiran, Tabel 7–9).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/divided.rs"]
mod divided;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/own_edition.rs"]
#[allow(dead_code, reason = "no other edition is looked at")]
mod own_edition;
#[path = "forms/planner.rs"]
mod planner;
#[path = "forms/visitor.rs"]
mod visitor;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use spbe::assessment::{Aim, Assessment, Cap, Change, Evaluation, RowTerms, Stage, WorkPlan};
use spbe::exact::Exact;
use spbe::instrument::editions;

use divided::{complete, set_level};
use html::{between, has, lacks};
use own_edition::own;
use planner::{enter, file, followed, index_at, json, said, steps, supposed, visitor};
use visitor::Visitor;

/// Hundredths of a per cent of the index that a level of each indicator of edition 2020 weighs.
fn weights() -> Vec<i64> {
    let stretches = [(10, 130), (10, 250), (11, 150), (10, 275), (6, 300)];
    let rows = stretches.map(|(rows, weight)| std::iter::repeat_n(weight, rows));
    rows.into_iter().flatten().collect()
}

#[test]
fn the_target_stage_gets_all_rows_in_one_change_and_only_in_a_role_that_may() {
    let mut visitor = visitor();
    visitor.sees("fill", "");
    assert_eq!(
        visitor.is_refused("save-target", ""),
        "Pilih peran Anda dahulu; sebelum itu semuanya hanya dapat dilihat."
    );
    for role in ["respondent", "assessor"] {
        visitor.role = role;
        has(
            &visitor.is_refused("save-target", ""),
            "tidak mengisi tahap Target",
        );
    }
    assert_eq!(visitor.draft, complete());
    visitor.role = "data-entry";
    let wanted: Exact = json(&mut visitor)["index"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let done = visitor.changes("save-target", "");
    assert_eq!(done, "Tahap Target disimpan untuk 47 indikator.");
    assert_eq!(index_at(&visitor.draft, Stage::Target), wanted);
    // The self-assessment is as it was.
    let before = complete();
    for row in before.instrument().unwrap().ids() {
        let (one, other) = (
            before.answer(row).unwrap(),
            visitor.draft.answer(row).unwrap(),
        );
        assert_eq!(one.value, other.value);
        assert!(other.stages[&Stage::Target].value.is_some());
    }
    // A target that is there is not replaced by the present values in passing.
    visitor.role = "responsible";
    visitor.sees("clear", "");
    has(
        &visitor.is_refused("save-target", ""),
        "Andaikan nilainya dahulu",
    );
    assert_eq!(index_at(&visitor.draft, Stage::Target), wanted);
    visitor.sees("suppose", "47=2");
    visitor.changes("save-target", "");
    assert_eq!(
        index_at(&visitor.draft, Stage::Target),
        Exact::new(21_845, 10_000).unwrap()
    );
}

/// Somebody supposes 4 for a row, and the row comes to 4 in the questionnaire.
#[test]
fn what_a_row_has_come_to_is_supposed_no_longer() {
    let mut visitor = visitor();
    visitor.role = "responsible";
    visitor.sees("suppose", "1=4");
    visitor.changes("save-target", "");
    set_level(&mut visitor, "1", Some(4));
    let html = visitor.sees("", "");
    assert_eq!(supposed(&html, "1"), "tetap (4)");
    // The fourth of five positions.
    let slider = between(&html, "id=\"suppose-1\"", ">");
    has(slider, "min=\"0\" max=\"4\" step=\"1\" value=\"3\"");
    // The saved target is not replaced by the present values.
    let before = visitor.draft.clone();
    let refused = visitor.is_refused("save-target", "");
    has(&refused, "belum ada nilai yang diandaikan");
    assert_eq!(visitor.draft, before);
}

#[test]
fn in_the_part_of_a_unit_rows_of_others_get_no_target() {
    let part = complete().part_of("Dinas A");
    let mut visitor = Visitor::on("plan", part);
    visitor.role = "data-entry";
    has(
        &visitor.is_refused("save-target", ""),
        "bukan bagian unit Dinas A",
    );
}

#[test]
fn a_saved_target_is_followed_up_from_the_answers() {
    let mut visitor = visitor();
    has(
        &visitor.sees("", ""),
        "Belum ada tahap Target yang tersimpan.",
    );
    visitor.role = "responsible";
    // Row 1 from 1 to 3, row 47 from 1 to 2.
    visitor.sees("suppose", "1=3");
    visitor.sees("suppose", "47=2");
    visitor.changes("save-target", "");
    let html = visitor.sees("", "");
    lacks(&html, "Belum ada tahap Target");
    assert_eq!(
        said(&html, "follow-sum"),
        "45 dari 47 indikator telah mencapai targetnya."
    );
    assert_eq!(
        followed(&html, "1"),
        ["3", "1", "kurang 2", "Tandai selesai"]
    );
    set_level(&mut visitor, "1", Some(4));
    set_level(&mut visitor, "2", None);
    let html = visitor.sees("", "");
    assert_eq!(
        said(&html, "follow-sum"),
        "45 dari 47 indikator telah mencapai targetnya."
    );
    assert_eq!(followed(&html, "1")[..3], ["3", "4", "tercapai"]);
    assert_eq!(followed(&html, "2")[..3], ["1", "–", "belum ada nilai"]);
    assert_eq!(followed(&html, "47")[..3], ["2", "1", "kurang 1"]);
}

#[test]
fn the_workbook_says_what_the_page_says() {
    let mut visitor = visitor();
    enter(&mut visitor, "cost", "42=3");
    let html = visitor.sees("", "");
    let (name, bytes) = file(visitor.act("xlsx", ""));
    assert_eq!(
        name,
        "spbe-pemerintah-kota-bandar-lampung-2023-rencana.xlsx"
    );
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = workbook.worksheet_range("Rencana").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let head = rows.iter().position(|row| row[0] == "Indikator").unwrap();
    let headings: Vec<String> = rows[head].iter().map(ToString::to_string).collect();
    assert_eq!(headings[1..4], ["Dari", "Menjadi", "Biaya"]);
    let fact = |row: &&[Data]| format!("{}={};", row[0], row[1]);
    let facts = rows[..head].iter().map(fact).collect::<Vec<_>>().concat();
    has(&facts, "Indeks sekarang=2,15 (2,1545), Cukup;");
    has(
        &facts,
        &format!("Biaya seluruhnya={};", said(&html, "cost")),
    );

    let steps = steps(&html);
    assert_eq!(rows.len(), head + 1 + steps.len());
    let mut sum = 0;
    for (row, (id, cells)) in rows[head + 1..].iter().zip(&steps) {
        assert!(row[0].to_string().starts_with(&format!("{id}. ")));
        assert_eq!(format!("{} → {}", row[1], row[2]), cells[0]);
        assert_eq!(row[3].to_string(), cells[1]);
        let effect: Exact = row[4].to_string().parse().unwrap();
        assert_eq!(format!("+{}", effect.written(',')), cells[2]);
        sum += effect.times(Exact::whole(10_000)).unwrap().numerator();
        has(&row[6].to_string(), "Tingkat ");
    }
    let then: Exact = json(&mut visitor)["index"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(Exact::new(21_545 + sum, 10_000).unwrap(), then);
}

#[test]
fn the_file_says_exactly_what_is_planned() {
    let mut visitor = visitor();
    enter(&mut visitor, "cost", "42=3");
    let html = visitor.sees("", "");
    let (name, bytes) = file(visitor.act("json", ""));
    assert_eq!(
        name,
        "spbe-pemerintah-kota-bandar-lampung-2023-rencana.json"
    );
    let file: Value = serde_json::from_slice(&bytes).unwrap();
    let text = |key: &str| file[key].as_str().unwrap().to_owned();
    assert_eq!(
        (&*text("format"), file["version"].as_u64()),
        ("spbe-plan", Some(1))
    );
    assert_eq!(
        (&*text("edition"), file["year"].as_u64()),
        ("spbe-2020", Some(2023))
    );
    assert_eq!(text("agency"), "Pemerintah Kota Bandar Lampung");
    // 2.595 and 2.1545.
    assert_eq!(
        (&*text("target"), &*text("target_predicate")),
        ("519/200", "Baik")
    );
    assert_eq!(text("index_now"), "4309/2000");
    assert_eq!(file["cost"].to_string(), said(&html, "cost"));
    let exact = |value: &Value| value.as_str().unwrap().parse::<Exact>().unwrap();
    let mut index = exact(&file["index_now"]);
    let mut cost = 0;
    for step in file["steps"].as_array().unwrap() {
        let row: usize = step["indicator"].as_str().unwrap().parse().unwrap();
        let levels = exact(&step["to"]).minus(exact(&step["from"])).unwrap();
        let weight = Exact::new(weights()[row - 1], 10_000).unwrap();
        assert_eq!(exact(&step["effect"]), levels.times(weight).unwrap());
        assert_eq!(
            step["cost"].as_i64().unwrap(),
            levels.numerator() * if row == 42 { 3 } else { 1 }
        );
        index = index.plus(exact(&step["effect"])).unwrap();
        cost += step["cost"].as_i64().unwrap();
    }
    assert_eq!(index, exact(&file["index"]));
    assert_eq!(Some(cost), file["cost"].as_i64());
}

/// Edition 2018 with one aspect of 300 indicators, no two of the same weight, all of which but the first
/// wait for it, at costs that look random. Such an edition and such terms can come from a file.
fn crowded() -> Assessment {
    let mut file = own("planned-crowd");
    let mut domain = file["tree"][0].take();
    let mut aspect = domain["children"][0].take();
    let first = aspect["children"][0].clone();
    let child = |number: i64| {
        // A 300th on average: of two neighbours one has as much above it as the other below, and what
        // is left of 100 % has the last.
        let apart = (number / 2 + 1) * if number % 2 == 0 { 1 } else { -1 };
        let left = if number == 299 { 100 } else { 0 };
        let weight = Exact::new(3_333 + apart + left, 10_000).unwrap();
        let mut child = first.clone();
        child["no"] = json!((1_000 + number).to_string());
        child["weight"] = json!(weight.written('.'));
        child
    };
    aspect["children"] = (0..300).map(child).collect();
    aspect["weight"] = json!("100");
    domain["children"] = json!([aspect]);
    domain["weight"] = json!("100");
    file["tree"] = json!([domain]);
    let edition = editions::load(&file.to_string()).unwrap();
    let mut plan = WorkPlan::new(Some(Aim::Index(Exact::whole(4))));
    let ids: Vec<_> = edition.ids().cloned().collect();
    for (at, id) in ids.iter().enumerate() {
        let terms = RowTerms {
            cost: u16::try_from(at * at * 7_919 % 1_000 + 1).unwrap(),
            cap: Cap::Highest,
            after: (at > 0).then(|| ids[0].clone()),
        };
        plan.set_terms(id.clone(), terms, edition);
    }
    let mut draft = Assessment::new(edition, "Kota Contoh", 2024);
    let evaluation = Evaluation {
        plan,
        ..Evaluation::default()
    };
    let change = Change::SetEvaluation(Box::new(evaluation));
    draft.apply(change, edition).unwrap();
    draft
}

#[test]
fn a_plan_that_would_take_for_ever_is_not_looked_for_and_the_page_is_there() {
    let mut visitor = Visitor::on("plan", crowded());
    let html = visitor.sees("", "");
    has(
        &said(&html, "no-plan"),
        "terlalu banyak cara untuk dibandingkan",
    );
    has(between(&html, "id=\"cost-1299\"", ">"), "value=\"");
    has(&visitor.is_refused("fill", ""), "Belum ada rencana");
}
