//! The audit command, which has to say the same as the page.

use std::env;
use std::process::{Command, Output};

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::user_file::UserFile;

/// What `spbe score` says about a file.
pub fn score(file: &UserFile) -> Outcome<Value> {
    let output = run("score", file)?;
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout)?)
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(Failure::Audit { complaint })
    }
}

/// Whether `spbe verify` finds a file sound, and everything that it says.
pub fn verify(file: &UserFile) -> Outcome<(bool, String)> {
    let output = run("verify", file)?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    Ok((output.status.success(), said))
}

fn run(command: &str, file: &UserFile) -> Outcome<Output> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(xtask::project::root())
        .args(["run", "--quiet", "-p", "spbe", "--", command])
        .arg(file.path())
        // Whatever language this machine speaks, the specs read English.
        .env("LC_ALL", "C")
        .output()?;
    Ok(output)
}
