//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::instrument::Instrument;

use super::comparison::Comparison;
use super::{
    Page, bars, export, groups_table, paired, radar, rings, rows_table, summary, words as say,
};
use crate::drawing::{Download, Medium};
use crate::{intake, stages};

const STYLE: &str = include_str!("style.css");

impl Page<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> Markup {
        let words = self.words;
        html! {
            style { (PreEscaped(STYLE)) }
            div class="compare" {
                h1 { (words.compare()) }
                p class="screen" { (say::hint(words)) }
                (intake::giving(self.given, words))
                (intake::refusals(&self.refused, words))
                @match self.compared {
                    None => p data-testid="empty" { (say::nothing(words)) },
                    Some(compared) => {
                        (self.choices(compared))
                        (self.comparison(compared))
                    }
                }
            }
        }
    }

    fn choices(&self, compared: &Comparison) -> Markup {
        let words = self.words;
        html! {
            div class="choices screen" {
                @for ((number, side), name) in compared.sides().into_iter().enumerate().zip(["a", "b"]) {
                    fieldset {
                        legend { (say::side(words, number)) }
                        label class="field" {
                            span { (say::assessment(words)) }
                            select id={ (name) "-source" } data-action={ (name) "-source" } {
                                @for source in self.sources {
                                    option value=(source.key()) selected[std::ptr::eq(*source, side.source)] {
                                        (say::source(words, source))
                                    }
                                }
                            }
                        }
                        label class="field" {
                            span { (say::stage(words)) }
                            select id={ (name) "-stage" } data-action={ (name) "-stage" } {
                                @for stage in side.source.stages() {
                                    option value=(stages::number(stage)) selected[stage == side.stage] {
                                        (words.stage(stage))
                                    }
                                }
                            }
                        }
                    }
                }
                @if compared.instrument().is_some() { (rings::fields(self.sources, compared, words)) }
            }
        }
    }

    fn comparison(&self, compared: &Comparison) -> Markup {
        let words = self.words;
        html! {
            @if compared.is_the_same() { p class="notice" data-kind="warning" { (say::the_same(words)) } }
            (summary::view(compared, words))
            (self.remarks(compared))
            @match compared.instrument() {
                Some(instrument) => {
                    (self.charts(compared, instrument))
                    (groups_table::view(compared, instrument, words))
                    (rows_table::view(compared, instrument, self.view, words))
                }
                None => (paired::view(compared, words)),
            }
            p class="actions screen" {
                button type="button" id="csv" data-action="csv" { (say::csv(words)) }
                button type="button" id="print" data-print { (say::print(words)) }
            }
        }
    }

    /// What must be known about the figures.
    fn remarks(&self, compared: &Comparison) -> Markup {
        let words = self.words;
        html! {
            ul class="hint" {
                @if compared.instrument().is_some() { li { (say::points(words)) } }
                @for (number, side) in compared.rings().into_iter().enumerate() {
                    @let index = side.index();
                    @if index.open > 0 { li { (say::range_of(words, number, index.open)) } }
                    @if index.pending > 0 {
                        @let pending = words.rows_pending(index.pending, side.instrument());
                        li { (say::waiting_on(number, &pending)) }
                    }
                }
                @if compared.is_incomplete() { li { (words.range_means()) } }
            }
        }
    }

    fn charts(&self, compared: &Comparison, instrument: &'static Instrument) -> Markup {
        let words = self.words;
        let radar = radar::draw(compared, Medium::Page, words);
        let bars = bars::draw(compared, Medium::Page, words);
        html! {
            section data-testid="charts" {
                h2 { (say::charts(words)) }
                @if let Some(radar) = radar {
                    (chart(&radar, &say::radar_title(words, instrument)))
                    (self.download(compared, radar::ID, say::radar(words)))
                    (rings::table(compared, instrument, words))
                }
                @if let Some(bars) = bars {
                    (chart(&bars, &bars::title(instrument, words)))
                    (self.download(compared, bars::ID, say::bars(words)))
                }
            }
        }
    }

    fn download(&self, compared: &Comparison, drawing: &str, what: &str) -> Markup {
        let file = &export::name(compared, what, self.words);
        let download = Download {
            drawing,
            file,
            what,
        };
        html! { p class="actions screen" { (download.buttons(self.words)) } }
    }
}

fn chart(chart: &Markup, title: &str) -> Markup {
    html! { div class="scroll" tabindex="0" role="region" aria-label=(title) { (chart) } }
}
