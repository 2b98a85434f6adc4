//! A browser that was started on an empty profile: it has never seen the calculator.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fs, mem};

use tempfile::TempDir;
use thirtyfour::{WebDriver, WindowHandle};

use crate::driver::Driver;
use crate::elsewhere::Elsewhere;
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::patience::insist;
use crate::processes::{self, PageProcess};
use crate::watch::Seen;

/// Makes the process of the page compute for longer than any other would in that time.
const COMPUTE: &str = "const end = performance.now() + 300; while (performance.now() < end);";

/// A running browser; ends when it is dropped, and its data are gone with the last that used them.
pub struct Profile {
    // In this order: the session ends before the driver that ends it, and the folder goes last.
    web: WebDriver,
    driver: Arc<Driver>,
    engine: Engine,
    elsewhere: Arc<Elsewhere>,
    state: Mutex<State>,
    folder: Arc<TempDir>,
}

struct State {
    /// The window that commands go to.
    window: WindowHandle,
    /// What was seen and nobody has asked for yet.
    seen: Seen,
}

impl Profile {
    /// Starts a browser on an empty profile.
    pub async fn start(engine: Engine) -> Outcome<Arc<Self>> {
        let folder = tempfile::Builder::new()
            .prefix("browser-tests-")
            .tempdir()?;
        fs::create_dir(downloads(folder.path()))?;
        Self::start_on(engine, Arc::new(folder)).await
    }

    async fn start_on(engine: Engine, folder: Arc<TempDir>) -> Outcome<Arc<Self>> {
        let elsewhere = Arc::new(Elsewhere::start().await?);
        let driver = Driver::start(engine, folder.path(), elsewhere.address()).await?;
        Self::session(engine, Arc::new(driver), elsewhere, folder).await
    }

    async fn session(
        engine: Engine,
        driver: Arc<Driver>,
        elsewhere: Arc<Elsewhere>,
        folder: Arc<TempDir>,
    ) -> Outcome<Arc<Self>> {
        let (data, downloads) = (folder.path().join("data"), downloads(folder.path()));
        let capabilities = engine.capabilities(&data, &downloads)?;
        let web = WebDriver::new(driver.url(), capabilities).await?;
        let (window, seen) = (web.window().await?, Seen::default());
        Ok(Arc::new(Self {
            web,
            driver,
            engine,
            elsewhere,
            state: Mutex::new(State { window, seen }),
            folder,
        }))
    }

    /// The same browser in another session, after this one was lost.
    pub(crate) async fn found_again(&self) -> Outcome<Arc<Self>> {
        let session = async || {
            // The driver sees that the session is over when something is asked of it, and can begin
            // another only then.
            let _ = self.web.windows().await;
            let (driver, elsewhere) = (Arc::clone(&self.driver), Arc::clone(&self.elsewhere));
            Self::session(self.engine, driver, elsewhere, Arc::clone(&self.folder)).await
        };
        insist(session).await
    }

    /// Another browser of the same engine, which knows nothing of this one.
    pub async fn another(&self) -> Outcome<Arc<Self>> {
        Self::start(self.engine).await
    }

    /// Kills the browser and starts it again on what it has left on the disk.
    pub(crate) async fn killed_and_started_again(&self) -> Outcome<Arc<Self>> {
        self.engine.keeps_its_storage()?;
        processes::kill_below(self.driver.root());
        Self::start_on(self.engine, Arc::clone(&self.folder)).await
    }

    /// The engine.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The window that is in front, as the driver shows it.
    pub fn web(&self) -> &WebDriver {
        &self.web
    }

    /// Brings a window to the front.
    pub(crate) async fn show(&self, window: &WindowHandle) -> Outcome<&WebDriver> {
        if self.window() != *window {
            self.web.switch_to_window(window.clone()).await?;
            self.state().window = window.clone();
        }
        Ok(&self.web)
    }

    /// The window that is in front.
    pub(crate) fn window(&self) -> WindowHandle {
        self.state().window.clone()
    }

    /// A new window in place of all that there are. What browsers add to a window, such as a list
    /// of its downloads, is gone with it.
    pub(crate) async fn renew_window(&self) -> Outcome {
        let old = self.web.windows().await?;
        let new = self.web.new_window().await?;
        for window in old {
            self.show(&window).await?.close_window().await?;
        }
        self.show(&new).await.map(drop)
    }

    /// The process of the page in the window that is in front.
    pub async fn page_process(&self) -> Outcome<PageProcess> {
        let make_compute = async {
            self.web.execute(COMPUTE, vec![]).await?;
            Ok(())
        };
        PageProcess::that_computes(self.driver.root(), make_compute).await
    }

    /// Where its downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        downloads(self.folder.path())
    }

    /// Takes note of what the page in front has done so far, and goes on watching it.
    pub(crate) async fn watch(&self) -> Outcome {
        let mut seen = self.engine.watch(&self.web).await?;
        seen.requests.extend(self.elsewhere.asked());
        self.state().seen.extend(seen);
        Ok(())
    }

    /// The errors in the console since this was last asked.
    pub async fn console_errors(&self) -> Outcome<Vec<String>> {
        self.watch().await?;
        Ok(mem::take(&mut self.state().seen.errors))
    }

    /// The addresses that pages have asked for since this was last asked.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        self.watch().await?;
        Ok(mem::take(&mut self.state().seen.requests))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn downloads(folder: &Path) -> PathBuf {
    folder.join("downloads")
}
