//! `cargo xtask bench`: what a step of Onthaal costs, as a ratio to a bound in the same run.
//!
//! A machine that is shared is now twice as slow as a minute ago, so nothing here is judged by the
//! clock alone: the step and its bound take turns, and their ratio is the figure.

mod figures;
mod release;
mod save;
mod search;
mod slow_disk;
mod town;

use clap::Parser;
use figures::Figures;
use search::Sizes;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Measures Onthaal.
#[derive(Parser)]
#[command(name = "onthaal-bench", version)]
struct Arguments {
    /// Only the benchmarks whose name contains this.
    name: Option<String>,
    /// Measures search on one small town only, and tells figures that say little.
    #[arg(long)]
    quick: bool,
    /// Measures search only with so many services.
    #[arg(long)]
    services: Option<usize>,
    /// Writes the figures to this file too.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Where the files lie that are measured on; a real disk, not memory.
    #[arg(long, default_value = "target")]
    folder: PathBuf,
    /// Saves in this folder and writes there how long it took; how a measure calls this program.
    #[arg(long, hide = true)]
    on_slow_disk: Option<PathBuf>,
}

type Bench = fn(&Path, &Sizes) -> anyhow::Result<Vec<Figures>>;

const BENCHES: [(&str, Bench); 4] = [
    ("save", |folder, _| told(save::save(folder)?)),
    ("save-slow-disk", |folder, _| {
        told(slow_disk::slow_disk(folder)?)
    }),
    ("search", search::search),
    ("release", |folder, _| told(release::release(folder)?)),
];

/// Prints the figures of a bench that does not do so while it goes on.
fn told(all: Vec<Figures>) -> anyhow::Result<Vec<Figures>> {
    for figures in &all {
        println!("{}", figures.line());
    }
    Ok(all)
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onthaal-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let Some(folder) = &arguments.on_slow_disk {
        return slow_disk::on_slow_disk(folder);
    }
    let wanted = |name: &str| {
        let only = arguments.name.as_deref();
        only.is_none_or(|only| name.contains(only))
    };
    let chosen: Vec<_> = BENCHES.iter().filter(|(name, _)| wanted(name)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
        anyhow::bail!("no benchmark is named so; there are: {}", names.join(", "));
    }
    let sizes = Sizes {
        quick: arguments.quick,
        only: arguments.services,
    };
    let mut all = Vec::new();
    for (_, bench) in chosen {
        let folder = tempfile::tempdir_in(&arguments.folder)?;
        let figures = bench(folder.path(), &sizes)?;
        all.extend(figures.iter().map(Figures::json));
    }
    if let Some(file) = &arguments.json {
        std::fs::write(file, format!("{:#}\n", serde_json::Value::from(all)))?;
    }
    Ok(())
}
