//! Two assessments beside each other, as the desk draws them. Expected figures are counted here from the
//! published levels and the weights of Permen PANRB 59/2020 in hundredths, never by the engine.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/parts.rs"]
mod parts;
#[path = "forms/two_years.rs"]
mod two_years;
#[path = "forms/user.rs"]
mod user;

use spbe::assessment::{Answer, Assessment, Change, Evidence, Judgement, Stage};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{GivenFile, Reply};

use case::{assessed, edition, published};
use html::{between, has, lacks};
use parts::{file, imported, set};
use two_years::published_levels;
use user::User;

fn with(drafts: &[&Assessment]) -> User {
    User::on("compare", drafts)
}

/// What the ministry's report of a year says.
fn bandar_lampung(year: u16) -> Assessment {
    let case = published(&format!("LHE-BANDARLAMPUNG-{year}"));
    assessed(&case, |_| Answer::default())
}

/// The two of them as drafts.
fn both_years() -> User {
    with(&[&bandar_lampung(2023), &bandar_lampung(2021)])
}

/// Weight of an indicator of edition 2020 in hundredths of a per cent.
fn weight(row: usize) -> i64 {
    match row {
        1..=10 => 130,
        11..=20 => 250,
        21..=31 => 150,
        32..=41 => 275,
        _ => 300,
    }
}

/// What the rows `from..=to` add to the index of 2023 beside that of 2021, in ten thousandths.
fn effect(from: usize, to: usize) -> i64 {
    let (before, after) = (published_levels(2021), published_levels(2023));
    let rows = from..=to;
    rows.map(|row| weight(row) * (after[row - 1] - before[row - 1]))
        .sum()
}

/// A number of ten thousandths as the page writes it: "+0,95 (0,9545)", "−0,01", "0,00".
fn written(units: i64) -> String {
    let sign = match units {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    let size = units.abs();
    let hundredths = (size + 50) / 100;
    let shown = format!("{},{:02}", hundredths / 100, hundredths % 100);
    if size % 100 == 0 {
        return format!("{sign}{shown}");
    }
    let exact = format!("{},{:04}", size / 10_000, size % 10_000);
    format!("{sign}{shown} ({})", exact.trim_end_matches('0'))
}

/// The text of the cells of a part of a table.
fn cells(row: &str) -> Vec<String> {
    let cells = row.split("<td").skip(1);
    let text = |cell: &str| {
        let mut text = String::new();
        for piece in cell.split('<') {
            let (_, behind) = piece.split_once('>').unwrap_or(("", piece));
            text.push_str(behind);
        }
        text.trim().to_owned()
    };
    cells.map(text).collect()
}

#[track_caller]
fn indicator<'a>(html: &'a str, row: &str) -> &'a str {
    between(html, &format!("<tr data-row=\"{row}\""), "</tr>")
}

#[track_caller]
fn node<'a>(html: &'a str, tier: &str, number: usize) -> &'a str {
    let tag = format!("data-tier=\"{tier}\"");
    let rows: Vec<&str> = html.split(&*tag).skip(1).collect();
    rows[number - 1].split("</tr>").next().unwrap()
}

/// Sets a level of a stage.
fn judge(assessment: &mut Assessment, row: &str, stage: Stage, judgement: Judgement) {
    let instrument = edition(assessment.edition.as_str());
    let row = IndicatorId::new(row);
    let mut answer = assessment.answer(&row).cloned().unwrap_or_default();
    answer.stages.insert(stage, judgement);
    set(assessment, instrument, &row, &answer);
}

fn level(level: i64) -> Judgement {
    Judgement {
        value: Some(Exact::whole(level)),
        ..Judgement::default()
    }
}

#[track_caller]
fn set_value(assessment: &mut Assessment, row: &str, value: Option<i64>) {
    let instrument = edition(assessment.edition.as_str());
    let (indicator, value) = (IndicatorId::new(row), value.map(Exact::whole));
    let change = Change::SetValue { indicator, value };
    assessment.apply(change, instrument).unwrap();
}

