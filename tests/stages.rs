//! What a stage gives a row, what is carried over, and which role may change what.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::{Answer, Assessment, Change, Judgement, Role, Stage};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};
use spbe::score::score;

fn edition() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

fn first() -> IndicatorId {
    IndicatorId::new("1")
}

/// An assessment whose first row has this level in the form, and these at other stages.
fn with_first(own: Option<i64>, stages: &[(Stage, i64)]) -> Assessment {
    let mut assessment = Assessment::new(edition(), "Kota Contoh", 2024);
    let judgement = |value| Judgement {
        value: Some(Exact::whole(value)),
        ..Judgement::default()
    };
    let stages = stages
        .iter()
        .map(|&(stage, value)| (stage, judgement(value)));
    let answer = Box::new(Answer {
        value: own.map(Exact::whole),
        stages: stages.collect(),
        ..Answer::default()
    });
    let indicator = first();
    let change = Change::SetAnswer { indicator, answer };
    assessment.apply(change, edition()).unwrap();
    assessment
}

#[track_caller]
fn judged(assessment: &Assessment, stage: Stage, expected: Option<(i64, Stage)>) {
    let found = assessment.judged(&first(), stage);
    let found = found.map(|it| (it.value, it.given_at));
    let expected = expected.map(|(value, stage)| (Exact::whole(value), stage));
    assert_eq!(found, expected, "{stage:?}");
}

#[test]
fn interview_visit_and_final_carry_the_document_stage_over() {
    let assessment = with_first(Some(4), &[(Stage::Document, 2)]);
    for stage in [
        Stage::Document,
        Stage::Interview,
        Stage::Visit,
        Stage::Final,
    ] {
        judged(&assessment, stage, Some((2, Stage::Document)));
    }
}

#[test]
fn a_later_stage_is_carried_over_from_where_it_was_given() {
    let assessment = with_first(Some(4), &[(Stage::Document, 2), (Stage::Interview, 3)]);
    judged(&assessment, Stage::Document, Some((2, Stage::Document)));
    judged(&assessment, Stage::Visit, Some((3, Stage::Interview)));
    judged(&assessment, Stage::Final, Some((3, Stage::Interview)));
}

#[test]
fn the_internal_check_starts_from_the_self_assessment_and_the_document_stage_from_nothing() {
    let assessment = with_first(Some(4), &[]);
    judged(
        &assessment,
        Stage::InternalCheck,
        Some((4, Stage::SelfAssessment)),
    );
    for stage in [
        Stage::LastYear,
        Stage::Target,
        Stage::Document,
        Stage::Final,
    ] {
        judged(&assessment, stage, None);
    }
}

#[test]
fn a_blank_self_assessment_takes_nothing_from_other_stages() {
    let assessment = with_first(None, &[(Stage::LastYear, 3), (Stage::Target, 5)]);
    judged(&assessment, Stage::SelfAssessment, None);
    judged(&assessment, Stage::InternalCheck, None);
}

#[test]
fn the_values_of_a_stage_are_scored_with_what_is_carried_over() {
    // Indicator 1 weighs 1.3 of 100: at level 2 it adds 0.026, and 98.7 stay open.
    let assessment = with_first(None, &[(Stage::Document, 2)]);
    let values = assessment.values_at(Stage::Final, edition()).unwrap();
    let index = score(edition(), &values).index();
    assert_eq!(index.open, 46);
    assert_eq!(index.open_as_zero, "0.026".parse().unwrap());
}

#[track_caller]
fn may_edit(role: Role, stages: &[Stage]) {
    let found = Stage::ALL.into_iter().filter(|&stage| role.may_edit(stage));
    assert_eq!(found.collect::<Vec<_>>(), stages, "{role:?}");
}

#[test]
fn a_role_changes_its_own_stages_only() {
    use Stage::{
        Document, Final, InternalCheck, Interview, LastYear, SelfAssessment, Target, Visit,
    };
    may_edit(Role::Respondent, &[SelfAssessment]);
    may_edit(Role::DataEntry, &[LastYear, Target, SelfAssessment]);
    may_edit(
        Role::Responsible,
        &[LastYear, Target, SelfAssessment, InternalCheck],
    );
    may_edit(Role::Assessor, &[Document, Interview, Visit, Final]);
}

#[test]
fn only_assessors_review() {
    let reviewing = Role::ALL.into_iter().filter(|role| role.may_review());
    assert_eq!(reviewing.collect::<Vec<_>>(), [Role::Assessor]);
}

#[test]
fn a_role_is_found_by_its_word() {
    for role in Role::ALL {
        assert_eq!(Role::of(role.word()), Some(role));
    }
    assert_eq!(Role::of(""), None);
}
