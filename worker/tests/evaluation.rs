//! General questions, narratives and the recommendation: drafted from the levels as the guideline says,
//! never over what somebody has written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/visitor.rs"]
mod visitor;

use serde_json::json;
use spbe::assessment::{Answer, Assessment, Change, Judgement, Narrative, Stage};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, editions};

use case::{assessed, edition, published};
use html::{between, has, lacks};
use visitor::Visitor;

/// Bandar Lampung 2023 with an explanation for each level.
fn bandar_lampung() -> Assessment {
    let answer = |number| Answer {
        explanation: format!("Fakta {number}."),
        ..Answer::default()
    };
    assessed(&published("LHE-BANDARLAMPUNG-2023"), answer)
}

fn visitor() -> Visitor {
    Visitor::on("evaluation", bandar_lampung())
}

fn narrative<'v>(visitor: &'v Visitor, aspect: &str) -> &'v Narrative {
    let narratives = &visitor.draft.evaluation.narratives;
    narratives.get(aspect).unwrap()
}

fn report(visitor: &Visitor) -> String {
    Visitor::on("report", visitor.draft.clone()).sees("", "")
}

fn judge(visitor: &mut Visitor, row: &str, stage: Stage, level: i64, explanation: &str) {
    let indicator = IndicatorId::new(row);
    let mut answer = visitor.draft.answer(&indicator).unwrap().clone();
    let judgement = Judgement {
        value: Some(Exact::whole(level)),
        explanation: explanation.into(),
        ..Judgement::default()
    };
    answer.stages.insert(stage, judgement);
    let answer = Box::new(answer);
    visitor.enters(Change::SetAnswer { indicator, answer });
}

// Aspect 8 of Bandar Lampung 2023: rows 42 to 47 with levels 4, 3, 4, 1, 1, 1, and the value 2.33
// (Laporan Hasil Evaluasi, p.11).

#[test]
fn a_narrative_names_levels_2_to_5_then_4_and_5_then_1_and_2_with_their_facts() {
    let mut visitor = visitor();
    let done = visitor.changes("draft", "8");
    assert_eq!(done, "3 teks disusun dari Penilaian Mandiri.");
    let narrative = narrative(&visitor, "8");
    assert_eq!(
        narrative.fulfilment,
        "Aspek 8 bernilai 2,33 (Penilaian Mandiri). 3 dari 6 indikator berada di tingkat 2 sampai 5.\n\
         - Indikator 42 (Layanan Pengaduan Pelayanan Publik), tingkat 4: Fakta 42.\n\
         - Indikator 43 (Layanan Data Terbuka), tingkat 3: Fakta 43.\n\
         - Indikator 44 (Jaringan Dokumentasi dan Informasi Hukum (JDIH)), tingkat 4: Fakta 44."
    );
    assert_eq!(
        narrative.strengths,
        "Kekuatan (tingkat 4 dan 5):\n\
         - Indikator 42 (Layanan Pengaduan Pelayanan Publik), tingkat 4: Fakta 42.\n\
         - Indikator 44 (Jaringan Dokumentasi dan Informasi Hukum (JDIH)), tingkat 4: Fakta 44."
    );
    assert_eq!(
        narrative.weaknesses,
        "Kelemahan (tingkat 1 dan 2):\n\
         - Indikator 45 (Layanan Publik Sektor 1), tingkat 1: Fakta 45.\n\
         - Indikator 46 (Layanan Publik Sektor 2), tingkat 1: Fakta 46.\n\
         - Indikator 47 (Layanan Publik Sektor 3), tingkat 1: Fakta 47."
    );
}

#[test]
fn strengths_begin_with_the_highest_and_weaknesses_with_the_lowest() {
    let mut case = published("LHE-BANDARLAMPUNG-2023");
    case["levels"][43] = json!(5);
    case["levels"][44] = json!(2);
    let draft = assessed(&case, |_| Answer::default());
    let mut visitor = Visitor::on("evaluation", draft);
    visitor.changes("draft", "8");
    let narrative = narrative(&visitor, "8");
    let rows = |text: &str| {
        let lines = text.lines().skip(1);
        lines
            .map(|line| line.split(' ').nth(2).unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&narrative.strengths), ["44", "42"]);
    assert_eq!(rows(&narrative.weaknesses), ["46", "47", "45"]);
    has(&narrative.strengths, "tingkat 5: penjelasan belum ditulis");
}

