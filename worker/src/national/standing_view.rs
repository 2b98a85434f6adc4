//! The standing among each group.

use maud::{Markup, html};

use super::cohort::Cohort;
use super::page::{Page, value_of};
use super::result::AgencyResult;
use super::standing::{Standing, standing};
use super::{page_words as said, words as texts};

impl Page<'_> {
    pub(super) fn standings(&self, own: &AgencyResult) -> Markup {
        let words = self.words;
        let cohorts: Vec<Cohort> = Cohort::ALL.into_iter().filter(|it| it.fits(own)).collect();
        html! {
            h2 { (texts::standing(words)) }
            div class="scroll" tabindex="0" role="region" aria-label=(texts::standing(words)) {
                table data-testid="standing" {
                    thead {
                        tr {
                            th scope="col" { (words.part()) }
                            th scope="col" class="number" { (texts::value(words)) }
                            @for &cohort in &cohorts { th scope="col" { (said::cohort(words, cohort, own)) } }
                        }
                    }
                    tbody {
                        @for part in std::iter::once(None).chain((0..4).map(Some)) {
                            tr {
                                th scope="row" { (self.part_name(part)) }
                                td class="number" { (words.value(value_of(own, part))) }
                                @for &cohort in &cohorts {
                                    td { (self.standing_in(own, part, cohort)) }
                                }
                            }
                        }
                    }
                }
            }
            p class="hint" { (texts::ranks(words)) }
        }
    }

    pub(super) fn standing_in(
        &self,
        own: &AgencyResult,
        part: Option<usize>,
        cohort: Cohort,
    ) -> Markup {
        let standing = standing(value_of(own, part), &self.values(own, part, cohort));
        let words = self.words;
        html! {
            @if let Some(Standing { rank, of, above, median, from_median, highest }) = standing {
                strong { (said::rank(words, rank, of)) }
                @if let Some(above) = above { br; (said::above(words, above)) }
                br; (said::median(words, median, from_median))
                br; (said::highest(words, highest))
            }
        }
    }
}
