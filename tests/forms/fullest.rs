//! The largest assessment that can be entered.

use std::iter;

use spbe::assessment::{Assessment, Change, Evidence, EvidenceKind, MOST_EVIDENCE};
use spbe::instrument::Instrument;

/// An assessment whose every field is as long as it may be, all of one character.
pub(crate) fn fullest(instrument: &Instrument, character: char) -> Assessment {
    let of_length = |length| iter::repeat_n(character, length).collect::<String>();
    let field = of_length(500);
    let mut assessment = Assessment::new(instrument.id().clone(), field.clone(), 2099);
    for indicator in instrument.ids() {
        let mut changes = vec![Change::SetExplanation {
            indicator: indicator.clone(),
            explanation: of_length(5000),
        }];
        changes.extend((0..MOST_EVIDENCE).map(|at| Change::InsertEvidence {
            indicator: indicator.clone(),
            at,
            evidence: Evidence {
                title: field.clone(),
                kind: EvidenceKind::DraftPolicy,
                reference: field.clone(),
                page: field.clone(),
                date: "2099-12-31".into(),
            },
        }));
        for change in changes {
            assessment.apply(change, instrument).unwrap();
        }
    }
    assessment
}
