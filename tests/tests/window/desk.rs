//! A half-day at the desk on the real window, at the pace of somebody who is in no hurry: every
//! touch and every key comes 400 milliseconds after what was seen.

use crate::driver::{Driver, button, find, has_display, key, see, tap};
use anyhow::{Context, ensure};
use fantoccini::{Client, Locator};
use onthaal_tests::centre::{Centre, Database};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PACE: Duration = Duration::from_millis(400);
/// What a question may take of a conversation, in the middle of all.
const QUICK: Duration = Duration::from_secs(10);
const MOST_TAPS: usize = 3;

const ENTER: char = '\u{e007}';
const BACKSPACE: char = '\u{e003}';

/// Behind it are the ends that are not among the six of every day: a tap more.
const RARE: &str = "Andere";

/// What the finger does for one question: the theme, perhaps by its domain, the age and the end.
const TOUCHED: [&[&str]; 10] = [
    &[
        "Opvang van baby's en peuters",
        "0 tot 3 jaar",
        "Direct antwoord gegeven",
    ],
    &[
        "Groeipakket",
        "Alle leeftijden",
        "Informatie, fiche of brochure meegegeven",
    ],
    &[
        "Buitenschoolse opvang",
        "6 tot 12 jaar",
        "Doorverwezen naar een partner",
    ],
    &["Huisvesting", "Niet gevraagd", "Geluisterd"],
    &[
        "Administratieve en digitale hulp",
        "Alle leeftijden",
        RARE,
        "Geholpen met papieren",
    ],
    &["Opvoedingsvraag", "12 tot 18 jaar", "Geluisterd"],
    &[
        "Nederlands leren",
        "18 tot 24 jaar",
        RARE,
        "Ingeschreven of toegeleid",
    ],
    &[
        "Schoolkosten",
        "6 tot 12 jaar",
        RARE,
        "Rechten samen verkend",
    ],
    &[
        "Gezondheid",
        "Vaccinaties",
        "0 tot 3 jaar",
        "Direct antwoord gegeven",
    ],
    &[
        "Kinderopvang",
        "Opvang van zieke kinderen",
        "3 tot 6 jaar",
        "Geen passend aanbod gevonden",
    ],
];

/// What the keyboard does: what is typed for the theme, and the keys of age and end.
const TYPED: [(&str, char, char); 10] = [
    ("tandarts", '5', '1'),
    ("pampers", '3', '3'),
    ("huiswerk", '5', '4'),
    ("slapen", '3', '2'),
    ("logopedie", '4', '1'),
    ("kot", '7', '6'),
    ("pesten", '6', '2'),
    ("zwanger", '2', '1'),
    ("school", '5', '3'),
    ("opvang", '3', '4'),
];

/// The desk as a volunteer sees it, and how long each question took.
struct Desk<'w> {
    window: &'w Client,
    taps: usize,
}

/// One question: how long, and how many taps or keys.
struct Taken {
    time: Duration,
    taps: usize,
}

fn choice(words: &str) -> String {
    let words = words.replace('\'', "\u{2019}");
    format!(
        "//button[@data-choice][contains(translate(normalize-space(.), \"'\", \"\u{2019}\"), \"{words}\")]"
    )
}

const TICK: &str = "//*[contains(concat(' ', @class, ' '), ' saved ')]";

impl Desk<'_> {
    async fn tap(&mut self, path: &str) -> anyhow::Result<()> {
        find(self.window, path).await?;
        tokio::time::sleep(PACE).await;
        self.taps += 1;
        tap(self.window, path).await
    }

    async fn key(&mut self, value: char) -> anyhow::Result<()> {
        tokio::time::sleep(PACE).await;
        self.taps += 1;
        key(self.window, value).await
    }

    async fn heading(&self, words: &str) -> anyhow::Result<()> {
        let path = format!("//h1[contains(normalize-space(.), \"{words}\")]");
        find(self.window, &path).await.map(drop)
    }

    /// Waits for the tick of a question that is kept.
    async fn ticked(&self) -> anyhow::Result<()> {
        find(self.window, TICK).await.map(drop)
    }

    async fn by_touch(&mut self, choices: &[&str]) -> anyhow::Result<Taken> {
        let (start, before) = (Instant::now(), self.taps);
        for words in choices {
            self.tap(&choice(words)).await?;
        }
        self.ticked().await?;
        Ok(Taken {
            time: start.elapsed(),
            taps: self.taps - before,
        })
    }

    async fn by_keyboard(&mut self, typed: (&str, char, char)) -> anyhow::Result<Taken> {
        let (word, age, end) = typed;
        let (start, before) = (Instant::now(), self.taps);
        for letter in word.chars() {
            self.key(letter).await?;
        }
        self.key(ENTER).await?;
        self.heading("Over welke leeftijd").await?;
        self.key(age).await?;
        self.heading("Hoe liep het af").await?;
        self.key(end).await?;
        self.ticked().await?;
        Ok(Taken {
            time: start.elapsed(),
            taps: self.taps - before,
        })
    }

    /// What the list of today says.
    async fn counts(&self, talks: u32, questions: u32) -> anyhow::Result<()> {
        see(
            self.window,
            &format!("{talks} gesprekken, {questions} vragen"),
        )
        .await
    }
}

