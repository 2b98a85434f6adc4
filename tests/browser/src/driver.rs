//! The program that steers a browser, on a free port of this machine.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tokio::net::{TcpListener, TcpStream};

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::patience::insist;
use crate::processes;
use crate::screen::Screen;

/// A running driver; ends when it is dropped, and its browser with it.
pub(crate) struct Driver {
    address: SocketAddr,
    process: Running,
    browser: Option<Browser>,
}

/// A browser that the driver found when it was started.
struct Browser {
    process: Running,
    // The screen goes when nothing draws on it any more.
    _screen: Screen,
}

impl Driver {
    /// Starts the driver of an engine for a browser that keeps its things in `folder` and knows
    /// `elsewhere`, and waits until it listens.
    pub(crate) async fn start(
        engine: Engine,
        folder: &Path,
        elsewhere: SocketAddr,
    ) -> Outcome<Self> {
        let (address, target) = (free_address().await?, free_address().await?);
        let browser = match engine.browser(folder, elsewhere, target)? {
            Some((command, screen)) => Some(Browser {
                process: Running::listening_on(target, command).await?,
                _screen: screen,
            }),
            None => None,
        };
        let mut driver = engine.driver(target)?;
        driver.arg(format!("--port={}", address.port()));
        Ok(Self {
            address,
            process: Running::listening_on(address, driver).await?,
            browser,
        })
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The process below which are those of the browser.
    pub(crate) fn root(&self) -> u32 {
        let own = self.browser.as_ref().map(|browser| &browser.process);
        own.unwrap_or(&self.process).id()
    }
}

/// A program that takes commands on a port; ends when it is dropped, with all that it has started.
struct Running(Child);

impl Running {
    async fn listening_on(address: SocketAddr, mut command: Command) -> Outcome<Self> {
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut running = Self(process);
        let listening = insist(async || Ok(TcpStream::connect(address).await?)).await;
        match (listening, running.0.try_wait()?) {
            (_, Some(status)) => Err(Failure::DriverEnded { status }),
            (Err(failure), None) => Err(failure),
            (Ok(_), None) => Ok(running),
        }
    }

    fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A browser whose session was lost would stay.
        processes::kill_below(self.id());
        // Both fail only when it has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An address that was free a moment ago; the drivers cannot all be told to choose one themselves.
async fn free_address() -> Outcome<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    Ok(listener.local_addr()?)
}
