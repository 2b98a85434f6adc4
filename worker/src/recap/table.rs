//! The table of a group, in the form of official recaps: number, agency, domains, index, predicate. On
//! the screen it also says how complete and how sound each submission is.

use maud::{Markup, html};
use spbe::words::Words;

use super::columns::{Column, Order};
use super::group::Group;
use super::row::{self, Row};
use super::words;

pub(super) fn view(group: &Group, order: Order, words: Words) -> Markup {
    let Some((instrument, year)) = group.instrument().zip(group.year()) else {
        return Markup::default();
    };
    let edition = words.name(&instrument.edition().short_name);
    let parts = row::parts(instrument);
    let head = |column: Column, name: &str, figure: bool, screen: bool| {
        let sorted = match (order.column == column, order.descending) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        html! {
            th scope="col" aria-sort=(sorted) class={ @if figure { "number " } @if screen { "screen" } } {
                button type="button" id={ "sort-" (column.word()) } data-action="sort" data-value=(column.word()) {
                    (name)
                    @match sorted { "ascending" => " ▲", "descending" => " ▼", _ => "" }
                }
            }
        }
    };
    html! {
        div class="scroll" tabindex="0" role="region" aria-label=(words::caption(words, edition, year)) {
            table data-testid="recap-table" {
                caption { (words::caption(words, edition, year)) }
                thead {
                    tr {
                        th scope="col" class="number" { (words::number(words)) }
                        (head(Column::Agency, words.agency(), false, false))
                        @for (at, &part) in parts.iter().enumerate() {
                            (head(Column::Part(at), words.name(&instrument.node(part).name), true, false))
                        }
                        (head(Column::Index, words.index(), true, false))
                        (head(Column::Predicate, words.predicate_label(), false, false))
                        (head(Column::Answered, words.progress(), true, true))
                        (head(Column::Integrity, words::integrity(words), false, true))
                    }
                }
                tbody {
                    @for (at, row) in group.rows.iter().enumerate() { (line(at + 1, row, words)) }
                }
            }
        }
    }
}

fn line(number: usize, row: &Row, words: Words) -> Markup {
    let predicate = row.predicate().map(|band| words.predicate(band));
    html! {
        tr {
            td class="number" { (number) }
            th scope="row" { (row.agency) }
            @for part in &row.parts { td class="number" { (words.score(part)) } }
            td class="number" { (words.score(&row.index)) }
            td { (predicate.as_deref().unwrap_or("–")) }
            td class="number screen" {
                (words.answered_of(row.answered, row.instrument.rows().len()))
            }
            td class="screen" data-sound=(row.is_sound()) { (words::integrity_of(words, row)) }
        }
    }
}
