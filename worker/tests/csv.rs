//! The CSV as an Indonesian spreadsheet reads it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::{Answer, Assessment, Change};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::words::{Lang, Words};
use spbe_worker::csv as scores;

/// All indicators of an edition at a level, the first with an explanation.
fn written(edition: &str, level: i64, explanation: &str) -> String {
    let instrument: &Instrument = editions::find(&EditionId::new(edition)).unwrap();
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2024);
    for (at, indicator) in instrument.ids().cloned().enumerate() {
        let answer = Box::new(Answer {
            value: Some(Exact::whole(level)),
            explanation: if at == 0 {
                explanation.to_owned()
            } else {
                String::new()
            },
            ..Answer::default()
        });
        assessment
            .apply(Change::SetAnswer { indicator, answer }, instrument)
            .unwrap();
    }
    scores::write(&assessment, instrument, Words(Lang::Id)).unwrap()
}

#[track_caller]
fn guarded(explanation: &str, expected: &str) {
    let text = written("spbe-2020", 3, explanation);
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let first = reader
        .records()
        .map(Result::unwrap)
        .find(|line| &line[2] == "Indikator");
    assert_eq!(&first.unwrap()[8], expected);
}

#[test]
fn it_begins_with_a_mark_and_has_semicolons_and_crlf() {
    let text = written("spbe-2020", 3, "");
    assert!(text.starts_with("\u{feff}Instansi;Tahun;Lapisan;No;Nama;Bobot (%);Nilai;Predikat;"));
    assert_eq!(text.matches("\r\n").count(), 1 + 1 + 4 + 8 + 47);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn numbers_have_a_decimal_comma() {
    let text = written("spbe-2020", 3, "");
    assert!(text.contains("Kota Contoh;2024;Indeks SPBE;;Indeks SPBE;100;3,00;Baik;;;\r\n"));
    assert!(text.contains(";Domain;3;Manajemen SPBE;16,5;3,00;;;;\r\n"));
}

#[test]
fn rows_that_wait_for_another_institution_are_counted() {
    let instrument = editions::find(&EditionId::new("pemdi-2026")).unwrap();
    let assessment = Assessment::new(instrument, "Kota Contoh", 2026);
    let text = scores::write(&assessment, instrument, Words(Lang::Id)).unwrap();
    let mut lines = text.split("\r\n");
    let headings = ";Nilai;Menunggu nilai lembaga lain;Predikat;";
    assert!(lines.next().unwrap().contains(headings));
    assert!(
        lines
            .next()
            .unwrap()
            .contains(";Indeks Pemerintah Digital;100;;4;;")
    );
    // Rows 5 to 7 and 18 count as 1 until their values are there.
    assert_eq!(text.matches(";1;1;;;;\r\n").count(), 4, "{text}");
}

#[test]
fn a_third_is_not_written_as_a_day_in_march() {
    let text = written("spbe-2018", 3, "");
    assert!(text.contains(";3,333333;3;"));
    assert!(!text.contains("10/3"));
}

#[test]
fn what_looks_like_a_formula_is_text() {
    guarded("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
    guarded("+62", "'+62");
    guarded("-1", "'-1");
    guarded("@SUM(A1)", "'@SUM(A1)");
    guarded("\t=1", "'\t=1");
    guarded("Pasal 3; =1", "Pasal 3; =1");
    guarded("dua\nbaris", "dua\nbaris");
}
