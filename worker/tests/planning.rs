//! The plan to a target. Expected figures are counted by hand from the weights of Permen PANRB 59/2020
//! (Lampiran, Tabel 7–9): indicators 1–10 weigh 1.30 %, 11–20 2.50, 21–31 1.50, 32–41 2.75, 42–47 3.00.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/divided.rs"]
mod divided;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/planner.rs"]
#[allow(dead_code, reason = "no mark is looked at")]
mod planner;
#[path = "forms/visitor.rs"]
mod visitor;

use spbe::assessment::{Assessment, Change, Stage};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{Desk, Reply, Request};

use case::edition;
use divided::{complete, set_level};
use html::{between, has, lacks};
use planner::{enter, index_at, json, said, steps, supposed, visitor};
use visitor::Visitor;

/// All rows of edition 2020 at level 2 in a year.
fn at_level_2(year: u16) -> Visitor {
    let draft = Assessment::new(edition("spbe-2020"), "Kota Contoh", year);
    let mut visitor = Visitor::on("plan", draft);
    for row in 1..=47 {
        set_level(&mut visitor, &row.to_string(), Some(2));
    }
    visitor
}

/// In 2023 the shown index is compared, so Baik begins at 2.595, and 0.4405 points are missing. The six
/// heaviest rows can rise by 16 levels of 0.03: 14 of them are 0.42, 15 are 0.45.
#[test]
fn bandar_lampung_reaches_the_next_predicate_at_the_least_cost() {
    let html = visitor().sees("", "");
    assert_eq!(said(&html, "index-now"), "2,15 (2,1545), Cukup");
    assert_eq!(said(&html, "target"), "Baik, indeks sekurangnya 2,595");
    assert_eq!(said(&html, "cost"), "15");
    assert_eq!(said(&html, "index-then"), "2,60 (2,6045), Baik");
    let planned = between(&html, "data-testid=\"planned\">", "</span>");
    assert_eq!(planned, "Rencana: biaya 15, indeks 2,60 (2,6045), Baik.");
}

#[test]
fn the_year_decides_where_a_predicate_begins() {
    // 2 + 0.6 in 2024; 0.595 is enough in 2023. Levels of 3.00 %: 20 make 0.60, and the 18 that six rows
    // have make 0.54; the next ones weigh 2.75 %: 0.54 + 3 · 0.0275 = 0.6225, 0.54 + 2 · 0.0275 = 0.595.
    for (year, bound, cost, index) in [
        (2023, "2,595", "20", "2,60 (2,595), Baik"),
        (2024, "2,6", "21", "2,62 (2,6225), Baik"),
    ] {
        let html = at_level_2(year).sees("", "");
        assert_eq!(
            said(&html, "target"),
            format!("Baik, indeks sekurangnya {bound}")
        );
        assert_eq!(
            (&*said(&html, "cost"), &*said(&html, "index-then")),
            (cost, index)
        );
    }
}

#[test]
fn an_index_is_taken_as_a_target_and_what_is_none_is_refused_with_what_is_allowed() {
    let mut visitor = at_level_2(2024);
    let html = enter(&mut visitor, "index", "2,09");
    assert_eq!(said(&html, "target"), "indeks sekurangnya 2,09");
    assert_eq!(said(&html, "cost"), "3");
    for wrong in ["5,01", "0,9", "x", "1/0", "3,1234567", "3,123456789012345"] {
        let html = enter(&mut visitor, "index", wrong);
        let fault = between(&html, "id=\"plan-index-fault\"", "</small>");
        has(
            fault,
            &format!("Tertulis “{wrong}”; yang boleh indeks 1 sampai 5, paling banyak 6 desimal."),
        );
        assert_eq!(said(&html, "target"), "indeks sekurangnya 2,09");
    }
    let html = enter(&mut visitor, "index", "2,123457");
    assert_eq!(said(&html, "target"), "indeks sekurangnya 2,123457");
    let html = enter(&mut visitor, "index", "2");
    has(&html, "Target sudah tercapai");
    assert_eq!(said(&html, "cost"), "0");
    // A predicate takes its place; the lower ones are no targets.
    let html = enter(&mut visitor, "band", "Sangat Baik");
    has(
        &said(&html, "target"),
        "Sangat Baik, indeks sekurangnya 3,5",
    );
    let html = enter(&mut visitor, "band", "Kurang");
    has(&said(&html, "target"), "Baik, indeks sekurangnya 2,6");
}

