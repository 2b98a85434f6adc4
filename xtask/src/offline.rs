//! The service worker of a built site: which files are a version of the calculator.
//!
//! `public/sw.js` keeps these files in the browser. The build writes it into the site with the list in
//! front. It thus changes whenever any file does, which is how a browser learns of a new version.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::site::{self, SiteError};
use crate::{project, single};

/// Its name in the site. The page registers it in its own folder, which is then all that it answers for.
const NAME: &str = "sw.js";

/// Why a site has no service worker.
#[derive(Debug, thiserror::Error)]
pub enum OfflineError {
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),

    /// The list cannot be put into words.
    #[error("cannot list the files of the built site")]
    List(#[from] serde_json::Error),

    /// The program of the service worker cannot be read, or not be written into the site.
    #[error("cannot write {NAME} into the built site")]
    Write(#[from] io::Error),
}

/// What is shipped.
#[derive(Serialize)]
struct Shipped {
    /// SHA-256 over all of it and over the program that keeps it.
    version: String,
    /// The files with the SHA-256 of each, as the browser checks it.
    files: BTreeMap<String, String>,
}

/// Writes the service worker of a site into it, in place of the one that may be there.
pub fn write(site: &Path) -> Result<(), OfflineError> {
    let program = fs::read_to_string(project::root().join("public").join(NAME))?;
    let list = serde_json::to_string(&shipped(site, &program)?)?;
    Ok(fs::write(
        site.join(NAME),
        format!("const SHIPPED = {list};\n{program}"),
    )?)
}

fn shipped(site: &Path, program: &str) -> Result<Shipped, SiteError> {
    let mut files = BTreeMap::new();
    let mut all = Sha256::new_with_prefix(program);
    for name in site::files(site)? {
        // A browser keeps the one by itself; the other is handed out.
        if name == NAME || name == single::NAME {
            continue;
        }
        let digest = STANDARD.encode(Sha256::digest(site::read(site, &name)?));
        all.update(format!("{name} {digest}\n"));
        files.insert(name, format!("sha256-{digest}"));
    }
    Ok(Shipped {
        version: STANDARD.encode(all.finalize()),
        files,
    })
}
