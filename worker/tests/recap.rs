//! The roll-up: figures of published results, and what comes of files that are not what they should be.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Write};

use serde_json::Value;
use spbe::assessment::{Assessment, Change};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::editions;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const CASES: &str = include_str!("../../tests/golden/published-cases.json");

/// The page of a roll-up, and what was done on it.
#[derive(Default)]
struct Page {
    desk: Desk,
}

impl Page {
    fn with(files: Vec<GivenFile>) -> (Self, String) {
        let mut page = Self::default();
        let html = page.html("files", "", files);
        (page, html)
    }

    fn act(&mut self, action: &str, value: &str, files: Vec<GivenFile>) -> Reply {
        let request = Request {
            page: "recap".into(),
            action: action.into(),
            value: value.into(),
            lang: "id".into(),
            ..Request::default()
        };
        self.desk
            .act(&request, &mut files.into_iter(), &mut |_, _| ())
    }

    #[track_caller]
    fn html(&mut self, action: &str, value: &str, files: Vec<GivenFile>) -> String {
        match self.act(action, value, files) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    }
}

/// A submission of an agency with these levels; 0 leaves a row open.
fn submission(agency: &str, year: u16, levels: &[u8]) -> GivenFile {
    let instrument = editions::of_year(year).unwrap();
    let mut assessment = Assessment::new(instrument, agency, year);
    for (indicator, &level) in instrument.ids().zip(levels) {
        let change = Change::SetValue {
            indicator: indicator.clone(),
            value: (level > 0).then(|| Exact::whole(level.into())),
        };
        assessment.apply(change, instrument).unwrap();
    }
    let text = exchange::write(&assessment, instrument).unwrap();
    file(&format!("{agency}.json"), text)
}

fn file(name: &str, content: impl Into<Vec<u8>>) -> GivenFile {
    GivenFile {
        name: name.into(),
        bytes: content.into(),
    }
}

/// A published result with all its levels.
fn published(id: &str) -> (GivenFile, Value) {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let case = cases.into_iter().find(|case| case["id"] == id).unwrap();
    let levels: Vec<u8> = serde_json::from_value(case["levels"].clone()).unwrap();
    let year = u16::try_from(case["year"].as_u64().unwrap()).unwrap();
    let agency = case["agency"].as_str().unwrap();
    (submission(agency, year, &levels), case)
}

fn printed(figure: &Value) -> String {
    format!("{:.2}", figure.as_f64().unwrap()).replace('.', ",")
}

fn archive(entries: &[(&str, &[u8])]) -> GivenFile {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    file("semua.zip", zip.finish().unwrap().into_inner())
}

#[track_caller]
fn says(html: &str, part: &str) {
    assert!(html.contains(part), "{part:?} is missing in {html}");
}

#[test]
fn a_row_has_the_figures_of_a_published_result() {
    let (submission, case) = published("LHE-BANDARLAMPUNG-2023");
    let (_, html) = Page::with(vec![submission]);
    let row = html.split("<tbody>").nth(1).unwrap();
    let domains = ["D1", "D2", "D3", "D4"].map(|domain| printed(&case["domains"][domain]));
    let index = printed(&case["index"]);
    let figures: Vec<&str> = domains.iter().chain([&index]).map(String::as_str).collect();
    let figures = figures.join("</td><td class=\"number\">");
    let predicate = case["predicate"].as_str().unwrap();
    says(
        row,
        &format!("<td class=\"number\">{figures}</td><td>{predicate}</td>"),
    );
    says(row, "47 dari 47");
}

#[test]
fn years_stand_in_tables_of_their_own() {
    let (of_2021, _) = published("LHE-BANDARLAMPUNG-2021");
    let (of_2023, _) = published("LHE-BANDARLAMPUNG-2023");
    let other = submission("Kota Lain", 2023, &[2; 47]);
    let (mut page, html) = Page::with(vec![of_2021, of_2023, other]);
    says(&html, "2 penilaian, 2 lengkap.");
    let html = page.html("group", "spbe-2020-2021", vec![]);
    says(&html, "1 penilaian, 1 lengkap.");
}

/// All levels 1 give the index 1, all levels 4 the index 4; their mean is 2.5.
#[test]
fn the_mean_is_that_of_complete_submissions() {
    let mut half = [0; 47];
    half[0] = 5;
    let files = vec![
        submission("Satu", 2023, &[1; 47]),
        submission("Empat", 2023, &[4; 47]),
        submission("Separuh", 2023, &half),
    ];
    let (_, html) = Page::with(files);
    says(&html, "3 penilaian, 2 lengkap.");
    says(&html, "<dd data-testid=\"mean\">2,50</dd>");
    // Indicator 1 weighs 1.3 %: at least 1 + 4 × 0.013, at most 5.
    says(&html, "1,05–5,00");
}

