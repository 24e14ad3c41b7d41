//! The program as people and scripts run it.

use crate::scene::NOW;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program on SQLite, at the moment of all tests.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onthaal-server"));
    command
        .args(arguments)
        .env("ONTHAAL_CLOCK", NOW)
        .env_remove("ONTHAAL_DATABASE_URL")
        .stdin(Stdio::null());
    command
}

pub fn run(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

/// Runs a command that must end so, and gives what it printed, its errors last.
pub fn ends(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let errors = String::from_utf8(output.stderr).unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &errors;
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