/// Is it well-formed: every element closed in its place, every attribute in quotes?
fn is_well_formed(svg: &str) -> bool {
    let mut open = Vec::new();
    for piece in svg.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else {
            return false;
        };
        if text.contains('&') && !text.contains(';') || tag.matches('"').count() % 2 != 0 {
            return false;
        }
        if let Some(closed) = tag.strip_prefix('/') {
            if open.pop() != Some(closed) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    open.is_empty()
}

#[test]
fn the_two_newest_drafts_stand_side_by_side_the_earlier_year_first() {
    let page = both_years().page("", "");
    let summary = between(&page, "data-testid=\"summary\"", "</table>");
    has(
        summary,
        ">A: Pemerintah Kota Bandar Lampung 2021, Penilaian Mandiri<",
    );
    has(
        summary,
        ">B: Pemerintah Kota Bandar Lampung 2023, Penilaian Mandiri<",
    );
    // The reports print 1.20, Kurang, and 2.15, Cukup.
    let index = cells(between(summary, "data-row=\"index\"", "</tr>"));
    assert_eq!(index, ["1,20", "2,15 (2,1545)", "+0,95 (0,9545)"]);
    let predicate = cells(between(summary, ">Predikat<", "</tr>"));
    assert_eq!(predicate, ["Kurang", "Cukup", ""]);
}

#[test]
fn every_row_says_what_it_adds_to_the_index() {
    let page = both_years().page("", "");
    let (before, after) = (published_levels(2021), published_levels(2023));
    for row in 1..=47 {
        let [a, b] = [&before, &after].map(|levels| levels[row - 1]);
        let expected = [
            a.to_string(),
            b.to_string(),
            written((b - a) * 10_000),
            written(effect(row, row)),
        ];
        assert_eq!(cells(indicator(&page, &row.to_string())), expected, "{row}");
    }
}

#[test]
fn the_effects_of_every_layer_add_up_to_the_difference_of_the_indices() {
    assert_eq!(effect(1, 47), 9545);
    let page = both_years().page("", "");
    let expected = written(9545);
    let groups = between(&page, "data-testid=\"groups\"", "</table>");
    let indicators = between(&page, "data-testid=\"indicators\"", "</section>");
    for (table, sums) in [(groups, 2), (indicators, 1)] {
        let foot = between(table, "<tfoot>", "</tfoot>");
        let rows: Vec<_> = foot.split("</tr>").flat_map(cells).collect();
        assert_eq!(rows, vec![expected.clone(); sums + 1]);
    }
    // Aspects 1 and 2 make up domain 1; domain 4 are the rows 32 to 47.
    let of = |tier, number| cells(node(groups, tier, number))[3].clone();
    assert_eq!(of("aspect", 1), written(effect(1, 10)));
    assert_eq!(of("domain", 1), written(effect(1, 10)));
    assert_eq!(of("domain", 2), written(effect(11, 20)));
    assert_eq!(of("domain", 3), written(effect(21, 31)));
    assert_eq!(of("aspect", 7), written(effect(32, 41)));
    assert_eq!(of("aspect", 8), written(effect(42, 47)));
    assert_eq!(of("domain", 4), written(effect(32, 47)));
    // Aspect 8 goes from 1.5 to 14/6.
    assert_eq!(cells(node(groups, "aspect", 8))[1], "2,33 (7/3)");
    assert_eq!(cells(node(groups, "aspect", 8))[2], "+0,83 (5/6)");
}

#[test]
fn effects_that_no_decimals_can_say_add_up_as_fractions() {
    // Services of indicator 35 weigh 20/6 per cent each: one level is a thirtieth of a point.
    let before = assessed(&published("DB-DENPASAR-2018"), |_| Answer::default());
    let mut after = before.clone();
    for (row, level) in [("35.1", 2), ("35.2", 4)] {
        set_value(&mut after, row, Some(level));
    }
    let page = with(&[&after, &before]).page("", "");
    let effect = |row: &str| cells(indicator(&page, row))[3].clone();
    let levels = published("DB-DENPASAR-2018")["levels"].clone();
    let risen = |at: usize, level: i64| level - levels[at].as_i64().unwrap();
    let steps = [risen(34, 2), risen(35, 4)];
    assert_eq!(steps, [1, 1]);
    assert_eq!([effect("35.1"), effect("35.2")], ["+0,03 (1/30)"; 2]);
    let foot = between(&page, "data-testid=\"indicators\"", "</section>");
    let foot = between(foot, "<tfoot>", "</tfoot>");
    let sums: Vec<_> = foot.split("</tr>").flat_map(cells).collect();
    assert_eq!(sums, ["+0,07 (1/15)"; 2]);
}

#[test]
fn with_the_sides_exchanged_every_difference_has_the_other_sign() {
    let mut user = both_years();
    user.page("a-source", "draft:draf-0");
    let page = user.page("b-source", "draft:draf-1");
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">−0,95 (0,9545)<",
    );
    // Row 32 falls by three levels of 2.75 per cent.
    assert_eq!(cells(indicator(&page, "32"))[3], "−0,08 (0,0825)");
}

