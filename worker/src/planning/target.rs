//! The target: a predicate above the present one, or an index.

use spbe::assessment::Aim;
use spbe::exact::Exact;
use spbe::instrument::format::Band;

use super::basis::Basis;
use super::fault::Fault;

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
    pub(super) fn of(basis: &Basis) -> Option<Self> {
        let aim = basis.plan().aim.as_ref();
        if let Some(&Aim::Index(wanted)) = aim {
            return Some(Self { wanted, band: None });
        }
        let ahead = ahead(basis);
        // A predicate that has been reached since is no target any more.
        let is_chosen =
            |band: &&&Band| matches!(aim, Some(Aim::Predicate(name)) if *name == band.name.id);
        let band = *ahead.iter().find(is_chosen).or(ahead.first())?;
        Some(Self {
            wanted: basis.instrument.begins(band, basis.year())?,
            band: Some(band),
        })
    }
}

/// A predicate that was chosen by its name.
pub(super) fn chosen(name: &str, basis: &Basis) -> Result<Option<Aim>, Fault> {
    let aim = Some(Aim::Predicate(name.to_owned()));
    let aim = aim.filter(|aim| aim.instead(basis.instrument).is_none());
    aim.map(Some).ok_or(Fault::NoSuchPlace)
}

/// An index as it was typed; nothing goes back to the next predicate.
pub(super) fn typed(text: &str, basis: &Basis) -> Result<Option<Aim>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let aim = Exact::typed(text).map(Aim::Index);
    let aim = aim.filter(|aim| aim.instead(basis.instrument).is_none());
    aim.map(Some).ok_or_else(|| Fault::Index {
        given: text.to_owned(),
    })
}

/// The predicates above the present one.
pub(super) fn ahead(basis: &Basis) -> Vec<&'static Band> {
    let bands = basis.instrument.edition().predicates.bands.iter();
    let is_ahead = |band: &&Band| {
        let bound = basis.instrument.begins(band, basis.year());
        bound.is_some_and(|bound| bound > basis.index)
    };
    // Every index belongs to the lowest one at least.
    bands.skip(1).filter(is_ahead).collect()
}
