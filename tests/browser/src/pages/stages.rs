//! The page of the stages of an evaluation.

use thirtyfour::{By, Key};

use crate::failure::Outcome;
use crate::patience::eventually;
use crate::tab::{Tab, button, link, marked};

/// The stages beside each other.
pub struct StagesPage<'t> {
    tab: &'t Tab,
}

/// A stage as the page names it in its fields.
#[derive(Debug, Clone, Copy)]
pub enum Column {
    /// Target.
    Target = 1,
    /// Penilaian Mandiri.
    SelfAssessment = 2,
    /// Penilaian Dokumen.
    Document = 4,
    /// Penilaian Interviu.
    Interview = 5,
    /// Nilai akhir.
    Final = 7,
}

impl Column {
    /// Its number, from 0.
    fn number(self) -> usize {
        self as usize
    }
}

impl<'t> StagesPage<'t> {
    /// Goes there from the open draft.
    pub async fn open(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Tahapan")).await?;
        Self::shown(tab).await
    }

    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".stages")).await?;
        Ok(Self { tab })
    }

    /// Chooses a role with the buttons of the page.
    pub async fn act_as(&self, role: &str) -> Outcome {
        self.tab.click(By::Id(format!("role-{role}"))).await
    }

    /// What is said about the role.
    pub async fn role(&self) -> Outcome<String> {
        self.tab.text(marked("role")).await
    }

    /// Chooses the stage to work at, and waits until it is framed.
    pub async fn work_at(&self, stage: Column) -> Outcome {
        let number = stage.number();
        let option = format!("#stage option[value='{number}']");
        self.tab.click(By::Css(option)).await?;
        let framed = format!("tr[data-row='1'] td[data-stage='{number}'][data-chosen]");
        self.tab.find(By::Css(framed)).await?;
        Ok(())
    }

    /// Chooses a level at the stage worked at, and waits until it is in the draft.
    pub async fn judge(&self, row: &str, level: u8, index: &str, stage: Column) -> Outcome {
        let option = format!("[id='level-{row}'] option[value='{level}']");
        self.tab.click(By::Css(option)).await?;
        eventually(async || self.index(stage).await, index.to_owned()).await
    }

    /// The level that is chosen at the stage worked at; empty for none.
    pub async fn chosen(&self, row: &str) -> Outcome<String> {
        self.tab.value(By::Id(format!("level-{row}"))).await
    }

    /// How many rows have a field for their level.
    pub async fn fields(&self) -> Outcome<usize> {
        self.tab.count(By::Css("[data-action='level']")).await
    }

    /// What stands in a row at a stage.
    pub async fn cell(&self, row: &str, stage: Column) -> Outcome<String> {
        let number = stage.number();
        let cell = format!("tr[data-row='{row}'] td[data-stage='{number}']");
        self.tab.text(By::Css(cell)).await
    }

    /// The index of a stage, or its range.
    pub async fn index(&self, stage: Column) -> Outcome<String> {
        // The first column is the name.
        let place = stage.number() + 2;
        let cell = format!(".summary [data-tier='index'] > :nth-child({place})");
        self.tab.text(By::Css(cell)).await
    }

    /// Opens or closes a row.
    pub async fn unfold(&self, row: &str) -> Outcome {
        self.tab.click(By::Id(format!("open-{row}"))).await
    }

    /// What the opened row says.
    pub async fn detail(&self) -> Outcome<String> {
        self.tab.text(marked("detail")).await
    }

    /// Writes into a text field of the opened row and leaves it.
    pub async fn write(&self, field: &str, text: &str) -> Outcome {
        let field = By::Id(format!("stage-{field}"));
        self.tab.type_into(field, text).await?;
        self.tab.press(Key::Tab.value().to_string()).await
    }

    /// What stands in a text field of the opened row.
    pub async fn written(&self, field: &str) -> Outcome<String> {
        self.tab.value(By::Id(format!("stage-{field}"))).await
    }

    /// Enters the outcome of the review of the opened row: `valid` or `invalid`.
    pub async fn review(&self, outcome: &str) -> Outcome {
        let option = format!("#review option[value='{outcome}']");
        self.tab.click(By::Css(option)).await
    }

    /// Is the note of the review missing?
    pub async fn lacks_note(&self) -> Outcome<bool> {
        Ok(self.tab.count(By::Id("note-missing")).await? > 0)
    }

    /// Chooses two stages to be compared.
    pub async fn compare(&self, from: Column, to: Column) -> Outcome {
        for (end, stage) in [("from", from), ("to", to)] {
            let number = stage.number();
            let option = format!("#differences-{end} option[value='{number}']");
            self.tab.click(By::Css(option)).await?;
            let kept = async || self.tab.value(By::Id(format!("differences-{end}"))).await;
            eventually(kept, number.to_string()).await?;
        }
        Ok(())
    }

    /// The rows in which they differ, and the sums below.
    pub async fn differences(&self) -> Outcome<Vec<String>> {
        let lines = By::Css(".differences tbody tr, .differences tfoot tr");
        self.tab.texts(lines).await
    }

    /// The headings of the columns.
    pub async fn headings(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css(".rows thead th")).await
    }

    /// Undoes, as on every page of the draft.
    pub async fn undo(&self) -> Outcome {
        self.tab.click(button("Urungkan")).await
    }
}
