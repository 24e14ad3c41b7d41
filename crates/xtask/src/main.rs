//! The doors of the project: `cargo xtask <door>`.

mod bindings;
mod floors;
mod locales;
mod postgres;
mod process;
mod project;
mod run;
mod setup;
mod shots;
mod test;
mod tidy;

use clap::{Parser, Subcommand};

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
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.door {
        Door::Run { fresh } => run::run(fresh),
        Door::Test { stage } => test::test(stage.as_deref()),
        Door::Bindings { check } => bindings::bindings(check),
        Door::Tidy => tidy::tidy(),
        Door::Locales => locales::locales(),
        Door::Shots { name } => shots::shots(name.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
