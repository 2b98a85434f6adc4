//! Faults of predicates in Indonesian.

use spbe::instrument::check::broken::PredicateFault;

use super::{Parts, number, says};

pub(super) fn parts(fault: &PredicateFault) -> Parts {
    match fault {
        PredicateFault::BandTwice => says(
            "nama dipakai dua kali",
            "predikat yang dapat dibedakan namanya",
        ),
        PredicateFault::BandStart { given, allowed } => (
            format!("mulai {}", number(*given)),
            format!("mulai {}", number(*allowed)),
        ),
        PredicateFault::BandBounds { from, to } => (
            format!("{} sampai {}", number(*from), number(*to)),
            "batas bawah dahulu".into(),
        ),
        PredicateFault::BandsEnd { given, allowed } => (
            format!("predikat sampai {}", number(*given)),
            format!("predikat sampai {}", number(*allowed)),
        ),
        PredicateFault::CompareYears { given, first } => (
            format!("sejak tahun {given:?}"),
            format!("tahun yang naik, yang pertama tidak sesudah {first}"),
        ),
    }
}
