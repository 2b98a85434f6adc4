//! The distribution of the index among agencies of the same type, on the page and as a file.

use maud::{Markup, html};
use spbe::exchange;

use super::cohort::Cohort;
use super::page::Page;
use super::result::AgencyResult;
use super::strip::{self, Distribution};
use super::strip_words as say;
use crate::desk::Reply;
use crate::drawing::{self, Download, Medium};

impl Page<'_> {
    pub(super) fn distribution(&self, own: &AgencyResult) -> Markup {
        let (words, title) = (self.words, say::distribution(self.words, own));
        let file = &self.name_of_distribution(own);
        let (drawing, what) = (strip::ID, say::name(words));
        self.with_distribution(own, |distribution| {
            html! {
                h2 { (title) }
                div class="scroll" tabindex="0" role="region" aria-label=(title) {
                    (distribution.draw(Medium::Page, words))
                }
                (distribution.table(words))
                p class="actions screen" { (Download { drawing, file, what }.buttons(words)) }
            }
        })
    }

    /// The distribution as a file.
    pub(super) fn file_of_distribution(&self, own: &AgencyResult) -> Reply {
        let name = self.name_of_distribution(own);
        let draw = |it: &Distribution| it.draw(Medium::File, self.words);
        drawing::file(&name, self.with_distribution(own, draw))
    }

    fn with_distribution(
        &self,
        own: &AgencyResult,
        draw: impl FnOnce(&Distribution) -> Markup,
    ) -> Markup {
        draw(&Distribution {
            title: &say::distribution(self.words, own),
            agency: &own.agency,
            own: own.index,
            values: &self.values(own, None, Cohort::Kind),
        })
    }

    fn name_of_distribution(&self, own: &AgencyResult) -> String {
        let what = say::name(self.words);
        exchange::name_of(&[&own.agency, &own.year.to_string(), what])
    }
}
