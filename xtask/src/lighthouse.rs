//! What Lighthouse finds in the built page: no barrier, no bad practice, nothing that keeps search
//! engines out. How fast it takes the page to be is printed beside the goal: that depends on what else the
//! machine does.

mod report;

use std::path::Path;
use std::{fs, io};

use tokio::task::spawn_blocking;

use crate::compressed;
use crate::project;
use crate::server::Server;
use crate::setup::{Chromium, Lighthouse};
use report::Report;

/// Why the page does not pass.
#[derive(Debug, thiserror::Error)]
pub enum LighthouseError {
    /// The page cannot be served.
    #[error("the page cannot be served to Lighthouse")]
    Serve(#[source] io::Error),

    /// Lighthouse failed; it has said why on the terminal.
    #[error("Lighthouse cannot look at the page")]
    Run(#[source] io::Error),

    /// What it wrote is not a report.
    #[error("the report of Lighthouse cannot be read")]
    Read(#[from] serde_json::Error),

    /// It found something that must not be there.
    #[error("Lighthouse finds faults:\n{}", faults.join("\n"))]
    Faults {
        /// Category, audit and elements of each.
        faults: Vec<String>,
    },
}

/// Looks at the built page and prints the scores.
pub(crate) fn run(lighthouse: &Lighthouse, browser: &Chromium) -> Result<(), LighthouseError> {
    let text = look_at_page(lighthouse, browser)?;
    let report: Report = serde_json::from_str(&text)?;
    println!("{report}");
    let faults = report.faults();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(LighthouseError::Faults { faults })
    }
}

fn look_at_page(lighthouse: &Lighthouse, browser: &Chromium) -> Result<String, LighthouseError> {
    let site = project::root().join("target/compressed-site");
    let look_at = |url: String| lighthouse.look_at(&format!("{url}/"), browser);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(LighthouseError::Serve)?;
    runtime.block_on(async {
        let server = serve(&site).await.map_err(LighthouseError::Serve)?;
        let look_at = look_at(server.url());
        // The server goes on meanwhile.
        let report = spawn_blocking(move || look_at.read()).await;
        report
            .map_err(io::Error::other)
            .and_then(|report| report)
            .map_err(LighthouseError::Run)
    })
}

async fn serve(site: &Path) -> io::Result<Server> {
    // What an earlier build has left.
    if site.exists() {
        fs::remove_dir_all(site)?;
    }
    compressed::copy(&project::dist(), site)?;
    Server::start(site, 0).await
}
