//! Where an agency stands in the official results. Expected figures are counted here from the table in
//! hundredths, or are those of the evaluation report of 2023.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use spbe_worker::desk::{Desk, GivenFile, Reply, Request};

const TABLE: &str = include_str!("../../data/national-results.csv");
const GORONTALO: &str = "Pemerintah Provinsi Gorontalo";
const MALUKU_UTARA: &str = "Pemerintah Provinsi Maluku Utara";

/// A visitor of the page.
struct Visitor(Desk);

impl Visitor {
    fn new() -> Self {
        Self(Desk::default())
    }

    fn act(&mut self, action: &str, value: &str, files: Vec<GivenFile>) -> Reply {
        let request = Request {
            page: "national".into(),
            action: action.into(),
            value: value.into(),
            results: Some(TABLE.into()),
            ..Request::default()
        };
        self.0.act(&request, &mut files.into_iter(), &mut |_, _| ())
    }

    fn give(&mut self, action: &str, value: &str, files: Vec<GivenFile>) -> String {
        match self.act(action, value, files) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    }

    fn does(&mut self, action: &str, value: &str) -> String {
        self.give(action, value, Vec::new())
    }

    /// Looks at an agency in a year.
    fn looks_at(agency: &str, year: &str) -> (Self, String) {
        let mut visitor = Self::new();
        visitor.does("year", year);
        let html = visitor.does("agency", agency);
        (visitor, html)
    }
}

#[track_caller]
fn has(html: &str, text: &str) {
    assert!(html.contains(text), "{text:?} is not in {html}");
}

/// The part of a page between a mark and the end of an element.
fn part<'a>(html: &'a str, mark: &str, end: &str) -> &'a str {
    let from = html
        .find(mark)
        .unwrap_or_else(|| panic!("{mark} is not in {html}"));
    html[from..].split(end).next().unwrap()
}

