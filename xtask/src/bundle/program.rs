//! The two programs of the site.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::page::Names;
use super::wasm::{self, Bound};
use super::web::{self, Kind};
use super::{BundleError, files, split};
use crate::setup::WasmToolchain;
use crate::{project, site};

/// The program of the page, in a folder that is named after its content.
pub(super) fn first(toolchain: &WasmToolchain, site: &Path) -> Result<Names, BundleError> {
    let compiled = wasm::compile(toolchain, "spbe", "spbe", split::LINKING)?;
    let (cuts, ready) = (work("cut")?, work("ready")?);
    let parts = split::cut(&compiled, "spbe", &cuts)?;
    wasm::bind(&cuts.join("spbe.wasm"), &Bound::Module, "spbe", &cuts)?;
    let script = web::bundle(toolchain, &cuts.join("spbe.js"), &Kind::Module)?;
    fs::write(ready.join("spbe.js"), script)?;
    for name in parts.iter().map(String::as_str).chain(["spbe_bg.wasm"]) {
        wasm::shrink(toolchain, &cuts.join(name), &ready.join(name))?;
    }
    let folder = format!("program-{}", digest(&ready)?);
    fs::rename(&ready, site.join(&folder))?;
    Ok(Names {
        module: format!("{folder}/spbe.js"),
        binary: format!("{folder}/spbe_bg.wasm"),
    })
}

/// The second module. Its names are always the same: which program asks is said by the query.
pub(super) fn second(toolchain: &WasmToolchain, site: &Path) -> Result<(), BundleError> {
    let compiled = wasm::compile(toolchain, "spbe-worker", "worker", &[])?;
    let bound = work("bound")?;
    wasm::bind(&compiled, &Bound::Script, "worker", &bound)?;
    let script = web::bundle(toolchain, &bound.join("worker.js"), &Kind::Script)?;
    fs::write(site.join("worker.js"), script)?;
    let binary = "worker_bg.wasm";
    Ok(wasm::shrink(
        toolchain,
        &bound.join(binary),
        &site.join(binary),
    )?)
}

/// An empty folder to work in.
fn work(name: &str) -> Result<PathBuf, BundleError> {
    let folder = project::root().join("target/bundle").join(name);
    files::empty(&folder)?;
    Ok(folder)
}

/// The first eight bytes of a SHA-256 over all files of a folder.
fn digest(folder: &Path) -> Result<String, BundleError> {
    let mut all = Sha256::new();
    for name in site::files(folder)? {
        all.update(&name);
        all.update(site::read(folder, &name)?);
    }
    let whole = all.finalize();
    let first = whole.first_chunk().copied().unwrap_or_default();
    Ok(format!("{:016x}", u64::from_be_bytes(first)))
}
