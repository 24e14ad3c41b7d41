//! Trying the ways out of the kiosk on the real window, and looking whether anything came of it.

use crate::driver::{Driver, ask, button, finger, press, wait_for};
use crate::screen::{
    Manager, copy, gesture, pasted, place, signal, size, storm, until, windows, xdo,
};
use anyhow::{Context as _, ensure};
use fantoccini::Client;
use onthaal_tests::process::apps_on;
use serde_json::Value;
use std::time::Duration;
use tempfile::TempDir;

/// Something that takes more than a key.
#[derive(Clone, Copy)]
pub enum Hand {
    RightClick,
    LongPress,
    DoubleClick,
    Drag,
    Wheel,
    Pinch,
    Swipe,
    FiveTimesShift,
    FileInput,
    Storm,
    FieldOfASearch(Held),
}

/// What is looked at in the field of a search.
#[derive(Clone, Copy)]
pub enum Held {
    ForgetsWords,
    Clipboard,
    HalfTyped,
}

/// A kiosk that nobody has touched yet.
pub struct Scene {
    window: Client,
    before: State,
    _driver: Driver,
    _manager: Manager,
    data: TempDir,
}

/// What every way out would change.
#[derive(Debug, PartialEq)]
struct State {
    page: Value,
    windows: String,
    place: String,
}

const MARK: &str = "
    window.__here = 'the page of the beginning';
    window.__keys = 0;
    addEventListener('keydown', () => { window.__keys += 1; }, true);
    return true;";

const LOOK: &str = "
    return [location.protocol, location.host, history.length, window.__here, visualViewport.scale, devicePixelRatio,
        document.hasFocus(), String(getSelection()), document.querySelectorAll('[role=dialog]').length,
        document.fullscreenElement === null, document.querySelectorAll('iframe').length];";

/// Waits until what was sent has had its effect: two pictures later.
const SETTLED: &str = "
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 40)));";

/// The bar of the desk.
const BAR: &str = "//header[contains(concat(' ', @class, ' '), ' bar ')]";

/// Where the pointer touches nothing.
const AWAY: &str = "mousemove 640 30";

impl Drop for Scene {
    fn drop(&mut self) {
        // A kiosk closes for nobody, and would stand before the windows of later tests.
        for app in apps_on(self.data.path()).unwrap_or_default() {
            // It may have ended with its driver.
            let _ = signal("-9", app);
        }
    }
}

impl Scene {
    /// Opens a kiosk of a tablet that is new.
    pub async fn open() -> anyhow::Result<Self> {
        let manager = Manager::start()?;
        let data = TempDir::new()?;
        let driver = Driver::start()?;
        let folder = data.path().to_string_lossy().into_owned();
        let window = driver.window(&["--data", &folder, "--kiosk"]).await?;
        wait_for(&window, &button("Nederlands")).await?;
        until("the window fills the screen", || {
            let screen = size()?;
            let window = place()?;
            Ok(screen.lines().all(|line| window.contains(line)))
        })?;
        gesture(AWAY)?;
        window.execute(MARK, vec![]).await?;
        let mut scene = Self {
            window,
            before: State {
                page: Value::Null,
                windows: String::new(),
                place: String::new(),
            },
            _driver: driver,
            _manager: manager,
            data,
        };
        scene.before = scene.state().await?;
        ensure!(scene.before.page[6] == true, "the page has the keyboard");
        Ok(scene)
    }

    async fn state(&self) -> anyhow::Result<State> {
        self.window.execute_async(SETTLED, vec![]).await?;
        Ok(State {
            page: self.window.execute(LOOK, vec![]).await?,
            windows: windows()?,
            place: place()?,
        })
    }

    /// Errs when page, windows or focus are not what they were.
    pub async fn unchanged(&self) -> anyhow::Result<()> {
        let now = self.state().await?;
        ensure!(now == self.before, "before {:?}, now {now:?}", self.before);
        Ok(())
    }

    /// Presses keys; where the page must be given them, waits until it was.
    pub async fn keys(&self, chord: &str, given: bool) -> anyhow::Result<()> {
        let before = self.key_count().await?;
        xdo(&["key", "--clearmodifiers", chord])?;
        for _ in 0..40 {
            if !given || self.key_count().await? > before {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        anyhow::bail!("{chord} never came to the page, so nothing is proven")
    }

    async fn key_count(&self) -> anyhow::Result<u64> {
        let count = self.window.execute("return window.__keys", vec![]).await?;
        count.as_u64().context("the page that was opened is there")
    }

    /// Lets the page try something by itself.
    pub async fn script(&self, script: &str) -> anyhow::Result<()> {
        let whole = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, (problem) => done(String(problem)));"
        );
        let answer = self.window.execute_async(&whole, vec![]).await?;
        ensure!(answer == "held", "{answer}");
        Ok(())
    }

    /// Does what takes more than a key.
    pub async fn hand(&self, hand: Hand) -> anyhow::Result<()> {
        match hand {
            Hand::RightClick => away_after("mousemove 640 300 click 3"),
            Hand::DoubleClick => away_after("mousemove 640 200 click --repeat 3 1"),
            Hand::Drag => away_after(
                "mousemove 640 150 mousedown 1 mousemove 500 160 mousemove 300 170 \
                 mousemove 640 20 mouseup 1",
            ),
            Hand::Wheel => {
                away_after("mousemove 640 200 keydown ctrl click 4 click 4 click 5 keyup ctrl")
            }
            Hand::FiveTimesShift => gesture("key --delay 60 shift shift shift shift shift"),
            Hand::LongPress => {
                self.touch(&[(640, 30), (640, 31)], Duration::from_millis(1200))
                    .await
            }
            Hand::Swipe => {
                self.touch(&[(1, 400), (700, 400)], Duration::from_millis(150))
                    .await
            }
            Hand::Pinch => self.pinch().await,
            Hand::FileInput => self.file_input().await,
            Hand::Storm => storm(),
            Hand::FieldOfASearch(held) => self.field(held).await,
        }
    }

