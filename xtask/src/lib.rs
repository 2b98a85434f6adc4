//! The project's own build tool: what `cargo xtask` does, and what the browser tests share with it.
//!
//! `setup` gets the tools, `bundle` builds `dist/`, `offline` lists it for the service worker, `transfer`
//! weighs it, `features` sees whether older browsers know it, `single` makes one file of it, `server` serves it,
//! `compressed` as web servers send it; `lighthouse` judges it; `checks` and `bench` run everything that shows
//! whether the calculator is right and fast.

pub mod bench;
pub mod bundle;
pub mod checks;
pub mod compressed;
pub mod explain;
pub mod features;
pub mod lighthouse;
pub mod offline;
pub mod project;
pub mod serve;
pub mod server;
pub mod setup;
pub mod single;
pub mod site;
pub mod transfer;

mod duration;
mod grouped;
mod tally;
