//! `cargo xtask serve`: builds the page and serves it until Ctrl-C, also when it is above its size
//! budget.

use std::io;

use crate::bundle::{self, BundleError};
use crate::project;
use crate::server::Server;
use crate::setup::{self, SetupError};

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8099;

/// Why the page is not served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// There is no page.
    #[error(transparent)]
    Bundle(#[from] BundleError),

    /// No port is free, or the system refuses.
    #[error("cannot serve on any port from {FIRST_PORT} to {LAST_PORT}")]
    Listen(#[from] io::Error),
}

/// Builds, serves, and returns after Ctrl-C.
pub fn run() -> Result<(), ServeError> {
    bundle::build(&setup::build_tools()?)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let server = on_a_free_port().await?;
        println!("The calculator is at {}/ (Ctrl-C ends it)", server.url());
        tokio::signal::ctrl_c().await?;
        server.stop().await
    })?;
    Ok(())
}

async fn on_a_free_port() -> io::Result<Server> {
    let mut port = FIRST_PORT;
    loop {
        match Server::start(&project::dist(), port).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < LAST_PORT => port += 1,
            outcome => return outcome,
        }
    }
}
