//! The calendar as a table, and the forms for its dates.

use maud::{Markup, html};
use spbe::assessment::{Deadline, LONGEST_FIELD, MOST_ENTRIES};
use spbe::exchange::Imported;
use spbe::words::Words;

use super::deadlines::{NEW, announced};
use super::words;
use crate::merge::units;
use crate::report::date;

/// A date that is being changed. It has a form of its own, so that a new one that has been begun stays.
#[derive(Debug)]
pub(super) struct Edited {
    /// The date as it stands in the calendar, where its number can become another.
    pub(super) date: Deadline,
    /// Which form it is: what is typed into one stays out of the next.
    pub(super) form: usize,
}

pub(super) fn view(edited: Option<&Edited>, draft: &Imported, words: Words) -> Markup {
    let calendar = &draft.assessment.evaluation.calendar;
    let at = edited.and_then(|edited| calendar.iter().position(|date| *date == edited.date));
    let announced = announced(draft, words).len();
    html! {
        section data-testid="dates" {
            h3 { (words::dates(words)) }
            @if calendar.is_empty() { p { (words::no_dates(words)) } } @else { (table(calendar, words)) }
            @if announced > 0 {
                p { button type="button" id="edition" data-action="edition" {
                    (words::take_edition(words, announced))
                } }
                p class="hint" { (words::check_dates(words)) }
            }
            @if let Some((at, edited)) = at.zip(edited) {
                (form(&at.to_string(), &format!("-{}", edited.form), &edited.date, words))
            }
            @if calendar.len() < MOST_ENTRIES { (form(NEW, "", &Deadline::default(), words)) }
            datalist id="units-of-dates" { @for unit in units(&draft.assessment).keys() { option value=(unit); } }
        }
    }
}

fn table(calendar: &[Deadline], words: Words) -> Markup {
    html! {
        div class="scrolled" tabindex="0" role="region" aria-label=(words::dates(words)) {
            table {
                thead { tr {
                    th scope="col" { (words::name(words)) }
                    th scope="col" { (words::from(words)) }
                    th scope="col" { (words::to(words)) }
                    th scope="col" { (words::unit(words)) }
                    th scope="col" { (words.actions()) }
                } }
                tbody { @for (at, deadline) in calendar.iter().enumerate() { tr {
                    th scope="row" { (deadline.name) }
                    td { (date::day(words, &deadline.from)) }
                    td { (date::day(words, &deadline.to)) }
                    td { @if deadline.unit.is_empty() { (words::all_units(words)) } @else { (deadline.unit) } }
                    td { div class="actions" {
                        (button("edit", at, words::edit(words), &deadline.name, words))
                        (button("remove", at, words.delete(), &deadline.name, words))
                    } }
                } } }
            }
        }
    }
}

fn button(action: &str, at: usize, text: &str, name: &str, words: Words) -> Markup {
    html! {
        button type="button" id={ (action) "-" (at) } data-action=(action) data-value=(at)
            aria-label=(words.action_on(text, name)) { (text) }
    }
}

/// The form for the date at a place; `of` ends the identifiers of its fields.
fn form(place: &str, of: &str, deadline: &Deadline, words: Words) -> Markup {
    let is_new = place == NEW;
    html! {
        div class="form" data-fields {
            h4 { @if is_new { (words::add(words)) } @else { (words.action_on(words::edit(words), &deadline.name)) } }
            label class="field" {
                span { (words::name(words)) }
                input type="text" id={ "date-name" (of) } name="name" maxlength=(LONGEST_FIELD)
                    autocomplete="off" value=(deadline.name);
            }
            label class="field" {
                span { (words::from_or_nothing(words)) }
                input type="date" id={ "date-from" (of) } name="from" value=(deadline.from);
            }
            label class="field" {
                span { (words::to(words)) }
                input type="date" id={ "date-to" (of) } name="to" value=(deadline.to);
            }
            label class="field" {
                span { (words::unit_or_all(words)) }
                input type="text" id={ "date-unit" (of) } name="unit" maxlength=(LONGEST_FIELD)
                    autocomplete="off" list="units-of-dates" value=(deadline.unit);
            }
            p class="actions" {
                button type="button" id={ "save-date" (of) } data-kind="primary" data-action="save"
                    data-value=(place) {
                    @if is_new { (words::add(words)) } @else { (words::save(words)) }
                }
                @if !is_new {
                    button type="button" id={ "cancel-date" (of) } data-action="cancel" { (words.cancel()) }
                }
            }
        }
    }
}
