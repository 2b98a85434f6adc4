//! From the cells of a workbook to an assessment. Columns are found by their titles and rows by the
//! number of their indicator, so sorting, moving and new rows do no harm.

mod cover;
mod table;

use std::collections::BTreeMap;

use spbe::assessment::{
    Answer, Assessment, Change, Evidence, EvidenceKind, LONGEST_EXPLANATION, LONGEST_FIELD,
    MOST_EVIDENCE, is_day,
};
use spbe::exact::Exact;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{IndicatorId, Instrument};
use spbe::words::Words;

use super::cells::Book;
use super::error::{Allowed, WorkbookError};
use super::words::{self, LANGUAGES, Title, kind_of};
use table::{Row, Table};

type Answers = BTreeMap<IndicatorId, Entry>;

/// What has been read about a row of the form.
struct Entry {
    answer: Answer,
    /// What is said if the assessment does not take it: its cells are right one by one, so what is
    /// left to be refused is its level.
    refusal: WorkbookError,
}

/// Reads a workbook that [`write`](super::write) wrote, in either language, whatever program has
/// saved it since.
///
/// # Errors
/// [`WorkbookError`] naming the cell, what was given and what is allowed.
pub fn read(bytes: &[u8]) -> Result<(Assessment, &'static Instrument), WorkbookError> {
    let mut book = Book::open(bytes)?;
    let (mut assessment, instrument) = cover::read(&mut book)?;
    let mut answers = questionnaire(&mut book, instrument)?;
    evidence(&mut book, instrument, &mut answers)?;
    for (indicator, Entry { answer, refusal }) in answers {
        let answer = Box::new(answer);
        let change = Change::SetAnswer { indicator, answer };
        if assessment.apply(change, instrument).is_err() {
            return Err(refusal);
        }
    }
    Ok((assessment, instrument))
}

fn questionnaire(book: &mut Book, instrument: &Instrument) -> Result<Answers, WorkbookError> {
    let titles: [Title; 5] = [
        words::no,
        words::level,
        Words::explanation,
        words::unit,
        words::origin,
    ];
    let table = Table::find(book, words::questionnaire, titles)?;
    let mut answers = Answers::new();
    for row in table.rows() {
        let indicator = indicator(&row, instrument)?;
        if answers.contains_key(&indicator) {
            return Err(row.wrong(0, Allowed::Indicator));
        }
        let answer = Answer {
            value: level(&row, instrument)?,
            explanation: text(&row, 2, LONGEST_EXPLANATION)?,
            unit: text(&row, 3, LONGEST_FIELD)?,
            origin: text(&row, 4, LONGEST_FIELD)?,
            ..Answer::default()
        };
        let refusal = row.wrong(1, levels(instrument));
        answers.insert(indicator, Entry { answer, refusal });
    }
    Ok(answers)
}

fn evidence(
    book: &mut Book,
    instrument: &Instrument,
    answers: &mut Answers,
) -> Result<(), WorkbookError> {
    let titles: [Title; 6] = [
        words::no,
        Words::evidence_title,
        Words::evidence_kind,
        Words::evidence_reference,
        Words::evidence_page,
        Words::evidence_date,
    ];
    let table = Table::find(book, words::evidence, titles)?;
    for row in table.rows() {
        let entry = answers.entry(indicator(&row, instrument)?);
        let entry = entry.or_insert_with(|| Entry {
            answer: Answer::default(),
            refusal: row.wrong(0, Allowed::Indicator),
        });
        let answer = &mut entry.answer;
        if answer.evidence.len() == MOST_EVIDENCE {
            return Err(row.wrong(
                0,
                Allowed::Evidence {
                    most: MOST_EVIDENCE,
                },
            ));
        }
        let date = row.text(5).trim();
        if !date.is_empty() && !is_day(date) {
            return Err(row.wrong(5, Allowed::Date));
        }
        answer.evidence.push(Evidence {
            title: text(&row, 1, LONGEST_FIELD)?,
            kind: kind_of(row.text(2).trim()).ok_or_else(|| row.wrong(2, kinds()))?,
            reference: text(&row, 3, LONGEST_FIELD)?,
            page: text(&row, 4, LONGEST_FIELD)?,
            date: date.to_owned(),
        });
    }
    Ok(())
}

fn kinds() -> Allowed {
    let names = LANGUAGES
        .map(|words| EvidenceKind::ALL.map(|kind| words.kind_of_evidence(kind).to_owned()));
    Allowed::OneOf(names.into_iter().flatten().collect())
}

fn indicator<const N: usize>(
    row: &Row<N>,
    instrument: &Instrument,
) -> Result<IndicatorId, WorkbookError> {
    let id = IndicatorId::new(row.text(0).trim());
    let known = instrument.row(&id).is_some();
    known
        .then_some(id)
        .ok_or_else(|| row.wrong(0, Allowed::Indicator))
}

/// The level of a row. People write 3, 3.0, "3", and with a comma where the scale has decimals. A
/// fraction is a division in its cell; its result with fifteen digits is another number, and is not
/// taken for it.
fn level<const N: usize>(
    row: &Row<N>,
    instrument: &Instrument,
) -> Result<Option<Exact>, WorkbookError> {
    let given = row.text(1);
    if given.trim().is_empty() {
        return Ok(None);
    }
    let value = Exact::typed(given).filter(|&value| instrument.allows(value));
    let refusal = || row.wrong(1, levels(instrument));
    value.map(Some).ok_or_else(refusal)
}

fn levels(instrument: &Instrument) -> Allowed {
    let scale = &instrument.edition().scale;
    Allowed::Level {
        lowest: scale.lowest,
        highest: scale.highest,
        whole: scale.values == ScaleValues::Integer,
    }
}

fn text<const N: usize>(
    row: &Row<N>,
    column: usize,
    longest: usize,
) -> Result<String, WorkbookError> {
    let given = row.text(column);
    if given.chars().count() > longest {
        return Err(row.wrong(column, Allowed::Text { longest }));
    }
    Ok(given.to_owned())
}
