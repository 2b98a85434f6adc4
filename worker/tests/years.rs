//! Several years of one agency, as the desk draws them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/parts.rs"]
mod parts;
#[path = "forms/user.rs"]
mod user;

use spbe::assessment::{Answer, Assessment, Change, Judgement, Stage};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{IndicatorId, editions};
use spbe_worker::desk::GivenFile;

use case::{assessed, edition, published};
use html::{between, has, lacks};
use parts::{file, imported, set};
use user::User;

const AGENCY: &str = "Pemerintah Kota Bandar Lampung";

fn with(drafts: &[&Assessment]) -> User {
    User::on("years", drafts)
}

/// What the ministry's report of a year says.
fn bandar_lampung(year: u16) -> Assessment {
    let case = published(&format!("LHE-BANDARLAMPUNG-{year}"));
    assessed(&case, |_| Answer::default())
}

/// Rows of Pemdi whose value another institution gives.
const EXTERNAL: [&str; 4] = ["5", "6", "7", "18"];

/// Pemdi, every row at level 2 but those of other institutions, which wait.
fn waiting(year: u16) -> Assessment {
    let pemdi = edition("pemdi-2026");
    let mut assessment = Assessment::new(pemdi, AGENCY, year);
    for id in pemdi.ids().filter(|id| !EXTERNAL.contains(&id.as_str())) {
        let answer = Answer {
            value: Some(Exact::whole(2)),
            ..Answer::default()
        };
        set(&mut assessment, pemdi, id, &answer);
    }
    assessment
}

/// The values of other institutions are there, at level 4.
fn with_external_values(mut assessment: Assessment) -> Assessment {
    let pemdi = edition("pemdi-2026");
    for row in EXTERNAL {
        let (indicator, value) = (IndicatorId::new(row), Some(Exact::whole(4)));
        let change = Change::SetValue { indicator, value };
        assessment.apply(change, pemdi).unwrap();
    }
    assessment
}

/// Assessors judge the documents of the agency's own rows at level 3.
fn with_documents(mut assessment: Assessment) -> Assessment {
    let pemdi = edition("pemdi-2026");
    for id in pemdi.ids().filter(|id| !EXTERNAL.contains(&id.as_str())) {
        let mut answer = assessment.answer(id).cloned().unwrap();
        let judgement = Judgement {
            value: Some(Exact::whole(3)),
            ..Judgement::default()
        };
        answer.stages.insert(Stage::Document, judgement);
        set(&mut assessment, pemdi, id, &answer);
    }
    assessment
}

/// The cells of a node's row, the index being node 0.
#[track_caller]
fn row(html: &str, node: usize) -> &str {
    between(html, &format!("<tr data-node=\"{node}\""), "</tr>")
}

/// The charts of the page.
fn charts(html: &str) -> Vec<&str> {
    let charts = html.split("<svg").skip(1);
    charts
        .map(|it| it.split("</svg>").next().unwrap())
        .collect()
}

#[test]
fn two_years_of_an_agency_stand_beside_each_other_with_what_has_changed() {
    let page = with(&[&bandar_lampung(2023), &bandar_lampung(2021)]).page("", "");
    // The report of 2021 prints 1.20, that of 2023 2.15; its exact index is 2.1545.
    let index = row(&page, 0);
    let cells: Vec<&str> = index.split("<td").skip(1).collect();
    assert_eq!(cells.len(), 3, "{index}");
    has(cells[0], ">1,20<");
    has(cells[1], "0,9545\">+0,95<");
    has(cells[2], "2,1545\">2,15<");
    // Domain 1 rises from 1 to 1.4.
    has(row(&page, 1), ">+0,40<");
}

#[test]
fn the_change_is_that_of_the_exact_values_and_not_of_the_shown_ones() {
    // 1.01 + 0.01 would be 1.02 or 1.03: one level more of one row of weight 1.30 is 0.013 points.
    let (before, mut after) = (bandar_lampung(2021), bandar_lampung(2021));
    let instrument = edition("spbe-2020");
    let two = Answer {
        value: Some(Exact::whole(2)),
        ..Answer::default()
    };
    set(&mut after, instrument, &IndicatorId::new("1"), &two);
    let head = Change::SetHead {
        agency: AGENCY.into(),
        year: 2022,
    };
    after.apply(head, instrument).unwrap();
    let page = with(&[&before, &after]).page("", "");
    has(row(&page, 0), "0,013\">+0,01<");
}

