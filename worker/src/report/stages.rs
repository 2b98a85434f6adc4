//! The index at each stage of the evaluation beside the self-assessment (Permen PANRB 59/2020, Lampiran,
//! h.78–79, 86–87).

use maud::{Markup, html};
use spbe::assessment::Stage;
use spbe::score::{Score, score};
use spbe::words::{Lang, Words};

use super::assessed::Assessed;

/// Nothing while only the self-assessment has levels.
pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let entered: Vec<_> = Stage::ALL
        .into_iter()
        .filter(|&stage| is_entered(assessed, stage))
        .filter_map(|stage| Some((stage, index_at(assessed, stage)?)))
        .collect();
    html! {
        @if entered.iter().any(|&(stage, _)| stage != Stage::SelfAssessment) {
            section.report-stages {
                h3 { (words.stages()) }
                div.report-scroll {
                    table {
                        caption { (caption(words)) }
                        thead { tr {
                            th scope="col" { (stage_column(words)) }
                            th.number scope="col" { (words.index_of(assessed.instrument())) }
                            th scope="col" { (words.predicate_label()) }
                        } }
                        tbody { @for (stage, index) in &entered { (line(assessed, *stage, index, words)) } }
                    }
                }
            }
        }
    }
}

fn line(assessed: &Assessed, stage: Stage, index: &Score, words: Words) -> Markup {
    let year = stage.year_in(assessed.assessment.year);
    let verdict = index.exact();
    let verdict = verdict.and_then(|value| assessed.instrument().verdict(value, year));
    html! {
        tr {
            th scope="row" { (words.stage(stage)) }
            td.number { (words.score(index)) }
            td { @match verdict {
                Some(verdict) => (words.predicate(verdict.band)),
                None => (words.unanswered(index.open as usize)),
            } }
        }
    }
}

/// Has the stage a level of its own?
fn is_entered(assessed: &Assessed, stage: Stage) -> bool {
    let mut answers = assessed.assessment.answers();
    answers.any(|(_, answer)| match stage {
        Stage::SelfAssessment => answer.value.is_some(),
        _ => answer
            .stages
            .get(&stage)
            .is_some_and(|it| it.value.is_some()),
    })
}

fn index_at(assessed: &Assessed, stage: Stage) -> Option<Score> {
    let instrument = assessed.instrument();
    let values = assessed.assessment.values_at(stage, instrument).ok()?;
    Some(score(instrument, &values).index())
}

fn caption(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Indeks tiap tahap; yang dikosongkan suatu tahap dibawa dari tahap sebelumnya",
        Lang::En => {
            "Index at each stage; what a stage leaves blank is carried over from the one before"
        }
    }
}

fn stage_column(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Tahap",
        Lang::En => "Stage",
    }
}
