//! The list of indicators by domain and aspect, with progress, open ones marked, and a filter.

use leptos::prelude::*;

use crate::instrument::{IndicatorId, Instrument, Node, NodeIndex, NodeKind};
use crate::ui::editor::Editor;
use crate::ui::figures::Figures;
use crate::ui::live::{
    Live, attribute, flag, list, maybe, name, press, say, short_name, text, write,
};
use crate::ui::page::Place;
use crate::ui::session::Session;
use crate::words::Words;

/// The list and its filter.
#[derive(Clone, Copy)]
struct Nav {
    instrument: &'static Instrument,
    editor: &'static Editor,
    figures: Figures,
    only_open: RwSignal<bool>,
    search: RwSignal<String>,
}

#[component]
pub(crate) fn IndicatorNav(instrument: &'static Instrument) -> impl IntoView {
    let nav = Nav {
        instrument,
        editor: Editor::get(),
        figures: Figures::get(),
        only_open: RwSignal::new(false),
        search: RwSignal::new(String::new()),
    };
    let session = Session::get();
    let none = maybe(move || {
        let none = !instrument.rows().iter().any(|&row| nav.passes(row));
        let finished = nav.only_open.get() && nav.search.with(String::is_empty);
        let words = session.words();
        let sentence = if finished {
            words.all_answered()
        } else {
            words.nothing_found()
        };
        none.then(|| sentence.to_owned())
    });
    let part = maybe(move || {
        let (unit, rows) = nav.editor.with_all_but_values(|assessment| {
            let rows = instrument.ids().filter(|row| assessment.asks(row));
            (assessment.part.clone(), rows.count())
        })?;
        (!unit.is_empty()).then(|| session.words().part_of_unit(&unit, rows))
    });
    // A narrow screen folds the list away; choosing an indicator folds it again.
    let unfolded = RwSignal::new(false);
    Effect::new(move || {
        session.row();
        unfolded.set(false);
    });
    view! {
        <nav class="indicator-nav" aria-label=say(Words::indicators)>
            <button
                type="button"
                class="nav-fold"
                aria-expanded=text(move || unfolded.get().to_string())
                on:click=press(move || unfolded.update(|unfolded| *unfolded = !*unfolded))
            >
                {say(Words::indicators)}
            </button>
            <div class="nav-list">
                <p class="nav-part" data-testid="part">{part}</p>
                <label class="search">
                    <span>{say(Words::search)}</span>
                    <input
                        type="search"
                        id="search"
                        prop:value=text(move || nav.search.get())
                        on:input=write(move |words| nav.search.set(words))
                    />
                </label>
                <label class="only-open">
                    <input
                        type="checkbox"
                        id="only-open"
                        prop:checked=flag(move || nav.only_open.get())
                        on:change=write(move |_| nav.only_open.update(|only| *only = !*only))
                    />
                    {say(Words::only_open)}
                </label>
                <p class="hint" role="status">{none}</p>
                {list(&instrument.node(Instrument::ROOT).children, |&group| nav.group(group))}
            </div>
        </nav>
    }
}

impl Nav {
    /// Does a row pass the filter? Words are looked for in number, names and question, in both
    /// languages.
    fn passes(self, row: NodeIndex) -> bool {
        let node = self.instrument.node(row);
        let NodeKind::Row { indicator, .. } = &node.kind else {
            return false;
        };
        if self.only_open.get() && !self.is_open(row) {
            return false;
        }
        let search = self
            .search
            .with(|search| search.trim().to_ascii_lowercase());
        if search.is_empty() {
            return true;
        }
        let question = indicator.question.iter();
        let question = question
            .flat_map(|text| [Some(&text.id), text.en.as_ref()])
            .flatten();
        let mut texts = [&node.no, &node.name.id, &node.name.en]
            .into_iter()
            .chain(question);
        texts.any(|text| text.to_ascii_lowercase().contains(&search))
    }

    /// A domain, an aspect or a repeated indicator with what is below it; or a row.
    fn group(self, index: NodeIndex) -> AnyView {
        let node = self.instrument.node(index);
        if let NodeKind::Row { id, .. } = &node.kind {
            return self.link(index, node, id);
        }
        let rows = self.instrument.rows_below(index);
        let counted = rows.len();
        let hidden = flag(move || !rows.iter().any(|&row| self.passes(row)));
        let count = text(move || {
            let answered = self.figures.of(index).answered(counted);
            format!("{answered}/{counted}")
        });
        view! {
            <section class="nav-group" data-tier=node.tier.as_str() hidden=hidden>
                <p class="nav-title">
                    <span>{node.no.as_str()} " " {name(&node.name)}</span>
                    <span class="nav-count">{count}</span>
                </p>
                {list(&node.children, |&child| self.group(child))}
            </section>
        }
        .into_any()
    }

    /// Is the row to be answered still? One that waits for another institution is not.
    fn is_open(self, row: NodeIndex) -> bool {
        let score = self.figures.of(row).score;
        score.is_some_and(|score| score.open > 0)
    }

    fn link(self, index: NodeIndex, node: &'static Node, id: &'static IndicatorId) -> AnyView {
        let session = Session::get();
        let figure = move || self.figures.of(index);
        let here = move |word: &'static str| {
            attribute(move || (session.row().as_ref() == Some(id)).then(|| word.to_owned()))
        };
        let open = move || -> Live<String> { text(move || self.is_open(index).to_string()) };
        let value = text(move || match (figure().value(), node.while_pending()) {
            (Some(value), _) => session.words().exact(value),
            (None, Some(pending)) => format!("({pending})"),
            (None, None) => "–".to_owned(),
        });
        let spoken = maybe(move || {
            let words = session.words();
            let sentence = if figure().asked {
                let waits = figure().score.is_some_and(|score| score.pending > 0);
                let open = self.is_open(index).then(|| words.open());
                open.or(waits.then(|| words.pending()))
            } else {
                Some(words.not_of_unit())
            };
            sentence.map(str::to_owned)
        });
        view! {
            <a
                class="nav-row"
                href=self.editor.href(Place::Form(Some(id.clone())))
                id=here("current-row")
                aria-current=here("page")
                data-open=open()
                data-asked=text(move || figure().asked.to_string())
                data-row=id.as_str()
                hidden=flag(move || !self.passes(index))
            >
                <span class="nav-no">{node.no.as_str()}</span>
                <span class="nav-name">{short_name(self.instrument, node)}</span>
                <span class="nav-value" aria-hidden=open()>{value}</span>
                <span class="visually-hidden">{spoken}</span>
            </a>
        }
        .into_any()
    }
}
