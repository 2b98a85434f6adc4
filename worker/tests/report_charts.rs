//! Radar and map of the indicators in the report, and as files that stand alone.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/assessed.rs"]
mod assessed;
#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;

use serde_json::{Value, json};
use spbe::assessment::{Answer, Assessment};
use spbe::exchange;
use spbe_worker::desk::{Desk, Reply, Request};

use assessed::{edition, long_answer, page, published, shown};
use html::{between, has, lacks};

fn bandar_lampung() -> Value {
    published("LHE-BANDARLAMPUNG-2023")
}

fn drawn(case: &Value) -> Assessment {
    assessed::assessed(case, |_| Answer::default())
}

/// A chart as a file: its name, media type and text.
#[track_caller]
fn file(assessment: &Assessment, chart: &str, lang: &str) -> (String, &'static str, String) {
    let request = Request {
        page: "report".into(),
        action: "svg".into(),
        value: chart.into(),
        draft: exchange::write(assessment, edition(assessment.edition.as_str())).unwrap(),
        lang: lang.into(),
        now: "2024-02-03T04:05:06.789Z".into(),
        ..Request::default()
    };
    match Desk::default().act(&request, &mut std::iter::empty(), &mut |_, _| ()) {
        Reply::File { name, media, bytes } => (name, media, String::from_utf8(bytes).unwrap()),
        other => panic!("no file: {other:?}"),
    }
}

/// What the cell of a row says: its class, its number and its level.
#[track_caller]
fn cell<'a>(chart: &'a str, no: &str) -> (&'a str, Vec<&'a str>) {
    let (before, cell) = chart.split_once(&format!("data-cell=\"{no}\">")).unwrap();
    let tag = before.rsplit_once("<g").unwrap().1.trim();
    let cell = cell.split("</g>").next().unwrap();
    let texts = cell.split("<text").skip(1);
    let texts = texts.map(|it| between(it, ">", "</text>"));
    (tag, texts.collect())
}

#[test]
fn every_cell_of_the_map_has_number_and_level_as_text() {
    let case = bandar_lampung();
    let html = page(&drawn(&case), "", "id");
    let chart = between(&html, "<svg id=\"report-map\"", "</svg>");
    has(
        chart,
        "role=\"img\" aria-labelledby=\"report-map-title report-map-text\"",
    );
    assert_eq!(chart.matches("data-cell=").count(), 47);
    let levels = case["levels"].as_array().unwrap();
    let table = between(&html, "data-testid=\"map-table\"", "</table>");
    for (number, level) in (1..).zip(levels) {
        let (number, level) = (format!("{number}"), level.to_string());
        let class = format!("class=\"level-{level}\"");
        assert_eq!(cell(chart, &number), (&*class, vec![&*number, &*level]));
        let row = between(table, &format!("<th scope=\"row\">{number}: "), "</tr>");
        has(row, &format!("<td class=\"number\">{level}</td>"));
    }
    // Aspect 8 has the levels 4, 3, 4, 1, 1, 1.
    let spoken = between(chart, "<desc", "</desc>");
    has(spoken, "Nomor indikator, lalu tingkatnya.");
    has(
        spoken,
        "Aspek 8: Layanan Publik Berbasis Elektronik: 42 4; 43 3; 44 4; 45 1; 46 1; 47 1.",
    );
}

#[test]
fn an_open_row_is_told_apart_from_the_lowest_level_in_text() {
    let mut case = bandar_lampung();
    case["levels"][46] = Value::Null;
    let html = page(&drawn(&case), "", "id");
    let chart = between(&html, "<svg id=\"report-map\"", "</svg>");
    assert_eq!(cell(chart, "47"), ("", vec!["47", "–"]));
    has(
        between(chart, "<desc", "</desc>"),
        "46 1; 47 belum dijawab.",
    );
    has(chart, ">SPBE 2020 · Indeks SPBE 2,15–2,27</text>");
}

#[test]
fn what_waits_for_another_institution_says_so() {
    let mut case = published("PEMDI-ACEHTENGAH-2026");
    case["values"][4] = Value::Null;
    case["exact"] = json!({});
    let html = page(&drawn(&case), "", "id");
    let chart = between(&html, "<svg id=\"report-map\"", "</svg>");
    assert_eq!(cell(chart, "5").1, ["5", "–"]);
    has(between(chart, " 5 menunggu nilai dari ", ";"), "dihitung 1");
}

#[test]
fn the_charts_are_files_that_need_nothing_of_the_page() {
    let assessment = drawn(&bandar_lampung());
    let html = page(&assessment, "", "id");
    for (chart, what) in [("report-map", "peta"), ("report-radar", "radar")] {
        let name = format!("spbe-pemerintah-kota-bandar-lampung-2023-{what}");
        has(
            &html,
            &format!("data-action=\"svg\" data-value=\"{chart}\""),
        );
        has(
            &html,
            &format!("data-png=\"{chart}\" data-name=\"{name}.png\""),
        );
        let (given, media, svg) = file(&assessment, chart, "id");
        assert_eq!((given, media), (format!("{name}.svg"), "image/svg+xml"));
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
        has(&svg, ": Pemerintah Kota Bandar Lampung 2023</text>");
        has(&svg, ">SPBE 2020 · Indeks SPBE 2,15</text>");
        has(&svg, "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"");
        lacks(&svg, "var(");
    }
    let (name, _, svg) = file(&assessment, "report-map", "en");
    assert_eq!(name, "spbe-pemerintah-kota-bandar-lampung-2023-map.svg");
    has(&svg, "Map of the indicators: ");
}

#[test]
fn the_radar_has_every_aspect_with_its_figure() {
    let case = bandar_lampung();
    let html = page(&drawn(&case), "", "id");
    let chart = between(&html, "<svg id=\"report-radar\"", "</svg>");
    let aspects = case["aspects"].as_object().unwrap();
    assert_eq!(chart.matches("class=\"axis\"").count(), aspects.len());
    let spoken = between(chart, "<desc", "</desc>");
    for (aspect, value) in aspects {
        let (number, value) = (&aspect[1..], shown(value));
        let label = between(chart, &format!(">Aspek {number}<"), "</text>");
        has(label, &format!(">{value}</tspan>"));
        has(spoken, &format!("Aspek {number} {value}"));
    }
}

#[test]
fn the_part_of_a_unit_is_named_so_and_text_stays_text() {
    let mut case = bandar_lampung();
    case["agency"] = json!("Kota <script>&\"");
    let mut assessment = assessed::assessed(&case, long_answer);
    assessment.part = "Dinas Kominfo".into();
    for chart in ["report-map", "report-radar"] {
        let (name, _, svg) = file(&assessment, chart, "id");
        has(&name, "spbe-kota-script-2023-dinas-kominfo-");
        lacks(&svg, "<script");
        has(&svg, "Kota &lt;script&gt;&amp;");
    }
}
