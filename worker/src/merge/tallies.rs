//! Sentences that count: files, rows, and what merging has done.

use spbe::words::{Lang, Words};

use super::{Decisions, Merge, Outcome, State};

/// How many files there are.
pub(super) fn received(words: Words, files: usize, refused: usize) -> String {
    match words.0 {
        Lang::Id => format!("{files} berkas dibandingkan, {refused} tidak dipakai."),
        Lang::En if files == 1 => format!("1 file compared, {refused} left out."),
        Lang::En => format!("{files} files compared, {refused} left out."),
    }
}

/// How many rows are in each state.
pub(super) fn tally(words: Words, merge: &Merge, decisions: &Decisions) -> String {
    let rows = |state| merge.rows.iter().filter(|row| row.state() == state).count();
    let (same, unopposed, conflicts) = (
        rows(State::Same),
        rows(State::Unopposed),
        rows(State::Conflict),
    );
    let open = decisions.open(merge, State::Conflict);
    match words.0 {
        Lang::Id => format!(
            "{unopposed} tidak bertentangan, {same} sama dengan draf, {conflicts} bertentangan ({open} belum diputuskan)."
        ),
        Lang::En => format!(
            "{unopposed} unopposed, {same} the same as the draft, {conflicts} in conflict ({open} not decided)."
        ),
    }
}

/// How many answers are about to be taken.
pub(super) fn chosen(words: Words, taking: usize) -> String {
    match words.0 {
        Lang::Id => format!("{taking} jawaban akan diambil."),
        Lang::En if taking == 1 => "1 answer will be taken.".to_owned(),
        Lang::En => format!("{taking} answers will be taken."),
    }
}

/// It was done, and what was not.
pub(super) fn merged(words: Words, outcome: &Outcome) -> String {
    let sentences = [
        taken(words, outcome.taken),
        undecided(words, outcome.undecided),
        left(words, outcome.left),
    ];
    let sentences = sentences
        .into_iter()
        .filter(|sentence| !sentence.is_empty());
    sentences.collect::<Vec<_>>().join(" ")
}

fn taken(words: Words, count: usize) -> String {
    match words.0 {
        Lang::Id => format!("{count} jawaban diambil ke draf."),
        Lang::En if count == 1 => "1 answer was taken into the draft.".to_owned(),
        Lang::En => format!("{count} answers were taken into the draft."),
    }
}

fn undecided(words: Words, count: usize) -> String {
    match (words.0, count) {
        (_, 0) => String::new(),
        (Lang::Id, _) => {
            format!("{count} pertentangan belum diputuskan; isi draf dipertahankan.")
        }
        (Lang::En, 1) => "1 conflict is not decided; the draft keeps its answer.".to_owned(),
        (Lang::En, _) => {
            format!("{count} conflicts are not decided; the draft keeps its answers.")
        }
    }
}

fn left(words: Words, count: usize) -> String {
    match (words.0, count) {
        (_, 0) => String::new(),
        (Lang::Id, _) => format!("{count} jawaban tanpa pertentangan tidak diambil."),
        (Lang::En, 1) => "1 unopposed answer was not taken.".to_owned(),
        (Lang::En, _) => format!("{count} unopposed answers were not taken."),
    }
}
