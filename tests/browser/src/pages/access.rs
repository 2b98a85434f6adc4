//! Why a draft can only be looked at, and the way to write it all the same.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, button};

/// The notice about a draft that can only be looked at here.
pub struct Access<'t> {
    tab: &'t Tab,
}

impl<'t> Access<'t> {
    pub(super) fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// Why it can only be looked at; empty when it can be written.
    pub async fn refusal(&self) -> Outcome<String> {
        let sentences = self.tab.texts(By::Css("[data-testid='access'] p")).await?;
        Ok(sentences.concat())
    }

    /// Takes the draft over from the other tab.
    pub async fn take_over(&self) -> Outcome {
        self.tab.click(button("Ambil alih")).await
    }
}
