//! Dividing a questionnaire among units, and merging what they send back.
//!
//! The members of the internal assessor team fill in the indicators of their own functions, and one
//! official corrects and validates them (Permen PANRB 59/2020, Lampiran, h.82–85). Nothing is
//! decided in silence here: what files disagree on stays as the draft has it until somebody chooses.

mod apply;
mod comparison;
mod decisions;
mod entry;
mod entry_words;
mod files;
mod merging;
mod offers;
mod page;
mod rows;
mod table;
mod tallies;
mod units;
mod units_form;
mod units_words;
mod unmerged;
mod unmerged_words;
mod words;

pub use apply::{Outcome, apply};
pub use decisions::{Choice, Decisions};
pub use entry::Entry;
pub use files::{ColleagueFile, Files, Refusal};
pub use offers::{Giver, Offer};
pub use table::{Merge, Row, State};
pub(crate) use units::groups;
pub use units::{assign, assign_group, units};
pub use unmerged::Unmerged;

use std::collections::BTreeSet;

use spbe::assessment::{Assessment, ChangeError};
use spbe::exchange::{self, Imported};
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use merging::Merging;

/// What the page keeps: the files, what was decided, and what is folded.
#[derive(Debug, Default)]
pub struct MergePage {
    files: Files,
    decisions: Decisions,
    units_folded: bool,
    compared: BTreeSet<IndicatorId>,
}

impl MergePage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        draft: &Imported,
        given: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        let (place, value) = request.value.split_once('=').unwrap_or_default();
        match request.action.as_str() {
            "unit" => give_row(draft, &IndicatorId::new(place), value.trim(), words),
            "group" => give_group(draft, place, value.trim(), words),
            "part" => part_file(draft, &request.value),
            "apply" => self.merged(draft, words),
            _ => self.shown(request, draft, given, words),
        }
    }

    /// The page after what changes no draft.
    fn shown(
        &mut self,
        request: &Request,
        draft: &Imported,
        given: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        let action = request.action.as_str();
        match action {
            "files" => {
                self.files.add(given);
                self.units_folded = true;
            }
            "clear" => *self = Self::default(),
            "units" => self.units_folded = !self.units_folded,
            "compare" => self.fold(IndicatorId::new(&request.value)),
            _ => {}
        }
        let (files, refused) = self.files.fitting(draft);
        let merge = Merge::new(draft, files);
        match action {
            "take" => self.decisions.take_unopposed(&merge),
            "decide" => {
                let (row, choice) = request.value.split_once('=').unwrap_or_default();
                if let Some(row) = merge.row(&IndicatorId::new(row)) {
                    self.decisions.decide(row, &Choice::read(choice));
                }
            }
            _ => {}
        }
        let said = match action {
            "files" => tallies::received(words, merge.files.len(), refused.len()),
            "take" | "decide" => tallies::chosen(words, self.decisions.taking(&merge)),
            "clear" => words::cleared(words).to_owned(),
            _ => String::new(),
        };
        let files = Merging {
            merge: &merge,
            refused: &refused,
            decisions: &self.decisions,
            compared: &self.compared,
            words,
        };
        Reply::Page(page::page(draft, !self.units_folded, &files, &said).into_string())
    }

    fn fold(&mut self, row: IndicatorId) {
        if !self.compared.remove(&row) {
            self.compared.insert(row);
        }
    }

    fn merged(&self, draft: &Imported, words: Words) -> Reply {
        let (files, _) = self.files.fitting(draft);
        match apply(&Merge::new(draft, files), &self.decisions) {
            Ok(outcome) if outcome.taken == 0 => {
                Reply::Refused(words::nothing_chosen(words).to_owned())
            }
            Ok(outcome) => {
                let done = tallies::merged(words, &outcome);
                changed(Ok(outcome.assessment), draft, done, words)
            }
            Err(error) => Reply::Refused(words.change_error(&error)),
        }
    }
}

fn give_row(draft: &Imported, row: &IndicatorId, unit: &str, words: Words) -> Reply {
    let done = units_words::assigned(words, row, unit);
    changed(assign(draft, row, unit), draft, done, words)
}

fn give_group(draft: &Imported, place: &str, unit: &str, words: Words) -> Reply {
    let mut groups = draft.instrument.indices();
    match groups.find(|group| group.get().to_string() == place) {
        Some(group) => {
            let name = words.node(draft.instrument.node(group));
            let done = units_words::assigned_group(words, name, unit);
            changed(assign_group(draft, group, unit), draft, done, words)
        }
        None => Reply::Refused(words.no_such_page().to_owned()),
    }
}

/// The draft in its new state.
fn changed(
    assessment: Result<Assessment, ChangeError>,
    draft: &Imported,
    done: String,
    words: Words,
) -> Reply {
    let assessment = match assessment {
        Ok(assessment) => assessment,
        Err(error) => return Reply::Refused(words.change_error(&error)),
    };
    match exchange::write(&assessment, draft.instrument) {
        Ok(text) => Reply::Draft { text, done },
        Err(error) => Reply::Refused(error.to_string()),
    }
}

/// The part of a unit as a file.
fn part_file(draft: &Imported, unit: &str) -> Reply {
    let part = draft.assessment.part_of(unit);
    match exchange::write(&part, draft.instrument) {
        Ok(text) => Reply::File {
            name: exchange::file_name(&part),
            media: "application/json",
            bytes: text.into_bytes(),
        },
        Err(error) => Reply::Refused(error.to_string()),
    }
}