#[test]
fn only_the_rows_that_differ_are_shown_when_asked_for() {
    let (before, after) = (published_levels(2021), published_levels(2023));
    let differing = before.iter().zip(&after).filter(|(a, b)| a != b).count();
    let rows = |page: &str| page.matches(" data-differs=").count();
    let mut user = both_years();
    assert_eq!(rows(&user.page("", "")), 47);
    let page = user.page("differing", "on");
    assert_eq!(rows(&page), differing);
    assert_eq!(page.matches(" data-differs=\"true\"").count(), differing);
    has(
        &page,
        &format!("Indikator kedua sisi: {differing} dari 47 ditampilkan"),
    );
    lacks(&page, "<tr data-row=\"1\"");
    has(&page, "checked");
    // The sums are those of all rows still.
    has(
        between(&page, "data-testid=\"indicators\"", "</section>"),
        ">+0,95 (0,9545)<",
    );
    assert_eq!(rows(&user.page("differing", "off")), 47);
}

#[test]
fn one_draft_is_shown_with_its_target_and_any_stage_that_has_a_value() {
    let mut draft = bandar_lampung(2021);
    judge(&mut draft, "1", Stage::Target, level(3));
    judge(&mut draft, "2", Stage::Document, level(2));
    let mut user = with(&[&draft]);
    let page = user.page("", "");
    has(
        &page,
        ">A: Pemerintah Kota Bandar Lampung 2021, Penilaian Mandiri<",
    );
    has(&page, ">B: Pemerintah Kota Bandar Lampung 2021, Target<");
    // Only row 1 has a target: every other is said to be unanswered.
    assert_eq!(
        cells(indicator(&page, "1")),
        ["1", "3", "+2,00", "+0,03 (0,026)"]
    );
    assert_eq!(cells(indicator(&page, "2"))[..2], ["1", "belum dijawab"]);
    let stages = between(&page, "id=\"b-stage\"", "</select>");
    for stage in ["Target", "Penilaian Mandiri", "Penilaian Dokumen"] {
        has(stages, &format!(">{stage}<"));
    }
    for stage in [
        "Tahun lalu",
        "Pemeriksaan internal",
        "Penilaian Interviu",
        "Nilai akhir",
    ] {
        lacks(stages, &format!(">{stage}<"));
    }
    // Stages are numbered in their order: 4 is the document stage.
    has(
        &user.page("b-stage", "4"),
        ">B: Pemerintah Kota Bandar Lampung 2021, Penilaian Dokumen<",
    );
    let page = user.page("b-stage", "2");
    has(&page, "Kedua sisi adalah penilaian dan tahap yang sama.");
    lacks(&page, " data-differs=\"true\"");
}

