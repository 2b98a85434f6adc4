//! The workbook is read back without loss, and whatever people have typed into it is understood or
//! refused with its cell.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/altered.rs"]
mod altered;
#[path = "forms/random.rs"]
mod random;

use calamine::Reader;
use proptest::prelude::*;
use spbe::assessment::{Answer, Assessment, Change};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};
use spbe::words::{Lang, Words};
use spbe_worker::desk::{GivenFile, Reply, Request};
use spbe_worker::workbook;

use altered::{QUESTIONNAIRE, altered, with_cell};
use random::any_assessment;

const ID: Words = Words(Lang::Id);
/// The first sheet of the workbook.
const COVER: &str = "xl/worksheets/sheet1.xml";

proptest! {
    // Each case writes and reads a whole workbook.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_workbook_is_read_back_without_loss(
        (instrument, assessment) in any_assessment(),
        english: bool,
    ) {
        let words = Words(if english { Lang::En } else { Lang::Id });
        let bytes = workbook::write(&assessment, instrument, words).unwrap();
        let (read, edition) = workbook::read(&bytes).unwrap();
        prop_assert_eq!(edition, instrument);
        prop_assert_eq!(read, assessment);
    }
}

fn edition() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

/// Indicator 1 at level 3, which stands in J4 of the questionnaire.
fn sample() -> Vec<u8> {
    let mut assessment = Assessment::new(edition(), "Kota Contoh", 2024);
    let (indicator, value) = (IndicatorId::new("1"), Some(Exact::whole(3)));
    assessment
        .apply(Change::SetValue { indicator, value }, edition())
        .unwrap();
    workbook::write(&assessment, edition(), ID).unwrap()
}

fn with(part: &str, cell: &str, kind: &str, content: &str) -> Vec<u8> {
    altered(&sample(), &[part], |xml| {
        with_cell(xml, cell, kind, content)
    })
}

#[track_caller]
fn typed_level_is(kind: &str, content: &str, expected: Option<i64>) {
    let bytes = with(QUESTIONNAIRE, "J4", kind, content);
    let (assessment, _) = workbook::read(&bytes).unwrap();
    let answer = assessment.answer(&IndicatorId::new("1"));
    assert_eq!(
        answer.and_then(|answer| answer.value),
        expected.map(Exact::whole)
    );
}

#[track_caller]
fn refused(bytes: Vec<u8>, sentence: &str) {
    let name = "kota.xlsx".to_owned();
    let reply = workbook::open(&Request::default(), &[GivenFile { name, bytes }], ID);
    assert_eq!(reply, Reply::Refused(sentence.to_owned()));
}

#[test]
fn levels_are_understood_as_people_type_them() {
    typed_level_is("n", "<v>4</v>", Some(4));
    typed_level_is("n", "<v>4.0</v>", Some(4));
    typed_level_is("str", "<v>4</v>", Some(4));
    typed_level_is("inlineStr", "<is><t> 4 </t></is>", Some(4));
    typed_level_is("str", "<v> </v>", None);
    typed_level_is("n", "", None);
}

#[test]
fn what_is_no_level_is_refused_with_its_cell() {
    let allowed = "yang boleh: tingkat bulat 1 sampai 5, atau kosong bila belum dijawab.";
    for given in ["3.5", "9", "0", "-1", "1e300", "tiga", "3/1x"] {
        let bytes = with(QUESTIONNAIRE, "J4", "str", &format!("<v>{given}</v>"));
        refused(bytes, &format!("Sel Kuesioner!J4: “{given}”; {allowed}"));
    }
    let bytes = with(QUESTIONNAIRE, "J4", "e", "<v>#N/A</v>");
    refused(bytes, &format!("Sel Kuesioner!J4: “#N/A”; {allowed}"));
}

/// Indicator 3 of Pemdi at 7/6 with an explanation; its level stands in D6 of the questionnaire.
fn between_levels() -> Vec<u8> {
    let instrument = editions::find(&EditionId::new("pemdi-2026")).unwrap();
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2026);
    let indicator = IndicatorId::new("3");
    let answer = Answer {
        value: Exact::new(7, 6),
        explanation: "Sudah ada".into(),
        ..Answer::default()
    };
    let answer = Box::new(answer);
    assessment
        .apply(Change::SetAnswer { indicator, answer }, instrument)
        .unwrap();
    workbook::write(&assessment, instrument, ID).unwrap()
}

#[test]
fn a_fraction_is_read_from_its_division_as_another_program_saves_it() {
    let bytes = altered(&between_levels(), &[QUESTIONNAIRE], |xml| {
        with_cell(xml, "D6", "n", "<f>7/6</f><v>1.16666666666667</v>")
    });
    let (assessment, _) = workbook::read(&bytes).unwrap();
    let answer = assessment.answer(&IndicatorId::new("3")).unwrap();
    assert_eq!(answer.value, Exact::new(7, 6));
}

#[test]
fn a_value_that_is_too_fine_is_refused_with_its_cell_and_its_row_is_not_dropped() {
    let allowed = "yang boleh: nilai 1 sampai 5 dengan paling banyak 4 desimal, \
                   atau pecahan seperti 7/6, atau kosong bila belum dijawab.";
    for given in ["1.2345678", "1.16666666666667"] {
        let bytes = altered(&between_levels(), &[QUESTIONNAIRE], |xml| {
            with_cell(xml, "D6", "n", &format!("<v>{given}</v>"))
        });
        refused(bytes, &format!("Sel Kuesioner!D6: “{given}”; {allowed}"));
    }
}

