//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::words::Words;

use super::file::Basis;
use super::groups::{Evaluated, Group};
use super::series::{self, Chart};
use super::{Page, chart, exact, export, paired, table, words};
use crate::drawing::{Download, Medium};
use crate::{figure, intake};

const STYLE: &str = include_str!("style.css");

impl Page<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> Markup {
        let words = self.words;
        html! {
            style { (PreEscaped(STYLE)) }
            div class="years" {
                h1 { (words.years()) }
                p class="screen" { (words::hint(words)) }
                (intake::giving(self.given, words))
                (intake::refusals(&self.refused, words))
                @match self.shown {
                    None => p data-testid="empty" { (words::nothing(words)) },
                    Some(agency) => {
                        (self.choices())
                        h2 { (agency.name) }
                        @for group in self.groups { (self.group(group)) }
                        (paired::view(self.groups, words))
                    }
                }
            }
        }
    }

    fn choices(&self) -> Markup {
        let words = self.words;
        html! {
            div class="choices screen" {
                label class="field" {
                    span { (words.agency()) }
                    select id="agency" data-action="agency" {
                        @for agency in self.agencies {
                            option value=(agency.name) selected[self.shown.is_some_and(|it| it.name == agency.name)] {
                                (agency.name) " (" (words.count(agency.files.len())) ")"
                            }
                        }
                    }
                }
                label class="field" {
                    span { (words::stage(words)) }
                    select id="stage" data-action="stage" {
                        @for basis in Basis::ALL {
                            option value=(basis.word()) selected[basis == self.view.basis] {
                                (words::basis(words, basis))
                            }
                        }
                    }
                }
            }
        }
    }

    fn group(&self, group: &Group) -> Markup {
        let words = self.words;
        let name = group.name();
        html! {
            section data-testid="group" data-group=(name) {
                h2 { (group.title(words)) }
                @for year in &group.years { (file_choice(&name, year, words)) }
                (self.part_choice(group))
                @let chart = Chart::of(group, self.view, words);
                @if chart.years.len() < 2 { p { (words::one_year(words)) } }
                div class="scroll" tabindex="0" role="region" aria-label=(chart.title) {
                    (chart::draw(&chart, Medium::Page, words))
                }
                (self.remarks(group))
                (table::view(group, words))
                (exact::view(group, words))
                p class="actions screen" {
                    button type="button" id={ "csv-" (name) } data-action="csv" data-value=(name) { (words::csv(words)) }
                    (self.download(group))
                    button type="button" id={ "print-" (name) } data-print { (words::print(words)) }
                }
            }
        }
    }

    fn download(&self, group: &Group) -> Markup {
        let download = Download {
            drawing: &chart::id(&group.name()),
            file: &export::name(group, self.words),
            what: words::chart(self.words),
        };
        download.buttons(self.words)
    }

    fn part_choice(&self, group: &Group) -> Markup {
        let (words, instrument, name) = (self.words, group.instrument, group.name());
        let shown = series::part(group, self.view);
        html! {
            label class="field screen" {
                span { (words::chart_of(words)) }
                select id={ "part-" (name) } data-action="part" data-value=(name) {
                    @for index in series::parts(instrument) {
                        option value=(index.get()) selected[index == shown] {
                            (figure::part(instrument, instrument.node(index), words))
                        }
                    }
                }
            }
        }
    }

    /// What must be known about the figures.
    fn remarks(&self, group: &Group) -> Markup {
        let words = self.words;
        let incomplete = group.years.iter().any(|year| year.scores.index().open > 0);
        html! {
            ul class="hint" {
                li { (words::stages_of(words, self.view.basis)) }
                li { (words::points(words)) }
                @if incomplete { li { (words.range_means()) } }
            }
        }
    }
}

/// The choice between several files about one year.
fn file_choice(group: &str, year: &Evaluated, words: Words) -> Markup {
    html! {
        @if year.files.len() > 1 {
            div class="notice" data-kind="warning" data-testid="several" data-year=(year.year) {
                label class="field" {
                    span { (words::several(words, year.year, year.files.len())) }
                    select id={ "file-" (group) "-" (year.year) } data-action="file" {
                        @for file in &year.files {
                            @let (_, scores) = file.scores(Basis::SelfAssessment);
                            option value=(file.digest) selected[file.digest == year.shown.digest] {
                                (intake::source(words, &file.origin)) ": " (intake::told_apart(words, &scores.index(), &file.digest))
                            }
                        }
                    }
                }
            }
        }
    }
}
