//! A browser that was started on an empty profile: it has never seen the calculator.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;
use thirtyfour::WebDriver;

use crate::driver::Driver;
use crate::failure::Outcome;

/// A running browser; ends when it is dropped, and its data are gone then.
pub struct Profile {
    // In this order: the session ends before the driver that ends it, and the folder goes last.
    web: WebDriver,
    driver: Arc<Driver>,
    folder: TempDir,
}

impl Profile {
    /// Starts a browser on an empty profile.
    pub async fn start(driver: Arc<Driver>) -> Outcome<Arc<Self>> {
        let folder = tempfile::Builder::new()
            .prefix("browser-tests-")
            .tempdir()?;
        let (data, downloads) = (folder.path().join("data"), downloads(folder.path()));
        fs::create_dir(&downloads)?;
        let capabilities = driver.engine().capabilities(&data, &downloads)?;
        let web = WebDriver::new(driver.url(), capabilities).await?;
        Ok(Arc::new(Self {
            web,
            driver,
            folder,
        }))
    }

    /// Another browser of the same engine, which knows nothing of this one.
    pub async fn another(&self) -> Outcome<Arc<Self>> {
        Self::start(Arc::clone(&self.driver)).await
    }

    /// The browser as its driver shows it.
    pub fn web(&self) -> &WebDriver {
        &self.web
    }

    /// Where its downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        downloads(self.folder.path())
    }

    /// The errors in the console since this was last asked.
    pub async fn console_errors(&self) -> Outcome<Vec<String>> {
        self.driver.engine().console_errors(&self.web).await
    }

    /// The addresses that pages have asked for since this was last asked.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        self.driver.engine().requests(&self.web).await
    }
}

fn downloads(folder: &Path) -> PathBuf {
    folder.join("downloads")
}
