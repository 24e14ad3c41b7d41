//! What a family typed at the kiosk is nowhere once its visit is over: not in the profile of the web
//! view, not in a database, not in what the system tells of the processes. A window that is driven may
//! keep files, which one that families use may not; `ui/e2e/residue.spec.ts` does the same in a browser
//! that keeps what its pages do.

use crate::driver::{Driver, PATIENCE, ask, has_display, see, wait_for};
use crate::kill_app;
use anyhow::ensure;
use fantoccini::{Client, Locator};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::process::app_on;
use onthaal_tests::residue::Residue;
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Typed on the keyboard of the machine.
const BY_KEYBOARD: &str = "kwispelstaartje";
/// Typed on the keys of the screen.
const ON_SCREEN: &str = "zonnebloempit";
/// What staff have the tablet keep.
const KEPT: &str = "klaproosveldje";

/// The search box, once it is there.
async fn search_box(window: &Client) -> anyhow::Result<fantoccini::elements::Element> {
    wait_for(window, "//main//input").await
}

async fn click(window: &Client, path: &str) -> anyhow::Result<()> {
    Ok(wait_for(window, path).await?.click().await?)
}

/// One visit: own words in both ways, and the end of it.
async fn visit(window: &Client) -> anyhow::Result<()> {
    click(window, "//main//button[contains(., 'Nederlands')]").await?;
    let field = search_box(window).await?;
    field.send_keys(BY_KEYBOARD).await?;
    see(window, "Niets wat echt past").await?;
    field.clear().await?;
    let keys = "//*[contains(@class, 'keys')]";
    if window.find(Locator::XPath(keys)).await.is_err() {
        click(window, "//main//button[@aria-pressed]").await?;
    }
    for letter in ON_SCREEN.chars() {
        click(
            window,
            &format!("{keys}//button[normalize-space(.) = '{letter}']"),
        )
        .await?;
    }
    let typed = search_box(window).await?.prop("value").await?;
    ensure!(typed.as_deref() == Some(ON_SCREEN), "{typed:?}");
    see(window, "Niets wat echt past").await?;
    click(
        window,
        "//header//button[contains(., 'Stop') or contains(@aria-label, 'Stop')]",
    )
    .await?;
    see(window, "In welke taal wil je lezen?").await
}

/// Waits until the search finds something, or for as long as a page may take to write.
fn until_found(residue: &Residue, folder: &Path) -> anyhow::Result<Vec<String>> {
    let begun = Instant::now();
    loop {
        let found = residue.in_folder(folder)?;
        if !found.is_empty() || begun.elapsed() > PATIENCE {
            return Ok(found);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn window_nothing_that_was_typed_at_the_kiosk_outlives_the_visit() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let mut centre = Centre::with_demo_town(Database::Sqlite)?.expect("SQLite is always there");
    let code = centre.device_code()?;
    let home = TempDir::new()?;
    let data = home.path().join("data");
    let (place, address) = (data.to_string_lossy().into_owned(), centre.address());
    let driver = Driver::start_at(home.path())?;
    let kiosk = [
        "--data", &place, "--server", &address, "--code", &code, "--kiosk",
    ];
    let window = driver.window(&kiosk).await?;
    visit(&window).await?;

    let typed = Residue::of(&[BY_KEYBOARD, ON_SCREEN]);
    let app = app_on(&data)?;
    let told = typed.in_processes(app)?;
    ensure!(told.is_empty(), "{told:?}");
    let found = typed.in_folder(home.path())?;
    ensure!(found.is_empty(), "while it runs: {found:?}");

    // The counterpart: what staff have the tablet keep does come on its disk, from this very page.
    let address = format!("https://{KEPT}.example");
    for (name, body) in [
        ("set_mode", json!({"mode": "desk"})),
        ("enter_settings", json!({})),
        ("change_settings", json!({ "server": address })),
    ] {
        let told = ask(&window, name, body).await?;
        ensure!(told == "done", "{name}: {told}");
    }
    let kept = until_found(&Residue::of(&[KEPT]), home.path())?;
    ensure!(!kept.is_empty(), "a word that was kept was not found");

    kill_app(&data)?;
    drop(window);
    drop(driver);
    centre.stop()?;
    for folder in [home.path(), centre.data()] {
        let found = typed.in_folder(folder)?;
        ensure!(found.is_empty(), "afterwards: {found:?}");
    }
    Ok(())
}
