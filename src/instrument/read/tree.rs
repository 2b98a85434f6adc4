//! Reads the tree of an edition file.

use super::{confidence, exact, name, number, optional, small, string, text};
use crate::document::Field;
use crate::instrument::format::{
    ConfidenceDetail, Conversion, External, IndicatorFile, LevelFile, NodeFile, Point, Repeat,
};

pub(super) fn node(field: &Field) -> NodeFile {
    field.only(&[
        "tier",
        "no",
        "name",
        "variants",
        "weight",
        "confidence",
        "sources",
        "children",
        "indicator",
    ]);
    NodeFile {
        tier: string(&field.get("tier")),
        no: string(&field.get("no")),
        name: name(&field.get("name")),
        variants: field.each("variants", string),
        weight: field.get("weight").exact(),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
        children: field.each("children", node),
        indicator: optional(field, "indicator", indicator),
    }
}

fn indicator(field: &Field) -> IndicatorFile {
    field.only(&[
        "kind",
        "repeat",
        "external",
        "question",
        "explanation",
        "assessed_on",
        "page",
        "levels",
        "evidence",
        "evidence_inferred",
        "notes",
        "detail",
    ]);
    IndicatorFile {
        kind: string(&field.get("kind")),
        repeat: optional(field, "repeat", repeat),
        external: optional(field, "external", external),
        question: optional(field, "question", text),
        explanation: optional(field, "explanation", text),
        assessed_on: optional(field, "assessed_on", text),
        page: optional(field, "page", number),
        levels: field.each("levels", level),
        evidence: field.each("evidence", text),
        evidence_inferred: field.each("evidence_inferred", text),
        notes: field.each("notes", text),
        detail: optional(field, "detail", detail),
    }
}

fn repeat(field: &Field) -> Repeat {
    field.only(&["rows", "name", "note"]);
    Repeat {
        rows: small(&field.get("rows")),
        name: name(&field.get("name")),
        note: text(&field.get("note")),
    }
}

fn external(field: &Field) -> External {
    field.only(&[
        "institution",
        "index",
        "lowest",
        "highest",
        "while_pending",
        "conversion",
        "edition",
        "note",
    ]);
    External {
        institution: string(&field.get("institution")),
        index: name(&field.get("index")),
        lowest: optional(field, "lowest", exact),
        highest: optional(field, "highest", exact),
        while_pending: field.get("while_pending").exact(),
        conversion: optional(field, "conversion", conversion),
        edition: optional(field, "edition", string),
        note: optional(field, "note", text),
    }
}

fn conversion(field: &Field) -> Conversion {
    field.only(&["points", "confidence", "sources", "note"]);
    Conversion {
        points: field.each("points", point),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
        note: text(&field.get("note")),
    }
}

fn point(field: &Field) -> Point {
    field.only(&["from", "to"]);
    Point {
        from: field.get("from").exact(),
        to: field.get("to").exact(),
    }
}

fn level(field: &Field) -> LevelFile {
    field.only(&["level", "criterion", "evidence"]);
    LevelFile {
        level: small(&field.get("level")),
        criterion: text(&field.get("criterion")),
        evidence: optional(field, "evidence", text),
    }
}

fn detail(field: &Field) -> ConfidenceDetail {
    field.only(&["criteria", "criteria_note", "explanation", "evidence"]);
    ConfidenceDetail {
        criteria: confidence(&field.get("criteria")),
        criteria_note: optional(field, "criteria_note", text),
        explanation: confidence(&field.get("explanation")),
        evidence: confidence(&field.get("evidence")),
    }
}
