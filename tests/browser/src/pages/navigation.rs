//! The list of indicators with its filter.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::Tab;

/// The list of indicators.
pub struct Navigation<'t> {
    tab: &'t Tab,
}

impl<'t> Navigation<'t> {
    pub(super) fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// The numbers of the indicators that pass the filter.
    pub async fn numbers(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css(".nav-row .nav-no")).await
    }

    /// The numbers of the indicators that are marked as open, among those that pass the filter.
    pub async fn open(&self) -> Outcome<Vec<String>> {
        self.tab
            .texts(By::Css(".nav-row[data-open='true'] .nav-no"))
            .await
    }

    /// The domains and aspects that are shown, with how many are answered in each.
    pub async fn counts(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css(".nav-count")).await
    }

    /// Goes to an indicator.
    pub async fn go(&self, id: &str) -> Outcome {
        self.tab
            .click(By::Css(format!(".nav-row[data-row='{id}']")))
            .await
    }

    /// Shows only the open ones, or all again.
    pub async fn toggle_only_open(&self) -> Outcome {
        self.tab.click(By::Id("only-open")).await
    }

    /// Looks for words.
    pub async fn search(&self, words: &str) -> Outcome {
        self.tab.fill(By::Id("search"), words).await
    }

    /// What is said when nothing passes the filter.
    pub async fn remark(&self) -> Outcome<String> {
        self.tab.text(By::Css(".nav-list [role='status']")).await
    }
}
