//! The warning that something has been changed since the submission and has no reason yet.

use maud::{Markup, html};
use spbe::exchange::Imported;
use spbe::words::{Lang, Words};

use crate::calendar::since_submission;

pub(super) fn view(draft: &Imported, words: Words) -> Markup {
    let changes = since_submission(draft).len();
    html! {
        @if changes > 0 {
            div class="notice" data-kind="warning" data-testid="unrecorded" {
                p { (unrecorded(words, changes)) " " a href="~/calendar" { (words.calendar()) } }
            }
        }
    }
}

fn unrecorded(words: Words, changes: usize) -> String {
    let changes = words.count(changes);
    match words.0 {
        Lang::Id => {
            format!("{changes} perubahan sejak penyerahan belum diberi alasan. Catat di halaman")
        }
        Lang::En => {
            format!(
                "{changes} change(s) since the submission have no reason yet. Record them on the page"
            )
        }
    }
}
