//! The role in which a draft is worked on.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::Tab;

/// The choice of a role in the head of a draft.
pub struct RoleChoice<'t> {
    tab: &'t Tab,
}

impl<'t> RoleChoice<'t> {
    /// The choice of the draft that is shown.
    pub fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// Chooses a role by its word; empty for none.
    pub async fn choose(&self, role: &str) -> Outcome {
        self.tab
            .click(By::Css(format!("#role option[value='{role}']")))
            .await
    }

    /// What is said about the role.
    pub async fn notice(&self) -> Outcome<String> {
        self.tab.text(By::Css(".role-notice")).await
    }

    /// Can the answer of the indicator that is shown be changed?
    pub async fn can_answer(&self) -> Outcome<bool> {
        let locked = "return document.querySelector('fieldset.answer:disabled') === null";
        self.tab.script(locked, vec![]).await
    }
}
