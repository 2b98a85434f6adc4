//! The page of dates and corrections.

use serde_json::json;
use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, button, link, marked};
use crate::user_file::UserFile;

/// How a date field is typed into depends on the language of the browser.
const ENTER_DATE: &str = "document.getElementById(arguments[0]).value = arguments[1]";

/// Dates, what is due, corrections.
pub struct CalendarPage<'t> {
    tab: &'t Tab,
}

impl<'t> CalendarPage<'t> {
    /// Goes there from the open draft.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Jadwal dan koreksi")).await?;
        Self::shown(tab).await
    }

    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".calendar")).await?;
        Ok(Self { tab })
    }

    /// Adds a date for all units that ends on a day.
    pub async fn add(&self, name: &str, from: &str, to: &str) -> Outcome {
        self.tab.fill(By::Id("date-name"), name).await?;
        self.enter_date("date-from", from).await?;
        self.enter_date("date-to", to).await?;
        self.tab.click(By::Id("save-date")).await
    }

    /// The dates as they stand.
    pub async fn dates(&self) -> Outcome<Vec<String>> {
        let names = By::Css("[data-testid='dates'] tbody th");
        self.tab.texts(names).await
    }

    /// What a unit owes; nothing for the rows without a unit.
    pub async fn due(&self, unit: &str) -> Outcome<String> {
        let lines = format!("[data-testid='due'] tbody[data-unit='{unit}']");
        self.tab.text(By::Css(lines)).await
    }

    /// Marks the assessment as submitted today.
    pub async fn submit(&self) -> Outcome {
        self.tab.click(By::Id("submit")).await
    }

    /// What is said about the submission.
    pub async fn submitted(&self) -> Outcome<String> {
        self.tab.text(marked("submitted")).await
    }

    /// What has been changed since, and has no reason yet.
    pub async fn changes(&self) -> Outcome<Vec<String>> {
        let rows = By::Css("[data-testid='changes'] [data-row] p");
        self.tab.texts(rows).await
    }

    /// Records a change with its reason.
    pub async fn correct(&self, row: &str, reason: &str) -> Outcome {
        self.give_reason(row, reason).await?;
        self.tab.click(By::Id(format!("correct-{row}"))).await
    }

    /// Types the reason of a change, and records nothing yet.
    pub async fn give_reason(&self, row: &str, reason: &str) -> Outcome {
        let field = By::Id(format!("reason-{row}"));
        self.tab.fill(field, reason).await
    }

    /// The reason of a change as it is typed.
    pub async fn reason(&self, row: &str) -> Outcome<String> {
        self.tab.value(By::Id(format!("reason-{row}"))).await
    }

    /// Begins with a date, and does not add it yet.
    pub async fn begin(&self, name: &str, to: &str) -> Outcome {
        self.tab.fill(By::Id("date-name"), name).await?;
        self.enter_date("date-to", to).await
    }

    /// Name and last day of a date that has been begun.
    pub async fn begun(&self) -> Outcome<[String; 2]> {
        let name = self.tab.value(By::Id("date-name")).await?;
        Ok([name, self.tab.value(By::Id("date-to")).await?])
    }

    /// The history, line by line.
    pub async fn history(&self) -> Outcome<Vec<String>> {
        let lines = By::Css("[data-testid='corrections'] tbody tr");
        self.tab.texts(lines).await
    }

    /// Downloads the history.
    pub async fn download_history(&self) -> Outcome<UserFile> {
        self.tab.click(By::Id("csv")).await?;
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

    async fn enter_date(&self, id: &str, day: &str) -> Outcome {
        self.tab.find(By::Id(id)).await?;
        let arguments = vec![json!(id), json!(day)];
        self.tab.script(ENTER_DATE, arguments).await
    }
}
