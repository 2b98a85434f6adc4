//! The target: a predicate above the present one, or an index.

use spbe::exact::Exact;
use spbe::instrument::format::Band;

use super::basis::Basis;
use super::fault::Fault;

/// What the user chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The predicate with this number in the edition, from 0.
    Band(usize),
    /// An index, reached when the exact index is not below it.
    Index(Exact),
}

impl Choice {
    /// Reads an index; nothing goes back to the next predicate.
    pub(super) fn typed(text: &str, basis: &Basis) -> Result<Option<Self>, Fault> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let scale = &basis.instrument.edition().scale;
        let on_scale = |index: &Exact| (scale.lowest..=scale.highest).contains(index);
        match Exact::typed(text).filter(on_scale) {
            Some(index) => Ok(Some(Self::Index(index))),
            None => Err(Fault::Index {
                given: text.to_owned(),
            }),
        }
    }
}

/// What is to be reached.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target<'a> {
    /// The exact index that is enough.
    pub(super) wanted: Exact,
    /// The predicate; `None` where an index was typed.
    pub(super) band: Option<&'a Band>,
}

impl Target<'static> {
    /// The chosen target, the next predicate without one; `None` in the highest predicate.
    pub(super) fn of(choice: Option<Choice>, basis: &Basis) -> Option<Self> {
        if let Some(Choice::Index(wanted)) = choice {
            return Some(Self { wanted, band: None });
        }
        let ahead = ahead(basis);
        // A predicate that has been reached since is no target any more.
        let chosen = ahead
            .iter()
            .find(|(number, _)| choice == Some(Choice::Band(*number)));
        let &(_, band) = chosen.or(ahead.first())?;
        Some(Self {
            wanted: basis.instrument.begins(band, basis.year())?,
            band: Some(band),
        })
    }
}

/// The predicates above the present one, each with its number in the edition.
pub(super) fn ahead(basis: &Basis) -> Vec<(usize, &'static Band)> {
    let bands = basis.instrument.edition().predicates.bands.iter();
    let is_ahead = |band: &Band| {
        let bound = basis.instrument.begins(band, basis.year());
        bound.is_some_and(|bound| bound > basis.index)
    };
    // Every index belongs to the lowest one at least.
    let above = bands.enumerate().skip(1);
    above.filter(|(_, band)| is_ahead(band)).collect()
}
