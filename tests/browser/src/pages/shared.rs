//! The result that a link holds.

use thirtyfour::By;

use super::form::Form;
use super::index_card::IndexCard;
use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

/// The page that a link opens.
pub struct SharedResult<'t> {
    tab: &'t Tab,
}

impl<'t> SharedResult<'t> {
    /// Opens a link by what is behind `#`.
    pub async fn open(tab: &'t Tab, hash: &str) -> Outcome<Self> {
        tab.load(&format!("#{hash}")).await?;
        tab.find(By::Css("form.share")).await?;
        Ok(Self { tab })
    }

    /// Opens a link that is not whole, and is told why it is not shown.
    pub async fn refused(tab: &Tab, hash: &str) -> Outcome<String> {
        tab.load(&format!("#{hash}")).await?;
        tab.text(marked("not-shown")).await
    }

    /// The index.
    pub fn index_card(&self) -> IndexCard<'t> {
        IndexCard::on_its_page(self.tab)
    }

    /// What the page says about itself.
    pub async fn notice(&self) -> Outcome<String> {
        self.tab.text(By::Css(".result-page > .notice")).await
    }

    /// The levels from top to bottom.
    pub async fn levels(&self) -> Outcome<Vec<String>> {
        let levels = By::Css("[data-testid='shared-row'] .number");
        self.tab.texts(levels).await
    }

    /// Makes a draft of it for an agency, and comes to its questionnaire.
    pub async fn make_draft(&self, agency: &str) -> Outcome<Form<'t>> {
        self.tab.fill(By::Id("agency"), agency).await?;
        self.press_make_draft().await?;
        Form::shown(self.tab).await
    }

    /// Presses the button that makes a draft.
    pub async fn press_make_draft(&self) -> Outcome {
        self.tab.click(button("Jadikan draf")).await
    }

    /// What is wrong with the entries.
    pub async fn problem(&self) -> Outcome<String> {
        self.tab.text(By::Css("form.share .field-error")).await
    }
}
