//! Strengths and weaknesses of each aspect: the two highest levels from the highest, the two lowest
//! from the lowest (Pedoman Menteri PANRB 3/2024, h.225–226: 4–5 and 1–2).

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::instrument::format::Scale;
use spbe::words::Words;

use super::assessed::{Assessed, Row};
use super::levels::{criterion, level};
use super::overview::name;
use super::rows::foreign;
use super::words as say;

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    html! {
        section.report-strengths {
            h3 { (say::strengths_and_weaknesses(words)) }
            @for aspect in assessed.aspects() { (of_aspect(assessed, aspect, words)) }
        }
    }
}

fn of_aspect(assessed: &Assessed, aspect: NodeIndex, words: Words) -> Markup {
    let instrument = assessed.instrument();
    let scale = &instrument.edition().scale;
    let rows = assessed.rows_below(aspect);
    let count = rows.len();
    let above = rows
        .iter()
        .filter(|row| row.value().is_some_and(|value| value > scale.lowest))
        .count();
    let open = rows.iter().filter(|row| row.value().is_none()).count();
    let (strong, weak) = (strengths(&rows, scale), weaknesses(&rows, scale));
    html! {
        h4 { (name(instrument, instrument.node(aspect), words)) }
        p {
            (words.value_column()) " " strong { (words.score(&assessed.report.score(aspect))) } ". "
            (say::fulfilment(words, above, count, &words.exact(scale.lowest)))
            @if open > 0 { " " (words.unanswered(open)) "." }
        }
        (table(assessed, &strong, say::strengths(words), words))
        (table(assessed, &weak, say::weaknesses(words), words))
    }
}

fn strengths<'a>(rows: &[Row<'a>], scale: &Scale) -> Vec<Row<'a>> {
    let least = scale.highest.minus(Exact::whole(1));
    let strong = |row: &&Row| {
        row.value()
            .zip(least)
            .is_some_and(|(it, least)| it >= least)
    };
    let mut strong: Vec<_> = rows.iter().filter(strong).copied().collect();
    strong.sort_by_key(|row| std::cmp::Reverse(row.value()));
    strong
}

fn weaknesses<'a>(rows: &[Row<'a>], scale: &Scale) -> Vec<Row<'a>> {
    let most = scale.lowest.plus(Exact::whole(1));
    let weak = |row: &&Row| row.value().zip(most).is_some_and(|(it, most)| it <= most);
    let mut weak: Vec<_> = rows.iter().filter(weak).copied().collect();
    weak.sort_by_key(Row::value);
    weak
}

fn table(assessed: &Assessed, rows: &[Row], caption: &str, words: Words) -> Markup {
    html! {
        @if rows.is_empty() {
            p { strong { (caption) ": " } (say::none(words)) }
        } @else {
            div.report-scroll {
                table.report-findings {
                    caption { (caption) }
                    thead { tr {
                        th scope="col" { (words.indicator()) }
                        th scope="col" { (say::level(words)) }
                        th scope="col" { (say::fact(words)) }
                    } }
                    tbody { @for row in rows { tr {
                        th scope="row" {
                            (row.node.no) ". " (words.short_name(assessed.instrument(), row.node))
                        }
                        td { (level(assessed.instrument(), row, words)) }
                        td { (fact(row, words)) }
                    } } }
                }
            }
        }
    }
}

/// What holds at the level, and the documents that show it; the explanation stands in the list.
fn fact(row: &Row, words: Words) -> Markup {
    let text = row
        .value()
        .and_then(|value| criterion(row.indicator, value));
    let evidence = row.answer.map_or(&[][..], |answer| &answer.evidence);
    let titles: Vec<&str> = evidence.iter().map(|item| item.title.as_str()).collect();
    html! {
        @if let Some((text, lang)) = text.map(|text| words.text(text)) {
            span lang=[foreign(words, lang)] { (text) } " "
        }
        @if titles.is_empty() { em { (say::no_evidence(words)) } }
        @else { (words.evidence()) ": " (titles.join("; ")) }
    }
}
