//! Sentences of the page of stages.

use spbe::assessment::{Role, Stage};
use spbe::instrument::IndicatorId;
use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Nobody has said who works here.
    choose_role:
        "Pilih peran Anda dahulu; sebelum itu semuanya hanya dapat dilihat.",
        "Choose your role first; until then everything can only be looked at.";
    /// Label of the choice.
    work_at: "Tahap yang dikerjakan", "Stage to work at";
    /// Behind a stage that the role may not change.
    read_only: "hanya dilihat", "view only";
    /// Caption.
    summary: "Indeks, domain, dan aspek per tahap", "Index, domains and aspects by stage";
    /// Row.
    own_rows: "Dinilai pada tahap ini", "Judged at this stage";
    /// Row.
    carried_rows: "Terbawa dari tahap lain", "Carried over from another stage";
    /// Row.
    open_rows: "Belum dinilai", "Not judged";
    /// A stage without any value.
    not_begun: "belum dimulai", "not begun";
    /// Caption.
    rows: "Nilai per indikator dan tahap", "Levels by indicator and stage";
    /// Hint.
    carried_hint:
        "↳ berarti terbawa: tahap itu kosong, jadi nilai dan penjelasan tahap yang disebut di sampingnya berlaku.",
        "↳ means carried over: the stage is blank, so level and explanation of the stage named beside it hold.";
    /// Choice that leaves a stage blank.
    blank: "kosong", "blank";
    /// Behind the value of a row that another institution gives.
    waiting: "menunggu", "pending";
    /// Button.
    details: "Rincian", "Details";
    /// Button.
    close: "Tutup", "Close";
    /// Field.
    note: "Catatan", "Note";
    /// Column and heading.
    review: "Reviu", "Review";
    /// Field.
    verdict_label: "Hasil reviu", "Outcome of the review";
    /// Choice.
    not_reviewed: "belum direviu", "not reviewed";
    /// Field.
    review_note: "Catatan reviu", "Note of the review";
    /// Warning.
    note_missing:
        "Tidak Valid memerlukan catatan: tulis apa yang harus diperbaiki.",
        "Not valid needs a note: write what is to be mended.";
    /// Warning in the table.
    note_missing_short: "catatan belum ada", "note missing";
    /// Heading.
    differences: "Selisih antartahap", "Differences between stages";
    /// Field.
    from: "Dari tahap", "From";
    /// Field.
    to: "Ke tahap", "To";
    /// No row differs.
    no_differences: "Tidak ada nilai yang berbeda.", "No level differs.";
    /// Column.
    effect: "Pengaruh pada indeks", "Effect on the index";
    /// Row.
    sum_of_effects: "Jumlah pengaruh", "Sum of the effects";
    /// Row.
    difference_of_indices: "Selisih kedua indeks", "Difference of the two indices";
    /// Instead of the difference.
    only_when_complete: "setelah kedua tahap lengkap", "once both stages are complete";
    /// Button.
    csv: "Unduh tabel tahapan (CSV)", "Download the table of stages (CSV)";
    /// Button.
    print: "Cetak", "Print";
    /// End of the file's name.
    file_ending: "tahapan", "stages";
    /// Column of the file.
    name: "Nama", "Name";
}

/// The official code of a stage.
pub(super) fn code(stage: Stage) -> Option<&'static str> {
    match stage {
        Stage::SelfAssessment => Some("EM"),
        Stage::Document => Some("DE"),
        Stage::Interview => Some("Int"),
        _ => None,
    }
}

/// A stage in a narrow place.
pub(super) fn short(words: Words, stage: Stage) -> &'static str {
    match (words.0, stage) {
        (Lang::Id, Stage::Visit) => "Visitasi",
        (Lang::Id, Stage::InternalCheck) => "Internal",
        (Lang::En, Stage::InternalCheck) => "internal",
        _ => code(stage).unwrap_or(words.stage(stage)),
    }
}