#[test]
fn last_years_result_can_stand_beside_the_self_assessment() {
    let mut user = with(&[&two_years::bandar_lampung()]);
    let page = user.page("b-stage", "2");
    lacks(
        &page,
        ">A: Pemerintah Kota Bandar Lampung 2023, Tahun lalu<",
    );
    let page = user.page("a-stage", "0");
    has(
        &page,
        ">A: Pemerintah Kota Bandar Lampung 2023, Tahun lalu<",
    );
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">+0,95 (0,9545)<",
    );
}

#[test]
fn what_a_stage_carries_over_is_marked_as_such() {
    let mut draft = bandar_lampung(2021);
    judge(&mut draft, "1", Stage::Document, level(2));
    judge(&mut draft, "2", Stage::Interview, level(2));
    let page = with(&[&draft]).page("b-stage", "5");
    has(indicator(&page, "1"), "terbawa dari Penilaian Dokumen");
    lacks(indicator(&page, "2"), "terbawa");
}

#[test]
fn an_incomplete_side_is_a_range_and_has_no_difference() {
    let mut incomplete = bandar_lampung(2021);
    set_value(&mut incomplete, "1", None);
    let page = with(&[&bandar_lampung(2023), &incomplete]).page("", "");
    // The open row weighs 1.30 of 100: 1.2 at level 1, 1.2 + 4 × 0.013 at level 5.
    let index = cells(between(&page, "data-row=\"index\"", "</tr>"));
    assert_eq!(
        index,
        ["1,20–1,25", "2,15 (2,1545)", "–belum dapat dihitung"]
    );
    let row = cells(indicator(&page, "1"));
    assert_eq!(row[0], "belum dijawab");
    assert_eq!(row[3], "–belum dapat dihitung");
    has(indicator(&page, "1"), " data-differs=\"true\"");
    has(
        &page,
        "A: 1 indikator belum dijawab, jadi nilainya berupa rentang.",
    );
    has(
        between(&page, "data-row=\"indices\"", "</tr>"),
        "setelah kedua sisi lengkap",
    );
    // One effect that nobody knows leaves their sum unknown.
    let sums: Vec<_> = page.split("data-row=\"sum\"").skip(1).collect();
    assert_eq!(sums.len(), 3);
    for sum in sums {
        has(sum.split("</tr>").next().unwrap(), "belum dapat dihitung");
    }
    // In the radar aspect 1 is a range of side A.
    let radar = between(&page, "id=\"compare-radar\"", "</svg>");
    assert_eq!(radar.matches("class=\"range\"").count(), 1);
    assert_eq!(radar.matches("class=\"mark\"").count(), 7 + 8 + 2);
    has(between(radar, "<desc", "</desc>"), ": A 1,00–1,");
}

#[test]
fn no_line_of_the_radar_passes_an_incomplete_aspect() {
    // Rows of the first, of the second and of the last of eight aspects.
    for row in ["1", "12", "47"] {
        let mut incomplete = bandar_lampung(2021);
        set_value(&mut incomplete, row, None);
        let page = with(&[&bandar_lampung(2023), &incomplete]).page("", "");
        let radar = between(&page, "id=\"compare-radar\"", "</svg>");
        let lines: Vec<&str> = radar.split("class=\"line\" d=\"").skip(1).collect();
        let joints = |line: &str| line.split('"').next().unwrap().matches('L').count();
        assert_eq!([joints(lines[0]), joints(lines[1])], [6, 8], "{row}");
    }
}

