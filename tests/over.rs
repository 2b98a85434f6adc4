//! A file put into a draft: what the file cannot say stays in the draft.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::{
    Answer, Assessment, Change, Deadline, Evaluation, GeneralAnswer, Judgement, Review, Stage,
    Submitted,
};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};
use spbe::words::{Lang, Words};

fn edition() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

fn answered(level: i64, document: Option<i64>) -> Assessment {
    let mut assessment = Assessment::new(edition(), "Kota Contoh", 2024);
    let mut answer = Answer {
        value: Some(Exact::whole(level)),
        explanation: format!("Tingkat {level}."),
        ..Answer::default()
    };
    if let Some(level) = document {
        let value = Some(Exact::whole(level));
        let judgement = Judgement {
            value,
            ..Judgement::default()
        };
        answer.stages.insert(Stage::Document, judgement);
    }
    set(&mut assessment, "1", answer);
    assessment
}

fn set(assessment: &mut Assessment, row: &str, answer: Answer) {
    let change = Change::SetAnswer {
        indicator: IndicatorId::new(row),
        answer: Box::new(answer),
    };
    assessment.apply(change, edition()).unwrap();
}

/// The assessment with something else in its evaluation.
fn evaluated(mut assessment: Assessment, edit: impl Fn(&mut Evaluation)) -> Assessment {
    let mut evaluation = assessment.evaluation.clone();
    edit(&mut evaluation);
    let change = Change::SetEvaluation(Box::new(evaluation));
    assessment.apply(change, edition()).unwrap();
    assessment
}

fn recommending(assessment: Assessment) -> Assessment {
    evaluated(assessment, |it| it.recommendation = "Lengkapi.".into())
}

fn row(number: &str) -> IndicatorId {
    IndicatorId::new(number)
}

#[test]
fn a_file_without_stages_leaves_those_of_the_draft() {
    let draft = recommending(answered(2, Some(1)));
    assert_eq!(
        answered(3, None).over(&draft),
        recommending(answered(3, Some(1)))
    );
}

#[test]
fn a_row_that_the_file_does_not_have_keeps_its_stages_alone() {
    let draft = answered(2, Some(1));
    let file = Assessment::new(edition(), "Kota Contoh", 2024);
    let kept = file.over(&draft);
    let answer = kept.answer(&row("1")).unwrap();
    assert_eq!((answer.value, answer.explanation.as_str()), (None, ""));
    assert_eq!(answer.stages[&Stage::Document].value, Some(Exact::whole(1)));
}

#[test]
fn stages_of_any_row_take_the_place_of_those_of_the_draft() {
    let mut draft = answered(2, Some(1));
    let first = draft.answer(&row("1")).unwrap().clone();
    set(&mut draft, "2", first);
    let kept = answered(3, Some(4)).over(&draft);
    assert_eq!(kept, answered(3, Some(4)));
    let reviewed = Answer {
        review: Some(Review::default()),
        ..Answer::default()
    };
    let mut file = answered(3, None);
    set(&mut file, "2", reviewed);
    assert_eq!(file.clone().over(&draft), file);
}

#[test]
fn an_evaluation_alone_leaves_the_stages_and_stages_alone_the_evaluation() {
    let draft = recommending(answered(2, Some(1)));
    let file = evaluated(answered(3, None), |it| it.recommendation = "Lain.".into());
    let expected = evaluated(answered(3, Some(1)), |it| {
        it.recommendation = "Lain.".into();
    });
    assert_eq!(file.over(&draft), expected);
    assert_eq!(
        answered(3, Some(4)).over(&draft),
        recommending(answered(3, Some(4)))
    );
}

/// A tick alone says nothing of what assessors and the coordinator have entered.
#[test]
fn one_ticked_criterion_wipes_nothing_but_other_ticks() {
    let ticked = |level, criteria: &[(u8, bool)]| Answer {
        value: Some(Exact::whole(level)),
        criteria: criteria.iter().copied().collect(),
        ..Answer::default()
    };
    let mut draft = recommending(answered(2, Some(1)));
    let mut first = draft.answer(&row("1")).unwrap().clone();
    first.review = Some(Review::default());
    first.external = Some(Exact::whole(3));
    first.criteria = [(1, true)].into_iter().collect();
    set(&mut draft, "1", first.clone());
    let mut file = Assessment::new(edition(), "Kota Contoh", 2024);
    set(&mut file, "2", ticked(3, &[(1, true)]));
    let after = file.over(&draft);
    assert_eq!(after.answer(&row("2")), Some(&ticked(3, &[(1, true)])));
    assert_eq!(after.evaluation, draft.evaluation);
    let kept = after.answer(&row("1")).unwrap();
    assert_eq!(kept.stages, first.stages);
    assert_eq!(
        (&kept.review, kept.external),
        (&first.review, first.external)
    );
    assert_eq!(kept.criteria, [].into_iter().collect());
    // The preview says so.
    let words = Words(Lang::Id);
    assert_eq!(
        words.beside_differs(kept, &first),
        ["Kriteria yang ditandai akan hilang."]
    );
    let (evaluation, before) = (&after.evaluation, &draft.evaluation);
    assert_eq!(words.evaluation_differs(evaluation, before), [""; 0]);
}

#[test]
fn an_index_of_another_institution_is_decided_for_itself() {
    let indexed = |external: Option<i64>, criteria: &[(u8, bool)]| Answer {
        external: external.map(Exact::whole),
        criteria: criteria.iter().copied().collect(),
        ..Answer::default()
    };
    let with = |answer| {
        let mut assessment = Assessment::new(edition(), "Kota Contoh", 2024);
        set(&mut assessment, "1", answer);
        assessment
    };
    let draft = with(indexed(Some(3), &[(1, true)]));
    for (file, expected) in [
        (indexed(Some(4), &[]), indexed(Some(4), &[(1, true)])),
        (
            indexed(None, &[(2, false)]),
            indexed(Some(3), &[(2, false)]),
        ),
        (indexed(None, &[]), indexed(Some(3), &[(1, true)])),
    ] {
        assert_eq!(with(file).over(&draft), with(expected));
    }
}

/// A file with an answered question has none of what was submitted, and does not undo it.
#[test]
fn each_part_of_the_evaluation_is_decided_for_itself() {
    let submit = |it: &mut Evaluation| {
        it.submitted = Some(Submitted {
            day: "2024-08-01".into(),
            ..Submitted::default()
        });
        it.calendar = vec![Deadline {
            name: "Interviu".into(),
            to: "2024-09-30".into(),
            ..Deadline::default()
        }];
    };
    let ask = |it: &mut Evaluation| it.questions = vec![GeneralAnswer::default()];
    let draft = evaluated(recommending(answered(2, None)), submit);
    let file = evaluated(answered(2, None), ask);
    let after = file.clone().over(&draft);
    assert_eq!(after, evaluated(draft.clone(), ask));
    let words = Words(Lang::En);
    assert_eq!(
        words.evaluation_differs(&after.evaluation, &draft.evaluation),
        ["General questions differ."]
    );
    let done = |it: &mut Evaluation| {
        it.plan.set_done(row("1"), Some("2024-05-01".into()));
    };
    let planned = evaluated(draft.clone(), done);
    assert_eq!(file.over(&planned), evaluated(after.clone(), done));
    assert_eq!(
        words.evaluation_differs(&planned.evaluation, &draft.evaluation),
        ["The plan differs."]
    );
    let moved = evaluated(draft.clone(), |it| it.calendar[0].to = "2024-10-01".into());
    assert_eq!(moved.clone().over(&draft), moved);
}
