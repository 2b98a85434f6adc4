//! The start page: drafts, a new assessment, a file.

use std::path::Path;

use thirtyfour::By;

use super::backup::BackupPreview;
use super::form::Form;
use super::new::New;
use super::open::Open;
use super::question::Question;
use super::storage_panel::StoragePanel;
use crate::failure::Outcome;
use crate::tab::{Tab, button, link, marked};

/// The start page.
pub struct Start<'t> {
    tab: &'t Tab,
}

/// A draft in the list, without the time of its last save.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Agency.
    pub agency: String,
    /// Year.
    pub year: String,
    /// Short name of the edition.
    pub edition: String,
    /// How many rows are answered.
    pub progress: String,
    /// Index or range, and predicate.
    pub index: String,
}

impl<'t> Start<'t> {
    /// Loads the start page.
    pub async fn load(tab: &'t Tab) -> Outcome<Self> {
        tab.load("#/").await?;
        Self::shown(tab).await
    }

    /// Waits for the start page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css(".start")).await?;
        Ok(Self { tab })
    }

    /// Goes to the start page by the link in the head.
    pub async fn go(tab: &'t Tab) -> Outcome<Self> {
        tab.click(By::Css(".header-title")).await?;
        Self::shown(tab).await
    }

    /// Starts a new assessment and comes to its questionnaire.
    pub async fn begin(&self, agency: &str, year: u16) -> Outcome<Form<'t>> {
        let new = self.new_assessment().await?;
        new.fill(agency, &year.to_string()).await?;
        new.begin().await
    }

    /// Goes to the page of a new assessment.
    pub async fn new_assessment(&self) -> Outcome<New<'t>> {
        self.tab.click(link("Penilaian baru")).await?;
        New::shown(self.tab).await
    }

    /// Opens a file.
    pub async fn open(&self, file: &Path) -> Outcome<Open<'t>> {
        Open::choose(self.tab, file).await
    }

    /// Looks at the example.
    pub async fn see_example(&self) -> Outcome<Open<'t>> {
        self.tab.click(button("Lihat contoh terisi")).await?;
        Open::shown(self.tab).await
    }

    /// Opens a backup.
    pub async fn open_backup(&self, file: &Path) -> Outcome<BackupPreview<'t>> {
        BackupPreview::choose(self.tab, file).await
    }

    /// The storage as a whole.
    pub fn storage(&self) -> StoragePanel<'t> {
        StoragePanel::of(self.tab)
    }

    /// The drafts from top to bottom.
    pub async fn rows(&self) -> Outcome<Vec<Row>> {
        let mut rows = Vec::new();
        for row in self.tab.web().await?.find_all(marked("draft")).await? {
            let mut cells = Vec::new();
            for cell in row.find_all(By::Tag("td")).await? {
                cells.push(cell.text().await?);
            }
            let mut cells = cells.into_iter();
            let mut cell = || cells.next().unwrap_or_default();
            rows.push(Row {
                agency: cell(),
                year: cell(),
                edition: cell(),
                progress: cell(),
                index: cell(),
            });
        }
        Ok(rows)
    }

    /// The agencies from top to bottom.
    pub async fn agencies(&self) -> Outcome<Vec<String>> {
        Ok(self
            .rows()
            .await?
            .into_iter()
            .map(|row| row.agency)
            .collect())
    }

    /// Opens the draft of an agency.
    pub async fn open_draft(&self, agency: &str) -> Outcome<Form<'t>> {
        self.tab.click(link(agency)).await?;
        Form::shown(self.tab).await
    }

    /// Presses the button that deletes the draft of an agency.
    pub async fn ask_to_delete(&self, agency: &str) -> Outcome<Question<'t>> {
        let button = format!("//tr[contains(., \"{agency}\")]//button");
        self.tab.click(By::XPath(button)).await?;
        Question::shown(self.tab).await
    }

    /// What was deleted last.
    pub async fn deleted(&self) -> Outcome<String> {
        self.tab.text(marked("deleted")).await
    }

    /// Brings back what was deleted last.
    pub async fn undo_delete(&self) -> Outcome {
        self.tab.click(button("Urungkan penghapusan")).await
    }

    /// What was restored last.
    pub async fn restored(&self) -> Outcome<String> {
        self.tab.text(marked("restored")).await
    }

    /// Takes the last restoration back.
    pub async fn undo_restore(&self) -> Outcome {
        self.tab.click(button("Urungkan pemulihan")).await
    }

    /// Why the last deletion or restoration was not done.
    pub async fn problem(&self) -> Outcome<String> {
        self.tab.text(marked("problem")).await
    }

    /// What is said about drafts that were not downloaded for long; empty when there are none.
    pub async fn reminder(&self) -> Outcome<String> {
        Ok(self.tab.texts(marked("reminder")).await?.concat())
    }

    /// For how long the changes of each draft have waited for their download.
    pub async fn waiting(&self) -> Outcome<Vec<String>> {
        self.tab.texts(marked("draft-waiting")).await
    }

    /// What is said about the texts that cannot be read.
    pub async fn unreadable(&self) -> Outcome<Vec<String>> {
        self.tab
            .texts(By::Css("[data-testid='unreadable'] p"))
            .await
    }

    /// Downloads the first text that cannot be read.
    pub async fn download_unreadable(&self) -> Outcome {
        self.tab
            .click(By::Css("[data-testid='unreadable'] button"))
            .await
    }
}
