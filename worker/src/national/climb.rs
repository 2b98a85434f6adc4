//! Who has climbed between two years.

use std::cmp::Reverse;

use spbe::exact::Exact;

use super::National;
use super::cohort::Cohort;
use super::result::AgencyResult;

/// An agency in two years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Climb<'a> {
    pub(crate) before: &'a AgencyResult,
    pub(crate) after: &'a AgencyResult,
    /// Points of the index.
    pub(crate) points: Exact,
}

/// The agencies of a group with results of both years, the fastest climber first, among equals the
/// higher one.
pub(crate) fn climbs<'a>(
    national: &'a National,
    own: &AgencyResult,
    cohort: Cohort,
    before: u16,
) -> Vec<Climb<'a>> {
    let members = national
        .of_year(own.year)
        .filter(|it| cohort.holds(own, it));
    let climb = |after: &'a AgencyResult| {
        let before = national.of(&after.id, before)?;
        let points = after.index.minus(before.index)?;
        Some(Climb {
            before,
            after,
            points,
        })
    };
    let mut climbs: Vec<Climb> = members.filter_map(climb).collect();
    climbs.sort_by_key(|climb| (Reverse(climb.points), Reverse(climb.after.index)));
    climbs
}
