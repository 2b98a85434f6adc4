//! The result as a page of its own.

use thirtyfour::By;

use super::index_card::IndexCard;
use crate::failure::Outcome;
use crate::tab::Tab;

/// The page of the result.
pub struct ResultPage<'t> {
    tab: &'t Tab,
}

impl<'t> ResultPage<'t> {
    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".result-page")).await?;
        Ok(Self { tab })
    }

    /// The index.
    pub fn index_card(&self) -> IndexCard<'t> {
        IndexCard::on_its_page(self.tab)
    }

    /// The link that holds the levels.
    pub async fn link(&self) -> Outcome<String> {
        self.tab.value(By::Id("share-link")).await
    }

    /// The same in the form that can be read.
    pub async fn vector(&self) -> Outcome<String> {
        self.tab.value(By::Id("share-vector")).await
    }

    /// The exported file as a text, which the single file shows in place of links.
    pub async fn exported_text(&self) -> Outcome<String> {
        self.tab.value(By::Id("export-text")).await
    }

    /// Number, name and effect of the steps up, the largest first.
    pub async fn steps(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css(".steps tbody tr")).await
    }
}
