//! What the ticked criteria say, and which of them rest on others (Permen PANRB 59/2020, Lampiran,
//! Tabel 1–2, h.12–13; indicator 3, whose level 4 refers to level 2, h.32).

use super::Reason;
use crate::assessment::Criteria;
use crate::instrument::format::Requirement;
use crate::instrument::{IndicatorId, Instrument};

/// The highest level whose criterion is met. With none met it is the lowest of the scale, once the
/// criterion of that or of the next level is judged unmet; levels that nobody has judged say nothing.
pub(super) fn highest(criteria: &Criteria, lowest: u8) -> Option<u8> {
    let met = criteria.iter().rev().find(|&(_, &met)| met);
    let unmet = |level| criteria.get(&level) == Some(&false);
    let at_lowest = || (unmet(lowest) || unmet(lowest + 1)).then_some(lowest);
    met.map(|(&level, _)| level).or_else(at_lowest)
}

/// What the levels of a row rest on: the level below, unless the rule names another one.
pub(super) struct Rest<'a> {
    exceptions: Vec<&'a Requirement>,
}

impl<'a> Rest<'a> {
    pub(super) fn of(
        instrument: &Instrument,
        row: &IndicatorId,
        requires: &'a [Requirement],
    ) -> Self {
        let number = super::scope::number(instrument, row);
        let of_row = |it: &&Requirement| number == Some(&*it.indicator);
        Self {
            exceptions: requires.iter().filter(of_row).collect(),
        }
    }

    /// The highest level that holds with all it rests on, and what the highest ticked one lacks.
    /// Where nothing is ticked, what the chosen level lacks as far as it has been judged. The lowest
    /// level of the scale rests on nothing: nobody is below it.
    pub(super) fn limit(
        &self,
        criteria: &Criteria,
        lowest: u8,
        chosen: Option<u8>,
    ) -> Option<(u8, Reason)> {
        let Some(ticked) = highest(criteria, lowest) else {
            return self.unmet_at(chosen?, criteria, lowest);
        };
        let reason = self.broken(ticked, criteria, lowest)?;
        let holds = |&level: &u8| {
            let met = level == lowest || criteria.get(&level) == Some(&true);
            met && self.broken(level, criteria, lowest).is_none()
        };
        let highest = (lowest..ticked).rev().find(holds).unwrap_or(lowest);
        Some((highest, reason))
    }

    /// The highest level below a chosen one that no criterion judged unmet stands against.
    fn unmet_at(&self, chosen: u8, criteria: &Criteria, lowest: u8) -> Option<(u8, Reason)> {
        let unmet = |from: u8| {
            let next = |&level: &u8| (level > lowest).then(|| self.below(level));
            std::iter::successors(Some(from), next)
                .find(|level| criteria.get(level) == Some(&false))
        };
        let level = unmet(chosen)?;
        let holds = |&below: &u8| unmet(below).is_none();
        let highest = (lowest..chosen).rev().find(holds).unwrap_or(lowest);
        Some((highest, Reason::Unmet { level }))
    }

    /// The nearest level below that a level rests on and whose criterion is not met.
    fn broken(&self, level: u8, criteria: &Criteria, lowest: u8) -> Option<Reason> {
        let mut at = level;
        while at > lowest {
            let below = self.below(at);
            if below > lowest && criteria.get(&below) != Some(&true) {
                let judged = criteria.contains_key(&below);
                return Some(Reason::RestsOn {
                    level,
                    below,
                    judged,
                });
            }
            at = below;
        }
        None
    }

    fn below(&self, level: u8) -> u8 {
        let exception = self.exceptions.iter().find(|it| it.level == level);
        exception.map_or(level.saturating_sub(1), |it| it.requires)
    }
}
