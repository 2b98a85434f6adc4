//! The help page.

use thirtyfour::By;

use crate::failure::Outcome;
use crate::patience::{Containing, eventually};
use crate::tab::{Tab, link, marked};

/// The help page.
pub struct Help<'t> {
    tab: &'t Tab,
}

impl<'t> Help<'t> {
    /// Goes there by the link in the head.
    pub async fn go(tab: &'t Tab) -> Outcome<Self> {
        tab.click(link("Bantuan")).await?;
        tab.find(By::Css(".help")).await?;
        Ok(Self { tab })
    }

    /// Waits until it says that the calculator opens without the network.
    pub async fn opens_offline(&self) -> Outcome {
        let said = async || self.tab.text(marked("offline")).await;
        eventually(
            said,
            Containing("dapat dibuka tanpa internet. Melalui menu"),
        )
        .await
    }
}
