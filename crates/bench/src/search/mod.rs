//! Looking things up: every keystroke beside a bare full-text question and beside another engine,
//! what the index takes, how fast a first sync comes in, and whether people find what they typed.

mod content;
mod found;
mod sync;
mod typed;

#[cfg(feature = "tantivy")]
mod tantivy;

use crate::figures::Figures;
use crate::town::Town;
use onthaal_core::Store;
use onthaal_core::rows::service_index;
use onthaal_directory::put;
use onthaal_model::time::{Clock as _, FixedClock, Moment};
use std::path::Path;
use std::time::Instant;

/// A Saturday, eleven in the morning.
const NOW: &str = "2026-11-21T10:00:00Z";
/// How many services there are on a tablet, and how many there might be.
const SIZES: [usize; 3] = [6_000, 50_000, 200_000];
const QUICK: [usize; 1] = [600];
/// The largest size of which a first sync is measured page by page.
const SYNCED: usize = 50_000;

/// How many services the figures are asked for; without an answer all sizes.
pub struct Sizes {
    pub quick: bool,
    pub only: Option<usize>,
}

pub fn search(folder: &Path, sizes: &Sizes) -> anyhow::Result<Vec<Figures>> {
    let now = FixedClock::parse(NOW)?.now();
    let chosen: &[usize] = if sizes.quick { &QUICK } else { &SIZES };
    let mut all = Vec::new();
    for size in chosen {
        if sizes.only.is_some_and(|only| only != *size) {
            continue;
        }
        let at = folder.join(size.to_string());
        for figures in of_size(&at, *size, now)? {
            println!("{}", figures.line());
            all.push(figures);
        }
        std::fs::remove_dir_all(&at)?;
    }
    found::gold(now)?;
    Ok(all)
}

fn of_size(folder: &Path, size: usize, now: Moment) -> anyhow::Result<Vec<Figures>> {
    let clock = FixedClock::at(now);
    let (store, _) = Store::open(&folder.join("tablet"), &clock)?;
    let before = resident();
    let filled = fill(&store, size)?;
    let index = content::index_bytes(&store)?;
    let told = content::content_bytes(size)?;
    println!(
        "search {size}: directory {:.1} s, index {:.1} s, index {:.1} MB = {:.2}x of {:.1} MB content",
        filled.written,
        filled.indexed,
        index as f64 / 1e6,
        index as f64 / told as f64,
        told as f64 / 1e6,
    );
    let start = Instant::now();
    typed::ask(
        &store,
        "o",
        &onthaal_core::directory::Filters::default(),
        now,
    )?;
    let first = start.elapsed().as_secs_f64() * 1e3;
    let grown = resident().saturating_sub(before);
    println!(
        "search {size}: first call {first:.0} ms, resident +{:.1} MB (filling included)",
        grown as f64 / 1024.0
    );
    let all = typed::measure_all(&store, folder, size, now)?;
    found::generated(&store, size, now)?;
    if size <= SYNCED {
        sync::first(folder, size, &clock)?;
    }
    Ok(all)
}

struct Filled {
    written: f64,
    indexed: f64,
}

/// Writes the town and makes its index, in one transaction.
fn fill(store: &Store, size: usize) -> anyhow::Result<Filled> {
    let start = Instant::now();
    let mut written = 0.0;
    let mut town = Town::of(size)?;
    store.write_directory(|s| {
        while let Some(records) = town.next() {
            for record in &records {
                put(s, record, "shared", 1)?;
            }
        }
        written = start.elapsed().as_secs_f64();
        service_index::rebuild(s)
    })?;
    Ok(Filled {
        written,
        indexed: start.elapsed().as_secs_f64() - written,
    })
}

/// What of this process is in memory, in KiB; 0 where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_ascii_whitespace().nth(1)?.parse().ok());
    number.unwrap_or(0)
}
