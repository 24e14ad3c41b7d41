//! A tablet for the measures: its files hold the demo town, and nobody answers at its centre.

use anyhow::{Context as _, ensure};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::tablet::Tablet;
use serde_json::json;

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