#[test]
fn a_fall_has_a_minus_and_its_own_column_in_the_csv() {
    let (mut early, late) = (bandar_lampung(2023), bandar_lampung(2021));
    let instrument = edition("spbe-2020");
    let head = Change::SetHead {
        agency: AGENCY.into(),
        year: 2020,
    };
    early.apply(head, instrument).unwrap();
    let mut user = with(&[&early, &late]);
    has(row(&user.page("", ""), 0), ">−0,95<");
    let (name, _, csv) = user.downloads("csv", "spbe-2020");
    assert_eq!(
        name,
        "spbe-pemerintah-kota-bandar-lampung-2020-2021-antartahun-spbe-2020.csv"
    );
    let mut lines = csv.lines();
    let headings = "No;Bagian;2020 (Penilaian Mandiri);2021 (Penilaian Mandiri);Naik 2020–2021;Turun 2020–2021";
    assert_eq!(
        lines.next().unwrap().trim_start_matches('\u{feff}'),
        headings
    );
    assert_eq!(lines.next().unwrap(), ";Indeks SPBE;2,1545;1,2;;0,9545");
}

#[test]
fn the_chart_shows_a_part_and_those_below_it_with_marks_and_dashes_of_their_own() {
    let mut user = with(&[&bandar_lampung(2021), &bandar_lampung(2023)]);
    let page = user.page("", "");
    let [chart] = charts(&page)[..] else {
        panic!("one chart for one edition");
    };
    // The index and four domains.
    assert_eq!(chart.matches("<g ").count(), 5, "{chart}");
    let dashes: Vec<&str> = chart.split("stroke-dasharray=\"").skip(1).collect();
    let mut dashes: Vec<&str> = dashes
        .iter()
        .map(|it| it.split('"').next().unwrap())
        .collect();
    dashes.sort_unstable();
    dashes.dedup();
    assert_eq!(dashes.len(), 5);
    has(chart, "role=\"img\"");
    has(chart, "Indeks SPBE: 2021 1,20; 2023 2,15. Domain 1: ");
    has(chart, ">Domain 4 3,04<");
    // Aspect 7 is the first of domain 4 and has ten indicators, 32 to 41.
    let aspect = edition("spbe-2020").tier("aspect").nth(6).unwrap().get();
    let page = user.page("part", &format!("spbe-2020={aspect}"));
    let chart = charts(&page)[0];
    assert_eq!(chart.matches("<g ").count(), 11);
    has(chart, ">Indikator 32 4,00<");
}

#[test]
fn a_chart_as_a_file_needs_nothing_of_the_page() {
    let mut user = with(&[&bandar_lampung(2021), &bandar_lampung(2023)]);
    let (name, media, svg) = user.downloads("svg", "chart-spbe-2020");
    assert_eq!(
        (&*name, media),
        (
            "spbe-pemerintah-kota-bandar-lampung-2021-2023-antartahun-spbe-2020.svg",
            "image/svg+xml"
        )
    );
    assert!(svg.starts_with("<svg"), "{svg}");
    has(&svg, "xmlns=\"http://www.w3.org/2000/svg\"");
    has(&svg, "#15242d");
    lacks(&svg, "var(");
}

