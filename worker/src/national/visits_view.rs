//! Whom to visit, and the brief about one of them.

use maud::{Markup, html};

use super::gap::Gap;
use super::page::Page;
use super::result::AgencyResult;
use super::visits::{Visit, visits};
use super::{brief, domain_name, page_words as said, words as texts};

impl Page<'_> {
    /// The domain that visits are about.
    pub(super) fn domain(&self, own: &AgencyResult) -> usize {
        let widest = || {
            let gap = Gap::between(own, self.other(own).ok()??, self.instrument)?;
            let widest = *gap.widest()?;
            gap.domains.iter().position(|part| *part == widest)
        };
        self.view
            .domain
            .filter(|&it| it < 4)
            .or_else(widest)
            .unwrap_or(0)
    }

    /// The agency that the brief is about.
    pub(super) fn visited(&self, own: &AgencyResult) -> Option<&AgencyResult> {
        let id = self.view.brief.as_ref()?;
        self.national.of(id, own.year)
    }

    pub(super) fn visiting(&self, own: &AgencyResult) -> Markup {
        let words = self.words;
        let domain = self.domain(own);
        let visits = visits(self.national, own, domain);
        html! {
            h2 { (texts::visits(words)) }
            p class="screen" { (texts::visits_hint(words)) }
            label class="field screen" {
                span { (texts::domain(words)) }
                select id="national-domain" data-action="domain" {
                    @for at in 0..4 { option value=(at) selected[at == domain] { (domain_name(self.instrument, at, words)) } }
                }
            }
            @if visits.is_empty() { p data-testid="no-visits" { (texts::no_visits(words)) } }
            ol class="visits screen" data-testid="visits" {
                @for visit in &visits { (self.visit(visit, own, domain)) }
            }
            @if let Some(other) = self.visited(own) {
                (brief::view(own, other, domain, self.instrument, self.new_brief, words))
            }
        }
    }

    pub(super) fn visit(&self, visit: &Visit, own: &AgencyResult, domain: usize) -> Markup {
        let words = self.words;
        html! {
            li {
                strong { (visit.other.agency) } ", " (said::near(words, visit.distance, &visit.other.island)) ": "
                (said::why(words, visit, own.domains[domain], visit.other.domains[domain], own.year))
                " "
                button type="button" id={ "brief-" (visit.other.id) } data-action="brief" data-value=(visit.other.id) {
                    (texts::make_brief(words))
                    span class="visually-hidden" { " " (visit.other.agency) }
                }
            }
        }
    }
}
