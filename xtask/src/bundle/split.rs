//! Cuts the program where the source says so (`src/ui/late.rs`): what only the pages behind the cut
//! use becomes a file that the browser fetches later.

use std::fs;
use std::path::Path;

use wasm_split_cli_support::{Options, transform};

use super::BundleError;

/// What the linker has to leave in the program: without it nobody knows which code uses which.
pub(super) const LINKING: &[&str] = &["--emit-relocs"];

/// The script that fetches the parts; the program imports it.
const LOADER: &str = "split.js";

/// How that script starts a part, which browsers do only with the right media type, and how it does so
/// without: servers of agencies send wasm files as all sorts of things.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
const WHOLE: &str =
    "src.then((it) => it.arrayBuffer()).then((it) => WebAssembly.instantiate(it, imports))";

/// Cuts a program: `<name>.wasm`, the parts and the script that fetches them are put into a folder.
/// Gives the names of the parts.
pub(super) fn cut(program: &Path, name: &str, folder: &Path) -> Result<Vec<String>, BundleError> {
    let input = fs::read(program)?;
    let (main, module) = (folder.join(format!("{name}.wasm")), format!("./{name}.js"));
    let link = format!("./{LOADER}");
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &module;
    options.link_name = &link;
    let cut = transform(options).map_err(|error| BundleError::Split(format!("{error:#}")))?;
    start_whole(&folder.join(LOADER))?;
    let names = cut.split_modules.iter().filter_map(|path| path.file_name());
    Ok(names
        .map(|name| name.to_string_lossy().into_owned())
        .collect())
}

/// Lets the parts start whatever media type they come with.
fn start_whole(loader: &Path) -> Result<(), BundleError> {
    let script = fs::read_to_string(loader)?;
    if !script.contains(STREAMING) {
        return Err(BundleError::Split(format!(
            "{LOADER} does not hold {STREAMING}"
        )));
    }
    Ok(fs::write(loader, script.replace(STREAMING, WHOLE))?)
}
