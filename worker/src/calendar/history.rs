//! The history of corrections, on the page and as a table for spreadsheets.

use maud::{Markup, html};
use spbe::assessment::Correction;
use spbe::exact::Exact;
use spbe::exchange::{self, Imported};
use spbe::words::Words;

use super::correction_words as words;
use super::corrections::{name, shown};
use crate::csv;
use crate::desk::Reply;
use crate::report::date;

/// One line for each correction.
pub(super) fn csv(draft: &Imported, words: Words) -> Reply {
    let assessment = &draft.assessment;
    let level = |value: Option<Exact>| value.map_or_else(String::new, |it| csv::decimal(it, words));
    let line = |correction: &Correction| {
        let row = correction.row.as_ref();
        vec![
            assessment.agency.clone(),
            assessment.year.to_string(),
            correction.day.clone(),
            row.map_or_else(String::new, |row| row.indicator.to_string()),
            match row {
                Some(row) => name(draft, &row.indicator, words),
                None => words::general(words).to_owned(),
            },
            level(row.and_then(|row| row.before)),
            level(row.and_then(|row| row.after)),
            correction.reason.clone(),
        ]
    };
    let headings = [
        words.agency(),
        words.year(),
        words::day(words),
        words.indicator(),
        words::row_name(words),
        words::before(words),
        words::after(words),
        words::reason(words),
    ];
    let headings = headings.map(str::to_owned).into();
    let lines = assessment.evaluation.corrections.iter().map(line);
    let file = exchange::file_name(assessment);
    Reply::File {
        name: format!("{}-koreksi.csv", file.trim_end_matches(".json")),
        media: csv::MEDIA,
        bytes: csv::table(std::iter::once(headings).chain(lines)).into_bytes(),
    }
}

pub(super) fn view(draft: &Imported, words: Words) -> Markup {
    let corrections = &draft.assessment.evaluation.corrections;
    html! {
        @if !corrections.is_empty() {
            section data-testid="corrections" {
                h3 { (words::history(words)) }
                (table(draft, corrections, words))
                p { button type="button" id="csv" data-action="csv" { (words::download(words)) } }
            }
        }
    }
}

fn table(draft: &Imported, corrections: &[Correction], words: Words) -> Markup {
    html! {
        div class="scrolled" tabindex="0" role="region" aria-label=(words::history(words)) {
            table {
                thead { tr {
                    th scope="col" { (words::day(words)) }
                    th scope="col" { (words.indicator()) }
                    th scope="col" { (words::before(words)) }
                    th scope="col" { (words::after(words)) }
                    th scope="col" { (words::reason(words)) }
                } }
                tbody { @for correction in corrections { tr {
                    td { (date::day(words, &correction.day)) }
                    @match &correction.row {
                        Some(row) => {
                            th scope="row" { (row.indicator) ". " (name(draft, &row.indicator, words)) }
                            td { (shown(row.before, words)) }
                            td { (shown(row.after, words)) }
                        }
                        None => {
                            th scope="row" { (words::general(words)) }
                            td {}
                            td {}
                        }
                    }
                    td class="reason" { (correction.reason) }
                } } }
            }
        }
    }
}
