//! The stages of an evaluation beside each other, as assessors know them from the official table:
//! last year's result, target, self-assessment, internal check, document, interview, visit, final
//! (Permen PANRB 59/2020, Lampiran, h.86–87; Pedoman Menteri PANRB 3/2024, h.213–231).
//!
//! Levels that a stage leaves blank are carried over and shown as such. Who may change what follows
//! from the role that the user has chosen: a guard against slips, not a security measure.

mod board;
mod cell;
mod control;
mod detail;
mod differences;
mod differences_view;
mod entry;
mod export;
mod head;
mod headings;
mod last_year;
mod last_year_view;
mod last_year_words;
mod level;
mod page;
mod place;
mod refusal;
mod refusal_words;
mod result;
mod summary;
mod table;
mod words;

pub(crate) use board::{Said, said};
pub(crate) use cell::known;
pub use differences::{Counted, Difference, Differences};
pub(crate) use entry::{asks, may_edit};
pub(crate) use place::{number, stage};
pub use refusal::Refusal;
pub(crate) use refusal_words::refusal as why_refused;
pub(crate) use result::{result_of, stage_of_result};

use spbe::assessment::{Assessment, Role, Stage};
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use crate::change;
use crate::desk::{GivenFile, Reply, Request};
use board::Board;
use last_year::PastResult;

/// What the page keeps: the stage worked at, the row that is open, what is compared, and a result of
/// last year that has been offered.
#[derive(Debug, Default)]
pub struct StagesPage {
    stage: Option<Stage>,
    open: Option<IndicatorId>,
    compared: Option<(Stage, Stage)>,
    offered: Option<PastResult>,
}

/// What is shown of it.
struct View<'a> {
    /// The stage worked at.
    stage: Stage,
    /// The row that is open.
    open: Option<&'a IndicatorId>,
    /// The stages whose differences are listed.
    compared: (Stage, Stage),
    /// The result of last year that a file offers.
    offered: Option<&'a PastResult>,
}

impl StagesPage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        draft: &Imported,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        let role = Role::of(&request.role);
        let action = request.action.as_str();
        match action {
            "level" | "explanation" | "note" | "review" | "review-note" => changed(
                entry::enter(draft, role, action, &request.value, words),
                draft,
                words,
            ),
            "fill" => self.fill(draft, role, words),
            "csv" => export::file(draft, words),
            "files" => match PastResult::of(files, draft, role) {
                Ok(offered) => {
                    self.offered = Some(offered);
                    self.shown(request, draft, role, words)
                }
                Err(refusal) => Reply::Refused(refusal_words::refusal(words, &refusal)),
            },
            _ => self.shown(request, draft, role, words),
        }
    }

    /// The page after what changes no draft.
    fn shown(
        &mut self,
        request: &Request,
        draft: &Imported,
        role: Option<Role>,
        words: Words,
    ) -> Reply {
        let value = request.value.as_str();
        let (from, to) = self.compared.unwrap_or((Stage::LastYear, Stage::Final));
        match (request.action.as_str(), place::stage(value)) {
            ("stage", Some(stage)) => self.stage = Some(stage),
            ("from", Some(stage)) => self.compared = Some((stage, to)),
            ("to", Some(stage)) => self.compared = Some((from, stage)),
            ("open", _) => {
                let row = IndicatorId::new(value);
                self.open = (self.open.as_ref() != Some(&row)).then_some(row);
            }
            ("leave", _) => self.offered = None,
            _ => {}
        }
        let view = View {
            stage: self.stage.unwrap_or(first_stage(role)),
            open: self.open.as_ref(),
            compared: self.compared.unwrap_or((from, to)),
            offered: self.offered.as_ref(),
        };
        let board = Board::new(draft, role, words);
        Reply::Page(page::page(&board, &view, request.action.as_str()).into_string())
    }

    fn fill(&mut self, draft: &Imported, role: Option<Role>, words: Words) -> Reply {
        let filled = match self.offered.as_ref() {
            Some(offered) => offered.fill(draft, role, words),
            None => Err(Refusal::NothingOffered),
        };
        if filled.is_ok() {
            self.offered = None;
        }
        changed(filled, draft, words)
    }
}

/// The stage at which a role begins.
fn first_stage(role: Option<Role>) -> Stage {
    match role {
        Some(Role::Assessor) => Stage::Document,
        Some(Role::Responsible) => Stage::InternalCheck,
        Some(Role::Respondent | Role::DataEntry) | None => Stage::SelfAssessment,
    }
}

/// The draft in its new state, and what has been done.
fn changed(
    entered: Result<(Assessment, String), Refusal>,
    draft: &Imported,
    words: Words,
) -> Reply {
    match entered {
        Ok((assessment, done)) => change::whole(&assessment, draft, done),
        Err(refusal) => Reply::Refused(refusal_words::refusal(words, &refusal)),
    }
}
