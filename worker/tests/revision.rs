//! A newer revision of a draft's edition: compared first, then taken over.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::{Value, json};
use spbe::assessment::{
    Aim, Assessment, Cap, Change, Judgement, Narrative, RowTerms, Stage, WorkPlan,
};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{IndicatorId, Instrument, editions};
use spbe_worker::desk::{Desk, Reply, Request};
use spbe_worker::revision::{Changes, Lost, NodeChange, Part, take_over};

use own_edition::{given, own};

#[track_caller]
fn read(file: &Value) -> Instrument {
    Instrument::read(&file.to_string()).unwrap()
}

/// Every row at level 2, the first explained.
#[track_caller]
fn filled(edition: &Instrument) -> Assessment {
    let mut assessment = Assessment::new(edition, "Kota Contoh", 2026);
    for indicator in edition.ids().cloned() {
        let value = Some(Exact::whole(2));
        let change = Change::SetValue { indicator, value };
        assessment.apply(change, edition).unwrap();
    }
    let change = Change::SetExplanation {
        indicator: IndicatorId::new("1"),
        explanation: "Sudah ada".into(),
    };
    assessment.apply(change, edition).unwrap();
    assessment
}

/// Indicator 1 under number 99.
fn renumbered(id: &str) -> Value {
    let mut file = own(id);
    file["tree"][0]["children"][0]["children"][0]["no"] = json!("99");
    file
}

fn act(draft: &str, action: &str, newest: &Value) -> Reply {
    let request = Request {
        page: "revision".into(),
        action: action.into(),
        draft: draft.into(),
        lang: "id".into(),
        ..Request::default()
    };
    let files = [given(newest)];
    Desk::default().act(&request, &mut files.into_iter(), &mut |_, _| {})
}

#[test]
fn equal_revisions_have_no_changes() {
    let (old, new) = (read(&own("same")), read(&own("same")));
    assert!(Changes::between(&old, &new).is_empty());
}

#[test]
fn added_removed_and_changed_nodes_are_told_apart() {
    let mut file = renumbered("told-apart");
    file["tree"][0]["name"]["id"] = json!("Tata Kelola");
    let (old, new) = (read(&own("told-apart")), read(&file));
    let changes = Changes::between(&old, &new);
    let named = |change: &NodeChange| match change {
        NodeChange::Added(node) => format!("+{} {}", node.tier, node.no),
        NodeChange::Removed(node) => format!("-{} {}", node.tier, node.no),
        NodeChange::Changed { new, parts, .. } => format!("{} {}: {parts:?}", new.tier, new.no),
    };
    let nodes: Vec<_> = changes.nodes.iter().map(named).collect();
    assert_eq!(nodes, ["domain 1: [Name]", "+indicator 99", "-indicator 1"]);
}

#[test]
fn weights_are_shown_old_and_new() {
    let mut file = own("weights");
    let leaves = &mut file["tree"][0]["children"][0]["children"];
    let weight = |node: &Value| node["weight"].as_str().unwrap().parse::<Exact>().unwrap();
    let (first, second) = (weight(&leaves[0]), weight(&leaves[1]));
    let half = first.divided_by(Exact::whole(2)).unwrap();
    leaves[0]["weight"] = json!(half.to_string());
    leaves[1]["weight"] = json!(second.plus(half).unwrap().to_string());
    let (old, new) = (read(&own("weights")), read(&file));
    let changes = Changes::between(&old, &new);
    let parts = |change: &NodeChange| match change {
        NodeChange::Changed { parts, .. } => format!("{parts:?}"),
        other => panic!("{other:?}"),
    };
    let expected = [
        [Part::Weight(first, half)],
        [Part::Weight(second, second.plus(half).unwrap())],
    ];
    let found: Vec<_> = changes.nodes.iter().map(parts).collect();
    assert_eq!(found, expected.map(|parts| format!("{parts:?}")));
}

#[test]
fn bands_are_compared() {
    let mut file = own("bands");
    file["predicates"]["bands"][0]["to"] = json!("1.7");
    file["predicates"]["bands"][1]["from"] = json!("1.7");
    let (old, new) = (read(&own("bands")), read(&file));
    let changes = Changes::between(&old, &new);
    let (before, now) = changes.bands.unwrap();
    assert_eq!(before.len(), now.len());
    assert_eq!(now[0].to.to_string(), "17/10");
    assert!(changes.nodes.is_empty() && changes.rules.is_empty());
}

