//! The real window, driven through WebKitWebDriver. Runs where `ONTHAAL_TEST_WINDOW` is set and a
//! display is there; elsewhere each test prints that it was skipped.

mod day;
mod desk;
mod driver;
mod escapes;
mod hands;
mod pages;
mod paper;
mod quiet;
mod recipe;
mod residue;
mod screen;
mod speech;
mod start;
mod town;
mod watchdog;
mod weight;

use anyhow::{Context, ensure};
use driver::{Driver, PATIENCE, has_display, press, see};
use fantoccini::{Client, Locator};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::process::app_on;
use onthaal_tests::trace::{files_with, telling_codes};
use screen::signal;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// Notes one question with three presses.
async fn note(window: &Client, domain: &str, theme: &str, outcome: &str) -> anyhow::Result<()> {
    press(window, domain).await?;
    press(window, theme).await?;
    press(window, "0 tot 3 jaar").await?;
    press(window, outcome).await?;
    see(window, "Genoteerd").await
}

/// Ends the app as a power cut would.
fn kill_app(data: &Path) -> anyhow::Result<()> {
    signal("-9", app_on(data)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn window_five_questions_arrive_once_though_the_power_goes() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let mut centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let before = centre.status()?["accepted"].as_i64().context("a count")?;
    let code = centre.device_code()?;
    let folder = TempDir::new()?;
    let data = folder.path().to_string_lossy().into_owned();
    let address = centre.address();

    let driver = Driver::start()?;
    let window = driver
        .window(&["--data", &data, "--server", &address, "--code", &code])
        .await?;
    // The places of the house come with the first exchange, and move what stands below them.
    see(&window, "Aan welke balie zit je?").await?;
    press(&window, "Open de balie").await?;
    note(
        &window,
        "Gezondheid",
        "Vaccinaties",
        "Direct antwoord gegeven",
    )
    .await?;
    note(&window, "Gezondheid", "Mond- en tandzorg", "Geluisterd").await?;
    note(
        &window,
        "Kinderopvang",
        "Opvang van zieke kinderen",
        "Direct antwoord gegeven",
    )
    .await?;
    centre.stop()?;
    note(&window, "Gezondheid", "Vaccinaties", "Geluisterd").await?;
    note(&window, "Kinderopvang", "Vakantieopvang", "Geluisterd").await?;
    see(&window, "5 gesprekken, 5 vragen").await?;
    kill_app(folder.path())?;
    drop(window);
    drop(driver);

    centre.start()?;
    let driver = Driver::start()?;
    let window = driver.window(&["--data", &data]).await?;
    // The desk is still open for this half-day; what was noted cannot be read back.
    see(&window, "Nog niets genoteerd").await?;
    press(&window, "Stuur nu").await?;
    see(&window, "Er staat niets klaar om te sturen").await?;
    window.close().await?;
    ensure!(
        centre.status()?["accepted"].as_i64().context("a count")? - before == 15,
        "five questions are fifteen fragments"
    );

    let found = files_with(folder.path(), &telling_codes())?;
    let directory = |path: &Path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("directory.db"))
    };
    let outside: Vec<_> = found.iter().filter(|(path, _)| !directory(path)).collect();
    ensure!(outside.is_empty(), "traces of what was asked: {outside:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn window_the_kiosk_finds_childcare_in_arabic_and_forgets_it() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let code = centre.device_code()?;
    let folder = TempDir::new()?;
    let data = folder.path().to_string_lossy().into_owned();
    let address = centre.address();
    let driver = Driver::start()?;
    let window = driver
        .window(&[
            "--data", &data, "--server", &address, "--code", &code, "--kiosk",
        ])
        .await?;
    press(&window, "العربية").await?;
    let field = window
        .wait()
        .at_most(PATIENCE)
        .for_element(Locator::Css("input"))
        .await?;
    field.send_keys("حضانة").await?;
    let hit = window
        .wait()
        .at_most(PATIENCE)
        .for_element(Locator::XPath("//main//li"))
        .await?;
    ensure!(!hit.text().await?.is_empty(), "a result has a name");
    let direction = window
        .execute("return document.documentElement.dir", vec![])
        .await?;
    ensure!(direction == "rtl", "{direction}");
    field.send_keys(" kwispelstaart").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    window.close().await?;
    let found = files_with(folder.path(), &["kwispelstaart"])?;
    ensure!(found.is_empty(), "what was searched stands in {found:?}");
    Ok(())
}
