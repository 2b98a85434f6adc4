//! The processes of a browser as the system sees them: which of them shows a page, and the end that
//! the system puts to one, without a word to anybody.

use std::collections::BTreeMap;
use std::{fs, io, iter};

use sysinfo::{Pid, Process, ProcessRefreshKind, ProcessesToUpdate, System};

use crate::failure::Outcome;

/// A process that shows a page.
pub struct PageProcess(Pid);

impl PageProcess {
    /// The process below `root` that computes while its page is made to. No driver tells which of
    /// its processes shows which page, but only that one has anything to do then.
    pub(crate) async fn that_computes(
        root: u32,
        make_compute: impl Future<Output = Outcome>,
    ) -> Outcome<Self> {
        let before = computed(root);
        make_compute.await?;
        let since =
            |(pid, time): (Pid, u64)| (time.saturating_sub(*before.get(&pid).unwrap_or(&0)), pid);
        let (_, pid) = computed(root)
            .into_iter()
            .map(since)
            .max()
            .ok_or_else(|| io::Error::other("no process shows a page"))?;
        Ok(Self(pid))
    }

    /// The most memory that it has had so far, in bytes.
    pub fn peak_memory(&self) -> io::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0))?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        let bytes = kilobytes.map(|kilobytes| kilobytes * 1_024);
        bytes.ok_or_else(|| io::Error::other("the system does not say how much memory it takes"))
    }

    /// Ends the process as the system does when memory is short.
    pub(crate) fn kill(self) -> Outcome {
        let system = look();
        let process = system.process(self.0);
        if process.is_some_and(Process::kill) {
            Ok(())
        } else {
            Err(io::Error::other("the process of the page had ended before it was killed").into())
        }
    }
}

/// Ends everything that a process has started.
pub(crate) fn kill_below(root: u32) {
    let system = look();
    for process in below(&system, root) {
        // Fails only when it has ended by itself.
        process.kill();
    }
}

/// Milliseconds that each process below `root` has computed.
fn computed(root: u32) -> BTreeMap<Pid, u64> {
    let system = look();
    below(&system, root)
        .map(|process| (process.pid(), process.accumulated_cpu_time()))
        .collect()
}

fn below(system: &System, root: u32) -> impl Iterator<Item = &Process> {
    let root = Pid::from_u32(root);
    let parents = |process: &Process| {
        iter::successors(process.parent(), |&pid| system.process(pid)?.parent())
    };
    let mut below = system.processes().values();
    iter::from_fn(move || below.find(|process| parents(process).any(|parent| parent == root)))
}

fn look() -> System {
    let mut system = System::new();
    let wanted = ProcessRefreshKind::nothing().without_tasks().with_cpu();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, wanted);
    system
}
