//! The saved target beside what is there, with what is marked as done. It stands on paper too, without
//! its fields.

use maud::{Markup, html};
use spbe::instrument::IndicatorId;

use super::fault::Fault;
use super::follow::{Followed, State, Tally, followed};
use super::page::Page;
use super::{follow_words, labels, words as said};
use crate::report::date;

pub(super) fn view(page: &Page) -> Markup {
    let words = page.words;
    let rows = followed(page.basis);
    // Its button had the focus, and has gone with its row.
    let is_gone = |id: &IndicatorId| rows.iter().all(|it| it.row.id != id);
    let focus = page.unmarked.as_ref().filter(|id| is_gone(id));
    let focus = focus.map(|_| "plan-follow");
    let is_planned = matches!(page.solved, Some((_, Ok(_))));
    html! {
        section class=[rows.is_empty().then_some("screen")] aria-labelledby="plan-follow"
            data-testid="follow" data-focus=[focus] {
            h3 id="plan-follow" tabindex="-1" { (follow_words::follow(words)) }
            @if rows.is_empty() {
                p { (follow_words::no_saved(words)) }
            } @else {
                p data-testid="follow-sum" { (follow_words::sum(words, Tally::of(&rows))) }
                div class="scrolled" tabindex="0" role="region" aria-label=(follow_words::follow(words)) {
                    table {
                        thead { tr {
                            th scope="col" { (said::indicator(words)) }
                            th scope="col" class="number" { (follow_words::target_value(words)) }
                            th scope="col" class="number" { (said::now(words)) }
                            th scope="col" { (follow_words::state(words)) }
                            th scope="col" { (follow_words::done(words)) }
                        } }
                        tbody { @for followed in &rows { (line(page, followed)) } }
                    }
                }
                // The workbook of the plan has it too.
                @if !is_planned {
                    p class="screen" {
                        button type="button" id="plan-xlsx" data-action="xlsx" { (said::xlsx(words)) }
                    }
                }
            }
        }
    }
}

fn line(page: &Page, followed: &Followed) -> Markup {
    let (words, basis, row) = (page.words, page.basis, followed.row);
    let mark = match followed.state {
        State::Reached => "reached",
        State::Missing(_) => "missing",
        State::Open => "open",
        State::NoTarget => "no-target",
    };
    let value = |value| match value {
        Some(value) => labels::value(value, basis, words),
        None => "–".to_owned(),
    };
    html! {
        tr data-row=(row.id) data-state=(mark) {
            th scope="row" { (labels::row(row, basis, words)) }
            td class="number" { (value(followed.target)) }
            td class="number" { (value(row.given)) }
            td class="state" {
                @if followed.disagrees() {
                    strong class="fault" { (follow_words::state_of(words, followed)) }
                } @else {
                    (follow_words::state_of(words, followed))
                }
            }
            td { (marked(page, followed)) }
        }
    }
}

/// The day of a mark, which can be taken away, or the form that sets it.
fn marked(page: &Page, followed: &Followed) -> Markup {
    let (words, basis, row) = (page.words, page.basis, followed.row);
    let name = labels::row(row, basis, words);
    let fault = page
        .fault
        .filter(|fault| matches!(fault, Fault::Day { row: wrong, .. } if wrong == row.id));
    // The button keeps its identifier, and with it the focus.
    let button = format!("mark-{}", row.id);
    html! {
        @if let Some(day) = followed.done {
            time datetime=(day) { (date::day(words, day)) }
            " "
            button type="button" class="screen" id=(button) data-action="undone" data-value=(row.id)
                disabled[!page.may_enter]
                aria-label=(said::of_row(follow_words::undo_done(words), &name)) { (follow_words::undo_done(words)) }
        } @else {
            div class="choices screen" data-fields {
                input type="date" name="day" id={ "done-" (row.id) } value=(page.today) max=(page.today)
                    disabled[!page.may_enter]
                    aria-label=(said::of_row(follow_words::done_on(words), &name))
                    aria-invalid=[fault.map(|_| "true")]
                    aria-describedby=[fault.map(|_| format!("done-fault-{}", row.id))];
                button type="button" id=(button) data-action="done" data-value=(row.id) disabled[!page.may_enter]
                    aria-label=(said::of_row(follow_words::mark_done(words), &name)) { (follow_words::mark_done(words)) }
            }
            @if let Some(fault) = fault {
                small class="fault" id={ "done-fault-" (row.id) } role="alert" { (said::fault(words, fault, basis)) }
            }
        }
    }
}
