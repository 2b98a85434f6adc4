//! The workbook is read back without loss, and whatever people have typed into it is understood or
//! refused with its cell.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/altered.rs"]
mod altered;
#[path = "forms/random.rs"]
mod random;

use proptest::prelude::*;
use spbe::assessment::{Assessment, Change};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};
use spbe::words::{Lang, Words};
use spbe_worker::desk::{GivenFile, Reply};
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
    let mut assessment = Assessment::new(edition().id().clone(), "Kota Contoh", 2024);
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
    let reply = workbook::open(&[GivenFile { name, bytes }], ID);
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
        "Sel Sampul!B16: “spbe-2019”; yang boleh: salah satu dari spbe-2020, spbe-2018.",
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
    let reply = workbook::open(&[GivenFile { name, bytes }], ID);
    let Reply::Look { text } = reply else {
        panic!("{reply:?}");
    };
    let file = spbe::exchange::read(&text).unwrap();
    assert_eq!(file.assessment.answered(), 1);
    assert_eq!(
        workbook::open(&[], ID),
        Reply::Refused("Pilih satu buku kerja XLSX.".into())
    );
}
