//! Sentences of the follow-up.

use spbe::words::{Lang, Words};

use super::follow::{Followed, State};
use super::labels;
use crate::words::sentences;

sentences! {
    /// Heading.
    follow: "Tindak lanjut target", "Following the target up";
    /// Name of the sheet.
    follow_short: "Tindak lanjut", "Follow-up";
    /// No target is saved.
    no_saved: "Belum ada tahap Target yang tersimpan.", "No stage Target has been saved yet.";
    /// Column.
    target_value: "Nilai target", "Target value";
    /// Column.
    state: "Keadaan", "State";
    /// Column.
    done: "Selesai", "Done";
    /// Button.
    mark_done: "Tandai selesai", "Mark as done";
    /// Field.
    done_on: "Selesai pada", "Done on";
    /// Button.
    undo_done: "Batalkan tanda", "Take the mark away";
}

/// How a row stands to its target, and whether a mark says otherwise.
pub(super) fn state_of(words: Words, followed: &Followed) -> String {
    let state = match (words.0, followed.state) {
        (Lang::Id, State::Reached) => "tercapai".to_owned(),
        (Lang::En, State::Reached) => "reached".to_owned(),
        (Lang::Id, State::Missing(value)) => format!("kurang {}", labels::exact(value, words)),
        (Lang::En, State::Missing(value)) => format!("lacks {}", labels::exact(value, words)),
        (Lang::Id, State::Open) => "belum ada nilai".to_owned(),
        (Lang::En, State::Open) => "no value yet".to_owned(),
        (Lang::Id, State::NoTarget) => "targetnya sudah tidak ada".to_owned(),
        (Lang::En, State::NoTarget) => "its target is gone".to_owned(),
    };
    match words.0 {
        _ if !followed.disagrees() => state,
        Lang::Id => format!("ditandai selesai, tetapi {state}"),
        Lang::En => format!("marked as done, but {state}"),
    }
}

/// How many rows have reached their target, how many are marked as done, and how many of these have not
/// reached it.
pub(super) fn follow_sum(
    words: Words,
    rows: usize,
    reached: usize,
    done: usize,
    disagreeing: usize,
) -> String {
    let reached = match words.0 {
        Lang::Id => format!("{reached} dari {rows} indikator telah mencapai targetnya."),
        Lang::En => format!("{reached} of {rows} indicators have reached their target."),
    };
    let marked = (done > 0).then(|| match words.0 {
        Lang::Id => format!(" {done} ditandai selesai."),
        Lang::En => format!(" {done} are marked as done."),
    });
    let contradicted = (disagreeing > 0).then(|| match words.0 {
        Lang::Id => format!(" {disagreeing} di antaranya belum mencapai target."),
        Lang::En => format!(" {disagreeing} of these have not reached it."),
    });
    reached + &marked.unwrap_or_default() + &contradicted.unwrap_or_default()
}
