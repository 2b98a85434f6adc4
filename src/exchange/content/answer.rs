//! Reads the entries of the form.

use litemap::LiteMap;

use super::super::file::{JUDGED, kind_word};
use super::{read_day_or_none, read_value};
use crate::assessment::{
    Answer, Criteria, Evidence, EvidenceKind, Judgement, LONGEST_EXPLANATION, LONGEST_FIELD,
    LONGEST_NOTE, MOST_EVIDENCE, Review, Stage,
};
use crate::document::{Allowed, Field};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};

/// The keys of an answer, and how many of them each version has.
const KEYS: [&str; 10] = [
    "indicator",
    "value",
    "explanation",
    "evidence",
    "unit",
    "origin",
    "criteria",
    "external",
    "stages",
    "review",
];

pub(super) fn read(
    field: &Field,
    indicator: &IndicatorId,
    instrument: &Instrument,
    version: u64,
) -> Answer {
    field.only(match version {
        1 => &KEYS[..4],
        2 => &KEYS[..6],
        _ => &KEYS,
    });
    let evidence = field.optional("evidence");
    let evidence = evidence.iter().flat_map(|list| list.list(MOST_EVIDENCE));
    Answer {
        value: read_value(&field.get("value"), instrument),
        explanation: text(field, "explanation", LONGEST_EXPLANATION),
        evidence: evidence.map(|entry| read_evidence(&entry)).collect(),
        unit: text(field, "unit", LONGEST_FIELD),
        origin: text(field, "origin", LONGEST_FIELD),
        criteria: read_criteria(field, instrument),
        external: read_external(field, indicator, instrument),
        stages: read_stages(field, instrument),
        review: field.optional("review").map(|field| {
            field.only(&["valid", "note"]);
            Review {
                valid: field.get("valid").truth(),
                note: text(&field, "note", LONGEST_NOTE),
            }
        }),
    }
}

/// A text that may be missing.
pub(super) fn text(field: &Field, key: &str, longest: usize) -> String {
    let field = field.optional(key);
    field.map_or_else(String::new, |field| field.text(longest).to_owned())
}

/// The index of another institution, where the edition asks for one within its range.
fn read_external(field: &Field, indicator: &IndicatorId, instrument: &Instrument) -> Option<Exact> {
    let field = field.optional("external")?;
    let index = field.exact();
    let external = instrument.external(indicator);
    if let Some(external) = external.filter(|external| !external.allows(index)) {
        let (lowest, highest) = external.range();
        field.wrong(Allowed::Index { lowest, highest });
    }
    Some(index)
}

fn read_criteria(field: &Field, instrument: &Instrument) -> Criteria {
    let scale = &instrument.edition().scale;
    let bound = |value: Exact| u64::try_from(value.numerator()).unwrap_or_default();
    let (lowest, highest) = (bound(scale.lowest), bound(scale.highest));
    let list = field.optional("criteria");
    let entries = list.iter().flat_map(|list| list.list(usize::from(u8::MAX)));
    let mut criteria = LiteMap::new();
    for entry in entries {
        entry.only(&["level", "met"]);
        let level = entry.get("level");
        let number = u8::try_from(level.whole(lowest, highest)).unwrap_or_default();
        if criteria.insert(number, entry.get("met").truth()).is_some() {
            let levels = (lowest..=highest).map(|level| level.to_string());
            level.wrong(Allowed::Once(levels.collect()));
        }
    }
    criteria
}

fn read_stages(field: &Field, instrument: &Instrument) -> LiteMap<Stage, Judgement> {
    let list = field.optional("stages");
    let entries = list.iter().flat_map(|list| list.list(JUDGED.len()));
    let mut stages = LiteMap::new();
    for entry in entries {
        entry.only(&["stage", "value", "explanation", "note"]);
        let judgement = Judgement {
            value: read_value(&entry.get("value"), instrument),
            explanation: text(&entry, "explanation", LONGEST_NOTE),
            note: text(&entry, "note", LONGEST_NOTE),
        };
        let stage = entry.get("stage");
        if stages.insert(stage.word(JUDGED), judgement).is_some() {
            let words = JUDGED.map(|(word, _)| word.to_owned());
            stage.wrong(Allowed::Once(words.to_vec()));
        }
    }
    stages
}

fn read_evidence(field: &Field) -> Evidence {
    field.only(&["title", "kind", "reference", "page", "date"]);
    let text = |key| field.get(key).text(LONGEST_FIELD).to_owned();
    let kinds = EvidenceKind::ALL.map(|kind| (kind_word(kind), kind));
    Evidence {
        title: text("title"),
        kind: field.get("kind").word(kinds),
        reference: text("reference"),
        page: text("page"),
        date: read_day_or_none(&field.get("date")),
    }
}
