//! What was written about an indicator on both sides: the explanation of the stage shown, its note, and
//! the evidence, which belongs to the indicator and not to a stage.

use maud::{Markup, html};
use spbe::assessment::Answer;
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use super::comparison::Comparison;
use super::side::Side;
use super::words as say;
use crate::csv::in_one_line;
use crate::stages::{Said, said};

/// A row of the table below that of the indicator; nothing where nothing was written.
pub(super) fn view(compared: &Comparison, id: &IndicatorId, words: Words) -> Markup {
    let told = compared.sides().map(|side| Told::of(side, id));
    let is_told = told.iter().flatten().any(|told| !told.is_empty());
    html! {
        @if is_told {
            tr class="told" data-told=(id) {
                td colspan="5" {
                    details id={ "told-" (id) } {
                        summary id={ "told-title-" (id) } { (say::told_of(words, id.as_str())) }
                        div class="beside" {
                            @for (side, told) in told.iter().enumerate() {
                                div {
                                    h3 { (say::beside(side, words.stage(compared.sides()[side].stage))) }
                                    (text(told.as_ref(), words))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What a side says about an indicator.
struct Told<'a> {
    said: Said<'a>,
    answer: &'a Answer,
}

impl<'a> Told<'a> {
    fn of(side: &Side<'a>, id: &IndicatorId) -> Option<Self> {
        let answer = side.source.assessment.answer(id)?;
        Some(Self {
            said: said(answer, side.stage),
            answer,
        })
    }

    fn is_empty(&self) -> bool {
        let said = &self.said;
        said.explanation.is_empty() && said.note.is_empty() && self.answer.evidence.is_empty()
    }
}

fn text(told: Option<&Told>, words: Words) -> Markup {
    let Some(told) = told.filter(|told| !told.is_empty()) else {
        return html! { p { (say::nothing_written(words)) } };
    };
    let evidence = &told.answer.evidence;
    html! {
        @if !told.said.explanation.is_empty() { p class="written" { (told.said.explanation) } }
        @if !told.said.note.is_empty() { p class="written" { strong { (say::note(words)) ": " } (told.said.note) } }
        @if !evidence.is_empty() {
            p { strong { (words.evidence()) } }
            ul { @for document in evidence { li { (in_one_line(document)) } } }
        }
    }
}
