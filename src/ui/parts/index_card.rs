//! The index or its range, the predicate, and the way to the next one: always in view.

use leptos::prelude::*;

use crate::instrument::Instrument;
use crate::score::Score;
use crate::ui::live::{Live, maybe, say, show, text};
use crate::ui::page::Place;
use crate::ui::session::Session;
use crate::ui::shown::Shown;
use crate::words::Words;

#[component]
pub(crate) fn IndexCard(instrument: &'static Instrument, shown: Shown) -> impl IntoView {
    let session = Session::get();
    let card = Card {
        session,
        shown,
        instrument,
    };
    let title = text(move || {
        let words = session.words();
        let complete = card.index().is_some_and(|index| index.open == 0);
        if complete {
            words.index_of(instrument)
        } else {
            words.index_so_far()
        }
        .to_owned()
    });
    let progress = card.line(|_, words, index, rows| {
        // Those that wait for another institution are neither open nor answered.
        let answered = rows - (index.open + index.pending) as usize;
        Some(words.progress_of(answered, rows))
    });
    let range =
        card.line(|_, words, index, _| (index.open > 0).then(|| words.range_means().to_owned()));
    let pending = card.line(|card, words, index, _| {
        let pending = || words.rows_pending(index.pending, card.instrument);
        (index.pending > 0).then(|| format!("{}.", pending()))
    });
    let zero = card.line(|_, words, index, _| {
        let value = words.value(index.open_as_zero);
        (index.open > 0).then(|| format!("{}: {value}", words.open_as_zero()))
    });
    let trace = shown.href(Place::Trace("index".into()));
    let trace = trace.map(|href| view! { <p><a href=href>{say(Words::how_calculated)}</a></p> });
    let remark = show(move || {
        let (edition, year) = (instrument.edition(), shown.year());
        let remark = session.words().remark_on_year(edition, year)?;
        Some(view! { <p class="notice" data-kind="warning" data-testid="year-note">{remark}</p> })
    });
    let split = show(move || {
        let warning = card
            .index()?
            .exact()
            .and_then(|index| session.words().split(instrument, index, shown.year()))?;
        Some(view! { <p class="notice" data-kind="warning" data-testid="split">{warning}</p> })
    });
    view! {
        <div class="index-card">
            <h2>{title}</h2>
            <p class="index-value" data-testid="index">
                {card.line(|_, words, index, _| Some(words.score(&index)))}
            </p>
            <p class="index-predicate" data-testid="predicate">{card.line(predicate)}</p>
            <p class="index-ahead" data-testid="ahead">{card.line(ahead)}</p>
            <p class="index-progress" data-testid="progress">{progress}</p>
            <p class="hint" data-testid="index-pending">{pending}</p>
            <p class="hint index-range">{range}</p>
            <p class="hint index-zero" data-testid="open-as-zero">{zero}</p>
            {split}
            {remark}
            {trace}
        </div>
    }
}

#[derive(Clone, Copy)]
struct Card {
    session: Session,
    shown: Shown,
    instrument: &'static Instrument,
}

/// A line of the card, from the card, the sentences, the index and the number of rows.
type Line = fn(Card, Words, Score, usize) -> Option<String>;

impl Card {
    fn index(self) -> Option<Score> {
        self.shown.score(Instrument::ROOT)
    }

    fn line(self, line: Line) -> Live<String> {
        let rows = self.instrument.rows().len();
        maybe(move || line(self, self.session.words(), self.index()?, rows))
    }
}

/// The predicate, or the two between which it will lie.
fn predicate(card: Card, words: Words, index: Score, _: usize) -> Option<String> {
    let year = card.shown.year();
    let low = words.predicate(card.instrument.verdict(index.low, year)?.band);
    let high = words.predicate(card.instrument.verdict(index.high, year)?.band);
    Some(words.predicate_range(&low, &high))
}

/// The distance to the next predicate, once the index is certain.
fn ahead(card: Card, words: Words, index: Score, _: usize) -> Option<String> {
    Some(
        match card.instrument.ahead(index.exact()?, card.shown.year()) {
            Some(next) => words.to_next(&words.exact(next.distance), &words.predicate(next.band)),
            None => words.highest_predicate().to_owned(),
        },
    )
}
