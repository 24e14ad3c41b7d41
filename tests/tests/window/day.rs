//! An hour and a half of visits in the real window, one right after another: the app keeps no more in
//! memory, and the page little more, which goes when nobody is there for a minute (`quiet.rs`).
//! `ui/e2e/kiosk-day.spec.ts` tells in a browser what the page itself keeps.

use crate::driver::has_display;
use crate::town;
use crate::watchdog::WEB_PROCESS;
use crate::weight::of_family;
use anyhow::{Context as _, ensure};
use fantoccini::Client;
use onthaal_tests::process::app_on;
use std::time::Duration;

const VISITS: usize = 18;
/// Visits of an hour.
const HOUR: usize = 12;
/// How long one may take on a busy machine.
const LONGEST: Duration = Duration::from_secs(300);
const MOST_OF_APP: f64 = 1.1;
/// The web view gathers memory of its own with every page, until its process ends.
const MOST_OF_PAGE: f64 = 1.25;
const LANGUAGES: [&str; 6] = ["nl-BE", "ar", "uk", "tr", "en", "fr-BE"];
const SEARCHES: [&str; 4] = ["opvang", "speelgroep", "zzzqqq", "huis"];

/// One visit: a language, words, a theme, a fiche, the door to somebody, and the end. The page does it
/// itself: a driver remembers every part of a page that it was shown, which would count as the page's.
const VISIT: &str = "
    const [locale, words, turn, done] = arguments;
    const faults = [];
    addEventListener('error', (event) => faults.push(`${event.message} ${event.error?.stack}`));
    addEventListener('unhandledrejection', (event) => faults.push(`${event.reason} ${event.reason?.stack}`));
    const until = async (holds) => {
        for (let left = 800; left > 0; left -= 1) {
            const found = holds();
            if (found) return found;
            // Whoever waits is still there.
            dispatchEvent(new Event('pointerdown'));
            await new Promise((go) => setTimeout(go, 25));
        }
        throw new Error(`it never came: ${holds} ${faults.join(' | ')}`);
    };
    const all = (path) => [...document.querySelectorAll(path)];
    const there = (path) => until(() => document.querySelector(path));
    const gone = (path) => until(() => document.querySelector(path) === null);
    const press = async (path) => (await there(path)).click();
    const type = async (text) => {
        const field = await there('main input');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const visit = async () => {
        await press(`main .welcome button[lang='${locale}']`);
        await there('main .domains button');
        await type(words);
        await there('main .count');
        await type('');
        await press('main .domains button');
        await press('main .tiles button');
        await there('main .hit .name button');
        const hits = all('main .hit .name button');
        hits[turn % hits.length].click();
        await there('main .fiche h1');
        await press('header .side button');
        await there('main .hit .name button');
        await press('footer .talk');
        await press('.modal-close');
        await gone('.modal');
        await press('header .side.end > button:last-child');
        await there('main .welcome button');
        return 'done';
    };
    visit().then(done, (problem) => done(String(problem)));";

/// Bytes that no other process has.
#[derive(Clone, Copy)]
struct Kept {
    app: u64,
    page: u64,
}

/// What is kept once it falls no further: what nobody uses is let go of a little later.
async fn kept(app: u32) -> anyhow::Result<Kept> {
    let mut least = Kept {
        app: u64::MAX,
        page: u64::MAX,
    };
    let mut calm = 0;
    while calm < 8 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let parts = of_family(app)?;
        let own = |name: &str| parts.get(name).map(|weight| weight.own);
        let now = Kept {
            app: own("onthaal").context("the app runs")?,
            page: own(WEB_PROCESS).context("the page runs")?,
        };
        let falls = now.page < least.page - least.page / 200;
        calm = if falls { 0 } else { calm + 1 };
        least.app = least.app.min(now.app);
        least.page = least.page.min(now.page);
    }
    Ok(least)
}

async fn visit(window: &Client, turn: usize) -> anyhow::Result<()> {
    let language = LANGUAGES[turn % LANGUAGES.len()];
    let words = SEARCHES[turn % SEARCHES.len()];
    let arguments = vec![language.into(), words.into(), turn.into()];
    let told = window.execute_async(VISIT, arguments).await?;
    ensure!(told == "done", "visit {turn}: {told}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn window_visits_in_a_row_leave_little_in_memory() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let kiosk = town::kiosk(LONGEST).await?;
    let app = app_on(kiosk.data.path())?;
    let mut hours = Vec::new();
    for turn in 0..VISITS {
        visit(&kiosk.window, turn).await?;
        if (turn + 1) % HOUR == 0 || turn + 1 == VISITS {
            let now = kept(app).await?;
            let megabytes = |bytes: u64| bytes as f64 / 1e6;
            println!(
                "{} visits: the page {:.1} MB, the app {:.1} MB",
                turn + 1,
                megabytes(now.page),
                megabytes(now.app)
            );
            hours.push(now);
        }
    }
    let (first, last) = (hours[0], hours[hours.len() - 1]);
    let grew = |of: fn(Kept) -> u64| of(last) as f64 / of(first) as f64;
    let (page, tablet) = (grew(|kept| kept.page), grew(|kept| kept.app));
    println!("{VISITS} visits: the page {page:.3} of its first hour, the app {tablet:.3}");
    ensure!(page < MOST_OF_PAGE && tablet < MOST_OF_APP, "it grew");
    Ok(())
}
