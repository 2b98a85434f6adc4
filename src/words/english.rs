//! The English of the instrument's longer texts, which the page fetches when someone reads English.

use std::sync::{PoisonError, RwLock};

use litemap::LiteMap;

use crate::instrument::format::Text;
use crate::instrument::{Instrument, NodeKind};

/// English by Indonesian.
static LEARNT: RwLock<LiteMap<&'static str, &'static str>> = RwLock::new(LiteMap::new());

/// What a text is in English, where an edition has said so.
pub(super) fn of(text: &str) -> Option<&'static str> {
    let learnt = LEARNT.read().unwrap_or_else(PoisonError::into_inner);
    learnt.get(text).copied()
}

/// Takes over the English of an edition file with all its texts.
pub fn learn(edition: &'static Instrument) {
    let mut learnt = LEARNT.write().unwrap_or_else(PoisonError::into_inner);
    for text in texts(edition) {
        if let Some(en) = &text.en {
            learnt.insert(&text.id, en);
        }
    }
}

fn texts(instrument: &Instrument) -> Vec<&Text> {
    let edition = instrument.edition();
    let mut texts: Vec<&Text> = vec![
        &edition.criteria.notice,
        &edition.calculation.formula,
        &edition.calculation.rounding,
    ];
    texts.extend(&edition.scale.note);
    texts.extend(&edition.predicates.note);
    texts.extend(edition.predicates.compare.iter().map(|rule| &rule.reason));
    texts.extend(edition.legal.iter().filter_map(|legal| legal.note.as_ref()));
    let levels = edition.level_kinds.iter().flat_map(|kind| &kind.levels);
    texts.extend(levels.filter_map(|level| level.meaning.as_ref()));
    texts.extend(edition.rules.iter().map(|rule| &rule.text));
    texts.extend(&edition.general_questions);
    texts.extend(&edition.notes);
    texts.extend(edition.crosswalk.iter().map(|crosswalk| &crosswalk.note));
    for node in instrument.nodes() {
        let (NodeKind::Row { indicator, .. } | NodeKind::Repeated(indicator)) = &node.kind else {
            continue;
        };
        texts.extend(&indicator.question);
        texts.extend(&indicator.explanation);
        texts.extend(&indicator.assessed_on);
        for level in &indicator.levels {
            texts.push(&level.criterion);
            texts.extend(&level.evidence);
        }
        texts.extend(&indicator.evidence);
        texts.extend(&indicator.evidence_inferred);
        texts.extend(&indicator.notes);
        texts.extend(indicator.repeat.iter().map(|repeat| &repeat.note));
        texts.extend(
            indicator
                .detail
                .iter()
                .filter_map(|it| it.criteria_note.as_ref()),
        );
        if let Some(external) = &indicator.external {
            texts.extend(&external.note);
            texts.extend(external.conversion.iter().map(|it| &it.note));
        }
    }
    texts
}
