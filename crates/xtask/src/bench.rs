//! `cargo xtask bench`: builds the measures as fast as a release and runs them.

use crate::process::call;
use crate::project::cargo;
use anyhow::Context;
use std::path::Path;

/// Runs the benchmarks, or those whose name contains `only`; files that they need lie in `target`.
pub fn bench(only: Option<&str>, json: Option<&Path>) -> anyhow::Result<()> {
    let mut command = cargo(&["run", "--locked", "--quiet", "--profile", "bench"]);
    command.args(["-p", "onthaal-bench", "--", "--folder", "target"]);
    if let Some(file) = json {
        let file = std::path::absolute(file).context("the file for the figures has no place")?;
        command.arg("--json").arg(file);
    }
    call(command.args(only))
}