/// The outcome of a review, in the official words.
pub(super) fn verdict(words: Words, valid: bool) -> &'static str {
    match (words.0, valid) {
        (_, true) => "Valid",
        (Lang::Id, false) => "Tidak Valid",
        (Lang::En, false) => "Tidak Valid (not valid)",
    }
}

/// What the role may change.
pub(super) fn may_edit(words: Words, role: Role, stages: &str) -> String {
    let role = words.role_name(role);
    match words.0 {
        Lang::Id => format!("Peran Anda: {role}. Yang dapat diisi: {stages}."),
        Lang::En => format!("Your role: {role}. You can enter: {stages}."),
    }
}

/// Done.
pub(super) fn working_at(words: Words, stage: Stage) -> String {
    let stage = words.stage(stage);
    match words.0 {
        Lang::Id => format!("Tahap yang dikerjakan: {stage}."),
        Lang::En => format!("Stage to work at: {stage}."),
    }
}

/// Where a value or text was carried over from.
pub(super) fn carried_from(words: Words, stage: Stage) -> String {
    let stage = words.stage(stage);
    match words.0 {
        Lang::Id => format!("terbawa dari {stage}"),
        Lang::En => format!("carried over from: {stage}"),
    }
}

/// Column of the file.
pub(super) fn given_at(words: Words, stage: Stage) -> String {
    let stage = words.stage(stage);
    match words.0 {
        Lang::Id => format!("{stage}: dinilai pada"),
        Lang::En => format!("{stage}: given at"),
    }
}

/// Label of a field.
pub(super) fn level_of(words: Words, no: &str, stage: Stage) -> String {
    let stage = words.stage(stage);
    match words.0 {
        Lang::Id => format!("Nilai indikator {no}, {stage}"),
        Lang::En => format!("Level of indicator {no}, {stage}"),
    }
}

/// Label of a button.
pub(super) fn details_of(words: Words, no: &str) -> String {
    match words.0 {
        Lang::Id => format!("Rincian indikator {no}"),
        Lang::En => format!("Details of indicator {no}"),
    }
}

/// The index of a stage is a range.
pub(super) fn range(words: Words, stage: &str, open: u32) -> String {
    match (words.0, open) {
        (Lang::Id, _) => {
            format!("{stage}: {open} indikator belum dinilai, jadi nilainya berupa rentang.")
        }
        (Lang::En, 1) => format!("{stage}: 1 indicator is not judged, so the value is a range."),
        (Lang::En, _) => {
            format!("{stage}: {open} indicators are not judged, so the value is a range.")
        }
    }
}

/// Values of other institutions are not there yet.
pub(super) fn pending(words: Words, stage: &str, pending: u32) -> String {
    match (words.0, pending) {
        (Lang::Id, _) => format!(
            "{stage}: {pending} indikator menunggu nilai lembaga lain dan dihitung sementara."
        ),
        (Lang::En, 1) => format!(
            "{stage}: 1 indicator waits for the value of another institution and counts provisionally."
        ),
        (Lang::En, _) => format!(
            "{stage}: {pending} indicators wait for values of other institutions and count provisionally."
        ),
    }
}

/// Caption.
pub(super) fn differing_rows(words: Words, rows: usize) -> String {
    match (words.0, rows) {
        (Lang::Id, _) => format!("{rows} indikator berbeda"),
        (Lang::En, 1) => "1 indicator differs".into(),
        (Lang::En, _) => format!("{rows} indicators differ"),
    }
}

/// Done.
pub(super) fn entered(words: Words, row: &IndicatorId, stage: Stage) -> String {
    let stage = words.stage(stage);
    match words.0 {
        Lang::Id => format!("Indikator {row}, {stage}: isian diperbarui."),
        Lang::En => format!("Indicator {row}, {stage}: entry updated."),
    }
}

/// Done.
pub(super) fn reviewed(words: Words, row: &IndicatorId) -> String {
    match words.0 {
        Lang::Id => format!("Indikator {row}: reviu diperbarui."),
        Lang::En => format!("Indicator {row}: review updated."),
    }
}
