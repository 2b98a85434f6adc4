//! The page of general questions and narratives.

use thirtyfour::{By, Key};

use super::drawn::Drawn;
use crate::failure::Outcome;
use crate::patience::eventually;
use crate::tab::{Tab, button, link};

/// General questions, narratives, recommendation.
pub struct EvaluationPage<'t> {
    tab: &'t Tab,
}

impl<'t> EvaluationPage<'t> {
    /// Goes there from the open draft.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Pertanyaan umum dan narasi")).await?;
        Self::shown(tab).await
    }

    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".evaluation")).await?;
        Ok(Self { tab })
    }

    /// How many questions there are.
    pub async fn questions(&self) -> Outcome<usize> {
        let fields = By::Css("[data-testid='questions'] textarea");
        self.tab.count(fields).await
    }

    /// Presses the button that adds a question.
    pub async fn add_question(&self) -> Outcome {
        self.tab.click(By::Id("add-question")).await
    }

    /// Answers a question, counted from 1.
    pub async fn answer(&self, number: usize, text: &str) -> Outcome {
        self.tab.click(answer(number)).await?;
        self.write(answer(number), text).await
    }

    /// What has been answered to a question, counted from 1.
    pub async fn answered(&self, number: usize) -> Outcome<String> {
        self.tab.value(answer(number)).await
    }

    /// Drafts the texts of an aspect from the data.
    pub async fn draft(&self, aspect: &str) -> Outcome {
        self.tab.click(By::Id(format!("draft-{aspect}"))).await
    }

    /// A text of an aspect, such as `8/strengths`, or the recommendation.
    pub async fn text(&self, place: &str) -> Outcome<String> {
        self.tab.value(text(place)).await
    }

    /// Replaces such a text.
    pub async fn rewrite(&self, place: &str, words: &str) -> Outcome {
        self.tab.click(text(place)).await?;
        self.tab.press_with_control('a').await?;
        self.write(text(place), words).await
    }

    /// Types into an empty text, and stays in its field.
    pub async fn begin(&self, place: &str, words: &str) -> Outcome {
        self.tab.click(text(place)).await?;
        self.tab.press(words).await
    }

    /// The new draft beside a text.
    pub async fn offered(&self, place: &str) -> Outcome<String> {
        let offer = format!("[data-testid='offer-{place}'] .written");
        self.tab.text(By::Css(offer)).await
    }

    /// Takes the new draft beside a text.
    pub async fn take(&self, place: &str) -> Outcome {
        self.tab.click(By::Id(format!("take-{place}"))).await
    }

    /// Undoes, as on every page of the draft.
    pub async fn undo(&self) -> Outcome {
        self.tab.click(button("Urungkan")).await
    }

    /// Goes to the printed report.
    pub async fn report(&self) -> Outcome<Drawn<'t>> {
        Drawn::submission(self.tab)
            .await?
            .follow("Laporan, Berita Acara, dan Pernyataan")
            .await
    }

    /// Types into the field that was clicked on, and leaves it.
    async fn write(&self, field: By, text: &str) -> Outcome {
        self.tab.press(text).await?;
        self.tab.press(Key::Tab.value().to_string()).await?;
        eventually(
            async || self.tab.value(field.clone()).await,
            text.to_owned(),
        )
        .await
    }
}

fn answer(number: usize) -> By {
    By::Id(format!("answer-{}", number - 1))
}

fn text(place: &str) -> By {
    By::Id(format!("text-{place}"))
}
