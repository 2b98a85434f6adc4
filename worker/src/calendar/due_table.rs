//! The table of what each unit owes.

use maud::{Markup, html};
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use super::due::{Dated, Due, per_unit};
use super::words;
use crate::report::date;

pub(super) fn view(draft: &Imported, today: &str, words: Words) -> Markup {
    html! {
        section data-testid="due" {
            h3 { (words::due(words)) }
            p { (words::due_hint(words)) }
            div class="scrolled" tabindex="0" role="region" aria-label=(words::due(words)) {
                table {
                    thead { tr {
                        th scope="col" { (words::unit(words)) }
                        th scope="col" { (words::open(words)) }
                        th scope="col" { (words::incomplete(words)) }
                        th scope="col" { (words::date(words)) }
                        th scope="col" { (words::time_left(words)) }
                    } }
                    @for due in per_unit(draft, today) { (lines(&due, words)) }
                }
            }
        }
    }
}

/// The lines of a unit, one for each date.
fn lines(due: &Due, words: Words) -> Markup {
    let lines = due.dates.len().max(1);
    let first = due.dates.first();
    html! {
        tbody data-unit=(due.unit) {
            tr data-state=(state(due, first)) {
                th scope="row" rowspan=(lines) {
                    @if due.unit.is_empty() { (words::no_unit(words)) } @else { (due.unit) }
                }
                td rowspan=(lines) { (rows(&due.open, words)) }
                td rowspan=(lines) { (rows(&due.incomplete, words)) }
                (date_and_time_left(due, first, words))
            }
            @for date in due.dates.iter().skip(1) {
                tr data-state=(state(due, Some(date))) { (date_and_time_left(due, Some(date), words)) }
            }
        }
    }
}

fn state(due: &Due, date: Option<&Dated>) -> &'static str {
    if due.rows() == 0 {
        return "complete";
    }
    match date.and_then(|date| date.left) {
        Some(left) if left < 0 => "overdue",
        Some(_) => "due",
        None => "undated",
    }
}

fn date_and_time_left(due: &Due, date: Option<&Dated>, words: Words) -> Markup {
    html! {
        td { @match date {
            Some(Dated { deadline, .. }) => { (deadline.name) br; (date::day(words, &deadline.to)) }
            None => (words::no_date(words)),
        } }
        td class="left" {
            @if due.rows() == 0 {
                (words::complete(words))
            } @else if let Some(left) = date.and_then(|date| date.left) {
                (words::days(words, left))
            }
        }
    }
}

/// How many rows, and the way to each.
fn rows(rows: &[IndicatorId], words: Words) -> Markup {
    html! {
        (words.count(rows.len()))
        @if !rows.is_empty() {
            ": "
            @for (at, row) in rows.iter().enumerate() {
                @if at > 0 { ", " }
                a href={ "~/" (row) } { (row) }
            }
        }
    }
}
