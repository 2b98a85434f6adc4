//! The narrative of each aspect and the recommendation, with the buttons that draft them.

use maud::{Markup, html};
use spbe::instrument::NodeIndex;

use super::page::Page;
use super::place::{Part, Place, RECOMMENDATION};
use super::{headings, words};

pub(super) fn view(page: &Page) -> Markup {
    let words = page.words;
    html! {
        section data-testid="narratives" {
            h3 { (headings::narratives(words)) }
            p { (words::narratives_hint(words)) }
            @if page.rights.narratives {
                p data-testid="basis" { (words::basis(words, page.basis.stage)) }
                p { button type="button" id="draft-all" data-action="draft" data-kind="primary" {
                    (words::draft_all(words))
                } }
            } @else { p class="hint" { (words::narratives_are_read(words)) } }
            @for group in page.basis.groups() { (of_group(page, group)) }
        }
        section data-testid="recommendation" {
            h3 { (headings::recommendation(words)) }
            (draft_button(page, RECOMMENDATION, headings::recommendation(words)))
            (text(page, &Place::Recommendation, headings::recommendation(words)))
        }
    }
}

fn of_group(page: &Page, group: NodeIndex) -> Markup {
    let (words, instrument) = (page.words, page.basis.instrument());
    let node = instrument.node(group);
    let numbered = words.numbered(instrument, node);
    let score = page.basis.report.score(group);
    html! {
        article data-aspect=(node.no) {
            h4 { (numbered) " " (words.node(node)) }
            p { (words.value_column()) " " strong { (words.score(&score)) } }
            (draft_button(page, &node.no, &numbered))
            @for part in Part::ALL {
                (text(
                    page,
                    &Place::Narrative { aspect: node.no.clone(), part },
                    headings::part(words, part),
                ))
            }
        }
    }
}

fn draft_button(page: &Page, group: &str, name: &str) -> Markup {
    html! {
        @if page.rights.narratives {
            p { button type="button" id={ "draft-" (group) } data-action="draft" data-value=(group) {
                (words::draft_of(page.words, name))
            } }
        }
    }
}

/// The text, and beside it the new draft where one was asked for.
fn text(page: &Page, place: &Place, label: &str) -> Markup {
    let text = place.text(&page.draft.assessment.evaluation);
    let word = place.word();
    let new = page.offers.beside(place, text, page.basis, page.words);
    let new = new.filter(|_| page.rights.narratives);
    html! {
        div class="text" {
            label class="field" {
                span { (label) }
                textarea id={ "text-" (word) } data-action="text" data-value=(word) rows="6"
                    maxlength=(place.longest()) readonly[!page.rights.narratives] { (text) }
            }
            @if let Some(new) = new { (offer(page, &word, &new)) }
        }
    }
}

fn offer(page: &Page, word: &str, new: &str) -> Markup {
    let words = page.words;
    html! {
        div class="offer" data-testid={ "offer-" (word) } {
            p { strong { (words::new_draft(words)) } }
            p class="written" { (new) }
            p class="actions" {
                button type="button" id={ "take-" (word) } data-action="take" data-value=(word) {
                    (words::take(words))
                }
                button type="button" id={ "leave-" (word) } data-action="leave" data-value=(word) {
                    (words::leave(words))
                }
            }
        }
    }
}
