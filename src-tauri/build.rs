//! Gives the page its four commands and nothing else, and takes the built UI into the program.

use std::path::Path;

use anyhow::Context as _;
use tauri_build::{AppManifest, Attributes};

/// Where `npm run build` puts the UI.
const UI: &str = "../ui/dist/desk";

fn main() -> anyhow::Result<()> {
    // A check of the program needs no UI; without one it says so when it is started.
    if !Path::new(UI).is_dir() {
        std::fs::create_dir_all(UI).context(UI)?;
    }
    println!("cargo::rerun-if-changed={UI}");
    // Commands that are not listed here would be open to every page.
    let manifest = AppManifest::new().commands(&["call", "renew", "paper", "keep_calendar"]);
    tauri_build::try_build(Attributes::new().app_manifest(manifest))
}
