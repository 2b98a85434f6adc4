//! The report as HTML: its figures are the published ones, it names every indicator, and nothing
//! in it looks finished while rows are open.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/assessed.rs"]
mod assessed;
#[path = "forms/bound.rs"]
mod bound;
#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/report_html.rs"]
mod report_html;

use serde_json::{Value, json};
use spbe::assessment::Answer;
use spbe::exchange::digest;
use spbe::instrument::{NodeKind, editions};

use assessed::{edition, long_answer, page, published, shown};
use report_html::{between, has, lacks, names_every_row, value_is};

fn bandar_lampung() -> Value {
    published("LHE-BANDARLAMPUNG-2023")
}

fn plain(_: usize) -> Answer {
    Answer::default()
}

#[test]
fn every_figure_is_the_published_one() {
    for id in [
        "LHE-BANDARLAMPUNG-2023",
        "LHE-BANDARLAMPUNG-2021",
        "DB-DENPASAR-2018",
        "PEMDI-ACEHTENGAH-2026",
    ] {
        let case = published(id);
        let html = page(&assessed::assessed(&case, plain), "", "id");
        let index = shown(&case["index"]);
        has(&html, &format!("data-testid=\"report-index\">{index}</p>"));
        for (tier, parts) in [("domain", "domains"), ("aspect", "aspects")] {
            for (key, value) in case[parts].as_object().into_iter().flatten() {
                value_is(&html, tier, &key[1..], &shown(value));
            }
        }
    }
}

#[test]
fn the_cover_says_whose_it_is_and_that_it_is_not_official() {
    let assessment = assessed::assessed(&bandar_lampung(), plain);
    let html = page(&assessment, "", "id");
    let cover = between(&html, "<section class=\"report-cover\">", "</section>");
    has(cover, "Pemerintah Kota Bandar Lampung");
    has(cover, "Tahun 2023");
    has(cover, "data-testid=\"report-predicate\">Cukup<");
    has(cover, "bukan nilai resmi");
    has(cover, "3 Februari 2024, 04.05 UTC");
    let digits = digest(&assessment, edition("spbe-2020"));
    has(&cover.replace(' ', ""), &digits);
}

#[test]
fn every_indicator_of_every_edition_is_named() {
    for (id, edition_id) in [
        ("LHE-BANDARLAMPUNG-2023", "spbe-2020"),
        ("DB-DENPASAR-2018", "spbe-2018"),
    ] {
        let html = page(&assessed::assessed(&published(id), plain), "", "id");
        names_every_row(&html, edition(edition_id));
    }
}

#[test]
fn a_repeated_indicator_has_a_row_for_each_service() {
    let html = page(
        &assessed::assessed(&published("DB-DENPASAR-2018"), plain),
        "",
        "id",
    );
    for service in ["35.1", "35.2", "35.3"] {
        has(&html, &format!("<h5>Indikator {service}: "));
    }
}

#[test]
fn an_answer_stands_with_the_criterion_of_its_level() {
    let html = page(
        &assessed::assessed(&bandar_lampung(), long_answer),
        "",
        "id",
    );
    let instrument = edition("spbe-2020");
    // Row 10 has level 3.
    let row = between(&html, "<h5>Indikator 10: ", "</article>");
    let node = instrument.node(instrument.rows()[9]);
    let NodeKind::Row { indicator, .. } = &node.kind else {
        panic!("a row was expected");
    };
    has(row, "Tingkat 3 – Terdefinisi");
    has(row, &indicator.levels[2].criterion.id);
    has(row, "Awal 10.");
    has(row, "dokumen 10a");
    has(row, "Kebijakan yang berlaku");
    has(row, "Nomor 12 Tahun 2022");
    has(row, "Pasal 12–19");
    has(row, "1 Maret 2022");
}

#[test]
fn strengths_are_levels_4_and_5_and_weaknesses_1_and_2() {
    // Aspect 8 of Bandar Lampung 2023: rows 42 to 47 with levels 4, 3, 4, 1, 1, 1.
    let html = page(&assessed::assessed(&bandar_lampung(), plain), "", "id");
    let strengths = between(&html, "<section class=\"report-strengths\">", "</section>");
    let aspect = strengths.rsplit_once("<h4>").unwrap().1;
    has(aspect, "Pemenuhan: 3 dari 6 indikator di atas tingkat 1.");
    let (strong, weak) = aspect.split_once("<caption>Kelemahan").unwrap();
    for row in ["42. ", "44. "] {
        has(strong, &format!("<th scope=\"row\">{row}"));
    }
    for row in ["45. ", "46. ", "47. "] {
        has(weak, &format!("<th scope=\"row\">{row}"));
    }
    lacks(aspect, "<th scope=\"row\">43. ");
}

#[test]
fn the_strongest_comes_first() {
    let mut case = bandar_lampung();
    case["levels"][43] = json!(5);
    let html = page(&assessed::assessed(&case, plain), "", "id");
    let strengths = between(&html, "<section class=\"report-strengths\">", "</section>");
    let aspect = strengths.rsplit_once("<h4>").unwrap().1;
    let (first, _) = aspect.split_once("<th scope=\"row\">42. ").unwrap();
    has(first, "<th scope=\"row\">44. ");
}

