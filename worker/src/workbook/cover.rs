//! The first sheet: whose assessment it is, of which year and edition, what has come out of it, and
//! that it is no official result.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use spbe::instrument::Instrument;

use super::pen::Pen;
use super::{FORMAT, Source, recap, scores, words};
use crate::pending;

/// Column of the labels, and of what stands beside them.
pub(super) const LABEL: u16 = 0;
pub(super) const FIELD: u16 = 1;

const WIDTHS: [f64; 2] = [26.0, 90.0];

const AGENCY: u32 = 2;
const YEAR: u32 = 3;
const INSTRUMENT: u32 = 4;
const INDEX: u32 = 6;
const NOTE: u32 = 11;
const EDITION: u32 = 15;
const REVISION: u32 = EDITION + 3;

/// The cell with the year, on which the comparison with the bounds depends.
pub(super) fn year(source: &Source) -> String {
    format!("{}!$B${}", words::cover(source.words), YEAR + 1)
}

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let words = source.words;
    let (assessment, edition) = (source.assessment, source.instrument.edition());
    pen.begin(
        sheet,
        words::cover(words),
        words::cover_title(words),
        WIDTHS,
    )?;
    let texts = [
        (
            AGENCY,
            words::agency(words),
            assessment.agency.as_str(),
            &pen.entry,
        ),
        (
            INSTRUMENT,
            words::instrument(words),
            words.name(&edition.name),
            &pen.text,
        ),
        (
            NOTE,
            words::note(words),
            words::not_official(words),
            &pen.text,
        ),
        (NOTE + 1, "", words::how_to_fill(words), &pen.text),
        (
            NOTE + 2,
            "",
            words.text(&edition.criteria.notice).0,
            &pen.text,
        ),
        (EDITION, words::edition(words), &edition.id, &pen.verbatim),
        (EDITION + 1, words::format(words), FORMAT, &pen.verbatim),
        (
            EDITION + 2,
            words::part(words),
            &assessment.part,
            &pen.entry,
        ),
    ];
    for (row, label, text, format) in texts {
        sheet.write_string_with_format(row, LABEL, label, &pen.heading)?;
        sheet.write_string_with_format(row, FIELD, text, format)?;
        Pen::fit(sheet, row, [(text, WIDTHS[1])])?;
    }
    let revision = source.instrument.revision();
    // A first revision is named by its edition alone, as in every other file.
    if !revision.is_empty() {
        sheet.write_string_with_format(REVISION, LABEL, words::revision(words), &pen.heading)?;
        sheet.write_string_with_format(REVISION, FIELD, revision, &pen.verbatim)?;
    }
    sheet.write_string_with_format(YEAR, LABEL, words::year(words), &pen.heading)?;
    sheet.write_number_with_format(YEAR, FIELD, assessment.year, &pen.year)?;
    write_results(sheet, source, pen)
}

fn write_results(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let words = source.words;
    let rows = source.instrument.rows().len();
    let open = scores::index(source, scores::OPEN);
    // Rows that wait are not open, and have no answer either.
    let waiting = pending::is_possible(source.instrument).then(|| {
        let formula = scores::index(source, scores::WAITING);
        let now = source.report.index().pending.to_string();
        (pending::column(words), formula, now, &pen.whole)
    });
    let unanswered = match &waiting {
        Some((_, waiting, ..)) => format!("({open}+{waiting})"),
        None => open,
    };
    let results = [
        (
            words.index_of(source.instrument),
            scores::index(source, scores::SHOWN),
            scores::shown_now(source, Instrument::ROOT),
            &pen.result,
        ),
        (
            words.predicate_label(),
            recap::predicate(source),
            recap::predicate_now(source),
            &pen.result,
        ),
        (
            words::answered(words),
            format!("{rows}-{unanswered}"),
            source.assessment.answered().to_string(),
            &pen.whole,
        ),
        (
            words::rows(words),
            rows.to_string(),
            rows.to_string(),
            &pen.whole,
        ),
    ];
    for (row, (label, formula, result, format)) in (INDEX..).zip(results.into_iter().chain(waiting))
    {
        let formula = Formula::new(format!("={formula}")).set_result(result);
        sheet.write_string_with_format(row, LABEL, label, &pen.heading)?;
        sheet.write_formula_with_format(row, FIELD, formula, format)?;
    }
    Ok(())
}