#[test]
fn a_column_orders_the_rows_and_again_the_other_way_round() {
    let files = ["Ani", "Budi", "Citra"].into_iter().zip([3, 5, 1]);
    let files = files.map(|(name, level)| submission(name, 2023, &[level; 47]));
    let (mut page, html) = Page::with(files.collect());
    let order = |html: &str| {
        let mut names = ["Ani", "Budi", "Citra"];
        names.sort_by_key(|name| html.find(&format!("<th scope=\"row\">{name}</th>")));
        names
    };
    assert_eq!(order(&html), ["Ani", "Budi", "Citra"]);
    assert_eq!(
        order(&page.html("sort", "index", vec![])),
        ["Budi", "Ani", "Citra"]
    );
    assert_eq!(
        order(&page.html("sort", "index", vec![])),
        ["Citra", "Ani", "Budi"]
    );
    assert_eq!(
        order(&page.html("sort", "part-3", vec![])),
        ["Budi", "Ani", "Citra"]
    );
}

#[test]
fn the_same_submission_counts_once() {
    let (one, _) = published("LHE-BANDARLAMPUNG-2023");
    let (mut page, html) = Page::with(vec![one.clone(), one.clone()]);
    says(&html, "1 penilaian, 1 lengkap.");
    says(&html, "1 berkas sama persis dengan yang sudah ada");
    says(&page.html("files", "", vec![one]), "2 berkas sama persis");
}

#[test]
fn an_archive_is_unpacked_and_what_is_wrong_in_it_is_named() {
    let (one, _) = published("LHE-BANDARLAMPUNG-2023");
    let cut = &one.bytes[..one.bytes.len() / 2];
    let spaces = vec![b' '; 49 * 1024 * 1024];
    let zip = archive(&[
        ("provinsi/bandar-lampung.json", &one.bytes),
        ("provinsi/terpotong.json", cut),
        ("provinsi/penuh.json", &spaces),
        ("catatan.txt", b"bukan penilaian"),
        ("bukan-teks.json", &[0xff, 0xfe]),
    ]);
    let (_, html) = Page::with(vec![zip, file("rusak.zip", "PK")]);
    says(&html, "1 penilaian, 1 lengkap.");
    says(
        &html,
        "<strong>semua.zip/provinsi/terpotong.json</strong>: Baris ",
    );
    says(
        &html,
        "<strong>semua.zip/provinsi/penuh.json</strong>: Terlalu besar",
    );
    says(
        &html,
        "<strong>semua.zip/bukan-teks.json</strong>: Bukan teks UTF-8.",
    );
    says(&html, "<strong>rusak.zip</strong>: Bukan ZIP");
    says(&html, "1 berkas dalam ZIP bukan JSON");
}

#[test]
fn an_archive_that_is_cut_anywhere_is_no_panic() {
    let (one, _) = published("LHE-BANDARLAMPUNG-2023");
    let zip = archive(&[("a.json", &one.bytes), ("b.json", &one.bytes)]).bytes;
    for end in (0..zip.len()).step_by(7) {
        Page::with(vec![file("a.zip", &zip[..end])]);
    }
}

#[test]
fn an_altered_score_is_said_and_the_computed_one_stands_there() {
    let altered = include_bytes!("../../tests/files/score-altered.json");
    let (_, html) = Page::with(vec![file("a.json", altered.as_slice())]);
    says(&html, "data-sound=\"false\">nilai dalam berkas berbeda");
    says(&html, "2,15");
}

#[test]
fn of_two_files_with_one_content_the_sound_one_stays() {
    let altered = include_bytes!("../../tests/files/score-altered.json");
    let sound = include_bytes!("../../tests/files/bandar-lampung-2023.json");
    for order in [[altered.as_slice(), sound], [sound, altered.as_slice()]] {
        let (_, html) = Page::with(order.map(|bytes| file("a.json", bytes)).into());
        says(&html, "1 penilaian, 1 lengkap.");
        says(&html, "data-sound=\"true\">utuh");
    }
}

#[test]
fn an_agency_with_two_contents_is_named() {
    let files = vec![
        submission("Kota Uji", 2023, &[3; 47]),
        submission("Kota Uji", 2023, &[4; 47]),
        submission("Kota Lain", 2023, &[4; 47]),
    ];
    let (_, html) = Page::with(files);
    says(&html, "semuanya ikut dihitung: Kota Uji.");
}

#[test]
fn the_table_is_a_csv_in_which_nothing_is_a_formula() {
    let (mut page, html) = Page::with(vec![submission("=1+1", 2023, &[3; 47])]);
    says(&html, "=1+1");
    let Reply::File { name, bytes, .. } = page.act("csv", "", vec![]) else {
        panic!("no file");
    };
    assert_eq!(name, "rekap-spbe-2020-2023.csv");
    let text = String::from_utf8(bytes).unwrap();
    says(
        &text,
        "\u{feff}No;Instansi;Tahun penilaian;Kebijakan Internal SPBE;",
    );
    says(
        &text,
        "\r\n1;'=1+1;2023;3,00;3,00;3,00;3,00;3,00;Baik;47 dari 47;utuh;",
    );
}

#[test]
fn a_name_is_a_text_on_the_page() {
    let (_, html) = Page::with(vec![submission(
        "<script>alert(1)</script>",
        2023,
        &[3; 47],
    )]);
    assert!(!html.contains("<script"), "{html}");
}
