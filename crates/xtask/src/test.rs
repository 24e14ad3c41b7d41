//! `cargo xtask test`: everything that guards the project, from the cheapest to the dearest.

use crate::postgres::Postgres;
use crate::process::{call, exists};
use crate::project::{cargo, npm};
use crate::{bindings, display, locales, setup, tidy};
use anyhow::bail;
use std::time::Instant;

type Stage = (&'static str, fn() -> anyhow::Result<()>);

const STAGES: &[Stage] = &[
    ("install", install),
    ("format", format),
    ("tidy", tidy::tidy),
    ("locales", locales::locales),
    ("bindings", || bindings::bindings(true)),
    ("screens", screens),
    ("lint", lint),
    ("tests", tests),
    ("browser", browser),
    ("window", window),
];

/// Runs the stages in order, or only those whose name contains `only`; stops at the first that
/// fails. Each prints one line when it ends.
pub fn test(only: Option<&str>) -> anyhow::Result<()> {
    let chosen: Vec<&Stage> = STAGES
        .iter()
        .filter(|(name, _)| only.is_none_or(|only| name.contains(only)))
        .collect();
    if chosen.is_empty() {
        bail!(
            "no stage is named so; there are: {}",
            STAGES
                .iter()
                .map(|(name, _)| *name)
                .collect::<Vec<_>>()
                .join(", ")
        );
    }
    let mut summary = Vec::new();
    for (name, stage) in chosen {
        println!("=== {name}");
        let start = Instant::now();
        let done = stage();
        let word = if done.is_ok() { "ok" } else { "FAILED" };
        let line = format!("{word:<6} {name:<9} {:>5} s", start.elapsed().as_secs());
        println!("=== {line}");
        summary.push(line);
        if let Err(error) = done {
            println!("\n{}", summary.join("\n"));
            return Err(error.context(format!("stage `{name}` failed")));
        }
    }
    println!("\n{}", summary.join("\n"));
    Ok(())
}

fn install() -> anyhow::Result<()> {
    setup::packages(&[setup::BUILD, setup::WINDOW, setup::TESTS])?;
    setup::node_packages()
}

fn format() -> anyhow::Result<()> {
    call(&mut cargo(&["fmt", "--all", "--check"]))
}

/// The front end: types, lint, unit tests, and built as the programs embed it.
fn screens() -> anyhow::Result<()> {
    call(&mut npm(&["check"]))?;
    call(&mut npm(&["lint"]))?;
    call(&mut npm(&["test"]))?;
    setup::screens()
}

fn lint() -> anyhow::Result<()> {
    call(&mut cargo(&[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))
}

/// Every Rust test but those of the real window, with a real PostgreSQL beside SQLite.
fn tests() -> anyhow::Result<()> {
    let postgres = Postgres::start()?;
    call(&mut cargo(&["build", "--locked", "--quiet"]))?;
    let mut command = if exists("cargo-nextest") {
        cargo(&[
            "nextest",
            "run",
            "--locked",
            "--no-fail-fast",
            "-E",
            "not binary(window)",
        ])
    } else {
        cargo(&["test", "--locked", "--quiet", "--", "--skip", "window_"])
    };
    call(command.env("ONTHAAL_TEST_POSTGRES", &postgres.url))
}

/// The screens in Debian's Chromium, on the devhost and on the centre.
fn browser() -> anyhow::Result<()> {
    call(&mut npm(&["e2e"]))
}

/// The real window under Xvfb, driven through WebKitWebDriver.
fn window() -> anyhow::Result<()> {
    display::app()?;
    call(&mut display::windows(None))
}
