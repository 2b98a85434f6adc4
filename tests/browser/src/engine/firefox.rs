//! Firefox.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::{Capabilities, DesiredCapabilities};
use xtask::setup::Firefox;

use super::Engine;
use crate::failure::{Failure, Outcome};

/// The browser's own bar would keep the window wider than a phone.
const NARROW: &str = ":root { min-width: 0 !important; }";

pub(super) fn driver() -> Outcome<Command> {
    Ok(Command::new(find()?.driver))
}

fn find() -> Outcome<Firefox> {
    Firefox::find().ok_or(Failure::NoBrowser {
        engine: Engine::Firefox.name(),
    })
}

pub(super) fn capabilities(data: &Path, downloads: &Path) -> Outcome<Capabilities> {
    fs::create_dir_all(data.join("chrome"))?;
    fs::write(data.join("chrome/userChrome.css"), NARROW)?;
    let mut firefox = DesiredCapabilities::firefox();
    firefox.set_firefox_binary(&start(data)?.to_string_lossy())?;
    firefox.set_headless()?;
    // The driver would otherwise work on a copy, and throw it away.
    firefox.add_arg("-profile")?;
    firefox.add_arg(&data.to_string_lossy())?;
    firefox.set_preferences(preferences(downloads)?)?;
    Ok(firefox.into())
}

/// Without animations, which a click would have to hit in mid-flight; with downloads in a folder of
/// our choice.
fn preferences(downloads: &Path) -> Outcome<FirefoxPreferences> {
    let mut preferences = FirefoxPreferences::new();
    preferences.set("ui.prefersReducedMotion", 1)?;
    preferences.set("browser.download.dir", downloads)?;
    preferences.set("browser.download.folderList", 2)?;
    preferences.set("toolkit.legacyUserProfileCustomizations.stylesheets", true)?;
    Ok(preferences)
}

/// The driver tells the browser to end itself when the process of a page dies, as if the page were
/// to blame. Users' browsers go on, so the word is taken back.
fn start(data: &Path) -> Outcome<PathBuf> {
    let program = data.join("firefox.sh");
    let browser = find()?.browser;
    let script = format!(
        "#!/bin/sh\nunset MOZ_CRASHREPORTER_SHUTDOWN\nexec '{}' \"$@\"\n",
        browser.display()
    );
    fs::write(&program, script)?;
    fs::set_permissions(&program, Permissions::from_mode(0o755))?;
    Ok(program)
}
