//! Where the project keeps its things, and how its commands are started.
//!
//! Tools of a pinned version live in `.tools/`, which git ignores, and go before everything on
//! PATH. A tool of the same version that is already on PATH serves as well.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use duct::{Expression, cmd};
use which::which_in;

/// The folder of the workspace.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// The built page, ready to be put on any web server.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The pinned tools of this project.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// A program among the project's tools or on PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    which_in(program, Some(search_path(None)), root()).ok()
}

/// A command that runs in the workspace and finds the project's tools first.
pub(crate) fn command<'a>(
    program: &str,
    arguments: impl IntoIterator<Item = &'a str>,
) -> Expression {
    cmd(program, arguments)
        .dir(root())
        .env("PATH", search_path(None))
}

/// Runs a line of a program and its arguments, which hold no spaces.
pub(crate) fn run(line: &str) -> io::Result<()> {
    let mut words = line.split(' ');
    let program = words.next().unwrap_or_default();
    command(program, words)
        .run()
        .map(drop)
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => io::Error::other(format!("{program} is not on PATH")),
            _ => error,
        })
}

/// PATH with the project's tools first, and `compiler` between them and the rest.
pub(crate) fn search_path(compiler: Option<&Path>) -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let own = [tools().join("bin"), tools().join("npm/node_modules/.bin")];
    let folders = own
        .into_iter()
        .chain(compiler.map(Path::to_owned))
        .chain(env::split_paths(&inherited));
    // Joining fails only when a folder's name holds the separator itself: PATH cannot name that one.
    env::join_paths(folders).unwrap_or(inherited)
}
