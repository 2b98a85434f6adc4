//! Marking the assessment as submitted where it is handed over: from then on changes are corrections.

use maud::{Markup, html};
use spbe::exchange::Imported;
use spbe::words::Words;

use crate::calendar;
use crate::desk::{Reply, Request};
use crate::words::sentences;

sentences! {
    /// Heading.
    afterwards: "Sesudah diserahkan", "After handing it over";
    /// What to do.
    hint:
        "Tandai bila berkasnya sudah diserahkan. Sejak itu setiap perubahan dicatat sebagai koreksi beserta alasannya. Tanggal lain dapat diisi di halaman",
        "Mark it once the file has been handed over. From then on every change is recorded as a correction with its reason. Another day can be given on the page";
    /// Button.
    mark_today: "Tandai diserahkan hari ini", "Mark as submitted today";
}

/// Keeps what is submitted today.
pub(super) fn mark(request: &Request, draft: &Imported, words: Words) -> Reply {
    calendar::mark(&request.today, &request.today, draft, words)
}

/// Nothing for the part of a unit, and while something is missing: it cannot be handed over here then.
pub(super) fn view(draft: &Imported, incomplete: bool, words: Words) -> Markup {
    html! {
        @if !incomplete {
            section data-testid="marking" {
                h3 { (afterwards(words)) }
                (calendar::stands(draft, words))
                p { (hint(words)) " " a href="~/calendar" { (words.calendar()) } "." }
                p class="actions" {
                    button type="button" id="mark" data-action="mark" { (mark_today(words)) }
                }
            }
        }
    }
}
