//! The centre's program: serving, and administration without the web app.

mod cli;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_timer(cli::ByTheHour)
        .with_max_level(match arguments.serves() {
            true => tracing::Level::INFO,
            false => tracing::Level::WARN,
        })
        .init();
    match cli::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("onthaal-server: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
