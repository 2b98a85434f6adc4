//! The follow-up of the saved target as a sheet of a workbook.

use rust_xlsxwriter::{Workbook, XlsxError};
use spbe::words::Words;

use super::basis::Basis;
use super::follow::{Followed, Tally, followed};
use super::{follow_words, labels, words as said};
use crate::report::date;
use crate::workbook::formula::write_exact;
use crate::workbook::pen::Pen;

const WIDTHS: [f64; 5] = [42.0, 11.0, 11.0, 44.0, 22.0];
/// Columns of the texts, whose heights count.
const NAME: u16 = 0;
const STATE: u16 = 3;
/// Row of the headings.
const HEADINGS: u32 = 6;

/// Adds the sheet; none where no target has been saved.
pub(super) fn add(
    workbook: &mut Workbook,
    pen: &Pen,
    basis: &Basis,
    words: Words,
) -> Result<(), XlsxError> {
    let rows = followed(basis);
    if rows.is_empty() {
        return Ok(());
    }
    let assessment = &basis.draft.assessment;
    let sheet = workbook.add_worksheet();
    pen.begin(
        sheet,
        follow_words::follow_short(words),
        follow_words::follow(words),
        WIDTHS,
    )?;
    let year = assessment.year.to_string();
    let sum = follow_words::sum(words, Tally::of(&rows));
    let facts = [
        (words.agency(), assessment.agency.as_str()),
        (words.year(), &year),
        ("", &sum),
    ];
    for (at, (label, text)) in (2..).zip(facts) {
        sheet.write_string_with_format(at, 0, label, &pen.heading)?;
        sheet.write_string(at, 1, text)?;
    }
    pen.headings(
        sheet,
        HEADINGS,
        [
            said::indicator(words),
            follow_words::target_value(words),
            said::now(words),
            follow_words::state(words),
            follow_words::done(words),
        ],
    )?;
    for (at, followed) in (HEADINGS + 1..).zip(&rows) {
        let Followed { row, .. } = followed;
        let (name, state) = (
            labels::row(row, basis, words),
            follow_words::state_of(words, followed),
        );
        sheet.write_string_with_format(at, NAME, &name, &pen.text)?;
        for (column, value) in (1..).zip([followed.target, row.given]) {
            match value {
                Some(value) if value.is_whole() => {
                    write_exact(sheet, (at, column), value, &pen.whole)?;
                }
                Some(value) => write_exact(sheet, (at, column), value, &pen.exact)?,
                None => {
                    sheet.write_string_with_format(at, column, "–", &pen.text)?;
                }
            }
        }
        sheet.write_string_with_format(at, STATE, &state, &pen.text)?;
        let day = followed
            .done
            .map_or_else(String::new, |day| date::day(words, day));
        sheet.write_string_with_format(at, 4, day, &pen.text)?;
        let widths = [NAME, STATE].map(|column| WIDTHS[usize::from(column)]);
        Pen::fit(sheet, at, [&*name, &*state].into_iter().zip(widths))?;
    }
    Ok(())
}
