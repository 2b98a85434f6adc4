//! What a group comes to: mean, extremes, how many reach which predicate.

use spbe::exact::Exact;
use spbe::instrument::format::Band;

use super::group::Group;

/// The figures of the complete submissions of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Summary<'a> {
    /// Complete submissions; the others are in no figure.
    pub complete: usize,
    /// The mean of their indices, exact; `None` without any, or where the sum would overflow.
    pub mean: Option<Exact>,
    pub lowest: Option<Exact>,
    pub highest: Option<Exact>,
    /// The predicates from the lowest, and how many have each.
    pub predicates: Vec<(&'a Band, usize)>,
}

impl<'a> Summary<'a> {
    pub(super) fn of(group: &Group<'a>) -> Self {
        let indices: Vec<Exact> = group
            .rows
            .iter()
            .filter_map(|row| row.index.exact())
            .collect();
        let sum = indices
            .iter()
            .try_fold(Exact::ZERO, |sum, &index| sum.plus(index));
        let count = i64::try_from(indices.len()).unwrap_or(i64::MAX);
        let share = Exact::new(1, count);
        let bands = group
            .instrument()
            .map(|instrument| instrument.edition().predicates.bands.as_slice());
        let reached: Vec<&Band> = group
            .rows
            .iter()
            .filter_map(|row| row.predicate())
            .collect();
        let number = |band: &Band| reached.iter().filter(|other| **other == band).count();
        Self {
            complete: indices.len(),
            mean: sum.zip(share).and_then(|(sum, share)| sum.times(share)),
            lowest: indices.iter().min().copied(),
            highest: indices.iter().max().copied(),
            predicates: bands
                .unwrap_or_default()
                .iter()
                .map(|band| (band, number(band)))
                .collect(),
        }
    }
}
