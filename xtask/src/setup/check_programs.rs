//! The independent programs with which the tests open what leaves the browser: a spreadsheet that
//! recalculates, a reader of PDF, a reader of JSON.

use std::io;

use which::which;

use super::{Part, apt};

const PACKAGES: [&str; 3] = ["libreoffice-calc-nogui", "poppler-utils", "jq"];
const PROGRAMS: [&str; 4] = ["soffice", "pdftotext", "pdftoppm", "jq"];

/// The packages of all of them.
pub(super) struct Packages;

impl Part for Packages {
    type Found = ();

    fn name(&self) -> String {
        "LibreOffice Calc, poppler and jq".to_owned()
    }

    fn needed_by(&self) -> &'static str {
        "test"
    }

    fn by_hand(&self) -> String {
        format!(
            "on Debian and Ubuntu apt-get install {}; elsewhere put {} on PATH",
            PACKAGES.join(" "),
            PROGRAMS.join(", ")
        )
    }

    fn find(&self) -> Option<()> {
        PROGRAMS
            .iter()
            .all(|name| which(name).is_ok())
            .then_some(())
    }

    fn install(&self) -> io::Result<()> {
        apt::install(&PACKAGES)
    }
}
