//! Guessing opens nothing, whichever way in and from however many addresses, and nobody who has a
//! code or a link is refused meanwhile.

mod insiders;
mod stranger;

use crate::referral::scene::{Carried, Scene};
use anyhow::{Context, ensure};
use insiders::{Link, RogueTablet};
use onthaal_tests::centre::Database;
use onthaal_tests::page::Browser;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use stranger::{Came, guess};

/// More guesses on demand: `ONTHAAL_TEST_GUESSES=1000000`.
fn guesses() -> usize {
    let wanted = std::env::var("ONTHAAL_TEST_GUESSES").ok();
    wanted.map_or(20_000, |text| text.parse().expect("it is a number"))
}

#[test]
fn no_guess_opens_a_ticket_and_whoever_has_a_code_is_never_refused() -> anyhow::Result<()> {
    let mut scene = Scene::begin(Database::Sqlite)?.context("SQLite is always there")?;
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    let link = Link::made(&scene)?;
    let browser = Browser::at(&scene.centre.address())?;
    let quiet: Vec<Duration> = (0..60)
        .map(|round| honest(&scene, &browser, &carried, &link, round))
        .collect::<anyhow::Result<_>>()?;

    let came = Arc::new(Came::default());
    let over = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let guessing = begin(&scene, came.clone(), over.clone())?;
    let mut busy = Vec::new();
    while !over.load(Ordering::Acquire) || busy.len() < 30 {
        busy.push(honest(&scene, &browser, &carried, &link, busy.len())?);
    }
    guessing.join().expect("the stranger's thread ends")?;
    let refused = came.refused.load(Ordering::Relaxed);
    ensure!(refused == guesses(), "{refused} were answered");
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{refused} guesses from {} addresses in {seconds:.0} s opened nothing; {} honest looks \
         meanwhile, none refused: p50 {:.2}x, p95 {:.2}x of the {} before",
        came.addresses.load(Ordering::Relaxed),
        busy.len(),
        ratio(&busy, &quiet, 50),
        ratio(&busy, &quiet, 95),
        quiet.len(),
    );
    let line = scene.line()?;
    ensure!(line["over"] == false && line["spoken"] == true, "{line}");
    Ok(())
}

/// The stranger, in a thread of its own.
fn begin(
    scene: &Scene,
    came: Arc<Came>,
    over: Arc<AtomicBool>,
) -> anyhow::Result<std::thread::JoinHandle<anyhow::Result<()>>> {
    let address = scene.centre.address();
    let centre = address.trim_start_matches("http://").parse()?;
    Ok(std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let done = runtime.block_on(guess(centre, guesses(), came));
        over.store(true, Ordering::Release);
        done
    }))
}

/// What people do who have a code, a link or a tablet; gives how long looking at a card took.
fn honest(
    scene: &Scene,
    browser: &Browser,
    carried: &Carried,
    link: &Link,
    round: usize,
) -> anyhow::Result<Duration> {
    let path = format!("/t/{}", carried.code());
    let start = Instant::now();
    let page = browser.get(&path)?;
    let took = start.elapsed();
    ensure!(page.status == 200 && page.body.contains(&carried.name));
    if round.is_multiple_of(10) {
        let seen = page.body.split_once("name=\"seen\" value=\"");
        let seen = seen.and_then(|(_, rest)| rest.split('"').next());
        let said = if seen == Some("full") {
            "arrived"
        } else {
            "full"
        };
        let form = format!("result={said}&seen={}", seen.unwrap_or_default());
        let answered = browser.send(&path, &form)?;
        ensure!(answered.status == 200, "{}", answered.status);
        ensure!(answered.body.contains(&format!("value=\"{said}\"")));
        ensure!(browser.get(&link.path)?.status == 200);
        link.right_card(browser, carried)?;
    }
    if round.is_multiple_of(25) {
        let status = scene.sync()?;
        ensure!(status["state"] == "idle", "{status}");
        let list = scene.tablet.call("tickets", json!({}))?;
        ensure!(list["tickets"][0]["result"] != json!(null), "{list}");
    }
    Ok(took)
}

fn ratio(some: &[Duration], others: &[Duration], percent: usize) -> f64 {
    let at = |all: &[Duration]| {
        let mut all = all.to_vec();
        all.sort_unstable();
        all[(all.len() * percent / 100).min(all.len() - 1)].as_secs_f64()
    };
    at(some) / at(others)
}

#[test]
fn a_link_that_tries_cards_has_to_wait_and_finds_none() -> anyhow::Result<()> {
    let mut scene = Scene::begin(Database::Sqlite)?.context("SQLite is always there")?;
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    let link = Link::made(&scene)?;
    let browser = Browser::at(&scene.centre.address())?;
    let tried: Vec<u16> = (0..300)
        .map(|number| link.wrong_card(&browser, &carried, number))
        .collect::<anyhow::Result<_>>()?;
    // Ten are looked at; of the rest nothing, so that even the right one tells nothing.
    ensure!(tried[..10].iter().all(|status| *status == 404), "{tried:?}");
    ensure!(tried[10..].iter().all(|status| *status == 429), "{tried:?}");
    ensure!(link.try_card(&browser, &carried, &carried.number)? == 429);
    // The card in the hand of a family still opens its own page, and a new link works at once.
    ensure!(scene.open(&carried)?.status == 200);
    let renewed = link.renewed(&scene)?;
    ensure!(browser.get(&link.path)?.status == 404);
    renewed.right_card(&browser, &carried)?;
    // One try comes back every ten minutes.
    for number in 0..10 {
        renewed.wrong_card(&browser, &carried, number)?;
    }
    ensure!(renewed.wrong_card(&browser, &carried, 11)? == 429);
    scene.go_on_at("2026-11-24T09:10:00Z")?;
    let browser = Browser::at(&scene.centre.address())?;
    ensure!(renewed.wrong_card(&browser, &carried, 12)? == 404);
    ensure!(renewed.wrong_card(&browser, &carried, 13)? == 429);
    Ok(())
}

#[test]
fn a_tablet_that_tries_spoken_codes_learns_nothing_and_is_held_to_a_hundred_a_day()
-> anyhow::Result<()> {
    let mut scene = Scene::begin(Database::Sqlite)?.context("SQLite is always there")?;
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    let rogue = RogueTablet::enrolled(&scene)?;
    let mut verdicts = Vec::new();
    for turn in 0..12 {
        verdicts.extend(rogue.words(&carried, turn)?);
    }
    let taken = |status: &str| verdicts.iter().filter(|one| **one == status).count();
    ensure!(taken("accepted") == 100, "{}", taken("accepted"));
    ensure!(taken("too-many") == verdicts.len() - 100);
    // What another tablet made is not told, whatever is asked.
    ensure!(rogue.states_of(&carried)? == 1, "who knows the id made it");
    ensure!(rogue.states_of_others(50)? == 0);
    let line = scene.line()?;
    ensure!(
        line["over"] == false && line["result"] == json!(null),
        "{line}"
    );
    ensure!(scene.open(&carried)?.status == 200);
    Ok(())
}
