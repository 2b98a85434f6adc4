//! The cover: is the workbook ours, and of which edition, agency and year?

use spbe::assessment::{Assessment, LONGEST_FIELD, YEARS};
use spbe::instrument::{EditionId, Instrument, editions};

use super::table::quoted;
use crate::workbook::FORMAT;
use crate::workbook::cells::{Book, Cells};
use crate::workbook::cover::{FIELD, LABEL};
use crate::workbook::error::{Allowed, WorkbookError};
use crate::workbook::words::{self, Title, is_title};

/// An assessment without answers yet.
pub(super) fn read(book: &mut Book) -> Result<(Assessment, &'static Instrument), WorkbookError> {
    let cover = book.sheet(words::cover)?.ok_or(WorkbookError::Foreign)?;
    let format = Field::find(&cover, words::format)?;
    if format.text != FORMAT {
        return Err(format.wrong(Allowed::OneOf(vec![FORMAT.to_owned()])));
    }
    let instrument = read_edition(&cover)?;
    let agency = Field::find(&cover, words::agency)?;
    let longest = LONGEST_FIELD;
    if agency.text.trim().is_empty() || agency.text.chars().count() > longest {
        return Err(agency.wrong(Allowed::Name { longest }));
    }
    let year = Field::find(&cover, words::year)?;
    let given = year
        .text
        .trim()
        .parse()
        .ok()
        .filter(|given| YEARS.contains(given));
    let (first, last) = (*YEARS.start(), *YEARS.end());
    let given = given.ok_or_else(|| year.wrong(Allowed::Year { first, last }))?;
    let part = Field::find(&cover, words::part)?;
    if part.text.chars().count() > longest {
        return Err(part.wrong(Allowed::Text { longest }));
    }
    let mut assessment = Assessment::new(instrument, agency.text, given);
    part.text.clone_into(&mut assessment.part);
    Ok((assessment, instrument))
}

/// The revision that the cover names: its digest, or nothing for the first revision of an edition
/// that comes with the calculator.
fn read_edition(cover: &Cells) -> Result<&'static Instrument, WorkbookError> {
    let edition = Field::find(cover, words::edition)?;
    let revision = Field::find(cover, words::revision).ok();
    let id = EditionId::new(edition.text.trim());
    let digest = revision.as_ref().map_or("", |field| field.text.trim());
    if let Some(instrument) = editions::revision(&id, digest) {
        return Ok(instrument);
    }
    if editions::is_here(&id) {
        let id = id.to_string();
        let allowed = Allowed::Revision { edition: id };
        return Err(revision.unwrap_or(edition).wrong(allowed));
    }
    let known = editions::all().into_iter();
    let known = known.map(|known| known.id().to_string());
    Err(edition.wrong(Allowed::OneOf(known.collect())))
}

/// What stands beside a label.
struct Field<'a> {
    cover: &'a Cells,
    row: u32,
    text: &'a str,
}

impl<'a> Field<'a> {
    fn find(cover: &'a Cells, label: Title) -> Result<Self, WorkbookError> {
        let ours = |text: &String| is_title(text, label);
        let mut rows = cover.rows.iter();
        let (&row, texts) = rows
            .find(|(_, texts)| texts.get(&LABEL).is_some_and(ours))
            .ok_or(WorkbookError::Foreign)?;
        let text = texts.get(&FIELD).map_or("", String::as_str);
        Ok(Self { cover, row, text })
    }

    fn wrong(&self, allowed: Allowed) -> WorkbookError {
        WorkbookError::Wrong {
            place: self.cover.place(self.row, FIELD),
            given: quoted(self.text),
            allowed,
        }
    }
}