/// Pemdi, every row at level 2 but those of other institutions, which wait.
fn waiting(agency: &str) -> Assessment {
    let pemdi = edition("pemdi-2026");
    let mut assessment = Assessment::new(pemdi, agency, 2026);
    let own = |id: &&IndicatorId| !["5", "6", "7", "18"].contains(&id.as_str());
    for id in pemdi.ids().filter(own) {
        set_value(&mut assessment, id.as_str(), Some(2));
    }
    assessment
}

#[test]
fn rows_that_wait_are_said_to_and_differ_from_rows_with_that_value() {
    let mut there = waiting("Kota B");
    // It counts as 1 while it waits, and is 1 when it has come.
    set_value(&mut there, "5", Some(1));
    let page = with(&[&there, &waiting("Kota A")]).page("", "");
    let row = indicator(&page, "5");
    has(row, " data-differs=\"true\"");
    assert_eq!(cells(row), ["1,00 menunggu", "1,00", "0,00", "0,00"]);
    lacks(indicator(&page, "6"), " data-differs=\"true\"");
    has(
        &page,
        "A: 4 indikator menunggu nilai lembaga lain dan dihitung 1.",
    );
    has(&page, "B: 3 indikator menunggu");
    // Without domains the bars are those of the aspects.
    let bars = between(&page, "id=\"compare-bars\"", "</svg>");
    assert_eq!(bars.matches("class=\"bar\"").count(), 14);
    has(bars, "Nilai per aspek kedua sisi");
    has(bars, "Tanda kosong: ");
    has(bars, "class=\"mark waiting\"");
    // One layer makes up the index, so there is one sum.
    let groups = between(&page, "data-testid=\"groups\"", "</table>");
    assert_eq!(groups.matches("data-row=\"sum\"").count(), 1);
}

#[test]
fn two_editions_are_only_paired() {
    let later = waiting("Pemerintah Kota Bandar Lampung");
    let mut user = with(&[&later, &bandar_lampung(2023)]);
    let page = user.page("", "");
    has(&page, "Skala kedua instrumen tidak dapat dibandingkan.");
    let summary = between(&page, "data-testid=\"summary\"", "</table>");
    assert_eq!(
        cells(between(summary, "data-row=\"index\"", "</tr>")).len(),
        2
    );
    for absent in ["Selisih", "Pengaruh", "<svg", "data-testid=\"indicators\""] {
        lacks(&page, absent);
    }
    has(
        &page,
        "Indikator yang berpadanan: A: Pemerintah Kota Bandar Lampung 2023",
    );
    let (_, _, csv) = user.downloads("csv", "");
    let first = csv.lines().next().unwrap();
    has(
        first,
        "No;Bagian;A: Pemerintah Kota Bandar Lampung 2023, Penilaian Mandiri;No;Bagian;B: ",
    );
    lacks(first, "Selisih");
    assert!(csv.lines().count() > 5);
    let Reply::Refused(_) = user.act("svg", "compare-radar", &[]) else {
        panic!("a radar of two editions");
    };
}

#[test]
fn of_several_editions_the_two_newest_drafts_of_one_are_chosen() {
    let later = waiting("Pemerintah Kota Bandar Lampung");
    let drafts = [&later, &bandar_lampung(2023), &bandar_lampung(2021)];
    let page = with(&drafts).page("", "");
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">+0,95 (0,9545)<",
    );
}

#[test]
fn given_files_can_be_chosen_and_removed() {
    let mut user = with(&[&bandar_lampung(2023)]);
    let given = [
        file("2021.json", &bandar_lampung(2021)),
        GivenFile {
            name: "terpotong.json".into(),
            bytes: b"{".to_vec(),
        },
    ];
    let page = user.given("files", "", &given);
    has(
        between(&page, "data-testid=\"refused-files\"", "</ul>"),
        "terpotong.json",
    );
    has(
        between(&page, "id=\"a-source\"", "</select>"),
        "(2021.json)",
    );
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">+0,95 (0,9545)<",
    );
    let key = format!("file:{}", imported(&bandar_lampung(2021)).digest);
    has(
        &user.page("b-source", &key),
        "Kedua sisi adalah penilaian dan tahap yang sama.",
    );
    let page = user.page("clear", "");
    lacks(&page, "2021.json");
    lacks(&page, "refused-files");
}

