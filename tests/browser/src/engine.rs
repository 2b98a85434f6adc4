//! The browser engines that the calculator is tested in.

mod chromium;
mod firefox;
mod in_page;
mod webkit;

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use thirtyfour::{Capabilities, WebDriver};

use crate::failure::{Failure, Outcome};
use crate::heard::Heard;
use crate::screen::Screen;
use crate::watch::Seen;

/// An engine. Everything that differs between them is a method here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, steered by chromedriver.
    Chromium,
    /// Firefox, steered by geckodriver.
    Firefox,
    /// `WebKitGTK`, the engine of Safari, steered by `WebKitWebDriver`.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Name in reports and names of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The browser and its screen, where the driver is to find it at `target` rather than to start
    /// it, so that it outlives a session. It keeps its things in `folder`, and sends requests to
    /// other hosts, which no driver shows, to `elsewhere`.
    pub(crate) fn browser(
        self,
        folder: &Path,
        elsewhere: SocketAddr,
        target: SocketAddr,
    ) -> Outcome<Option<(Command, Screen)>> {
        match self {
            Self::Chromium | Self::Firefox => Ok(None),
            Self::WebKit => webkit::browser(folder, elsewhere, target).map(Some),
        }
    }

    /// The program that steers it.
    pub(crate) fn driver(self, target: SocketAddr) -> Outcome<Command> {
        match self {
            Self::Chromium => chromium::driver(),
            Self::Firefox => firefox::driver(),
            Self::WebKit => webkit::driver(target),
        }
    }

    /// How the driver starts it: without a window on a monitor, keeping its data in `data` and
    /// putting downloads into `downloads` without asking.
    pub(crate) fn capabilities(self, data: &Path, downloads: &Path) -> Outcome<Capabilities> {
        match self {
            Self::Chromium => chromium::capabilities(data, downloads),
            Self::Firefox => firefox::capabilities(data, downloads),
            Self::WebKit => Ok(Capabilities::new()),
        }
    }

    /// What was seen since this was last asked.
    pub(crate) async fn watch(self, web: &WebDriver) -> Outcome<Seen> {
        match self {
            Self::Chromium => chromium::watch(web).await,
            Self::Firefox | Self::WebKit => in_page::watch(web).await,
        }
    }

    /// Why the page in front cannot be installed like an app; nothing when it can. Fails where the
    /// driver does not tell.
    pub async fn install_problems(self, web: &WebDriver) -> Outcome<Vec<String>> {
        match self {
            Self::Chromium => chromium::install_problems(web).await,
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "Only chromedriver tells whether a page can be installed",
            }),
        }
    }

    /// Does the driver's session go on when the process of a page dies? Where it does not, another
    /// session finds the browser as it is.
    pub(crate) fn session_outlives_a_page(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => false,
        }
    }

    /// Fails where a browser that is steered starts with an empty storage each time.
    pub(crate) fn keeps_its_storage(self) -> Outcome {
        match self {
            Self::Chromium | Self::Firefox => Ok(()),
            Self::WebKit => Err(Failure::Unable {
                reason: "WebKitGTK keeps the storage of a browser that is steered in memory only, so that nothing can be found again",
            }),
        }
    }

    /// Makes the page believe that its user likes dark screens; fails where the driver cannot.
    pub(crate) async fn darken(self, web: &WebDriver, dark: bool) -> Outcome {
        match self {
            Self::Chromium => chromium::darken(web, dark).await,
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "only Chromium's driver makes a page light and dark while it is open",
            }),
        }
    }

    /// Forces a few strong colours upon the page, or stops; fails where the driver cannot.
    pub(crate) async fn force_colours(self, web: &WebDriver, forced: bool) -> Outcome {
        match self {
            Self::Chromium => chromium::force_colours(web, forced).await,
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "only Chromium's driver forces colours upon a page",
            }),
        }
    }

    /// What a screen reader is told of the page; fails where the driver does not say.
    pub(crate) async fn heard(self, web: &WebDriver) -> Outcome<Vec<Heard>> {
        match self {
            Self::Chromium => chromium::heard(web).await,
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "only Chromium's driver says what screen readers are told",
            }),
        }
    }

    /// Fails where the Tab key is not walked with through every task: Safari's engine leaves links out
    /// unless its user asks for them, and one engine is enough to find what the page leaves out.
    pub fn walks_by_tab(self) -> Outcome {
        match self {
            Self::Chromium => Ok(()),
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "every task by Tab is walked through in Chromium",
            }),
        }
    }

    /// Fails in all engines but one, for what the program decides alone: it is the same in all of them.
    pub fn speaks_for_all(self) -> Outcome {
        match self {
            Self::Chromium => Ok(()),
            Self::Firefox | Self::WebKit => Err(Failure::Unable {
                reason: "what does not depend on the engine is tried in Chromium",
            }),
        }
    }

    /// Fails where the driver cannot print a page.
    pub(crate) fn prints(self) -> Outcome {
        match self {
            Self::Chromium | Self::Firefox => Ok(()),
            Self::WebKit => Err(Failure::Unable {
                reason: "WebKitWebDriver cannot print a page",
            }),
        }
    }

    /// Fails where the driver waits for ever for a picture of the screen.
    pub(crate) fn takes_pictures(self) -> Outcome {
        match self {
            Self::Chromium | Self::Firefox => Ok(()),
            Self::WebKit => Err(Failure::Unable {
                reason: "WebKitWebDriver takes none where the browser draws without a graphics card",
            }),
        }
    }
}
