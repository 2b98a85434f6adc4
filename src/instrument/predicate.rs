//! From an index to its predicate (Permen PANRB 59/2020, Lampiran, Tabel 13, h.24).
//!
//! The regulation does not say whether the exact or the shown index is compared with the bounds.
//! The official results do: until 2023 the shown one, from 2024 the exact one. So the rule is data
//! of the edition, by year.

use super::Instrument;
use super::format::{Band, CompareOn};
use crate::exact::Exact;

/// The predicate of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// The band of the predicate.
    pub band: &'a Band,
    /// What was compared with the bounds.
    pub compared: CompareOn,
    /// The band that the other reading would give, when it differs: exact and shown index lie on
    /// different sides of a bound.
    pub other: Option<&'a Band>,
}

/// The way to the next better predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead<'a> {
    /// The band of the next predicate.
    pub band: &'a Band,
    /// Points of the index that are missing, above 0.
    pub distance: Exact,
}

impl Instrument {
    /// What the evaluation of a year compared with the bounds.
    pub fn compares(&self, year: u16) -> CompareOn {
        let rules = &self.edition().predicates.compare;
        let rule = rules.iter().rev().find(|rule| rule.from_year <= year);
        rule.or(rules.first())
            .map_or(CompareOn::Exact, |rule| rule.on)
    }

    /// The predicate of an exact index in the evaluation of a year. An index below the scale, as it
    /// arises when unanswered indicators count as 0, belongs to the lowest band.
    ///
    /// `None` only when the edition has no bands, which its check refuses.
    pub fn verdict(&self, index: Exact, year: u16) -> Option<Verdict<'_>> {
        let compared = self.compares(year);
        let exact = self.band(index)?;
        let shown = self.band(index.shown())?;
        let (band, other) = match compared {
            CompareOn::Exact => (exact, shown),
            CompareOn::Shown => (shown, exact),
        };
        Some(Verdict {
            band,
            compared,
            other: (other != band).then_some(other),
        })
    }

    /// What is missing to the next predicate; `None` in the highest band.
    pub fn ahead(&self, index: Exact, year: u16) -> Option<Ahead<'_>> {
        let bands = &self.edition().predicates.bands;
        bands.iter().skip(1).find_map(|band| {
            let distance = self.begins(band, year)?.minus(index)?;
            (distance > Exact::ZERO).then_some(Ahead { band, distance })
        })
    }

    /// The lowest exact index that has the predicate of a band in the evaluation of a year; `None`
    /// only for a bound that cannot be counted with.
    pub fn begins(&self, band: &Band, year: u16) -> Option<Exact> {
        match self.compares(year) {
            CompareOn::Exact => Some(band.from),
            CompareOn::Shown => band.from.minus(Exact::HALF_HUNDREDTH),
        }
    }

    fn band(&self, value: Exact) -> Option<&Band> {
        let bands = &self.edition().predicates.bands;
        bands
            .iter()
            .rev()
            .find(|band| band.from <= value)
            .or(bands.first())
    }
}
