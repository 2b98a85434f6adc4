//! The dates of this assessment: taken from the edition, entered, changed, removed.

use serde::Deserialize;
use spbe::assessment::{Assessment, Deadline, Evaluation, is_day};
use spbe::exchange::Imported;
use spbe::instrument::format::Step;
use spbe::words::Words;

use super::words;
use crate::change;
use crate::desk::Reply;

/// What the form holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Entry {
    name: String,
    unit: String,
    from: String,
    to: String,
}

/// Why an entry is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// It has no name.
    NoName,
    /// Its last day is missing.
    NoEnd {
        /// Its name.
        name: String,
    },
    /// It ends before it begins.
    Backwards {
        /// Its name.
        name: String,
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
}

impl Entry {
    fn deadline(self) -> Result<Deadline, Fault> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(Fault::NoName);
        }
        if !is_day(&self.to) {
            return Err(Fault::NoEnd { name });
        }
        // Days written `YYYY-MM-DD` sort as texts.
        if self.from > self.to {
            let (from, to) = (self.from, self.to);
            return Err(Fault::Backwards { name, from, to });
        }
        Ok(Deadline {
            name,
            unit: self.unit.trim().to_owned(),
            from: self.from,
            to: self.to,
        })
    }
}

/// Word of an entry that is not in the calendar yet.
pub(super) const NEW: &str = "new";

/// Puts the entry of the form into the calendar, or in the place of the one with its number.
pub(super) fn save(value: &str, draft: &Imported, words: Words) -> Reply {
    let (place, fields) = value.split_once('=').unwrap_or_default();
    let entry: Entry = serde_json::from_str(fields).unwrap_or_default();
    let deadline = match entry.deadline() {
        Ok(deadline) => deadline,
        Err(fault) => return Reply::Refused(words::fault(words, &fault)),
    };
    let done = words::saved(words, &deadline.name);
    let mut evaluation = draft.assessment.evaluation.clone();
    let old = place.parse::<usize>().ok();
    match old.and_then(|at| evaluation.calendar.get_mut(at)) {
        Some(old) => *old = deadline,
        None => evaluation.calendar.push(deadline),
    }
    sorted(draft, evaluation, done, words)
}

/// The entry with a number.
pub(super) fn numbered<'a>(value: &str, draft: &'a Imported) -> Option<&'a Deadline> {
    let at = value.parse::<usize>().ok()?;
    draft.assessment.evaluation.calendar.get(at)
}

/// Takes the entry with a number out.
pub(super) fn remove(value: &str, draft: &Imported, words: Words) -> Reply {
    let mut evaluation = draft.assessment.evaluation.clone();
    let at = value.parse::<usize>().ok();
    match at.filter(|&at| at < evaluation.calendar.len()) {
        Some(at) => {
            let removed = evaluation.calendar.remove(at);
            let done = words::removed(words, &removed.name);
            change::evaluation(draft, evaluation, done, words)
        }
        None => Reply::Refused(words.no_such_page().to_owned()),
    }
}

/// The steps that the edition announces for the year of the assessment and that are not in its
/// calendar yet.
pub(super) fn announced(draft: &Imported, words: Words) -> Vec<Deadline> {
    let assessment = &draft.assessment;
    let of_year = |step: &&Step| step.year == assessment.year;
    let is_new = |step: &&Step| !is_there(step, assessment);
    let deadline = |step: &Step| Deadline {
        name: words.name(&step.name).to_owned(),
        unit: String::new(),
        from: step.from.clone(),
        to: step.to.clone(),
    };
    let steps = draft.instrument.edition().calendar.iter();
    steps.filter(of_year).filter(is_new).map(deadline).collect()
}

/// Is the step in the calendar? Its days and unit may have been changed there, and it may have been
/// taken in the other language.
fn is_there(step: &Step, assessment: &Assessment) -> bool {
    let names = [&step.name.id, &step.name.en].map(|name| name.trim());
    let mut calendar = assessment.evaluation.calendar.iter();
    calendar.any(|date| names.contains(&date.name.trim()))
}

/// Takes them into the calendar.
pub(super) fn take_from_edition(draft: &Imported, words: Words) -> Reply {
    let announced = announced(draft, words);
    let done = words::taken_from_edition(words, announced.len());
    let mut evaluation = draft.assessment.evaluation.clone();
    evaluation.calendar.extend(announced);
    sorted(draft, evaluation, done, words)
}

/// The draft with its calendar in the order of the last days.
fn sorted(draft: &Imported, mut evaluation: Evaluation, done: String, words: Words) -> Reply {
    let calendar = &mut evaluation.calendar;
    calendar.sort_by(|one, other| (&one.to, &one.from).cmp(&(&other.to, &other.from)));
    change::evaluation(draft, evaluation, done, words)
}
