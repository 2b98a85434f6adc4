//! The question before something is deleted.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::patience::{eventually, insist};
use crate::tab::Tab;

/// A question that waits for its answer.
pub struct Question<'t> {
    tab: &'t Tab,
    text: String,
}

impl<'t> Question<'t> {
    /// Waits for the question.
    pub(super) async fn shown(tab: &'t Tab) -> Outcome<Self> {
        let question = async || {
            let text = tab.text(By::Css("dialog[open] p")).await?;
            if text.is_empty() {
                Err(std::io::Error::other("no question yet").into())
            } else {
                Ok(text)
            }
        };
        let text = insist(question).await?;
        Ok(Self { tab, text })
    }

    /// What is asked.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Answers with a button.
    pub async fn answer(self, text: &str) -> Outcome {
        let button = format!("//dialog[@open]//button[contains(., \"{text}\")]");
        self.tab.click(By::XPath(button)).await?;
        eventually(async || self.tab.count(By::Css("dialog")).await, 0).await
    }
}