#[test]
fn steps_say_effect_cost_and_what_they_ask_the_best_for_their_cost_first() {
    let mut visitor = visitor();
    // Row 3 weighs 1.30 % and is at level 2; the others may not rise.
    enter(&mut visitor, "index", "2,1675");
    for row in 1..=47 {
        if row != 3 && row != 20 {
            enter(&mut visitor, "cap", &format!("{row}=locked"));
        }
    }
    enter(&mut visitor, "cost", "20=9");
    enter(&mut visitor, "cost", "3=4");
    let html = visitor.sees("", "");
    let steps = steps(&html);
    assert_eq!(steps.len(), 1);
    let (row, cells) = &steps[0];
    assert_eq!(row, "3");
    // 0.013 points: 2.1675. For a cost of 4 that is 0.00325 each.
    assert_eq!(cells[..4], ["2 → 3", "4", "+0,013", "0,00325"]);
    let instrument = edition("spbe-2020");
    let node = instrument.node(instrument.rows()[2]);
    let spbe::instrument::NodeKind::Row { indicator, .. } = &node.kind else {
        panic!("no row");
    };
    let level = &indicator.levels[2];
    has(
        &cells[4],
        &format!("Tingkat 3: {}", &level.criterion.id[..20]),
    );
    lacks(&cells[4], "Tingkat 2:");
    lacks(&cells[4], "Tingkat 4:");
    assert_eq!(cells[5], "Dinas A");

    // Two rows: 20 gives 0.025 for 9, 3 gives 0.013 for 4, which is more for its cost.
    enter(&mut visitor, "cap", "3=3");
    let html = enter(&mut visitor, "index", "2,1925");
    let order: Vec<_> = planner::steps(&html).into_iter().map(|it| it.0).collect();
    assert_eq!(order, ["3", "20"]);
    assert_eq!(said(&html, "cost"), "13");
}

#[test]
fn terms_out_of_range_are_refused_and_leave_what_was_there() {
    let mut visitor = at_level_2(2024);
    enter(&mut visitor, "cost", "47=1000");
    for wrong in ["0", "1001", "1,5", "x", "-1"] {
        let html = enter(&mut visitor, "cost", &format!("47={wrong}"));
        let fault = between(&html, "id=\"fault-47\"", "</small>");
        has(
            fault,
            &format!(
                "Indikator 47: biaya tertulis “{wrong}”; yang boleh bilangan bulat 1 sampai 1000."
            ),
        );
        let field = between(&html, "id=\"cost-47\"", ">");
        has(field, "value=\"1000\"");
    }
    visitor.is_refused("cost", "48=1");
    visitor.is_refused("cost", "1");
    visitor.is_refused("cap", "1=9");
    visitor.is_refused("suppose", "1=2,5");
    visitor.is_refused("after", "1=48");
}

#[test]
fn rows_that_would_wait_for_each_other_are_named() {
    let mut visitor = at_level_2(2024);
    enter(&mut visitor, "after", "5=6");
    enter(&mut visitor, "after", "6=7");
    let html = enter(&mut visitor, "after", "7=5");
    let fault = between(&html, "id=\"fault-7\"", "</small>");
    has(fault, "akan saling menunggu: 7. ");
    for row in [" → 5. ", " → 6. ", " → 7. "] {
        has(fault, row);
    }
    let field = between(&html, "id=\"after-7\"", "</select>");
    lacks(field, " selected");
    // Once the first one does not wait any more, it may be waited for.
    enter(&mut visitor, "after", "5=");
    let html = enter(&mut visitor, "after", "7=5");
    has(
        between(&html, "id=\"after-7\"", "</select>"),
        "value=\"5\" selected",
    );
}

