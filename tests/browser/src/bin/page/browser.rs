//! A page in a browser that has never seen it, on a slow machine and a slow line where that is measured.

use std::sync::Arc;

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::profile::Profile;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use xtask::server::Server;

use crate::pages::{EMPTY, Page};

const SCREEN: (u32, u32) = (1366, 900);
/// How much slower the processor is made.
const SLOWER: u32 = 4;
/// Bytes per second of 1.6 Mbit/s.
const THROUGHPUT: u32 = 200_000;
/// Milliseconds until an answer begins.
const LATENCY: u32 = 150;

const STORE: &str =
    "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text);";
const PAINTED: &str = include_str!("scripts/painted.js");

/// A browser with a page in it.
pub(crate) struct Browser {
    profile: Arc<Profile>,
    server: Server,
}

impl Browser {
    /// Starts a browser, puts the draft into its storage and loads the page, with a script that runs
    /// before those of the page.
    pub(crate) async fn open(page: &Page, script: &str, is_slow: bool) -> Outcome<Self> {
        let server = Server::start(&page.site, 0).await?;
        let profile = Profile::start(Engine::Chromium).await?;
        let web = profile.web();
        web.set_window_rect(0, 0, SCREEN.0, SCREEN.1).await?;
        web.goto(format!("{}/{EMPTY}", server.url())).await?;
        web.execute(STORE, vec![json!(page.stored)]).await?;
        let source = [PAINTED, page.places, script].join("\n");
        let browser = Self { profile, server };
        let early = "Page.addScriptToEvaluateOnNewDocument";
        browser.tell(early, json!({ "source": source })).await?;
        if is_slow {
            browser.slow_down().await?;
        }
        let address = format!("{}/{}", browser.server.url(), page.address);
        browser.web().goto(address).await?;
        Ok(browser)
    }

    async fn slow_down(&self) -> Outcome {
        let network = json!({
            "offline": false,
            "latency": LATENCY,
            "downloadThroughput": THROUGHPUT,
            "uploadThroughput": THROUGHPUT,
        });
        self.tell("Network.enable", json!({})).await?;
        self.tell("Network.emulateNetworkConditions", network)
            .await?;
        let processor = json!({ "rate": SLOWER });
        self.tell("Emulation.setCPUThrottlingRate", processor)
            .await?;
        Ok(())
    }

    /// Gives a command of the `DevTools` protocol.
    pub(crate) async fn tell(&self, command: &str, values: Value) -> Outcome<Value> {
        Ok(self.web().cdp().send_raw(command, values).await?)
    }

    /// What an expression of the page's gives when it has come to its end.
    pub(crate) async fn result<T: DeserializeOwned>(
        &self,
        expression: &str,
        values: Vec<Value>,
    ) -> Outcome<T> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; Promise.resolve({expression}).then(done);"
        );
        let result = self.web().execute_async(&script, values).await?;
        Ok(serde_json::from_value(result.json().clone())?)
    }

    fn web(&self) -> &WebDriver {
        self.profile.web()
    }
}
