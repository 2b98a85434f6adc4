//! Language and page: what the whole interface reads and only this file writes.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::page::{Page, Place};
use super::spoken::{Listeners, Spoken};
use crate::assessment::Role;
use crate::browser::{address, files, storage};
use crate::instrument::{EditionId, IndicatorId, Instrument};
use crate::words::{Lang, Words, english};

/// Language and page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Session {
    /// The chosen language.
    lang: RwSignal<Lang>,
    listeners: Listeners,
    /// What the texts of a view follow.
    followed: RwSignal<Spoken>,
    page: RwSignal<Page>,
    announcement: RwSignal<String>,
    /// What stands on the page and is read out besides.
    aloud: RwSignal<String>,
    role: RwSignal<Option<Role>>,
    /// The editions whose English has been asked for.
    english: RwSignal<Vec<&'static EditionId>>,
}

impl Session {
    /// Reads language and address, and keeps them in step with the document.
    pub(super) fn start() -> Self {
        let lang = storage::language()
            .and_then(|code| Lang::of(&code))
            .unwrap_or_default();
        let (lang, english) = (RwSignal::new(lang), RwSignal::new(Vec::new()));
        let spoken = move || (lang.get(), english.with(Vec::len));
        let listeners = Listeners::start(spoken);
        let session = Self {
            lang,
            listeners,
            followed: listeners.of_view(untrack(spoken)),
            page: RwSignal::new(Page::parse(&address::hash())),
            announcement: RwSignal::new(String::new()),
            aloud: RwSignal::new(String::new()),
            role: RwSignal::new(None),
            english,
        };
        provide_context(session);
        window_event_listener(leptos::ev::hashchange, move |_| {
            session.turn_to(Page::parse(&address::hash()));
        });
        Effect::new(move |_| {
            let words = session.words();
            document().set_title(words.title());
            if let Some(root) = document().document_element() {
                // Refused only for names that are not names.
                let _ = root.set_attribute("lang", words.0.code());
            }
        });
        session
    }

    /// The session of the component that asks.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// Gives the texts of the view that is being made a signal of their own to follow.
    pub(super) fn begin_view(self) {
        let followed = self.listeners.of_view(self.followed.get_untracked());
        provide_context(Self { followed, ..self });
    }

    /// The sentences in the chosen language.
    pub(super) fn words(self) -> Words {
        // Of a view that has gone, whose last effects may still ask, nobody sees the answer.
        let followed = self.followed.try_get();
        Words(followed.map_or_else(|| self.lang.get_untracked(), |(lang, _)| lang))
    }

    /// Fetches the English of an edition's longer texts while someone reads English. Without it
    /// they stay Indonesian and are marked so.
    pub(super) fn read_english(self, instrument: &'static Instrument) {
        let id = instrument.id();
        if self.lang.get() == Lang::Id || instrument.loaded_text().is_some() {
            return;
        }
        if self.english.with_untracked(|asked| asked.contains(&id)) {
            return;
        }
        spawn_local(async move {
            let path = format!("data/editions/{id}.json");
            let text = files::fetch(&path).await.unwrap_or_default();
            // Tried again with the next page, when it did not come.
            if let Ok(edition) = Instrument::read(&text) {
                english::learn(Box::leak(Box::new(edition)));
                self.english.update(|asked| asked.push(id));
            }
        });
    }

    /// The sentences in the language of this moment, for what is said once.
    pub(super) fn words_now(self) -> Words {
        Words(self.lang.get_untracked())
    }

    /// The page.
    pub(super) fn page(self) -> Page {
        self.page.get()
    }

    /// The page at this moment.
    pub(super) fn page_now(self) -> Page {
        self.page.get_untracked()
    }

    /// Goes to a page; the browser's "back" returns from it.
    pub(super) fn go(self, page: &Page) {
        address::go(&page.href());
        self.turn_to(page.clone());
    }

    /// Goes to a page in place of the present one: "back" leads to the one before.
    pub(super) fn replace(self, page: &Page) {
        address::replace(&page.href());
        self.turn_to(page.clone());
    }

    /// Shows a page at once. The browser tells of a new address later, and a digit that was typed
    /// right after an arrow must not reach the indicator that the arrow has left.
    fn turn_to(self, page: Page) {
        if self.page.get_untracked() != page {
            self.announcement.set(String::new());
            self.aloud.set(String::new());
            self.page.set(page);
        }
    }

    /// The row of the form that the page shows.
    pub(super) fn row(self) -> Option<IndicatorId> {
        match self.page.get() {
            Page::Draft(_, Place::Form(row)) => row,
            _ => None,
        }
    }

    /// Changes the language; remembered where the browser allows it, as the start page says.
    pub(super) fn speak(self, lang: Lang) {
        self.lang.set(lang);
        // A browser that blocks its storage is told of on every page already.
        let _ = storage::remember_language(lang.code());
    }

    /// The role in which drafts are worked on in this tab.
    pub(super) fn role(self) -> Option<Role> {
        self.role.get()
    }

    /// Works on in another role.
    pub(super) fn act_as(self, role: Option<Role>) {
        self.role.set(role);
    }

    /// Sentence about what has just been done, read out by screen readers.
    pub(super) fn announcement(self) -> String {
        self.announcement.get()
    }

    /// Says what has just been done.
    pub(super) fn announce(self, sentence: String) {
        self.announcement.set(sentence);
    }

    /// Sentence that stands on the page already, read out by screen readers.
    pub(super) fn aloud(self) -> String {
        self.aloud.get()
    }

    /// Has a sentence read out that stands on the page already. What was announced stays.
    pub(super) fn read_out(self, sentence: String) {
        self.aloud.set(sentence);
    }
}

/// Brings an element into view inside the list that it scrolls in.
pub(super) fn reveal(id: &str) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus to an element, when it is there.
pub(super) fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) =
        element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}