#[test]
fn an_incomplete_year_is_a_range_that_no_line_passes() {
    let mut incomplete = bandar_lampung(2021);
    let instrument = edition("spbe-2020");
    let (indicator, value) = (IndicatorId::new("1"), None);
    incomplete
        .apply(Change::SetValue { indicator, value }, instrument)
        .unwrap();
    let page = with(&[&incomplete, &bandar_lampung(2023)]).page("", "");
    // The open row weighs 1.30 of 100: 1.2 at level 1, 1.2 + 4 × 0.013 at level 5.
    has(row(&page, 0), ">1,20–1,25<");
    has(row(&page, 0), "belum dapat dihitung");
    lacks(row(&page, 0), "+0,9");
    let chart = charts(&page)[0];
    let index = between(chart, "data-line=\"Indeks SPBE\"", "</g>");
    assert_eq!(index.matches("class=\"range\"").count(), 1);
    assert_eq!(index.matches("class=\"mark\"").count(), 1);
    let line = between(index, "class=\"line\" d=\"", "\"");
    assert!(line.starts_with('M') && !line.contains('L'), "{line}");
    // Domain 4 is complete in both years.
    let domain = between(chart, "data-line=\"Domain 4\"", "</g>");
    has(between(domain, "class=\"line\" d=\"", "\""), "L");
}

#[test]
fn of_two_files_about_a_year_one_is_shown_and_the_user_chooses() {
    let (newer, mut older) = (bandar_lampung(2023), bandar_lampung(2023));
    let instrument = edition("spbe-2020");
    let (indicator, value) = (IndicatorId::new("47"), Some(Exact::whole(5)));
    older
        .apply(Change::SetValue { indicator, value }, instrument)
        .unwrap();
    let mut user = with(&[&newer, &older, &bandar_lampung(2021)]);
    let page = user.page("", "");
    has(&page, "Ada 2 berkas untuk tahun 2023.");
    let choice = between(&page, "id=\"file-spbe-2020-2023\"", "</select>");
    let options: Vec<&str> = choice.split("<option").skip(1).collect();
    assert_eq!(options.len(), 2);
    has(options[0], "selected");
    has(
        options[0],
        "Draf di peramban ini: penilaian mandiri 2,15, sidik ",
    );
    has(options[1], "penilaian mandiri 2,27");
    has(row(&page, 0), ">2,15<");
    let page = user.page("file", &imported(&older).digest);
    // Row 47 weighs 3.00: four levels more are 0.12 points.
    has(row(&page, 0), ">2,27<");
    lacks(row(&page, 0), ">2,15<");
    assert_eq!(row(&page, 0).matches("<td").count(), 3);
}

