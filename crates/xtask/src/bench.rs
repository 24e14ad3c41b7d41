//! `cargo xtask bench`: builds the measures as fast as a release and runs them.

use crate::process::call;
use crate::project::root;
use anyhow::Context;
use std::path::Path;
use std::process::Command;

/// Runs the benchmarks, or those whose name contains `only`; files that they need lie in `target`.
pub fn bench(only: Option<&str>, json: Option<&Path>) -> anyhow::Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--locked", "--quiet", "--profile", "bench"]);
    command.args(["-p", "onthaal-bench", "--", "--folder", "target"]);
    if let Some(file) = json {
        let file = std::path::absolute(file).context("the file for the figures has no place")?;
        command.arg("--json").arg(file);
    }
    call(command.args(only).current_dir(root()))
}
