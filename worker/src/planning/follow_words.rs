//! Sentences of the follow-up.

use spbe::words::{Lang, Words};

use super::follow::{Followed, State, Tally};
use super::labels;
use crate::words::sentences;

sentences! {
    /// Heading.
    follow: "Tindak lanjut target", "Following the target up";
    /// Name of the sheet.
    follow_short: "Tindak lanjut", "Follow-up";
    /// No target is saved.
    no_saved: "Belum ada tahap Target yang tersimpan. Andaikan nilainya atau isi dari rencana, lalu simpan sebagai tahap Target.", "No stage Target has been saved yet. Suppose values or fill them from the plan, then save them as the stage Target.";
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

/// How many rows have reached their target, how many are marked as done, how many of these have not
/// reached it, and how many marks have no target any more.
pub(super) fn sum(words: Words, tally: Tally) -> String {
    let Tally {
        targets,
        reached,
        done,
        contradicted,
        left_over,
    } = tally;
    let clauses = match words.0 {
        Lang::Id => [
            (
                targets,
                format!("{reached} dari {targets} indikator telah mencapai targetnya."),
            ),
            (done, format!("{done} ditandai selesai.")),
            (
                contradicted,
                format!("{contradicted} di antaranya belum mencapai target."),
            ),
            (
                left_over,
                format!("{left_over} indikator yang targetnya sudah tidak ada ditandai selesai."),
            ),
        ],
        Lang::En => {
            let indicators = |count| one(count, "indicator", "indicators");
            // None of one row is singular too.
            let is_one = reached == 1 || targets == 1;
            let have = one(usize::from(is_one), "has reached its", "have reached their");
            [
                (
                    targets,
                    format!(
                        "{reached} of {targets} {} {have} target.",
                        indicators(targets)
                    ),
                ),
                (
                    done,
                    format!("{done} {} marked as done.", one(done, "is", "are")),
                ),
                (
                    contradicted,
                    format!(
                        "{contradicted} of these {} not reached it.",
                        one(contradicted, "has", "have")
                    ),
                ),
                (
                    left_over,
                    format!(
                        "{left_over} {} whose target is gone {} marked as done.",
                        indicators(left_over),
                        one(left_over, "is", "are")
                    ),
                ),
            ]
        }
    };
    // What there is none of is not said.
    let said = clauses.into_iter().filter(|(count, _)| *count > 0);
    said.map(|(_, clause)| clause).collect::<Vec<_>>().join(" ")
}

/// The word for one, or for any other number.
fn one<'a>(count: usize, one: &'a str, more: &'a str) -> &'a str {
    if count == 1 { one } else { more }
}
