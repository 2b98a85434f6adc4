//! The page around the paper: which document, the print button, and what stays on the screen.

use maud::{Markup, PreEscaped, html};
use spbe::words::{Lang, Words};

use super::assessed::Assessed;
use super::words as say;
use super::{
    Document, calculation, consent, cover, heat_map, minutes, narratives, overview, radar, rows,
    stages, strengths,
};

const STYLE: &str = concat!(
    include_str!("page.css"),
    include_str!("cover.css"),
    include_str!("charts.css"),
    include_str!("rows.css"),
    include_str!("document.css"),
);

/// Beside that, for the documents to sign.
const DOCUMENT_STYLE: &str = include_str!("document_print.css");

/// The whole page; `chosen` when the user has just chosen the document.
pub(super) fn draw(document: Document, chosen: bool, assessed: &Assessed, words: Words) -> Markup {
    html! {
        style {
            (PreEscaped(STYLE))
            @if document != Document::Report { (PreEscaped(DOCUMENT_STYLE)) }
            (PreEscaped(footer(assessed, words)))
        }
        div.report-tools.no-print {
            div role="group" aria-label=(say::document(words)) {
                @for other in Document::ALL {
                    button type="button" id={ "show-" (other.word()) }
                        data-action="show" data-value=(other.word())
                        aria-pressed=(other == document) { (say::title(words, other)) }
                }
            }
            button type="button" id="print" data-print { (say::print(words)) }
        }
        @if chosen { p.visually-hidden.no-print role="status" { (say::shown(words, document)) } }
        @if document != Document::Report { (remarks(assessed, words)) }
        div.report-paper data-testid={ "paper-" (document.word()) } {
            @match document {
                Document::Report => (report(assessed, words)),
                Document::Minutes => (minutes::draw(assessed)),
                Document::Consent => (consent::draw(assessed)),
            }
        }
    }
}

fn report(assessed: &Assessed, words: Words) -> Markup {
    let domains = overview::tier(assessed, "domain");
    let aspects = overview::tier(assessed, "aspect");
    html! {
        (cover::draw(assessed, words))
        section.report-overview {
            h3 { (words.result()) }
            (radar::view(assessed, words))
            @if !domains.is_empty() {
                (overview::table(assessed, &domains, say::domains(words), words))
            }
            (overview::table(assessed, &aspects, say::aspects(words), words))
        }
        (stages::draw(assessed, words))
        (heat_map::view(assessed, words))
        (strengths::draw(assessed, words))
        (narratives::draw(assessed, words))
        (rows::draw(assessed, words))
        (calculation::draw(assessed, words))
    }
}

/// What the user should know before signing; not for the paper.
fn remarks(assessed: &Assessed, words: Words) -> Markup {
    let edition = assessed.instrument().edition();
    html! {
        div.report-remarks.no-print {
            p { (say::no_template(words)) }
            @if let Some(remark) = words.remark_on_year(edition, assessed.assessment.year) { p { (remark) } }
            @if words.0 == Lang::En { p { (say::stays_indonesian(words)) } }
        }
    }
}

/// At the foot of each sheet: the start of the digest, so that no sheet goes astray, and its number.
fn footer(assessed: &Assessed, words: Words) -> String {
    // Hexadecimal digits and our own words only: nothing here can end the style.
    let digest = assessed.digest.get(..16).unwrap_or_default();
    let (label, page) = (words.file_digest(), say::page(words));
    format!(
        r#"@page {{
            @bottom-left {{ content: "{label} {digest}…" }}
            @bottom-right {{ content: "{page} " counter(page) " / " counter(pages) }}
        }}"#
    )
}
