//! tiny-inflate, which unpacks what the single file carries. It is finished rather than still written on,
//! as small as such a program can be, and uses nothing that a browser of 2021 lacks.

use std::io;
use std::path::PathBuf;

use super::Part;
use super::npm::Npm;
use crate::project;

const NPM: Npm = Npm {
    package: "tiny-inflate",
    version: "1.0.3",
};

/// The package tiny-inflate.
pub struct Inflate {
    /// The program, which gives itself to `module.exports`: a function of the packed bytes and of the array
    /// that they unpack into.
    pub program: PathBuf,
    /// Its licence, which goes where the program goes.
    pub licence: PathBuf,
}

/// The package, to be installed.
pub(super) struct Package;

impl Part for Package {
    type Found = Inflate;

    fn name(&self) -> String {
        NPM.name()
    }

    fn needed_by(&self) -> &'static str {
        "single and test"
    }

    fn by_hand(&self) -> String {
        NPM.install()
    }

    fn find(&self) -> Option<Inflate> {
        let folder = NPM.folder()?;
        Some(Inflate {
            program: folder.join("index.js"),
            licence: folder.join("LICENSE"),
        })
    }

    fn install(&self) -> io::Result<()> {
        project::run(&self.by_hand())
    }
}
