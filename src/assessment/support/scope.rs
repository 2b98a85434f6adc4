//! Where the rules of an edition hold.

use crate::instrument::format::Rule;
use crate::instrument::{IndicatorId, Instrument, Node, NodeKind};

/// The rules that hold for a row, in the order of the edition.
pub fn rules_of<'a>(
    instrument: &'a Instrument,
    row: &IndicatorId,
) -> impl Iterator<Item = &'a Rule> + use<'a> {
    let node = node(instrument, row);
    let rules = instrument.edition().rules.iter();
    rules.filter(move |rule| node.is_some_and(|node| holds(rule, instrument, node)))
}

/// The rows that a rule holds for, in the order of the form.
pub(super) fn rows_of<'a>(
    instrument: &'a Instrument,
    rule: &'a Rule,
) -> impl Iterator<Item = &'a IndicatorId> {
    let nodes = instrument.rows().iter().map(|&row| instrument.node(row));
    nodes.filter_map(|node| match &node.kind {
        NodeKind::Row { id, .. } if holds(rule, instrument, node) => Some(id),
        _ => None,
    })
}

/// The number of the indicator that a row belongs to.
pub(super) fn number<'a>(instrument: &'a Instrument, row: &IndicatorId) -> Option<&'a str> {
    Some(number_of(instrument, node(instrument, row)?))
}

/// The lowest level, as criteria are numbered.
pub(super) fn lowest(instrument: &Instrument) -> u8 {
    let lowest = instrument.edition().scale.lowest;
    u8::try_from(lowest.numerator() / lowest.denominator()).unwrap_or_default()
}

fn node<'a>(instrument: &'a Instrument, row: &IndicatorId) -> Option<&'a Node> {
    let at = instrument.row(row)?;
    Some(instrument.node(*instrument.rows().get(at)?))
}

fn holds(rule: &Rule, instrument: &Instrument, node: &Node) -> bool {
    let NodeKind::Row { indicator, .. } = &node.kind else {
        return false;
    };
    let number = number_of(instrument, node);
    let scope = &rule.scope;
    let named = |numbers: &[String]| numbers.iter().any(|it| it == number);
    (scope.indicators.is_empty() || named(&scope.indicators))
        && (scope.kinds.is_empty() || scope.kinds.contains(&indicator.kind))
        && !named(&scope.except)
}

/// A service of a repeated indicator belongs to the indicator above it.
fn number_of<'a>(instrument: &'a Instrument, node: &'a Node) -> &'a str {
    let above = node.parent.map(|parent| instrument.node(parent));
    match above {
        Some(above) if matches!(above.kind, NodeKind::Repeated(_)) => &above.no,
        _ => &node.no,
    }
}
