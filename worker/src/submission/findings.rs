//! What is missing, with the way to it, and apart from it what may be doubted.

use maud::{Markup, html};
use spbe::assessment::ready::Finding;
use spbe::instrument::{IndicatorId, Instrument};
use spbe::words::Words;

use super::words;

pub(super) fn view(findings: &[Finding], instrument: &Instrument, words: Words) -> Markup {
    let (missing, doubts): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.gap.blocks());
    html! {
        section data-testid="missing" {
            @if missing.is_empty() {
                h3 { (words::missing(words)) }
                p { (words::complete(words)) }
            } @else {
                h3 { (words::missing(words)) " (" (words::count(words, missing.len())) ")" }
                (list(&missing, instrument, words))
            }
        }
        @if !doubts.is_empty() {
            section data-testid="doubts" {
                h3 { (words::doubts(words)) " (" (words::count(words, doubts.len())) ")" }
                p { (words::doubts_hint(words)) }
                (list(&doubts, instrument, words))
            }
        }
    }
}

/// One entry for each row: its findings stand together.
fn list(findings: &[&Finding], instrument: &Instrument, words: Words) -> Markup {
    html! {
        ul {
            @for of_row in findings.chunk_by(|one, next| one.indicator == next.indicator) {
                li {
                    @if let Some(row) = &of_row[0].indicator {
                        a href={ "~/" (row) } { (row) ". " (name(instrument, row, words)) }
                        ": "
                    }
                    (gaps(of_row, words))
                }
            }
        }
    }
}

fn gaps(findings: &[&Finding], words: Words) -> String {
    let gaps = findings
        .iter()
        .map(|finding| words::gap(words, &finding.gap));
    gaps.collect::<Vec<_>>().join("; ")
}

fn name(instrument: &Instrument, row: &IndicatorId, words: Words) -> String {
    let node = instrument.row(row).and_then(|at| instrument.rows().get(at));
    node.map_or_else(String::new, |&node| {
        words.short_name(instrument, instrument.node(node))
    })
}
