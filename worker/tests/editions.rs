//! The page of editions: the list, one edition, and a file that is checked.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/edition_desk.rs"]
#[allow(dead_code, reason = "only the tests of copies need all of it")]
mod edition_desk;
#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::{Value, json};
use spbe::instrument::check::broken::{PredicateFault, TextFault, TreeFault};
use spbe::instrument::check::{Broken, Fault, Place};
use spbe::instrument::{IndicatorId, Instrument, editions};
use spbe::words::{Lang, Words};
use spbe_worker::desk::{Desk, GivenFile, Reply};
use spbe_worker::editions::{pointer_of, sentence};

use edition_desk::{act, page, shows};
use own_edition::{given, own};

#[test]
fn the_list_has_shipped_and_loaded_editions() {
    let mut desk = Desk::default();
    let html = page(act(&mut desk, "", "", &[given(&own("listed"))]));
    for id in ["spbe-2018", "spbe-2020", "pemdi-2026", "ips-2022", "listed"] {
        shows(&html, &format!("data-edition=\"{id}\""));
    }
    assert_eq!(html.matches("data-action=\"delete-edition\"").count(), 1);
}

#[test]
fn an_edition_shows_all_that_its_file_says() {
    let mut desk = Desk::default();
    for edition in editions::shipped() {
        let html = page(act(&mut desk, "show", edition.digest(), &[]));
        for source in &edition.edition().sources {
            shows(&html, &maud::html! { (source) }.into_string());
        }
        for rule in &edition.edition().rules {
            shows(&html, &format!("<dt>{}</dt>", rule.id));
        }
        let leaves = edition.edition().tiers.last().unwrap();
        let rows = html.matches(&format!("data-node=\"{}-", leaves.id)).count();
        assert_eq!(rows, edition.tier(&leaves.id).count());
    }
}

#[test]
fn local_weights_stand_beside_those_of_the_index() {
    let mut desk = Desk::default();
    let edition = editions::shipped()
        .iter()
        .find(|it| it.id().as_str() == "spbe-2020");
    let html = page(act(&mut desk, "show", edition.unwrap().digest(), &[]));
    // Permen PANRB 59/2020, Lampiran, h.22: aspect 1 has 13 % of the index, indicator 1 of it 1.30 %.
    let row = html.split("data-node=\"indicator-1\"").nth(1).unwrap();
    assert!(row.starts_with("><th"), "{row}");
    let cells: Vec<&str> = row.split("<td class=\"number\"").skip(1).take(2).collect();
    let shown = cells.iter().map(|cell| cell.split(['>', '<']).nth(1));
    assert!(shown.eq([Some("1,3"), Some("10,00")]), "{cells:?}");
}

#[test]
fn a_sound_file_is_described_before_it_is_kept() {
    let html = page(act(
        &mut Desk::default(),
        "check",
        "",
        &[given(&own("described"))],
    ));
    // Permen PANRB 5/2018: 3 domains, 7 aspects, 35 indicators.
    shows(&html, "3 Domain, 7 Aspek, 35 Indikator");
    shows(&html, "<dd>100 %</dd>");
}

#[test]
fn every_fault_of_a_file_is_named() {
    let mut file = own("faulty");
    file["tree"][0]["weight"] = json!("14");
    file["tree"][1]["children"][0]["sources"] = json!([]);
    let html = page(act(&mut Desk::default(), "check", "", &[given(&file)]));
    shows(&html, "jumlah bobot di bawahnya");
    shows(&html, "tanpa sumber; yang boleh: sedikitnya satu sumber");
    assert_eq!(html.matches("<li>").count(), 3, "{html}");
}

#[test]
fn every_fault_of_shape_is_named_and_not_only_the_first() {
    let mut file = own("misshapen");
    file["years"]["first"] = json!("2018");
    file["tree"][0]["weight"] = json!(13);
    file["tree"][2].as_object_mut().unwrap().remove("tier");
    let html = page(act(&mut Desk::default(), "check", "", &[given(&file)]));
    for place in ["years.first", "tree[1].weight", "tree[3].tier"] {
        shows(&html, &format!("<li>{place}: "));
    }
    assert_eq!(html.matches("<li>").count(), 3, "{html}");
}

#[test]
fn what_is_no_edition_is_refused_in_words() {
    let no_text = GivenFile {
        name: "x".into(),
        bytes: vec![0xff],
    };
    for file in [
        no_text,
        given(&json!({ "format": "spbe-edition" })),
        given(&json!([])),
    ] {
        let html = page(act(&mut Desk::default(), "check", "", &[file]));
        shows(&html, "data-testid=\"faults\"");
    }
}

#[test]
fn texts_of_a_file_are_escaped() {
    let mut file = own("escaped");
    file["name"]["id"] = json!("<script>");
    let html = page(act(&mut Desk::default(), "check", "", &[given(&file)]));
    assert!(!html.contains("<script>"));
}

