//! A page that the second module draws: submission, report, units and merging, roll-up.

use std::path::PathBuf;

use thirtyfour::{By, Key};

use crate::failure::{Failure, Outcome};
use crate::patience::{eventually, insist};
use crate::picture::Chart;
use crate::tab::{Tab, button, link, marked};
use crate::user_file::UserFile;

/// A page that the second module draws.
pub struct Drawn<'t> {
    tab: &'t Tab,
}

impl<'t> Drawn<'t> {
    /// Waits until the module has drawn something.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css("[data-testid='drawn'] > *")).await?;
        Ok(Self { tab })
    }

    /// Goes to the roll-up by the link in the head.
    pub async fn recap(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Rekap")).await?;
        Self::shown(tab).await
    }

    /// Goes from the open draft to handing it over.
    pub async fn submission(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Serahkan")).await?;
        Self::shown(tab).await
    }

    /// Follows a link of the page to another one that the module draws.
    pub async fn follow(self, text: &str) -> Outcome<Self> {
        let before = self.tab.hash().await?;
        self.tab.click(link(text)).await?;
        let gone = async || Ok(self.tab.hash().await? != before);
        eventually(gone, true).await?;
        Self::shown(self.tab).await
    }

    /// Everything that the page says.
    pub async fn text(&self) -> Outcome<String> {
        self.tab.text(marked("drawn")).await
    }

    /// Why the last action was refused.
    pub async fn refusal(&self) -> Outcome<String> {
        self.tab.text(marked("drawn-refused")).await
    }

    /// Presses a button.
    pub async fn press(&self, text: &str) -> Outcome {
        self.tab.click(button(text)).await
    }

    /// Presses a button that hands out a file, and takes it.
    pub async fn download(&self, text: &str) -> Outcome<UserFile> {
        self.press(text).await?;
        self.tab.downloaded().await
    }

    /// Follows a link of the page.
    pub async fn go_to(&self, text: &str) -> Outcome {
        self.tab.click(link(text)).await
    }

    /// Presses a button that has this `id` and hands out a file, and takes it.
    pub async fn download_with(&self, id: &str) -> Outcome<UserFile> {
        self.tab.click(By::Id(id)).await?;
        self.tab.downloaded().await
    }

    /// Takes a chart with this `id` along, as SVG and as PNG.
    pub async fn take_chart(&self, id: &str) -> Outcome<Chart> {
        let svg = self.download_with(&format!("{id}-svg")).await?;
        let png = self.download_with(&format!("{id}-png")).await?;
        Chart::of(&svg, &png)
    }

    /// Gives the page the dark colours that a chart is drawn in, whatever the machine of the test likes.
    pub async fn darken(&self) -> Outcome {
        let colours = "document.documentElement.style.cssText = '--paper: #17222a; --ink: #e8eef1'";
        self.tab.script(colours, vec![]).await
    }

    /// Enters a text into a field and leaves it.
    pub async fn enter(&self, id: &str, text: &str) -> Outcome {
        self.tab.type_into(By::Id(id), text).await?;
        self.tab.press(Key::Tab.value().to_string()).await
    }

    /// Chooses the option of a list whose text holds this one.
    pub async fn choose(&self, id: &str, text: &str) -> Outcome {
        let option = format!("//select[@id='{id}']/option[contains(., \"{text}\")]");
        self.tab.click(By::XPath(option)).await
    }

    /// The indicators for which files offer something, and how these stand to the draft.
    pub async fn states(&self) -> Outcome<Vec<(String, String)>> {
        let rows = self.tab.web().await?;
        let rows = rows
            .find_all(By::Css("tr[data-state]:not([data-state='none'])"))
            .await?;
        let mut states = Vec::new();
        for row in rows {
            let attribute =
                async |name| Ok::<_, Failure>(row.attr(name).await?.unwrap_or_default());
            states.push((attribute("data-row").await?, attribute("data-state").await?));
        }
        Ok(states)
    }

    /// The column that orders the table, with its direction.
    pub async fn sorted_by(&self) -> Outcome<String> {
        let heading = By::Css("th[aria-sort]:not([aria-sort='none'])");
        self.tab.text(heading).await
    }

    /// The fingerprint of the key that submissions are signed with.
    pub async fn fingerprint(&self) -> Outcome<String> {
        let facts = By::Css("[data-testid='signature'] dd");
        self.tab.text(facts).await
    }

    /// Gives the page files, all at once.
    pub async fn give(&self, files: &[PathBuf]) -> Outcome {
        let paths: Vec<_> = files.iter().map(|path| path.to_string_lossy()).collect();
        let field = By::Css("input[data-action='files']");
        let give = async || {
            let field = self.tab.web().await?.find(field.clone()).await?;
            Ok(field.send_keys(paths.join("\n")).await?)
        };
        insist(give).await
    }
}
