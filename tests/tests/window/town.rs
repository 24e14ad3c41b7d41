//! Tablets on the demo town: one for the measures, and a kiosk that is driven.

use crate::driver::{Driver, ask, wait_for};
use anyhow::{Context as _, ensure};
use fantoccini::Client;
use fantoccini::wd::TimeoutConfiguration;
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::tablet::Tablet;
use serde_json::json;
use std::time::Duration;
use tempfile::TempDir;

/// A kiosk in a window that is driven, and the centre it belongs to. All of it ends when dropped.
pub struct DrivenKiosk {
    /// Its window, at the first page.
    pub window: Client,
    _driver: Driver,
    /// The folder of the tablet.
    pub data: TempDir,
    _centre: Centre,
}

/// Opens a kiosk that has all of its centre; a script may take so long in its page.
pub async fn kiosk(longest: Duration) -> anyhow::Result<DrivenKiosk> {
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let code = centre.device_code()?;
    let data = TempDir::new()?;
    let (folder, address) = (data.path().to_string_lossy(), centre.address());
    let driver = Driver::start()?;
    let arguments = [
        "--kiosk", "--data", &folder, "--server", &address, "--code", &code,
    ];
    let window = driver.window(&arguments).await?;
    let patience = TimeoutConfiguration::new(Some(longest), None, None);
    window.update_timeouts(patience).await?;
    wait_for(&window, "//main//button[@lang='ar']").await?;
    ensure!(ask(&window, "house", json!({})).await? == "done");
    drop(folder);
    Ok(DrivenKiosk {
        window,
        _driver: driver,
        data,
        _centre: centre,
    })
}

/// The files of a tablet that was enrolled and has all that the centre had for it; its app has ended.
pub fn tablet() -> anyhow::Result<Tablet> {
    let mut centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let mut tablet = Tablet::enrolled(&centre)?;
    tablet.call("sync_now", json!({}))?;
    let house = tablet.call("house", json!({}))?;
    ensure!(house["name"] != "", "the town did not come");
    tablet.kill()?;
    centre.stop()?;
    Ok(tablet)
}

/// How busy the machine is: the load of the last minute.
pub fn load() -> anyhow::Result<String> {
    let load = std::fs::read_to_string("/proc/loadavg")?;
    Ok(load.split(' ').next().unwrap_or_default().to_owned())
}
