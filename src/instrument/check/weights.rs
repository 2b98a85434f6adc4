//! The invariants of weights: they add up, exactly and in 64 bits.

use num_integer::Integer;

use super::broken::TreeFault;
use super::{Check, Fault, Place, broken};
use crate::exact::Exact;
use crate::instrument::format::NodeFile;

/// The largest common denominator of the weights: any score still fits into 64 bits.
const FINEST: i64 = 1_000_000;

impl Check<'_> {
    pub(super) fn weights(&mut self, place: &Place, allowed: Exact, children: &[NodeFile]) {
        let given = children
            .iter()
            .try_fold(Exact::ZERO, |sum, child| sum.plus(child.weight));
        let whole = given == Some(allowed);
        self.require(whole, place, TreeFault::WeightSum { given, allowed });
    }
}

/// The least common denominator of the weights.
///
/// # Errors
/// A fault when the weights are too fine to be added in 64-bit integers.
pub(in crate::instrument) fn common_denominator(
    weights: impl Iterator<Item = Exact>,
) -> Result<i64, Vec<Fault>> {
    let mut common: i64 = 1;
    for weight in weights {
        common = common.lcm(&weight.denominator().min(FINEST + 1));
        if common > FINEST {
            return Err(vec![too_fine(weight)]);
        }
    }
    Ok(common)
}

/// The weights are too fine to be added in 64-bit integers.
pub(in crate::instrument) fn too_fine(weight: Exact) -> Fault {
    let (given, most) = (weight, FINEST);
    broken(&Place::field("weights"), TreeFault::TooFine { given, most })
}
