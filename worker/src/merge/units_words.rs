//! Sentences about dividing a questionnaire among units.

use spbe::instrument::IndicatorId;
use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Heading.
    divide: "Bagi indikator ke unit", "Assign indicators to units";
    /// Hint.
    divide_hint:
        "Tulis unit yang menjawab setiap indikator, lalu unduh kuesioner bagian tiap unit dan kirimkan. Unit membukanya dengan “Buka berkas”, mengisi, lalu mengirim hasil ekspornya kembali.",
        "Name the unit that answers each indicator, then download the part of each unit and send it. The unit opens it with “Open file”, fills it in, and sends its export back.";
    /// Button.
    show_units: "Tampilkan tabel unit", "Show the table of units";
    /// Button.
    hide_units: "Sembunyikan tabel unit", "Hide the table of units";
    /// Caption.
    units_table: "Unit yang menjawab setiap indikator", "The unit that answers each indicator";
    /// Column.
    unit: "Unit", "Unit";
    /// Heading.
    parts: "Kuesioner bagian", "Parts";
}

/// Label of the field of a row.
pub(super) fn unit_of(words: Words, no: &str) -> String {
    match words.0 {
        Lang::Id => format!("Unit untuk indikator {no}"),
        Lang::En => format!("Unit for indicator {no}"),
    }
}

/// Label of the field of a group.
pub(super) fn unit_of_all(words: Words, group: &str) -> String {
    match words.0 {
        Lang::Id => format!("Satu unit untuk semua indikator {group}"),
        Lang::En => format!("One unit for all indicators of {group}"),
    }
}

/// A row was given to a unit.
pub(super) fn assigned(words: Words, row: &IndicatorId, unit: &str) -> String {
    match (words.0, unit) {
        (Lang::Id, "") => format!("Indikator {row} tidak lagi ditugaskan."),
        (Lang::En, "") => format!("Indicator {row} is no longer assigned."),
        (Lang::Id, unit) => format!("Indikator {row} ditugaskan ke {unit}."),
        (Lang::En, unit) => format!("Indicator {row} is assigned to {unit}."),
    }
}

/// A group was given to a unit.
pub(super) fn assigned_group(words: Words, group: &str, unit: &str) -> String {
    match (words.0, unit) {
        (Lang::Id, "") => format!("Indikator {group} tidak lagi ditugaskan."),
        (Lang::En, "") => format!("The indicators of {group} are no longer assigned."),
        (Lang::Id, unit) => format!("Semua indikator {group} ditugaskan ke {unit}."),
        (Lang::En, unit) => format!("All indicators of {group} are assigned to {unit}."),
    }
}

/// Size of a part.
pub(super) fn rows_of(words: Words, unit: &str, rows: usize) -> String {
    match words.0 {
        Lang::Id => format!("{unit}: {rows} indikator"),
        Lang::En if rows == 1 => format!("{unit}: 1 indicator"),
        Lang::En => format!("{unit}: {rows} indicators"),
    }
}

/// Button.
pub(super) fn download_part(words: Words, unit: &str) -> String {
    match words.0 {
        Lang::Id => format!("Unduh bagian {unit}"),
        Lang::En => format!("Download the part of {unit}"),
    }
}
