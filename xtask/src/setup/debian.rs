//! Debian's Rust compiler for wasm32, for networks in which rustup can download nothing.
//!
//! Debian ships the compiler and the sources of the standard library, but not the library
//! compiled for wasm32. It is compiled once, into a sysroot of the project's own.

use std::path::{Path, PathBuf};
use std::{fs, io};

use duct::cmd;

use super::apt;
use super::wasm::{TARGET, WasmToolchain};
use crate::project;

/// Compiler, cargo, sources of the standard library, clippy of the same version, linker.
pub(super) const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "lld-22",
];

const PROGRAMS: &str = "/usr/bin";
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const LINKER: &str = "/usr/bin/wasm-ld-22";
const SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std";

/// The toolchain, when the library was compiled for the compiler that is installed now.
pub(super) fn find() -> Option<WasmToolchain> {
    let sysroot = sysroot().ok()?;
    (packages_are_installed() && sysroot.is_dir())
        .then(|| toolchain(&format!("--sysroot {}", sysroot.display())))
}

/// Installs the packages and compiles the library.
pub(super) fn install() -> io::Result<()> {
    if !packages_are_installed() {
        apt::install(&PACKAGES)?;
    }
    let workshop = project::tools().join("wasm-std");
    let unfinished = workshop.join("sysroot");
    let target = unfinished.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&target)?;
    for part in compile(&workshop)? {
        fs::rename(&part, target.join(part.file_name().unwrap_or_default()))?;
    }
    fs::rename(unfinished, sysroot()?)?;
    fs::remove_dir_all(workshop)
}

/// Compiles the standard library as the dependency of an empty crate; returns its parts.
fn compile(workshop: &Path) -> io::Result<Vec<PathBuf>> {
    let manifest = workshop.join("Cargo.toml");
    let target = workshop.join("target");
    fs::create_dir_all(workshop.join("src"))?;
    fs::write(workshop.join("src/lib.rs"), "")?;
    // A workspace of its own, or cargo would take it for a member of the one around it.
    fs::write(
        &manifest,
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    let arguments =
        format!("build --release --target {TARGET} -Zbuild-std=std,panic_abort,proc_macro");
    // Without bitcode in it the library cannot take part in link-time optimisation.
    toolchain("-Cembed-bitcode=yes")
        .command(
            CARGO,
            arguments
                .split(' ')
                .chain(["--manifest-path", &*manifest.to_string_lossy()]),
        )
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_BOOTSTRAP", "1")
        .run()?;
    let mut library = Vec::new();
    for entry in fs::read_dir(target.join(TARGET).join("release/deps"))? {
        library.push(entry?.path());
    }
    library.retain(|file| is_part_of_the_library(file));
    Ok(library)
}

/// Debian's compiler with the arguments that every crate for wasm32, and no other, is compiled with.
fn toolchain(compiler_arguments: &str) -> WasmToolchain {
    let variables = vec![
        ("CARGO", CARGO.into()),
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", LINKER.into()),
        (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            compiler_arguments.into(),
        ),
    ];
    WasmToolchain::of(Some(Path::new(PROGRAMS)), variables)
}

fn is_part_of_the_library(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".rlib") && !name.starts_with("libempty-")
}

fn packages_are_installed() -> bool {
    [RUSTC, CARGO, LINKER, SOURCES, "/usr/bin/cargo-clippy"]
        .iter()
        .all(|path| Path::new(path).exists())
}

/// The folder for the library of the compiler that is installed now.
fn sysroot() -> io::Result<PathBuf> {
    let answer = cmd!(RUSTC, "--version").stderr_null().read()?;
    let version = answer.split(' ').nth(1).unwrap_or_default();
    Ok(project::tools().join(format!("wasm-sysroot-{version}")))
}
