//! Bars of the domains, or of the aspects of an edition without domains: what stands right below the
//! index. A is an outline, B is filled; what is incomplete is a range behind the bar of its lower end.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::Score;
use spbe::words::Words;

use super::comparison::Comparison;
use super::{key, spoken, words as say};
use crate::drawing::{self, Frame, Medium, count, hundredths, tenths};
use crate::evaluation::shortened;
use crate::{figure, pending};

/// Its identifier on the page.
pub(super) const ID: &str = "compare-bars";
const WIDTH: f32 = 720.0;
/// The line of 0.
const LEFT: f32 = 12.0;
/// The line of the highest level.
const RIGHT: f32 = 512.0;
const TOP: f32 = 34.0;
/// Height of a part: its name and two bars.
const PART: f32 = 66.0;
/// From the top of a part to its first bar, and from bar to bar.
const NAME: f32 = 20.0;
const STEP: f32 = 20.0;
const BAR: f32 = 14.0;
/// Room for the numbers of the levels.
const NUMBERS: f32 = 24.0;
/// Longest name of a part, in characters.
const LONGEST: usize = 90;

/// The bars; `None` where both sides rest on two instruments.
pub(super) fn draw(compared: &Comparison, medium: Medium, words: Words) -> Option<Markup> {
    let instrument = compared.instrument()?;
    let parts = &instrument.node(Instrument::ROOT).children;
    let (title, bottom) = (title(instrument, words), TOP + PART * count(parts.len()));
    let frame = Frame {
        id: ID,
        class: "compare-chart",
        style: key::STYLE,
        title: &title,
        spoken: &spoken::parts(&compared.sides(), instrument, parts, words),
        width: WIDTH,
        height: bottom + NUMBERS + key::height(&compared.sides()),
    };
    let highest = instrument.edition().scale.highest;
    let content = html! {
        text.heading x="4" y="20" { (title) }
        @for level in (0..=highest.numerator()).map(Exact::whole) {
            @let x = place(level, highest);
            line.axis x1=(x) x2=(x) y1=(TOP) y2=(bottom) {}
            text.tick x=(x) y=(bottom + 15.0) text-anchor="middle" { (level) }
        }
        @for (number, &part) in parts.iter().enumerate() {
            (pair(compared, part, TOP + PART * count(number), words))
        }
        (key::draw(&compared.sides(), bottom + NUMBERS, pending::hollow_marks(words), words))
    };
    Some(frame.around(&content, medium))
}

/// What the bars are called.
pub(super) fn title(instrument: &'static Instrument, words: Words) -> String {
    let tier = instrument.edition().tiers.first();
    let tier = tier.map_or("", |tier| words.name(&tier.name));
    say::bars_title(words, tier, words.edition(instrument))
}

/// The bars of both sides.
fn pair(compared: &Comparison, part: NodeIndex, top: f32, words: Words) -> Markup {
    let instrument = compared.a.instrument();
    let highest = instrument.edition().scale.highest;
    let name = figure::part(instrument, instrument.node(part), words);
    html! {
        text.label x=(LEFT) y=(top + 14.0) { (shortened(&name, LONGEST)) }
        @for (side, of) in compared.sides().into_iter().enumerate() {
            @let score = of.scores.score(part);
            @let y = top + NAME + STEP * count(side);
            g class=(key::class(side)) {
                (bar(&score, side, y, highest))
                text x=(place(score.high, highest) + 12.0) y=(y + 12.0) {
                    (say::axis(side, &pending::score(words, &score)))
                }
            }
        }
    }
}

/// A bar, and its mark at the value or a range to the upper end.
fn bar(score: &Score, side: usize, y: f32, highest: Exact) -> Markup {
    let (low, high) = (place(score.low, highest), place(score.high, highest));
    let middle = y + BAR / 2.0;
    html! {
        rect.bar x=(LEFT) y=(y) width=(tenths(low - LEFT)) height=(BAR) stroke-dasharray=(key::dash(side)) {}
        @if score.exact().is_some() {
            path.mark.waiting[score.pending > 0] d=(drawing::mark(side, (low, middle))) {}
        } @else {
            path.range d={ "M" (low) "," (middle) "H" (high) "M" (high) "," (y) "v" (BAR) } {}
        }
    }
}

fn place(value: Exact, highest: Exact) -> f32 {
    tenths(LEFT + (RIGHT - LEFT) * hundredths(value) / hundredths(highest))
}
