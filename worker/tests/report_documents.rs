//! The two documents that are signed: what they state, and when they are refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/assessed.rs"]
mod assessed;
#[path = "forms/case.rs"]
mod case;

use serde_json::Value;
use spbe::assessment::{Answer, Assessment};
use spbe::exchange::digest;
use spbe_worker::desk::Reply;

use assessed::{act, edition, long_answer, page, published, shown};

fn bandar_lampung() -> Assessment {
    assessed::assessed(&published("LHE-BANDARLAMPUNG-2023"), long_answer)
}

#[track_caller]
fn has(html: &str, text: &str) {
    assert!(html.contains(text), "{text:?} is missing");
}

#[test]
fn both_state_the_index_and_the_digest() {
    let assessment = bandar_lampung();
    let digits = digest(&assessment, edition("spbe-2020"));
    for document in ["minutes", "consent"] {
        let html = page(&assessment, document, "id");
        has(
            &html,
            "data-testid=\"document-index\">2,15</strong> dengan predikat <strong>Cukup",
        );
        has(&html, "Peraturan Menteri PANRB Nomor 59 Tahun 2020");
        has(&html, "Pasal 4, Pasal 5, dan Lampiran");
        has(&html, "<svg class=\"qr\"");
        let printed = html
            .split_once("data-testid=\"document-digest\">")
            .unwrap()
            .1;
        has(&printed.replace(' ', ""), &digits);
    }
}

#[test]
fn the_minutes_state_every_part_and_count_the_levels() {
    let case = published("LHE-BANDARLAMPUNG-2023");
    let html = page(&bandar_lampung(), "minutes", "id");
    has(&html, "atas seluruh 47 indikator");
    for (tier, parts) in [("domain", "domains"), ("aspect", "aspects")] {
        for (key, value) in case[parts].as_object().unwrap() {
            let cell = format!(
                "data-testid=\"value-{tier}-{}\">{}</td>",
                &key[1..],
                shown(value)
            );
            has(&html, &cell);
        }
    }
    let levels = case["levels"].as_array().unwrap();
    let count = |level: u64| {
        levels
            .iter()
            .filter(|it| it.as_u64() == Some(level))
            .count()
    };
    let cell = |count: usize| format!("<td class=\"number\">{count}</td>");
    let cells: Vec<String> = (1..=5).map(count).chain([47]).map(cell).collect();
    has(&html, &cells.concat());
}

#[test]
fn a_document_is_refused_while_the_assessment_cannot_be_handed_over() {
    let levels_alone =
        assessed::assessed(&published("LHE-BANDARLAMPUNG-2023"), |_| Answer::default());
    for document in ["minutes", "consent"] {
        match assessed::act(&levels_alone, document, "id") {
            Reply::Refused(sentence) => has(&sentence, "masih harus dilengkapi sebelum diserahkan"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_repeated_indicator_is_one_indicator_with_several_entries() {
    let denpasar = assessed::assessed(&published("DB-DENPASAR-2018"), assessed::long_answer);
    let html = page(&denpasar, "minutes", "id");
    has(&html, "atas seluruh 35 indikator (37 isian)");
    has(&html, "Peraturan Menteri PANRB Nomor 5 Tahun 2018");
    assert!(!html.contains("Pasal 4"), "articles of another regulation");
}

#[test]
fn they_stay_indonesian_and_say_that_no_template_was_found() {
    let html = page(&bandar_lampung(), "minutes", "en");
    has(&html, "no official template was found");
    has(&html, "stays in Indonesian");
    has(&html, "<article class=\"document\" lang=\"id\">");
    has(&html, "data-testid=\"document-index\">2,15<");
}

#[test]
fn they_are_refused_while_an_indicator_is_open() {
    let mut case = published("LHE-BANDARLAMPUNG-2023");
    case["levels"][3] = Value::Null;
    let assessment = assessed::assessed(&case, long_answer);
    for document in ["minutes", "consent"] {
        let Reply::Refused(reason) = act(&assessment, document, "id") else {
            panic!("{document} was made");
        };
        has(&reason, "1 indikator belum dijawab");
    }
}
