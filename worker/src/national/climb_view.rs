//! What has changed since the year before, and who climbed fastest.

use maud::{Markup, html};
use spbe::exact::Exact;

use super::climb::{Climb, climbs};
use super::cohort::Cohort;
use super::page::Page;
use super::result::AgencyResult;
use super::{page_words as said, words as texts};

/// As many climbers are listed.
const CLIMBERS: usize = 10;

impl Page<'_> {
    pub(super) fn change(&self, own: &AgencyResult) -> Markup {
        let words = self.words;
        let years = self.national.years();
        let before = years.into_iter().find(|&year| year < own.year);
        html! {
            @if let Some(before) = before {
                @let all = climbs(self.national, own, Cohort::Kind, before);
                h2 { (said::change(words, before, own.year)) }
                p data-testid="change" {
                    @match self.national.of(&own.id, before) {
                        None => (said::no_result(words, before)),
                        Some(former) => {
                            (said::own_change(words, former, own))
                            @if let Some(mine) = all.iter().find(|it| it.after.id == own.id) {
                                @let faster = all.iter().filter(|it| it.points > mine.points).count();
                                " " (said::rank_of_change(words, faster + 1, all.len()))
                            }
                        }
                    }
                }
                details {
                    summary { (said::fastest(words, own)) }
                    div class="scroll" tabindex="0" role="region" aria-label=(said::fastest(words, own)) { table data-testid="climbers" {
                        thead { tr {
                            th scope="col" { (words.agency()) }
                            th scope="col" class="number" { (before) }
                            th scope="col" class="number" { (own.year) }
                            th scope="col" class="number" { (texts::points(words)) }
                        } }
                        tbody {
                            @for Climb { before, after, points } in all.iter().filter(|it| it.points > Exact::ZERO).take(CLIMBERS) {
                                tr {
                                    th scope="row" { (after.agency) }
                                    td class="number" { (words.value(before.index)) }
                                    td class="number" { (words.value(after.index)) }
                                    td class="number" { (said::signed(words, *points)) }
                                }
                            }
                        }
                    } }
                }
            }
        }
    }
}
