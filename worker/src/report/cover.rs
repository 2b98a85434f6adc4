//! The cover: whose assessment, which year and edition, the index with its predicate, and the digest
//! that ties the paper to the file.

use maud::{Markup, html};
use spbe::words::Words;

use super::assessed::Assessed;
use super::date;
use super::fields::groups;
use super::words as say;

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let assessment = assessed.assessment;
    let index = assessed.index();
    let edition = assessed.instrument().edition();
    let split = index
        .exact()
        .and_then(|value| words.split(assessed.instrument(), value, assessment.year));
    let heading = match index.exact() {
        Some(_) => words.index_of(assessed.instrument()),
        None => words.index_so_far(),
    };
    html! {
        section.report-cover {
            @if index.open > 0 {
                div.report-unfinished {
                    p { strong { (say::unfinished(words)) } " " (words.unanswered(index.open as usize)) "." }
                    p { (words.range_means()) }
                }
            }
            p.report-kind { (say::self_assessment(words)) }
            h2 { (assessment.agency) }
            p.report-year { (say::year(words)) " " (assessment.year) }
            div.report-index {
                p { (heading) }
                p.report-figure data-testid="report-index" { (words.score(&index)) }
                p {
                    (words.predicate_label()) ": "
                    strong data-testid="report-predicate" { (predicate(assessed, words)) }
                }
            }
            @if let Some(split) = split { p.report-split { (split) } }
            p.report-official { (say::not_official(words)) }
            dl {
                dt { (say::edition(words)) } dd { (words.name(&edition.name)) }
                @if let Some(legal) = edition.legal.first() {
                    dt { (say::legal_basis(words)) } dd lang="id" { (legal.title) }
                }
                dt { (say::created(words)) } dd { (date::moment(words, assessed.now)) }
                dt { (words.file_digest()) }
                dd.report-digest data-testid="report-digest" { (groups(assessed.digest)) }
            }
        }
    }
}

/// The predicate, or those between which it still lies.
fn predicate(assessed: &Assessed, words: Words) -> String {
    let index = assessed.index();
    let of = |value| {
        let verdict = assessed.verdict(value);
        verdict.map_or_else(String::new, |verdict| words.predicate(verdict.band))
    };
    words.predicate_range(&of(index.low), &of(index.high))
}
