//! `onthaal`: the app in a window of its own, for the desk and for the kiosk.
//!
//! A thin host: the page is the built UI, one Tauri command carries every command of the app, two
//! put the page on paper and a calendar in a file, and one event says that something changed. Nothing
//! is decided here but how the window and the paper behave.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;

mod heart;
mod host;
mod watch;
mod window;

mod bridge;
mod paper;
mod paths;

mod shell;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_writer(std::io::stderr)
        .with_target(false)
        // A line with a time would tell when a family was there.
        .without_time()
        .init();
    if arguments.watch {
        return watch::watch(&arguments);
    }
    match shell::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("onthaal: {:#}", failure.reason);
            ExitCode::from(failure.exit)
        }
    }
}