#[test]
fn an_aspect_without_strengths_says_so() {
    // Aspect 6 has level 1 throughout.
    let mut visitor = visitor();
    visitor.changes("draft", "6");
    assert_eq!(
        narrative(&visitor, "6").strengths,
        "Tidak ada indikator di tingkat 4 atau 5."
    );
}

#[test]
fn a_long_fact_ends_between_two_words() {
    let mut visitor = visitor();
    visitor.enters(Change::SetExplanation {
        indicator: IndicatorId::new("42"),
        explanation: "kata\n".repeat(100),
    });
    visitor.changes("draft", "8");
    // 48 words of 4 letters with a blank between are 239 characters.
    let fact = format!("tingkat 4: {}…\n", ["kata"; 48].join(" ").trim_end());
    has(&narrative(&visitor, "8").strengths, &fact);
}

#[test]
fn long_facts_leave_room_for_every_indicator() {
    // Aspect 7 has 10 rows, all but rows 38, 39 and 41 at level 4 (levels 3, 1 and 3).
    let case = published("LHE-BANDARLAMPUNG-2023");
    let draft = assessed(&case, |_| Answer {
        explanation: "kata ".repeat(900),
        ..Answer::default()
    });
    let mut visitor = Visitor::on("evaluation", draft);
    visitor.changes("draft", "7");
    let fulfilment = &narrative(&visitor, "7").fulfilment;
    assert_eq!(fulfilment.lines().count(), 1 + 9);
    assert!(
        fulfilment
            .lines()
            .skip(1)
            .all(|line| line.ends_with("kata…"))
    );
    assert!((1_800..=2_000).contains(&fulfilment.chars().count()));
}

#[test]
fn the_final_result_is_drafted_from_once_it_is_complete() {
    let mut visitor = visitor();
    for row in edition("spbe-2020").ids() {
        judge(&mut visitor, row.as_str(), Stage::Document, 2, "Dokumen.");
    }
    judge(
        &mut visitor,
        "45",
        Stage::Interview,
        4,
        "Ditunjukkan saat interviu.",
    );
    has(
        &visitor.sees("", ""),
        "Rancangan disusun dari: Nilai akhir.",
    );
    visitor.changes("draft", "8");
    assert_eq!(
        narrative(&visitor, "8").strengths,
        "Kekuatan (tingkat 4 dan 5):\n\
         - Indikator 45 (Layanan Publik Sektor 1), tingkat 4: Ditunjukkan saat interviu."
    );
}

#[test]
fn a_final_result_with_an_open_row_is_not_drafted_from() {
    let mut visitor = visitor();
    for row in edition("spbe-2020").ids().skip(1) {
        judge(&mut visitor, row.as_str(), Stage::Document, 2, "");
    }
    has(
        &visitor.sees("", ""),
        "Penilaian Mandiri, karena nilai akhir belum lengkap.",
    );
}

#[test]
fn the_recommendation_names_index_strongest_weakest_and_what_to_mend() {
    // The report prints 2.15 Cukup; aspect 7 has 3.50, aspects 5 and 6 have 1.00.
    let mut visitor = visitor();
    visitor.changes("draft", "recommendation");
    assert_eq!(
        visitor.draft.evaluation.recommendation,
        "Pemerintah Kota Bandar Lampung, Indeks SPBE tahun 2023: 2,15 Cukup (Penilaian Mandiri).\n\n\
         Terkuat: Aspek 7 (Layanan Administrasi Pemerintahan Berbasis Elektronik), bernilai 3,50.\n\n\
         Terlemah: Aspek 5 (Penerapan Manajemen SPBE) dan Aspek 6 (Pelaksanaan Audit TIK), bernilai 1,00.\n\n\
         Disarankan mendahulukan perbaikan indikator 21 (Penerapan Manajemen Risiko SPBE), \
         22 (Penerapan Manajemen Keamanan Informasi), 23 (Penerapan Manajemen Data), \
         24 (Penerapan Manajemen Aset TIK) dan 25 (Penerapan Kompetensi Sumber Daya Manusia)."
    );
}

