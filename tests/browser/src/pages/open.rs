//! What a file holds, before it becomes a draft.

use std::path::Path;

use thirtyfour::By;

use super::form::Form;
use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

/// The page that shows what a file holds.
pub struct Open<'t> {
    tab: &'t Tab,
}

impl<'t> Open<'t> {
    /// Chooses a file.
    pub(super) async fn choose(tab: &'t Tab, file: &Path) -> Outcome<Self> {
        tab.choose_file(By::Id("file"), file).await?;
        Self::shown(tab).await
    }

    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".open")).await?;
        Ok(Self { tab })
    }

    /// What the file holds: names and values.
    pub async fn facts(&self) -> Outcome<Vec<(String, String)>> {
        let names = self.tab.texts(By::Css(".facts dt")).await?;
        let values = self.tab.texts(By::Css(".facts dd")).await?;
        Ok(names.into_iter().zip(values).collect())
    }

    /// What is said about its signature.
    pub async fn signature(&self) -> Outcome<String> {
        self.tab.text(marked("signature")).await
    }

    /// Why the file is refused.
    pub async fn refusal(&self) -> Outcome<String> {
        self.tab.text(marked("refused")).await
    }

    /// What is said about a draft that is like the file.
    pub async fn like_a_draft(&self) -> Outcome<Option<String>> {
        Ok(self.tab.texts(marked("same")).await?.into_iter().next())
    }

    /// How the file differs from the draft that it would be put into.
    pub async fn differences(&self) -> Outcome<Vec<String>> {
        self.tab
            .click(By::Css("[data-testid='put-into'] summary"))
            .await?;
        self.tab
            .texts(By::Css("[data-testid='put-into'] details > ul > li"))
            .await
    }

    /// Puts the file into the draft that is offered first, and comes to its questionnaire.
    pub async fn put_into(&self) -> Outcome<Form<'t>> {
        self.tab.click(button("Terapkan ke draf ini")).await?;
        Form::shown(self.tab).await
    }

    /// Makes the file a draft and comes to its questionnaire.
    pub async fn keep(&self) -> Outcome<Form<'t>> {
        self.tab.click(button("Simpan sebagai draf baru")).await?;
        Form::shown(self.tab).await
    }
}
