//! Faults of rules in Indonesian.

use spbe::instrument::check::broken::RuleFault;

use super::{Parts, says};

pub(super) fn parts(fault: &RuleFault) -> Parts {
    match fault {
        RuleFault::Kind { given } => (format!("jenis {given}"), "jenis tingkat edisi ini".into()),
        RuleFault::RestsOn { level, requires } => (
            format!("tingkat {level} bertumpu pada {requires}"),
            "tingkat yang lebih rendah".into(),
        ),
        RuleFault::NoYears => says("0 tahun", "1 tahun atau lebih"),
        RuleFault::NoFromLevel => says("tanpa from_level", "tingkat mulai berlakunya"),
        RuleFault::NothingBelow { given, lowest } => (
            format!("from_level {given}"),
            format!("di atas {lowest}, sebab yang didukung tingkat di bawahnya"),
        ),
        RuleFault::EveryLevel { given } => (
            format!("from_level {given}"),
            "tidak ada, sebab efek ini berlaku pada setiap tingkat".into(),
        ),
    }
}