#[test]
fn a_row_rises_no_higher_than_the_one_it_waits_for() {
    let mut visitor = at_level_2(2024);
    // Only 47 (3.00 %) and 1 (1.30 %) may rise, 47 after 1: 2.03 then costs both.
    for row in 2..=46 {
        enter(&mut visitor, "cap", &format!("{row}=locked"));
    }
    let html = enter(&mut visitor, "index", "2,03");
    assert_eq!(said(&html, "cost"), "1");
    let html = enter(&mut visitor, "after", "47=1");
    assert_eq!(said(&html, "cost"), "2");
    has(&said(&html, "index-then"), "2,04 (2,043)");
}

#[test]
fn out_of_reach_says_the_highest_index_and_gives_no_file() {
    let mut visitor = at_level_2(2024);
    for row in 1..=47 {
        enter(&mut visitor, "cap", &format!("{row}=3"));
    }
    let html = enter(&mut visitor, "band", "Sangat Baik");
    has(
        &said(&html, "no-plan"),
        "Indeks tertinggi yang dapat dicapai: 3, Baik.",
    );
    lacks(&html, "data-action=\"xlsx\"");
    for action in ["xlsx", "json", "fill"] {
        visitor.is_refused(action, "");
    }
}

#[test]
fn open_rows_count_as_the_lowest_level_and_the_page_says_which() {
    let mut visitor = at_level_2(2024);
    lacks(&visitor.sees("", ""), "data-testid=\"open-rows\"");
    set_level(&mut visitor, "12", None);
    set_level(&mut visitor, "47", None);
    let html = visitor.sees("", "");
    assert_eq!(
        said(&html, "open-rows"),
        "2 indikator belum dijawab dan di halaman ini dihitung 1, tingkat terendah: 12, 47."
    );
    // 2 − 0.025 − 0.03.
    assert_eq!(said(&html, "index-now"), "1,95 (1,945), Cukup");
    let file = json(&mut visitor);
    assert_eq!(file["open"], serde_json::json!(["12", "47"]));
    // Supposing the lowest level for an open row is a value that it has not.
    let html = visitor.sees("suppose", "12=1");
    assert_eq!(supposed(&html, "12"), "1");
    assert_eq!(said(&html, "sum"), "0");
}

#[test]
fn what_if_shows_index_and_differences_that_add_up() {
    let mut visitor = visitor();
    // 1: 1 → 5 (+4 · 0.013), 11: 1 → 2 (+0.025), 32: 4 → 1 (−3 · 0.0275), 47: 1 → 3 (+2 · 0.03).
    for supposed in ["1=5", "11=2", "32=1", "47=3"] {
        visitor.sees("suppose", supposed);
    }
    let html = visitor.sees("", "");
    for (row, points) in [
        ("1", "+0,052"),
        ("11", "+0,025"),
        ("32", "−0,0825"),
        ("47", "+0,06"),
        ("2", "0"),
    ] {
        assert_eq!(said(&html, &format!("difference-{row}")), points, "{row}");
    }
    // 0.052 + 0.025 − 0.0825 + 0.06 = 0.0545, and 2.1545 + 0.0545 = 2.209.
    assert_eq!(said(&html, "sum"), "+0,0545");
    let status = between(&html, "role=\"status\"", "</p>");
    has(
        status,
        "Andaikan: indeks 2,21 (2,209), Cukup, beda +0,0545 poin.",
    );
    // The draft is as it was, and so is everything after clearing.
    assert_eq!(visitor.draft, complete());
    let html = visitor.sees("clear", "");
    assert_eq!(said(&html, "sum"), "0");
    // The own value is no supposition.
    visitor.sees("suppose", "1=5");
    let html = visitor.sees("suppose", "1=1");
    assert_eq!(supposed(&html, "1"), "tetap (1)");
}

