//! `cargo xtask bench`: builds the measures as fast as a release and runs them.

use crate::process::call;
use crate::project::{cargo, npm, target};
use crate::{display, setup};
use anyhow::Context;
use std::fs;
use std::path::Path;

/// What is wished of the benchmarks.
pub struct Wished<'a> {
    /// Only those whose name contains this.
    pub only: Option<&'a str>,
    /// Where the figures are written too.
    pub json: Option<&'a Path>,
    /// Only a small town.
    pub quick: bool,
    /// Only with so many services.
    pub services: Option<usize>,
    /// Beside tantivy too, which takes minutes to build.
    pub tantivy: bool,
}

/// What the pages of the kiosk cost, which a browser measures.
const KIOSK: &str = "kiosk";

/// What the window costs beside a page of one line.
const WINDOW: &str = "window";

/// Runs the benchmarks; files that they need lie in `target`.
pub fn bench(wished: &Wished<'_>) -> anyhow::Result<()> {
    match wished.only {
        Some(KIOSK) => kiosk(),
        Some(WINDOW) => window(),
        Some(_) => steps(wished),
        None => {
            steps(wished)?;
            kiosk()?;
            window()
        }
    }
}

/// The app and the bare page as they ship; what prepares them is built quickly.
fn window() -> anyhow::Result<()> {
    setup::packages(&[setup::BUILD, setup::WINDOW, setup::TESTS])?;
    setup::screens()?;
    let build = ["build", "--locked", "--quiet"];
    call(cargo(&build).args(["-p", "onthaal-server", "-p", "onthaal-devhost"]))?;
    let shipped = ["--release", "-p", "onthaal-shell", "--bin", "onthaal"];
    call(cargo(&build).args(shipped).args(["--example", "bare-page"]))?;
    let folder = target().join("tmp/screen");
    fs::create_dir_all(&folder).context("the folder of the screen")?;
    let mut measures = display::windows(Some(&folder));
    measures
        .args(["--ignored", "--nocapture", "measure_"])
        .env("ONTHAAL_BENCH_SCREEN", folder.join("Xvfb_screen0"))
        .env("ONTHAAL_BENCH_PROGRAMS", target().join("release"));
    call(&mut measures)
}

fn kiosk() -> anyhow::Result<()> {
    let build = ["build", "--locked", "--quiet"];
    call(cargo(&build).args(["-p", "onthaal-server", "-p", "onthaal-devhost"]))?;
    setup::screens()?;
    call(&mut npm(&["e2e", "--", "kiosk-speed", "--workers", "1"]))
}

fn steps(wished: &Wished<'_>) -> anyhow::Result<()> {
    let mut command = cargo(&["run", "--locked", "--quiet", "--profile", "bench"]);
    command.args(["-p", "onthaal-bench"]);
    if wished.tantivy {
        command.args(["--features", "tantivy"]);
    }
    command.args(["--", "--folder", "target"]);
    if wished.quick {
        command.arg("--quick");
    }
    if let Some(services) = wished.services {
        command.arg("--services").arg(services.to_string());
    }
    if let Some(file) = wished.json {
        let file = std::path::absolute(file).context("the file for the figures has no place")?;
        command.arg("--json").arg(file);
    }
    call(command.args(wished.only))
}
