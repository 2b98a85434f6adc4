//! The standard library of wasm32-unknown-unknown, and the environment in which cargo compiles
//! with it.
//!
//! The compiler in use has it, or rustup adds it. Where rustup cannot download, Debian's compiler
//! takes its place (`debian`).

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::Path;

use duct::{Expression, cmd};

use super::{Part, SetupError, debian};
use crate::project;

/// The target triple of everything that runs in a browser.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// How commands that compile for wasm32 must be started.
pub struct WasmToolchain {
    /// PATH, and whatever else the compiler needs.
    env: Vec<(&'static str, OsString)>,
}

impl WasmToolchain {
    /// The compiler that is found in `folder` rather than on PATH, which needs these variables.
    pub(super) fn of(folder: Option<&Path>, variables: Vec<(&'static str, OsString)>) -> Self {
        let mut env = variables;
        env.push(("PATH", project::search_path(folder)));
        Self { env }
    }

    /// A command in the workspace that compiles for wasm32 when it calls cargo.
    pub fn command<'a>(
        &self,
        program: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Expression {
        self.env.iter().fold(
            cmd(program, arguments).dir(project::root()),
            |command, (name, value)| command.env(name, value),
        )
    }
}

/// Which compilers may be used.
pub(super) enum StandardLibrary {
    /// The one in use, and Debian's where that has no wasm32.
    AnyCompiler,
    /// Debian's only.
    DebianOnly,
}

impl StandardLibrary {
    /// The choice that the environment makes.
    pub(super) fn chosen() -> Result<Self, SetupError> {
        match env::var("SPBE_WASM_TOOLCHAIN") {
            Err(_) => Ok(Self::AnyCompiler),
            Ok(given) if given == "debian" => Ok(Self::DebianOnly),
            Ok(given) => Err(SetupError::UnknownToolchain { given }),
        }
    }
}

impl Part for StandardLibrary {
    type Found = WasmToolchain;

    fn name(&self) -> String {
        match self {
            Self::AnyCompiler => format!("standard library of {TARGET}"),
            Self::DebianOnly => format!("standard library of {TARGET} for Debian's compiler"),
        }
    }

    fn needed_by(&self) -> &'static str {
        "build, serve, test and bench"
    }

    fn by_hand(&self) -> String {
        let packages = format!("on Debian apt-get install {}", debian::PACKAGES.join(" "));
        match self {
            Self::AnyCompiler => format!("rustup target add {TARGET}, or {packages}"),
            Self::DebianOnly => packages,
        }
    }

    fn find(&self) -> Option<WasmToolchain> {
        match self {
            Self::AnyCompiler => compiler_in_use().or_else(debian::find),
            Self::DebianOnly => debian::find(),
        }
    }

    fn install(&self) -> io::Result<()> {
        match self {
            Self::AnyCompiler => project::command("rustup", ["target", "add", TARGET])
                .run()
                .map(drop)
                .or_else(|_| {
                    println!("rustup cannot add the target; Debian's compiler takes its place");
                    debian::install()
                }),
            Self::DebianOnly => debian::install(),
        }
    }
}

fn compiler_in_use() -> Option<WasmToolchain> {
    let libraries = project::command("rustc", ["--print", "target-libdir", "--target", TARGET])
        .read()
        .ok()?;
    Path::new(&libraries)
        .is_dir()
        .then(|| WasmToolchain::of(None, Vec::new()))
}
