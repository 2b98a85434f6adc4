//! Two assessments of different editions: the indicators that correspond, side by side, without any
//! difference of values.

use maud::{Markup, html};
use spbe::instrument::NodeIndex;
use spbe::score::Report;
use spbe::words::Words;

use super::{Pairs, words as say};
use crate::figure;

/// An assessment.
pub(crate) struct Beside<'a> {
    /// What it is called.
    pub(crate) heading: String,
    /// Its scores.
    pub(crate) scores: &'a Report<'static>,
}

/// The pairs, the older edition on the left.
pub(crate) fn table(older: &Beside, newer: &Beside, pairs: &Pairs, words: Words) -> Markup {
    let (note, lang) = words.text(pairs.note);
    let caption = say::pairs_of(words, &older.heading, &newer.heading);
    html! {
        p lang=(lang.code()) { (note) }
        div class="scroll" tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (older.heading) }
                        th scope="col" class="number" { (words.value_column()) }
                        th scope="col" { (newer.heading) }
                        th scope="col" class="number" { (words.value_column()) }
                        th scope="col" { (say::support(words)) }
                    }
                }
                tbody {
                    @for pair in &pairs.pairs {
                        tr {
                            (side(older, pair.from, words))
                            (side(newer, pair.to, words))
                            td { (say::confidence(words, pair.confidence)) }
                        }
                    }
                }
            }
        }
    }
}

fn side(beside: &Beside, index: NodeIndex, words: Words) -> Markup {
    let instrument = beside.scores.instrument();
    html! {
        td { (figure::part(instrument, instrument.node(index), words)) }
        td class="number" { (figure::score(&beside.scores.score(index), words)) }
    }
}
