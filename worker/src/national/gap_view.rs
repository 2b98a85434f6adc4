//! The gap to another agency, domain by domain.

use maud::{Markup, html};

use super::cohort::Cohort;
use super::gap::Gap;
use super::page::{Page, agency_field};
use super::result::AgencyResult;
use super::{domain_name, page_words as said, words as texts};

impl Page<'_> {
    pub(super) fn gap(&self, own: &AgencyResult) -> Markup {
        let words = self.words;
        let chosen = self.other(own);
        let other = chosen.as_ref().ok().copied().flatten();
        let gap = other.and_then(|other| Some((other, Gap::between(own, other, self.instrument)?)));
        html! {
            h2 { (texts::gap(words)) }
            div class="screen" {
                (agency_field("other", texts::compare_with(words), self.field_of_other(other)))
            }
            @match &chosen {
                Err(problem) => p class="notice" data-kind="error" role="alert" data-testid="no-other" { (problem) },
                Ok(None) => p data-testid="no-other" { (texts::is_highest(words)) },
                Ok(Some(_)) => {},
            }
            @if let Some((other, gap)) = gap {
                div class="scroll" tabindex="0" role="region" aria-label=(texts::gap(words)) { table data-testid="gap" {
                    thead { tr {
                        th scope="col" { (words.part()) }
                        th scope="col" class="number" { (own.agency) }
                        th scope="col" class="number" { (other.agency) }
                        th scope="col" class="number" { (texts::points_of_index(words)) }
                    } }
                    tbody {
                        @for (domain, part) in gap.domains.iter().enumerate() {
                            tr {
                                th scope="row" { (domain_name(self.instrument, domain, words)) }
                                td class="number" { (words.value(part.own)) }
                                td class="number" { (words.value(part.other)) }
                                td class="number" { (said::signed_exact(words, part.points)) }
                            }
                        }
                        tr {
                            th scope="row" { (texts::rounding(words)) }
                            td {} td {}
                            td class="number" { (said::signed_exact(words, gap.rounding)) }
                        }
                        tr class="sum" {
                            th scope="row" { (self.part_name(None)) }
                            td class="number" { (words.value(own.index)) }
                            td class="number" { (words.value(other.index)) }
                            td class="number" { (said::signed_exact(words, gap.index)) }
                        }
                    }
                } }
                @if let Some(part) = gap.widest() {
                    p data-testid="widest" { (said::widest(words, words.name(&self.instrument.node(part.node).name), part.points)) }
                }
                p class="hint" { (texts::rounding_hint(words)) }
            }
        }
    }

    /// What stands in the field of the other agency: what was typed, even when there is no such one.
    fn field_of_other<'a>(&'a self, other: Option<&'a AgencyResult>) -> &'a str {
        let typed = self.view.other.as_deref();
        typed
            .or(other.map(|it| it.agency.as_str()))
            .unwrap_or_default()
    }

    /// The agency that is compared with: the chosen one, else the best of the same type nearby; `None`
    /// where that is the agency itself.
    ///
    /// # Errors
    /// A sentence, when the chosen one is the agency itself or has no result.
    pub(super) fn other(&self, own: &AgencyResult) -> Result<Option<&AgencyResult>, String> {
        if let Some(name) = &self.view.other {
            return match self.named(name, own.year) {
                Some(other) if other.id == own.id => {
                    Err(texts::the_agency_itself(self.words).to_owned())
                }
                Some(other) => Ok(Some(other)),
                None => Err(said::no_such_agency(self.words, name, own.year)),
            };
        }
        let best = |cohort: Cohort| {
            let members = self
                .national
                .of_year(own.year)
                .filter(move |it| cohort.holds(own, it));
            members
                .max_by_key(|it| it.index)
                .filter(|it| it.id != own.id)
        };
        Ok(best(Cohort::KindOnIsland).or_else(|| best(Cohort::Kind)))
    }
}
