//! Where a value stands among those of a group.

use spbe::exact::Exact;

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// 1 for the highest; equal values share the better rank.
    pub(crate) rank: usize,
    /// How many there are.
    pub(crate) of: usize,
    /// How many of the others are lower, in per cent; `None` where there are no others.
    pub(crate) above: Option<Exact>,
    /// The middle value; the mean of the two in the middle where their number is even.
    pub(crate) median: Exact,
    /// Points above the median, or below it.
    pub(crate) from_median: Exact,
    /// The highest value.
    pub(crate) highest: Exact,
}

/// Where `own`, one of the values, stands among them; `None` when there is no value.
pub(crate) fn standing(own: Exact, values: &[Exact]) -> Option<Standing> {
    let mut values = values.to_vec();
    values.sort_unstable();
    let highest = *values.last()?;
    let (higher, lower) = (
        values.iter().filter(|&&it| it > own).count(),
        values.iter().filter(|&&it| it < own).count(),
    );
    let middle = values.len() / 2;
    let median = if values.len() % 2 == 1 {
        values[middle]
    } else {
        values[middle - 1]
            .plus(values[middle])?
            .divided_by(Exact::whole(2))?
    };
    let others = i64::try_from(values.len()).ok()? - 1;
    let hundredfold = i64::try_from(lower).ok()?.checked_mul(100)?;
    Some(Standing {
        rank: higher + 1,
        of: values.len(),
        above: Exact::new(hundredfold, others),
        median,
        from_median: own.minus(median)?,
        highest,
    })
}
