//! The value of an indicator where the edition has values between its levels.

use thirtyfour::{By, Key};

use crate::failure::Outcome;
use crate::tab::{Tab, marked};

/// The value of the indicator that is shown, and the index of another institution.
pub struct ValueField<'t> {
    tab: &'t Tab,
}

impl<'t> ValueField<'t> {
    /// Waits for the field.
    pub async fn shown(tab: &'t Tab) -> Outcome<Self> {
        tab.find(By::Id("value")).await?;
        Ok(Self { tab })
    }

    /// Types a value and presses the Enter key.
    pub async fn enter(&self, value: &str) -> Outcome {
        self.tab.type_over(By::Id("value"), value).await?;
        self.tab.press(Key::Enter.value().to_string()).await
    }

    /// What stands in the field.
    pub async fn typed(&self) -> Outcome<String> {
        self.tab.value(By::Id("value")).await
    }

    /// The value with its fraction, where two decimals do not say all of it.
    pub async fn in_full(&self) -> Outcome<String> {
        self.tab.text(marked("value-in-full")).await
    }

    /// Presses a quick choice.
    pub async fn choose(&self, value: &str) -> Outcome {
        let button = format!("//div[@class='quick-values']//button[normalize-space()='{value}']");
        self.tab.click(By::XPath(button)).await
    }

    /// The stage that the value lies in.
    pub async fn stage(&self) -> Outcome<String> {
        self.tab.text(marked("value-stage")).await
    }

    /// Why what was typed is not used.
    pub async fn problem(&self) -> Outcome<String> {
        self.tab.text(By::Id("value-problem")).await
    }

    /// What the indicator counts as until another institution's value is there.
    pub async fn pending(&self) -> Outcome<String> {
        self.tab.text(marked("pending")).await
    }

    /// Types the index of the other institution and presses the Enter key.
    pub async fn enter_external(&self, index: &str) -> Outcome {
        self.tab.type_over(By::Id("external"), index).await?;
        self.tab.press(Key::Enter.value().to_string()).await
    }

    /// What stands in the field for the index of the other institution.
    pub async fn external(&self) -> Outcome<String> {
        self.tab.value(By::Id("external")).await
    }

    /// Why that index is not used.
    pub async fn external_problem(&self) -> Outcome<String> {
        self.tab.text(By::Id("external-problem")).await
    }

    /// The button that takes over what the conversion gives.
    pub async fn conversion(&self) -> Outcome<String> {
        self.tab.text(By::Id("use-converted")).await
    }

    /// Takes over what the conversion gives.
    pub async fn use_conversion(&self) -> Outcome {
        self.tab.click(By::Id("use-converted")).await
    }

    /// Takes the index of a draft in this browser.
    pub async fn take_from_draft(&self) -> Outcome {
        self.tab.click(marked("take-from-draft")).await
    }
}
