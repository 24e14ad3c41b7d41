//! Installs what the machine lacks: Debian packages with apt, the front end's packages with npm.

use crate::process::{call, exists};
use crate::project::{npm, root};
use anyhow::{Context, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// What building needs: a C compiler for SQLite.
pub const BUILD: &[&str] = &["build-essential", "pkg-config"];
/// What the app's window needs, beside [`BUILD`].
pub const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev", "fonts-noto-core"];
/// What the tests need, beside [`WINDOW`].
pub const TESTS: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "openbox",
    "xdotool",
    "x11-utils",
    "xclip",
    "imagemagick",
    "chromium",
    "chromium-headless-shell",
    "poppler-utils",
    "zbar-tools",
    "postgresql",
    "strace",
    "espeak-ng",
    "pulseaudio",
    "pulseaudio-utils",
];

/// Installs the Debian packages that are missing; quick when none is.
pub fn packages(lists: &[&[&str]]) -> anyhow::Result<()> {
    let missing: Vec<&str> = lists
        .iter()
        .flat_map(|list| list.iter().copied())
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !exists("apt-get") {
        bail!(
            "this machine has no apt-get; install by hand what matches: {}",
            missing.join(" ")
        );
    }
    println!("installing {}", missing.join(" "));
    let apt = |words: &[&str]| {
        let mut command = if exists("sudo") && !is_root() {
            let mut sudo = Command::new("sudo");
            sudo.arg("apt-get");
            sudo
        } else {
            Command::new("apt-get")
        };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        call(
            command
                .args(["-q", "-o", "DPkg::Lock::Timeout=300"])
                .args(words),
        )
    };
    apt(&["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(&missing);
    apt(&words)
}

fn installed(package: &str) -> bool {
    let output = Command::new("dpkg-query")
        .args(["-W", "-f", "${Status}", package])
        .output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).ends_with("ok installed"))
}

/// Whether this user may install without sudo.
pub fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout == b"0\n")
}

/// Installs the front end's packages when the lock file is newer than what is there.
pub fn node_packages() -> anyhow::Result<()> {
    if !exists("npm") {
        bail!("Node.js 20.19 or newer with npm is needed to build the screens");
    }
    let ui = root().join("ui");
    let marker = ui.join("node_modules/.package-lock.json");
    if changed(&marker).is_some_and(|there| {
        changed(&ui.join("package-lock.json")).is_some_and(|lock| lock <= there)
    }) {
        return Ok(());
    }
    call(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(ui),
    )
}

/// Builds the screens when a source of them is newer than what was built.
pub fn screens() -> anyhow::Result<()> {
    let ui = root().join("ui");
    let built = ["dist/desk/index.html", "dist/beheer/index.html"]
        .iter()
        .filter_map(|file| changed(&ui.join(file)))
        .min();
    let both = ["dist/desk/index.html", "dist/beheer/index.html"]
        .iter()
        .all(|file| ui.join(file).is_file());
    let mut newest =
        changed(&ui.join("package-lock.json")).context("ui/package-lock.json is missing")?;
    for source in ["desk", "beheer", "src", "vite.config.ts", "package.json"] {
        newest = newest.max(newest_in(&ui.join(source))?);
    }
    if both && built.is_some_and(|built| built > newest) {
        return Ok(());
    }
    call(&mut npm(&["build"]))
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
}

fn newest_in(path: &Path) -> anyhow::Result<SystemTime> {
    let metadata = fs::metadata(path).with_context(|| format!("{} is missing", path.display()))?;
    let mut newest = metadata.modified()?;
    if metadata.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(newest_in(&entry?.path())?);
        }
    }
    Ok(newest)
}
