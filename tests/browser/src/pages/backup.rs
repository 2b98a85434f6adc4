//! What a backup holds and what would become of it, before anything is restored.

use std::path::Path;

use thirtyfour::By;

use super::start::Start;
use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

/// The preview of a backup.
pub struct BackupPreview<'t> {
    tab: &'t Tab,
}

impl<'t> BackupPreview<'t> {
    /// Chooses a backup.
    pub(super) async fn choose(tab: &'t Tab, file: &Path) -> Outcome<Self> {
        tab.choose_file(By::Id("file"), file).await?;
        tab.find(marked("backup")).await?;
        Ok(Self { tab })
    }

    /// Agency, year, index and what would happen of each draft.
    pub async fn drafts(&self) -> Outcome<Vec<[String; 4]>> {
        let mut drafts = Vec::new();
        for row in self
            .tab
            .web()
            .await?
            .find_all(marked("backup-draft"))
            .await?
        {
            let mut cells = Vec::new();
            for cell in row.find_all(By::Css("td:not(:nth-child(4))")).await? {
                cells.push(cell.text().await?);
            }
            drafts.extend(<[String; 4]>::try_from(cells));
        }
        Ok(drafts)
    }

    /// What would happen to each draft.
    pub async fn fates(&self) -> Outcome<Vec<String>> {
        let drafts = self.drafts().await?.into_iter();
        Ok(drafts.map(|[_, _, _, fate]| fate).collect())
    }

    /// What is said besides.
    pub async fn remarks(&self) -> Outcome<Vec<String>> {
        self.tab.texts(By::Css("[data-testid='backup'] > p")).await
    }

    /// Restores it and comes to the start page.
    pub async fn restore(self) -> Outcome<Start<'t>> {
        self.tab.click(button("Pulihkan")).await?;
        Start::shown(self.tab).await
    }
}
