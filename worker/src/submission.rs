//! The page that hands an assessment over: what is missing, the file and its signature, other forms.
//!
//! Nothing is handed over while something is missing (Permen PANRB 59/2020, Lampiran, h.85: the form is
//! checked for completeness before it is submitted). Doubts are shown apart and hold nothing up.

mod corrections;
mod findings;
mod forms;
mod link;
mod marking;
mod signing;
mod words;

use maud::{Markup, PreEscaped, html};
use spbe::assessment::ready::{self, Finding};
use spbe::exchange::{self, Imported};
use spbe::words::Words;

use crate::desk::{Reply, Request};

const STYLE: &str = include_str!("submission/style.css");

/// Does what the user did on the page.
pub fn act(request: &Request, draft: &Imported, words: Words) -> Reply {
    let findings = ready::findings(&draft.assessment, draft.instrument, &request.today);
    let incomplete = findings.iter().any(|finding| finding.gap.blocks());
    match request.action.as_str() {
        "download" | "sign" if incomplete => Reply::Refused(words::refused(words).to_owned()),
        "download" => json(draft, request.draft.clone()),
        "sign" => signing::signed(request, draft, words),
        "mark" => marking::mark(request, draft, words),
        "workbook" => forms::workbook(draft, words),
        "csv" => forms::csv(draft, words),
        _ => Reply::Page(page(request, draft, &findings, incomplete, words).into_string()),
    }
}

fn json(draft: &Imported, text: String) -> Reply {
    Reply::File {
        name: exchange::file_name(&draft.assessment),
        media: "application/json",
        bytes: text.into_bytes(),
    }
}

fn page(
    request: &Request,
    draft: &Imported,
    findings: &[Finding],
    incomplete: bool,
    words: Words,
) -> Markup {
    html! {
        style { (PreEscaped(STYLE)) }
        div class="submission" {
            h2 { (words::title(words)) }
            p { a href="~" { (words::back(words)) } }
            (corrections::view(draft, words))
            (findings::view(findings, draft.instrument, words))
            section {
                h3 { (words::file(words)) }
                p { (words::file_hint(words)) }
                dl class="facts" {
                    dt { (words.file_digest()) }
                    dd class="digest" { (draft.digest) }
                }
                p class="actions" {
                    button type="button" id="download" data-kind="primary" data-action="download" {
                        (words::download(words))
                    }
                }
            }
            (signing::view(request, words))
            (marking::view(draft, incomplete, words))
            section {
                h3 { (words::other_forms(words)) }
                p class="actions" {
                    button type="button" id="workbook" data-action="workbook" { (words::workbook(words)) }
                    button type="button" id="csv" data-action="csv" { (words::table(words)) }
                    a class="button" href="~/report" { (words::report(words)) }
                    a class="button" href="~/merge" { (words::merge(words)) }
                }
            }
            (link::view(request, draft, words))
        }
    }
}
