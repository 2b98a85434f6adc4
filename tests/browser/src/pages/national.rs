//! The page of the official results.

use thirtyfour::{By, Key};

use super::drawn::Drawn;
use crate::failure::Outcome;
use crate::tab::{Tab, link, marked};

/// Where an agency stands among all.
pub struct NationalPage<'t> {
    tab: &'t Tab,
    /// What all drawn pages have.
    pub drawn: Drawn<'t>,
}

impl<'t> NationalPage<'t> {
    /// Goes there by the link in the head.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Posisi nasional")).await?;
        tab.find(By::Css(".national")).await?;
        let drawn = Drawn::shown(tab).await?;
        Ok(Self { tab, drawn })
    }

    /// Types the name of an agency into a field and leaves it.
    pub async fn name(&self, field: &str, agency: &str) -> Outcome {
        let field = By::Id(format!("national-{field}"));
        self.tab.type_over(field, agency).await?;
        self.tab.press(Key::Tab.value().to_string()).await
    }

    /// What is said at a mark.
    pub async fn said(&self, mark: &str) -> Outcome<String> {
        Ok(self.tab.texts(marked(mark)).await?.concat())
    }
}
