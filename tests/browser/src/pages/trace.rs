//! How a number came about.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, marked};

/// The calculation of a number.
pub struct Trace<'t> {
    tab: &'t Tab,
}

impl<'t> Trace<'t> {
    /// Waits for the page.
    pub(super) async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(marked("trace")).await?;
        Ok(Self { tab })
    }

    /// Whose calculation it is.
    pub async fn title(&self) -> Outcome<String> {
        self.tab.text(marked("trace")).await
    }

    /// The lines: weight, value and product of each part.
    pub async fn lines(&self) -> Outcome<Vec<[String; 3]>> {
        let cells = self
            .tab
            .texts(By::Css(".trace-table tbody .number"))
            .await?;
        let (lines, _) = cells.as_chunks::<3>();
        Ok(lines.to_vec())
    }

    /// The sum of the products.
    pub async fn sum(&self) -> Outcome<String> {
        self.tab.text(marked("trace-sum")).await
    }

    /// What the sum is divided by.
    pub async fn divisor(&self) -> Outcome<String> {
        self.tab.text(marked("trace-divisor")).await
    }

    /// The exact value.
    pub async fn exact(&self) -> Outcome<String> {
        self.tab.text(marked("trace-exact")).await
    }

    /// The value as it is shown elsewhere.
    pub async fn shown_value(&self) -> Outcome<String> {
        self.tab.text(marked("trace-shown")).await
    }

    /// Goes to the calculation of a part, or of what is above, by its name.
    pub async fn follow(&self, name: &str) -> Outcome {
        // The head of the page has links of like names.
        let link = format!("//article[@class='trace']//a[contains(normalize-space(), \"{name}\")]");
        self.tab.click(By::XPath(link)).await
    }
}
