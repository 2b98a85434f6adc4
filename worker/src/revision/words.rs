//! Sentences about revisions of an edition.

mod whole;

use spbe::assessment::Aim;
use spbe::words::{Lang, Words};

pub(super) use whole::{calculated_with, compared, published, weights_of, whole};

use super::Lost;
use crate::words::sentences;

sentences! {
    /// Hint.
    hint:
        "Draf ini tetap dihitung menurut revisi lamanya sampai Anda mengalihkannya. Periksa dahulu apa yang berubah.",
        "This draft is scored by its old revision until you take it over. Look first at what changes.";
    /// No newer revision is here.
    nothing_newer: "Draf ini sudah memakai revisi terbaru edisinya.",
        "This draft rests on the newest revision of its edition.";
    /// Column.
    part: "Bagian", "Part";
    /// Column.
    now: "Revisi draf ini", "This draft’s revision";
    /// Column.
    after: "Revisi baru", "New revision";
    /// Heading.
    result: "Nilai menurut kedua revisi", "Values under both revisions";
    /// Heading.
    lost: "Yang tidak terbawa", "What has no place any more";
    /// Nothing is lost.
    nothing_lost: "Semua isian terbawa.", "Every entry is kept.";
    /// Heading.
    changes: "Yang berubah pada instrumen", "What changes in the instrument";
    /// Everything that is compared is equal.
    no_changes:
        "Yang memengaruhi nilai dan artinya sama; yang berubah hanya urutan atau cara penulisan di berkas.",
        "What moves a score or its meaning is the same; only the order or the spelling in the file changed.";
    /// Kind of change.
    added: "Baru", "Added";
    /// Kind of change.
    removed: "Dihapus", "Removed";
    /// Kind of change.
    changed: "Berubah", "Changed";
    /// What changed.
    name: "Nama", "Name";
    /// What changed.
    weight: "Bobot", "Weight";
    /// What changed.
    moved: "Pindah ke bagian lain", "Moved to another part";
    /// What changed.
    question: "Jenis, pertanyaan, penjelasan, halaman, atau data dukung berubah", "Kind, question, explanation, page or evidence changed";
    /// What changed.
    external: "Nilai dari lembaga lain", "Value of another institution";
    /// What changed.
    services: "Layanan yang dinilai", "Services that are scored";
    /// What changed.
    evidence: "Data dukung tingkat", "Evidence of level";
    /// What changed.
    criterion: "Kriteria tingkat", "Criterion of level";
    /// What changed.
    scale: "Skala", "Scale";
    /// Heading.
    predicates: "Predikat", "Predicates";
    /// Heading.
    rules: "Aturan", "Rules";
    /// Marks a predicate that is another one under the new revision.
    flipped: "predikat berubah", "another predicate";
    /// Button.
    take_over: "Alihkan draf ke revisi baru", "Take the draft over to the new revision";
    /// Link.
    stay: "Tetap pada revisi lama", "Stay with the old revision";
    /// Done.
    taken_over:
        "Draf dialihkan ke revisi baru. “Urungkan” mengembalikannya; keadaan sebelumnya ada di Riwayat.",
        "The draft was taken over to the new revision. “Undo” takes it back, and the state before is in the history.";
}

/// One thing that has no place in the new revision; `name` is the row or group.
pub(super) fn lost_one(words: Words, lost: &Lost, name: &str) -> String {
    match (words.0, lost) {
        (
            Lang::Id,
            Lost::Row {
                value: Some(value), ..
            },
        ) => {
            format!(
                "{name}: nilai {} beserta penjelasan dan data dukungnya",
                words.value(*value)
            )
        }
        (
            Lang::En,
            Lost::Row {
                value: Some(value), ..
            },
        ) => {
            format!(
                "{name}: value {} with its explanation and evidence",
                words.value(*value)
            )
        }
        (Lang::Id, Lost::Row { value: None, .. }) => format!("{name}: semua isian"),
        (Lang::En, Lost::Row { value: None, .. }) => format!("{name}: every entry"),
        (Lang::Id, Lost::Value { value, .. }) => {
            format!("{name}: nilai {} di luar skala baru", words.value(*value))
        }
        (Lang::En, Lost::Value { value, .. }) => {
            format!(
                "{name}: the value {} is not on the new scale",
                words.value(*value)
            )
        }
        (Lang::Id, Lost::External { index, .. }) => {
            format!(
                "{name}: indeks lembaga lain {} di luar rentang baru",
                words.exact(*index)
            )
        }
        (Lang::En, Lost::External { index, .. }) => {
            format!(
                "{name}: the index {} of another institution is out of the new range",
                words.exact(*index)
            )
        }
        (Lang::Id, Lost::Criteria { .. }) => format!("{name}: centang kriteria di luar skala baru"),
        (Lang::En, Lost::Criteria { .. }) => {
            format!("{name}: criteria ticked at levels that are gone")
        }
        (Lang::Id, Lost::Narrative { .. }) => format!("{name}: narasi"),
        (Lang::En, Lost::Narrative { .. }) => format!("{name}: narrative"),
        (Lang::Id, Lost::Aim(aim)) => format!("Target rencana: {}", aimed(words, aim)),
        (Lang::En, Lost::Aim(aim)) => format!("Target of the plan: {}", aimed(words, aim)),
        (Lang::Id, Lost::Terms { .. }) => format!("{name}: syarat rencana"),
        (Lang::En, Lost::Terms { .. }) => format!("{name}: terms of the plan"),
        (Lang::Id, Lost::Done { day, .. }) => format!("{name}: tanda selesai {day}"),
        (Lang::En, Lost::Done { day, .. }) => format!("{name}: marked as done on {day}"),
        (Lang::Id, Lost::Submission { day }) => {
            format!(
                "Catatan penyerahan {day} beserta koreksinya: yang diserahkan memakai revisi lama"
            )
        }
        (Lang::En, Lost::Submission { day }) => {
            format!(
                "The submission of {day} and its corrections: what was handed in rests on the old revision"
            )
        }
    }
}

fn aimed(words: Words, aim: &Aim) -> String {
    match aim {
        Aim::Predicate(name) => name.clone(),
        Aim::Index(index) => words.exact(*index),
    }
}
