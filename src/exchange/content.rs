//! Reads the content of a file, format versions 1 and 2: an assessment from JSON.

use serde_json::Value;

use super::file::{LONGEST_ID, VERSION, kind_word};
use super::known_editions;
use crate::assessment::{
    Answer, Assessment, Change, Evidence, EvidenceKind, LONGEST_EXPLANATION, LONGEST_FIELD,
    MOST_EVIDENCE, YEARS, is_day,
};
use crate::document::{self, Allowed, Field, ImportError};
use crate::exact::Exact;
use crate::instrument::format::ScaleValues;
use crate::instrument::{EditionId, IndicatorId, Instrument, editions};

pub(super) fn read(file: &Value) -> Result<(Assessment, &'static Instrument), ImportError> {
    let content = document::read(file, |file| {
        let keys = [
            "format", "version", "edition", "agency", "year", "answers", "part",
        ];
        let version = file.get("version").whole(1, VERSION);
        file.only(if version == 1 { &keys[..6] } else { &keys });
        let instrument = read_edition(&file.get("edition"))?;
        let agency = file.get("agency");
        let name = agency.text(LONGEST_FIELD);
        if name.trim().is_empty() {
            agency.wrong(Allowed::Text {
                longest: LONGEST_FIELD,
            });
        }
        let year = read_year(&file.get("year"));
        let mut assessment = Assessment::new(instrument.id().clone(), name, year);
        if let Some(part) = file.optional("part") {
            part.text(LONGEST_FIELD).clone_into(&mut assessment.part);
        }
        let mut known = Vec::new();
        for answer in file.get("answers").list(instrument.rows().len()) {
            if let Some(indicator) = read_indicator(&answer, instrument, &mut known) {
                read_answer(&answer, &indicator, &mut assessment, instrument, version);
            }
        }
        Some((assessment, instrument))
    })?;
    // Without an edition there is a fault, and that has been returned.
    content.ok_or_else(|| ImportError::Missing {
        place: "edition".into(),
    })
}

/// The edition in a field; `None` after noting a fault.
pub(super) fn read_edition(field: &Field) -> Option<&'static Instrument> {
    let known = editions::find(&EditionId::new(field.text(LONGEST_ID)));
    if known.is_none() {
        field.wrong(Allowed::Words(known_editions()));
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

fn read_answer(
    field: &Field,
    indicator: &IndicatorId,
    assessment: &mut Assessment,
    instrument: &Instrument,
    version: u64,
) {
    let keys = [
        "indicator",
        "value",
        "explanation",
        "evidence",
        "unit",
        "origin",
    ];
    field.only(if version == 1 { &keys[..4] } else { &keys });
    let text = |key, longest| {
        let field = field.optional(key);
        field.map_or_else(String::new, |field| field.text(longest).to_owned())
    };
    let evidence = field.optional("evidence");
    let evidence = evidence.iter().flat_map(|list| list.list(MOST_EVIDENCE));
    let answer = Answer {
        value: read_value(&field.get("value"), instrument),
        explanation: text("explanation", LONGEST_EXPLANATION),
        evidence: evidence.map(|entry| read_evidence(&entry)).collect(),
        unit: text("unit", LONGEST_FIELD),
        origin: text("origin", LONGEST_FIELD),
    };
    let change = Change::SetAnswer {
        indicator: indicator.clone(),
        answer: Box::new(answer),
    };
    // Every field has been checked, so this only fails if the two disagree about a limit.
    if assessment.apply(change, instrument).is_err() {
        field.wrong(Allowed::Object);
    }
}

fn read_evidence(field: &Field) -> Evidence {
    field.only(&["title", "kind", "reference", "page", "date"]);
    let text = |key| field.get(key).text(LONGEST_FIELD).to_owned();
    let kinds = EvidenceKind::ALL.map(|kind| (kind_word(kind), kind));
    let date = field.get("date");
    let day = date.text(LONGEST_FIELD);
    if !day.is_empty() && !is_day(day) {
        date.wrong(Allowed::Date);
    }
    Evidence {
        title: text("title"),
        kind: field.get("kind").word(kinds),
        reference: text("reference"),
        page: text("page"),
        date: day.to_owned(),
    }
}
