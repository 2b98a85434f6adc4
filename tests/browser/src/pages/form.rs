//! The questionnaire: one indicator after the other.

use serde_json::json;
use thirtyfour::{By, Key};

use super::access::Access;
use super::criteria::Criteria;
use super::evidence::EvidenceList;
use super::former_states::FormerStates;
use super::index_card::IndexCard;
use super::navigation::Navigation;
use super::result::ResultPage;
use super::trace::Trace;
use crate::failure::Outcome;
use crate::patience::eventually;
use crate::tab::{Tab, button, link, marked};
use crate::user_file::UserFile;

/// Identifier of the element that has the focus.
const FOCUSED: &str = "return document.activeElement?.id ?? ''";

/// The questionnaire of a draft.
pub struct Form<'t> {
    tab: &'t Tab,
}

impl<'t> Form<'t> {
    /// Waits for the questionnaire.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(marked("question")).await?;
        Ok(Self { tab })
    }

    /// The list of indicators beside it.
    pub fn navigation(&self) -> Navigation<'t> {
        Navigation::of(self.tab)
    }

    /// The index beside it.
    pub fn index_card(&self) -> IndexCard<'t> {
        IndexCard::beside_the_form(self.tab)
    }

    /// The evidence of the indicator that is shown.
    pub fn evidence(&self) -> EvidenceList<'t> {
        EvidenceList::of(self.tab)
    }

    /// The criteria of the indicator that is shown.
    pub fn criteria(&self) -> Criteria<'t> {
        Criteria::of(self.tab)
    }

    /// The number of the indicator that is shown.
    pub async fn number(&self) -> Outcome<String> {
        let heading = self.tab.text(marked("question")).await?;
        Ok(heading.split('.').next().unwrap_or_default().to_owned())
    }

    /// Agency and year in the head of the draft.
    pub async fn head(&self) -> Outcome<[String; 2]> {
        Ok([
            self.tab.text(marked("agency")).await?,
            self.tab.text(marked("year")).await?,
        ])
    }

    /// Clicks on a level.
    pub async fn choose(&self, level: u8) -> Outcome {
        self.tab
            .click(By::Css(format!("input[name='level'][value='{level}']")))
            .await
    }

    /// Chooses the levels of all indicators with the mouse, in the order of the form.
    pub async fn click_through(&self, levels: &[u8]) -> Outcome {
        let mut levels = levels.iter().peekable();
        while let Some(&level) = levels.next() {
            let number = self.number().await?;
            self.choose(level).await?;
            if levels.peek().is_some() {
                self.next().await?;
                eventually(async || Ok(self.number().await? != number), true).await?;
                // The heading takes the focus and scrolls into view; a click before that can miss.
                let focus = async || self.tab.script::<String>(FOCUSED, vec![]).await;
                eventually(focus, "place".to_owned()).await?;
            }
        }
        Ok(())
    }

    /// Chooses the levels of all indicators with digits and arrows, as fast as keys can be pressed.
    pub async fn type_through(&self, levels: &[u8]) -> Outcome {
        let keys = levels.iter().map(u8::to_string).collect::<Vec<_>>();
        self.tab
            .press(keys.join(&char::from(Key::Right).to_string()))
            .await
    }

    /// The level that is chosen.
    pub async fn level(&self) -> Outcome<Option<String>> {
        let chosen = "return document.querySelector('input[name=level]:checked')?.value ?? null";
        self.tab.script(chosen, vec![]).await
    }

    /// How many levels can be chosen.
    pub async fn open_levels(&self) -> Outcome<usize> {
        let open = "return document.querySelectorAll('input[name=level]:enabled').length";
        self.tab.script(open, vec![]).await
    }

    /// Presses the button that clears the answer.
    pub async fn clear(&self) -> Outcome {
        self.tab.click(button("Hapus jawaban")).await
    }

    /// Goes to the next indicator by the link.
    pub async fn next(&self) -> Outcome {
        self.tab.click(link("Berikutnya")).await
    }

    /// Types at the end of the explanation.
    pub async fn explain(&self, text: &str) -> Outcome {
        self.tab.type_into(By::Id("explanation"), text).await
    }

    /// Replaces the explanation at once, as pasting does.
    pub async fn paste_explanation(&self, text: &str) -> Outcome {
        const PASTE: &str = "
            const field = document.getElementById('explanation');
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        self.tab.script(PASTE, vec![json!(text)]).await
    }

    /// Leaves the field that is being written in.
    pub async fn leave_field(&self) -> Outcome {
        self.tab.click(marked("question")).await
    }

    /// The explanation.
    pub async fn explanation(&self) -> Outcome<String> {
        self.tab.value(By::Id("explanation")).await
    }

    /// What is wrong with the explanation.
    pub async fn explanation_problem(&self) -> Outcome<String> {
        self.tab.text(By::Css(".explanation .field-error")).await
    }

    /// Presses the button that undoes.
    pub async fn undo(&self) -> Outcome {
        self.tab.click(button("Urungkan")).await
    }

    /// Presses the button that redoes.
    pub async fn redo(&self) -> Outcome {
        self.tab.click(button("Ulangi")).await
    }

    /// Can anything be undone, and anything be redone?
    pub async fn can_undo_and_redo(&self) -> Outcome<[bool; 2]> {
        Ok([
            self.tab
                .find(button("Urungkan"))
                .await?
                .is_enabled()
                .await?,
            self.tab.find(button("Ulangi")).await?.is_enabled().await?,
        ])
    }

    /// How far saving is, in words.
    pub async fn save_status(&self) -> Outcome<String> {
        self.tab.text(marked("save-status")).await
    }

    /// Waits until everything is saved.
    pub async fn saved(&self) -> Outcome {
        let saved = async || Ok(self.save_status().await?.starts_with("Tersimpan "));
        eventually(saved, true).await
    }

    /// Exports the draft and takes the file.
    pub async fn export(&self) -> Outcome<UserFile> {
        self.tab.click(button("Ekspor JSON")).await?;
        self.tab.downloaded().await
    }

    /// Opens the former states.
    pub async fn former_states(&self) -> Outcome<FormerStates<'t>> {
        self.tab.click(link("Riwayat")).await?;
        FormerStates::shown(self.tab).await
    }

    /// The notice when it can only be looked at.
    pub fn access(&self) -> Access<'t> {
        Access::of(self.tab)
    }

    /// Opens the calculation of a part by its number in the bars, such as `domain-2`.
    pub async fn trace_of(&self, part: &str) -> Outcome<Trace<'t>> {
        self.tab
            .click(IndexCard::beside_the_form(self.tab).part_link(part))
            .await?;
        Trace::shown(self.tab).await
    }

    /// Opens the calculation of the indicator that is shown.
    pub async fn trace_of_this(&self) -> Outcome<Trace<'t>> {
        self.tab.click(By::Css(".question-facts a")).await?;
        Trace::shown(self.tab).await
    }

    /// Opens the result from the bar of a narrow screen.
    pub async fn show_result(&self) -> Outcome<ResultPage<'t>> {
        self.tab.click(link("Lihat hasil")).await?;
        ResultPage::shown(self.tab).await
    }
}