#[test]
fn what_a_waiting_value_counts_as_is_compared() {
    let text = include_str!("../../data/editions/pemdi-2026.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    file["id"] = json!("waiting");
    file["default"] = json!(false);
    let old = editions::load(&file.to_string()).unwrap();
    let external = external(&mut file["tree"]).unwrap();
    external["while_pending"] = json!("2");
    external["conversion"]["points"][0]["to"] = json!("1.5");
    let draft = exchange::write(&Assessment::new(old, "Kota Contoh", 2026), old).unwrap();
    let Reply::Page(html) = act(&draft, "", &file) else {
        panic!("no page");
    };
    assert!(html.contains("Nilai dari lembaga lain"), "{html}");
    assert!(html.contains("<ins>Menunggu nilai lembaga lain, dihitung 2.</ins>"));
    assert!(html.contains("→ 1,5"));
    assert!(!html.contains("hanya urutan"));
    // The scores of both say what waits.
    assert!(html.contains("(4 menunggu)"));
}

/// The first value of another institution in a tree.
fn external(tree: &mut Value) -> Option<&mut Value> {
    let nodes = tree.as_array_mut()?;
    nodes.iter_mut().find_map(|node| {
        if node["indicator"]["external"].is_object() {
            return Some(&mut node["indicator"]["external"]);
        }
        external(node.get_mut("children")?)
    })
}

#[test]
fn a_predicate_that_flips_is_said_in_words() {
    // All rows at level 2 make an index of 2: with a bound there it is in the next band.
    let mut file = own("flips");
    let bands = file["predicates"]["bands"].as_array_mut().unwrap();
    let at = bands.iter().position(|band| band["from"] == "1.8").unwrap();
    bands[at]["from"] = json!("2.1");
    bands[at - 1]["to"] = json!("2.1");
    let old = editions::load(&own("flips").to_string()).unwrap();
    let draft = exchange::write(&filled(old), old).unwrap();
    let predicates = |newest: &Value| {
        let Reply::Page(html) = act(&draft, "", newest) else {
            panic!("no page");
        };
        let (_, row) = html.split_once("data-testid=\"predicates\"").unwrap();
        row.split_once("</tr>").unwrap().0.to_owned()
    };
    let row = predicates(&file);
    assert!(
        row.contains("<td>Cukup</td><td>Kurang <strong>(predikat berubah)"),
        "{row}"
    );
    assert!(!predicates(&renumbered("flips")).contains("predikat berubah</strong>"));
}

#[test]
fn only_the_writing_of_the_file_is_another() {
    let old = editions::load(&own("written").to_string()).unwrap();
    let mut file = own("written");
    file["scale"]["highest"] = json!("5.0");
    let draft = exchange::write(&filled(old), old).unwrap();
    let Reply::Page(html) = act(&draft, "", &file) else {
        panic!("no page");
    };
    assert!(html.contains("hanya urutan atau cara penulisan"), "{html}");
    // The table scrolls, so the keyboard must reach it.
    assert!(html.contains("class=\"scrolled\" tabindex=\"0\" role=\"region\" aria-label="));
}

#[test]
fn what_both_have_is_kept_and_what_is_gone_is_named() {
    let (old, new) = (read(&own("kept")), read(&renumbered("kept")));
    let draft = filled(&old);
    let taken = take_over(&draft, &old, &new);
    let row = IndicatorId::new("1");
    let value = Some(Exact::whole(2));
    assert_eq!(taken.lost, [Lost::Row { row, value }]);
    let others = draft.answers().filter(|(row, _)| row.as_str() != "1");
    assert!(taken.assessment.answers().eq(others));
    assert_eq!(taken.assessment.answer(&IndicatorId::new("99")), None);
    assert_eq!(taken.assessment.revision, new.digest());
}

#[test]
fn values_off_the_new_scale_are_named_and_the_rest_of_the_row_stays() {
    let mut file = own("narrower");
    file["scale"]["highest"] = json!("4");
    file["rules"] = json!([]);
    for kind in file["level_kinds"].as_array_mut().unwrap() {
        kind["levels"].as_array_mut().unwrap().pop();
    }
    let bands = file["predicates"]["bands"].as_array_mut().unwrap();
    bands.retain(|band| band["from"].as_str().unwrap().parse::<Exact>().unwrap() < Exact::whole(4));
    bands.last_mut().unwrap()["to"] = json!("4");
    let (old, new) = (read(&own("narrower")), read(&file));
    let mut draft = filled(&old);
    let row = IndicatorId::new("1");
    let mut answer = draft.answer(&row).unwrap().clone();
    answer.value = Some(Exact::whole(5));
    let judgement = Judgement {
        value: Some(Exact::whole(3)),
        ..Judgement::default()
    };
    answer.stages.insert(Stage::Document, judgement);
    let change = Change::SetAnswer {
        indicator: row.clone(),
        answer: Box::new(answer.clone()),
    };
    draft.apply(change, &old).unwrap();
    let taken = take_over(&draft, &old, &new);
    let value = Exact::whole(5);
    let row_lost = row.clone();
    assert_eq!(
        taken.lost,
        [Lost::Value {
            row: row_lost,
            value
        }]
    );
    answer.value = None;
    assert_eq!(taken.assessment.answer(&row), Some(&answer));
}

/// Indicator 1 takes an index of another institution from 0 to this.
fn indexed(highest: &str) -> Value {
    let mut file = own("indexed");
    file["tree"][0]["children"][0]["children"][0]["indicator"]["external"] = json!({
        "institution": "Lembaga Contoh",
        "index": { "id": "Indeks Contoh", "en": "Example Index" },
        "lowest": "0",
        "highest": highest,
        "while_pending": "1",
    });
    file
}

#[test]
fn an_index_out_of_the_new_range_is_named_and_the_rest_of_the_row_stays() {
    let (old, new) = (read(&indexed("100")), read(&indexed("10")));
    let row = IndicatorId::new("1");
    for (index, stays) in [(10, true), (11, false)] {
        let mut draft = filled(&old);
        let mut answer = draft.answer(&row).unwrap().clone();
        answer.external = Some(Exact::whole(index));
        let change = Change::SetAnswer {
            indicator: row.clone(),
            answer: Box::new(answer.clone()),
        };
        draft.apply(change, &old).unwrap();
        let taken = take_over(&draft, &old, &new);
        let lost = Lost::External {
            row: row.clone(),
            index: Exact::whole(index),
        };
        let lost = if stays { vec![] } else { vec![lost] };
        assert_eq!(taken.lost, lost);
        answer.external = answer.external.filter(|_| stays);
        assert_eq!(taken.assessment.answer(&row), Some(&answer));
    }
}

#[test]
fn a_narrative_of_a_part_that_is_gone_is_named() {
    let mut file = own("narrated");
    file["tree"][0]["children"][0]["no"] = json!("77");
    let (old, new) = (read(&own("narrated")), read(&file));
    let mut draft = filled(&old);
    let narrative = Narrative {
        strengths: "Baik".into(),
        ..Narrative::default()
    };
    draft
        .evaluation
        .narratives
        .insert("1".into(), narrative.clone());
    draft.evaluation.narratives.insert("2".into(), narrative);
    let taken = take_over(&draft, &old, &new);
    // Domain 1 has the number too, but narratives are of aspects.
    assert_eq!(taken.lost, [Lost::Narrative { group: "1".into() }]);
    assert_eq!(taken.assessment.evaluation.narratives.len(), 1);
}

/// In the new revision row 1 is gone, and the predicate aimed at has another name.
#[test]
fn what_of_a_plan_has_no_place_is_named_and_the_rest_stays() {
    let mut file = renumbered("planned");
    let bands = file["predicates"]["bands"].as_array_mut().unwrap();
    let name = bands[2]["name"]["id"].clone();
    bands[2]["name"]["id"] = json!("Nama lain");
    let (old, new) = (read(&own("planned")), read(&file));
    let mut draft = filled(&old);
    let row = |number: &str| IndicatorId::new(number);
    let terms = |cap, after: Option<&str>| RowTerms {
        cost: 2,
        cap,
        after: after.map(row),
    };
    let aim = Aim::Predicate(name.as_str().unwrap().into());
    let plan = &mut draft.evaluation.plan;
    plan.aim = Some(aim.clone());
    plan.set_terms(row("1"), terms(Cap::Highest, None), &old);
    plan.set_terms(row("2"), terms(Cap::Locked, Some("1")), &old);
    plan.set_terms(row("3"), terms(Cap::Locked, Some("2")), &old);
    for row in ["1", "2"].map(row) {
        plan.set_done(row, Some("2024-06-01".into()));
    }
    let taken = take_over(&draft, &old, &new);
    let (first, second) = (|| row("1"), row("2"));
    let value = Some(Exact::whole(2));
    let day = "2024-06-01".to_owned();
    assert_eq!(
        taken.lost,
        [
            Lost::Row {
                row: first(),
                value
            },
            Lost::Aim(aim),
            Lost::Terms { row: first() },
            Lost::Terms {
                row: second.clone()
            },
            Lost::Done {
                row: first(),
                day: day.clone()
            },
        ]
    );
    let mut kept = WorkPlan::default();
    kept.set_terms(second.clone(), terms(Cap::Locked, None), &new);
    kept.set_terms(row("3"), terms(Cap::Locked, Some("2")), &new);
    kept.set_done(second, Some(day));
    assert_eq!(taken.assessment.evaluation.plan, kept);
}

#[test]
fn the_page_compares_before_it_takes_over() {
    let old = editions::load(&own("compared").to_string()).unwrap();
    let draft = exchange::write(&filled(old), old).unwrap();
    let Reply::Page(html) = act(&draft, "", &renumbered("compared")) else {
        panic!("no page");
    };
    // All rows at level 2 make an index of 2; one open row of the new revision makes it a range.
    assert!(html.contains("2,00"), "{html}");
    assert!(
        html.contains("nilai 2,00 beserta penjelasan dan data dukungnya"),
        "{html}"
    );
    assert!(html.contains("data-action=\"take-over\""));
    let Reply::Draft { text, .. } = act(&draft, "take-over", &renumbered("compared")) else {
        panic!("no draft");
    };
    let taken = exchange::read(&text).unwrap();
    assert_ne!(taken.instrument.digest(), old.digest());
    assert_eq!(taken.assessment.answered(), old.rows().len() - 1);
}

#[test]
fn a_draft_of_the_newest_revision_has_nothing_to_take_over() {
    let file = own("newest");
    let old = editions::load(&file.to_string()).unwrap();
    let draft = exchange::write(&filled(old), old).unwrap();
    let Reply::Page(html) = act(&draft, "", &file) else {
        panic!("no page");
    };
    assert!(html.contains("data-testid=\"no-newer\""));
    assert!(matches!(act(&draft, "take-over", &file), Reply::Refused(_)));
}
