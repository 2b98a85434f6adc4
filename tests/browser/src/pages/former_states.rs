//! The former states of a draft.

use thirtyfour::By;

use super::form::Form;
use crate::failure::Outcome;
use crate::tab::{Tab, link};

/// The page of the former states.
pub struct FormerStates<'t> {
    tab: &'t Tab,
}

impl<'t> FormerStates<'t> {
    /// Waits for the page.
    pub(super) async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".history")).await?;
        Ok(Self { tab })
    }

    /// How many rows were answered, the index or its range, and how many entries differ from now, of
    /// each state from top to bottom.
    pub async fn states(&self) -> Outcome<Vec<[String; 3]>> {
        let column = async |cells: &str| {
            let cells = format!("[data-testid='former'] {cells}");
            self.tab.texts(By::Css(cells)).await
        };
        let progress = column("td:nth-child(2)").await?;
        let index = column("td:nth-child(3)").await?;
        // Behind a summary are the differences themselves.
        let differing = column("td:nth-child(4) :is(span, summary)").await?;
        let states = progress.into_iter().zip(index).zip(differing);
        let state = |((progress, index), differing)| [progress, index, differing];
        Ok(states.map(state).collect())
    }

    /// Unfolds in what a state differs from now; the first from the top is 1.
    pub async fn unfold(&self, number: usize) -> Outcome {
        let summary = format!("[data-testid='former']:nth-child({number}) summary");
        self.tab.click(By::Css(summary)).await
    }

    /// The differences that are unfolded.
    pub async fn differences(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css("details[open] > ul > li")).await
    }

    /// Restores a state; the first from the top is 1.
    pub async fn restore(&self, number: usize) -> Outcome {
        let button = format!("[data-testid='former']:nth-child({number}) button");
        self.tab.click(By::Css(button)).await
    }

    /// Goes back to the questionnaire.
    pub async fn leave(self) -> Outcome<Form<'t>> {
        self.tab.click(link("Kembali ke penilaian")).await?;
        Form::shown(self.tab).await
    }
}
