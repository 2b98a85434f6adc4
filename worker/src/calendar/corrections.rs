//! Changes after the submission: each gets a reason and becomes part of the history.

use maud::{Markup, html};
use serde::Deserialize;
use spbe::assessment::{CorrectedRow, Correction, Filed, LONGEST_FIELD, Submitted};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use super::changes::{Changed, since_submission};
use super::correction_words as words;
use crate::change;
use crate::desk::Reply;

/// What the form of a change holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    reason: String,
}

/// Records a change on a day, of a row or of what belongs to none, with what its form holds. What was
/// submitted there is from now on what stands there. Without a reason nothing is recorded.
pub(super) fn record(
    row: Option<&str>,
    fields: &str,
    today: &str,
    draft: &Imported,
    words: Words,
) -> Reply {
    let Form { reason } = serde_json::from_str(fields).unwrap_or_default();
    let reason = reason.trim().to_owned();
    let place = words::place(words, row);
    let mut all = since_submission(draft).into_iter();
    let Some(changed) = all.find(|changed| changed.row().map(IndicatorId::as_str) == row) else {
        return Reply::Refused(words::nothing_changed(words, &place));
    };
    if reason.is_empty() {
        return Reply::Refused(words::needs_a_reason(words, &place));
    }
    let mut evaluation = draft.assessment.evaluation.clone();
    evaluation.corrections.push(Correction {
        day: today.to_owned(),
        row: corrected(&changed),
        reason,
    });
    if let Some(submitted) = &mut evaluation.submitted {
        submit(changed, submitted);
    }
    change::evaluation(draft, evaluation, words::recorded(words, &place), words)
}

fn corrected(changed: &Changed) -> Option<CorrectedRow> {
    match changed {
        Changed::General { .. } => None,
        Changed::Row { row, before, now } => Some(CorrectedRow {
            indicator: (*row).clone(),
            before: level(before.as_ref()),
            after: level(now.as_ref()),
        }),
    }
}

/// What stands there now takes the place of what was submitted.
fn submit(changed: Changed, submitted: &mut Submitted) {
    match changed {
        Changed::General { now } => submitted.general = now,
        Changed::Row { row, now, .. } => match now {
            Some(now) => drop(submitted.answers.insert(row.clone(), now)),
            None => drop(submitted.answers.remove(row)),
        },
    }
}

fn level(filed: Option<&Filed>) -> Option<Exact> {
    filed?.value
}

pub(super) fn view(draft: &Imported, words: Words) -> Markup {
    let changes = since_submission(draft);
    html! {
        @if !changes.is_empty() {
            section data-testid="changes" {
                h3 { (words::changes(words, changes.len())) }
                p { (words::changes_hint(words)) }
                @for changed in &changes { (change_form(draft, changed, words)) }
            }
        }
    }
}

fn change_form(draft: &Imported, changed: &Changed, words: Words) -> Markup {
    let row = changed.row();
    let word = row.map_or("general", IndicatorId::as_str);
    let action = if row.is_some() {
        "correct"
    } else {
        "correct-general"
    };
    html! {
        div class="form" data-fields data-row=(word) {
            p { (what_changed(draft, changed, words)) }
            label class="field" {
                span { (words::reason(words)) }
                textarea id={ "reason-" (word) } name="reason" rows="2" maxlength=(LONGEST_FIELD) {}
            }
            button type="button" id={ "correct-" (word) } data-action=(action) data-value=[row] {
                (words::record(words, &words::place(words, row.map(IndicatorId::as_str))))
            }
        }
    }
}

/// What has been changed, with the way to it.
fn what_changed(draft: &Imported, changed: &Changed, words: Words) -> Markup {
    html! {
        @match changed {
            Changed::General { .. } => {
                (words::general_changed(words)) " "
                a href="~/evaluation" { (words.evaluation()) }
            }
            Changed::Row { row, before, now } => {
                a href={ "~/" (row) } { (row) ". " (name(draft, row, words)) } ": "
                @match (level(before.as_ref()), level(now.as_ref())) {
                    (before, now) if before == now => (words::other_entries_changed(words)),
                    (before, now) => (words::level_changed(words, &shown(before, words), &shown(now, words))),
                }
            }
        }
    }
}

/// A level, or that there is none.
pub(super) fn shown(level: Option<Exact>, words: Words) -> String {
    level.map_or_else(|| words.open().to_owned(), |level| words.exact(level))
}

/// Name of a row in lists.
pub(super) fn name(draft: &Imported, row: &IndicatorId, words: Words) -> String {
    let instrument = draft.instrument;
    let node = instrument.row(row).and_then(|at| instrument.rows().get(at));
    node.map_or_else(String::new, |&node| {
        words.short_name(instrument, instrument.node(node))
    })
}
