//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::exchange::Imported;
use spbe::words::Words;

use super::carried::Carried;
use super::target::Target;
use super::{table, words};

const STYLE: &str = include_str!("style.css");

/// What the page shows.
pub(super) struct Page<'a> {
    pub(super) draft: &'a Imported,
    pub(super) target: &'a Target,
    pub(super) carried: &'a Carried,
    /// The day on the device, `YYYY-MM-DD`.
    pub(super) today: &'a str,
    pub(super) words: Words,
}

impl Page<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> Markup {
        let words = self.words;
        html! {
            style { (PreEscaped(STYLE)) }
            div class="carry" {
                h2 { (words.carry()) }
                p { (words::what_happens(words)) }
                (self.choices())
                (self.last_year())
                @if let Some(note) = self.carried.note {
                    @let (note, lang) = words.text(note);
                    p class="notice" data-kind="warning" lang=(lang.code()) { (note) }
                }
                (table::view(self))
                (self.left())
                p class="actions" {
                    button type="button" id="start" data-kind="primary" data-action="start" {
                        (words::start(words, self.target))
                    }
                }
                p class="hint" { (words::looked_at_first(words)) }
            }
        }
    }

    fn choices(&self) -> Markup {
        let (words, target, draft) = (self.words, self.target, &self.draft.assessment);
        html! {
            dl class="facts" {
                dt { (words.agency()) }
                dd { (draft.agency) }
                dt { (words::from(words)) }
                dd { (words.edition(self.draft.instrument)) ", " (draft.year) }
            }
            div class="choices" {
                label class="field" {
                    span { (words::to_year(words)) }
                    select id="year" data-action="year" {
                        @for &year in &target.years {
                            option value=(year) selected[year == target.year] { (year) }
                        }
                    }
                }
                label class="field" {
                    span { (words.choose_edition()) }
                    select id="edition" data-action="edition" {
                        @for &instrument in &target.instruments {
                            option value=(instrument.id()) selected[std::ptr::eq(instrument, target.instrument)] {
                                (words.edition(instrument))
                            }
                        }
                    }
                }
            }
            @if let Some(remark) = words.remark_on_year(target.instrument.edition(), target.year) {
                p class="notice" data-kind="warning" { (remark) }
            }
        }
    }

    fn last_year(&self) -> Markup {
        let words = self.words;
        html! {
            @if let Some((stage, values)) = &self.carried.last_year {
                p data-testid="last-year" { (words::last_year(words, values.len(), *stage)) }
            }
        }
    }

    /// The rows of the draft that go nowhere.
    fn left(&self) -> Markup {
        let (words, instrument) = (self.words, self.draft.instrument);
        html! {
            @if !self.carried.left.is_empty() {
                section data-testid="left" {
                    h3 { (words::not_carried(words, self.carried.left.len())) }
                    p { (words::not_carried_hint(words)) }
                    ul {
                        @for &row in &self.carried.left {
                            li { (table::name(instrument, row, words)) }
                        }
                    }
                }
            }
        }
    }
}
