//! Stands for every other host, for a browser that takes it for its proxy: whatever is asked of any
//! of them is noted here and left without an answer.

use std::mem;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::failure::Outcome;

/// A proxy that goes nowhere; ends when it is dropped.
pub(crate) struct Elsewhere {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Elsewhere {
    /// Listens on a free port.
    pub(crate) async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let asked = Arc::default();
        let task = tokio::spawn(listen(listener, Arc::clone(&asked)));
        Ok(Self {
            address,
            asked,
            task,
        })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The addresses that were asked for since this was last asked.
    pub(crate) fn asked(&self) -> Vec<String> {
        mem::take(&mut lock(&self.asked))
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn listen(listener: TcpListener, asked: Arc<Mutex<Vec<String>>>) {
    while let Ok((visitor, _)) = listener.accept().await {
        if let Some(address) = address_asked_by(visitor).await {
            lock(&asked).push(address);
        }
    }
}

/// The second word of what a proxy is told first: `GET http://example.org/ HTTP/1.1`.
async fn address_asked_by(visitor: TcpStream) -> Option<String> {
    let mut start = [0; 4096];
    visitor.readable().await.ok()?;
    let length = visitor.try_read(&mut start).ok()?;
    let start = String::from_utf8_lossy(&start[..length]);
    start.split(' ').nth(1).map(str::to_owned)
}

fn lock(asked: &Mutex<Vec<String>>) -> MutexGuard<'_, Vec<String>> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}
