//! Where things stand in a chart. Floats place points on the paper only; every figure that can be read
//! comes from the score.

use spbe::exact::Exact;

use super::series::Chart;
use crate::drawing::{count, hundredths, tenths};

/// Width of the whole chart.
const WIDTH: f32 = 720.0;
/// What the label of a line takes more that says how many rows wait.
const WAITING: f32 = 140.0;
/// Height of the sentence about them.
const SENTENCE: f32 = 22.0;
/// Left end of the lines of the levels.
pub(super) const LEFT: f32 = 28.0;
/// Right end of the lines of the levels.
pub(super) const RIGHT: f32 = 540.0;
/// Where the labels of the lines begin.
pub(super) const LABELS: f32 = 556.0;
/// From the ends to the first and the last year.
const INSET: f32 = 36.0;
/// The line of the highest level.
const TOP: f32 = 52.0;
/// Below the line of the lowest level.
const BELOW: f32 = 36.0;
/// Height of a label.
const LABEL: f32 = 17.0;
/// The least height of the chart.
const LOWEST_HEIGHT: f32 = 320.0;
/// From one mark of a range to the next in the same year.
const STEP: f32 = 7.0;

/// The places of a chart.
pub(super) struct Geometry {
    pub(super) width: f32,
    pub(super) height: f32,
    /// Below the line of the lowest level.
    below: f32,
    first: f32,
    last: f32,
    lowest: f32,
    highest: f32,
    lines: f32,
}

impl Geometry {
    pub(super) fn of(chart: &Chart) -> Self {
        let lines = count(chart.lines.len());
        let year = |year: Option<&u16>| f32::from(year.copied().unwrap_or_default());
        let (wider, lower) = if chart.waits() {
            (WAITING, SENTENCE)
        } else {
            (0.0, 0.0)
        };
        Self {
            width: WIDTH + wider,
            height: (lines * LABEL + TOP + BELOW).max(LOWEST_HEIGHT) + lower,
            below: BELOW + lower,
            first: year(chart.years.first()),
            last: year(chart.years.last()),
            lowest: hundredths(chart.lowest),
            highest: hundredths(chart.highest),
            lines,
        }
    }

    /// Years stand as far apart as they are; a single one in the middle.
    pub(super) fn x(&self, year: u16) -> f32 {
        let (from, to) = (LEFT + INSET, RIGHT - INSET);
        let span = self.last - self.first;
        if span > 0.0 {
            tenths(from + (to - from) * (f32::from(year) - self.first) / span)
        } else {
            f32::midpoint(from, to)
        }
    }

    /// Ranges of one year stand beside each other.
    pub(super) fn beside(&self, year: u16, line: usize) -> f32 {
        let middle = (self.lines - 1.0) / 2.0;
        tenths(self.x(year) + (count(line) - middle) * STEP)
    }

    pub(super) fn y(&self, value: Exact) -> f32 {
        let share = (hundredths(value) - self.lowest) / (self.highest - self.lowest);
        tenths(self.bottom() - (self.bottom() - TOP) * share)
    }

    /// The line of the lowest level.
    pub(super) fn bottom(&self) -> f32 {
        self.height - self.below
    }

    /// Heights of labels that do not overlap, as near to what they name as may be.
    pub(super) fn labels(&self, wanted: &[f32]) -> Vec<f32> {
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by(|&one, &other| wanted[one].total_cmp(&wanted[other]));
        let mut places = wanted.to_vec();
        let mut free = TOP;
        for &at in &order {
            places[at] = places[at].max(free);
            free = places[at] + LABEL;
        }
        let mut free = self.bottom();
        for &at in order.iter().rev() {
            places[at] = places[at].min(free);
            free = places[at] - LABEL;
        }
        places
    }
}
