//! Faults of names and identifiers in Indonesian.

use spbe::instrument::check::broken::TextFault;

use super::{Parts, says};

pub(super) fn parts(fault: &TextFault) -> Parts {
    match fault {
        TextFault::Blank { field } => (format!("{field} kosong"), "teks yang tidak kosong".into()),
        TextFault::TooLong {
            field,
            given,
            longest,
        } => (
            format!("{field} berisi {given} karakter"),
            format!("paling banyak {longest}"),
        ),
        TextFault::TooMany { given, most } => {
            (format!("{given} butir"), format!("paling banyak {most}"))
        }
        TextFault::IdTwice => says("id dipakai dua kali", "id yang unik di daftarnya"),
    }
}
