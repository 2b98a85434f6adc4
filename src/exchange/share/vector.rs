//! The vector: every row with its value, to be read by people. `-` stands for an open row, and `~`
//! for the stroke of a fraction, since `/` is between the parts.

use super::{Form, ShareError, Shared, check, revision};
use crate::assessment::YEARS;
use crate::exact::{Exact, ExactError};
use crate::instrument::Instrument;
use crate::score::Values;

pub(super) const FORM: Form = Form {
    separator: '/',
    revision: REVISION,
    cut,
    read,
    write: |instrument, year, values| Some(write(instrument, year, values)),
};

const OPEN: &str = "-";
/// No value of a row has as many digits as a revision.
const REVISION: &str = "revision:";
const CHECK: &str = "check:";

pub(super) fn write(instrument: &Instrument, year: u16, values: &[Option<Exact>]) -> String {
    let rows = instrument.ids().zip(values).map(|(row, value)| {
        let value = value.map_or(OPEN.to_owned(), |it| it.to_string().replace('/', "~"));
        format!("{row}:{value}/")
    });
    let (edition, count) = (instrument.id(), instrument.rows().len());
    let rows = rows.collect::<String>();
    let revision = match revision::of(instrument) {
        "" => String::new(),
        revision => format!("{REVISION}{revision}/"),
    };
    check::signed(format!(
        "{edition}/{revision}{rows}year:{year}/rows:{count}/{CHECK}"
    ))
}

/// Number of parts before the rows: the edition, and its revision where it is named.
fn before_rows(instrument: &Instrument) -> usize {
    1 + usize::from(!revision::of(instrument).is_empty())
}

/// Number of parts: those, the rows, the year, their count, the check characters.
fn parts(instrument: &Instrument) -> usize {
    before_rows(instrument) + instrument.rows().len() + 3
}

fn cut(text: &str, instrument: &Instrument) -> Option<ShareError> {
    let expected = parts(instrument);
    // A part is whole when another one follows, and the last one by its length.
    let whole = text.split('/').count() - 1;
    let last = text.rsplit('/').next().unwrap_or_default();
    let given = whole + usize::from(last.len() == CHECK.len() + check::LENGTH);
    (given < expected).then_some(ShareError::CutVector { given, expected })
}

fn read(content: &str, instrument: &'static Instrument) -> Option<Shared> {
    let mut parts = content.split('/').skip(before_rows(instrument));
    let values: Option<Vec<_>> = instrument
        .rows()
        .iter()
        .map(|_| value(parts.next()?.split_once(':')?.1).ok())
        .collect();
    let year = parts.next()?.strip_prefix("year:")?.parse().ok();
    let shared = Shared {
        instrument,
        year: year.filter(|year| YEARS.contains(year))?,
        values: values?,
    };
    Values::new(instrument, &shared.values)
        .is_ok()
        .then_some(shared)
}

/// The value of a row; `None` while it is open.
fn value(text: &str) -> Result<Option<Exact>, ExactError> {
    if text == OPEN {
        return Ok(None);
    }
    text.replace('~', "/").parse().map(Some)
}
