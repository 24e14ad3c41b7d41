//! What the window keeps without a dialog, in the folder that the command line names: a PDF by its own
//! print operation, and a calendar.

use crate::driver::{Driver, has_display, see};
use anyhow::{Context as _, ensure};
use std::process::Command;
use tempfile::TempDir;

/// Asks as the page does, and waits for the answer.
const KEEP: &str = "const done = arguments[arguments.length - 1]; \
    window.__TAURI_INTERNALS__.invoke('paper', { size: 'a5-lying', keep: '../proef' }) \
    .then((kept) => done(String(kept)), (problem) => done(JSON.stringify(problem)));";

/// The same for a calendar.
const CALENDAR: &str = "const done = arguments[arguments.length - 1]; \
    window.__TAURI_INTERNALS__.invoke('keep_calendar', { name: '../activiteit', ics: arguments[0] }) \
    .then((kept) => done(String(kept)), (problem) => done(JSON.stringify(problem)));";

#[tokio::test(flavor = "multi_thread")]
async fn window_an_activity_is_kept_for_a_calendar_and_nothing_else_is() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let (data, papers) = (TempDir::new()?, TempDir::new()?);
    let [data, folder] = [&data, &papers].map(|each| each.path().to_string_lossy().into_owned());
    let driver = Driver::start()?;
    let window = driver
        .window(&["--data", &data, "--pdf-folder", &folder])
        .await?;
    see(&window, "Onthaal").await?;
    let ics = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    let kept = window.execute_async(CALENDAR, vec![ics.into()]).await?;
    let page = window
        .execute_async(CALENDAR, vec!["<html>".into()])
        .await?;
    window.close().await?;
    ensure!(kept == "true", "{kept}");
    ensure!(page == "\"failed\"", "{page}");
    let text = std::fs::read_to_string(papers.path().join("activiteit.ics"))?;
    ensure!(text == ics, "{text:?}");
    ensure!(std::fs::read_dir(papers.path())?.count() == 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn window_the_page_becomes_a_pdf_of_its_own_size() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let (data, papers) = (TempDir::new()?, TempDir::new()?);
    let [data, folder] = [&data, &papers].map(|each| each.path().to_string_lossy().into_owned());
    let driver = Driver::start()?;
    let window = driver
        .window(&["--data", &data, "--pdf-folder", &folder])
        .await?;
    see(&window, "Onthaal").await?;
    let answer = window.execute_async(KEEP, vec![]).await?;
    window.close().await?;
    ensure!(answer == "true", "{answer}");
    let files: Vec<_> = std::fs::read_dir(papers.path())?.collect::<Result<_, _>>()?;
    let names: Vec<_> = files.iter().map(std::fs::DirEntry::file_name).collect();
    ensure!(names == ["proef.pdf"], "{names:?}");
    let told = Command::new("pdfinfo")
        .arg(papers.path().join("proef.pdf"))
        .output()
        .context("pdfinfo, of poppler-utils")?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let size = told.lines().find(|line| line.starts_with("Page size:"));
    let a5 = size.is_some_and(|line| line.contains(" 59") && line.contains("x 4"));
    ensure!(a5, "{size:?}");
    Ok(())
}
