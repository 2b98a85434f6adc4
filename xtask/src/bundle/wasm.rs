//! The steps from Rust to a small wasm file that a browser runs.

use std::io;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::BundleError;
use crate::project;
use crate::setup::WasmToolchain;

/// What the compiler uses and every browser since 2021 has; the optimiser refuses all else.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles a program for release; `linking` are arguments of the linker.
pub(super) fn compile(
    toolchain: &WasmToolchain,
    package: &str,
    program: &str,
    linking: &[&str],
) -> Result<PathBuf, BundleError> {
    let target = project::root().join("target");
    let folder = target.to_string_lossy();
    let mut arguments = vec!["rustc", "--release", "--target", "wasm32-unknown-unknown"];
    arguments.extend([
        "--target-dir",
        &folder,
        "--package",
        package,
        "--bin",
        program,
        "--",
    ]);
    let linking: Vec<_> = linking
        .iter()
        .map(|it| format!("-Clink-arg={it}"))
        .collect();
    arguments.extend(linking.iter().map(String::as_str));
    toolchain
        .command("cargo", arguments)
        .run()
        .map_err(BundleError::Compile)?;
    Ok(target.join(format!("wasm32-unknown-unknown/release/{program}.wasm")))
}

/// How JavaScript gets hold of a program.
pub enum Bound {
    /// It is an ES module, from which parts have been cut.
    Module,
    /// It is a classic script, as web workers of 2021 need it.
    Script,
}

/// Writes the JavaScript side of a program as `<name>.js` and `<name>_bg.wasm` into a folder.
pub fn bind(program: &Path, bound: &Bound, name: &str, folder: &Path) -> Result<(), BundleError> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(program)
        .out_name(name)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    match bound {
        // The parts use what the linker exports.
        Bound::Module => bindgen.keep_lld_exports(true).web(true),
        Bound::Script => bindgen.no_modules(true),
    }
    .and_then(|bindgen| bindgen.generate(folder))
    .map_err(|error| BundleError::Bind(format!("{error:#}")))
}

/// Writes a wasm file as small as the optimiser can make it.
pub(super) fn shrink(toolchain: &WasmToolchain, from: &Path, to: &Path) -> io::Result<()> {
    let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
    let arguments = FEATURES.into_iter().chain(["-Oz", &from, "--output", &to]);
    toolchain.command("wasm-opt", arguments).run().map(drop)
}
