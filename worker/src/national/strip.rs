//! The distribution of a group as columns of 0.2 points, with the agency's own column marked. Floats
//! place columns on the paper only; every figure comes from the results.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::words::Words;

use super::strip_words as words;

const WIDTH: f32 = 720.0;
const HEIGHT: f32 = 200.0;
const LEFT: f32 = 8.0;
const TOP: f32 = 30.0;
const BOTTOM: f32 = 168.0;
/// Columns: [1.0, 1.2) to [4.8, 5.0]; what is below 1 stands in the first.
const COLUMNS: usize = 20;

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

/// The chart; a table with the same numbers stands behind it.
pub(super) fn view(values: &[Exact], own: Exact, title: &str, lang: Words) -> Markup {
    let counts = counts(values);
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let mine = column(own);
    let step = (WIDTH - 2.0 * LEFT) / 20.0;
    let x = |at: usize| LEFT + step * f32::from(u8::try_from(at).unwrap_or(0));
    let height = |count: u16| (BOTTOM - TOP) * f32::from(count) / f32::from(most);
    html! {
        svg class="strip" viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="strip-title strip-text" {
            title id="strip-title" { (title) }
            desc id="strip-text" { (words::own_column(lang, own, counts[mine], values.len())) }
            @for (at, &count) in counts.iter().enumerate() {
                @if count > 0 {
                    rect class=[(at == mine).then_some("own")] x=(x(at) + 2.0) width=(step - 4.0)
                        y=(BOTTOM - height(count)) height=(height(count)) {}
                    text x=(x(at) + step / 2.0) y=(BOTTOM - height(count) - 4.0) text-anchor="middle" { (count) }
                }
                @if at % 5 == 0 {
                    text x=(x(at)) y=(BOTTOM + 18.0) { (lang.exact(bound(at))) }
                }
            }
            line x1=(LEFT) x2=(WIDTH - LEFT) y1=(BOTTOM) y2=(BOTTOM) {}
            text class="own" x=(x(mine) + step / 2.0) y=(TOP - 12.0) text-anchor="middle" { "▼ " (lang.value(own)) }
        }
        details {
            summary { (words::as_table(lang)) }
            table {
                thead { tr { th scope="col" { (words::from_index(lang)) } th scope="col" class="number" { (words::agencies(lang)) } } }
                tbody {
                    @for (at, &count) in counts.iter().enumerate() {
                        @if count > 0 {
                            tr { td { (words::column_of(lang, bound(at), at == mine)) } td class="number" { (count) } }
                        }
                    }
                }
            }
        }
    }
}