#[test]
fn a_written_text_is_only_replaced_by_who_takes_the_draft() {
    let mut visitor = visitor();
    visitor.changes("text", "8/strengths=Kata saya = tetap.");
    assert_eq!(narrative(&visitor, "8").strengths, "Kata saya = tetap.");
    let done = visitor.changes("draft", "8");
    assert_eq!(done, "2 teks disusun dari Penilaian Mandiri.");
    assert_eq!(narrative(&visitor, "8").strengths, "Kata saya = tetap.");
    let html = visitor.sees("", "");
    has(&html, "data-testid=\"offer-8/strengths\"");
    lacks(&html, "data-testid=\"offer-8/weaknesses\"");
    visitor.changes("take", "8/strengths");
    has(
        &narrative(&visitor, "8").strengths,
        "Kekuatan (tingkat 4 dan 5):",
    );
    lacks(&visitor.sees("", ""), "data-testid=\"offer-");
}

#[test]
fn a_draft_that_is_left_goes_away() {
    let mut visitor = visitor();
    visitor.changes("text", "recommendation=Lanjutkan.");
    let html = visitor.sees("draft", "recommendation");
    has(&html, "Teks tidak diubah.");
    has(&html, "data-testid=\"offer-recommendation\"");
    lacks(
        &visitor.sees("leave", "recommendation"),
        "data-testid=\"offer-",
    );
    assert_eq!(visitor.draft.evaluation.recommendation, "Lanjutkan.");
}

#[test]
fn all_empty_texts_are_drafted_at_once_and_no_other() {
    let mut visitor = visitor();
    visitor.changes("text", "1/fulfilment=Kata saya.");
    // Three texts for each of 8 aspects, and the recommendation.
    let done = visitor.changes("draft", "");
    assert_eq!(done, "24 teks disusun dari Penilaian Mandiri.");
    assert_eq!(narrative(&visitor, "1").fulfilment, "Kata saya.");
    has(&visitor.sees("draft", ""), "Tidak ada teks yang kosong.");
}

#[test]
fn questions_begin_as_those_of_the_edition_and_their_number_can_change() {
    let mut visitor = visitor();
    assert_eq!(
        visitor
            .sees("", "")
            .matches("data-action=\"answer\"")
            .count(),
        4
    );
    visitor.changes("answer", "1=Portal tunggal mulai 2025.");
    let questions = &visitor.draft.evaluation.questions;
    assert_eq!(questions.len(), 4);
    has(&questions[1].question, "satu portal layanan");
    assert_eq!(questions[1].answer, "Portal tunggal mulai 2025.");
    visitor.changes("add-question", "");
    visitor.changes("question", "4=Bagaimana visi SPBE?");
    visitor.changes("remove-question", "0");
    let questions = &visitor.draft.evaluation.questions;
    assert_eq!(questions.len(), 4);
    assert_eq!(questions[0].answer, "Portal tunggal mulai 2025.");
    assert_eq!(questions[3].question, "Bagaimana visi SPBE?");
}

#[test]
fn the_last_question_stays_where_the_edition_would_bring_its_own_back() {
    let mut visitor = visitor();
    for left in [3, 2, 1] {
        let done = visitor.changes("remove-question", "0");
        assert_eq!(done, "Pertanyaan dihapus.");
        assert_eq!(visitor.draft.evaluation.questions.len(), left);
    }
    let reason = visitor.is_refused("remove-question", "0");
    has(&reason, "Pertanyaan terakhir tidak dapat dihapus");
    assert_eq!(visitor.draft.evaluation.questions.len(), 1);
    // An edition without questions has none to bring back.
    let without = Assessment::new(edition("spbe-2018"), "Kota Contoh", 2018);
    let mut visitor = Visitor::on("evaluation", without);
    visitor.changes("add-question", "");
    visitor.changes("question", "0=Apa visinya?");
    visitor.changes("remove-question", "0");
    assert_eq!(visitor.draft.evaluation.questions, []);
}

