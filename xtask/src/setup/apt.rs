//! Packages of Debian and its kin, installed as root or through sudo.

use std::io;

use duct::cmd;
use which::which;

/// Installs packages; apt-get's own progress goes to the terminal.
pub(super) fn install(packages: &[&str]) -> io::Result<()> {
    apt_get(&["update", "-qq"])?;
    apt_get(
        &[
            &["install", "-y", "-q", "--no-install-recommends"],
            packages,
        ]
        .concat(),
    )
}

fn apt_get(arguments: &[&str]) -> io::Result<()> {
    which("apt-get").map_err(|_| io::Error::other("there is no apt-get on this machine"))?;
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    words.extend(arguments);
    if cmd!("id", "-u").read()? != "0" {
        which("sudo").map_err(|_| io::Error::other("apt-get needs root, and there is no sudo"))?;
        words.insert(0, "sudo");
    }
    cmd(words[0], &words[1..]).run().map(drop)
}
