//! A kiosk that nobody touches any more: the visit ends by itself, and a minute later the page begins anew
//! in a process of its own, so that nothing of the visit is in memory and nothing gathers there.

use crate::driver::has_display;
use crate::screen::{Manager, gesture, until, until_within};
use crate::watchdog::{Kiosk, TYPED, WEB_PROCESS, at_rest, back_at, pages_of, visit};
use crate::weight::of_family;
use anyhow::{Context as _, ensure};
use onthaal_tests::trace::in_memory;
use std::time::Duration;

/// A minute until it is asked whether somebody is there, half a minute to answer, a minute more; and as
/// long again on a busy machine.
const QUIET: Duration = Duration::from_secs(300);
/// What the page may keep more than before the visit.
const MOST_GROWTH: f64 = 1.1;

fn weight(app: u32) -> anyhow::Result<u64> {
    let parts = of_family(app)?;
    Ok(parts.get(WEB_PROCESS).context("the page runs")?.own)
}

#[test]
fn window_a_page_that_nobody_touches_begins_anew_in_new_memory() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let _manager = Manager::start()?;
    let kiosk = Kiosk::start()?;
    until("the app runs", || Ok(kiosk.app()?.is_some()))?;
    let first = at_rest(None)?;
    let app = kiosk.app()?.context("it runs")?;
    let (before, light) = (pages_of(app)?, weight(app)?);

    visit(&first)?;
    // Into the field of the first page, wherever the keys went before.
    gesture(&format!("mousemove 800 134 click 1 type {TYPED}"))?;
    let typed = || -> anyhow::Result<bool> {
        for page in pages_of(app)? {
            if in_memory(page, TYPED)? {
                return Ok(true);
            }
        }
        Ok(false)
    };
    until("what was typed is in the page", typed)?;
    until_within(QUIET, "the page has a new process", || {
        Ok(pages_of(app)?.is_disjoint(&before))
    })?;
    back_at(&first, "a quiet time")?;
    at_rest(None)?;
    ensure!(kiosk.app()? == Some(app), "the app itself went on");
    ensure!(!typed()?, "what was typed is in the memory of the page");
    let grew = weight(app)? as f64 / light as f64;
    println!("after a visit and a quiet time the page has {grew:.3} of its memory");
    ensure!(grew < MOST_GROWTH, "it grew: {grew:.3}");
    Ok(())
}
