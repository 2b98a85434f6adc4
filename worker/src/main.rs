//! The module as a web worker: each message is a request with files, each answer goes back with the
//! number of its request.

#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod messages;

fn main() {
    #[cfg(target_arch = "wasm32")]
    messages::listen();
}
