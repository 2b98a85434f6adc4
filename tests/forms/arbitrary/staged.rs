//! Random stages, reviews, criteria and evaluations.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::{
    Aim, Answer, Cap, CorrectedRow, Correction, Deadline, Evaluation, Filed, GeneralAnswer,
    Judgement, Narrative, Review, RowTerms, Stage, Submitted, WorkPlan,
};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument};

use super::any_text;

fn any_value(instrument: &'static Instrument) -> impl Strategy<Value = Option<Exact>> {
    let scale = &instrument.edition().scale;
    let levels = scale.lowest.numerator()..=scale.highest.numerator();
    option::of(levels.prop_map(Exact::whole))
}

fn any_day() -> impl Strategy<Value = String> {
    "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
}

/// What other stages say of an answer.
pub(crate) fn any_stages(instrument: &'static Instrument) -> impl Strategy<Value = Answer> {
    let judged: Vec<Stage> = Stage::ALL
        .into_iter()
        .filter(|&stage| stage != Stage::SelfAssessment)
        .collect();
    let judgement = (any_value(instrument), any_text(20), any_text(20)).prop_map(
        |(value, explanation, note)| Judgement {
            value,
            explanation,
            note,
        },
    );
    let scale = &instrument.edition().scale;
    let levels = scale.lowest.numerator()..=scale.highest.numerator();
    let levels: Vec<u8> = levels
        .filter_map(|level| u8::try_from(level).ok())
        .collect();
    let review = (any::<bool>(), any_text(20)).prop_map(|(valid, note)| Review { valid, note });
    (
        prop::collection::btree_map(select(judged), judgement, 0..4),
        prop::collection::btree_map(select(levels), any::<bool>(), 0..4),
        // Within the range of every institution that an edition names.
        option::of((100..=500_i64).prop_map(|it| Exact::new(it, 100).unwrap_or(Exact::ZERO))),
        option::of(review),
    )
        .prop_map(|(stages, criteria, external, review)| Answer {
            stages: stages.into_iter().collect(),
            criteria: criteria.into_iter().collect(),
            external,
            review,
            ..Answer::default()
        })
}

/// What belongs to the evaluation as a whole.
pub(crate) fn any_evaluation(instrument: &'static Instrument) -> impl Strategy<Value = Evaluation> {
    let question = (any_text(20), any_text(20))
        .prop_map(|(question, answer)| GeneralAnswer { question, answer });
    let narrative = (any_text(20), any_text(20), any_text(20)).prop_map(
        |(fulfilment, strengths, weaknesses)| Narrative {
            fulfilment,
            strengths,
            weaknesses,
        },
    );
    let aspects: Vec<String> = instrument
        .tier("aspect")
        .map(|node| instrument.node(node).no.clone())
        .collect();
    let deadline = (any_text(20), any_text(20), option::of(any_day()), any_day()).prop_map(
        |(name, unit, from, to)| Deadline {
            name,
            unit,
            from: from.unwrap_or_default(),
            to,
        },
    );
    let rows = || select(instrument.ids().cloned().collect::<Vec<IndicatorId>>());
    let filed =
        (any_value(instrument), "[0-9a-f]{64}").prop_map(|(value, digest)| Filed { value, digest });
    let general = prop_oneof![Just(String::new()), "[0-9a-f]{64}"];
    let answers = prop::collection::btree_map(rows(), filed, 0..5);
    let submitted = (any_day(), general, answers).prop_map(|(day, general, answers)| Submitted {
        day,
        general,
        answers: answers.into_iter().collect(),
    });
    let values = (any_value(instrument), any_value(instrument));
    let row = (rows(), values).prop_map(|(indicator, (before, after))| CorrectedRow {
        indicator,
        before,
        after,
    });
    let correction = (any_day(), option::of(row), any_text(20))
        .prop_map(|(day, row, reason)| Correction { day, row, reason });
    let general = (
        prop::collection::vec(question, 0..3),
        prop::collection::btree_map(select(aspects), narrative, 0..3),
        any_text(30),
        prop::collection::vec(deadline, 0..3),
        option::of(submitted),
        prop::collection::vec(correction, 0..3),
    );
    (general, any_plan(instrument)).prop_map(
        |((questions, narratives, recommendation, calendar, submitted, corrections), plan)| {
            Evaluation {
                questions,
                narratives: narratives.into_iter().collect(),
                recommendation,
                calendar,
                submitted,
                corrections,
                plan,
            }
        },
    )
}

/// A plan in which rows wait only for earlier ones, so never for each other.
fn any_plan(instrument: &'static Instrument) -> impl Strategy<Value = WorkPlan> {
    let rows: Vec<IndicatorId> = instrument.ids().cloned().collect();
    let bands = instrument.edition().predicates.bands.iter();
    let names: Vec<String> = bands.map(|band| band.name.id.clone()).collect();
    let scale = &instrument.edition().scale;
    let (lowest, highest) = (scale.lowest.numerator(), scale.highest.numerator());
    let index = (lowest * 100..=highest * 100).prop_map(|it| Exact::new(it, 100).unwrap());
    let aim = prop_oneof![
        select(names).prop_map(Aim::Predicate),
        index.prop_map(Aim::Index)
    ];
    let cap = prop_oneof![
        Just(Cap::Highest),
        Just(Cap::Locked),
        any_value(instrument).prop_map(|value| value.map_or(Cap::Highest, Cap::Value)),
    ];
    let terms = (
        0..rows.len(),
        1..=1000_u16,
        cap,
        option::of(any::<prop::sample::Index>()),
    );
    let day = (select(rows.clone()), any_day());
    (
        option::of(aim),
        prop::collection::vec(terms, 0..6),
        prop::collection::btree_map(day.0, day.1, 0..4),
    )
        .prop_map(move |(aim, terms, done)| {
            let mut plan = WorkPlan::new(aim);
            for (row, cost, cap, after) in terms {
                let after = after.filter(|_| row > 0);
                let after = after.map(|it| rows[it.index(row)].clone());
                let terms = RowTerms { cost, cap, after };
                plan.set_terms(rows[row].clone(), terms, instrument);
            }
            for (row, day) in done {
                plan.set_done(row, Some(day));
            }
            plan
        })
}
