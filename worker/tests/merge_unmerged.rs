//! What merging leaves in a file, it names: other stages, reviews, and the evaluation as a whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handmade.rs"]
mod handmade;
#[path = "forms/parts.rs"]
mod parts;

use spbe::assessment::{
    Answer, Assessment, Change, Deadline, Evaluation, GeneralAnswer, Judgement, Narrative, Review,
    Stage, Submitted,
};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{Desk, Reply, Request};
use spbe_worker::merge::{Files, Merge, Unmerged};

use handmade::{answer, edition, with_answers};
use parts::{file, imported, set, text};

/// What the page says of a file beside a draft; nothing where everything is merged.
#[track_caller]
fn said(draft: &Assessment, sent: &Assessment) -> Option<String> {
    let request = Request {
        page: "merge".into(),
        action: "files".into(),
        draft: text(draft),
        lang: "id".into(),
        ..Request::default()
    };
    let mut files = [file("kiriman.json", sent)].into_iter();
    let Reply::Page(html) = Desk::default().act(&request, &mut files, &mut |_, _| {}) else {
        panic!("no page");
    };
    let (_, rest) = html.split_once("data-testid=\"unmerged\">")?;
    Some(rest.split_once("</p>").unwrap().0.to_owned())
}

fn judged(answer: Answer, stage: Stage, level: i64) -> Answer {
    let mut judged = answer;
    let judgement = Judgement {
        value: Some(Exact::whole(level)),
        ..Judgement::default()
    };
    judged.stages.insert(stage, judgement);
    judged
}

fn evaluated(mut assessment: Assessment, evaluation: Evaluation) -> Assessment {
    let change = Change::SetEvaluation(Box::new(evaluation));
    assessment.apply(change, edition("spbe-2020")).unwrap();
    assessment
}

fn due(to: &str) -> Evaluation {
    Evaluation {
        calendar: vec![Deadline {
            name: "Isian".into(),
            to: to.into(),
            ..Deadline::default()
        }],
        ..Evaluation::default()
    }
}

fn recommending(recommendation: &str) -> Evaluation {
    Evaluation {
        recommendation: recommendation.into(),
        ..Evaluation::default()
    }
}

#[test]
fn stages_reviews_and_the_evaluation_of_a_file_are_named_with_the_way_to_take_them() {
    let draft = with_answers(&[("1", answer(3, "ada", ""))]);
    let reviewed = Answer {
        review: Some(Review::default()),
        ..answer(3, "ada", "")
    };
    let sent = with_answers(&[
        ("10", reviewed),
        ("2", judged(answer(3, "ada", ""), Stage::Document, 2)),
        ("1", answer(3, "ada", "")),
    ]);
    assert_eq!(
        said(&draft, &evaluated(sent, recommending("Lengkapi."))).unwrap(),
        "Tidak ikut digabung: penilaian tahap lain atau reviu indikator 2, 10; narasi atau \
         rekomendasi. Untuk mengambilnya, buka berkas ini lewat “Buka berkas…” lalu pilih “Terapkan \
         ke draf ini”. Lakukan itu sebelum menggabungkan: jawaban draf ikut diganti jawaban berkas."
    );
}

/// The parts of an evaluation that a file has and a draft has not.
fn parts_of(evaluation: Evaluation) -> Vec<&'static str> {
    let draft = imported(&with_answers(&[]));
    let mut files = Files::default();
    files.add([file("a.json", &evaluated(with_answers(&[]), evaluation))]);
    let merge = Merge::new(&draft, files.fitting(&draft).0);
    let parts = merge.files[0].unmerged(&merge).into_iter();
    parts
        .map(|part| match part {
            Unmerged::Stages(_) => "stages",
            Unmerged::Questions => "questions",
            Unmerged::Narratives => "narratives",
            Unmerged::Calendar => "calendar",
            Unmerged::Submission => "submission",
            Unmerged::Plan => "plan",
        })
        .collect()
}

#[test]
fn each_part_of_an_evaluation_is_told_apart() {
    assert_eq!(parts_of(Evaluation::default()), [""; 0]);
    let questions = vec![GeneralAnswer::default()];
    assert_eq!(
        parts_of(Evaluation {
            questions,
            ..Evaluation::default()
        }),
        ["questions"]
    );
    let strong = Narrative {
        strengths: "Ada.".into(),
        ..Narrative::default()
    };
    let narratives = [("1".to_owned(), strong)].into_iter().collect();
    assert_eq!(
        parts_of(Evaluation {
            narratives,
            ..Evaluation::default()
        }),
        ["narratives"]
    );
    assert_eq!(parts_of(due("2024-06-12")), ["calendar"]);
    let mut planned = Evaluation::default();
    let row = IndicatorId::new("1");
    planned.plan.set_done(row, Some("2024-06-12".into()));
    assert_eq!(parts_of(planned), ["plan"]);
    let submitted = Some(Submitted {
        day: "2024-06-12".into(),
        ..Submitted::default()
    });
    assert_eq!(
        parts_of(Evaluation {
            submitted,
            ..recommending("Lengkapi.")
        }),
        ["narratives", "submission"]
    );
}

#[test]
fn what_the_draft_says_as_well_is_not_missed() {
    let stage = |level| judged(answer(3, "ada", ""), Stage::Document, level);
    let draft = evaluated(with_answers(&[("1", stage(2))]), recommending("Lengkapi."));
    assert_eq!(said(&draft, &draft), None);
    assert_eq!(
        said(&draft, &with_answers(&[("1", answer(4, "lain", ""))])),
        None
    );
    let other = evaluated(with_answers(&[("1", stage(3))]), recommending("Lengkapi."));
    let other = said(&draft, &other).unwrap();
    assert!(
        other.starts_with("Tidak ikut digabung: penilaian tahap lain atau reviu indikator 1. ")
    );
}

#[test]
fn a_part_as_it_was_handed_out_misses_nothing_and_its_judgements_are_entered_by_hand() {
    let given = judged(answer(3, "ada", "Dinas A"), Stage::Target, 4);
    let handed_out = evaluated(with_answers(&[("1", given.clone())]), due("2024-06-12"));
    let mut part = handed_out.part_of("Dinas A");
    // The coordinator has moved the date since.
    let draft = evaluated(handed_out, due("2024-06-30"));
    assert_eq!(said(&draft, &part), None);
    let row = IndicatorId::new("1");
    let checked = judged(given, Stage::InternalCheck, 2);
    set(&mut part, edition("spbe-2020"), &row, &checked);
    assert_eq!(
        said(&draft, &part).unwrap(),
        "Tidak ikut digabung: penilaian tahap lain atau reviu indikator 1. Bagian unit tidak dapat \
         menggantikan draf, jadi isikan sendiri di halaman “Tahapan”, “Pertanyaan umum dan narasi”, atau “Rencana”."
    );
}
