//! What has been written for the evaluation: the narrative of each aspect, the recommendation, and the
//! answers to the general questions (Pedoman Menteri PANRB 3/2024, h.6–7, 224–228).

use maud::{Markup, html};
use spbe::assessment::Narrative;
use spbe::words::Words;

use super::assessed::Assessed;
use super::overview::name;
use super::words as say;
use crate::evaluation::{self, Part};
use crate::merge::groups;

/// Nothing where nothing has been written.
pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let evaluation = &assessed.assessment.evaluation;
    html! {
        (of_aspects(assessed, words))
        @if !evaluation.recommendation.is_empty() {
            section.report-recommendation {
                h3 { (evaluation::recommendation(words)) }
                p.report-explanation { (evaluation.recommendation) }
            }
        }
        @if !evaluation.questions.is_empty() {
            section.report-questions {
                h3 { (evaluation::questions(words)) }
                @for entry in &evaluation.questions {
                    h4 { (entry.question) }
                    p.report-explanation {
                        @if entry.answer.is_empty() { em { (say::no_explanation(words)) } }
                        @else { (entry.answer) }
                    }
                }
            }
        }
    }
}

fn of_aspects(assessed: &Assessed, words: Words) -> Markup {
    let instrument = assessed.instrument();
    let narratives = &assessed.assessment.evaluation.narratives;
    html! {
        @if !narratives.is_empty() {
            section.report-narratives {
                h3 { (evaluation::narratives(words)) }
                @for (group, _) in groups(instrument) {
                    @let node = instrument.node(group);
                    @if let Some(narrative) = narratives.get(&node.no) {
                        h4 { (name(instrument, node, words)) }
                        (parts(narrative, words))
                    }
                }
            }
        }
    }
}

fn parts(narrative: &Narrative, words: Words) -> Markup {
    let texts = [
        &narrative.fulfilment,
        &narrative.strengths,
        &narrative.weaknesses,
    ];
    html! {
        @for (part, text) in Part::ALL.into_iter().zip(texts) {
            @if !text.is_empty() {
                p.report-explanation { strong { (evaluation::part(words, part)) ": " } (text) }
            }
        }
    }
}