#[test]
fn assessors_leave_the_questions_alone_and_others_the_narratives() {
    let mut visitor = visitor();
    visitor.role = "assessor";
    visitor.sees("answer", "0=Bukan saya.");
    visitor.changes("draft", "8");
    for role in ["respondent", "data-entry", "responsible"] {
        visitor.role = role;
        let html = visitor.sees("text", "8/strengths=Bukan saya.");
        lacks(&html, "data-action=\"draft\"");
        visitor.changes("answer", "0=Jawaban kami.");
    }
}

#[test]
fn a_text_longer_than_the_form_takes_is_refused() {
    let mut visitor = visitor();
    let text = format!("8/strengths={}", "a".repeat(2_001));
    visitor.is_refused("text", &text);
}

#[test]
fn written_text_stays_text() {
    let mut visitor = visitor();
    visitor.changes("text", "8/strengths=</textarea><script>alert(1)</script>");
    visitor.changes("answer", "0=<img src=x>");
    let html = visitor.sees("", "");
    lacks(&html, "<script");
    lacks(&html, "<img");
}

#[test]
fn the_services_of_a_repeated_indicator_are_told_in_their_aspect() {
    let draft = Assessment::new(edition("spbe-2018"), "Kota Contoh", 2018);
    let mut visitor = Visitor::on("evaluation", draft);
    assert_eq!(
        visitor
            .sees("", "")
            .matches("<article data-aspect=")
            .count(),
        7
    );
    visitor.changes("draft", "7");
    // Three indicators, and the three services of indicator 35.
    has(&narrative(&visitor, "7").fulfilment, "0 dari 6 indikator");
}

#[test]
fn an_edition_without_aspects_is_narrated_by_its_innermost_groups() {
    let pillars = include_str!("../../data/editions/ips-2022.json")
        .replace("\"aspect\"", "\"pillar\"")
        .replace("\"ips-2022\"", "\"contoh-pilar\"");
    let instrument = editions::load(&pillars).unwrap();
    let draft = Assessment::new(instrument, "Kota Contoh", 2024);
    let mut visitor = Visitor::on("evaluation", draft);
    let pillars = instrument.tier("pillar").count();
    let html = visitor.sees("", "");
    assert_eq!(html.matches("<article data-aspect=").count(), pillars);
    visitor.is_refused("text", "7/strengths=Tidak ada aspek 7.");
    visitor.changes("text", "101/strengths=Standar data dipakai.");
    has(&report(&visitor), "Standar data dipakai.");
}

#[test]
fn the_report_has_what_was_written_and_nothing_else() {
    let mut visitor = visitor();
    let before = report(&visitor);
    lacks(&before, "Narasi aspek");
    lacks(&before, "Pertanyaan umum");
    visitor.changes("text", "8/weaknesses=Layanan sektor belum terpadu.");
    visitor.changes("text", "recommendation=Padukan layanan sektor.");
    visitor.changes("answer", "0=Tiga layanan.");
    let report = report(&visitor);
    let narratives = between(&report, "Narasi aspek", "</section>");
    has(
        narratives,
        "Kelemahan: </strong>Layanan sektor belum terpadu.",
    );
    lacks(narratives, "Kekuatan: ");
    has(&report, "Padukan layanan sektor.");
    has(
        between(&report, "Pertanyaan umum", "</section>"),
        "Tiga layanan.",
    );
}

#[test]
fn the_report_shows_the_index_of_each_stage_that_has_levels() {
    let mut visitor = visitor();
    lacks(&report(&visitor), "report-stages");
    for row in edition("spbe-2020").ids() {
        judge(&mut visitor, row.as_str(), Stage::Document, 3, "");
    }
    let report = report(&visitor);
    let stages = between(&report, "report-stages", "</section>");
    has(
        stages,
        "Penilaian Mandiri</th><td class=\"number\">2,15</td><td>Cukup</td>",
    );
    has(
        stages,
        "Penilaian Dokumen</th><td class=\"number\">3,00</td><td>Baik</td>",
    );
    lacks(stages, "Penilaian Visitasi");
}
