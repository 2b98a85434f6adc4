//! The criteria of an indicator, and what they support.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::tab::{Tab, marked};

/// The checklist of the indicator that is shown.
pub struct Criteria<'t> {
    tab: &'t Tab,
}

impl<'t> Criteria<'t> {
    pub(super) fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// Folds the checklist or unfolds it.
    pub async fn fold(&self) -> Outcome {
        self.tab.click(By::Id("checklist")).await
    }

    /// How many criteria can be judged.
    pub async fn count(&self) -> Outcome<usize> {
        self.tab.count(By::Css(".criterion")).await
    }

    /// Presses the button that says a criterion is met, or the one that says it is not.
    pub async fn press(&self, level: u8, met: bool) -> Outcome {
        let button = By::Id(format!("criterion-{level}-{met}"));
        self.tab.click(button).await
    }

    /// The buttons that are pressed, such as `criterion-2-true`.
    pub async fn pressed(&self) -> Outcome<Vec<String>> {
        let ids = "return [...document.querySelectorAll('.criterion [aria-pressed=true]')]
            .map(it => it.id)";
        self.tab.script(ids, vec![]).await
    }

    /// The level that is supported, and why; empty when nothing differs.
    pub async fn supported(&self) -> Outcome<String> {
        self.tab.text(marked("supported")).await
    }
}