    async fn touch(&self, way: &[(i64, i64)], slowly: Duration) -> anyhow::Result<()> {
        let finger = finger("finger", way, slowly);
        self.window.perform_actions(finger).await?;
        Ok(self.window.release_actions().await?)
    }

    async fn pinch(&self) -> anyhow::Result<()> {
        let slowly = Duration::from_millis(200);
        let one = finger("one", &[(600, 400), (200, 400)], slowly);
        let two = finger("two", &[(680, 400), (1080, 400)], slowly);
        self.window.perform_actions(one).await?;
        self.window.perform_actions(two).await?;
        self.window.release_actions().await?;
        // WebDriver moves one finger after the other; together they are told to the page itself.
        self.script(
            "const event = new Event('touchmove', { bubbles: true, cancelable: true });
             Object.defineProperty(event, 'touches', { value: [{}, {}] });
             document.body.dispatchEvent(event);
             return event.defaultPrevented ? 'held' : 'zooms';",
        )
        .await
    }

    async fn file_input(&self) -> anyhow::Result<()> {
        let show = "const field = document.createElement('input'); field.type = 'file'; field.id = '__file';
            Object.assign(field.style, { position: 'fixed', top: 0, left: 0, width: '200px', height: '80px', zIndex: 99999 });
            document.body.append(field); return true;";
        self.window.execute(show, vec![]).await?;
        gesture("mousemove 40 20 click 1")?;
        self.window.execute_async(SETTLED, vec![]).await?;
        let seen = windows()?;
        let gone = "document.getElementById('__file').remove(); document.activeElement?.blur(); return true;";
        self.window.execute(gone, vec![]).await?;
        gesture(AWAY)?;
        ensure!(seen == self.before.windows, "a file can be chosen: {seen}");
        Ok(())
    }

    /// Goes to the search, looks there, and ends the visit.
    async fn field(&self, held: Held) -> anyhow::Result<()> {
        self.to_search().await?;
        match held {
            Held::ForgetsWords => {
                self.script(
                    "const field = document.activeElement;
                     const shut = field.autocomplete === 'off' && !field.spellcheck;
                     let store = null;
                     try { store = window.localStorage; } catch { store = null; }
                     const kept = (store?.length ?? 0) + document.cookie.length;
                     return shut && kept === 0 ? 'held' : field.outerHTML;",
                )
                .await?;
            }
            Held::Clipboard => {
                copy("geheim-van-een-ander")?;
                for chord in ["ctrl+v", "shift+Insert"] {
                    self.keys(chord, true).await?;
                }
                xdo(&["type", "ab"])?;
                self.value_is("ab").await?;
                for chord in ["ctrl+a", "ctrl+c", "ctrl+x"] {
                    self.keys(chord, true).await?;
                }
                ensure!(pasted()? == "geheim-van-een-ander", "something was copied");
            }
            Held::HalfTyped => {
                xdo(&["type", "kwispel"])?;
                self.value_is("kwispel").await?;
            }
        }
        self.end().await?;
        match held {
            Held::ForgetsWords => Ok(()),
            Held::Clipboard => until("the clipboard is empty", || Ok(pasted()?.is_empty())),
            Held::HalfTyped => {
                self.to_search().await?;
                self.value_is("").await?;
                self.keys("ctrl+z", true).await?;
                self.value_is("").await?;
                self.end().await
            }
        }
    }

    async fn to_search(&self) -> anyhow::Result<()> {
        press(&self.window, "Nederlands").await?;
        let field = wait_for(&self.window, "//main//search//input").await?;
        Ok(field.click().await?)
    }

    async fn value_is(&self, wanted: &str) -> anyhow::Result<()> {
        let look = "return document.activeElement?.value ?? document.querySelector('main search input').value";
        let mut last = Value::Null;
        for _ in 0..80 {
            last = self.window.execute(look, vec![]).await?;
            if last == wanted {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        anyhow::bail!("the field says {last} and not {wanted}")
    }

    async fn end(&self) -> anyhow::Result<()> {
        press(&self.window, "Stop").await?;
        wait_for(&self.window, &button("Nederlands")).await?;
        let calm = "document.activeElement?.blur(); return true;";
        self.window.execute(calm, vec![]).await?;
        gesture(AWAY)
    }

    /// The proof of the proof: where staff have the tablet, a right click is seen to open a menu.
    pub async fn the_desk_has_a_menu(self) -> anyhow::Result<()> {
        let body = serde_json::json!({ "mode": "desk" });
        let answer = ask(&self.window, "set_mode", body).await?;
        ensure!(answer == "done", "{answer}");
        self.window.execute("location.reload()", vec![]).await?;
        wait_for(&self.window, BAR).await?;
        let before = windows()?;
        until("a menu at the desk", || {
            gesture("mousemove 500 180 click 3")?;
            for _ in 0..20 {
                std::thread::sleep(Duration::from_millis(100));
                if windows()? != before {
                    return Ok(true);
                }
            }
            // A second click would close what the first one opens late.
            gesture("key Escape")?;
            Ok(false)
        })?;
        gesture("key Escape")?;
        Ok(self.window.clone().close().await?)
    }
}

fn away_after(line: &str) -> anyhow::Result<()> {
    gesture(line)?;
    gesture(AWAY)
}
