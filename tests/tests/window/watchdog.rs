//! `onthaal --watch` on the real window: whatever ends or hangs comes back as the kiosk it was, at its
//! first page, with nothing of the visit before.

use crate::driver::has_display;
use crate::screen::{Manager, apart, gesture, picture, signal, until, xdo};
use anyhow::{Context as _, ensure};
use onthaal_tests::process::{apps_on, family, runs};
use onthaal_tests::program::{TUESDAY_MORNING, program};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Below this two pictures are of the same page; what moves on it is less.
const SAME: f64 = 4.0;
/// Above this they are of two pages.
const OTHER: f64 = 7.0;
/// What a visitor types.
pub const TYPED: &str = "kwispelstaart";
/// The program of the page.
pub const WEB_PROCESS: &str = "WebKitWebProcess";

/// The watched kiosk; all of it ends when dropped.
pub struct Kiosk {
    watcher: Child,
    /// The folder of all that is its own.
    pub data: TempDir,
}

impl Kiosk {
    /// Starts it in a folder of its own.
    pub fn start() -> anyhow::Result<Self> {
        let data = TempDir::new()?;
        let watcher = Command::new(program("onthaal").get_program())
            .args(["--watch", "--hang-after", "5", "--kiosk", "--data"])
            .arg(data.path())
            .env("ONTHAAL_CLOCK", TUESDAY_MORNING)
            .env("XDG_DATA_HOME", data.path().join("share"))
            .env("XDG_CACHE_HOME", data.path().join("cache"))
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stdin(Stdio::null())
            .spawn()
            .context("the app is built")?;
        Ok(Self { watcher, data })
    }

    /// The app that is watched, once there is one.
    pub fn app(&self) -> anyhow::Result<Option<u32>> {
        let all = apps_on(self.data.path())?;
        Ok(all.into_iter().find(|id| *id != self.watcher.id()))
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        // The app ends by itself when nobody watches it.
        let _ = self.watcher.kill();
        let _ = self.watcher.wait();
    }
}

/// The processes of the page of an app.
pub fn pages_of(app: u32) -> anyhow::Result<BTreeSet<u32>> {
    let mut all = family(app)?;
    all.retain(|id| runs(*id, WEB_PROCESS));
    Ok(all)
}

/// The picture of a page that has come to rest.
pub fn at_rest(different_from: Option<&[u8]>) -> anyhow::Result<Vec<u8>> {
    let mut last = picture()?;
    let mut calm = 0;
    until("the page stands still", || {
        let now = picture()?;
        let drawn = now
            .iter()
            .max()
            .zip(now.iter().min())
            .is_some_and(|(a, b)| a - b > 60);
        let other = different_from.is_none_or(|before| apart(&now, before) > OTHER);
        calm = match drawn && other && apart(&now, &last) < 1.0 {
            true => calm + 1,
            false => 0,
        };
        last = now;
        Ok(calm > 5)
    })?;
    Ok(last)
}

/// Goes from the first page to another, and types.
pub fn visit(first: &[u8]) -> anyhow::Result<()> {
    let mut steps = 0;
    until("a visit begins", || {
        steps += 1;
        ensure!(steps < 40, "no touch leads on from the first page");
        // The first of the languages; where the pointer would stay it would change the look of a tile.
        gesture("mousemove 166 250 click 1 mousemove 1279 799")?;
        std::thread::sleep(std::time::Duration::from_millis(500));
        Ok(apart(&picture()?, first) > OTHER)
    })?;
    xdo(&["type", TYPED])
}

/// Waits until the first page stands there again.
pub fn back_at(first: &[u8], after: &str) -> anyhow::Result<()> {
    until(&format!("the first page after {after}"), || {
        Ok(apart(&picture()?, first) < SAME)
    })
}

#[test]
fn window_the_kiosk_comes_back_after_a_crash_a_hang_and_a_dead_page_and_shows_nothing_of_before()
-> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let _manager = Manager::start()?;
    let kiosk = Kiosk::start()?;
    until("the app runs", || Ok(kiosk.app()?.is_some()))?;
    let first = at_rest(None)?;
    let app = kiosk.app()?.context("it runs")?;

    visit(&first)?;
    let pages = pages_of(app)?;
    ensure!(!pages.is_empty(), "the page has a process of its own");
    for page in pages {
        signal("-9", page)?;
    }
    back_at(&first, "the page died")?;
    ensure!(kiosk.app()? == Some(app), "the app itself went on");

    visit(&first)?;
    signal("-9", app)?;
    until("the app is started anew", || {
        Ok(kiosk.app()?.is_some_and(|now| now != app))
    })?;
    back_at(&first, "a crash")?;

    visit(&first)?;
    let second = kiosk.app()?.context("it runs again")?;
    signal("-STOP", second)?;
    until("the app that hung is gone", || {
        Ok(kiosk.app()?.is_some_and(|now| now != second))
    })?;
    back_at(&first, "a hang")?;

    let left = stores(kiosk.data.path())?;
    ensure!(left.is_empty(), "the page left something: {left:?}");
    let third = kiosk.app()?.context("it runs once more")?;
    let data = kiosk.data.path().to_path_buf();
    signal("-9", kiosk.watcher.id())?;
    until("no app is left that nobody watches", || {
        Ok(!apps_on(&data)?.contains(&third))
    })
}

/// Files of the web view's own that may hold something of a page; its salts are chance alone.
fn stores(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            let name = path.to_string_lossy().to_lowercase();
            if path.is_dir() {
                open.push(path);
            } else if !name.ends_with("salt")
                && [
                    "cookies",
                    "localstorage",
                    "indexeddb",
                    "webkitcache",
                    "history",
                ]
                .iter()
                .any(|word| name.contains(word))
            {
                found.push(name);
            }
        }
    }
    Ok(found)
}

#[test]
fn window_an_app_that_cannot_start_is_not_started_for_ever() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let data = TempDir::new()?;
    let ended = Command::new(program("onthaal").get_program())
        .args([
            "--watch",
            "--server",
            "http://example.be",
            "--code",
            "x",
            "--data",
        ])
        .arg(data.path())
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    ensure!(ended.code() == Some(1), "{ended}");
    Ok(())
}
