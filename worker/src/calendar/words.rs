//! Sentences about dates and what is due.

use spbe::words::{Lang, Words};

use super::deadlines::Fault;
use crate::report::date;
use crate::words::sentences;

sentences! {
    /// Heading.
    dates: "Jadwal penilaian ini", "Calendar of this assessment";
    /// The calendar is empty.
    no_dates: "Belum ada tanggal. Tambahkan di bawah ini.", "No dates yet. Add them below.";
    /// Column and field.
    name: "Nama", "Name";
    /// Column.
    from: "Mulai", "From";
    /// Field.
    from_or_nothing: "Mulai (boleh kosong)", "From (may stay empty)";
    /// Column and field.
    to: "Sampai", "Until";
    /// Column.
    unit: "Unit", "Unit";
    /// Field.
    unit_or_all: "Unit (kosong: semua unit)", "Unit (empty: all units)";
    /// In the column of units.
    all_units: "semua unit", "all units";
    /// Below the button that takes the edition's dates.
    check_dates:
        "Sebagian tanggal edisi baru perkiraan. Cocokkan dengan surat kementerian.",
        "Some dates of the edition are estimates. Compare them with the ministry's letter.";
    /// Button.
    add: "Tambah tanggal", "Add a date";
    /// Button.
    edit: "Ubah", "Change";
    /// Button.
    save: "Simpan tanggal", "Save the date";
    /// Heading.
    due: "Yang harus diselesaikan tiap unit", "What each unit has to complete";
    /// What is counted.
    due_hint:
        "Tanggal milik unit sendiri didahulukan; bila tidak ada, berlaku tanggal untuk semua unit. Tanggal yang terlewat tetap tertulis selama masih ada yang kurang, bersama tanggal berikutnya.",
        "A unit's own dates come first; without them those for all units count. A missed date stays as long as something is missing, with the next one beside it.";
    /// Column.
    open: "Belum dijawab", "Unanswered";
    /// Column.
    incomplete: "Tanpa penjelasan atau data dukung", "Without explanation or evidence";
    /// Column.
    date: "Tanggal", "Date";
    /// Column.
    time_left: "Sisa waktu", "Time left";
    /// Rows without a unit.
    no_unit: "tanpa unit", "no unit";
    /// No date counts for the unit.
    no_date: "belum ada", "none yet";
    /// The unit owes nothing.
    complete: "lengkap", "complete";
}

/// Why a date is not taken.
pub(super) fn fault(words: Words, fault: &Fault) -> String {
    match (words.0, fault) {
        (Lang::Id, Fault::NoName) => "Nama tanggal belum diisi.".into(),
        (Lang::En, Fault::NoName) => "The date has no name.".into(),
        (Lang::Id, Fault::NoEnd { name }) => format!("{name}: isi hari terakhirnya."),
        (Lang::En, Fault::NoEnd { name }) => format!("{name}: give its last day."),
        (lang, Fault::Backwards { name, from, to }) => {
            let (from, to) = (date::day(words, from), date::day(words, to));
            match lang {
                Lang::Id => format!("{name}: mulai {from}, padahal berakhir {to}."),
                Lang::En => format!("{name}: begins on {from}, but ends on {to}."),
            }
        }
    }
}

/// A date was saved.
pub(super) fn saved(words: Words, name: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tanggal disimpan: {name}."),
        Lang::En => format!("Date saved: {name}."),
    }
}

/// A date was removed.
pub(super) fn removed(words: Words, name: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tanggal dihapus: {name}."),
        Lang::En => format!("Date removed: {name}."),
    }
}

/// Button.
pub(super) fn take_edition(words: Words, steps: usize) -> String {
    match words.0 {
        Lang::Id => format!("Pakai jadwal edisi ({steps} tanggal)"),
        Lang::En => format!("Take the edition's calendar ({steps} date(s))"),
    }
}

/// The dates of the edition were taken.
pub(super) fn taken_from_edition(words: Words, steps: usize) -> String {
    match words.0 {
        Lang::Id => format!("{steps} tanggal dari jadwal edisi ditambahkan."),
        Lang::En => format!("{steps} date(s) of the edition's calendar have been added."),
    }
}

/// How long until a date.
pub(super) fn days(words: Words, left: i32) -> String {
    let days = words.count(left.unsigned_abs() as usize);
    match (words.0, left) {
        (Lang::Id, 0) => "hari ini".into(),
        (Lang::En, 0) => "today".into(),
        (Lang::Id, 1..) => format!("{days} hari lagi"),
        (Lang::En, 1..) => format!("{days} day(s) left"),
        (Lang::Id, _) => format!("lewat {days} hari"),
        (Lang::En, _) => format!("{days} day(s) overdue"),
    }
}