#[test]
fn the_calculation_ends_in_the_exact_index() {
    // The evaluation report's exact index is 2.1545.
    let html = page(&assessed::assessed(&bandar_lampung(), plain), "", "id");
    let calculation = between(
        &html,
        "<section class=\"report-calculation\">",
        "</section>",
    );
    let index = calculation.rsplit_once("<caption>").unwrap().1;
    has(index, "4309/2000 = 2,1545");
    has(index, "2,15</td>");
}

#[test]
fn last_years_index_has_the_predicate_of_last_year() {
    for (year, last_year, now) in [
        (2023, "Cukup", "Cukup"),
        (2024, "Cukup", "Kurang"),
        (2025, "Kurang", "Kurang"),
    ] {
        let html = page(&bound::just_below_twice(year), "", "id");
        let stages = between(&html, "<section class=\"report-stages\">", "</section>");
        for (stage, predicate) in [("Tahun lalu", last_year), ("Penilaian Mandiri", now)] {
            let row = between(stages, &format!("<th scope=\"row\">{stage}</th>"), "</tr>");
            has(row, "1,80");
            has(row, &format!("<td>{predicate}</td>"));
        }
    }
}

#[test]
fn an_unfinished_assessment_is_a_range_and_says_so() {
    let mut case = bandar_lampung();
    case["levels"][46] = Value::Null;
    let html = page(&assessed::assessed(&case, plain), "", "id");
    let cover = between(&html, "<section class=\"report-cover\">", "</section>");
    has(cover, "Belum selesai.");
    has(cover, "1 indikator belum dijawab");
    // Row 47 weighs 3 per cent and had level 1: at most four levels, 0.12, more than 2.1545.
    has(cover, "data-testid=\"report-index\">2,15–2,27</p>");
    has(
        between(&html, "<h5>Indikator 47: ", "</article>"),
        "belum dijawab",
    );
    lacks(&html, "4309/2000");
}

#[test]
fn entered_text_stays_text() {
    let mut case = bandar_lampung();
    case["agency"] = json!("Kota <script>alert(1)</script>");
    let answer = |_| Answer {
        explanation: "<img src=x onerror=alert(1)></style>".into(),
        evidence: assessed::long_answer(1).evidence,
        ..Answer::default()
    };
    let assessment = assessed::assessed(&case, answer);
    for document in ["", "minutes", "consent"] {
        let html = page(&assessment, document, "id");
        has(&html, "Kota &lt;script&gt;alert(1)");
        lacks(&html, "<script");
        lacks(&html, "<img");
        assert_eq!(
            html.matches("</style>").count(),
            html.matches("<style>").count()
        );
    }
}

#[test]
fn in_english_the_criteria_are_english() {
    let html = page(&assessed::assessed(&bandar_lampung(), plain), "", "en");
    has(&html, "not the official score");
    has(&html, "data-testid=\"report-index\">2.15</p>");
    let row = between(&html, "<h5>Indicator 10: ", "</article>");
    let text = "<span>The criteria of level 2 are met";
    has(row, &format!("Criterion of this level: </strong>{text}"));
}

#[test]
fn criteria_without_english_are_marked_as_indonesian() {
    let mut file: Value =
        serde_json::from_str(include_str!("../../data/editions/spbe-2020.json")).unwrap();
    file["id"] = json!("contoh-indonesia");
    let indicator = &mut file["tree"][0]["children"][0]["children"][9]["indicator"];
    indicator["levels"][2]["criterion"] = json!({ "id": "Kriteria daerah." });
    editions::load(&file.to_string()).unwrap();
    let mut case = bandar_lampung();
    case["edition"] = json!("contoh-indonesia");
    let html = page(&assessed::assessed(&case, plain), "", "en");
    let row = between(&html, "<h5>Indicator 10: ", "</article>");
    let text = "<span lang=\"id\">Kriteria daerah.</span>";
    has(row, &format!("Criterion of this level: </strong>{text}"));
}

#[test]
fn an_edition_without_domains_has_no_table_of_them() {
    let case = published("PEMDI-ACEHTENGAH-2026");
    let html = page(&assessed::assessed(&case, plain), "", "id");
    has(&html, "<caption>Nilai aspek</caption>");
    lacks(&html, "Nilai domain");
}

#[test]
fn every_edition_has_a_report_without_answers() {
    for instrument in editions::all() {
        let case = json!({
            "agency": "Kota Contoh",
            "year": instrument.edition().years.first,
            "edition": instrument.id().to_string(),
            "levels": [],
        });
        let html = page(&assessed::assessed(&case, plain), "", "id");
        names_every_row(&html, instrument);
        let badges = |text: &str| {
            let badge = format!("<span class=\"report-badge\">{text}");
            html.matches(&badge).count()
        };
        let rows = instrument.rows().iter();
        let pending = rows
            .filter(|&&row| instrument.node(row).while_pending().is_some())
            .count();
        let open = instrument.rows().len() - pending;
        assert_eq!(badges("belum dijawab"), open);
        assert_eq!(badges("menunggu nilai dari "), pending);
    }
}
