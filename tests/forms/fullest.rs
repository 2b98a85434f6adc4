//! The largest assessment that can be entered.

use std::iter;

use spbe::assessment::{
    Aim, Assessment, Cap, Change, CorrectedRow, Correction, Deadline, Evaluation, Evidence,
    EvidenceKind, GeneralAnswer, Judgement, LONGEST_EXPLANATION, LONGEST_FIELD, LONGEST_NOTE,
    MOST_CORRECTIONS, MOST_ENTRIES, MOST_EVIDENCE, Narrative, Review, RowTerms, Stage, WorkPlan,
};
use spbe::instrument::{IndicatorId, Instrument};
use spbe::plan::DEAREST;

/// An assessment whose every field is as long as it may be, all of one character.
pub(crate) fn fullest(instrument: &Instrument, character: char) -> Assessment {
    let of_length = |length| iter::repeat_n(character, length).collect::<String>();
    let field = of_length(500);
    let mut assessment = Assessment::new(instrument, field.clone(), 2099);
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
        let mut answer = assessment.answer(indicator).cloned().unwrap_or_default();
        let judgement = Judgement {
            value: Some(instrument.edition().scale.highest),
            explanation: of_length(LONGEST_NOTE),
            note: of_length(LONGEST_NOTE),
        };
        for stage in Stage::ALL {
            if stage != Stage::SelfAssessment {
                answer.stages.insert(stage, judgement.clone());
            }
        }
        answer.review = Some(Review {
            valid: false,
            note: of_length(LONGEST_NOTE),
        });
        let change = Change::SetAnswer {
            indicator: indicator.clone(),
            answer: Box::new(answer),
        };
        assessment.apply(change, instrument).unwrap();
    }
    let change = Change::SetEvaluation(Box::new(evaluation(instrument, &of_length)));
    assessment.apply(change, instrument).unwrap();
    assessment
}

fn evaluation(instrument: &Instrument, of_length: &dyn Fn(usize) -> String) -> Evaluation {
    let (field, text) = (of_length(LONGEST_FIELD), of_length(LONGEST_EXPLANATION));
    let day = || "2099-12-31".to_owned();
    let highest = Some(instrument.edition().scale.highest);
    let correction = |indicator: &IndicatorId| Correction {
        day: day(),
        row: Some(CorrectedRow {
            indicator: indicator.clone(),
            before: highest,
            after: highest,
        }),
        reason: field.clone(),
    };
    let question = GeneralAnswer {
        question: field.clone(),
        answer: text.clone(),
    };
    let deadline = Deadline {
        name: field.clone(),
        unit: field.clone(),
        from: day(),
        to: day(),
    };
    let narrative = Narrative {
        fulfilment: of_length(LONGEST_NOTE),
        strengths: of_length(LONGEST_NOTE),
        weaknesses: of_length(LONGEST_NOTE),
    };
    let aspects = instrument.groups().into_iter();
    let numbers = aspects.map(|aspect| instrument.node(aspect).no.clone());
    let rows: Vec<&IndicatorId> = instrument.ids().collect();
    // Each waits for the one before it.
    let mut plan = WorkPlan::new(Some(Aim::Index(instrument.edition().scale.highest)));
    let before = iter::once(None).chain(rows.iter().map(|&row| Some(row.clone())));
    for (&row, after) in rows.iter().zip(before) {
        let terms = RowTerms {
            cost: DEAREST,
            cap: Cap::Value(instrument.edition().scale.highest),
            after,
        };
        plan.set_terms(row.clone(), terms, instrument);
        plan.set_done(row.clone(), Some(day()));
    }
    let corrections = rows.into_iter().cycle().take(MOST_CORRECTIONS);
    Evaluation {
        questions: vec![question; MOST_ENTRIES],
        narratives: numbers.map(|number| (number, narrative.clone())).collect(),
        recommendation: text,
        calendar: vec![deadline; MOST_ENTRIES],
        submitted: None,
        corrections: corrections.map(correction).collect(),
        plan,
    }
}
