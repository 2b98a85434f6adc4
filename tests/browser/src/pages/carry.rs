//! The page on which a later year is started from a draft.

use thirtyfour::By;

use super::drawn::Drawn;
use super::open::Open;
use crate::failure::Outcome;
use crate::tab::{Tab, link};

/// Starting a later year.
pub struct CarryPage<'t> {
    tab: &'t Tab,
    /// What all drawn pages have.
    pub drawn: Drawn<'t>,
}

impl<'t> CarryPage<'t> {
    /// Goes there from the open draft.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Mulai tahun berikutnya")).await?;
        tab.find(By::Css(".carry")).await?;
        let drawn = Drawn::shown(tab).await?;
        Ok(Self { tab, drawn })
    }

    /// The rows of the new edition that something is carried to.
    pub async fn taken(&self) -> Outcome<usize> {
        let rows = By::Css("[data-testid='carried'] tr[data-ticked='true']");
        self.tab.count(rows).await
    }

    /// Ticks a row, or takes its tick away.
    pub async fn tick(&self, row: &str) -> Outcome {
        self.tab.click(By::Id(format!("row-{row}"))).await
    }

    /// The rows that are not carried over.
    pub async fn left(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css("[data-testid='left'] li")).await
    }

    /// Makes the new assessment, which is looked at first.
    pub async fn start(self) -> Outcome<Open<'t>> {
        self.tab.click(By::Id("start")).await?;
        Open::shown(self.tab).await
    }
}
