//! Lists the edition files, so that adding one needs no change of code.
//!
//! `data/editions/*.json` are the editions in use. `data/editions/former/<id>.<n>.json` are their
//! revisions before, which drafts may still rest on.
//!
//! Each is listed with its name, its text, and the SHA-256 of all that its file says. The page carries
//! the texts without spaces and without the English of longer texts: it fetches the files beside it
//! when someone reads English. The digest still tells whether a file of the user is the same.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::Value;
use sha2::{Digest, Sha256};

const EDITIONS: &str = "data/editions";
const FORMER: &str = "data/editions/former";
/// Fields with names; all other texts in two languages are longer.
const NAMES: [&str; 4] = ["name", "short_name", "name_prefix", "index"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={EDITIONS}");
    let out = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let list = format!(
        "const CURRENT: &[ShippedFile] = {};\nconst FORMER: &[ShippedFile] = {};\n",
        included(&files(Path::new(EDITIONS))?, &out)?,
        included(&files(Path::new(FORMER))?, &out)?,
    );
    fs::write(out.join("editions.rs"), list)
}

/// The edition files of a folder, by name; none where the folder is missing.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The files as a Rust expression.
fn included(files: &[PathBuf], out: &Path) -> io::Result<String> {
    let mut list = Vec::new();
    for file in files {
        let included = entry(file, out).map_err(|error| {
            // Without it nobody knows which of the files it is.
            io::Error::new(error.kind(), format!("{}: {error}", file.display()))
        })?;
        list.push(included);
    }
    Ok(format!("&[{}]", list.join(", ")))
}

/// One file as a Rust expression.
fn entry(file: &Path, out: &Path) -> io::Result<String> {
    let mut edition: Value = serde_json::from_slice(&fs::read(file)?)?;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let id = edition["id"].as_str().unwrap_or_default();
    check_name(&name, id, file.starts_with(FORMER))?;
    edition.sort_all_objects();
    let mut whole = String::new();
    for byte in Sha256::digest(edition.to_string()) {
        // Writing into a string cannot fail.
        let _ = write!(whole, "{byte:02x}");
    }
    let path = if is_for_the_page() {
        let short = out.join(file.file_name().unwrap_or_default());
        strip("", &mut edition);
        fs::write(&short, edition.to_string())?;
        short
    } else {
        Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join(file)
    };
    let text = format!("include_str!(r\"{}\")", path.display());
    Ok(format!(
        "ShippedFile {{ name: {name:?}, text: {text}, whole: {whole:?} }}"
    ))
}

/// A file is named after its edition, a former one with its number behind it: which revision is the
/// first, on which drafts without a digest rest, is told by the names.
fn check_name(name: &str, id: &str, is_former: bool) -> io::Result<()> {
    let is_number = |number: &str| number.parse::<u32>().is_ok();
    let named_after = match name.rsplit_once('.') {
        Some((name, number)) if is_former && is_number(number) => name,
        _ if is_former => "",
        _ => name,
    };
    if named_after == id && !id.is_empty() {
        return Ok(());
    }
    let number = if is_former { ".<n>" } else { "" };
    let problem = format!("the id is {id:?}; allowed as a name of the file: <id>{number}.json");
    Err(io::Error::new(io::ErrorKind::InvalidData, problem))
}

fn is_for_the_page() -> bool {
    let wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    wasm && env::var_os("CARGO_FEATURE_APP").is_some()
}

/// Takes the English of longer texts away, below the field of this name.
fn strip(name: &str, value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if !NAMES.contains(&name) {
                fields.remove("en");
            }
            fields
                .iter_mut()
                .for_each(|(name, value)| strip(name, value));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| strip(name, value)),
        _ => {}
    }
}
