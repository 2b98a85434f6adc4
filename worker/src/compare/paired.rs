//! Two instruments: what the crosswalk allows, which is to set the values of corresponding indicators
//! side by side.

use maud::{Markup, html};
use spbe::words::Words;

use super::comparison::Comparison;
use super::words as say;
use crate::crosswalk::{self, Beside, Pairs};

/// The sides in the order of their editions, and the pairs between them.
pub(super) struct Paired<'a> {
    pub(super) older: Beside<'a>,
    pub(super) newer: Beside<'a>,
    pub(super) pairs: Pairs,
}

impl<'a> Paired<'a> {
    /// `None` where neither edition says anything of the other one.
    pub(super) fn of(compared: &Comparison<'a>, words: Words) -> Option<Self> {
        let [a, b] = [0, 1].map(|number| {
            let side = compared.sides()[number];
            Beside {
                heading: say::legend(words, number, side),
                scores: side.scores,
            }
        });
        let between = |older: &Beside, newer: &Beside| {
            Pairs::between(older.scores.instrument(), newer.scores.instrument())
        };
        if let Some(pairs) = between(&a, &b) {
            return Some(Self {
                older: a,
                newer: b,
                pairs,
            });
        }
        let pairs = between(&b, &a)?;
        Some(Self {
            older: b,
            newer: a,
            pairs,
        })
    }
}

pub(super) fn view(compared: &Comparison, words: Words) -> Markup {
    let is_one_edition = compared.a.instrument().id() == compared.b.instrument().id();
    html! {
        section data-testid="paired" {
            p class="notice" data-kind="warning" {
                @if is_one_edition { (say::two_revisions(words)) }
                @else { (crosswalk::words::not_comparable(words)) }
            }
            @if !is_one_edition {
                @match Paired::of(compared, words) {
                    Some(paired) => (crosswalk::table(&paired.older, &paired.newer, &paired.pairs, words)),
                    None => p { (say::no_pairs(words)) },
                }
            }
        }
    }
}
