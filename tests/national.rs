//! The official results of 2023 and 2024 (`data/national-results.csv`): for every row but one there
//! are whole levels for which the engine prints exactly that row.
//!
//! A row prints four domains, the index and the predicate, each domain rounded. All sums of levels
//! that fit are found in whole numbers, independently of the engine; then the engine scores them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/filled.rs"]
mod filled;
#[path = "forms/printed.rs"]
mod printed;

use std::collections::BTreeSet;

use spbe::exact::Exact;

use filled::{edition, scored, with_sums};
use printed::{Fitting, Printed};

/// The one row that no levels can give: its domain 4 is 0.30, on a scale that begins at 1.
const IMPOSSIBLE: (u16, &str) = (2023, "Pemerintah Kab. Banyuasin");

/// A row; values in hundredths.
struct Row {
    year: u16,
    agency: String,
    domains: [i64; 4],
    index: i64,
    predicate: String,
}

fn rows() -> Vec<Row> {
    let table = include_str!("../data/national-results.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().unwrap().clone();
    let read = |record: csv::StringRecord| {
        let text =
            |column| record[header.iter().position(|name| name == column).unwrap()].to_owned();
        let hundredths = |column| text(column).replace('.', "").parse().unwrap();
        Row {
            year: text("year").parse().unwrap(),
            agency: text("agency"),
            domains: [
                "d1_kebijakan",
                "d2_tata_kelola",
                "d3_manajemen",
                "d4_layanan",
            ]
            .map(hundredths),
            index: hundredths("index"),
            predicate: text("predicate"),
        }
    };
    reader
        .records()
        .map(|record| read(record.unwrap()))
        .collect()
}

/// Permen PANRB 59/2020, Tabel 13; the value in ten thousandths.
fn predicate(value: i64) -> &'static str {
    match value {
        ..18_000 => "Kurang",
        18_000..26_000 => "Cukup",
        26_000..35_000 => "Baik",
        35_000..42_000 => "Sangat Baik",
        42_000.. => "Memuaskan",
    }
}

impl Row {
    fn is(&self, (year, agency): (u16, &str)) -> bool {
        self.year == year && self.agency == agency
    }

    /// Levels that give the printed domains and index.
    fn fitting(&self) -> Vec<Fitting> {
        let printed = Printed {
            domains: self.domains.map(Some),
            index: Some(self.index),
            ..Printed::default()
        };
        printed.fitting()
    }

    /// The value whose predicate the evaluation of the year gave.
    fn compared(&self, index: i64) -> i64 {
        if self.year < 2024 {
            self.index * 100
        } else {
            index
        }
    }

    /// Levels that give the printed predicate too.
    fn possible(&self) -> Vec<Fitting> {
        let mut forms = self.fitting();
        forms.retain(|form| predicate(self.compared(form.index)) == self.predicate);
        forms
    }

    /// What the engine prints for a form, and what was printed.
    fn check(&self, form: &Fitting) {
        let instrument = edition("spbe-2020");
        let report = scored(instrument, with_sums(&form.stretches));
        let index = report.index().exact().unwrap();
        assert_eq!(index, Exact::new(form.index, 10_000).unwrap());
        let shown = |value: Exact| {
            value
                .decimal(2, '.')
                .replace('.', "")
                .parse::<i64>()
                .unwrap()
        };
        let domains = instrument
            .tier("domain")
            .map(|domain| report.score(domain).exact().unwrap());
        let values: Vec<i64> = domains.chain([index]).map(shown).collect();
        let printed: Vec<i64> = self.domains.into_iter().chain([self.index]).collect();
        assert_eq!(values, printed, "{} {}", self.year, self.agency);
        let verdict = instrument.verdict(index, self.year).unwrap();
        assert_eq!(
            verdict.band.name.id, self.predicate,
            "{} {}",
            self.year, self.agency
        );
    }
}

#[test]
fn every_row_but_one_is_reproduced() {
    let rows = rows();
    assert_eq!(rows.len(), 1236);
    for row in &rows {
        let possible = row.possible();
        let name = format!("{} {}", row.year, row.agency);
        assert_eq!(possible.is_empty(), row.is(IMPOSSIBLE), "{name}");
        for form in &possible {
            row.check(form);
        }
    }
}

/// The exact indices, in ten thousandths, that a row leaves possible.
#[track_caller]
fn leaves(year: u16, agency: &str, indices: &[i64]) {
    let row = rows()
        .into_iter()
        .find(|row| row.is((year, agency)))
        .unwrap();
    let left: BTreeSet<i64> = row.possible().iter().map(|form| form.index).collect();
    assert_eq!(left, indices.iter().copied().collect());
}

#[test]
fn rows_that_show_which_index_was_compared() {
    leaves(2023, "Pemerintah Kab. Boven Digoel", &[17_995]);
    leaves(2023, "Pemerintah Kab. Nias Barat", &[17_950, 17_975]);
    leaves(2024, "Pemerintah Kab. Nias Barat", &[17_975]);
    leaves(2024, "Pemerintah Kab. Pacitan", &[34_985]);
    leaves(2024, "Pemerintah Kab. Luwu", &[25_960, 25_985]);
}

#[test]
fn wonogiri_2024_is_memuaskan_only_at_the_bound_itself() {
    let is_wonogiri = |row: &Row| row.is((2024, "Pemerintah Kab. Wonogiri"));
    let row = rows().into_iter().find(is_wonogiri).unwrap();
    let fitting: BTreeSet<i64> = row.fitting().iter().map(|form| form.index).collect();
    assert_eq!(fitting, [41_975, 42_000].into());
    leaves(2024, "Pemerintah Kab. Wonogiri", &[42_000]);
}

#[test]
fn rows_that_print_a_half_went_up() {
    leaves(2024, "Pemerintah Kab. Asmat", &[10_250]);
    leaves(2024, "Pemerintah Provinsi Jawa Barat", &[47_250]);
    leaves(2024, "Pemerintah Kab. Kediri", &[46_250]);
    leaves(2023, "Pemerintah Provinsi DKI Jakarta", &[42_050]);
}

/// How many rows of a year are such.
#[track_caller]
fn counts(year: u16, such: impl Fn(&Row) -> bool, expected: usize) {
    let rows = rows();
    let own = rows
        .iter()
        .filter(|row| row.year == year && !row.is(IMPOSSIBLE));
    assert_eq!(own.filter(|row| such(row)).count(), expected);
}

#[test]
fn halves_went_up_in_every_row_that_only_halves_explain() {
    let only_halves = |row: &Row| row.possible().iter().all(|form| form.index % 100 == 50);
    counts(2023, only_halves, 36);
    counts(2024, only_halves, 37);
    // Rounding to even would have printed the hundredth below an odd one.
    let and_not_to_even = |row: &Row| only_halves(row) && row.index % 2 == 1;
    counts(2023, and_not_to_even, 18);
    counts(2024, and_not_to_even, 21);
}

#[test]
fn the_index_does_not_follow_from_rounded_domains() {
    let differs = |row: &Row| {
        let weights = [1_300, 2_500, 1_650, 4_550];
        let sum = row
            .domains
            .iter()
            .zip(weights)
            .map(|(value, weight)| value * weight)
            .sum();
        printed::hundredths(sum, 1_000_000) != row.index
    };
    counts(2023, differs, 71);
    counts(2024, differs, 67);
}