#[test]
fn filled_from_the_plan_the_what_if_has_the_index_of_the_plan() {
    let mut visitor = visitor();
    visitor.sees("suppose", "1=5");
    let html = visitor.sees("fill", "");
    let then = said(&html, "index-then");
    has(
        between(&html, "data-testid=\"supposed\">", "</span>"),
        &format!("Andaikan: indeks {then}"),
    );
    assert_eq!(supposed(&html, "1"), "tetap (1)");
}

#[test]
fn the_highest_predicate_has_no_target_but_an_index() {
    let mut visitor = at_level_2(2024);
    for row in 1..=47 {
        set_level(&mut visitor, &row.to_string(), Some(5));
    }
    set_level(&mut visitor, "1", Some(4));
    let html = visitor.sees("", "");
    has(&html, "Predikat tertinggi telah tercapai.");
    has(&html, "id=\"plan-band\" data-action=\"band\" disabled");
    let html = enter(&mut visitor, "index", "5");
    assert_eq!(said(&html, "cost"), "1");
}

#[test]
fn fields_have_labels_and_ids_of_their_own() {
    let html = visitor().sees("", "");
    let fields = html.matches("data-action=\"suppose\"").count();
    assert_eq!(fields, 47);
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .map(|it| it.split('"').next().unwrap())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    for control in html
        .split("<select")
        .skip(1)
        .chain(html.split("<input").skip(1))
    {
        let tag = control.split('>').next().unwrap();
        has(tag, " id=\"");
        assert!(
            tag.contains("aria-label") || tag.contains("\"plan-"),
            "{tag}"
        );
    }
}

#[test]
fn the_page_speaks_english() {
    let mut visitor = at_level_2(2024);
    visitor.lang = "en";
    let html = enter(&mut visitor, "index", "2.09");
    has(&html, "Plan: cost 3, index 2.09, Cukup (Fair).");
    for indonesian in ["Andaikan", "Biaya", "Simpan"] {
        lacks(&html, indonesian);
    }
}

#[test]
fn fractions_of_weights_add_up_and_halves_are_steps() {
    // Edition 2018: indicator 35 weighs 10 % in three rows, so a level of one is 1/30 point, and the scale begins at 0.
    let draft = Assessment::new(edition("spbe-2018"), "Kota Contoh", 2019);
    let mut visitor = Visitor::on("plan", draft);
    for row in ["35.1", "35.2"] {
        visitor.sees("suppose", &format!("{row}=2"));
    }
    let html = visitor.sees("suppose", "1=2");
    assert_eq!(said(&html, "difference-35.1"), "+0,0667 (1/15)");
    // 2 · 2/30 and 2 · 0.01.
    assert_eq!(said(&html, "sum"), "+0,1533 (23/150)");

    // Pemdi: indicator 20 weighs 15 %; half a level is 0.075 points.
    let draft = Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026);
    let mut visitor = Visitor::on("plan", draft);
    let html = visitor.sees("suppose", "20=3/2");
    assert_eq!(said(&html, "difference-20"), "+0,075");
    for row in 1..=19 {
        enter(&mut visitor, "cap", &format!("{row}=locked"));
    }
    let now = "1,074";
    let html = enter(&mut visitor, "index", now);
    let steps = steps(&html);
    assert_eq!((&*steps[0].0, &*steps[0].1[0]), ("20", "1 → 1,5"));
    // The edition has no criteria.
    assert_eq!(steps[0].1[4], "");
}

#[test]
fn what_is_supposed_belongs_to_its_draft() {
    let mut desk = Desk::default();
    let draft = complete();
    let draft = exchange::write(&draft, draft.instrument().unwrap()).unwrap();
    let mut act = |id: &str, action: &str, value: &str| {
        let request = Request {
            page: "plan".into(),
            action: action.into(),
            value: value.into(),
            draft: draft.clone(),
            id: id.into(),
            ..Request::default()
        };
        match desk.act(&request, &mut std::iter::empty(), &mut |_, _| ()) {
            Reply::Page(html) => supposed(&html, "1"),
            other => panic!("not a page: {other:?}"),
        }
    };
    assert_eq!(act("one", "suppose", "1=4"), "4");
    assert_eq!(act("one", "", ""), "4");
    assert_eq!(act("other", "", ""), "tetap (1)");
}

