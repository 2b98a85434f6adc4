//! Chromium and the driver through which the browser tests steer it.

use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;

use duct::cmd;
use which::which;

use super::{Part, apt};

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: &str = "chromedriver";

/// A browser that runs, and a driver of the same major version.
pub struct Chromium {
    /// The browser.
    pub browser: PathBuf,
    /// The program that starts it and steers it for the tests.
    pub driver: PathBuf,
}

impl Chromium {
    /// The first browser on PATH that fits the driver on PATH.
    pub fn find() -> Option<Self> {
        let driver = which(DRIVER).ok()?;
        let version = major_version(driver.as_os_str())?;
        let browser = BROWSERS
            .iter()
            .filter_map(|name| which(name).ok())
            .find(|browser| major_version(browser.as_os_str()).as_ref() == Some(&version))?;
        Some(Self { browser, driver })
    }
}

/// The packages `chromium` and `chromium-driver`.
pub(super) struct Package;

impl Part for Package {
    type Found = Chromium;

    fn name(&self) -> String {
        "Chromium with its driver".to_owned()
    }

    fn needed_by(&self) -> &'static str {
        "test and bench"
    }

    fn by_hand(&self) -> String {
        format!(
            "on Debian apt-get install chromium chromium-driver; elsewhere (Ubuntu's package is only a pointer to a \
             snap) put one of {} and a {DRIVER} of the same major version on PATH",
            BROWSERS.join(", ")
        )
    }

    fn find(&self) -> Option<Chromium> {
        Chromium::find()
    }

    fn install(&self) -> io::Result<()> {
        apt::install(&["chromium", "chromium-driver"])
    }
}

/// `143` of `Chromium 143.0.7499.40 built on Debian`. A program that does not run has none.
fn major_version(program: &OsStr) -> Option<String> {
    let answer = cmd!(program, "--version").stderr_null().read().ok()?;
    let version = answer
        .split(' ')
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    version.split('.').next().map(str::to_owned)
}
