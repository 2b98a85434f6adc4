//! The fields of the target, and what counts as a level without being one.

use maud::{Markup, html};
use spbe::assessment::Aim;

use super::fault::Fault;
use super::page::Page;
use super::target;
use super::words as said;

pub(super) fn view(page: &Page) -> Markup {
    let (words, basis) = (page.words, page.basis);
    let typed = match &basis.plan().aim {
        Some(Aim::Index(index)) => Some(*index),
        _ => None,
    };
    let chosen = page.solved.as_ref().and_then(|(target, _)| target.band);
    let wrong = page.fault.filter(|it| matches!(it, Fault::Index { .. }));
    let ahead = target::ahead(basis);
    html! {
        section class="screen" aria-labelledby="plan-target" {
            h3 id="plan-target" { (said::target(words)) }
            div class="choices" {
                label class="field" {
                    span { (said::target_predicate(words)) }
                    select id="plan-band" data-action="band" disabled[ahead.is_empty() || !page.may_enter] {
                        @if typed.is_some() || ahead.is_empty() {
                            option value="" selected { (said::by_index(words)) }
                        }
                        @for band in ahead {
                            option value=(band.name.id) selected[chosen == Some(band)] {
                                (words.predicate(band)) " (≥ " (words.value(band.from)) ")"
                            }
                        }
                    }
                }
                label class="field" {
                    span { (said::target_index(words)) }
                    input type="text" inputmode="decimal" autocomplete="off" id="plan-index"
                        data-action="index" disabled[!page.may_enter] value=[typed.map(|index| words.exact(index))]
                        aria-invalid=[wrong.map(|_| "true")]
                        aria-describedby=[wrong.map(|_| "plan-index-fault")];
                    @if let Some(fault) = wrong {
                        small id="plan-index-fault" class="fault" role="alert" { (said::fault(words, fault, basis)) }
                    }
                }
            }
        }
        @for remark in basis.remarks(words) { p class="notice" data-testid="open-rows" { (remark) } }
    }
}
