//! The browser engines that the calculator is tested in.

mod chromium;

use std::path::{Path, PathBuf};

use thirtyfour::{Capabilities, WebDriver};

use crate::failure::Outcome;

/// An engine. Everything that differs between them is a method here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium, steered by chromedriver.
    Chromium,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Chromium];

    /// Name in reports and names of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
        }
    }

    /// The program that steers it.
    pub(crate) fn driver(self) -> Outcome<PathBuf> {
        match self {
            Self::Chromium => chromium::driver(),
        }
    }

    /// How it is started: headless, keeping its data in `profile` and putting downloads into
    /// `downloads` without asking.
    pub(crate) fn capabilities(self, profile: &Path, downloads: &Path) -> Outcome<Capabilities> {
        match self {
            Self::Chromium => chromium::capabilities(profile, downloads),
        }
    }

    /// The errors in the console since this was last asked.
    pub(crate) async fn console_errors(self, web: &WebDriver) -> Outcome<Vec<String>> {
        match self {
            Self::Chromium => chromium::console_errors(web).await,
        }
    }

    /// The addresses that pages have asked for since this was last asked.
    pub(crate) async fn requests(self, web: &WebDriver) -> Outcome<Vec<String>> {
        match self {
            Self::Chromium => chromium::requests(web).await,
        }
    }
}
