//! Filled forms, from which several tests start.

use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::score::{Report, Values, score};

/// An edition that comes with the calculator.
#[track_caller]
pub(crate) fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap_or_else(|| panic!("edition {id} is missing"))
}

/// The scores of levels in the order of the form; `None` is open.
#[track_caller]
pub(crate) fn scored(
    instrument: &'static Instrument,
    levels: impl IntoIterator<Item = Option<i64>>,
) -> Report<'static> {
    let levels: Vec<_> = levels
        .into_iter()
        .map(|level| level.map(Exact::whole))
        .collect();
    let values = Values::new(instrument, &levels).unwrap_or_else(|error| panic!("{error}"));
    score(instrument, &values)
}

/// A complete form in whose stretches of so many rows the levels have the given sums: printed
/// results tell sums and no more.
pub(crate) fn with_sums(stretches: &[(i64, i64)]) -> Vec<Option<i64>> {
    let spread = |&(rows, sum): &(i64, i64)| {
        (0..rows).map(move |row| Some(sum / rows + i64::from(row < sum % rows)))
    };
    stretches.iter().flat_map(spread).collect()
}
