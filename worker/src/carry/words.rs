//! The sentences of the page.

use spbe::assessment::{LONGEST_EXPLANATION, MOST_EVIDENCE, Stage};
use spbe::instrument::IndicatorId;
use spbe::words::{Lang, Words};

use super::target::Target;
use crate::words::sentences;

sentences! {
    /// First paragraph.
    what_happens:
        "Draf ini tetap seperti adanya. Penilaian baru dimulai dengan instansi, penjelasan, dan data dukung dari indikator yang menanyakan hal yang sama. Tingkat tidak pernah dibawa. Penilaian tahapan, unit, pertanyaan umum, narasi, dan jadwal juga tidak.",
        "This draft stays as it is. The new assessment begins with the agency, and with explanations and evidence of the indicators that ask the same. Levels are never carried over. Nor are judgements of stages, units, general questions, narratives and dates.";
    /// Row.
    from: "Dari", "From";
    /// Choice.
    to_year: "Tahun penilaian baru", "Year of the new assessment";
    /// Caption.
    carried: "Yang dibawa, per indikator", "What is carried over, by indicator";
    /// Column.
    take: "Bawa", "Take";
    /// Column.
    to: "Ke indikator", "To indicator";
    /// Column.
    sources: "Dari indikator", "From indicators";
    /// No row has a source with content.
    nothing:
        "Tidak ada penjelasan atau data dukung yang dapat dibawa ke instrumen ini; yang dibawa hanya nama instansi.",
        "There is no explanation or evidence to carry over to this instrument; only the name of the agency is.";
    /// Mark of evidence.
    old: "Lebih dari dua tahun", "Older than two years";
    /// Why rows are not carried.
    not_carried_hint:
        "Indikator ini tidak berpadanan di instrumen tujuan, atau Anda tidak mencentangnya. Isinya tetap ada di draf ini.",
        "These indicators have no counterpart in the other instrument, or you have not ticked it. What they hold stays in this draft.";
    /// What comes next.
    looked_at_first:
        "Isinya ditampilkan dahulu; menjadi draf baru setelah Anda menyimpannya di sana.",
        "It is shown first, and becomes a new draft when you keep it there.";
    /// After the last year.
    no_later_year:
        "Tidak ada tahun penilaian setelah tahun draf ini.",
        "There is no evaluation year after the one of this draft.";
}

/// Button.
pub(super) fn start(words: Words, target: &Target) -> String {
    let (edition, year) = (words.edition(target.instrument), target.year);
    match words.0 {
        Lang::Id => format!("Mulai penilaian {year} ({edition})"),
        Lang::En => format!("Start the assessment of {year} ({edition})"),
    }
}

/// Values for the stage "last year".
pub(super) fn last_year(words: Words, rows: usize, stage: Stage) -> String {
    let (from, to) = (words.stage(stage), words.stage(Stage::LastYear));
    match words.0 {
        Lang::Id => format!(
            "Nilai {rows} indikator dari tahap {from} menjadi nilai tahap {to}, sebagai pembanding. Tingkat penilaian baru tetap kosong."
        ),
        Lang::En => format!(
            "The values of {rows} indicators at the stage {from} become those of the stage {to}, to compare with. The levels of the new assessment stay empty."
        ),
    }
}

/// Heading.
pub(super) fn not_carried(words: Words, rows: usize) -> String {
    match words.0 {
        Lang::Id => format!("Tidak dibawa ({rows})"),
        Lang::En => format!("Not carried over ({rows})"),
    }
}

/// Length of an explanation.
pub(super) fn characters(words: Words, characters: usize) -> String {
    let characters = words.count(characters);
    match words.0 {
        Lang::Id => format!("{characters} karakter"),
        Lang::En => format!("{characters} characters"),
    }
}

/// Explanations that do not fit.
pub(super) fn too_long(words: Words, sources: &[IndicatorId]) -> String {
    let sources: Vec<&str> = sources.iter().map(IndicatorId::as_str).collect();
    let (sources, longest) = (sources.join(", "), words.count(LONGEST_EXPLANATION));
    match words.0 {
        Lang::Id => format!(
            "Melebihi {longest} karakter; penjelasan indikator berikut tidak dibawa: {sources}."
        ),
        Lang::En => format!(
            "More than {longest} characters; the explanations of these indicators are not carried over: {sources}."
        ),
    }
}

/// Documents that the list has no room for.
pub(super) fn beyond(words: Words) -> String {
    match words.0 {
        Lang::Id => format!("Lebih dari {MOST_EVIDENCE} data dukung; ini tidak dibawa:"),
        Lang::En => {
            format!("More than {MOST_EVIDENCE} pieces of evidence; these are not carried over:")
        }
    }
}
