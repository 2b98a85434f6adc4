//! Whom to visit: agencies of the same type that are clearly better in a domain, the nearest first.

use std::cmp::Reverse;

use spbe::exact::Exact;

use super::National;
use super::cohort::distance;
use super::result::AgencyResult;

/// As far ahead is clearly better: half a level of the domain.
const CLEARLY: (i64, i64) = (1, 2);
/// Within this of the own value the start was similar: a quarter of a level.
const SIMILAR: (i64, i64) = (1, 4);
/// As many are offered.
const MOST: usize = 10;

/// An agency that is worth a visit, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Visit<'a> {
    pub(crate) other: &'a AgencyResult,
    /// Points of the domain by which it is ahead.
    pub(crate) ahead: Exact,
    /// Its domain in the year before; `None` without a result.
    pub(crate) before: Option<Exact>,
    /// Points that the domain has risen since.
    pub(crate) climbed: Option<Exact>,
    /// Did it stand a year ago where the agency stands now?
    pub(crate) similar_start: bool,
    /// How far it is, see [`distance`].
    pub(crate) distance: usize,
}

/// The agencies to visit for a domain (0 to 3): near before far, a similar start before another one,
/// the fastest climber first.
pub(crate) fn visits<'a>(
    national: &'a National,
    own: &AgencyResult,
    domain: usize,
) -> Vec<Visit<'a>> {
    let visit = |other: &'a AgencyResult| {
        let value = *other.domains.get(domain)?;
        let mine = *own.domains.get(domain)?;
        let ahead = value.minus(mine)?;
        if other.kind != own.kind || ahead < Exact::new(CLEARLY.0, CLEARLY.1)? {
            return None;
        }
        let before = national.of(&other.id, own.year - 1);
        let before = before.and_then(|it| it.domains.get(domain).copied());
        let apart = before.and_then(|before| before.minus(mine));
        let similar = Exact::new(SIMILAR.0, SIMILAR.1)?;
        let below = Exact::ZERO.minus(similar)?;
        Some(Visit {
            other,
            ahead,
            before,
            climbed: before.and_then(|before| value.minus(before)),
            similar_start: apart.is_some_and(|apart| (below..=similar).contains(&apart)),
            distance: distance(own, other),
        })
    };
    let mut visits: Vec<Visit> = national.of_year(own.year).filter_map(visit).collect();
    visits.sort_by_key(|visit| {
        (
            visit.distance,
            !visit.similar_start,
            Reverse(visit.climbed),
            Reverse(visit.ahead),
        )
    });
    visits.truncate(MOST);
    visits
}
