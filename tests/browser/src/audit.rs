//! The audit command, which has to say the same as the page.

use std::env;
use std::process::Command;

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::user_file::UserFile;

/// What `spbe score` says about a file.
pub fn score(file: &UserFile) -> Outcome<Value> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(xtask::project::root())
        .args(["run", "--quiet", "-p", "spbe", "--", "score"])
        .arg(file.path())
        .output()?;
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout)?)
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(Failure::Audit { complaint })
    }
}