/// What stands in the cells of a sheet, row by row.
fn cells(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
    let mut book = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    let rows = range.rows();
    rows.map(|row| row.iter().map(ToString::to_string).collect())
        .collect()
}

#[test]
fn rows_that_wait_for_another_institution_are_shown_as_such() {
    let bytes = between_levels();
    let (column, scores) = ("Menunggu nilai lembaga lain", cells(&bytes, "Skor"));
    assert_eq!(scores[2].last().unwrap(), column);
    // The index; of the rows, those that count as 1 meanwhile are the ones that wait.
    assert_eq!(scores[3][9], "4");
    let at_one = scores[3..].iter().filter(|row| row[4] == "1");
    let waiting: Vec<_> = at_one.map(|row| (&*row[0], &*row[9])).collect();
    assert_eq!(waiting, ["5", "6", "7", "18"].map(|no| (no, "1")));
    assert_eq!(cells(&bytes, "Rekap").last().unwrap().len(), 8);
    let cover = cells(&bytes, "Sampul");
    let beside = |label: &str| cover.iter().find(|row| row[0] == label).unwrap()[1].clone();
    assert_eq!(beside(column), "4");
    // A row that waits has no answer, so only indicator 3 does.
    assert_eq!(beside("Indikator terjawab"), "1");
    // The number is live.
    let mut formulas = calamine::Xlsx::new(std::io::Cursor::new(&bytes[..])).unwrap();
    let formulas = formulas.worksheet_formula("Sampul").unwrap();
    let answered = formulas.get_value((8, 1)).unwrap();
    assert_eq!(answered, "20-(Skor!$F$4+Skor!$J$4)");
}

#[test]
fn an_edition_without_such_rows_has_no_column_for_them() {
    assert_eq!(cells(&sample(), "Skor")[2].len(), 9);
    assert!(
        !cells(&sample(), "Sampul")
            .concat()
            .concat()
            .contains("Menunggu")
    );
}

#[test]
fn an_unknown_or_repeated_indicator_is_refused() {
    let allowed =
        "yang boleh: nomor indikator dari kuesioner, di lembar Kuesioner masing-masing satu kali.";
    let bytes = with(QUESTIONNAIRE, "A4", "str", "<v>48</v>");
    refused(bytes, &format!("Sel Kuesioner!A4: “48”; {allowed}"));
    let bytes = with(QUESTIONNAIRE, "A5", "n", "<v>1</v>");
    refused(bytes, &format!("Sel Kuesioner!A5: “1”; {allowed}"));
}

#[test]
fn the_cover_is_checked() {
    let bytes = with(COVER, "B3", "str", "<v> </v>");
    refused(
        bytes,
        "Sel Sampul!B3: “ ”; yang boleh: nama yang tidak kosong, paling panjang 500 karakter.",
    );
    let bytes = with(COVER, "B4", "n", "<v>1999</v>");
    refused(
        bytes,
        "Sel Sampul!B4: “1999”; yang boleh: tahun 2018 sampai 2099.",
    );
    let bytes = with(COVER, "B16", "str", "<v>spbe-2019</v>");
    refused(
        bytes,
        "Sel Sampul!B16: “spbe-2019”; yang boleh: salah satu dari pemdi-2026, spbe-2020, spbe-2018, ips-2022.",
    );
    let bytes = with(COVER, "B17", "str", "<v>spbe-workbook 2</v>");
    refused(
        bytes,
        "Sel Sampul!B17: “spbe-workbook 2”; yang boleh: salah satu dari spbe-workbook 1.",
    );
}

#[test]
fn a_missing_title_is_named() {
    let bytes = with(QUESTIONNAIRE, "K3", "str", "<v>Uraian</v>");
    refused(
        bytes,
        "Lembar Kuesioner: kolom Penjelasan tidak ada. Kembalikan judul kolom seperti semula.",
    );
    let renamed = altered(&sample(), &["xl/workbook.xml"], |xml| {
        xml.replace("Data Dukung", "Bukti")
    });
    refused(
        renamed,
        "Lembar Data Dukung tidak ada. Kembalikan nama lembar seperti semula.",
    );
}

#[test]
fn a_workbook_that_is_not_ours_is_refused() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().write(0, 0, "Anggaran").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    refused(
        bytes,
        "Bukan buku kerja dari kalkulator ini: lembar Sampul tidak ada atau telah diubah. Ekspor buku kerja dari kalkulator, lalu isi berkas itu.",
    );
}

#[test]
fn a_workbook_that_is_ours_is_shown_before_it_becomes_a_draft() {
    let (bytes, name) = (sample(), "kota.xlsx".to_owned());
    let reply = workbook::open(&Request::default(), &[GivenFile { name, bytes }], ID);
    let Reply::Look { text } = reply else {
        panic!("{reply:?}");
    };
    let file = spbe::exchange::read(&text).unwrap();
    assert_eq!(file.assessment.answered(), 1);
    assert_eq!(
        workbook::open(&Request::default(), &[], ID),
        Reply::Refused("Pilih satu buku kerja XLSX.".into())
    );
}
