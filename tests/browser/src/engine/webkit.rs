//! `WebKitGTK`.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use xtask::setup::WebKit;

use super::Engine;
use crate::failure::{Failure, Outcome};
use crate::screen::Screen;

/// The browser's own bar would keep the window wider than a phone.
const NARROW: &str = "entry { min-width: 0; font-size: 1px; } button { min-width: 0; padding: 0; }";

/// The browser looks up in its settings where downloads go and how its windows look.
pub(super) fn browser(
    folder: &Path,
    elsewhere: SocketAddr,
    target: SocketAddr,
) -> Outcome<(Command, Screen)> {
    let settings = folder.join("settings");
    fs::create_dir_all(settings.join("gtk-3.0"))?;
    fs::write(settings.join("gtk-3.0/gtk.css"), NARROW)?;
    let downloads = folder.join("downloads");
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(settings.join("user-dirs.dirs"), folders)?;
    let installed = find()?;
    let screen = Screen::start(&installed.screen)?;
    let mut browser = Command::new(installed.browser);
    browser
        .env("DISPLAY", screen.display())
        .args(["--automation", "--ignore-host=localhost"])
        .arg(format!("--proxy=http://{elsewhere}"))
        .env("WEBKIT_INSPECTOR_SERVER", target.to_string())
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", settings)
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        // Without a graphics card the other way of drawing misses clicks now and then.
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        // Containers have no sandbox to give.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    Ok((browser, screen))
}

pub(super) fn driver(target: SocketAddr) -> Outcome<Command> {
    let mut driver = Command::new(find()?.driver);
    driver.arg(format!("--target={target}"));
    Ok(driver)
}

fn find() -> Outcome<WebKit> {
    WebKit::find().ok_or(Failure::NoBrowser {
        engine: Engine::WebKit.name(),
    })
}