/// A row of the table in hundredths: year, id, type, island, index.
fn rows() -> Vec<(String, String, String, String, i64)> {
    let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
    let row = |record: csv::StringRecord| {
        let text = |column: usize| record[column].to_owned();
        let index = record[10].replace('.', "").parse().unwrap();
        (text(0), text(1), text(2), text(4), index)
    };
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

#[test]
fn gorontalo_was_first_among_the_provinces_of_sulawesi() {
    let (_, html) = Visitor::looks_at(GORONTALO, "2023");
    has(
        part(&html, "data-testid=\"result\"", "</p>"),
        "Indeks SPBE 3,22, predikat Baik.",
    );
    has(part(&html, "provinsi, Sulawesi", "</thead>"), "");
    has(
        part(&html, "data-testid=\"standing\"", "</table>"),
        "peringkat 1 dari 6",
    );
}

#[test]
fn maluku_utara_stood_30th_of_38_provinces_and_lacked_most_in_governance() {
    let (mut visitor, html) = Visitor::looks_at(MALUKU_UTARA, "2023");
    has(&html, "Indeks SPBE 2,49, predikat Cukup.");
    let rows = rows();
    let provinces = || {
        rows.iter()
            .filter(|it| it.0 == "2023" && it.2 == "provinsi")
    };
    let higher = provinces().filter(|it| it.4 > 249).count();
    has(
        &html,
        &format!("peringkat {} dari {}", higher + 1, provinces().count()),
    );
    has(&html, "peringkat 30 dari 38");

    let html = visitor.does("other", GORONTALO);
    let gap = part(&html, "data-testid=\"gap\"", "</table>");
    // 13 % · 1.40, 25 % · 1.30, 16.5 % · 1.36, 45.5 % · 0.00: 0.7314, and 3.22 − 2.49 is 0.73.
    for points in [
        "+0,182<",
        "+0,325<",
        "+0,2244<",
        ">0<",
        "−0,0014<",
        "+0,73<",
    ] {
        has(gap, points);
    }
    let widest = part(&html, "data-testid=\"widest\"", "</p>");
    has(widest, "Tata Kelola SPBE: 0,325 poin indeks");
}

#[test]
fn equal_values_share_the_better_rank() {
    // Aceh and Jawa Timur both have 3.62, behind eight provinces.
    for agency in ["Pemerintah Aceh", "Pemerintah Provinsi Jawa Timur"] {
        let (_, html) = Visitor::looks_at(agency, "2023");
        has(&html, "peringkat 9 dari 38");
    }
}

#[test]
fn every_agency_of_both_years_has_a_rank_among_all() {
    let rows = rows();
    let reader = &mut csv::Reader::from_reader(TABLE.as_bytes());
    for (number, record) in reader.records().enumerate().step_by(97) {
        let record = record.unwrap();
        let own = &rows[number];
        let same_year = || rows.iter().filter(|it| it.0 == own.0);
        let higher = same_year().filter(|it| it.4 > own.4).count();
        let (_, html) = Visitor::looks_at(&record[5], &record[0]);
        has(
            &html,
            &format!("peringkat {} dari {}", higher + 1, same_year().count()),
        );
    }
}

#[test]
fn a_name_is_found_however_it_is_written_and_a_wrong_one_is_said() {
    let (mut visitor, html) = Visitor::looks_at("kabupaten  SLEMAN", "2023");
    has(
        part(&html, "data-testid=\"agency\"", "</h2>"),
        "Pemerintah Kab. Sleman",
    );
    let html = visitor.does("other", "Pemerintah Kab. Slemann");
    has(part(&html, "data-testid=\"no-other\"", "</p>"), "Slemann");
    assert!(!html.contains("data-testid=\"gap\""));
    let html = visitor.does("other", "Pemerintah Kab. Sleman");
    has(
        part(&html, "data-testid=\"no-other\"", "</p>"),
        "instansi yang sama",
    );
}

#[test]
fn nobody_but_the_first_is_higher_than_all_others() {
    let rows = rows();
    let of_2023 = || rows.iter().filter(|it| it.0 == "2023");
    let mut indices: Vec<i64> = of_2023().map(|it| it.4).collect();
    indices.sort_unstable();
    let second = indices[indices.len() - 2];
    let second = of_2023().find(|it| it.4 == second).unwrap();
    let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
    let mut records = reader.records().map(Result::unwrap);
    let record = records
        .find(|it| it[0] == second.0 && it[1] == second.1)
        .unwrap();
    let (_, html) = Visitor::looks_at(&record[5], "2023");
    let all = part(&html, "data-testid=\"standing\"", "</td></tr>");
    assert!(all.contains("peringkat 2 dari 621"), "{all}");
    assert!(!all.contains("lebih tinggi dari 100"), "{all}");
}

#[test]
fn the_means_of_a_type_are_those_published() {
    let (_, html) = Visitor::looks_at(GORONTALO, "2023");
    let means = part(&html, "data-testid=\"means\"", "</table>");
    // Reports of 2021 to 2024: the national index and that of the provinces.
    let row = |name: &str| {
        part(means, name, "</tr>")
            .replace("<td class=\"number\">", " ")
            .replace("</td>", "")
    };
    assert!(
        row("semua instansi").ends_with(" 2,24 2,35 2,79 3,12"),
        "{means}"
    );
    assert!(
        row("Indeks SPBE, provinsi").ends_with(" 2,46 2,74 3,01 3,42"),
        "{means}"
    );
    assert!(row("Aspek 8").ends_with(" 3,04 3,44 3,65 4,04"), "{means}");
}

#[test]
fn a_renamed_agency_is_followed_over_the_years() {
    let names = |year: &str| -> Vec<(String, String)> {
        let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
        let records = reader.records().map(Result::unwrap);
        records
            .filter(|record| &record[0] == year)
            .map(|record| (record[1].to_owned(), record[5].to_owned()))
            .collect()
    };
    let after = names("2024");
    let renamed = names("2023").into_iter().find_map(|(id, name)| {
        let now = &after.iter().find(|it| it.0 == id)?.1;
        (*now != name).then(|| (name, now.clone()))
    });
    let (before, now) = renamed.unwrap();
    let (_, html) = Visitor::looks_at(&before, "2024");
    has(part(&html, "data-testid=\"agency\"", "</h2>"), &now);
    has(&html, "Dahulu: ");
}

#[test]
fn visits_are_near_first_and_clearly_better() {
    let (mut visitor, _) = Visitor::looks_at(MALUKU_UTARA, "2024");
    let html = visitor.does("domain", "1");
    let visits = part(&html, "data-testid=\"visits\"", "</ol>");
    // Its islands have one other province, Maluku (2.49 in 2024, not ahead enough); Sulawesi is next.
    let first = part(visits, "<li>", "</li>");
    has(first, "Sulawesi");
    has(visits, GORONTALO);
    // 4.00 − 2.10, and 3.00 the year before.
    has(
        visits,
        "4,00, unggul 1,90 dari 2,10; 2023 masih 3,00, berubah +1,00",
    );
    // On paper a brief stands alone.
    let alone = "<div class=\"national\" data-brief>";
    assert!(!visitor.does("", "").contains(alone));
    let brief = visitor.does("brief", "provinsi-gorontalo");
    has(&brief, alone);
    let brief = part(&brief, "data-testid=\"brief\"", "</article>");
    has(brief, "Lembar kunjungan: Pemerintah Provinsi Gorontalo");
    // Domain 2 has the indicators 11 to 20; from 2.10 the next level is 3.
    has(brief, "Kriteria tingkat 3");
    for number in 11..=20 {
        has(brief, &format!("<h4>{number}. "));
    }
    assert!(!brief.contains("<h4>10. ") && !brief.contains("<h4>21. "));
}

#[test]
fn tables_of_later_years_are_added_and_faulty_ones_refused_with_the_place() {
    let table = |line: &str| {
        let head = TABLE.lines().next().unwrap();
        vec![GivenFile {
            name: "2025.csv".into(),
            bytes: format!("{head}\n{line}\n").into_bytes(),
        }]
    };
    let sound = "2025,provinsi-gorontalo,provinsi,Gorontalo,Sulawesi,Pemerintah Provinsi Gorontalo,5.00,4.20,3.20,4.40,4.23,Memuaskan,";
    let mut visitor = Visitor::new();
    visitor.does("agency", GORONTALO);
    let html = visitor.give("files", "", table(&sound.replace("4.23", "5.23")));
    has(
        &html,
        "baris 2, index: “5.23”; yang boleh bilangan 0 sampai 5",
    );
    has(&html, "Indeks SPBE 4,13, predikat Sangat Baik.");
    let html = visitor.give("files", "", table(&sound.replace("2025,", "2031,")));
    has(&html, "baris 2, year: “2031”");
    let html = visitor.give("files", "", table("a,b"));
    has(&html, "baris 2: 2 kolom; yang boleh 13.");
    let html = visitor.give("files", "", table(&sound.replace(",provinsi,", ",Prov,")));
    has(&html, "baris 2, type: “Prov”; yang boleh kementerian, lpnk");
    let html = visitor.give("files", "", table(sound));
    assert!(!html.contains("data-testid=\"refused-files\""));
    has(&html, "Indeks SPBE 4,23, predikat Memuaskan.");
    has(
        part(&html, "data-testid=\"change\"", "</p>"),
        "4,13 → 4,23, +0,10.",
    );
    let html = visitor.does("clear", "");
    has(&html, "Indeks SPBE 4,13, predikat Sangat Baik.");
}

#[test]
fn without_the_table_nothing_is_shown_and_a_sentence_says_so() {
    let request = Request {
        page: "national".into(),
        ..Request::default()
    };
    let reply = Desk::default().act(&request, &mut std::iter::empty(), &mut |_, _| ());
    assert!(matches!(reply, Reply::Refused(sentence) if sentence.contains("tidak dapat dimuat")));
}

/// Agencies of a type in a year by the column of their index, counted from 1.0 on in fifths.
fn columns(year: &str, kind: &str) -> BTreeMap<i64, usize> {
    let mut columns = BTreeMap::new();
    for row in rows().iter().filter(|it| it.0 == year && it.2 == kind) {
        let column = ((row.4 - 100).div_euclid(20)).clamp(0, 19);
        *columns.entry(column).or_default() += 1;
    }
    columns
}

#[test]
fn the_distribution_says_in_words_and_in_a_table_what_it_draws() {
    let (_, html) = Visitor::looks_at(MALUKU_UTARA, "2023");
    let columns = columns("2023", "provinsi");
    let chart = part(&html, "<svg id=\"national-distribution\"", "</svg>");
    has(
        chart,
        "role=\"img\" aria-labelledby=\"national-distribution-title national-distribution-text\"",
    );
    let spoken = part(chart, "<desc", "</desc>");
    has(spoken, &format!("{MALUKU_UTARA}: indeks 2,49. "));
    // 2.49 is in the column from 2.40 on.
    let (same, all) = (columns[&7], columns.values().sum::<usize>());
    has(
        spoken,
        &format!("berada di kolom berisi {same} dari {all} instansi"),
    );
    let table = part(&html, "Sebaran sebagai tabel", "</table>");
    for (column, agencies) in &columns {
        let from = 100 + 20 * column;
        let from = format!("{},{:02}", from / 100, from % 100);
        let own = if *column == 7 { " (instansi ini)" } else { "" };
        has(spoken, &format!(" {from}: {agencies}"));
        has(
            table,
            &format!(">{from}{own}</td><td class=\"number\">{agencies}<"),
        );
    }
    // A column for each, one of them the own one, with a mark beside its colour.
    assert_eq!(chart.matches("<rect class=\"column").count(), columns.len());
    assert_eq!(chart.matches("<rect class=\"column own\"").count(), 1);
    assert_eq!(chart.matches("class=\"mark\"").count(), 2);
}

#[test]
fn the_distribution_can_be_taken_along() {
    let (mut visitor, html) = Visitor::looks_at(MALUKU_UTARA, "2023");
    let name = "spbe-pemerintah-provinsi-maluku-utara-2023-sebaran";
    has(
        &html,
        "data-action=\"svg\" data-value=\"national-distribution\"",
    );
    has(&html, "data-png=\"national-distribution\"");
    has(&html, &format!("data-name=\"{name}.png\""));
    let Reply::File {
        name: given,
        media,
        bytes,
    } = visitor.act("svg", "national-distribution", Vec::new())
    else {
        panic!("no file");
    };
    assert_eq!((given, media), (format!("{name}.svg"), "image/svg+xml"));
    let svg = String::from_utf8(bytes).unwrap();
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
    has(&svg, ">Sebaran indeks 2023, tipe provinsi</text>");
    has(&svg, &format!(">{MALUKU_UTARA}: indeks 2,49</text>"));
    has(&svg, "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"");
    assert!(!svg.contains("var("), "{svg}");
    // Nobody is shown, nothing is handed out.
    let Reply::Refused(_) = Visitor::new().act("svg", "national-distribution", Vec::new()) else {
        panic!("a distribution of nobody");
    };
}
