//! The page of several years of one agency.

use thirtyfour::By;

use super::drawn::Drawn;
use crate::failure::Outcome;
use crate::tab::{Tab, link, marked};

/// Several years of one agency.
pub struct YearsPage<'t> {
    tab: &'t Tab,
    /// What all drawn pages have.
    pub drawn: Drawn<'t>,
}

impl<'t> YearsPage<'t> {
    /// Goes there by the link in the head.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Antartahun")).await?;
        tab.find(By::Css(".years")).await?;
        let drawn = Drawn::shown(tab).await?;
        Ok(Self { tab, drawn })
    }

    /// The figures of the index: years, and what has changed between them.
    pub async fn index(&self) -> Outcome<Vec<String>> {
        let cells = By::Css("[data-testid='group'] tr[data-tier='index'] td");
        self.tab.texts(cells).await
    }

    /// The names at the ends of the lines.
    pub async fn lines(&self) -> Outcome<Vec<String>> {
        let labels = By::Css("svg g[data-line] text");
        self.tab.texts(labels).await
    }

    /// What is said where there are several files about a year.
    pub async fn several(&self) -> Outcome<String> {
        let choices = self.tab.texts(marked("several")).await?;
        Ok(choices.concat())
    }
}
