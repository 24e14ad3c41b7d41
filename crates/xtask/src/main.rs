//! The doors of the project: `cargo xtask <door>`.

mod bench;
mod bindings;
mod display;
mod floors;
mod locales;
mod postgres;
mod process;
mod project;
mod prove;
mod run;
mod setup;
mod shots;
mod test;
mod tidy;

use clap::{Parser, Subcommand};

use std::path::PathBuf;
use std::process::ExitCode;

/// Builds, runs and checks Onthaal.
#[derive(Parser)]
#[command(name = "cargo xtask", version, bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    door: Door,
}

#[derive(Subcommand)]
enum Door {
    /// Starts the centre with the demo town and opens the app; installs and builds what is missing.
    Run {
        /// Throws the data of earlier runs away.
        #[arg(long)]
        fresh: bool,
    },
    /// Runs everything that guards the project, from the cheapest to the dearest.
    Test {
        /// Runs only the stages whose name contains this.
        stage: Option<String>,
    },
    /// Measures what a step costs, as a ratio to a bound in the same run.
    Bench {
        /// Only the benchmarks whose name contains this.
        name: Option<String>,
        /// Writes the figures to this file too.
        #[arg(long)]
        json: Option<PathBuf>,
        /// Measures search on one small town only.
        #[arg(long)]
        quick: bool,
        /// Measures search only with so many services.
        #[arg(long)]
        services: Option<usize>,
        /// Measures search beside tantivy too, which takes minutes to build.
        #[arg(long)]
        tantivy: bool,
    },
    /// Runs the long proofs, of which `test` runs a small part.
    Prove {
        /// Only the proofs whose name contains this.
        name: Option<String>,
        /// Writes the figures to this file too.
        #[arg(long)]
        json: Option<PathBuf>,
    },
    /// Writes the TypeScript of the commands, their types and the messages.
    Bindings {
        /// Only says whether the files are fresh.
        #[arg(long)]
        check: bool,
    },
    /// Checks floors, sizes and places.
    Tidy,
    /// Checks that every locale has every message.
    Locales,
    /// Makes a picture of every screen in `target/shots`.
    Shots {
        /// Only screens whose name contains this.
        name: Option<String>,
        /// Only in this language.
        locale: Option<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.door {
        Door::Run { fresh } => run::run(fresh),
        Door::Test { stage } => test::test(stage.as_deref()),
        Door::Bench {
            name,
            json,
            quick,
            services,
            tantivy,
        } => bench::bench(&bench::Wished {
            only: name.as_deref(),
            json: json.as_deref(),
            quick,
            services,
            tantivy,
        }),
        Door::Prove { name, json } => prove::prove(name.as_deref(), json.as_deref()),
        Door::Bindings { check } => bindings::bindings(check),
        Door::Tidy => tidy::tidy(),
        Door::Locales => locales::locales(),
        Door::Shots { name, locale } => shots::shots(name.as_deref(), locale.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
