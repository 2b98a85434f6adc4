//! The invariants of values from other institutions: whatever counts can be scored.

use super::broken::{AllowedValues, ForeignFault};
use super::{Check, Place};
use crate::exact::Exact;
use crate::instrument::format::{Conversion, External, ScaleValues};

impl Check<'_> {
    pub(super) fn external(&mut self, external: &External, place: &Place) {
        self.name(place, "external.index.", &external.index);
        let scale = &self.file.scale;
        let (given, allowed) = (external.while_pending, AllowedValues::from(scale));
        let pending = ForeignFault::Pending { given, allowed };
        self.require(scale.allows(given), place, pending);
        let (lowest, highest) = (external.lowest, external.highest);
        let sound = match (lowest, highest) {
            (Some(lowest), Some(highest)) => lowest < highest,
            (lowest, highest) => lowest == highest,
        };
        let range = ForeignFault::Range { lowest, highest };
        self.require(sound, place, range);
        if let Some(conversion) = &external.conversion {
            self.conversion(conversion, place);
            if let Some(range) = lowest.zip(highest).filter(|_| sound) {
                self.points(conversion, range, place);
            }
        }
    }

    fn conversion(&mut self, conversion: &Conversion, place: &Place) {
        let scale = &self.file.scale;
        let stepless = scale.values == ScaleValues::Decimal;
        self.require(stepless, place, ForeignFault::ConversionToLevels);
        let points = conversion.points.iter();
        let given: Vec<_> = points.map(|point| (point.from, point.to)).collect();
        let rising = given
            .windows(2)
            .all(|it| it[0].0 < it[1].0 && it[0].1 <= it[1].1);
        let on_scale = given.iter().all(|&(_, to)| scale.allows(to));
        let sound = given.len() > 1 && rising && on_scale;
        let allowed = scale.into();
        self.require(sound, place, ForeignFault::Conversion { given, allowed });
    }

    /// The points lie in the range of the index.
    fn points(&mut self, conversion: &Conversion, range: (Exact, Exact), place: &Place) {
        let (lowest, highest) = range;
        let foreign = conversion.points.iter().map(|point| point.from);
        let Some((from, to)) = foreign.clone().min().zip(foreign.max()) else {
            return;
        };
        let within = lowest <= from && to <= highest;
        self.require(
            within,
            place,
            ForeignFault::Points {
                from,
                to,
                lowest,
                highest,
            },
        );
    }
}
