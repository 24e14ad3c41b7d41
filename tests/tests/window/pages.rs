//! Every page of the kiosk in the real window, in every language of families. The other tests of the
//! screens walk through a browser of another kind, which knows other things of languages and dates.

use crate::driver::has_display;
use crate::town;
use anyhow::{Context as _, ensure};
use serde_json::Value;
use std::time::Duration;

/// How long all pages of one language may take on a busy machine.
const LONGEST: Duration = Duration::from_secs(120);
/// Ways in on the first page: stages of life, young people, what is on and what it is about.
const WAYS_IN: usize = 20;

/// Chooses a language and goes in by each of the ways in of which it is the turn, as far as a fiche or an
/// activity; then into every dialog. Tells which languages there are, how many ways in, and what failed.
const WANDER: &str = "
    const [locale, turn, done] = arguments;
    const faults = [];
    const note = (fault) => faults.push(`${locale}: ${fault?.stack ?? fault}`);
    const heard = (event) => note(event.error ?? event.reason ?? event.message);
    addEventListener('error', heard);
    addEventListener('unhandledrejection', heard);
    const all = (path) => [...document.querySelectorAll(path)];
    const settled = async (path) => {
        for (let left = 400; left > 0; left -= 1) {
            const there = path === null || document.querySelector(path) !== null;
            if (there && document.querySelector('.busy') === null) return true;
            dispatchEvent(new Event('pointerdown'));
            await new Promise((go) => setTimeout(go, 25));
        }
        note(`never came: ${path ?? 'an end of waiting'} on ${document.querySelector('h1')?.textContent}`);
        return false;
    };
    const press = async (button, path) => {
        button.click();
        await new Promise((go) => setTimeout(go, 25));
        return settled(path);
    };
    const home = async () => {
        const first = all('header .side:not(.end) button').at(-1);
        if (first) await press(first, 'main .domains button');
        await settled('main .domains button');
    };
    const waysIn = 'main .stages button, main .entry, main .domains button';
    const opens = 'main .hit .name button, main .event button, main .tiles button, main .themes button, main .situations button';
    const wander = async () => {
        const languages = all('main .welcome button[lang]').map((each) => each.lang);
        const tile = document.querySelector(`main .welcome button[lang='${locale}']`);
        if (!await press(tile, 'main .domains button')) return { languages, ways: 0 };
        const ways = all(waysIn).length;
        for (let way = turn; way < ways; way += languages.length) {
            await press(all(waysIn)[way], 'main h1');
            for (let deep = 0; deep < 3; deep += 1) {
                const next = document.querySelector(opens);
                if (next === null || document.querySelector('main .fiche') !== null) break;
                await press(next, 'main h1');
            }
            await home();
        }
        await press(document.querySelector('main .domains button'), 'main h1');
        const theme = document.querySelector('main .tiles button');
        if (theme) await press(theme, 'main h1');
        const hit = document.querySelector('main .hit .name button');
        if (hit) await press(hit, 'main .fiche h1');
        else note('no place at all');
        for (const door of all('header .side.end button[aria-label], footer button')) {
            if (!door.isConnected || door === all('header .side.end button').at(-1)) continue;
            await press(door, null);
            const shut = document.querySelector('.modal-close');
            if (shut) await press(shut, null);
        }
        const stop = all('header .side.end button').at(-1);
        await press(stop, 'main .welcome button');
        return { languages, ways };
    };
    wander().catch((fault) => { note(fault); return { languages: [], ways: 0 }; }).then((seen) => {
        removeEventListener('error', heard);
        removeEventListener('unhandledrejection', heard);
        done({ ...seen, faults });
    });";

#[tokio::test(flavor = "multi_thread")]
async fn window_every_page_of_the_kiosk_opens_in_every_language() -> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let kiosk = town::kiosk(LONGEST).await?;
    let mut languages = vec!["nl-BE".to_owned()];
    let mut faults: Vec<Value> = Vec::new();
    let mut turn = 0;
    while turn < languages.len() {
        let arguments = vec![languages[turn].clone().into(), turn.into()];
        let mut seen = kiosk.window.execute_async(WANDER, arguments).await?;
        if turn == 0 {
            let told: Vec<String> = serde_json::from_value(seen["languages"].take())?;
            languages.extend(told.into_iter().filter(|each| each != "nl-BE"));
            ensure!(languages.len() == 17, "{languages:?}");
        }
        let ways = seen["ways"].as_u64().context("ways in are counted")?;
        if usize::try_from(ways)? < WAYS_IN {
            faults.push(format!("{}: {ways} ways in", languages[turn]).into());
        }
        faults.extend(seen["faults"].as_array().context("faults")?.iter().cloned());
        turn += 1;
    }
    ensure!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
