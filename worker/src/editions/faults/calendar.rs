//! Faults of the calendar, and of what names indicators, in Indonesian.

use spbe::instrument::check::broken::{CalendarFault, ReferenceFault};

use super::Parts;

pub(super) fn parts(fault: &CalendarFault) -> Parts {
    match fault {
        CalendarFault::Days { from, to } => (
            format!("{from} sampai {to}"),
            "dua hari YYYY-MM-DD, yang pertama dahulu".into(),
        ),
        CalendarFault::Year { year, from, to } => (
            format!("{from} sampai {to} untuk evaluasi {year}"),
            format!("hari pada tahun {year} atau tahun berikutnya"),
        ),
    }
}

pub(super) fn reference(fault: &ReferenceFault) -> Parts {
    match fault {
        ReferenceFault::NoIndicator { given } => {
            (format!("indikator {given}"), "indikator pada pohon".into())
        }
        ReferenceFault::PairTwice { from, to } => (
            format!("{from} dan {to} dipasangkan dua kali"),
            "setiap pasangan satu kali".into(),
        ),
    }
}
