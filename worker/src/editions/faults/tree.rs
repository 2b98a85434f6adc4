//! Faults of nodes and weights in Indonesian.

use spbe::instrument::check::broken::TreeFault;

use super::{Parts, number, says};

pub(super) fn parts(fault: &TreeFault) -> Parts {
    match fault {
        TreeFault::WeightSum { given, allowed } => {
            let sum = given.map_or("terlalu besar".into(), number);
            (format!("jumlah bobot di bawahnya {sum}"), number(*allowed))
        }
        TreeFault::Weight { given } => (
            format!("bobot {}", number(*given)),
            "bobot di atas 0".into(),
        ),
        TreeFault::TooFine { given, most } => (
            format!("antara lain {}", number(*given)),
            format!("pecahan dengan penyebut bersama paling besar {most}"),
        ),
        TreeFault::Tier { given, allowed } => (format!("lapisan {given}"), allowed.join(", ")),
        TreeFault::NumberTwice => says("nomor dipakai dua kali", "nomor yang unik di lapisannya"),
        TreeFault::RowTwice => says(
            "nomor dipakai dua kali",
            "isian yang dapat dibedakan nomornya",
        ),
        TreeFault::GroupOrLeaf => says(
            "keduanya atau tidak satu pun",
            "salah satu: children atau indicator",
        ),
        TreeFault::TooManyNodes { most } => (
            format!("lebih dari {most} butir"),
            format!("paling banyak {most}, termasuk layanan"),
        ),
        TreeFault::Kind { given, allowed } => (format!("jenis {given}"), allowed.join(", ")),
        TreeFault::Repeat { given } => (format!("{given} layanan"), "2 sampai 9 layanan".into()),
    }
}
