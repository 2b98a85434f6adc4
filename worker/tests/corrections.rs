//! Marking an assessment as submitted, and corrections after it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/dated.rs"]
mod dated;
#[path = "forms/divided.rs"]
mod divided;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/visitor.rs"]
mod visitor;

use spbe::assessment::{Answer, Change, GeneralAnswer, Stage};
use spbe::exact::Exact;
use spbe::exchange::{digest_of_answer, digest_of_general};
use spbe::instrument::IndicatorId;
use spbe_worker::desk::Reply;

use dated::visitor;
use divided::{complete, set_level};
use html::{between, has, lacks};
use visitor::Visitor;

#[test]
fn a_correction_needs_a_reason_and_becomes_part_of_the_history() {
    let mut visitor = visitor();
    let done = visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    assert_eq!(done, "Ditandai sudah diserahkan pada 5 Juni 2024.");
    lacks(&visitor.sees("", ""), "data-testid=\"changes\"");

    set_level(&mut visitor, "45", Some(3));
    let html = visitor.sees("", "");
    let changes = between(&html, "data-testid=\"changes\"", "</section>");
    has(changes, "Perubahan sejak penyerahan (1)");
    has(changes, "tingkat 1 menjadi 3");
    let refused = visitor.is_refused("correct", "45={\"reason\":\"  \"}");
    assert_eq!(refused, "Tulis alasan koreksi indikator 45.");
    assert!(visitor.draft.evaluation.corrections.is_empty());

    visitor.changes("correct", "45={\"reason\":\"Bukti = terlewat.\"}");
    let html = visitor.sees("", "");
    lacks(&html, "data-testid=\"changes\"");
    let history = between(&html, "data-testid=\"corrections\"", "</section>");
    has(history, "<td>10 Juni 2024</td>");
    has(
        history,
        "45. Layanan Publik Sektor 1</th><td>1</td><td>3</td>",
    );
    has(history, "Bukti = terlewat.");

    // Changed again, it is compared with what it was corrected to.
    set_level(&mut visitor, "45", Some(2));
    has(&visitor.sees("", ""), "tingkat 3 menjadi 2");
}

#[test]
fn an_explanation_or_evidence_is_corrected_as_well() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    visitor.enters(Change::RemoveEvidence {
        indicator: IndicatorId::new("2"),
        at: 0,
    });
    has(&visitor.sees("", ""), "penjelasan atau data dukung berubah");
    visitor.changes("correct", "2={\"reason\":\"Salah berkas.\"}");
    let row = visitor.draft.evaluation.corrections[0]
        .row
        .as_ref()
        .unwrap();
    assert_eq!(row.indicator, IndicatorId::new("2"));
    assert_eq!(row.before, row.after);
}

/// The answers to the general questions.
fn answer_questions(visitor: &mut Visitor, answers: &[(&str, &str)]) {
    let mut evaluation = visitor.draft.evaluation.clone();
    let question = |(question, answer): &(&str, &str)| GeneralAnswer {
        question: (*question).into(),
        answer: (*answer).into(),
    };
    evaluation.questions = answers.iter().map(question).collect();
    visitor.enters(Change::SetEvaluation(Box::new(evaluation)));
}

#[test]
fn an_answer_to_a_general_question_is_corrected_as_well() {
    let mut visitor = visitor();
    answer_questions(&mut visitor, &[("Visi?", "Melayani.")]);
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    // A question that nobody has answered says nothing.
    answer_questions(&mut visitor, &[("Visi?", "Melayani."), ("Misi?", " ")]);
    lacks(&visitor.sees("", ""), "data-testid=\"changes\"");

    answer_questions(&mut visitor, &[("Visi?", "Melayani."), ("Misi?", "Cepat.")]);
    let html = visitor.sees("", "");
    let changes = between(&html, "data-testid=\"changes\"", "</section>");
    has(
        changes,
        "Instansi, tahun, atau jawaban pertanyaan umum berubah.",
    );
    has(changes, "data-action=\"correct-general\"");
    assert_eq!(
        visitor.is_refused("correct-general", "{\"reason\":\"\"}"),
        "Tulis alasan koreksi instansi, tahun, dan pertanyaan umum."
    );
    visitor.changes("correct-general", "{\"reason\":\"Misi = terlewat.\"}");
    let html = visitor.sees("", "");
    lacks(&html, "data-testid=\"changes\"");
    let history = between(&html, "data-testid=\"corrections\"", "</section>");
    has(
        history,
        "Instansi, tahun, dan pertanyaan umum</th><td></td><td></td>",
    );
    has(history, "Misi = terlewat.");
    let Reply::File { bytes, .. } = visitor.act("csv", "") else {
        panic!("no file");
    };
    has(
        &String::from_utf8(bytes).unwrap(),
        ";2024-06-10;;Instansi, tahun, dan pertanyaan umum;;;Misi = terlewat.",
    );
}

