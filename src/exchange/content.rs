//! Reads the content of a file, format versions 1 to 3: an assessment from JSON.

mod answer;
mod evaluation;
mod plan;

use serde_json::Value;

use super::digest::LENGTH as DIGEST;
use super::file::{LONGEST_ID, VERSION};
use super::known_editions;
use crate::assessment::{Assessment, Change, LONGEST_FIELD, YEARS, is_day};
use crate::document::{self, Allowed, Field, ImportError};
use crate::exact::Exact;
use crate::instrument::format::ScaleValues;
use crate::instrument::{EditionId, IndicatorId, Instrument, editions};

/// The keys of the content, in the order of the versions that brought them.
const KEYS: [&str; 9] = [
    "format",
    "version",
    "edition",
    "agency",
    "year",
    "answers",
    "part",
    "edition_digest",
    "evaluation",
];

/// Reads the content; `brought` is an edition that the file brings along.
pub(super) fn read(file: &Value, brought: Option<&Instrument>) -> Result<Assessment, ImportError> {
    let content = document::read(file, |file| {
        let version = file.get("version").whole(1, VERSION);
        file.only(match version {
            1 => &KEYS[..6],
            2 => &KEYS[..7],
            _ => &KEYS,
        });
        let instrument = match file.optional("edition_digest") {
            None => read_edition(&file.get("edition"))?,
            Some(digest) => read_revision(&file.get("edition"), &digest, brought)?,
        };
        let agency = file.get("agency");
        let name = agency.text(LONGEST_FIELD);
        if name.trim().is_empty() {
            agency.wrong(Allowed::Text {
                longest: LONGEST_FIELD,
            });
        }
        let year = read_year(&file.get("year"));
        let mut assessment = Assessment::new(instrument, name, year);
        if let Some(part) = file.optional("part") {
            part.text(LONGEST_FIELD).clone_into(&mut assessment.part);
        }
        let mut known = Vec::new();
        for answer in file.get("answers").list(instrument.rows().len()) {
            if let Some(indicator) = read_indicator(&answer, instrument, &mut known) {
                let change = Change::SetAnswer {
                    answer: Box::new(answer::read(&answer, &indicator, instrument, version)),
                    indicator,
                };
                // Every field has been checked, so this only fails if the two disagree about a limit.
                if assessment.apply(change, instrument).is_err() {
                    answer.wrong(Allowed::Object);
                }
            }
        }
        if let Some(field) = file.optional("evaluation") {
            let evaluation = Box::new(evaluation::read(&field, instrument));
            let change = Change::SetEvaluation(evaluation);
            if assessment.apply(change, instrument).is_err() {
                field.wrong(Allowed::Object);
            }
        }
        Some(assessment)
    })?;
    // Without an edition there is a fault, and that has been returned.
    content.ok_or_else(|| ImportError::Missing {
        place: "edition".into(),
    })
}

/// The first revision of the edition in a field; `None` after noting a fault.
pub(super) fn read_edition(field: &Field) -> Option<&'static Instrument> {
    let known = editions::revision(&EditionId::new(field.text(LONGEST_ID)), "");
    if known.is_none() {
        field.wrong(Allowed::Words(known_editions()));
    }
    known
}

/// The revision of an edition that a file names; `None` after noting a fault.
fn read_revision<'a>(
    edition: &Field,
    digest: &Field,
    brought: Option<&'a Instrument>,
) -> Option<&'a Instrument> {
    let (id, digest_text) = (
        EditionId::new(edition.text(LONGEST_ID)),
        digest.text(DIGEST),
    );
    let known = editions::revision(&id, digest_text);
    let brought = brought.filter(|it| *it.id() == id && it.digest() == digest_text);
    let known = known.or(brought);
    if known.is_none() {
        let edition = id.to_string();
        digest.wrong(Allowed::Revision { edition });
    }
    known
}

pub(super) fn read_year(field: &Field) -> u16 {
    let (first, last) = (*YEARS.start(), *YEARS.end());
    u16::try_from(field.whole(first.into(), last.into())).unwrap_or(last)
}

/// The exact value in a field: a JSON number, or the text of a fraction; null is open. Spreadsheets
/// write 3 as 3.0. A whole number in quotes is refused, like every other text that is no fraction.
pub(super) fn read_value(field: &Field, instrument: &Instrument) -> Option<Exact> {
    let value: Option<Exact> = match field.value() {
        Value::Null => return None,
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) => text.parse().ok().filter(|value: &Exact| !value.is_whole()),
        _ => None,
    };
    let allowed = value.filter(|&value| instrument.allows(value));
    if allowed.is_none() {
        let scale = &instrument.edition().scale;
        field.wrong(Allowed::Level {
            lowest: scale.lowest,
            highest: scale.highest,
            whole: scale.values == ScaleValues::Integer,
        });
    }
    allowed
}

/// The row that an entry is about: one of the edition, and not one of those read before; `None`
/// after noting a fault.
fn read_indicator(
    entry: &Field,
    instrument: &Instrument,
    known: &mut Vec<IndicatorId>,
) -> Option<IndicatorId> {
    let field = entry.get("indicator");
    let indicator = IndicatorId::new(field.text(LONGEST_ID));
    if instrument.row(&indicator).is_some() && !known.contains(&indicator) {
        known.push(indicator.clone());
        return Some(indicator);
    }
    field.wrong(Allowed::Indicator {
        edition: instrument.id().to_string(),
    });
    None
}

/// A day, `YYYY-MM-DD`.
fn read_day(field: &Field) -> String {
    let day = field.text(LONGEST_FIELD);
    if !is_day(day) {
        field.wrong(Allowed::Date);
    }
    day.to_owned()
}

/// A day, or an empty text.
fn read_day_or_none(field: &Field) -> String {
    let day = field.text(LONGEST_FIELD);
    if !day.is_empty() && !is_day(day) {
        field.wrong(Allowed::DateOrNone);
    }
    day.to_owned()
}
