//! The evidence: one row for each document, under the number of its indicator.

use rust_xlsxwriter::{DataValidation, IgnoreError, Worksheet, XlsxError};
use spbe::assessment::{EvidenceKind, MOST_EVIDENCE};

use super::pen::Pen;
use super::{Source, words};

const HEADINGS: u32 = 2;
const FIRST: u32 = HEADINGS + 1;
const KIND: u16 = 2;
const WIDTHS: [f64; 6] = [7.0, 60.0, 28.0, 40.0, 20.0, 14.0];

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let words = source.words;
    pen.begin(
        sheet,
        words::evidence(words),
        words::evidence_title(words),
        WIDTHS,
    )?;
    let headings = [
        words::no(words),
        words.evidence_title(),
        words.evidence_kind(),
        words.evidence_reference(),
        words.evidence_page(),
        words.evidence_date(),
    ];
    // New rows take the format of their column: a page "1-2" is not to become a date.
    for column in 0..6 {
        sheet.set_column_format(column, &pen.verbatim)?;
    }
    pen.headings(sheet, HEADINGS, headings)?;
    let documents = source.instrument.ids().flat_map(|id| {
        let answer = source.assessment.answer(id);
        let evidence = answer.into_iter().flat_map(|answer| &answer.evidence);
        evidence.map(move |evidence| (id, evidence))
    });
    for (row, (id, evidence)) in (FIRST..).zip(documents) {
        let fields = [
            id.as_str(),
            &evidence.title,
            words.kind_of_evidence(evidence.kind),
            &evidence.reference,
            &evidence.page,
            &evidence.date,
        ];
        for (column, field) in (0..).zip(fields) {
            sheet.write_string_with_format(row, column, field, &pen.verbatim)?;
        }
        Pen::fit(sheet, row, fields.into_iter().zip(WIDTHS))?;
    }
    let most = source.instrument.rows().len() * MOST_EVIDENCE;
    let last = FIRST + u32::try_from(most).unwrap_or(0);
    let kinds = EvidenceKind::ALL.map(|kind| words.kind_of_evidence(kind));
    let kinds = DataValidation::new().allow_list_strings(&kinds)?;
    sheet.add_data_validation(FIRST, KIND, last, KIND, &kinds)?;
    sheet.ignore_error_range(FIRST, 0, last, 5, IgnoreError::NumberStoredAsText)?;
    sheet.set_freeze_panes(FIRST, 0)?;
    sheet.set_repeat_rows(HEADINGS, HEADINGS).map(drop)
}