#[test]
fn another_agency_or_year_is_a_correction() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    let year = visitor.draft.year;
    for year in [year, year - 1] {
        let agency = "Kota Lain".into();
        visitor.enters(Change::SetHead { agency, year });
        has(&visitor.sees("", ""), "Perubahan sejak penyerahan (1)");
        visitor.changes("correct-general", "{\"reason\":\"Salah ketik.\"}");
        lacks(&visitor.sees("", ""), "data-testid=\"changes\"");
    }
}

#[test]
fn a_submission_that_does_not_say_its_questions_is_compared_by_its_rows() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    let mut evaluation = visitor.draft.evaluation.clone();
    evaluation.submitted.as_mut().unwrap().general.clear();
    visitor.enters(Change::SetEvaluation(Box::new(evaluation)));
    answer_questions(&mut visitor, &[("Visi?", "Melayani.")]);
    lacks(&visitor.sees("", ""), "data-testid=\"changes\"");
}

#[test]
fn what_is_not_submitted_is_no_correction() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    visitor.enters(Change::SetUnit {
        indicator: IndicatorId::new("2"),
        unit: "Dinas C".into(),
    });
    let indicator = IndicatorId::new("3");
    let mut answer = visitor.draft.answer(&indicator).unwrap().clone();
    answer.stages.entry(Stage::Document).or_default().note = "Tanyakan.".into();
    answer.criteria.insert(2, true);
    let answer = Box::new(answer);
    visitor.enters(Change::SetAnswer { indicator, answer });
    lacks(&visitor.sees("", ""), "data-testid=\"changes\"");
    visitor.is_refused("correct", "3={\"reason\":\"Tidak perlu.\"}");
}

#[test]
fn a_second_submission_waits_for_reasons_and_keeps_the_history() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    set_level(&mut visitor, "45", Some(3));
    let refused = visitor.is_refused("submit", "{\"day\":\"2024-06-10\"}");
    has(&refused, "1 perubahan sejak penyerahan belum diberi alasan");
    visitor.changes("correct", "45={\"reason\":\"Bukti terlewat.\"}");
    visitor.changes("submit", "{\"day\":\"2024-06-10\"}");
    let evaluation = &visitor.draft.evaluation;
    assert_eq!(evaluation.submitted.as_ref().unwrap().day, "2024-06-10");
    assert_eq!(evaluation.corrections.len(), 1);
}

#[test]
fn a_day_out_of_order_is_no_day_of_submission() {
    let mut visitor = visitor();
    let submit = |day: &str| format!("{{\"day\":\"{day}\"}}");
    assert_eq!(
        visitor.is_refused("submit", &submit("2024-06-11")),
        "Tanggal penyerahan 11 Juni 2024; yang boleh: paling lambat 10 Juni 2024."
    );
    assert_eq!(
        visitor.is_refused("submit", &submit("")),
        "Tanggal penyerahan kosong; yang boleh: paling lambat 10 Juni 2024."
    );
    assert!(visitor.draft.evaluation.submitted.is_none());
    visitor.changes("submit", &submit("2024-06-05"));
    has(&visitor.sees("", ""), "min=\"2024-06-05\"");
    let refused = visitor.is_refused("submit", &submit("2024-06-04"));
    assert_eq!(
        refused,
        "Tanggal penyerahan 4 Juni 2024; yang boleh: 5 Juni 2024, hari penyerahan atau koreksi \
         terakhir, sampai 10 Juni 2024."
    );
    set_level(&mut visitor, "45", Some(3));
    visitor.today = "2024-06-08";
    visitor.changes("correct", "45={\"reason\":\"Bukti terlewat.\"}");
    visitor.is_refused("submit", &submit("2024-06-07"));
    visitor.changes("submit", &submit("2024-06-08"));
}

#[test]
fn the_part_of_a_unit_is_not_submitted() {
    let mut unit = Visitor::on("calendar", complete().part_of("Dinas A"));
    let refused = unit.is_refused("submit", "{\"day\":\"2024-06-05\"}");
    has(&refused, "Ini bagian unit Dinas A");
    has(&refused, "hanya penilaian seutuhnya");
    let html = unit.sees("", "");
    lacks(&html, "data-action=\"submit\"");
    has(
        between(&html, "data-testid=\"submitted\"", "</section>"),
        &refused,
    );
}

