//! Reads an edition file (see [`format`](super::format)) field by field, so that each error names
//! its place. Written by hand rather than derived: a derived reader names lines and columns only,
//! and alone weighs a fifth of the program.

mod rule;
mod tree;

use serde_json::Value;

use super::format::{
    Band, Calculation, CompareOn, CompareRule, Confidence, CriteriaNotice, Crosswalk, EditionFile,
    FORMAT, LegalBasis, LevelKind, LevelName, Name, Pair, Predicates, Scale, ScaleValues, Step,
    Text, Tier, VERSION, WeightsOf, Years,
};
use crate::document::{Field, ImportError, check_format, read_all};
use crate::exact::Exact;

const HIGHEST_YEAR: u64 = 9999;

/// Reads an edition file; its invariants are another question.
///
/// # Errors
/// [`ImportError`] for every fault found.
pub(super) fn edition(document: &Value) -> Result<EditionFile, Vec<ImportError>> {
    check_format(document, FORMAT, VERSION).map_err(|error| vec![error])?;
    read_all(document, edition_file)
}

fn edition_file(field: &Field) -> EditionFile {
    field.only(&[
        "format",
        "version",
        "id",
        "name",
        "short_name",
        "index",
        "legal",
        "years",
        "default",
        "weights",
        "scale",
        "tiers",
        "level_kinds",
        "predicates",
        "name_prefix",
        "criteria",
        "rules",
        "calendar",
        "crosswalk",
        "general_questions",
        "calculation",
        "notes",
        "sources",
        "tree",
    ]);
    EditionFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: string(&field.get("id")),
        name: name(&field.get("name")),
        short_name: name(&field.get("short_name")),
        index: name(&field.get("index")),
        legal: field.each("legal", legal),
        years: years(&field.get("years")),
        default: optional(field, "default", truth).unwrap_or_default(),
        weights: optional(field, "weights", weights_of).unwrap_or_default(),
        scale: scale(&field.get("scale")),
        tiers: field.each("tiers", tier),
        level_kinds: field.each("level_kinds", level_kind),
        predicates: predicates(&field.get("predicates")),
        name_prefix: optional(field, "name_prefix", name),
        criteria: criteria(&field.get("criteria")),
        rules: field.each("rules", rule::rule),
        calendar: field.each("calendar", step),
        crosswalk: field.each("crosswalk", crosswalk),
        general_questions: field.each("general_questions", self::text),
        calculation: calculation(&field.get("calculation")),
        notes: field.each("notes", self::text),
        sources: field.each("sources", string),
        tree: field.each("tree", tree::node),
    }
}

fn string(field: &Field) -> String {
    field.text(usize::MAX).to_owned()
}

fn optional<T>(field: &Field, key: &str, read: fn(&Field) -> T) -> Option<T> {
    field.optional(key).as_ref().map(read)
}

fn exact(field: &Field) -> Exact {
    field.exact()
}

fn truth(field: &Field) -> bool {
    field.truth()
}

/// A small number: a level or a count of rows.
fn small(field: &Field) -> u8 {
    u8::try_from(field.whole(0, u8::MAX.into())).unwrap_or(u8::MAX)
}

/// A year or a page.
fn number(field: &Field) -> u16 {
    u16::try_from(field.whole(0, HIGHEST_YEAR)).unwrap_or(u16::MAX)
}

fn name(field: &Field) -> Name {
    field.only(&["id", "en"]);
    Name {
        id: string(&field.get("id")),
        en: string(&field.get("en")),
    }
}

fn text(field: &Field) -> Text {
    field.only(&["id", "en"]);
    Text {
        id: string(&field.get("id")),
        en: optional(field, "en", string),
    }
}

fn confidence(field: &Field) -> Confidence {
    field.word([
        ("high", Confidence::High),
        ("medium", Confidence::Medium),
        ("low", Confidence::Low),
    ])
}

