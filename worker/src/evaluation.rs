//! The page of what an evaluation says besides its levels: general questions, the narrative of each
//! aspect, the recommendation for the agency.
//!
//! The questions carry no score and may change each year (Pedoman Menteri PANRB 3/2024, h.6–7); the
//! assessors write narratives and recommendation (Permen PANRB 59/2020, Lampiran, h.87; Pedoman, h.224–228).

mod basis;
mod drafting;
mod headings;
mod narratives;
mod offers;
mod page;
mod place;
mod questions;
mod recommendation;
mod sentences;
mod shorten;
mod words;

pub(crate) use headings::{narratives, part, questions, recommendation};
pub(crate) use place::Part;
pub(crate) use shorten::shortened;

use spbe::assessment::Role;
use spbe::exchange::Imported;
use spbe::words::Words;

use crate::change;
use crate::desk::{Reply, Request};
use basis::Basis;
use offers::Offers;
use place::Place;

/// What the page keeps: the new drafts that stand beside what has been written.
#[derive(Debug, Default)]
pub struct EvaluationPage {
    offers: Offers,
}

/// What a role may change here. Without a role everything may be.
#[derive(Debug, Clone, Copy)]
struct Rights {
    /// The answers to the general questions, which are the agency's.
    questions: bool,
    /// The texts of the assessors.
    narratives: bool,
}

impl Rights {
    fn of(role: &str) -> Self {
        let role = Role::of(role);
        Self {
            questions: role != Some(Role::Assessor),
            narratives: role.is_none_or(|role| role == Role::Assessor),
        }
    }
}

impl EvaluationPage {
    /// Does what the user did on the page. What the role may not change stays as it is.
    pub fn act(&mut self, request: &Request, draft: &Imported, words: Words) -> Reply {
        let rights = Rights::of(&request.role);
        let basis = match Basis::of(draft) {
            Ok(basis) => basis,
            Err(error) => return Reply::Refused(error.to_string()),
        };
        let value = request.value.as_str();
        let mut said = "";
        match request.action.as_str() {
            "question" | "answer" | "add-question" | "remove-question" if rights.questions => {
                return questions::act(&request.action, value, draft, words);
            }
            "text" if rights.narratives => return written(value, draft, words),
            "draft" if rights.narratives => {
                if let Some(changed) = self.offers.draft(value, draft, &basis, words) {
                    return changed;
                }
                said = match value {
                    "" => words::nothing_empty(words),
                    _ => words::compare(words),
                };
            }
            "take" if rights.narratives => {
                if let Some(place) = self.offers.close(value) {
                    return taken(&place, draft, &basis, words);
                }
            }
            "leave" => drop(self.offers.close(value)),
            _ => {}
        }
        let page = page::Page {
            draft,
            basis: &basis,
            offers: &self.offers,
            rights,
            words,
        };
        Reply::Page(page.draw(said).into_string())
    }
}

/// A text as the user wrote it: `place=text`.
fn written(value: &str, draft: &Imported, words: Words) -> Reply {
    let (place, text) = value.split_once('=').unwrap_or_default();
    let Some(place) = Place::find(place, draft) else {
        return Reply::Refused(words.no_such_page().to_owned());
    };
    let mut evaluation = draft.assessment.evaluation.clone();
    place.set(&mut evaluation, text.trim().to_owned());
    change::evaluation(draft, evaluation, words::written(words).to_owned(), words)
}

/// The new draft takes the place of the text.
fn taken(place: &Place, draft: &Imported, basis: &Basis, words: Words) -> Reply {
    let mut evaluation = draft.assessment.evaluation.clone();
    place.set(&mut evaluation, drafting::text(place, basis, words));
    change::evaluation(draft, evaluation, words::taken(words).to_owned(), words)
}
