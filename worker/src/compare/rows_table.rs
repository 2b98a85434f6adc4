//! Every indicator of both sides, with what was written about it.

use maud::{Markup, html};
use spbe::instrument::{IndicatorId, Instrument, Node, NodeIndex, NodeKind};
use spbe::words::Words;

use super::comparison::{Comparison, differs};
use super::groups_table::{difference_of_indices, headings, sum};
use super::side::Side;
use super::{View, told, words as say};
use crate::{figure, stages};

pub(super) fn view(
    compared: &Comparison,
    instrument: &Instrument,
    view: &View,
    words: Words,
) -> Markup {
    let all = instrument.rows();
    let is_shown = |row: &&NodeIndex| !view.only_differing || differs(&compared.step(**row));
    let shown: Vec<NodeIndex> = all.iter().filter(is_shown).copied().collect();
    let caption = say::indicators(words, shown.len(), all.len());
    html! {
        section data-testid="indicators" {
            h2 { (say::by_indicator(words)) }
            label class="check screen" {
                input type="checkbox" id="differing" data-action="differing" checked[view.only_differing];
                " " (say::only_differing(words))
            }
            @if shown.is_empty() { p { (say::no_differences(words)) } }
            div class="scroll" tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption { (caption) }
                    thead { (headings(compared, words.indicator(), words)) }
                    tbody { @for row in shown { (indicator(compared, instrument, row, words)) } }
                    tfoot {
                        (sum(say::sum_of_rows(words), compared, all, words))
                        (difference_of_indices(compared, words))
                    }
                }
            }
        }
    }
}

fn indicator(
    compared: &Comparison,
    instrument: &Instrument,
    row: NodeIndex,
    words: Words,
) -> Markup {
    let (node, step) = (instrument.node(row), compared.step(row));
    let NodeKind::Row { id, .. } = &node.kind else {
        return html! {};
    };
    html! {
        tr data-row=(id) data-differs=(differs(&step)) {
            th scope="row" { (node.no) ". " (words.short_name(instrument, node)) }
            @for side in compared.sides() { td class="number" { (value(side, node, id, words)) } }
            td class="number" { (figure::change_in_full(step.points, words)) }
            td class="number" { (figure::change_in_full(step.effect, words)) }
        }
        (told::view(compared, id, words))
    }
}

/// A value with where it comes from, or that there is none: never a number in silence.
fn value(side: &Side, node: &Node, id: &IndicatorId, words: Words) -> Markup {
    let place = (node, id, side.stage);
    let known = stages::known(&side.source.assessment, side.instrument(), place, words);
    known.unwrap_or_else(|| html! { (words.open()) })
}
