//! A new assessment: agency, year, edition.

use thirtyfour::By;

use super::form::Form;
use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

/// The page of a new assessment.
pub struct New<'t> {
    tab: &'t Tab,
}

impl<'t> New<'t> {
    /// Waits for the page.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Css("form.new")).await?;
        Ok(Self { tab })
    }

    /// The names that the field of the agency offers.
    pub async fn offered(&self) -> Outcome<Vec<String>> {
        let names =
            "return [...document.getElementById('agency').list.options].map(it => it.value)";
        self.tab.script(names, vec![]).await
    }

    /// Enters agency and year.
    pub async fn fill(&self, agency: &str, year: &str) -> Outcome {
        self.tab.fill(By::Id("agency"), agency).await?;
        self.tab.fill(By::Id("year"), year).await
    }

    /// Chooses an edition by its id.
    pub async fn choose(&self, edition: &str) -> Outcome {
        self.tab
            .click(By::Css(format!("input[value='{edition}']")))
            .await
    }

    /// The id of the edition that is chosen.
    pub async fn edition(&self) -> Outcome<String> {
        self.tab
            .value(By::Css("input[name='edition']:checked"))
            .await
    }

    /// What is said about the year.
    pub async fn note(&self) -> Outcome<Option<String>> {
        Ok(self
            .tab
            .texts(marked("year-note"))
            .await?
            .into_iter()
            .next())
    }

    /// Begins and comes to the questionnaire.
    pub async fn begin(&self) -> Outcome<Form<'t>> {
        self.press_begin().await?;
        Form::shown(self.tab).await
    }

    /// Presses the button that begins.
    pub async fn press_begin(&self) -> Outcome {
        self.tab.click(button("Mulai penilaian")).await
    }

    /// What is wrong with the entries.
    pub async fn problem(&self) -> Outcome<String> {
        self.tab.text(By::Css(".new .field-error")).await
    }
}
