//! Answers side by side, in short and in full.

use maud::{Markup, html};
use spbe::assessment::Evidence;
use spbe::words::Words;

use super::{ColleagueFile, Entry, Merge, Offer, Row, entry_words, words};

/// Characters of an explanation in the table.
const START: usize = 120;

/// Level, start of the explanation, number of pieces of evidence, and the rest in full.
pub(super) fn in_short(entry: &Entry, words: Words) -> Markup {
    if entry.is_empty() {
        return html! { span class="hint" { (entry_words::empty(words)) } };
    }
    let mut letters = entry.explanation.chars();
    let start: String = letters.by_ref().take(START).collect();
    html! {
        b { (entry_words::level_of(words, entry)) }
        @if !start.is_empty() {
            " · " (start) @if letters.next().is_some() { "…" }
        }
        " · " (entry_words::pieces(words, entry.evidence.len()))
        @for more in beside(entry, words) { " · " (more) }
    }
}

/// Criteria and the index of another institution.
fn beside(entry: &Entry, words: Words) -> Vec<String> {
    let external = entry.external.map(|it| entry_words::external(words, it));
    let criteria = entry_words::criteria(words, entry);
    criteria.into_iter().chain(external).collect()
}

/// What the draft has and an offer leaves out: taking the offer does not take it away.
pub(super) fn stays(row: &Row, offer: &Entry, words: Words) -> Markup {
    let criteria = offer.criteria.is_empty() && !row.draft.criteria.is_empty();
    let external = offer.external.is_none() && row.draft.external.is_some();
    html! {
        @if !row.keeps(offer) {
            @if criteria { br; small { (entry_words::criteria_stay(words)) } }
            @if external { br; small { (entry_words::external_stays(words)) } }
        }
    }
}

/// The numbers of the files behind an offer, as the list of files has them.
pub(super) fn numbered(offer: &Offer, merge: &Merge) -> String {
    let number = |file: &ColleagueFile| {
        let digest = &file.content.digest;
        let mut files = merge.files.iter();
        let at = files.position(|known| known.content.digest == *digest);
        at.map(|at| format!("{} {}", at + 1, named(file)))
    };
    let givers = offer.givers.iter().filter_map(|giver| number(giver.file));
    givers.collect::<Vec<_>>().join(", ")
}

/// The unit of a file, or its name where it has none.
pub(super) fn named(file: &ColleagueFile) -> String {
    if file.unit().is_empty() {
        file.name()
    } else {
        file.unit().to_owned()
    }
}

/// All answers to a row, each in full.
pub(super) fn comparison(row: &Row, merge: &Merge, words: Words) -> Markup {
    html! {
        div class="side-by-side" {
            (in_full(words::in_draft(words), &row.draft, words))
            @for offer in &row.offers {
                (in_full(&numbered(offer, merge), &offer.entry, words))
            }
        }
    }
}

fn in_full(heading: &str, entry: &Entry, words: Words) -> Markup {
    html! {
        article {
            h5 { (heading) }
            @if entry.is_empty() {
                p { (entry_words::empty(words)) }
            } @else {
                p { b { (entry_words::level_of(words, entry)) } }
                p class="explanation" { (entry.explanation) }
                ul {
                    @for evidence in &entry.evidence { li { (piece(evidence, words)) } }
                }
                @for more in beside(entry, words) { p { (more) } }
            }
        }
    }
}

fn piece(evidence: &Evidence, words: Words) -> String {
    let kind = words.kind_of_evidence(evidence.kind);
    let fields = [
        &evidence.title,
        kind,
        &evidence.reference,
        &evidence.page,
        &evidence.date,
    ];
    let given: Vec<&str> = fields
        .into_iter()
        .filter(|field| !field.is_empty())
        .collect();
    given.join(" · ")
}
