//! tiny-inflate, which unpacks what the single file carries. It is finished rather than still written on,
//! as small as such a program can be, and uses nothing that a browser of 2021 lacks.

use std::path::PathBuf;

use super::npm::Package;

/// The package tiny-inflate.
pub struct Inflate {
    /// The program, which gives itself to `module.exports`: a function of the packed bytes and of the array
    /// that they unpack into.
    pub program: PathBuf,
    /// Its licence, which goes where the program goes.
    pub licence: PathBuf,
}

/// The package, to be installed.
pub(super) const PACKAGE: Package<Inflate> = Package {
    name: "tiny-inflate",
    version: "1.0.3",
    needed_by: "single and test",
    found: |folder| Inflate {
        program: folder.join("index.js"),
        licence: folder.join("LICENSE"),
    },
};
