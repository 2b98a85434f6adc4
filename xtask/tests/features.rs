//! A module that an older browser would refuse is refused before it is published.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use xtask::features;

/// What is said of a module in a site.
fn said(name: &str, text: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("features")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("app_bg.wasm"), wat::parse_str(text).unwrap()).unwrap();
    features::of(&folder).err().map(|error| error.to_string())
}

#[track_caller]
fn is_refused(name: &str, text: &str, expected: &str) {
    let said = said(name, text).unwrap_or_default();
    assert!(said.starts_with("app_bg.wasm is not "), "{said}");
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("(at offset 0x"), "{said}");
}

#[test]
fn what_browsers_of_2021_know_is_allowed() {
    let known = "(module
        (global (export \"g\") (mut i32) (i32.const 0))
        (memory 1) (table 1 externref)
        (func (result i32 i32) (i32.extend8_s (i32.const 1)) (i32.trunc_sat_f64_s (f64.const 1)))
        (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 8)))
        (func (param externref) (table.set (i32.const 0) (local.get 0))))";
    assert_eq!(said("known", known), None);
}

#[test]
fn what_is_younger_is_refused() {
    let simd = "(module (func (drop (v128.const i32x4 0 0 0 0))))";
    is_refused("simd", simd, "SIMD");
    let threads = "(module (memory 1 1 shared))";
    is_refused("threads", threads, "threads");
    let tail_call = "(module (func $f return_call $f))";
    is_refused("tail-call", tail_call, "tail calls");
    let exceptions = "(module (tag))";
    is_refused("exceptions", exceptions, "exceptions");
    let extended = "(module (global i32 (i32.add (i32.const 1) (i32.const 2))))";
    is_refused("extended", extended, "constant expression");
    let collected = "(module (type (struct)))";
    is_refused("collected", collected, "gc");
    let wide = "(module (memory i64 1))";
    is_refused("wide", wide, "memory64");
}
