//! Who may use whom. The compiler keeps the browser out of the core; this keeps the core in order.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each module of the library and the modules it may use, from the bottom.
const LAYERS: &str = "\
exact:
document: exact
instrument: exact document
score: exact instrument
plan: exact instrument score
assessment: exact document instrument score plan
exchange: exact document instrument score plan assessment
drafts: document instrument assessment exchange
words: exact document instrument score plan assessment exchange drafts
browser: drafts
ui: exact instrument score assessment exchange drafts words browser";

fn layers() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let layer = |line: &'static str| line.split_once(':').unwrap();
    let allowed =
        |(module, allowed): (_, &'static str)| (module, allowed.split_whitespace().collect());
    LAYERS.lines().map(layer).map(allowed)
}

/// The code of the library, file by file, each with the module at the top that it belongs to.
fn files(folder: &Path, module: Option<&str>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let own = path.file_stem().unwrap().to_str().unwrap();
        let module = module.unwrap_or(own);
        if path.is_dir() {
            files.extend(self::files(&path, Some(module)));
        } else {
            files.push((module.to_owned(), fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

/// The library; `main.rs` and `cli` are the program and reach it from outside.
fn library() -> impl Iterator<Item = (String, String)> {
    let outside = ["lib", "main", "cli"];
    files(Path::new("src"), None)
        .into_iter()
        .filter(move |(module, _)| !outside.contains(&module.as_str()))
}

/// The modules behind every `crate::` of a text.
fn uses(code: &str) -> BTreeSet<&str> {
    let name = |text: &str| {
        text.find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len())
    };
    let paths = code.split("crate::").skip(1);
    paths
        .flat_map(|path| match path.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or(list).split(',').collect(),
            None => vec![path],
        })
        .map(str::trim_start)
        .map(|path| &path[..name(path)])
        .filter(|module| !module.is_empty())
        .collect()
}

#[test]
fn every_module_uses_only_those_below_it() {
    for (module, code) in library() {
        let layer = layers().find(|(name, _)| *name == module);
        let (_, allowed) = layer.unwrap_or_else(|| panic!("{module} is in no layer"));
        for used in uses(&code) {
            assert!(
                used == module || allowed.contains(&used),
                "{module} uses {used}"
            );
        }
    }
}

#[test]
fn every_layer_is_a_module() {
    let modules: BTreeSet<String> = library().map(|(module, _)| module).collect();
    assert_eq!(modules, layers().map(|(name, _)| name.to_owned()).collect());
}

#[track_caller]
fn does_not_know(module: &str, package: &str) {
    let mut files = library().filter(|(name, _)| name == module);
    assert!(
        files.all(|(_, code)| !code.contains(package)),
        "{module} knows {package}"
    );
}

#[test]
fn the_browser_does_not_know_the_interface_nor_the_interface_the_files() {
    does_not_know("browser", "leptos");
    does_not_know("ui", "serde_json");
    does_not_know("ui", "gloo_storage");
}

#[test]
fn uses_are_found_however_they_are_written() {
    let code =
        "use crate::exact::Exact;\nuse crate::{score, words::Lang};\nlet x = crate::drafts\n";
    assert_eq!(uses(code), ["exact", "score", "words", "drafts"].into());
}
