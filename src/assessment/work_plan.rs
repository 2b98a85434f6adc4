//! The plan to a target, as the agency keeps it: what is aimed at, on which terms rows may rise, and
//! what of the saved target is done. The steps follow from it (`crate::plan`) and are not kept.

use super::ChangeError;
use super::limits::{day, known, on_scale};
use crate::document::Allowed;
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};
use crate::plan::DEAREST;

/// Most decimals of an index that is aimed at; a fraction has no larger denominator. With more of them
/// the numbers of the plan may not fit into 64 bits.
pub const AIM_DECIMALS: u32 = 6;

/// The plan to a target. Rows stand in the order of their identifiers: the lists are short, and maps
/// would be several kilobytes of the first transfer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkPlan {
    /// What is aimed at; the next predicate while nothing is chosen.
    pub aim: Option<Aim>,
    terms: Vec<(IndicatorId, RowTerms)>,
    done: Vec<(IndicatorId, String)>,
}

/// What a plan aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// A predicate, by its name in Indonesian.
    Predicate(String),
    /// An index on the scale, reached when the exact index is not below it.
    Index(Exact),
}

/// On which terms a row may rise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowTerms {
    /// Cost of each step, 1 to [`DEAREST`].
    pub cost: u16,
    /// How far it may rise.
    pub cap: Cap,
    /// The row that it waits for.
    pub after: Option<IndicatorId>,
}

/// How far a row may rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// To the highest value of the scale.
    Highest,
    /// To this one.
    Value(Exact),
    /// It stays as it is.
    Locked,
}

impl RowTerms {
    /// The terms that a row begins with. What another institution decides does not rise by steps of
    /// one's own.
    pub fn at_first(row: &IndicatorId, instrument: &Instrument) -> Self {
        Self {
            cost: 1,
            cap: match instrument.external(row) {
                Some(_) => Cap::Locked,
                None => Cap::Highest,
            },
            after: None,
        }
    }
}

impl WorkPlan {
    /// A plan without terms and marks.
    pub fn new(aim: Option<Aim>) -> Self {
        Self {
            aim,
            ..Self::default()
        }
    }

    /// The rows with terms that are not those that they begin with.
    pub fn terms(&self) -> &[(IndicatorId, RowTerms)] {
        &self.terms
    }

    /// The terms of a row.
    pub fn terms_of(&self, row: &IndicatorId, instrument: &Instrument) -> RowTerms {
        let terms = entry(&self.terms, row).cloned();
        terms.unwrap_or_else(|| RowTerms::at_first(row, instrument))
    }

    /// Sets the terms of a row; those that it begins with are not kept.
    pub fn set_terms(&mut self, row: IndicatorId, terms: RowTerms, instrument: &Instrument) {
        let says_something = terms != RowTerms::at_first(&row, instrument);
        put(&mut self.terms, row, says_something.then_some(terms));
    }

    /// The rows of which somebody has marked what the target asks as done, with the day, `YYYY-MM-DD`.
    pub fn done(&self) -> &[(IndicatorId, String)] {
        &self.done
    }

    /// The day on which a row was done.
    pub fn done_on(&self, row: &IndicatorId) -> Option<&str> {
        entry(&self.done, row).map(String::as_str)
    }

    /// Marks a row as done on a day, or takes the mark away.
    pub fn set_done(&mut self, row: IndicatorId, day: Option<String>) {
        put(&mut self.done, row, day);
    }

    /// The rows that wait for each other, from a row on, each before the one that it waits for and that
    /// row again at the end; `None` when it is in no circle.
    pub fn circle(&self, row: &IndicatorId) -> Option<Vec<IndicatorId>> {
        let mut rows = vec![row.clone()];
        // A row waits for one at most, so a circle is no longer than the rows with terms.
        for _ in &self.terms {
            let after = entry(&self.terms, rows.last()?)?.after.clone()?;
            rows.push(after);
            if rows.last() == Some(row) {
                return Some(rows);
            }
        }
        None
    }

    /// Rows that wait for each other, each before the one that it waits for and the first one again at
    /// the end; `None` when there are none.
    pub fn any_circle(&self) -> Option<Vec<IndicatorId>> {
        let before =
            |(_, terms): &(IndicatorId, RowTerms)| place(&self.terms, terms.after.as_ref()?);
        let next: Vec<Option<usize>> = self.terms.iter().map(before).collect();
        // The walk that has been at a row: by the row that it began with.
        let mut visited = vec![None; next.len()];
        for start in 0..next.len() {
            let mut at = Some(start);
            while let Some(row) = at.filter(|&row| visited[row].is_none()) {
                visited[row] = Some(start);
                at = next[row];
            }
            if let Some(row) = at.filter(|&row| visited[row] == Some(start)) {
                return self.circle(&self.terms[row].0);
            }
        }
        None
    }

    pub(super) fn check(&self, instrument: &Instrument) -> Result<(), ChangeError> {
        if let Some(aim) = &self.aim
            && let Some(allowed) = aim.instead(instrument)
        {
            let given = match aim {
                Aim::Predicate(name) => name.clone(),
                Aim::Index(index) => index.to_string(),
            };
            return Err(ChangeError::Plan { given, allowed });
        }
        for (row, terms) in &self.terms {
            known(row, instrument)?;
            if !(1..=DEAREST).contains(&terms.cost) {
                return Err(ChangeError::Plan {
                    given: terms.cost.to_string(),
                    allowed: Allowed::Whole {
                        lowest: 1,
                        highest: DEAREST.into(),
                    },
                });
            }
            if let Cap::Value(value) = terms.cap {
                on_scale(row, Some(value), instrument)?;
            }
            if let Some(after) = &terms.after {
                known(after, instrument)?;
            }
        }
        if let Some(rows) = self.any_circle() {
            return Err(ChangeError::Plan {
                given: rows[0].to_string(),
                allowed: Allowed::Before {
                    edition: instrument.id().to_string(),
                },
            });
        }
        self.done.iter().try_for_each(|(row, done)| {
            known(row, instrument)?;
            day(done)
        })
    }
}

impl Aim {
    /// What an edition allows instead; `None` where it has this.
    pub fn instead(&self, instrument: &Instrument) -> Option<Allowed> {
        let edition = instrument.edition();
        let range = edition.scale.lowest..=edition.scale.highest;
        let bands = edition.predicates.bands.iter();
        let names = bands.map(|band| &band.name.id);
        match self {
            Self::Index(index)
                if range.contains(index) && index.denominator() <= 10_i64.pow(AIM_DECIMALS) =>
            {
                None
            }
            Self::Index(_) => Some(Allowed::Between {
                range,
                decimals: AIM_DECIMALS,
            }),
            Self::Predicate(name) if names.clone().any(|it| it == name) => None,
            Self::Predicate(_) => Some(Allowed::Words(names.cloned().collect())),
        }
    }
}

fn entry<'a, T>(list: &'a [(IndicatorId, T)], row: &IndicatorId) -> Option<&'a T> {
    Some(&list[place(list, row)?].1)
}

fn place<T>(list: &[(IndicatorId, T)], row: &IndicatorId) -> Option<usize> {
    list.binary_search_by(|(it, _)| it.cmp(row)).ok()
}

fn put<T>(list: &mut Vec<(IndicatorId, T)>, row: IndicatorId, value: Option<T>) {
    list.retain(|(it, _)| *it != row);
    if let Some(value) = value {
        let at = list.iter().position(|(it, _)| *it > row);
        list.insert(at.unwrap_or(list.len()), (row, value));
    }
}
