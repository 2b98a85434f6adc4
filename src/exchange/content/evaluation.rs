//! Reads what belongs to the evaluation as a whole.

use litemap::LiteMap;

use super::answer::text;
use super::{plan, read_day, read_day_or_none, read_indicator, read_value};
use crate::assessment::{
    CorrectedRow, Correction, Deadline, Evaluation, Filed, GeneralAnswer, LONGEST_EXPLANATION,
    LONGEST_FIELD, LONGEST_NOTE, MOST_CORRECTIONS, MOST_ENTRIES, Narrative, Submitted,
};
use crate::document::{Allowed, Field};
use crate::exchange::digest::LENGTH as DIGEST;
use crate::exchange::file::LONGEST_ID;
use crate::instrument::{IndicatorId, Instrument};

pub(super) fn read(field: &Field, instrument: &Instrument) -> Evaluation {
    field.only(&[
        "questions",
        "narratives",
        "recommendation",
        "calendar",
        "submitted",
        "corrections",
        "plan",
    ]);
    let list = |key, most| {
        let list = field.optional(key);
        let entries = list.iter().flat_map(|list| list.list(most));
        entries.collect::<Vec<_>>()
    };
    Evaluation {
        questions: list("questions", MOST_ENTRIES)
            .iter()
            .map(question)
            .collect(),
        narratives: narratives(list("narratives", MOST_ENTRIES), instrument),
        recommendation: text(field, "recommendation", LONGEST_EXPLANATION),
        calendar: list("calendar", MOST_ENTRIES)
            .iter()
            .map(deadline)
            .collect(),
        submitted: field
            .optional("submitted")
            .map(|field| submitted(&field, instrument)),
        corrections: list("corrections", MOST_CORRECTIONS)
            .iter()
            .map(|field| correction(field, instrument))
            .collect(),
        plan: field
            .optional("plan")
            .map(|field| plan::read(&field, instrument))
            .unwrap_or_default(),
    }
}

fn question(field: &Field) -> GeneralAnswer {
    field.only(&["question", "answer"]);
    GeneralAnswer {
        question: field.get("question").text(LONGEST_FIELD).to_owned(),
        answer: field.get("answer").text(LONGEST_EXPLANATION).to_owned(),
    }
}

/// The narratives by the number of their aspect: one of the edition, and not one of those read before.
fn narratives(entries: Vec<Field>, instrument: &Instrument) -> LiteMap<String, Narrative> {
    let groups = instrument.groups().into_iter();
    let aspects: Vec<String> = groups.map(|it| instrument.node(it).no.clone()).collect();
    let mut narratives = LiteMap::new();
    for entry in entries {
        let field = entry.get("aspect");
        let aspect = field.text(LONGEST_ID).to_owned();
        let is_known = aspects.contains(&aspect);
        if narratives.insert(aspect, narrative(&entry)).is_some() || !is_known {
            field.wrong(Allowed::Once(aspects.clone()));
        }
    }
    narratives
}

fn narrative(field: &Field) -> Narrative {
    field.only(&["aspect", "fulfilment", "strengths", "weaknesses"]);
    let text = |key| field.get(key).text(LONGEST_NOTE).to_owned();
    Narrative {
        fulfilment: text("fulfilment"),
        strengths: text("strengths"),
        weaknesses: text("weaknesses"),
    }
}

fn deadline(field: &Field) -> Deadline {
    field.only(&["name", "unit", "from", "to"]);
    Deadline {
        name: field.get("name").text(LONGEST_FIELD).to_owned(),
        unit: field.get("unit").text(LONGEST_FIELD).to_owned(),
        from: read_day_or_none(&field.get("from")),
        to: read_day(&field.get("to")),
    }
}

fn submitted(field: &Field, instrument: &Instrument) -> Submitted {
    field.only(&["day", "general", "answers"]);
    let answers = field.get("answers");
    let mut known = Vec::new();
    let entry = |entry: Field| {
        entry.only(&["indicator", "value", "digest"]);
        let filed = Filed {
            value: read_value(&entry.get("value"), instrument),
            digest: entry.get("digest").text(DIGEST).to_owned(),
        };
        Some((read_indicator(&entry, instrument, &mut known)?, filed))
    };
    Submitted {
        day: read_day(&field.get("day")),
        general: text(field, "general", DIGEST),
        answers: answers
            .list(instrument.rows().len())
            .filter_map(entry)
            .collect(),
    }
}

fn correction(field: &Field, instrument: &Instrument) -> Correction {
    let corrected = field.optional("indicator").map(|_| CorrectedRow {
        indicator: row(field, instrument),
        before: read_value(&field.get("before"), instrument),
        after: read_value(&field.get("after"), instrument),
    });
    field.only(match corrected {
        Some(_) => &["day", "indicator", "before", "after", "reason"],
        // What belongs to no row has no level.
        None => &["day", "reason"],
    });
    Correction {
        day: read_day(&field.get("day")),
        row: corrected,
        reason: field.get("reason").text(LONGEST_FIELD).to_owned(),
    }
}

fn row(field: &Field, instrument: &Instrument) -> IndicatorId {
    let field = field.get("indicator");
    let indicator = IndicatorId::new(field.text(LONGEST_ID));
    if instrument.row(&indicator).is_none() {
        field.wrong(Allowed::Indicator {
            edition: instrument.id().to_string(),
        });
    }
    indicator
}
