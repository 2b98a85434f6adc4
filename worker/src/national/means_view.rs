//! The means of the agency's type over the years, beside that of all agencies.

use maud::{Markup, html};
use spbe::exact::Exact;

use super::means::{self, Mean};
use super::page::Page;
use super::result::AgencyResult;
use super::{page_words as said, words as texts};

impl Page<'_> {
    pub(super) fn means(&self, own: &AgencyResult) -> Markup {
        let words = self.words;
        let (all, kind) = (means::of(means::ALL), means::of(&own.kind));
        let years: Vec<u16> = all.iter().map(|mean| mean.year).collect();
        let line = |means: &[Mean], value: &dyn Fn(&Mean) -> Option<Exact>| {
            let of_year = |year: &u16| means.iter().find(|mean| mean.year == *year).and_then(value);
            let values: Vec<Option<Exact>> = years.iter().map(of_year).collect();
            html! {
                @for value in values {
                    td class="number" { @match value { Some(value) => (words.value(value)), None => "–" } }
                }
            }
        };
        html! {
            h2 { (texts::means(words)) }
            div class="scroll" tabindex="0" role="region" aria-label=(texts::means(words)) {
                table data-testid="means" {
                    thead { tr {
                        th scope="col" { (words.part()) }
                        @for year in &years { th scope="col" class="number" { (year) } }
                    } }
                    tbody {
                        tr { th scope="row" { (self.part_name(None)) ", " (said::all(words)) } (line(&all, &|it| Some(it.index))) }
                        tr { th scope="row" { (self.part_name(None)) ", " (said::kind(words, &own.kind)) } (line(&kind, &|it| Some(it.index))) }
                        @for (place, node) in self.instrument.tier("aspect").enumerate() {
                            tr {
                                th scope="row" { (self.node_name(node)) ", " (said::kind(words, &own.kind)) }
                                (line(&kind, &|it| it.aspects.get(place).copied()))
                            }
                        }
                    }
                }
            }
            p class="hint" { (texts::means_hint(words)) }
        }
    }
}
