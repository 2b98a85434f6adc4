//! Axes around a middle: the first points up, the others follow clockwise. The middle is 0, the rim the
//! highest level.

use std::f32::consts::TAU;
use std::fmt::Write;
use std::ops::Range;

use spbe::exact::Exact;

use super::{hundredths, tenths};

/// The places of a radar.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Polar {
    axes: u16,
    highest: Exact,
    radius: f32,
}

impl Polar {
    pub(crate) fn new(axes: usize, highest: Exact, radius: f32) -> Self {
        Self {
            axes: u16::try_from(axes).unwrap_or(u16::MAX),
            highest,
            radius,
        }
    }

    /// The numbers of the axes.
    pub(crate) fn axes(&self) -> Range<u16> {
        0..self.axes
    }

    /// How far from the middle a value lies.
    pub(crate) fn reach(&self, value: Exact) -> f32 {
        self.radius * hundredths(value) / hundredths(self.highest)
    }

    /// The place on an axis so far from the middle.
    pub(crate) fn at(&self, axis: u16, reach: f32) -> (f32, f32) {
        self.beside(axis, reach, 0.0)
    }

    /// The place so far beside that one, clockwise.
    pub(crate) fn beside(&self, axis: u16, reach: f32, aside: f32) -> (f32, f32) {
        let (sin, cos) = (TAU * f32::from(axis) / f32::from(self.axes)).sin_cos();
        (
            tenths(reach * sin + aside * cos),
            tenths(aside * sin - reach * cos),
        )
    }

    /// The points of a polygon that reaches so far on each axis.
    pub(crate) fn polygon(&self, reach: impl Fn(u16) -> f32) -> String {
        let mut text = String::new();
        for axis in self.axes() {
            let (x, y) = self.at(axis, reach(axis));
            // Writing into a string cannot fail.
            let _ = write!(text, "{x},{y} ");
        }
        text
    }
}

/// The side of its place on which a text stands, so that it does not cross the radar.
pub(crate) fn anchor(x: f32) -> &'static str {
    if x < -1.0 {
        "end"
    } else if x > 1.0 {
        "start"
    } else {
        "middle"
    }
}
