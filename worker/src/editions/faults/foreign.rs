//! Faults of values from other institutions in Indonesian.

use spbe::instrument::check::broken::{AllowedValues, ForeignFault, bound, points};
use spbe::instrument::format::ScaleValues;

use super::{Parts, number, says};

pub(super) fn parts(fault: &ForeignFault) -> Parts {
    match fault {
        ForeignFault::Pending { given, allowed } => (
            format!("{} selama nilai menunggu", number(*given)),
            values(*allowed),
        ),
        ForeignFault::Range { lowest, highest } => (
            format!("{} sampai {}", bound(*lowest, ','), bound(*highest, ',')),
            "kedua batas indeks itu, yang terendah dahulu, atau tanpa batas".into(),
        ),
        ForeignFault::ConversionToLevels => says(
            "ada konversi",
            "tidak ada, sebab skalanya hanya tingkat bulat",
        ),
        ForeignFault::Conversion { given, allowed } => (
            points(given, ','),
            format!("dua titik naik atau lebih, nilai {}", values(*allowed)),
        ),
        ForeignFault::Points {
            from,
            to,
            lowest,
            highest,
        } => (
            format!("titik dari {} sampai {}", number(*from), number(*to)),
            format!(
                "{} sampai {}, rentang indeks itu",
                number(*lowest),
                number(*highest)
            ),
        ),
    }
}

fn values(allowed: AllowedValues) -> String {
    let AllowedValues {
        lowest,
        highest,
        steps,
    } = allowed;
    match steps {
        ScaleValues::Integer => format!("{lowest} sampai {highest}, tingkat bulat saja"),
        ScaleValues::Decimal => {
            format!("{lowest} sampai {highest}, paling banyak 4 desimal atau pecahan seperti 7/6")
        }
    }
}
