//! The program that steers an engine, on a free port of this machine.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Child, Command, Stdio};

use tokio::net::{TcpListener, TcpStream};

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::patience::insist;

/// A running driver; ends when it is dropped. The browsers that it started end with their sessions,
/// which have to be dropped before.
pub struct Driver {
    engine: Engine,
    address: SocketAddr,
    process: Child,
}

impl Driver {
    /// Starts the driver of an engine and waits until it listens.
    pub async fn start(engine: Engine) -> Outcome<Self> {
        let address = free_address().await?;
        let process = Command::new(engine.driver()?)
            .arg(format!("--port={}", address.port()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut driver = Self {
            engine,
            address,
            process,
        };
        let listening = insist(async || Ok(TcpStream::connect(address).await?)).await;
        match (listening, driver.process.try_wait()?) {
            (_, Some(status)) => Err(Failure::DriverEnded { status }),
            (Err(failure), None) => Err(failure),
            (Ok(_), None) => Ok(driver),
        }
    }

    /// The engine that it steers.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Both fail only when it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An address that was free a moment ago; the drivers cannot all be told to choose one themselves.
async fn free_address() -> Outcome<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    Ok(listener.local_addr()?)
}