/// What the positions of a slider send and say.
fn choices(html: &str, row: &str) -> Vec<String> {
    let slider = between(html, &format!("id=\"suppose-{row}\""), ">");
    let choices = between(slider, "data-choices=\"", "\"");
    let choices: Vec<String> = choices.split('|').map(str::to_owned).collect();
    has(
        slider,
        &format!("min=\"0\" max=\"{}\" step=\"1\"", choices.len() - 1),
    );
    choices
}

#[test]
fn a_slider_has_a_position_for_each_value_and_one_that_leaves_the_row_as_it_is() {
    let mut visitor = at_level_2(2024);
    set_level(&mut visitor, "12", None);
    let html = visitor.sees("suppose", "1=4");
    assert_eq!(
        choices(&html, "1"),
        ["1=1", "=tetap (2)", "3=3", "4=4", "5=5"]
    );
    has(
        between(&html, "id=\"suppose-1\"", ">"),
        "value=\"3\" data-choices",
    );
    // Open is another thing than level 1.
    assert_eq!(
        choices(&html, "12"),
        ["=tetap (1)", "1=1", "2=2", "3=3", "4=4", "5=5"]
    );
    has(
        between(&html, "id=\"suppose-12\"", ">"),
        "value=\"0\" data-choices",
    );

    // Halves, a value between two of them, and one that waits for another institution.
    let draft = Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026);
    let mut visitor = Visitor::on("plan", draft);
    visitor.enters(Change::SetValue {
        indicator: IndicatorId::new("20"),
        value: Exact::new(19, 5),
    });
    let html = visitor.sees("", "");
    assert_eq!(
        choices(&html, "20").join(" "),
        "1=1 3/2=1,5 2=2 5/2=2,5 3=3 7/2=3,5 =tetap (3,8) 4=4 9/2=4,5 5=5"
    );
    assert_eq!(choices(&html, "5")[..2], ["=tetap (1)", "1=1"]);
    let html = visitor.sees("suppose", "5=1");
    assert_eq!(supposed(&html, "5"), "1");
    let html = visitor.sees("suppose", "5=");
    assert_eq!(supposed(&html, "5"), "tetap (1)");
}

#[test]
fn rows_of_other_institutions_are_locked_until_they_are_opened() {
    let mut visitor = Visitor::on(
        "plan",
        Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026),
    );
    let instrument = edition("pemdi-2026");
    let external: Vec<&IndicatorId> = instrument
        .ids()
        .filter(|id| instrument.external(id).is_some())
        .collect();
    assert!(!external.is_empty());
    let html = enter(&mut visitor, "index", "5");
    has(&said(&html, "no-plan"), "Indeks tertinggi");
    for row in &external {
        let field = between(&html, &format!("id=\"cap-{row}\""), "</select>");
        has(field, "value=\"locked\" selected");
    }
    has(&html, "dinilai lembaga lain");
    // They count as 1 meanwhile, and the page, the paper and the file say so.
    has(
        &html,
        "4 indikator menunggu nilai lembaga lain dan dihitung 1: 5, 6, 7, 18.",
    );
    for row in &external {
        enter(&mut visitor, "cap", &format!("{row}="));
    }
    let html = visitor.sees("", "");
    lacks(&html, "data-testid=\"no-plan\"");
    has(&said(&html, "index-then"), "5,");
    let plan = between(&html, "data-testid=\"plan\"", "</section>");
    has(plan, "menunggu nilai lembaga lain dan dihitung 1");
    let file = json(&mut visitor);
    assert_eq!(file["pending"], serde_json::json!(["5", "6", "7", "18"]));

    // A row that waits for another institution goes on waiting at the stage Target.
    visitor.role = "data-entry";
    let done = visitor.changes("save-target", "");
    let own = 20 - external.len();
    assert_eq!(
        done,
        format!("Tahap Target disimpan untuk {own} indikator.")
    );
    assert_eq!(
        index_at(&visitor.draft, Stage::Target),
        index_at(&visitor.draft, Stage::SelfAssessment)
    );
}
