//! What differs in what an indicator asks, in the official wording.

use spbe::exact::Exact;
use spbe::instrument::format::{External, IndicatorFile, LevelFile, Repeat, Text};
use spbe::instrument::{Instrument, Node, NodeKind};

use super::Part;

type Of<'a> = (&'a Instrument, &'a Node);

pub(super) fn parts<'a>(old: Of<'a>, new: Of<'a>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let (Some(before), Some(now)) = (indicator(old), indicator(new)) else {
        return parts;
    };
    if asked(before) != asked(now) {
        parts.push(Part::Question);
    }
    let (from, to) = (before.external.as_ref(), now.external.as_ref());
    if from.map(counted) != to.map(counted) {
        parts.push(Part::External(from, to));
    }
    let (from, to) = (before.repeat.as_ref(), now.repeat.as_ref());
    if from.map(services) != to.map(services) {
        parts.push(Part::Services(from, to));
    }
    for level in levels(before, now) {
        let (old, new) = (criterion(before, level), criterion(now, level));
        if old != new {
            parts.push(Part::Criterion { level, old, new });
        }
        let (old, new) = (evidence(before, level), evidence(now, level));
        if old != new {
            parts.push(Part::Evidence { level, old, new });
        }
    }
    parts
}

/// What a node asks; its services ask the same, and would only say it again.
fn indicator((instrument, node): Of<'_>) -> Option<&IndicatorFile> {
    let above = node.parent.map(|parent| &instrument.node(parent).kind);
    match &node.kind {
        NodeKind::Row { .. } if matches!(above, Some(NodeKind::Repeated(_))) => None,
        NodeKind::Row { indicator, .. } | NodeKind::Repeated(indicator) => Some(indicator),
        NodeKind::Index | NodeKind::Group => None,
    }
}

fn asked(indicator: &IndicatorFile) -> (&str, Option<u16>, [Vec<&str>; 5]) {
    let texts = [
        one(indicator.question.as_ref()),
        one(indicator.explanation.as_ref()),
        one(indicator.assessed_on.as_ref()),
        indicator.evidence.iter().map(id).collect(),
        indicator.evidence_inferred.iter().map(id).collect(),
    ];
    (&indicator.kind, indicator.page, texts)
}

fn one(text: Option<&Text>) -> Vec<&str> {
    text.map(id).into_iter().collect()
}

fn id(text: &Text) -> &str {
    &text.id
}

type Counted<'a> = (
    [&'a str; 2],
    [Option<Exact>; 3],
    Option<Vec<(Exact, Exact)>>,
    Option<&'a str>,
);

/// What a value of another institution rests on.
fn counted(external: &External) -> Counted<'_> {
    let points = external.conversion.as_ref().map(|conversion| {
        let points = conversion.points.iter();
        points.map(|point| (point.from, point.to)).collect()
    });
    (
        [&external.institution, &external.index.id],
        [
            external.lowest,
            external.highest,
            Some(external.while_pending),
        ],
        points,
        external.edition.as_deref(),
    )
}

fn services(repeat: &Repeat) -> (u8, &str) {
    (repeat.rows, &repeat.name.id)
}

/// The levels of both, each once.
fn levels(old: &IndicatorFile, new: &IndicatorFile) -> Vec<u8> {
    let both = old.levels.iter().chain(&new.levels);
    let mut levels: Vec<u8> = both.map(|it| it.level).collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn level(indicator: &IndicatorFile, level: u8) -> Option<&LevelFile> {
    indicator.levels.iter().find(|it| it.level == level)
}

fn criterion(indicator: &IndicatorFile, of: u8) -> Option<&str> {
    Some(id(&level(indicator, of)?.criterion))
}

fn evidence(indicator: &IndicatorFile, of: u8) -> Option<&str> {
    level(indicator, of)?.evidence.as_ref().map(id)
}
