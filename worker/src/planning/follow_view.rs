//! The saved target beside what is there.

use maud::{Markup, html};
use spbe::words::Words;

use super::basis::Basis;
use super::follow::{Followed, State, followed};
use super::{labels, words as said};

pub(super) fn view(basis: &Basis, words: Words) -> Markup {
    let rows = followed(basis);
    let reached = rows.iter().filter(|it| it.state == State::Reached).count();
    html! {
        section class="screen" aria-labelledby="plan-follow" data-testid="follow" {
            h3 id="plan-follow" { (said::follow(words)) }
            @if rows.is_empty() {
                p { (said::no_saved(words)) }
            } @else {
                p data-testid="follow-sum" { (said::follow_sum(words, reached, rows.len())) }
                div class="scrolled" tabindex="0" role="region" aria-label=(said::follow(words)) {
                    table {
                        thead { tr {
                            th scope="col" { (said::indicator(words)) }
                            th scope="col" class="number" { (said::target_value(words)) }
                            th scope="col" class="number" { (said::now(words)) }
                            th scope="col" { (said::state(words)) }
                        } }
                        tbody { @for followed in &rows { (line(followed, basis, words)) } }
                    }
                }
            }
        }
    }
}

fn line(followed: &Followed, basis: &Basis, words: Words) -> Markup {
    let row = followed.row;
    let (mark, state) = match followed.state {
        State::Reached => ("reached", said::is_reached(words).to_owned()),
        State::Missing(value) => ("missing", said::missing(words, value)),
        State::Open => ("open", said::is_open(words).to_owned()),
    };
    html! {
        tr data-row=(row.id) data-state=(mark) {
            th scope="row" { (labels::row(row, basis, words)) }
            td class="number" { (labels::value(followed.target, basis, words)) }
            td class="number" {
                @match row.given {
                    Some(value) => (labels::value(value, basis, words)),
                    None => "–",
                }
            }
            td { (state) }
        }
    }
}
