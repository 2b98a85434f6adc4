//! Sentences about a copy that is being changed.

use spbe::instrument::editions::LoadError;
use spbe::words::{Lang, Words};

use super::{CopyError, Dropped, faults};
use crate::words::sentences;

/// How many faults a refusal names; the page lists all of them.
const NAMED: usize = 3;

sentences! {
    /// Button.
    undo: "Urungkan", "Undo";
    /// A copy can be brought back.
    discarded: "Salinan dibuang.", "The copy was discarded.";
    /// Field.
    sources: "Sumber (satu per baris)", "Sources (one in a line)";
    /// Field.
    confidence: "Dukungan sumber", "Support by the sources";
    /// Hint.
    rules_hint:
        "Di sini kalimatnya saja yang diubah; isian aturan yang dihitung diubah di berkasnya.",
        "Only their sentences are changed here; what a rule computes is changed in the file.";
    /// Field.
    year: "Tahun evaluasi", "Evaluation year";
    /// Field.
    first_day: "Hari pertama (TTTT-BB-HH)", "First day (YYYY-MM-DD)";
    /// Field.
    last_day: "Hari terakhir (TTTT-BB-HH)", "Last day (YYYY-MM-DD)";
    /// Button.
    add_step: "Tambah jadwal", "Add a date";
    /// Question, before an edition is deleted.
    ask_delete:
        "Hapus edisi ini dari peramban? Ini tidak dapat diurungkan. Unduh berkasnya dahulu bila masih diperlukan.",
        "Delete this edition from the browser? This cannot be undone. Download its file first if it is still needed.";
    /// Button.
    delete_confirm: "Ya, hapus edisi", "Yes, delete the edition";
}

/// Field, of a rule.
pub(super) fn in_indonesian(words: Words, rule: &str) -> String {
    match words.0 {
        Lang::Id => format!("Aturan {rule} (Indonesia)"),
        Lang::En => format!("Rule {rule} (Indonesian)"),
    }
}

/// Field, of a rule.
pub(super) fn in_english(words: Words, rule: &str) -> String {
    match words.0 {
        Lang::Id => format!("Aturan {rule} (Inggris)"),
        Lang::En => format!("Rule {rule} (English)"),
    }
}

/// What has gone with the indicators that were removed.
pub(super) fn dropped(words: Words, dropped: &Dropped) -> String {
    let (pairs, rules) = (dropped.pairs, dropped.rules.join(", "));
    let shortened = dropped.shortened.join(", ");
    let parts = match words.0 {
        Lang::Id => [
            (pairs > 0).then(|| format!("{pairs} padanan")),
            (!rules.is_empty()).then(|| format!("aturan {rules}")),
            (!shortened.is_empty()).then(|| format!("penyebutannya dalam aturan {shortened}")),
        ],
        Lang::En => [
            (pairs > 0).then(|| format!("pairs of crosswalks: {pairs}")),
            (!rules.is_empty()).then(|| format!("rules: {rules}")),
            (!shortened.is_empty()).then(|| format!("its mention in rules: {shortened}")),
        ],
    };
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let parts = parts.join("; ");
    match words.0 {
        Lang::Id => format!("Ikut dihapus: {parts}."),
        Lang::En => format!("Removed with it: {parts}."),
    }
}

/// Why a copy is not handed out.
pub(super) fn faults_first(words: Words, error: &LoadError) -> String {
    let faults = faults::all(words, error);
    let named: Vec<&str> = faults
        .iter()
        .map(|(_, sentence)| sentence.trim_end_matches('.'))
        .take(NAMED)
        .collect();
    let (named, more) = (named.join("; "), faults.len().saturating_sub(NAMED));
    match (words.0, more) {
        (Lang::Id, 0) => format!("Perbaiki dahulu semua kesalahan: {named}."),
        (Lang::En, 0) => format!("Mend all faults first: {named}."),
        (Lang::Id, _) => format!("Perbaiki dahulu semua kesalahan: {named}; dan {more} lagi."),
        (Lang::En, _) => format!("Mend all faults first: {named}; and {more} more."),
    }
}

/// Why a copy was not changed.
pub(super) fn error(words: Words, error: &CopyError) -> String {
    match (words.0, error) {
        (Lang::Id, CopyError::NoPlace { place }) => format!("{place}: tidak ada di salinan ini."),
        (Lang::En, CopyError::NoPlace { place }) => format!("{place}: not in this copy."),
        (Lang::Id, CopyError::OnlyOne { .. }) => {
            "Butir ini satu-satunya di bagiannya. Hapus bagiannya.".into()
        }
        (Lang::En, CopyError::OnlyOne { .. }) => {
            "This is the only one of its part. Remove the part.".into()
        }
        (Lang::Id, CopyError::NumberTaken { number }) => {
            format!("Nomor {number} dipakai indikator lain. Beri indikator itu nomor lain dahulu.")
        }
        (Lang::En, CopyError::NumberTaken { number }) => format!(
            "Number {number} belongs to another indicator. Give that one another number first."
        ),
    }
}
