//! Marking the assessment as submitted: what it says then is what corrections are compared with.

use maud::{Markup, html};
use serde::Deserialize;
use spbe::assessment::{Assessment, Submitted, is_day, ready};
use spbe::exchange::{self, Imported};
use spbe::words::Words;

use super::changes::{filed, since_submission};
use super::submitted_words as words;
use crate::change;
use crate::desk::Reply;

/// What the form holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    day: String,
}

/// The day that the form holds.
pub(super) fn day(fields: &str) -> String {
    let Form { day } = serde_json::from_str(fields).unwrap_or_default();
    day
}

/// Keeps what is submitted on a day. Refused for the part of a unit, for a day out of order, and while
/// changes since the last submission have no reason, since they would then leave no trace. What is
/// missing is only said: the ministry may have taken it as it is.
pub(crate) fn mark(day: &str, today: &str, draft: &Imported, words: Words) -> Reply {
    let assessment = &draft.assessment;
    if !assessment.part.is_empty() {
        return Reply::Refused(words::only_the_whole(words, &assessment.part));
    }
    let earliest = earliest(assessment);
    // Days written `YYYY-MM-DD` sort as texts.
    if !is_day(day) || day > today || earliest.is_some_and(|earliest| day < earliest) {
        return Reply::Refused(words::not_the_day(words, day, earliest, today));
    }
    let changes = since_submission(draft).len();
    if changes > 0 {
        return Reply::Refused(words::without_reason(words, changes));
    }
    let ids = draft.instrument.ids();
    let answers = ids.filter_map(|row| Some((row.clone(), filed(draft, row)?)));
    let mut evaluation = assessment.evaluation.clone();
    evaluation.submitted = Some(Submitted {
        day: day.to_owned(),
        general: exchange::digest_of_general(assessment),
        answers: answers.collect(),
    });
    let mut done = words::marked(words, day);
    if let Some(incomplete) = incomplete(draft, today, words) {
        done = format!("{done} {incomplete}");
    }
    change::evaluation(draft, evaluation, done, words)
}

/// The first day of a further submission: that of the last one, or of the last correction.
fn earliest(assessment: &Assessment) -> Option<&str> {
    let evaluation = &assessment.evaluation;
    let submitted = evaluation.submitted.iter().map(|it| it.day.as_str());
    let corrected = evaluation.corrections.iter().map(|it| it.day.as_str());
    submitted.chain(corrected).max()
}

/// That something is missing, where it is.
fn incomplete(draft: &Imported, today: &str, words: Words) -> Option<String> {
    let findings = ready::findings(&draft.assessment, draft.instrument, today);
    let gaps = findings.iter().filter(|finding| finding.gap.blocks());
    let gaps = gaps.count();
    (gaps > 0).then(|| words::incomplete(words, gaps))
}

/// When it was submitted; nothing before that.
pub(crate) fn stands(draft: &Imported, words: Words) -> Markup {
    let submitted = draft.assessment.evaluation.submitted.as_ref();
    html! {
        @if let Some(submitted) = submitted {
            p { (words::marked(words, &submitted.day)) }
        }
    }
}

pub(super) fn view(draft: &Imported, today: &str, words: Words) -> Markup {
    let assessment = &draft.assessment;
    html! {
        section data-testid="submitted" {
            h3 { (words::submission(words)) }
            @if assessment.part.is_empty() {
                p { (words::submission_hint(words)) }
                (stands(draft, words))
                (form(draft, today, words))
            } @else {
                p { (words::only_the_whole(words, &assessment.part)) }
            }
        }
    }
}

fn form(draft: &Imported, today: &str, words: Words) -> Markup {
    let is_submitted = draft.assessment.evaluation.submitted.is_some();
    html! {
        div class="form" data-fields {
            @if let Some(incomplete) = incomplete(draft, today, words) {
                p class="notice" data-kind="warning" data-testid="incomplete" {
                    (incomplete) " " a href="~/submission" { (words::what_is_missing(words)) }
                }
            }
            label class="field" {
                span { (words::day_of_submission(words)) }
                input type="date" id="submitted-day" name="day" min=[earliest(&draft.assessment)]
                    max=(today) value=(today);
            }
            button type="button" id="submit" data-action="submit" {
                @if is_submitted { (words::mark_again(words)) } @else { (words::mark(words)) }
            }
        }
    }
}
