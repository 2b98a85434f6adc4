//! Faults of the head in Indonesian.

use spbe::instrument::check::broken::HeadFault;

use super::{Parts, number, says};

pub(super) fn parts(fault: &HeadFault) -> Parts {
    match fault {
        HeadFault::NoId => says("kosong", "nama singkat seperti spbe-2020"),
        HeadFault::NoRegulation => says("kosong", "sedikitnya peraturan yang berlaku"),
        HeadFault::NoSource => says("tanpa sumber", "sedikitnya satu sumber"),
        HeadFault::Scale {
            lowest,
            highest,
            most,
        } => (
            format!("{} sampai {}", number(*lowest), number(*highest)),
            format!("dua bilangan bulat dari 0 sampai {most}, yang terendah dahulu"),
        ),
        HeadFault::Years { first, last } => (
            format!("{first} sampai {last}"),
            "tahun pertama dahulu".into(),
        ),
        HeadFault::InForce { given } => (format!("in_force {given}"), "hari YYYY-MM-DD".to_owned()),
        HeadFault::RevokedFrom { given } => (
            format!("revoked_from {given}"),
            "hari YYYY-MM-DD atau bulan YYYY-MM".to_owned(),
        ),
    }
}
