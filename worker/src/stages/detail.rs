//! One row opened: the fields of the stage worked at, beside what the other stages say, and the review.

use maud::{Markup, html};
use spbe::assessment::{Answer, LONGEST_EXPLANATION, LONGEST_NOTE, Review, Stage};
use spbe::instrument::{IndicatorId, Node};

use super::board::{Board, own_words, said};
use super::place::Place;
use super::{View, cell, place, table, words};

pub(super) fn view(board: &Board, view: &View, node: &Node, row: &IndicatorId) -> Markup {
    let nothing = Answer::default();
    let answer = board.answer(row).unwrap_or(&nothing);
    let place = Place {
        stage: view.stage,
        row: row.clone(),
    };
    html! {
        div class="opened" data-testid="detail" {
            (fields(board, answer, &place))
            @for stage in Stage::ALL {
                @if stage != view.stage && says_something(board, answer, row, stage) {
                    (other(board, answer, node, row, stage))
                }
            }
            (review(board, answer, &place))
        }
    }
}

/// What the stage worked at says, with the text that is carried over while it is blank.
fn fields(board: &Board, answer: &Answer, place: &Place) -> Markup {
    let (words, stage) = (board.words, place.stage);
    let locked = !board.may_edit(&place.row, stage);
    let own = own_words(answer, stage);
    let carried = said(answer, stage);
    let is_form = stage == Stage::SelfAssessment;
    let longest = if is_form {
        LONGEST_EXPLANATION
    } else {
        LONGEST_NOTE
    };
    html! {
        article class="own" {
            h3 { (words.stage(stage)) }
            (field("explanation", words.explanation(), own.explanation, place, longest, locked))
            @if carried.at != stage && !carried.explanation.is_empty() {
                p class="carried" {
                    span aria-hidden="true" { "↳ " }
                    (words::carried_from(words, carried.at)) ":"
                }
                p class="said carried" { (carried.explanation) }
            }
            @if !is_form {
                (field("note", words::note(words), own.note, place, longest, locked))
            }
        }
    }
}

fn field(
    action: &str,
    label: &str,
    text: &str,
    place: &Place,
    longest: usize,
    locked: bool,
) -> Markup {
    html! {
        label class="field" {
            span { (label) }
            textarea id={ "stage-" (action) } rows="4" maxlength=(longest) data-action=(action)
                data-value=(place) readonly[locked] { (text) }
        }
    }
}

fn says_something(board: &Board, answer: &Answer, row: &IndicatorId, stage: Stage) -> bool {
    let own = own_words(answer, stage);
    let silent = own.explanation.is_empty() && own.note.is_empty();
    !silent || board.own_value(row, stage).is_some()
}

fn other(board: &Board, answer: &Answer, node: &Node, row: &IndicatorId, stage: Stage) -> Markup {
    let words = board.words;
    let own = own_words(answer, stage);
    html! {
        article data-stage=(place::number(stage)) {
            h3 { (words.stage(stage)) ": " (cell::view(board, node, row, stage)) }
            @if !own.explanation.is_empty() { p class="said" { (own.explanation) } }
            @if !own.note.is_empty() {
                p class="said" { b { (words::note(words)) ": " } (own.note) }
            }
            @if stage == Stage::SelfAssessment && !answer.evidence.is_empty() {
                h4 { (words.evidence()) }
                ul { @for evidence in &answer.evidence { li { (crate::csv::in_one_line(evidence)) } } }
            }
        }
    }
}

fn review(board: &Board, answer: &Answer, place: &Place) -> Markup {
    let words = board.words;
    let locked = !board.may_review(&place.row);
    let review = answer.review.as_ref();
    let chosen = |valid| review.is_some_and(|it| it.valid == valid);
    html! {
        article class="review" {
            h3 { (words::review(words)) }
            label class="field" {
                span { (words::verdict_label(words)) }
                select id="review" data-action="review" data-value=(place) disabled[locked] {
                    option value="" { (words::not_reviewed(words)) }
                    option value="valid" selected[chosen(true)] { (words::verdict(words, true)) }
                    option value="invalid" selected[chosen(false)] { (words::verdict(words, false)) }
                }
            }
            @if let Some(review) = review { (note(board, review, place, locked)) }
        }
    }
}

fn note(board: &Board, review: &Review, place: &Place, locked: bool) -> Markup {
    let words = board.words;
    html! {
        @if table::lacks_note(review) {
            p id="note-missing" class="notice" data-kind="warning" { (words::note_missing(words)) }
        }
        (field("review-note", words::review_note(words), &review.note, place, LONGEST_NOTE, locked))
    }
}
