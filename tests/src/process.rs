//! Processes that run, by what the system tells of them.

use anyhow::Context;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The processes of the app that keeps its files here, a watcher among them. Errs when processes
/// cannot be listed.
pub fn apps_on(data: &Path) -> anyhow::Result<BTreeSet<u32>> {
    let data = data.to_string_lossy();
    let named = |id: &u32| {
        let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains(&*data)
    };
    let mut apps = all()?;
    apps.retain(|id| runs(*id, "onthaal") && named(id));
    Ok(apps)
}

/// The first of [`apps_on`]; errs when none runs.
pub fn app_on(data: &Path) -> anyhow::Result<u32> {
    apps_on(data)?.pop_first().context("the app does not run")
}

/// Whether a process runs the program of this name.
pub fn runs(id: u32, program: &str) -> bool {
    fs::read_link(format!("/proc/{id}/exe"))
        .is_ok_and(|exe| exe.file_name().is_some_and(|name| name == program))
}

/// This process and all that it started, and those in turn.
pub fn family(first: u32) -> anyhow::Result<BTreeSet<u32>> {
    let mut parents = Vec::new();
    for id in all()? {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let behind = stat.rsplit_once(") ").map(|(_, rest)| rest.to_owned());
        let parent = behind.and_then(|rest| rest.split(' ').nth(1)?.parse::<u32>().ok());
        parents.extend(parent.map(|parent| (id, parent)));
    }
    let mut family = BTreeSet::from([first]);
    loop {
        let more: Vec<u32> = parents
            .iter()
            .filter(|(id, parent)| family.contains(parent) && !family.contains(id))
            .map(|(id, _)| *id)
            .collect();
        if more.is_empty() {
            return Ok(family);
        }
        family.extend(more);
    }
}

fn all() -> anyhow::Result<BTreeSet<u32>> {
    let mut all = BTreeSet::new();
    for entry in fs::read_dir("/proc")? {
        all.extend(
            entry?
                .file_name()
                .to_str()
                .and_then(|name| name.parse::<u32>().ok()),
        );
    }
    Ok(all)
}