fn middle(all: &[Taken]) -> Duration {
    let mut times: Vec<Duration> = all.iter().map(|taken| taken.time).collect();
    times.sort_unstable();
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread")]
async fn window_a_half_day_by_touch_and_by_keyboard_counts_the_same_everywhere()
-> anyhow::Result<()> {
    if !has_display() {
        return Ok(());
    }
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let before = centre.status()?["accepted"].as_i64().context("a count")?;
    let code = centre.device_code()?;
    let folder = TempDir::new()?;
    let data = folder.path().to_string_lossy().into_owned();
    let address = centre.address();
    let driver = Driver::start()?;
    let window = driver
        .window(&["--data", &data, "--server", &address, "--code", &code])
        .await?;
    let mut desk = Desk {
        window: &window,
        taps: 0,
    };

    see(&window, "Aan welke balie zit je?").await?;
    desk.tap(&button("Open de balie")).await?;
    desk.heading("Waarover ging het").await?;
    let mut touched = Vec::new();
    for choices in TOUCHED {
        touched.push(desk.by_touch(choices).await?);
    }
    desk.counts(10, 10).await?;

    let mut typed = Vec::new();
    for each in TYPED {
        typed.push(desk.by_keyboard(each).await?);
    }
    desk.counts(20, 20).await?;

    // Two are taken back: one from the foot of the page, one from the list.
    desk.tap(&button("Neem terug")).await?;
    desk.counts(19, 19).await?;
    desk.tap("(//button[starts-with(@aria-label, 'Neem terug')])[3]")
        .await?;
    desk.counts(18, 18).await?;

    // A conversation with three questions, the second one corrected on the way.
    desk.by_touch(TOUCHED[0]).await?;
    for again in [TOUCHED[5], TOUCHED[3]] {
        desk.tap(&button("Nog een vraag")).await?;
        desk.heading("Waarover ging het").await?;
        desk.tap(&choice(again[0])).await?;
        desk.key(BACKSPACE).await?;
        desk.heading("Waarover ging het").await?;
        desk.by_touch(again).await?;
    }
    desk.counts(19, 21).await?;

    // The tick comes without a wait that anybody feels: measured in the page.
    watch_the_tick(&window).await?;
    desk.by_touch(TOUCHED[1]).await?;
    let waited = tick_after(&window).await?;
    desk.counts(20, 22).await?;

    desk.tap(&button("Sluit de balie")).await?;
    desk.tap("//*[@role='dialog']//button[contains(., 'Sluit de balie')]")
        .await?;
    see(&window, "22 vragen bewaard").await?;
    see(&window, "in 20 gesprekken").await?;
    sent(&window, &centre, before + 66).await?;
    window.close().await?;
    // What the house reads in its report a quarter later is the same.
    let release = centre.release_json("2026-Q4", "2027-01-20T09:00:00Z")?;
    let tables = release["tables"]
        .as_array()
        .context("a release has tables")?;
    let (withheld, told): (Vec<_>, Vec<_>) = tables
        .iter()
        .partition(|table| table["state"] == "withheld");
    ensure!(
        told.len() == 3,
        "by domain, by half-day and by language: {told:?}"
    );
    for table in told {
        ensure!(table["total"] == 22, "{table}");
    }
    // What nobody was asked, sent to or looked at says nothing at all.
    for table in withheld {
        ensure!(table["total"].is_null(), "{table}");
    }

    let common = &touched[..8];
    println!(
        "by touch {:.1} s in the middle ({} taps at most for a frequent theme, {} through its \
         domain), by keyboard {:.1} s with {} keys in the middle; the tick after {waited:.0} ms",
        middle(common).as_secs_f64(),
        common
            .iter()
            .map(|taken| taken.taps)
            .max()
            .context("some")?,
        touched[8..]
            .iter()
            .map(|taken| taken.taps)
            .max()
            .context("some")?,
        middle(&typed).as_secs_f64(),
        typed[typed.len() / 2].taps,
    );
    let most = |choices: &[&str]| MOST_TAPS + usize::from(choices.contains(&RARE));
    let few = |(taken, choices): (&Taken, &&[&str])| taken.taps <= most(choices);
    ensure!(common.iter().zip(&TOUCHED).all(few));
    ensure!(middle(common) < QUICK && middle(&typed) < QUICK);
    Ok(())
}

/// Lets the page note when it was last touched and when the tick was painted after it.
async fn watch_the_tick(window: &Client) -> anyhow::Result<()> {
    let script = "
        addEventListener('click', () => { window.touchedAt = performance.now(); }, true);
        new MutationObserver(() => {
            if (document.querySelector('.saved') === null) { window.tickedAt = null; return; }
            if (window.tickedAt === null) {
                window.tickedAt = 0;
                requestAnimationFrame(() => setTimeout(() => { window.tickedAt = performance.now(); }));
            }
        }).observe(document.body, { childList: true, subtree: true });";
    window.execute(script, vec![]).await?;
    Ok(())
}

async fn tick_after(window: &Client) -> anyhow::Result<f64> {
    let waited = window
        .execute("return window.tickedAt - window.touchedAt", vec![])
        .await?;
    waited.as_f64().context("the tick was seen")
}

/// Lets everything go to the centre by a touch, and waits until the centre has it.
async fn sent(window: &Client, centre: &Centre, wanted: i64) -> anyhow::Result<()> {
    let now = button("Stuur nu");
    let there = window.find(Locator::XPath(&now)).await.is_ok();
    if !there {
        tap(window, &button("Klaar")).await?;
    }
    tap(window, &now).await?;
    see(window, "Er staat niets klaar om te sturen").await?;
    let accepted = centre.status()?["accepted"].as_i64().context("a count")?;
    ensure!(accepted == wanted, "{accepted} fragments for {wanted}");
    Ok(())
}
