//! What is shown where the program cannot run.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, button};
use crate::user_file::UserFile;

/// The sentence and the way to save the drafts.
pub struct Rescue<'t> {
    tab: &'t Tab,
}

impl<'t> Rescue<'t> {
    /// Waits for it.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css("#rescue:not([hidden])")).await?;
        Ok(Self { tab })
    }

    /// Everything that it says.
    pub async fn text(&self) -> Outcome<String> {
        self.tab.text(By::Id("rescue")).await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        self.tab.click(button("Muat ulang")).await
    }

    /// Downloads all drafts.
    pub async fn download_all(&self) -> Outcome<UserFile> {
        self.tab.click(button("Unduh semua draf")).await?;
        self.tab.downloaded().await
    }
}
