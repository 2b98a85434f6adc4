//! Every row of the questionnaire: level, criterion of that level, explanation, evidence.
//!
//! The fields are those of the form (Permen PANRB 59/2020, Lampiran, h.29–30).

use maud::{Markup, html};
use spbe::assessment::Evidence;
use spbe::words::{Lang, Words};

use super::assessed::{Assessed, Row};
use super::date;
use super::levels::{criterion, level, reached};
use super::overview::name;
use super::words as say;

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let instrument = assessed.instrument();
    html! {
        section.report-rows {
            h3 { (say::all_indicators(words)) }
            @for aspect in assessed.aspects() {
                h4 { (name(instrument, instrument.node(aspect), words)) }
                @for row in assessed.rows_below(aspect) { (draw_row(assessed, &row, words)) }
            }
        }
    }
}

fn draw_row(assessed: &Assessed, row: &Row, words: Words) -> Markup {
    let answer = row.answer;
    let explanation = answer.map_or("", |answer| answer.explanation.as_str());
    let evidence = answer.map_or(&[][..], |answer| &answer.evidence);
    html! {
        article.report-row {
            h5 { (words.indicator()) " " (row.node.no) ": " (words.name(&row.node.name)) }
            p.report-level {
                span.report-badge data-level=[row.value().map(reached)] {
                    (level(assessed.instrument(), row, words))
                }
                " " span.hint { (words.weight_label()) " " (words.exact(row.node.weight)) " %" }
            }
            @if let Some(text) = row.value().and_then(|value| criterion(row.indicator, value)) {
                @let (text, lang) = words.text(text);
                p { strong { (say::criterion(words)) ": " } span lang=[foreign(words, lang)] { (text) } }
            }
            p.report-explanation {
                strong { (words.explanation()) ": " }
                @if explanation.is_empty() { em { (say::no_explanation(words)) } } @else { (explanation) }
            }
            @if evidence.is_empty() {
                p { strong { (words.evidence()) ": " } em { (say::no_evidence(words)) } }
            } @else { (table(evidence, row, words)) }
        }
    }
}

fn table(evidence: &[Evidence], row: &Row, words: Words) -> Markup {
    html! {
        div.report-scroll {
            table.report-evidence {
                caption {
                    (words.evidence())
                    span.visually-hidden { ": " (words.indicator()) " " (row.node.no) }
                }
                thead { tr {
                    th scope="col" { (words.evidence_title()) }
                    th scope="col" { (words.evidence_kind()) }
                    th scope="col" { (words.evidence_reference()) }
                    th scope="col" { (words.evidence_page()) }
                    th scope="col" { (words.evidence_date()) }
                } }
                tbody { @for item in evidence { tr {
                    td { (item.title) }
                    td { (words.kind_of_evidence(item.kind)) }
                    td { (item.reference) }
                    td { (item.page) }
                    td { (date::day(words, &item.date)) }
                } } }
            }
        }
    }
}

/// The language of a text, where it is not the one of the page.
pub(super) fn foreign(words: Words, lang: Lang) -> Option<&'static str> {
    (words.0 != lang).then(|| lang.code())
}