#[test]
fn what_was_written_on_both_sides_stands_beside_each_other() {
    let case = published("LHE-BANDARLAMPUNG-2021");
    let mut draft = assessed(&case, |number| Answer {
        explanation: format!("Penjelasan {number}"),
        evidence: vec![Evidence {
            title: format!("Perwali {number}"),
            ..Evidence::default()
        }],
        ..Answer::default()
    });
    let judgement = Judgement {
        explanation: "Menurut asesor".into(),
        note: "Tanyakan saat interviu".into(),
        ..level(2)
    };
    judge(&mut draft, "1", Stage::Document, judgement);
    let page = with(&[&draft]).page("b-stage", "4");
    let told = between(&page, "data-told=\"1\"", "</details>");
    has(told, "<details id=\"told-1\"><summary id=\"told-title-1\">");
    has(told, ">A (Penilaian Mandiri)<");
    has(told, ">Penjelasan 1<");
    has(told, ">B (Penilaian Dokumen)<");
    has(told, ">Menurut asesor<");
    has(told, "Tanyakan saat interviu");
    assert_eq!(told.matches("<li>Perwali 1</li>").count(), 2);
    // Nothing was written: nothing to open.
    lacks(&both_years().page("", ""), "<details");
}

#[test]
fn charts_are_well_formed_and_have_a_text_and_two_kinds_of_lines() {
    let mut user = both_years();
    let page = user.page("", "");
    for id in ["compare-radar", "compare-bars"] {
        let chart = between(&page, &format!("<svg id=\"{id}\""), "</svg>");
        has(
            chart,
            &format!("role=\"img\" aria-labelledby=\"{id}-title {id}-text\""),
        );
        has(chart, "stroke-dasharray=\"none\"");
        has(chart, "stroke-dasharray=\"8 4\"");
        has(chart, "var(--ink, #15242d)");
        has(&page, &format!("data-png=\"{id}\""));
    }
    let radar = between(&page, "id=\"compare-radar\"", "</svg>");
    for ring in 1..=5 {
        has(radar, &format!(">{ring}</text>"));
    }
    assert_eq!(radar.matches("class=\"axis\"").count(), 8);
    let spoken = between(radar, "<desc", "</desc>");
    has(spoken, "Aspek 8: ");
    has(spoken, ": A 1,50; B 2,33.");
    // Level 1 on the first axis lies a fifth of the radius above the middle.
    has(radar, "class=\"line\" d=\"M0,-34L");
    for (chart, name) in [
        ("compare-radar", "radar.svg"),
        ("compare-bars", "batang.svg"),
    ] {
        let (given, media, svg) = user.downloads("svg", chart);
        let name = format!("spbe-pemerintah-kota-bandar-lampung-2021-2023-bandingkan-{name}");
        assert_eq!((&*given, media), (&*name, "image/svg+xml"));
        assert!(svg.starts_with("<svg") && is_well_formed(&svg), "{svg}");
        has(&svg, "xmlns=\"http://www.w3.org/2000/svg\"");
        has(&svg, "#15242d");
        lacks(&svg, "var(");
    }
}

#[test]
fn the_csv_has_rise_and_fall_in_columns_of_their_own() {
    let mut user = both_years();
    let (name, _, csv) = user.downloads("csv", "");
    assert_eq!(
        name,
        "spbe-pemerintah-kota-bandar-lampung-2021-2023-bandingkan.csv"
    );
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0].trim_start_matches('\u{feff}'),
        "No;Bagian;A: Pemerintah Kota Bandar Lampung 2021, Penilaian Mandiri;B: Pemerintah Kota Bandar Lampung 2023, Penilaian Mandiri;Selisih naik;Selisih turun;Indeks naik;Indeks turun"
    );
    assert_eq!(lines[1], ";Indeks SPBE;1,2;2,1545;0,9545;;0,9545;");
    // The index, four domains, eight aspects, 47 rows.
    assert_eq!(lines.len(), 1 + 1 + 4 + 8 + 47);
    let last = lines.iter().find(|line| line.starts_with("32;")).unwrap();
    assert!(last.ends_with(";1;4;3;;0,0825;"), "{last}");
}

