//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::instrument::Instrument;

use super::comparison::Comparison;
use super::{Page, bars, groups_table, paired, radar, rows_table, summary, words as say};
use crate::drawing::Medium;
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
                @for (number, side) in compared.sides().into_iter().enumerate() {
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
                    p class="actions screen" {
                        (svg("radar", say::radar_svg(words)))
                        (self.png(radar::ID, say::radar(words), say::radar_png(words)))
                    }
                }
                @if let Some(bars) = bars {
                    (chart(&bars, &bars::title(instrument, words)))
                    p class="actions screen" {
                        (svg("bars", say::bars_svg(words)))
                        (self.png(bars::ID, say::bars(words), say::bars_png(words)))
                    }
                }
            }
        }
    }

    /// The button that makes a picture of a drawing, in the page.
    fn png(&self, drawing: &str, ending: &str, label: &str) -> Markup {
        let name = format!("{}-{ending}.png", say::file_name(self.words));
        html! {
            button type="button" id={ (drawing) "-png" } data-png=(drawing) data-name=(name) { (label) }
        }
    }
}

fn chart(chart: &Markup, title: &str) -> Markup {
    html! { div class="scroll" tabindex="0" role="region" aria-label=(title) { (chart) } }
}

/// The button that hands a chart out as a drawing.
fn svg(chart: &str, label: &str) -> Markup {
    html! { button type="button" id={ (chart) "-svg" } data-action=(chart) { (label) } }
}
