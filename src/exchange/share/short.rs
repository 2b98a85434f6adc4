//! The short form. Its levels are one whole number with a figure for each row: 0 while the row is
//! open, else the number of its step on the scale, from 1. All short forms of an edition are
//! equally long.

use super::base32::Number;
use super::{Form, ShareError, Shared, check, revision};
use crate::assessment::YEARS;
use crate::exact::Exact;
use crate::instrument::Instrument;
use crate::instrument::format::{Scale, ScaleValues};

pub(super) const FORM: Form = Form {
    separator: '.',
    revision: REVISION,
    cut,
    read,
    write,
};

/// A year begins with a digit, so that the two are told apart.
const REVISION: &str = "r";

/// The steps of a scale: whole levels, or hundredths where values lie between them.
struct Steps<'a> {
    scale: &'a Scale,
    in_a_level: i64,
}

impl<'a> Steps<'a> {
    fn of(instrument: &'a Instrument) -> Self {
        let scale = &instrument.edition().scale;
        let in_a_level = match scale.values {
            ScaleValues::Integer => 1,
            ScaleValues::Decimal => 100,
        };
        Self { scale, in_a_level }
    }

    /// The figure of a row; `None` when its value lies between two steps.
    fn figure(&self, value: Option<Exact>) -> Option<u32> {
        let Some(value) = value else { return Some(0) };
        let above = value.minus(self.scale.lowest)?;
        let above = above.times(Exact::whole(self.in_a_level))?;
        let whole = above.is_whole().then(|| above.numerator())?;
        u32::try_from(whole).ok()?.checked_add(1)
    }

    /// The value of a figure that is not 0.
    fn value(&self, figure: u32) -> Option<Exact> {
        let above = Exact::new(i64::from(figure) - 1, self.in_a_level)?;
        self.scale.lowest.plus(above)
    }

    /// How many figures there are.
    fn base(&self) -> Option<u32> {
        self.figure(Some(self.scale.highest))?.checked_add(1)
    }

    /// Number of characters that the levels of so many rows take.
    fn length(&self, rows: usize) -> Option<usize> {
        let base = self.base()?;
        let mut greatest = Number::default();
        for _ in 0..rows {
            greatest.push(base, base - 1);
        }
        Some(greatest.length())
    }
}

/// What stands before the levels.
fn head(instrument: &Instrument, year: u16) -> String {
    let (id, rows) = (instrument.id(), instrument.rows().len());
    match revision::of(instrument) {
        "" => format!("{id}.{year}.{rows}."),
        revision => format!("{id}.{REVISION}{revision}.{year}.{rows}."),
    }
}

pub(super) fn write(
    instrument: &Instrument,
    year: u16,
    values: &[Option<Exact>],
) -> Option<String> {
    let steps = Steps::of(instrument);
    let base = steps.base()?;
    let mut number = Number::default();
    // The last row first, so that reading meets the first row first.
    for &value in values.iter().rev() {
        number.push(base, steps.figure(value)?);
    }
    let levels = number.text(steps.length(values.len())?);
    Some(check::signed(format!(
        "{}{levels}.",
        head(instrument, year)
    )))
}

fn cut(text: &str, instrument: &Instrument) -> Option<ShareError> {
    let rows = instrument.rows().len();
    let head = head(instrument, *YEARS.start()).len();
    let expected = head + Steps::of(instrument).length(rows)? + 1 + check::LENGTH;
    let given = text.chars().count();
    (given < expected).then_some(ShareError::Cut { given, expected })
}

fn read(content: &str, instrument: &'static Instrument) -> Option<Shared> {
    let parts: Vec<&str> = content.split('.').collect();
    // The edition, its revision or nothing, the rest.
    let ([_, year, _, levels, ""] | [_, _, year, _, levels, ""]) = parts.as_slice() else {
        return None;
    };
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    let steps = Steps::of(instrument);
    let base = steps.base()?;
    let mut number = Number::read(levels)?;
    let values = instrument.rows().iter().map(|_| {
        let figure = number.pop(base);
        (figure > 0).then(|| steps.value(figure)).flatten()
    });
    Some(Shared {
        instrument,
        year,
        values: values.collect(),
    })
}
