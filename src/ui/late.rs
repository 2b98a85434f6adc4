//! Pages, and parts of pages, that arrive after the first one.
//!
//! Whoever comes to answer an indicator waits for nothing else: the build cuts the code that only
//! these pages use out of the program (`xtask/src/bundle/split.rs`) and puts it into a file of its own.
//! It is fetched as soon as the first page stands, so that it is mostly there when it is asked for.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::live::{press, say, show};
use super::page::Drawn;
use super::pages::drawn::DrawnPage;
use super::pages::help::Help;
use super::pages::history::HistoryPage;
use super::pages::open::Open;
use super::pages::result::ResultPage;
use super::pages::shared::SharedPage;
use super::pages::trace::TracePage;
use super::parts::answer::Answer;
use super::parts::bars::Bars;
use super::parts::heat_map::HeatMap;
use super::parts::storage_panel::StoragePanel;
use super::session::{self, Session};
use super::shown::Shown;
use crate::drafts::DraftId;
use crate::instrument::{Instrument, NodeIndex};
use crate::words::Words;

/// A page or a part whose code arrives later.
#[derive(Clone)]
pub(super) enum Late {
    Open,
    Help,
    Shared(String),
    Drawn(Drawn),
    Result(&'static Instrument),
    History(&'static Instrument, DraftId),
    Trace(&'static Instrument, NodeIndex),
    /// On the start page: what the drafts take, the backup, deleting all.
    Storage,
    /// Beside the questionnaire: bars and heat map of the open draft.
    Details(&'static Instrument),
    /// In the questionnaire: what belongs to an answer besides its level.
    Answer(&'static Instrument, NodeIndex),
}

/// How it stands with the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    OnItsWay,
    Here,
    /// It cannot be fetched.
    Missing,
}

/// Whether the code is there; this file alone writes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival(RwSignal<Code>);

/// Begins to fetch the code.
pub(super) fn start() {
    let arrival = Arrival(RwSignal::new(Code::OnItsWay));
    provide_context(arrival);
    spawn_local(async move {
        arrival.fetched().await;
    });
}

impl Arrival {
    /// That of the component that asks.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// Does what needs the code as soon as it is there, or says that it cannot be fetched.
    pub(super) fn then(self, session: Session, action: impl FnOnce() + 'static) {
        session.announce(session.words_now().working().to_owned());
        spawn_local(async move {
            if self.fetched().await {
                action();
            } else {
                session.announce(session.words_now().module_failed().to_owned());
            }
        });
    }

    /// Waits for the code; false when it cannot be fetched.
    async fn fetched(self) -> bool {
        let code = match arrive().await {
            Ok(()) => Code::Here,
            Err(_) => Code::Missing,
        };
        if self.0.get_untracked() != code {
            keep_focus(|| self.0.set(code));
        }
        code == Code::Here
    }

    fn try_again(self) {
        keep_focus(|| self.0.set(Code::OnItsWay));
        spawn_local(async move {
            self.fetched().await;
        });
    }
}

/// Changes what stands for late code. Whoever is there stays there: the focus does not vanish with it.
fn keep_focus(change: impl FnOnce()) {
    let focused = document().active_element();
    let there = focused.and_then(|it| it.closest(".late").ok().flatten());
    change();
    if there.is_some() {
        request_animation_frame(|| {
            session::focus("content");
            session::focus("place");
        });
    }
}

/// The page, or how it stands with its code.
pub(super) fn late(page: Late) -> AnyView {
    let arrival = Arrival::get();
    if arrival.0.get_untracked() == Code::Here
        && let Some(view) = at_once(page.clone())
    {
        // Following a state that changes no more would leave something behind each time.
        return view;
    }
    // The heading of a page takes the focus; until it is there, this does.
    let is_part = matches!(page, Late::Storage | Late::Details(_) | Late::Answer(..));
    let id = (!is_part).then_some("place");
    let content = show(move || match (arrival.0.get(), &page) {
        (Code::OnItsWay, _) => waiting(id),
        (Code::Here, _) => at_once(page.clone()).unwrap_or_else(|| missing(id, arrival)),
        // What stands beside it says so already.
        (Code::Missing, Late::Details(_)) => ().into_any(),
        (Code::Missing, _) => missing(id, arrival),
    });
    view! { {content} }.into_any()
}

/// As high as the screen: what stands below must not move under a pointer when the code arrives.
fn waiting(id: Option<&'static str>) -> AnyView {
    view! { <p class="late" id=id tabindex="-1" role="status">{say(Words::working)}</p> }.into_any()
}

fn missing(id: Option<&'static str>, arrival: Arrival) -> AnyView {
    view! {
        <div class="late notice" id=id tabindex="-1" data-kind="error" role="alert" data-testid="late-failed">
            <p>{say(Words::module_failed)}</p>
            <button type="button" on:click=press(move || arrival.try_again())>
                {say(Words::try_again)}
            </button>
        </div>
    }
    .into_any()
}

/// A page whose code is there: building it then waits for nothing.
fn at_once(page: Late) -> Option<AnyView> {
    let mut nobody = Context::from_waker(Waker::noop());
    match pin!(build(page)).poll(&mut nobody) {
        Poll::Ready(view) => view.ok(),
        Poll::Pending => None,
    }
}

/// The place of the cut: what only this function reaches is not in the first file.
#[wasm_split(pages, wasm_split_path = leptos::wasm_split, preload(arrive), fallible)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "it fails where the code cannot be fetched"
)]
fn build(page: Late) -> Result<AnyView, SplitLoaderError> {
    Ok(match page {
        Late::Open => view! { <Open/> }.into_any(),
        Late::Help => view! { <Help/> }.into_any(),
        Late::Shared(text) => view! { <SharedPage text/> }.into_any(),
        Late::Drawn(page) => view! { <DrawnPage page/> }.into_any(),
        Late::Result(instrument) => view! { <ResultPage instrument/> }.into_any(),
        Late::History(instrument, id) => view! { <HistoryPage instrument id/> }.into_any(),
        Late::Trace(instrument, node) => view! { <TracePage instrument node/> }.into_any(),
        Late::Storage => view! { <StoragePanel/> }.into_any(),
        Late::Details(instrument) => {
            let shown = Shown::draft();
            view! {
                <Bars instrument shown/>
                <HeatMap instrument shown/>
            }
            .into_any()
        }
        Late::Answer(instrument, row) => view! { <Answer instrument row/> }.into_any(),
    })
}
