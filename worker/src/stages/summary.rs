//! What each stage comes to: index, predicate, domains and aspects, and how far it is.

use maud::{Markup, html};
use spbe::instrument::{Instrument, NodeIndex, NodeKind};
use spbe::score::Score;

use super::board::{Board, Column, Outcome};
use super::{headings, words};

pub(super) fn view(board: &Board) -> Markup {
    let (words, instrument) = (board.words, board.instrument());
    let groups = instrument.indices().filter(|&index| {
        let kind = &instrument.node(index).kind;
        matches!(kind, NodeKind::Index | NodeKind::Group)
    });
    html! {
        section data-testid="summary" {
            div class="scrolled" tabindex="0" role="region" aria-label=(words::summary(words)) {
                table class="summary" {
                    caption { (words::summary(words)) }
                    thead {
                        tr {
                            th scope="col" { (words.part()) }
                            (headings::stages(words, None))
                        }
                    }
                    tbody {
                        @for group in groups { (scores(board, group)) }
                        tr data-row="predicate" {
                            th scope="row" { (words.predicate_label()) }
                            @for column in &board.columns { td { (predicate(board, column)) } }
                        }
                        tr data-row="own" {
                            th scope="row" { (words::own_rows(words)) }
                            @for column in &board.columns { td { (column.own) } }
                        }
                        tr data-row="carried" {
                            th scope="row" { (words::carried_rows(words)) }
                            @for column in &board.columns { td { (column.carried) } }
                        }
                        tr data-row="open" {
                            th scope="row" { (words::open_rows(words)) }
                            @for column in &board.columns { td { (open(board, column)) } }
                        }
                    }
                }
            }
            @let remarks = remarks(board);
            @if !remarks.is_empty() {
                ul class="hint" { @for remark in remarks { li { (remark) } } }
            }
        }
    }
}

fn scores(board: &Board, group: NodeIndex) -> Markup {
    let node = board.instrument().node(group);
    html! {
        tr data-node=(group.get()) data-tier=(node.tier) {
            th scope="row" { (headings::part(board.words, board.instrument(), node)) }
            @for column in &board.columns {
                td {
                    @match &column.outcome {
                        Outcome::Scored(report) => (value(board, &report.score(group))),
                        _ => (nothing(board)),
                    }
                }
            }
        }
    }
}

fn value(board: &Board, score: &Score) -> Markup {
    let words = board.words;
    let exact = score.exact().map(|value| words.fraction(value));
    html! { span title=[exact] { (words.score(score)) } }
}

fn nothing(board: &Board) -> Markup {
    html! {
        span aria-hidden="true" { "–" }
        span class="visually-hidden" { (words::not_begun(board.words)) }
    }
}

/// The predicate, or those between which the index can still end.
fn predicate(board: &Board, column: &Column) -> Markup {
    let Outcome::Scored(report) = &column.outcome else {
        return nothing(board);
    };
    let (words, index) = (board.words, report.index());
    let band = |value| {
        let verdict = board.instrument().verdict(value, board.year(column.stage));
        verdict.map_or_else(String::new, |verdict| words.predicate(verdict.band))
    };
    html! { (words.predicate_range(&band(index.low), &band(index.high))) }
}

fn open(board: &Board, column: &Column) -> usize {
    match &column.outcome {
        Outcome::Scored(report) => usize::try_from(report.index().open).unwrap_or_default(),
        _ => board.instrument().rows().len() - column.own - column.carried,
    }
}

/// What must be known about the figures of a stage.
fn remarks(board: &Board) -> Vec<String> {
    let words = board.words;
    let mut remarks = Vec::new();
    for column in &board.columns {
        let stage = words.stage(column.stage);
        let index = match &column.outcome {
            Outcome::NotBegun => continue,
            Outcome::Unsummable(error) => {
                remarks.push(format!("{stage}: {error}"));
                continue;
            }
            Outcome::Scored(report) => report.score(Instrument::ROOT),
        };
        if index.open > 0 {
            remarks.push(words::range(words, stage, index.open));
        }
        if index.pending > 0 {
            remarks.push(words::pending(words, stage, index.pending));
        }
        let year = board.year(column.stage);
        let split = index
            .exact()
            .and_then(|index| words.split(board.instrument(), index, year));
        remarks.extend(split.map(|split| format!("{stage}: {split}")));
    }
    remarks
}
