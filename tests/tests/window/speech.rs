//! A family has a page read aloud on the real window: it is heard, it is shown, and a touch ends it.

use crate::driver::{Driver, PATIENCE, button, find, has_display, tap};
use anyhow::{Context, ensure};
use fantoccini::{Client, Locator};
use onthaal_speech::testing::{QuietRoom, SAMPLES_A_SECOND, heard};
use onthaal_tests::centre::{Centre, Database};
use tempfile::TempDir;

/// What is shown as being said, by a highlight of the browser's own or by boxes over the lines.
const SHOWN: &str = "
    const range = Array.from(CSS.highlights?.get('spoken') ?? [])[0];
    const boxes = document.querySelectorAll('.spoken-boxes > div').length;
    return range ? String(range) : boxes > 0 ? `${boxes} boxes` : '';";

async fn shown(window: &Client) -> anyhow::Result<String> {
    let answer = window.execute(SHOWN, Vec::new()).await?;
    Ok(answer.as_str().context("a text")?.to_owned())
}

fn named(name: &str) -> String {
    format!("//button[@aria-label=\"{name}\"]")
}

#[tokio::test(flavor = "multi_thread")]
async fn window_reads_a_page_aloud_until_somebody_touches_it() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let room = QuietRoom::with_sink("room").context("PulseAudio starts")?;
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let data = TempDir::new()?;
    let folder = data.path().to_string_lossy();
    let driver = Driver::start_among(&room.surroundings())?;
    let arguments = [
        "--kiosk",
        "--data",
        &folder,
        "--server",
        &centre.address(),
        "--code",
        &centre.device_code()?,
    ];
    let window = driver.window(&arguments).await?;
    find(&window, &named("Lees voor")).await?;

    // A language says its own name.
    let mut recording = room.record()?;
    tap(&window, &button("Nederlands")).await?;
    recording.listen_for_sound()?;

    // The page says what it shows.
    find(&window, &named("Lees voor")).await?;
    recording.listen(SAMPLES_A_SECOND * 3)?;
    let before = recording.so_far().len();
    tap(&window, &named("Lees voor")).await?;
    find(&window, &named("Stop met lezen")).await?;
    recording.listen(SAMPLES_A_SECOND * 4)?;
    let sound = recording.so_far();
    let seconds = heard(&sound[before..]).len() as f64 / SAMPLES_A_SECOND as f64;
    ensure!(seconds > 1.0, "{seconds} s were heard");
    ensure!(!shown(&window).await?.is_empty(), "nothing is shown");

    // A touch anywhere ends it.
    tap(&window, "//main//h1").await?;
    let quiet = Locator::XPath("//button[@aria-label=\"Lees voor\"]");
    window.wait().at_most(PATIENCE).for_element(quiet).await?;
    ensure!(shown(&window).await?.is_empty(), "something is still shown");
    recording.listen(SAMPLES_A_SECOND * 5 / 2)?;
    let after = recording.so_far().len();
    recording.listen(SAMPLES_A_SECOND)?;
    ensure!(
        heard(&recording.so_far()[after..]).is_empty(),
        "it still speaks"
    );
    window.close().await?;
    Ok(())
}
