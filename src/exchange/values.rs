//! The short form of an assessment: an edition and one value or null for each row.
//!
//! `{"edition": "spbe-2020", "values": [3, null, …]}` is what spreadsheets and scripts give to the
//! audit command. A year may stand beside it, since it decides how the predicate is found.

use serde_json::Value;

use super::content::{read_edition, read_value, read_year};
use crate::assessment::YEARS;
use crate::document::{self, Allowed, ImportError};
use crate::instrument::Instrument;
use crate::score::Values;

/// The values of a short form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueList {
    /// The edition.
    pub instrument: &'static Instrument,
    /// The values.
    pub values: Values,
    /// The evaluation year: the given one, else the last of the edition.
    pub year: u16,
}

/// Reads a short form that was parsed.
pub(super) fn read(file: &Value) -> Result<ValueList, ImportError> {
    let list = document::read(file, |file| {
        file.only(&["edition", "values", "year"]);
        let instrument = read_edition(&file.get("edition"))?;
        let (field, rows) = (file.get("values"), instrument.rows().len());
        match field.value().as_array().map(Vec::len) {
            Some(given) if given == rows => {}
            Some(given) => field.wrong_as(given.to_string(), Allowed::Rows { rows }),
            None => field.wrong(Allowed::Rows { rows }),
        }
        let values = field
            .list(usize::MAX)
            .map(|field| read_value(&field, instrument));
        let values = Values::new(instrument, &values.collect::<Vec<_>>());
        if values.is_err() {
            field.wrong(Allowed::Rows { rows });
        }
        let values = values.ok()?;
        let last = instrument.edition().years.last.unwrap_or(*YEARS.end());
        let year = file.optional("year").map_or(last, |year| read_year(&year));
        Some(ValueList {
            instrument,
            values,
            year,
        })
    })?;
    // Without a list there is a fault, and that has been returned.
    list.ok_or_else(|| ImportError::Missing {
        place: "values".into(),
    })
}
