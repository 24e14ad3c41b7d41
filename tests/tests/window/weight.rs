//! What processes weigh: their memory and what they kept the processor busy, as the system tells it.

use anyhow::Context as _;
use onthaal_tests::process::family;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::Duration;

/// What one process, or several, have in memory and have done.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weight {
    /// Bytes, those that several processes share parted among them.
    pub shared_out: u64,
    /// Bytes that no other process has.
    pub own: u64,
    /// How long the processor was kept busy.
    pub busy: Duration,
}

impl Weight {
    /// Both together.
    pub fn and(self, other: Weight) -> Weight {
        Weight {
            shared_out: self.shared_out + other.shared_out,
            own: self.own + other.own,
            busy: self.busy + other.busy,
        }
    }
}

/// A process and all that it started, by the name of their programs.
pub fn of_family(first: u32) -> anyhow::Result<BTreeMap<String, Weight>> {
    let mut all = BTreeMap::<String, Weight>::new();
    for id in family(first)? {
        // One that ended meanwhile weighs nothing.
        let (Ok(name), Ok(weight)) = (name(id), of(id)) else {
            continue;
        };
        let sum = all.entry(name).or_default();
        *sum = sum.and(weight);
    }
    Ok(all)
}

/// Those of these processes that still run.
pub fn still(processes: &BTreeSet<u32>) -> Vec<u32> {
    let runs = |id: &&u32| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let state = stat.rsplit_once(") ").map(|(_, rest)| rest.as_bytes()[0]);
        state.is_some_and(|state| state != b'Z')
    };
    processes.iter().filter(runs).copied().collect()
}

fn name(id: u32) -> anyhow::Result<String> {
    let exe = fs::read_link(format!("/proc/{id}/exe"))?;
    let name = exe.file_name().context("a program has a name")?;
    Ok(name.to_string_lossy().into_owned())
}

fn of(id: u32) -> anyhow::Result<Weight> {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup"))?;
    let bytes = |name: &str| {
        let line = rollup.lines().find_map(|line| line.strip_prefix(name));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
        1024 * kilobytes.unwrap_or(0u64)
    };
    Ok(Weight {
        shared_out: bytes("Pss:"),
        own: bytes("Private_Clean:") + bytes("Private_Dirty:"),
        busy: busy(id)?,
    })
}

/// The processor's time of a process and of those that it started and that ended.
fn busy(id: u32) -> anyhow::Result<Duration> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat"))?;
    let (_, rest) = stat.rsplit_once(") ").context("a process has a name")?;
    // Fields 14 to 17 of proc(5), in hundredths of a second; field 3 is the first behind the name.
    let ticks = rest.split(' ').skip(11).take(4);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Ok(Duration::from_millis(10 * ticks))
}
