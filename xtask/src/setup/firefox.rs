//! Firefox and the driver through which the browser tests steer it.

use std::io;
use std::path::{Path, PathBuf};

use duct::cmd;
use which::which;

use super::{Part, apt};
use crate::project;

const PACKAGE: &str = "firefox-esr";
const BROWSERS: [&str; 2] = [PACKAGE, "firefox"];

/// A browser that runs, and its driver, which is of no particular version.
pub struct Firefox {
    /// The browser.
    pub browser: PathBuf,
    /// The program that starts it and steers it for the tests.
    pub driver: PathBuf,
}

impl Firefox {
    /// The first browser on PATH that runs, with the driver of this project or on PATH.
    pub fn find() -> Option<Self> {
        Some(Self {
            browser: browser()?,
            driver: project::find("geckodriver")?,
        })
    }
}

/// The package `firefox-esr`.
pub(super) struct Package;

impl Part for Package {
    type Found = Firefox;

    fn name(&self) -> String {
        "Firefox".to_owned()
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        format!(
            "on Debian apt-get install {PACKAGE}; elsewhere (Ubuntu has no such package, and its firefox is only a \
             pointer to a snap) put one of {} on PATH",
            BROWSERS.join(", ")
        )
    }

    fn find(&self) -> Option<Firefox> {
        Firefox::find()
    }

    fn install(&self) -> io::Result<()> {
        apt::install(&[PACKAGE])
    }
}

fn browser() -> Option<PathBuf> {
    let mut installed = BROWSERS.iter().filter_map(|name| which(name).ok());
    installed.find(|browser| runs(browser))
}

/// Ubuntu's pointer to a snap says a sentence instead of its version.
fn runs(browser: &Path) -> bool {
    let answer = cmd!(browser, "--version").stderr_null().read();
    answer.is_ok_and(|answer| answer.contains("Firefox"))
}
