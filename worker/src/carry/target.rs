//! Where to: a later year, and an edition.

use spbe::assessment::YEARS;
use spbe::exchange::Imported;
use spbe::instrument::{Instrument, editions};

/// How many years ahead can be chosen.
const AHEAD: u16 = 5;

/// The year and edition of the new draft.
pub(super) struct Target {
    pub(super) year: u16,
    pub(super) instrument: &'static Instrument,
    /// The years that can be chosen.
    pub(super) years: Vec<u16>,
    /// The editions that can be chosen.
    pub(super) instruments: Vec<&'static Instrument>,
}

impl Target {
    /// What was chosen, or the next year and the edition for its new assessments. `None` when no
    /// later year can be an evaluation year. The loaded editions are those that the browser has now,
    /// the newest of an edition last; this module may know others that were deleted since.
    pub(super) fn of(
        draft: &Imported,
        loaded: &[&'static Instrument],
        year: Option<u16>,
        edition: Option<&str>,
    ) -> Option<Self> {
        let from = draft.assessment.year;
        let years: Vec<u16> = (from + 1..=from + AHEAD)
            .filter(|year| YEARS.contains(year))
            .collect();
        let year = year.filter(|year| years.contains(year));
        let year = year.or(years.first().copied())?;
        // Its own edition is offered in the revision that it rests on: taking over to another one is
        // a step of its own.
        let own = |it: &'static Instrument| {
            if it.id() == draft.instrument.id() {
                draft.instrument
            } else {
                it
            }
        };
        let replaced = |at: usize, it: &Instrument| {
            let mut later = loaded.iter().skip(at + 1);
            later.any(|other| other.id() == it.id())
        };
        let newest = loaded.iter().enumerate();
        let newest = newest
            .filter(|&(at, it)| !replaced(at, it))
            .map(|(_, &it)| it);
        let mut instruments: Vec<&'static Instrument> =
            editions::shipped().iter().chain(newest).map(own).collect();
        if !instruments
            .iter()
            .any(|it| it.id() == draft.instrument.id())
        {
            instruments.push(draft.instrument);
        }
        let chosen = instruments
            .iter()
            .copied()
            .find(|it| Some(it.id().as_str()) == edition);
        let instrument = chosen.or(editions::of_year(year).map(own));
        Some(Self {
            year,
            instrument: instrument.unwrap_or(draft.instrument),
            years,
            instruments,
        })
    }
}
