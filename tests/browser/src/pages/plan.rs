//! The page of the plan to a target.

use thirtyfour::{By, Key};

use crate::failure::Outcome;
use crate::tab::{Tab, button, link, marked};
use crate::user_file::UserFile;

/// Target, terms, the cheapest steps, and what comes out if.
pub struct PlanPage<'t> {
    tab: &'t Tab,
}

impl<'t> PlanPage<'t> {
    /// Goes there from the open draft.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Rencana")).await?;
        tab.find(By::Css(".planning")).await?;
        Ok(Self { tab })
    }

    /// Index and cost of the plan in a sentence.
    pub async fn planned(&self) -> Outcome<String> {
        self.tab.text(marked("planned")).await
    }

    /// What comes out of the supposed values, in a sentence.
    pub async fn supposed(&self) -> Outcome<String> {
        self.tab.text(marked("supposed")).await
    }

    /// The index that the plan leads to, with its predicate.
    pub async fn index(&self) -> Outcome<String> {
        self.tab.text(marked("index-then")).await
    }

    /// The rows that rise, the best for their cost first.
    pub async fn steps(&self) -> Outcome<Vec<String>> {
        let rows = By::Css("[data-testid='steps'] tbody th");
        self.tab.texts(rows).await
    }

    /// Opens a group of rows by its number, from 0.
    pub async fn unfold(&self, group: usize) -> Outcome {
        self.tab
            .click(By::Id(format!("plan-summary-{group}")))
            .await
    }

    /// Types what a step of a row costs, and leaves the field.
    pub async fn set_cost(&self, row: &str, cost: &str) -> Outcome {
        let field = By::Id(format!("cost-{row}"));
        self.tab.type_over(field, cost).await?;
        self.tab.press(Key::Tab.value().to_string()).await
    }

    /// What is said about a field of a row that was not taken in.
    pub async fn fault(&self, row: &str) -> Outcome<String> {
        self.tab.text(By::Id(format!("fault-{row}"))).await
    }

    /// Supposes a level for a row.
    pub async fn suppose(&self, row: &str, level: u8) -> Outcome {
        let option = format!("[id='suppose-{row}'] option[value='{level}']");
        self.tab.click(By::Css(option)).await
    }

    /// Supposes what the plan does.
    pub async fn fill(&self) -> Outcome {
        self.tab.click(By::Id("plan-fill")).await
    }

    /// Supposes nothing any more.
    pub async fn clear(&self) -> Outcome {
        self.tab.click(By::Id("plan-clear")).await
    }

    /// Saves what is supposed as the stage Target.
    pub async fn save(&self) -> Outcome {
        self.tab.click(By::Id("plan-save")).await
    }

    /// How many rows of the saved target are reached.
    pub async fn followed(&self) -> Outcome<String> {
        self.tab.text(marked("follow")).await
    }

    /// Downloads the plan as JSON.
    pub async fn download(&self) -> Outcome<UserFile> {
        self.tab.click(By::Id("plan-json")).await?;
        self.tab.downloaded().await
    }

    /// Why the last action was refused.
    pub async fn refusal(&self) -> Outcome<String> {
        self.tab.text(marked("drawn-refused")).await
    }

    /// Undoes, as on every page of the draft.
    pub async fn undo(&self) -> Outcome {
        self.tab.click(button("Urungkan")).await
    }
}