#[test]
fn what_people_type_is_text_and_not_html() {
    let case = published("LHE-BANDARLAMPUNG-2021");
    let script = "<script>alert(\"&\")</script>";
    let mut draft = assessed(&case, |_| Answer {
        explanation: script.into(),
        evidence: vec![Evidence {
            title: script.into(),
            ..Evidence::default()
        }],
        ..Answer::default()
    });
    let head = Change::SetHead {
        agency: script.into(),
        year: 2021,
    };
    draft.apply(head, edition("spbe-2020")).unwrap();
    let judgement = Judgement {
        note: script.into(),
        explanation: script.into(),
        ..level(2)
    };
    judge(&mut draft, "1", Stage::Document, judgement);
    let mut user = with(&[&draft, &bandar_lampung(2023)]);
    user.page("b-stage", "4");
    let page = user.page("b-source", "draft:draf-0");
    has(&page, "&lt;script&gt;");
    lacks(&page, "<script");
    for chart in ["compare-radar", "compare-bars"] {
        let (_, _, svg) = user.downloads("svg", chart);
        lacks(&svg, "<script");
        assert!(is_well_formed(&svg), "{svg}");
    }
}

#[test]
fn a_choice_stays_while_the_draft_is_changed() {
    let (mut newer, older) = (bandar_lampung(2023), bandar_lampung(2021));
    let mut user = with(&[&newer, &older]);
    user.page("a-source", "draft:draf-0");
    user.page("b-source", "draft:draf-1");
    set_value(&mut newer, "47", Some(5));
    user.drafts[0] = file("draf-0", &newer);
    // Row 47 weighs 3.00: four levels more are 0.12 points.
    let page = user.page("", "");
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">−1,07 (1,0745)<",
    );
}

#[test]
fn controls_have_ids_and_labels_and_regions_can_be_reached() {
    let page = both_years().page("", "");
    for region in page.split("class=\"scroll\"").skip(1) {
        let tag = region.split('>').next().unwrap();
        has(tag, "tabindex=\"0\" role=\"region\" aria-label=\"");
    }
    for kind in ["<select", "<input", "<button"] {
        for control in page.split(kind).skip(1) {
            has(control.split('>').next().unwrap(), " id=\"");
        }
    }
    assert_eq!(page.matches("<select").count(), 5);
    assert_eq!(page.matches("<label class=\"field\"><span>").count(), 5);
    assert_eq!(page.matches("<caption>").count(), 3);
    assert_eq!(
        page.matches("<th scope=").count(),
        page.matches("<th").count() - page.matches("<thead").count()
    );
}

#[test]
fn without_any_assessment_the_page_says_so_and_hands_nothing_out() {
    let mut user = with(&[]);
    has(&user.page("", ""), "Belum ada penilaian");
    for (action, value) in [
        ("csv", ""),
        ("svg", "compare-radar"),
        ("svg", "compare-bars"),
    ] {
        let Reply::Refused(_) = user.act(action, value, &[]) else {
            panic!("{action} {value} of nothing");
        };
    }
}

#[test]
fn the_page_speaks_english() {
    let mut user = both_years();
    user.lang = "en";
    let page = user.page("", "");
    has(
        between(&page, "data-row=\"index\"", "</tr>"),
        ">+0.95 (0.9545)<",
    );
    has(&page, "Difference (B − A)");
    lacks(&page, "Selisih");
}
