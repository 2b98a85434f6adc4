//! Faults of levels and criteria in Indonesian.

use spbe::instrument::check::broken::LevelFault;

use super::{Parts, says};

pub(super) fn parts(fault: &LevelFault) -> Parts {
    match fault {
        LevelFault::Levels { given, allowed } => {
            (format!("tingkat {given:?}"), format!("tingkat {allowed:?}"))
        }
        LevelFault::CriteriaUnpublished => says(
            "ada kriteria",
            "tidak ada, sebab menurut edisinya kriteria tidak dipublikasikan",
        ),
        LevelFault::NoCriterion { level } => (
            format!("tingkat {level} tanpa teks"),
            "kriteria untuk setiap tingkat".into(),
        ),
        LevelFault::OffScale {
            given,
            lowest,
            highest,
        } => (
            format!("tingkat {given}"),
            format!("{lowest} sampai {highest}"),
        ),
    }
}
