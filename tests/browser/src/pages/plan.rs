//! The page of the plan to a target.

use serde_json::json;
use thirtyfour::{By, Key};

use crate::failure::Outcome;
use crate::patience::eventually;
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
        Self::shown(tab).await
    }

    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
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
        self.type_cost(row, cost).await?;
        self.leave().await
    }

    /// What is said about a field of a row that was not taken in.
    pub async fn fault(&self, row: &str) -> Outcome<String> {
        self.tab.text(By::Id(format!("fault-{row}"))).await
    }

    /// What stands in the field for the cost of a row.
    pub async fn cost(&self, row: &str) -> Outcome<String> {
        self.tab.value(By::Id(format!("cost-{row}"))).await
    }

    /// Types over the cost of a row, and stays in the field.
    pub async fn type_cost(&self, row: &str, cost: &str) -> Outcome {
        let field = By::Id(format!("cost-{row}"));
        self.tab.type_over(field, cost).await
    }

    /// Goes to the cost of a row and selects it, as the tab key does.
    pub async fn select_cost(&self, row: &str) -> Outcome {
        let select =
            "const field = document.getElementById(arguments[0]); field.focus(); field.select()";
        let field = format!("cost-{row}");
        self.tab.script(select, vec![json!(field)]).await
    }

    /// Leaves the field by the keyboard.
    pub async fn leave(&self) -> Outcome {
        self.tab.press(Key::Tab.value().to_string()).await
    }

    /// The identifier of what has the focus.
    pub async fn focus(&self) -> Outcome<String> {
        let focused = "return document.activeElement.id";
        self.tab.script(focused, vec![]).await
    }

    /// Presses an arrow on the slider of a row so often, one right behind the other. A click would move
    /// it already.
    pub async fn slide(&self, row: &str, arrow: Key, times: usize) -> Outcome {
        let slider = format!("suppose-{row}");
        let focus = "document.getElementById(arguments[0]).focus()";
        self.tab.script::<()>(focus, vec![json!(slider)]).await?;
        let arrow = arrow.value().to_string();
        self.tab.press(arrow.repeat(times)).await
    }

    /// What a screen reader says of the slider of a row, and what stands beside it.
    pub async fn said(&self, row: &str) -> Outcome<[String; 2]> {
        let slider = By::Id(format!("suppose-{row}"));
        let said = self.tab.find(slider).await?.attr("aria-valuetext").await?;
        let beside = By::Css(format!("[id='suppose-{row}'] + span"));
        Ok([said.unwrap_or_default(), self.tab.text(beside).await?])
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

    /// State and mark of a row of the saved target.
    pub async fn state(&self, row: &str) -> Outcome<String> {
        let line = format!("[data-testid='follow'] tr[data-row='{row}']");
        self.tab.text(By::Css(line)).await
    }

    /// The day in the form that marks a row as done.
    pub async fn day(&self, row: &str) -> Outcome<String> {
        self.tab.value(By::Id(format!("done-{row}"))).await
    }

    /// Enters another day there. How a date field is typed into depends on the language of the browser.
    pub async fn enter_day(&self, row: &str, day: &str) -> Outcome {
        let enter = "document.getElementById(arguments[0]).value = arguments[1]";
        let field = json!(format!("done-{row}"));
        self.tab.script(enter, vec![field, json!(day)]).await
    }

    /// Marks a row as done, or takes the mark away.
    pub async fn mark(&self, row: &str) -> Outcome {
        self.tab.click(By::Id(format!("mark-{row}"))).await
    }

    /// The day on which a row was done, as programs read it.
    pub async fn done(&self, row: &str) -> Outcome<Option<String>> {
        let day = format!("[data-testid='follow'] tr[data-row='{row}'] time");
        Ok(self.tab.find(By::Css(day)).await?.attr("datetime").await?)
    }

    /// Waits until everything is saved.
    pub async fn saved(&self) -> Outcome {
        let status = async || self.tab.text(marked("save-status")).await;
        let saved = async || Ok(status().await?.starts_with("Tersimpan "));
        eventually(saved, true).await
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