#[track_caller]
fn is_said(place: Place, broken: impl Into<Broken>, indonesian: &str, english: &str) {
    let broken = broken.into();
    let fault = Fault::Broken { place, broken };
    assert_eq!(sentence(Words(Lang::Id), &fault), indonesian);
    assert_eq!(sentence(Words(Lang::En), &fault), english);
}

#[test]
fn faults_are_said_in_both_languages() {
    is_said(
        Place::Node("domain 1".into()),
        TreeFault::NumberTwice,
        "domain 1: nomor dipakai dua kali; yang boleh: nomor yang unik di lapisannya",
        "domain 1: a number used twice; allowed: numbers unique in their tier",
    );
}

#[test]
fn places_are_named_in_both_languages() {
    let twice = || TextFault::IdTwice;
    let says = |place: Place, indonesian: &str, english: &str| {
        is_said(
            place,
            twice(),
            &format!("{indonesian}: id dipakai dua kali; yang boleh: id yang unik di daftarnya"),
            &format!("{english}: an id used twice; allowed: ids unique in their list"),
        );
    };
    let name = || "X".to_owned();
    says(Place::Tree, "seluruh pohon", "the whole tree");
    says(Place::LevelKind(name()), "jenis tingkat X", "level kind X");
    says(Place::Band(name()), "predikat X", "predicate X");
    says(Place::Rule(name()), "aturan X", "rule X");
    says(Place::Step(name()), "jadwal › X", "calendar › X");
    says(Place::Crosswalk(name()), "padanan › X", "crosswalk › X");
    let row = Place::Row(IndicatorId::new("35.1"));
    says(row, "indikator 35.1", "indicator 35.1");
}

#[test]
fn faults_show_numbers_as_people_write_them() {
    let given = "2.7".parse().unwrap();
    let allowed = "13/5".parse().unwrap();
    is_said(
        Place::Band("Baik".into()),
        PredicateFault::BandStart { given, allowed },
        "predikat Baik: mulai 2,7; yang boleh: mulai 2,6",
        "predicate Baik: from 2.7; allowed: from 2.6",
    );
    let given = Some("259/20".parse().unwrap());
    let allowed = "10/3".parse().unwrap();
    is_said(
        Place::Tree,
        TreeFault::WeightSum { given, allowed },
        "seluruh pohon: jumlah bobot di bawahnya 12,95; yang boleh: 10/3",
        "the whole tree: weights below it add up to 12.95; allowed: 10/3",
    );
}

/// Every fault of a file with many of them begins in Indonesian, words of the file aside.
#[test]
fn no_fault_is_half_english() {
    let mut file = own("half-english");
    file["tree"][0]["weight"] = json!("14");
    file["level_kinds"][0]["levels"][0]["level"] = json!(3);
    file["predicates"]["bands"][1]["from"] = json!("1.9");
    file["rules"][0]["effect"]["highest"] = json!(9);
    let html = page(act(&mut Desk::default(), "check", "", &[given(&file)]));
    for place in [
        "seluruh pohon",
        "jenis tingkat process",
        "predikat Cukup",
        "aturan R1",
    ] {
        shows(&html, &format!("<li>{place}: "));
    }
    for english in ["allowed", "the whole", "level kind", "rule ", "predicate "] {
        assert!(!html.contains(english), "{english} is in {html}");
    }
}

#[track_caller]
fn at(place: &str, pointer: Option<&str>) {
    let mut file = own("places");
    file["calendar"] = json!([{ "name": { "id": "Wawancara", "en": "Interview" } }]);
    assert_eq!(pointer_of(place, &file).as_deref(), pointer);
}

#[test]
fn a_fault_leads_to_its_node() {
    at("domain 2", Some("/tree/1"));
    at("domain 1 › aspect 2", Some("/tree/0/children/1"));
    at("tree[2].children[1].weight", Some("/tree/1/children/0"));
    at("tree[2].tier", Some("/tree/1"));
    at("calendar › Wawancara", Some("/calendar/0"));
    at("calendar[1].year", Some("/calendar/0"));
    at("calendar › Lain", None);
    at("predicates", None);
    at("years.first", None);
    at("the whole tree", None);
}

#[test]
fn a_loaded_edition_is_deleted_after_a_question_that_offers_its_file() {
    let mut desk = Desk::default();
    let file = own("doomed");
    let files = [given(&file)];
    let html = page(act(&mut desk, "", "", &files));
    let question = html.split("class=\"deletion\"").nth(1).unwrap();
    let question = question.split("</details>").next().unwrap();
    shows(question, "data-action=\"delete-edition\"");
    shows(question, "data-action=\"file\"");
    let digest = Instrument::read(&file.to_string())
        .unwrap()
        .digest()
        .to_owned();
    match act(&mut desk, "file", &digest, &files) {
        Reply::File { name, bytes, .. } => {
            assert_eq!(name, "doomed.json");
            assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), file);
        }
        other => panic!("{other:?}"),
    }
}
