//! A web server for the built page on this machine's loopback address.
//!
//! The page is served as any static host would serve it: files with their media type, compressed where
//! a compressed one lies beside them, nothing made up for addresses that do not exist. It is served as
//! strictly as the strictest host would, so that every browser test shows that the page can live with it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use axum::Router;
use axum::http::{HeaderValue, header};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// What the page may do, as `docs/deploy.md` gives it: nothing from elsewhere, no inline script, no
/// `eval`. Styles stand in the page and in what the second module draws.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A server that runs until it is stopped or dropped.
pub struct Server {
    address: SocketAddr,
    running: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Serves a folder on `port`; port 0 takes any that is free.
    pub async fn start(folder: &Path, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let (running, ended) = oneshot::channel::<()>();
        let server = axum::serve(listener, site(folder)).with_graceful_shutdown(async {
            // Nothing is ever sent: the channel closes when the other side is dropped.
            let _ = ended.await;
        });
        let task = tokio::spawn(server.into_future());
        Ok(Self {
            address,
            running,
            task,
        })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    /// Closes the port and every connection, and returns when that is done.
    pub async fn stop(self) -> io::Result<()> {
        drop(self.running);
        self.task.await.map_err(io::Error::other)?
    }
}

/// The browser asks each time whether a file has changed, so a new build is seen at once.
fn site(folder: &Path) -> Router {
    let ask_again = SetResponseHeaderLayer::overriding(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-cache"),
    );
    let policy = SetResponseHeaderLayer::overriding(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    Router::new()
        .fallback_service(ServeDir::new(folder).precompressed_br())
        .layer(ask_again)
        .layer(policy)
}
