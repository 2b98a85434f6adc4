//! The page of two assessments beside each other.

use thirtyfour::By;

use super::drawn::Drawn;
use crate::failure::Outcome;
use crate::tab::{Tab, link};

/// Two assessments beside each other.
pub struct ComparePage<'t> {
    tab: &'t Tab,
    /// What all drawn pages have.
    pub drawn: Drawn<'t>,
}

impl<'t> ComparePage<'t> {
    /// Goes there by the link in the head.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Bandingkan")).await?;
        tab.find(By::Css(".compare")).await?;
        let drawn = Drawn::shown(tab).await?;
        Ok(Self { tab, drawn })
    }

    /// The index of both sides and their difference.
    pub async fn index(&self) -> Outcome<Vec<String>> {
        let cells = By::Css("[data-testid='summary'] tr[data-row='index'] td");
        self.tab.texts(cells).await
    }

    /// What the lines of the radar are called.
    pub async fn lines(&self) -> Outcome<Vec<String>> {
        let names = By::Css("#compare-radar text[x='70']");
        self.tab.texts(names).await
    }

    /// The figures of a part in the table of all lines of the radar.
    pub async fn line_figures(&self, part: &str) -> Outcome<Vec<String>> {
        let row = format!("//table[@data-testid='rings']//tr[starts-with(th, '{part}')]/td");
        self.tab.texts(By::XPath(row)).await
    }

    /// Level of both sides, difference and effect of an indicator.
    pub async fn indicator(&self, row: &str) -> Outcome<Vec<String>> {
        let cells = format!("[data-testid='indicators'] tr[data-row='{row}'] td");
        self.tab.texts(By::Css(cells)).await
    }

    /// The indicators that are shown.
    pub async fn indicators(&self) -> Outcome<Vec<String>> {
        let rows = By::Css("[data-testid='indicators'] tr[data-differs] th");
        self.tab.texts(rows).await
    }

    /// Shows only the indicators that differ, or all again.
    pub async fn only_differing(&self) -> Outcome {
        self.tab.click(By::Id("differing")).await
    }
}
