//! The evidence of an answer.

use serde_json::json;
use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, button, marked};

/// How a date field is typed into depends on the language of the browser.
const ENTER_DATE: &str = "
    const field = document.getElementById(arguments[0]);
    field.value = arguments[1];
    field.dispatchEvent(new Event('input', { bubbles: true }));";

/// The list of the evidence of an indicator.
pub struct EvidenceList<'t> {
    tab: &'t Tab,
}

impl<'t> EvidenceList<'t> {
    pub(super) fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// How many pieces there are.
    pub async fn count(&self) -> Outcome<usize> {
        self.tab.count(marked("evidence-item")).await
    }

    /// Adds an empty piece.
    pub async fn add(&self) -> Outcome {
        self.tab.click(button("Tambah data dukung")).await
    }

    /// Removes a piece; the first is 1.
    pub async fn remove(&self, number: usize) -> Outcome {
        self.tab
            .click(button(&format!("Hapus data dukung {number}")))
            .await
    }

    /// Types into a field of a piece; the first is 1.
    pub async fn type_into(&self, number: usize, field: &str, text: &str) -> Outcome {
        self.tab.type_into(input(number, field), text).await
    }

    /// Chooses the kind of a piece.
    pub async fn choose_kind(&self, number: usize, kind: &str) -> Outcome {
        let options = format!(
            "//select[@id='evidence-{}-kind']/option[.='{kind}']",
            number - 1
        );
        self.tab.click(By::XPath(options)).await
    }

    /// Enters the date of a piece, `YYYY-MM-DD`.
    pub async fn date(&self, number: usize, day: &str) -> Outcome {
        let id = format!("evidence-{}-date", number - 1);
        self.tab.find(By::Id(id.clone())).await?;
        self.tab
            .script(ENTER_DATE, vec![json!(id), json!(day)])
            .await
    }

    /// Title, kind, reference, page and date of a piece.
    pub async fn fields(&self, number: usize) -> Outcome<[String; 5]> {
        let kind = format!("#evidence-{}-kind option:checked", number - 1);
        Ok([
            self.tab.value(input(number, "title")).await?,
            self.tab.text(By::Css(kind)).await?,
            self.tab.value(input(number, "reference")).await?,
            self.tab.value(input(number, "page")).await?,
            self.tab.value(input(number, "date")).await?,
        ])
    }
}

fn input(number: usize, field: &str) -> By {
    By::Id(format!("evidence-{}-{field}", number - 1))
}