#[test]
fn what_is_incomplete_is_marked_with_a_warning() {
    let mut visitor = visitor();
    lacks(&visitor.sees("", ""), "data-testid=\"incomplete\"");
    set_level(&mut visitor, "1", None);
    set_level(&mut visitor, "2", None);
    let html = visitor.sees("", "");
    let warning = between(&html, "data-testid=\"incomplete\"", "</p>");
    has(warning, "Isiannya belum lengkap: 2 hal masih kurang.");
    has(warning, "href=\"~/submission\"");
    assert_eq!(
        visitor.changes("submit", "{\"day\":\"2024-06-05\"}"),
        "Ditandai sudah diserahkan pada 5 Juni 2024. Isiannya belum lengkap: 2 hal masih kurang."
    );
}

#[test]
fn what_has_been_handed_over_is_marked_on_the_same_page() {
    let mut visitor = Visitor::on("submission", complete());
    let html = visitor.sees("", "");
    let marking = between(&html, "data-testid=\"marking\"", "</section>");
    has(marking, "Tandai diserahkan hari ini");
    has(marking, "href=\"~/calendar\"");
    lacks(marking, "Ditandai sudah diserahkan");
    let done = visitor.changes("mark", "");
    assert_eq!(done, "Ditandai sudah diserahkan pada 10 Juni 2024.");
    has(&visitor.sees("", ""), &done);
    let mut corrected = Visitor::on("calendar", visitor.draft.clone());
    set_level(&mut corrected, "45", Some(3));
    has(&corrected.sees("", ""), "tingkat 1 menjadi 3");
    // What is incomplete cannot be handed over there.
    set_level(&mut visitor, "45", None);
    lacks(&visitor.sees("", ""), "data-testid=\"marking\"");
}

#[test]
fn the_history_is_handed_out_as_a_table() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    set_level(&mut visitor, "45", None);
    visitor.changes("correct", "45={\"reason\":\"=1+1; salah\"}");
    let Reply::File { name, bytes, .. } = visitor.act("csv", "") else {
        panic!("no file");
    };
    assert_eq!(name, "spbe-pemerintah-kota-bandar-lampung-2023-koreksi.csv");
    // The reason would otherwise be a formula.
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "\u{feff}Instansi;Tahun penilaian;Tanggal;Indikator;Nama;Sebelum;Sesudah;Alasan\r\n\
         Pemerintah Kota Bandar Lampung;2023;2024-06-10;45;Layanan Publik Sektor 1;1;;\"'=1+1; salah\"\r\n"
    );
}

#[test]
fn handing_over_warns_of_changes_without_a_reason() {
    let mut visitor = visitor();
    visitor.changes("submit", "{\"day\":\"2024-06-05\"}");
    let hand_over =
        |visitor: &Visitor| Visitor::on("submission", visitor.draft.clone()).sees("", "");
    lacks(&hand_over(&visitor), "data-testid=\"unrecorded\"");
    set_level(&mut visitor, "45", Some(3));
    has(
        between(&hand_over(&visitor), "data-testid=\"unrecorded\"", "</div>"),
        "1 perubahan sejak penyerahan",
    );
}

#[test]
fn the_digest_of_an_answer_is_that_of_its_canonical_form() {
    // SHA-256, by another program, of
    // {"evidence":[{"date":"","kind":"policy","page":"","reference":"","title":"Peraturan"}],"explanation":"Ada.","indicator":"1","value":3}
    let answer = Answer {
        value: Some(Exact::whole(3)),
        ..complete().answer(&IndicatorId::new("1")).unwrap().clone()
    };
    assert_eq!(
        digest_of_answer(&IndicatorId::new("1"), &answer),
        "19f790d0cc75fdabc2667f3f41f875e9994a49a2a2863aeb5b038abba370a3e4"
    );
}

#[test]
fn the_digest_of_what_belongs_to_no_row_is_that_of_its_canonical_form() {
    let mut visitor = visitor();
    answer_questions(&mut visitor, &[("Misi?", ""), ("Visi?", "Melayani.")]);
    // SHA-256, by another program, of
    // {"agency":"Pemerintah Kota Bandar Lampung","questions":[{"answer":"Melayani.","question":"Visi?"}],"year":2023}
    assert_eq!(
        digest_of_general(&visitor.draft),
        "95de0190d6082aec2bbcc8c920822adbaea8bba2410b8d9caffe6f7f432dc736"
    );
}
