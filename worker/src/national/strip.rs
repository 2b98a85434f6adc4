//! The distribution of a group as columns of 0.2 points, with the agency's own column marked. Floats
//! place columns on the paper only; every figure comes from the results.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::words::Words;

use super::strip_words as say;
use crate::drawing::{Frame, Medium, count, tenths};

/// Its identifier on the page.
pub(super) const ID: &str = "national-distribution";
/// How it looks.
const STYLE: &str = include_str!("strip.css");
const WIDTH: f32 = 720.0;
const HEIGHT: f32 = 258.0;
const LEFT: f32 = 12.0;
/// The top of the highest column; the heading, the agency and its mark stand above.
const TOP: f32 = 82.0;
const BOTTOM: f32 = 220.0;
/// Columns: [1.0, 1.2) to [4.8, 5.0]; what is below 1 stands in the first.
const COLUMNS: usize = 20;

/// The results of a group, and the agency's own among them.
pub(super) struct Distribution<'a> {
    pub(super) title: &'a str,
    pub(super) agency: &'a str,
    pub(super) own: Exact,
    pub(super) values: &'a [Exact],
}

/// How many values lie in each column.
fn counts(values: &[Exact]) -> [u16; COLUMNS] {
    let mut counts = [0_u16; COLUMNS];
    for &value in values {
        let column = column(value);
        counts[column] = counts[column].saturating_add(1);
    }
    counts
}

fn column(value: Exact) -> usize {
    let fifths = value
        .minus(Exact::whole(1))
        .and_then(|it| it.times(Exact::whole(5)));
    let fifths = fifths.map_or(0, |it| it.numerator().div_euclid(it.denominator()));
    usize::try_from(fifths).unwrap_or(0).min(COLUMNS - 1)
}

/// Lower bound of a column.
fn bound(column: usize) -> Exact {
    let fifths = i64::try_from(column).unwrap_or(0);
    Exact::new(5 + fifths, 5).unwrap_or(Exact::ZERO)
}

impl Distribution<'_> {
    /// The chart.
    pub(super) fn draw(&self, medium: Medium, words: Words) -> Markup {
        let frame = Frame {
            id: ID,
            class: "strip",
            style: STYLE,
            title: self.title,
            spoken: &self.spoken(words),
            width: WIDTH,
            height: HEIGHT,
        };
        frame.around(&self.columns(words), medium)
    }

    /// The same numbers.
    pub(super) fn table(&self, words: Words) -> Markup {
        let mine = column(self.own);
        html! {
            details {
                summary { (say::as_table(words)) }
                table {
                    thead { tr { th scope="col" { (say::from_index(words)) } th scope="col" class="number" { (say::agencies(words)) } } }
                    tbody {
                        @for (at, number) in self.filled() {
                            tr { td { (say::column_of(words, bound(at), at == mine)) } td class="number" { (number) } }
                        }
                    }
                }
            }
        }
    }

    fn columns(&self, words: Words) -> Markup {
        let mine = column(self.own);
        let step = (WIDTH - 2.0 * LEFT) / count(COLUMNS);
        let x = |at: usize| tenths(LEFT + step * count(at));
        let middle = |at| tenths(x(at) + step / 2.0);
        let most = self.filled().map(|(_, number)| number).max().unwrap_or(1);
        let top = |number| tenths(BOTTOM - (BOTTOM - TOP) * f32::from(number) / f32::from(most));
        html! {
            text.heading x="4" y="20" { (self.title) }
            (pointer(12.0, 38.0))
            text x="24" y="40" { (say::named(words, self.agency, self.own)) }
            @for (at, number) in self.filled() {
                rect.column.own[at == mine] x=(x(at) + 2.0) width=(tenths(step - 4.0))
                    y=(top(number)) height=(tenths(BOTTOM - top(number))) {}
                text.own[at == mine] x=(middle(at)) y=(top(number) - 5.0) text-anchor="middle" { (number) }
                @if at == mine {
                    (pointer(middle(at), top(number) - 20.0))
                }
            }
            @for at in 0..=COLUMNS {
                @if at % 5 == 0 {
                    line x1=(x(at)) x2=(x(at)) y1=(BOTTOM) y2=(BOTTOM + 5.0) {}
                    text x=(x(at)) y=(BOTTOM + 19.0) text-anchor=(end(at)) { (words.exact(bound(at))) }
                }
            }
            line x1=(LEFT) x2=(WIDTH - LEFT) y1=(BOTTOM) y2=(BOTTOM) {}
        }
    }

    /// Whose column it is, then every column.
    fn spoken(&self, words: Words) -> String {
        let same = counts(self.values)[column(self.own)];
        let agency = say::named(words, self.agency, self.own);
        let mut text = format!(
            "{agency}. {}",
            say::own_column(words, same, self.values.len())
        );
        for (number, (at, agencies)) in self.filled().enumerate() {
            let comma = if number == 0 { "" } else { ";" };
            // Writing into a string cannot fail.
            let _ = write!(text, "{comma} {}: {agencies}", words.value(bound(at)));
        }
        text.push('.');
        text
    }

    /// The columns that are not empty, with how many agencies they hold.
    fn filled(&self) -> impl Iterator<Item = (usize, u16)> {
        let counts = counts(self.values).into_iter().enumerate();
        counts.filter(|&(_, number)| number > 0)
    }
}

/// The mark of the agency's column, its tip at a place.
fn pointer(x: f32, y: f32) -> Markup {
    html! { path.mark d={ "M" (x) "," (y) "l-5,-8h10z" } {} }
}

/// The side of its tick on which a number stands, so that the outermost stay on the paper.
fn end(at: usize) -> &'static str {
    match at {
        0 => "start",
        COLUMNS => "end",
        _ => "middle",
    }
}
