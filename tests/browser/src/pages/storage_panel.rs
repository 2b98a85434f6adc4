//! How it stands with the storage as a whole, at the end of the start page.

use super::question::Question;
use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};
use crate::user_file::UserFile;

/// The panel.
pub struct StoragePanel<'t> {
    tab: &'t Tab,
}

impl<'t> StoragePanel<'t> {
    pub(super) fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// How much of the storage is in use, in parts of a hundred.
    pub async fn percent_in_use(&self) -> Outcome<u8> {
        let room = self.tab.text(marked("room")).await?;
        let percent = room.strip_suffix(" % terpakai").unwrap_or(&room);
        percent
            .parse()
            .map_err(|_| std::io::Error::other(format!("no per cent: {room:?}")).into())
    }

    /// How long the browser keeps the data.
    pub async fn persistence(&self) -> Outcome<String> {
        self.tab.text(marked("persistence")).await
    }

    /// Can the browser be asked to keep them?
    pub async fn can_ask_to_persist(&self) -> Outcome<bool> {
        Ok(self.tab.count(button("Minta peramban menjaga")).await? > 0)
    }

    /// Asks the browser to keep them.
    pub async fn ask_to_persist(&self) -> Outcome {
        self.tab.click(button("Minta peramban menjaga")).await
    }

    /// Downloads a backup of everything.
    pub async fn back_up(&self) -> Outcome<UserFile> {
        self.tab.click(button("Unduh cadangan semua draf")).await?;
        self.tab.downloaded().await
    }

    /// Presses the button that deletes everything.
    pub async fn ask_to_erase(&self) -> Outcome<Question<'t>> {
        self.tab
            .click(button("Hapus semua data di komputer ini…"))
            .await?;
        Question::shown(self.tab).await
    }
}
