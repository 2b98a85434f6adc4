//! The index with what belongs to it, and the numbers of domains and aspects below.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::patience::eventually;
use crate::published::Published;
use crate::tab::Tab;

/// The index in one of the places that show it.
pub struct IndexCard<'t> {
    tab: &'t Tab,
    place: &'static str,
}

impl<'t> IndexCard<'t> {
    /// The panel beside the questionnaire.
    pub(super) fn beside_the_form(tab: &'t Tab) -> Self {
        let place = ".result-panel";
        Self { tab, place }
    }

    /// The page of the result.
    pub(super) fn on_its_page(tab: &'t Tab) -> Self {
        let place = ".result-page";
        Self { tab, place }
    }

    /// The index or its range.
    pub async fn index(&self) -> Outcome<String> {
        self.text("index").await
    }

    /// The predicate, or between which it will lie.
    pub async fn predicate(&self) -> Outcome<String> {
        self.text("predicate").await
    }

    /// The distance to the next predicate.
    pub async fn ahead(&self) -> Outcome<String> {
        self.text("ahead").await
    }

    /// How many rows are answered.
    pub async fn progress(&self) -> Outcome<String> {
        self.text("progress").await
    }

    /// The index when open rows count as 0.
    pub async fn open_as_zero(&self) -> Outcome<String> {
        self.text("open-as-zero").await
    }

    /// The warning that exact and shown index lie on different sides of a bound.
    pub async fn split(&self) -> Outcome<Option<String>> {
        Ok(self.tab.texts(self.part("split")).await?.into_iter().next())
    }

    /// The value of a domain or aspect, such as `domain-2`.
    pub async fn value(&self, part: &str) -> Outcome<String> {
        self.tab.text(self.part_link(part)).await
    }

    /// Waits until it shows what was published.
    pub async fn shows(&self, published: &Published) -> Outcome {
        eventually(async || self.index().await, published.index()).await?;
        for (part, value) in published.parts() {
            eventually(async || self.value(&part).await, value).await?;
        }
        Ok(())
    }

    pub(super) fn part_link(&self, part: &str) -> By {
        self.part(&format!("value-{part}"))
    }

    async fn text(&self, id: &str) -> Outcome<String> {
        self.tab.text(self.part(id)).await
    }

    fn part(&self, id: &str) -> By {
        By::Css(format!("{} [data-testid='{id}']", self.place))
    }
}
