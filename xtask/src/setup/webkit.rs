//! `WebKitGTK`, the engine of Safari, with its driver and a screen without a monitor: its small
//! browser cannot do without one.

use std::path::{Path, PathBuf};
use std::{fs, io};

use which::which;

use super::{Part, apt};

const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Debian puts the browser beside the libraries of the machine's architecture.
const LIBRARIES: &str = "/usr/lib";
const BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// The small browser that comes with the engine, its driver, and a screen for it.
pub struct WebKit {
    /// The browser.
    pub browser: PathBuf,
    /// The program that starts it and steers it for the tests.
    pub driver: PathBuf,
    /// The program that is a screen.
    pub screen: PathBuf,
}

impl WebKit {
    /// What is installed.
    pub fn find() -> Option<Self> {
        Some(Self {
            browser: browser()?,
            driver: which("WebKitWebDriver").ok()?,
            screen: which("Xvfb").ok()?,
        })
    }
}

/// The packages `webkit2gtk-driver` and `xvfb`.
pub(super) struct Packages;

impl Part for Packages {
    type Found = WebKit;

    fn name(&self) -> String {
        "WebKitGTK with its driver and Xvfb".to_owned()
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        format!(
            "on Debian and Ubuntu apt-get install {}; elsewhere put WebKitWebDriver and Xvfb on PATH, and the browser \
             at {LIBRARIES}/*/{BROWSER}",
            PACKAGES.join(" ")
        )
    }

    fn find(&self) -> Option<WebKit> {
        WebKit::find()
    }

    fn install(&self) -> io::Result<()> {
        apt::install(&PACKAGES)
    }
}

fn browser() -> Option<PathBuf> {
    let libraries = fs::read_dir(Path::new(LIBRARIES)).ok()?;
    let browsers = libraries
        .flatten()
        .map(|folder| folder.path().join(BROWSER));
    browsers.into_iter().find(|browser| browser.is_file())
}