#[test]
fn the_same_content_in_a_draft_and_in_a_file_is_one_year() {
    let mut user = with(&[&bandar_lampung(2023)]);
    let same = file("sama.json", &bandar_lampung(2023));
    let other = file("2021.json", &bandar_lampung(2021));
    let page = user.given("files", "", &[same, other]);
    lacks(&page, "Ada 2 berkas");
    has(row(&page, 0), ">+0,95<");
    // What was given stays, and goes when the user says so.
    has(row(&user.page("", ""), 0), ">+0,95<");
    lacks(row(&user.page("clear", ""), 0), ">+0,95<");
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_shown() {
    let mut user = with(&[&bandar_lampung(2023)]);
    let cut = GivenFile {
        name: "terpotong.json".into(),
        bytes: b"{".to_vec(),
    };
    let mut part = bandar_lampung(2021);
    part.part = "Dinas Kominfo".into();
    let page = user.given("files", "", &[cut, file("bagian.json", &part)]);
    has(&page, "<strong>terpotong.json</strong>: ");
    has(
        &page,
        "<strong>bagian.json</strong>: hanya bagian unit Dinas Kominfo",
    );
    has(row(&page, 0), ">2,15<");
    lacks(row(&page, 0), ">1,20<");
}

#[test]
fn the_agency_with_the_most_files_comes_first() {
    let denpasar = assessed(&published("DB-DENPASAR-2018"), |_| Answer::default());
    let mut user = with(&[&denpasar, &bandar_lampung(2021), &bandar_lampung(2023)]);
    let page = user.page("", "");
    has(&page, "<h2>Pemerintah Kota Bandar Lampung</h2>");
    let page = user.page("agency", "Pemerintah Kota Denpasar");
    has(&page, "<h2>Pemerintah Kota Denpasar</h2>");
    lacks(&page, ">2,15<");
    has(&page, "Baru ada satu tahun");
}

#[test]
fn final_values_are_shown_where_complete_and_the_stage_can_be_chosen() {
    let mut judged = bandar_lampung(2021);
    let instrument = edition("spbe-2020");
    for id in instrument.ids() {
        let mut answer = judged.answer(id).cloned().unwrap();
        let judgement = Judgement {
            value: Some(Exact::whole(3)),
            ..Judgement::default()
        };
        // Carried over to the final stage.
        answer.stages.insert(Stage::Document, judgement);
        set(&mut judged, instrument, id, &answer);
    }
    let mut user = with(&[&judged, &bandar_lampung(2023)]);
    let page = user.page("", "");
    has(&page, "2021<small>Nilai akhir</small>");
    has(&page, "2023<small>Penilaian Mandiri</small>");
    has(row(&page, 0), ">3,00<");
    let page = user.page("stage", "self");
    has(row(&page, 0), ">1,20<");
    // Nothing is final in 2023: the whole scale.
    let page = user.page("stage", "final");
    has(row(&page, 0), ">1,00–5,00<");
}

#[test]
fn final_values_do_not_drop_those_of_other_institutions() {
    let page = with(&[&with_documents(with_external_values(waiting(2026)))]).page("", "");
    has(&page, "2026<small>Penilaian Mandiri</small>");
    lacks(row(&page, 0), "menunggu");
    // Where they have not come to the form either, nothing is dropped.
    let page = with(&[&with_documents(waiting(2026))]).page("", "");
    has(&page, "2026<small>Nilai akhir</small>");
    has(row(&page, 0), "(4 menunggu)");
}

#[test]
fn rows_that_wait_have_a_hollow_mark_and_a_word_in_the_chart() {
    let (waiting, there) = (waiting(2026), with_external_values(waiting(2027)));
    let page = with(&[&there, &waiting]).page("", "");
    let chart = charts(&page)[0];
    let index = between(chart, "data-line=\"Indeks Pemerintah Digital\"", "</g>");
    assert_eq!(index.matches("class=\"mark").count(), 2, "{index}");
    assert_eq!(index.matches("class=\"mark waiting\"").count(), 1);
    let spoken = between(chart, "<desc", "</desc>");
    has(between(spoken, ": 2026 ", ";"), " (4 menunggu)");
    lacks(between(spoken, "; 2027 ", "."), "menunggu");
    has(chart, "Tanda kosong: ");
    // The label names the last year, where all values are there.
    lacks(between(index, "<text", "</text>"), "menunggu");
    let page = with(&[&waiting]).page("", "");
    let index = between(
        charts(&page)[0],
        "data-line=\"Indeks Pemerintah Digital\"",
        "</g>",
    );
    has(between(index, "<text", "</text>"), "(4 menunggu)");
    // An edition without such rows says nothing of them.
    let page = with(&[&bandar_lampung(2023)]).page("", "");
    lacks(&page, "Tanda kosong");
}

#[test]
fn rows_that_wait_are_counted_in_the_csv() {
    let mut user = with(&[&waiting(2026)]);
    let (_, _, csv) = user.downloads("csv", "pemdi-2026");
    let mut lines = csv.lines();
    let headings = "No;Bagian;2026 (Penilaian Mandiri);Menunggu nilai lembaga lain 2026";
    assert_eq!(
        lines.next().unwrap().trim_start_matches('\u{feff}'),
        headings
    );
    assert!(lines.next().unwrap().ends_with(";4"), "{csv}");
    let row = |number: &str| csv.lines().find(|line| line.starts_with(number)).unwrap();
    has(row("5;"), ";1;1");
    has(row("3;"), ";2;0");
}

#[test]
fn exact_values_can_be_read_without_a_mouse() {
    let page = with(&[&bandar_lampung(2021), &bandar_lampung(2023)]).page("", "");
    let exact = between(&page, "data-testid=\"exact\"", "</details>");
    let index = between(exact, "<tbody>", "</tr>");
    has(index, ">6/5 = 1,2<");
    has(index, ">1909/2000 = 0,9545<");
    has(index, ">4309/2000 = 2,1545<");
}

#[test]
fn every_scrolling_region_is_reached_by_keyboard_and_has_a_name() {
    let page = with(&[&waiting(2026), &bandar_lampung(2023)]).page("", "");
    let regions: Vec<&str> = page.split("class=\"scroll\"").skip(1).collect();
    // Chart, table and exact values of each edition, and the pairs between them.
    assert_eq!(regions.len(), 7);
    for region in regions {
        let tag = region.split('>').next().unwrap();
        has(tag, "tabindex=\"0\" role=\"region\" aria-label=\"");
    }
}

#[test]
fn two_revisions_of_an_edition_are_told_apart() {
    let text = include_str!("../../data/editions/spbe-2018.json");
    let mut revised: serde_json::Value = serde_json::from_str(text).unwrap();
    revised["id"] = "revised-years".into();
    revised["default"] = false.into();
    let before = editions::load(&revised.to_string()).unwrap();
    revised["predicates"]["bands"][0]["name"]["id"] = "Sangat Kurang".into();
    let after = editions::load(&revised.to_string()).unwrap();
    let file = |name: &str, instrument, year| {
        let assessment = Assessment::new(instrument, AGENCY, year);
        let bytes = exchange::write(&assessment, instrument).unwrap();
        GivenFile {
            name: name.into(),
            bytes: bytes.into_bytes(),
        }
    };
    let (old, new) = (file("a.json", before, 2020), file("b.json", after, 2021));
    let mut user = with(&[]);
    let page = user.given("files", "", std::slice::from_ref(&old));
    lacks(&page, ", revisi ");
    let page = user.given("files", "", &[new]);
    for instrument in [before, after] {
        let digest = &instrument.digest()[..8];
        has(&page, &format!(", revisi {digest}…</h2>"));
        has(&page, &format!(", revisi {digest}…</caption>"));
    }
}

#[test]
fn two_editions_never_share_a_line_a_table_or_a_difference() {
    let pemdi = edition("pemdi-2026");
    let mut later = Assessment::new(pemdi, AGENCY, 2026);
    for id in pemdi.ids() {
        let answer = Answer {
            value: Some(Exact::whole(2)),
            ..Answer::default()
        };
        set(&mut later, pemdi, id, &answer);
    }
    let page = with(&[&later, &bandar_lampung(2023), &bandar_lampung(2021)]).page("", "");
    let charts = charts(&page);
    assert_eq!(charts.len(), 2);
    has(charts[0], ">2026<");
    lacks(charts[0], ">2023<");
    has(charts[1], ">2023<");
    lacks(charts[1], ">2026<");
    let groups: Vec<&str> = page.split("data-testid=\"group\"").skip(1).collect();
    lacks(groups[0], "Perubahan 2");
    has(groups[1], "Perubahan 2021–2023");
    let paired = between(&page, "data-testid=\"paired\"", "</section>");
    has(paired, "Skala kedua instrumen tidak dapat dibandingkan.");
    has(paired, "SPBE 2020 (2023)");
    has(paired, "Pemdi 2026 (2026)");
    lacks(paired, "class=\"number change\"");
    lacks(paired, "Indeks SPBE");
}

#[test]
fn one_edition_needs_no_word_about_others() {
    let page = with(&[&bandar_lampung(2021), &bandar_lampung(2023)]).page("", "");
    lacks(&page, "data-testid=\"paired\"");
}

#[test]
fn without_any_file_the_page_says_so() {
    has(&with(&[]).page("", ""), "Belum ada penilaian");
}

#[test]
fn what_people_type_is_text_and_not_html() {
    let instrument = edition("spbe-2020");
    let mut draft = bandar_lampung(2021);
    let head = Change::SetHead {
        agency: "<script>alert(1)</script>".into(),
        year: 2021,
    };
    draft.apply(head, instrument).unwrap();
    let mut user = with(&[&draft]);
    lacks(&user.page("", ""), "<script");
    lacks(&user.downloads("svg", "chart-spbe-2020").2, "<script");
}

#[test]
fn the_page_speaks_english() {
    let mut user = with(&[&bandar_lampung(2021), &bandar_lampung(2023)]);
    user.lang = "en";
    let page = user.page("", "");
    has(row(&page, 0), ">+0.95<");
    has(&page, "Change 2021–2023");
    lacks(&page, "Perubahan");
}
