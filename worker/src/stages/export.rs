//! The table of stages as CSV: one line for each node of the tree, three fields for each stage.

use spbe::assessment::Stage;
use spbe::exact::Exact;
use spbe::exchange::{self, Imported};
use spbe::instrument::{NodeIndex, NodeKind};
use spbe::words::Words;

use super::board::{Board, Column, Outcome};
use super::words;
use crate::csv;
use crate::desk::Reply;

pub(super) fn file(draft: &Imported, words: Words) -> Reply {
    let board = Board::new(draft, None, words);
    let lines = draft.instrument.indices().map(|index| line(&board, index));
    let text = csv::table(std::iter::once(headings(words)).chain(lines));
    let name = exchange::file_name(&draft.assessment);
    let name = name.trim_end_matches(".json");
    Reply::File {
        name: format!("{name}-{}.csv", words::file_ending(words)),
        media: csv::MEDIA,
        bytes: text.into_bytes(),
    }
}

fn headings(words: Words) -> Vec<String> {
    let mut headings = vec![words.part().to_owned(), words::name(words).to_owned()];
    for stage in Stage::ALL {
        headings.push(words.stage(stage).to_owned());
        headings.push(words::given_at(words, stage));
    }
    headings.push(words::review(words).to_owned());
    headings.push(words::review_note(words).to_owned());
    headings
}

fn line(board: &Board, index: NodeIndex) -> Vec<String> {
    let (words, instrument) = (board.words, board.instrument());
    let node = instrument.node(index);
    let mut line = vec![
        words.numbered(instrument, node),
        words.node(node).to_owned(),
    ];
    for column in &board.columns {
        let score = match &column.outcome {
            Outcome::Scored(report) => Some(report.score(index)),
            _ => None,
        };
        let value = score.and_then(|score| score.exact());
        line.push(value.map(|value| text(value, words)).unwrap_or_default());
        let is_pending = score.is_some_and(|score| score.pending > 0);
        line.push(given_at(board, index, column, is_pending));
    }
    let review = match &node.kind {
        NodeKind::Row { id, .. } => board.answer(id).and_then(|it| it.review.as_ref()),
        _ => None,
    };
    line.push(
        review
            .map_or("", |it| words::verdict(words, it.valid))
            .to_owned(),
    );
    line.push(review.map(|it| it.note.clone()).unwrap_or_default());
    line
}

/// The stage that gave the value of a row, or that it stands in for one of another institution.
fn given_at(board: &Board, index: NodeIndex, column: &Column, is_pending: bool) -> String {
    let words = board.words;
    let NodeKind::Row { id, .. } = &board.instrument().node(index).kind else {
        return String::new();
    };
    let given_at = match board.judged(id, column.stage) {
        Some(judged) => words.stage(judged.given_at),
        None if is_pending => words::waiting(words),
        None => "",
    };
    given_at.to_owned()
}

/// A number with all its decimals, or six and the fraction behind: a spreadsheet takes `7/6` alone
/// for a day in June.
fn text(value: Exact, words: Words) -> String {
    let exact = words.exact(value);
    if exact.contains('/') {
        format!("{} ({exact})", words.number(value, 6))
    } else {
        exact
    }
}
