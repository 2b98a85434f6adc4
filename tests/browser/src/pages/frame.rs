//! What is around every page: head, language, what was just done, a failed save.

use std::collections::BTreeSet;

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

const SENTENCES: &str = "
    const own = it => it.closest('[lang]') === document.documentElement;
    const sentences = [];
    for (const it of document.querySelectorAll('body *')) {
        if (!own(it) || !it.checkVisibility()) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            sentences.push(it.getAttribute(name) ?? '');
        for (const node of it.childNodes)
            if (node.nodeType === Node.TEXT_NODE) sentences.push(node.data);
    }
    return sentences.map(it => it.trim()).filter(it => /[a-z]/.test(it));";

/// A word whose letters stand in more than one line. Digests and addresses have to be broken.
const BROKEN_WORDS: &str = r"
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const word = document.createRange();
    const broken = new Set();
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest('.visually-hidden, .digest, code, option, svg')) continue;
        for (const { 0: letters, index } of text.data.matchAll(/\p{L}{2,}/gu)) {
            word.setStart(text, index);
            word.setEnd(text, index + letters.length);
            const seen = [...word.getClientRects()].filter(it => it.width > 0);
            if (seen.some(it => it.top >= seen[0].bottom)) broken.add(letters);
        }
    }
    return [...broken];";

/// The frame of a page.
pub struct Frame<'t> {
    tab: &'t Tab,
}

impl<'t> Frame<'t> {
    /// The frame of the page that is shown.
    pub fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// Switches to English.
    pub async fn speak_english(&self) -> Outcome {
        self.tab.click(button("English")).await
    }

    /// Switches to Indonesian.
    pub async fn speak_indonesian(&self) -> Outcome {
        self.tab.click(button("Indonesia")).await
    }

    /// The language that the document says it is in.
    pub async fn language(&self) -> Outcome<Option<String>> {
        Ok(self.tab.find(By::Tag("html")).await?.attr("lang").await?)
    }

    /// What was just done.
    pub async fn announcement(&self) -> Outcome<String> {
        self.tab.text(marked("announcement")).await
    }

    /// What was read out of the page that was drawn last; it cannot be seen.
    pub async fn read_out(&self) -> Outcome<String> {
        let text = "return document.querySelector(\"[data-testid='aloud']\").textContent";
        self.tab.script(text, vec![]).await
    }

    /// The error of a failed save, when there is one.
    pub async fn save_error(&self) -> Outcome<Option<String>> {
        let errors = self.tab.texts(marked("save-error")).await?;
        Ok(errors.into_iter().next())
    }

    /// Downloads what could not be saved.
    pub async fn download_now(&self) -> Outcome {
        self.tab.click(button("Unduh sekarang")).await
    }

    /// What is said where a newer version of the calculator is in use; empty elsewhere.
    pub async fn newer_program(&self) -> Outcome<String> {
        let sentences = self.tab.texts(By::Css("[data-testid='outdated'] p"));
        Ok(sentences.await?.concat())
    }

    /// Loads the page again with the button beside it.
    pub async fn load_newer_program(&self) -> Outcome {
        let button = By::Css("[data-testid='outdated'] button");
        self.tab.click(button).await
    }

    /// What is said of a newer version that has arrived; empty while there is none.
    pub async fn update(&self) -> Outcome<String> {
        let sentences = self.tab.texts(By::Css("[data-testid='update'] p"));
        Ok(sentences.await?.concat())
    }

    /// Agrees to it.
    pub async fn agree_to_update(&self) -> Outcome {
        self.tab.click(button("Simpan dan perbarui")).await
    }

    /// Every text that is not marked as being in a language of its own: what a user sees, and what
    /// a screen reader says besides.
    pub async fn sentences(&self) -> Outcome<BTreeSet<String>> {
        self.tab.script(SENTENCES, vec![]).await
    }

    /// How far the page is wider than the window, in pixels.
    pub async fn sideways_scroll(&self) -> Outcome<i64> {
        let beyond = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";
        self.tab.script(beyond, vec![]).await
    }

    /// The words that are broken within, since there is no room for them.
    pub async fn broken_words(&self) -> Outcome<BTreeSet<String>> {
        self.tab.script(BROKEN_WORDS, vec![]).await
    }
}
