//! The server behaves as a static host does, and goes away when it is told to.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};
use tokio::task::spawn_blocking;
use xtask::server::{POLICY, Server};
use xtask::{compressed, project};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join("index.html"),
        "<!doctype html><title>start</title>",
    )
    .unwrap();
    fs::write(folder.join("manifest.webmanifest"), "{}").unwrap();
    fs::write(folder.join("sw.js"), "").unwrap();
    fs::write(folder.join("app.wasm"), b"\0asm\x01\0\0\0").unwrap();
    folder
});

/// The whole answer to `GET path`, head in lower case.
fn get(server: &Server, path: &str) -> impl Future<Output = String> + use<> {
    get_with(server, path, "")
}

/// The same to a request that has more lines in its head.
fn get_with(server: &Server, path: &str, lines: &str) -> impl Future<Output = String> + use<> {
    let host = server.url().replace("http://", "");
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{lines}\r\n");
    async {
        let answer = spawn_blocking(move || {
            let mut connection = TcpStream::connect(host).unwrap();
            connection.write_all(request.as_bytes()).unwrap();
            let mut answer = Vec::new();
            connection.read_to_end(&mut answer).unwrap();
            answer
        });
        String::from_utf8_lossy(&answer.await.unwrap()).to_lowercase()
    }
}

#[track_caller]
fn answers(path: &str, expected: &[&str]) {
    let answer = runtime().block_on(async {
        let server = Server::start(&SITE, 0).await.unwrap();
        get(&server, path).await
    });
    for part in expected {
        assert!(answer.contains(part), "{part:?} is not in\n{answer}");
    }
}

#[test]
fn the_folder_is_answered_with_its_page() {
    answers(
        "/",
        &["200 ok", "content-type: text/html", "<title>start</title>"],
    );
}

#[test]
fn wasm_has_the_type_that_browsers_compile_while_it_arrives() {
    answers("/app.wasm", &["200 ok", "content-type: application/wasm"]);
}

#[test]
fn what_makes_the_page_an_app_has_the_types_that_browsers_ask_for() {
    answers(
        "/manifest.webmanifest",
        &["200 ok", "content-type: application/manifest+json"],
    );
    answers("/sw.js", &["200 ok", "content-type: text/javascript"]);
}

#[test]
fn browsers_ask_for_every_file_again() {
    answers("/index.html", &["cache-control: no-cache"]);
    answers("/app.wasm", &["cache-control: no-cache"]);
}

#[test]
fn an_address_without_a_file_is_not_found() {
    answers("/missing", &["404 not found"]);
    answers("/../server.rs", &["404 not found"]);
}

#[test]
fn a_copy_with_compressed_files_is_sent_compressed_to_whoever_takes_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compressed");
    compressed::copy(&SITE, &folder).unwrap();
    let [compressed, plain] = runtime().block_on(async {
        let server = Server::start(&folder, 0).await.unwrap();
        let takes = "Accept-Encoding: br\r\n";
        [get_with(&server, "/", takes).await, get(&server, "/").await]
    });
    assert!(compressed.contains("content-encoding: br"), "{compressed}");
    assert!(
        compressed.contains("content-type: text/html"),
        "{compressed}"
    );
    assert!(!plain.contains("content-encoding"), "{plain}");
    assert!(plain.contains("<title>start</title>"), "{plain}");
}

#[test]
fn a_stopped_server_closes_connections_on_which_nothing_was_asked() {
    runtime().block_on(async {
        let server = Server::start(&SITE, 0).await.unwrap();
        let address = server.url().replace("http://", "");
        let idle = {
            let address = address.clone();
            spawn_blocking(move || TcpStream::connect(address).unwrap())
                .await
                .unwrap()
        };
        // The server takes connections in order: after this answer it holds the idle one.
        get(&server, "/").await;
        server.stop().await.unwrap();
        assert!(TcpStream::connect(address).is_err());
        drop(idle);
    });
}

/// What is tried here is what the guide tells people to set, in each of its configurations.
#[test]
fn every_file_comes_with_the_policy_of_the_guide() {
    answers("/", &[&format!("content-security-policy: {POLICY}")]);
    let guide = fs::read_to_string(project::root().join("docs/deploy.md")).unwrap();
    let policies = guide.matches("default-src").count();
    assert_eq!((policies, guide.matches(POLICY).count()), (4, 4));
}
