//! Chromium.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::common::log::LoggingPrefsLogLevel;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};
use xtask::setup::Chromium;

use super::Engine;
use crate::failure::{Failure, Outcome};
use crate::heard::Heard;
use crate::watch::Seen;

/// Without a sandbox, since containers have none to give; without anything that talks to the
/// network by itself; without animations, which a click would have to hit in mid-flight.
const ARGUMENTS: [&str; 7] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--force-prefers-reduced-motion",
];

pub(super) fn driver() -> Outcome<Command> {
    Ok(Command::new(find()?.driver))
}

fn find() -> Outcome<Chromium> {
    Chromium::find().ok_or(Failure::NoBrowser {
        engine: Engine::Chromium.name(),
    })
}

pub(super) fn capabilities(data: &Path, downloads: &Path) -> Outcome<Capabilities> {
    let mut chromium = DesiredCapabilities::chrome();
    chromium.set_binary(&find()?.browser.to_string_lossy())?;
    for argument in ARGUMENTS {
        chromium.add_arg(argument)?;
    }
    chromium.add_arg(&format!("--user-data-dir={}", data.display()))?;
    chromium.add_experimental_option(
        "prefs",
        json!({
            "download.default_directory": downloads,
            "download.prompt_for_download": false,
        }),
    )?;
    chromium.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    chromium.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    Ok(chromium.into())
}

pub(super) async fn darken(web: &WebDriver, dark: bool) -> Outcome {
    let value = if dark { "dark" } else { "light" };
    emulate(
        web,
        json!([{ "name": "prefers-color-scheme", "value": value }]),
    )
    .await
}

pub(super) async fn force_colours(web: &WebDriver, forced: bool) -> Outcome {
    let value = if forced { "active" } else { "none" };
    emulate(web, json!([{ "name": "forced-colors", "value": value }])).await
}

async fn emulate(web: &WebDriver, features: Value) -> Outcome {
    let media = json!({ "features": features });
    web.cdp()
        .send_raw("Emulation.setEmulatedMedia", media)
        .await?;
    Ok(())
}

/// What the browser tells screen readers, from the beginning of the page to its end.
pub(super) async fn heard(web: &WebDriver) -> Outcome<Vec<Heard>> {
    let tree = web
        .cdp()
        .send_raw("Accessibility.getFullAXTree", json!({}))
        .await?;
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let told = nodes.filter(|node| node["ignored"] != json!(true));
    Ok(told.map(of_node).collect())
}

fn of_node(node: &Value) -> Heard {
    let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
    let property = |name: &str| {
        let mut properties = node["properties"].as_array().into_iter().flatten();
        let property = properties.find(|it| it["name"] == name);
        property.map_or_else(String::new, |it| text(&it["value"]))
    };
    Heard {
        role: text(&node["role"]),
        name: text(&node["name"]),
        checked: property("checked") == "true",
        live: property("live"),
    }
}

pub(super) async fn watch(web: &WebDriver) -> Outcome<Seen> {
    Ok(Seen {
        errors: console_errors(web).await?,
        requests: requests(web).await?,
    })
}

/// What the browser's own list of requirements finds.
pub(super) async fn install_problems(web: &WebDriver) -> Outcome<Vec<String>> {
    let ask = "Page.getInstallabilityErrors";
    let said = web.cdp().send_raw(ask, json!({})).await?;
    let Some(problems) = said["installabilityErrors"].as_array() else {
        return Err(Failure::Answer {
            question: ask,
            answer: said.to_string(),
        });
    };
    // A problem without its name is one all the same.
    let name = |problem: &Value| problem["errorId"].as_str().unwrap_or_default().to_owned();
    Ok(problems.iter().map(name).collect())
}

async fn console_errors(web: &WebDriver) -> Outcome<Vec<String>> {
    let entries = web.browser_log().await?.into_iter();
    Ok(entries
        .filter(|entry| entry.level == "SEVERE")
        .map(|entry| entry.message)
        .collect())
}

async fn requests(web: &WebDriver) -> Outcome<Vec<String>> {
    let mut addresses = Vec::new();
    for entry in web.get_log("performance").await? {
        let event: Value = serde_json::from_str(&entry.message)?;
        let event = &event["message"];
        if event["method"] == "Network.requestWillBeSent"
            && let Some(address) = event["params"]["request"]["url"].as_str()
        {
            addresses.push(address.to_owned());
        }
    }
    Ok(addresses)
}