fn legal(field: &Field) -> LegalBasis {
    field.only(&["title", "in_force", "revoked_by", "revoked_from", "note"]);
    LegalBasis {
        title: string(&field.get("title")),
        in_force: optional(field, "in_force", string),
        revoked_by: optional(field, "revoked_by", string),
        revoked_from: optional(field, "revoked_from", string),
        note: optional(field, "note", text),
    }
}

fn years(field: &Field) -> Years {
    field.only(&["first", "last"]);
    Years {
        first: number(&field.get("first")),
        last: optional(field, "last", number),
    }
}

fn weights_of(field: &Field) -> WeightsOf {
    field.word([("index", WeightsOf::Index), ("parent", WeightsOf::Parent)])
}

fn scale(field: &Field) -> Scale {
    field.only(&["lowest", "highest", "values", "note"]);
    Scale {
        lowest: field.get("lowest").exact(),
        highest: field.get("highest").exact(),
        values: field.get("values").word([
            ("integer", ScaleValues::Integer),
            ("decimal", ScaleValues::Decimal),
        ]),
        note: optional(field, "note", text),
    }
}

fn tier(field: &Field) -> Tier {
    field.only(&["id", "name"]);
    Tier {
        id: string(&field.get("id")),
        name: name(&field.get("name")),
    }
}

fn level_kind(field: &Field) -> LevelKind {
    field.only(&["id", "name", "levels", "confidence", "sources"]);
    LevelKind {
        id: string(&field.get("id")),
        name: name(&field.get("name")),
        levels: field.each("levels", level_name),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
    }
}

fn level_name(field: &Field) -> LevelName {
    field.only(&["level", "name", "meaning", "variants"]);
    LevelName {
        level: small(&field.get("level")),
        name: name(&field.get("name")),
        meaning: optional(field, "meaning", text),
        variants: field.each("variants", string),
    }
}

fn predicates(field: &Field) -> Predicates {
    field.only(&["bands", "compare", "confidence", "sources", "note"]);
    Predicates {
        bands: field.each("bands", band),
        compare: field.each("compare", compare),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
        note: optional(field, "note", text),
    }
}

fn band(field: &Field) -> Band {
    field.only(&["name", "from", "to"]);
    Band {
        name: name(&field.get("name")),
        from: field.get("from").exact(),
        to: field.get("to").exact(),
    }
}

fn compare(field: &Field) -> CompareRule {
    field.only(&["from_year", "on", "reason", "confidence"]);
    CompareRule {
        from_year: number(&field.get("from_year")),
        on: field
            .get("on")
            .word([("exact", CompareOn::Exact), ("shown", CompareOn::Shown)]),
        reason: text(&field.get("reason")),
        confidence: confidence(&field.get("confidence")),
    }
}

fn criteria(field: &Field) -> CriteriaNotice {
    field.only(&["published", "notice"]);
    CriteriaNotice {
        published: field.get("published").truth(),
        notice: text(&field.get("notice")),
    }
}

fn step(field: &Field) -> Step {
    field.only(&["name", "year", "from", "to", "confidence", "sources"]);
    Step {
        name: name(&field.get("name")),
        year: number(&field.get("year")),
        from: string(&field.get("from")),
        to: string(&field.get("to")),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
    }
}

fn crosswalk(field: &Field) -> Crosswalk {
    field.only(&["edition", "pairs", "comparable", "note"]);
    Crosswalk {
        edition: string(&field.get("edition")),
        pairs: field.each("pairs", pair),
        comparable: field.get("comparable").truth(),
        note: text(&field.get("note")),
    }
}

fn pair(field: &Field) -> Pair {
    field.only(&["from", "to", "confidence", "sources"]);
    Pair {
        from: string(&field.get("from")),
        to: string(&field.get("to")),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
    }
}

fn calculation(field: &Field) -> Calculation {
    field.only(&["formula", "rounding", "confidence", "sources"]);
    Calculation {
        formula: text(&field.get("formula")),
        rounding: text(&field.get("rounding")),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
    }
}
