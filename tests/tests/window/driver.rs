//! Driving the real window through WebKitWebDriver.

use anyhow::{Context, bail};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, PointerAction, TouchActions,
};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use onthaal_tests::program::{TUESDAY_MORNING, free_port, program};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// How long anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

const ASK: &str = "const done = arguments[arguments.length - 1]; \
    window.__TAURI_INTERNALS__.invoke('call', { name: arguments[0], body: arguments[1] }) \
    .then(() => done('done'), (problem) => done(JSON.stringify(problem)));";

/// Whether there is a window to drive; says when there is none.
pub fn has_display() -> bool {
    let there = std::env::var_os("ONTHAAL_TEST_WINDOW").is_some();
    if !there {
        println!("skipped: ONTHAAL_TEST_WINDOW is not set");
    }
    there
}

/// A program with a window, where `ONTHAAL_BENCH_PROGRAMS` says or beside this test.
pub fn built(name: &str) -> PathBuf {
    match std::env::var_os("ONTHAAL_BENCH_PROGRAMS") {
        Some(folder) => PathBuf::from(folder).join(name),
        None => program(name).get_program().into(),
    }
}

/// A WebDriver of WebKit, with at most one window at a time.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a port of its own.
    pub fn start() -> anyhow::Result<Self> {
        Self::start_with(|command| command)
    }

    /// Starts it for windows that keep everything of their own below `home`.
    pub fn start_at(home: &Path) -> anyhow::Result<Self> {
        Self::start_with(|command| {
            command
                .env("HOME", home)
                .env("XDG_DATA_HOME", home.join("share"))
                .env("XDG_CONFIG_HOME", home.join("config"))
                .env("XDG_CACHE_HOME", home.join("cache"))
                .env("XDG_STATE_HOME", home.join("state"))
        })
    }

    /// Starts it for windows that find these variables around them.
    pub fn start_among(surroundings: &[(OsString, OsString)]) -> anyhow::Result<Self> {
        let variables = surroundings.iter().map(|(name, value)| (name, value));
        Self::start_with(|command| command.envs(variables))
    }

    fn start_with(more: impl FnOnce(&mut Command) -> &mut Command) -> anyhow::Result<Self> {
        let port = free_port()?;
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("ONTHAAL_CLOCK", TUESDAY_MORNING);
        let child = more(&mut command)
            .spawn()
            .context("Debian's webkit2gtk-driver is installed")?;
        Ok(Self { child, port })
    }

    /// Opens the app's window with these arguments.
    pub async fn window(&self, arguments: &[&str]) -> anyhow::Result<Client> {
        let binary = built("onthaal");
        let options = json!({ "binary": binary.to_string_lossy(), "args": arguments });
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".into(), options);
        let mut last = None;
        for _ in 0..50 {
            let builder = || {
                ClientBuilder::new(hyper_connector())
                    .capabilities(wanted.clone())
                    .to_owned()
            };
            match builder()
                .connect(&format!("http://127.0.0.1:{}", self.port))
                .await
            {
                Ok(client) => return Ok(client),
                Err(error) => last = Some(error),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("the window did not open: {last:?}")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended with its window.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The way to a button that says this.
pub fn button(words: &str) -> String {
    format!("//button[contains(normalize-space(.), \"{words}\")]")
}

/// Presses the button that says this.
pub async fn press(window: &Client, words: &str) -> anyhow::Result<()> {
    Ok(wait_for(window, &button(words)).await?.click().await?)
}

/// Waits until the words are there. Fluent puts invisible marks around what it fills in.
pub async fn see(window: &Client, words: &str) -> anyhow::Result<()> {
    let path = format!(
        "//*[contains(translate(normalize-space(.), \"\u{2068}\u{2069}\", \"\"), \"{words}\")]"
    );
    wait_for(window, &path).await.map(drop)
}

/// The element at this place, once it is there and in sight.
pub async fn find(window: &Client, path: &str) -> anyhow::Result<Element> {
    let found = wait_for(window, path).await?;
    let into_view = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    let argument = serde_json::to_value(&found)?;
    window.execute(into_view, vec![argument]).await?;
    Ok(found)
}

/// The element at this place, once it is there.
pub async fn wait_for(window: &Client, path: &str) -> anyhow::Result<Element> {
    window
        .wait()
        .at_most(PATIENCE)
        .for_element(Locator::XPath(path))
        .await
        .with_context(|| format!("nothing is at {path}"))
}

/// Asks a command as the page does; gives `done` or the problem.
pub async fn ask(window: &Client, command: &str, body: Value) -> anyhow::Result<Value> {
    let arguments = vec![command.into(), body];
    Ok(window.execute_async(ASK, arguments).await?)
}

/// Touches the element at this place with a finger.
pub async fn tap(window: &Client, path: &str) -> anyhow::Result<()> {
    let element = find(window, path).await?;
    let finger = TouchActions::new("finger".to_owned())
        .then(PointerAction::MoveToElement {
            element,
            duration: None,
            x: 0.0,
            y: 0.0,
        })
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    window.perform_actions(finger).await?;
    Ok(())
}

/// A finger that goes this way over the page.
pub fn finger(name: &str, way: &[(i64, i64)], slowly: Duration) -> TouchActions {
    let mut finger = TouchActions::new(name.to_owned());
    for (at, (x, y)) in way.iter().enumerate() {
        finger = finger.then(PointerAction::MoveTo {
            duration: (at > 0).then_some(slowly),
            #[expect(clippy::cast_precision_loss, reason = "places on a screen are small")]
            x: *x as f64,
            #[expect(clippy::cast_precision_loss, reason = "places on a screen are small")]
            y: *y as f64,
        });
        if at == 0 {
            finger = finger.then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        }
    }
    finger.then(PointerAction::Up {
        button: MOUSE_BUTTON_LEFT,
    })
}

/// Presses a key, wherever the focus is.
pub async fn key(window: &Client, value: char) -> anyhow::Result<()> {
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value })
        .then(KeyAction::Up { value });
    window.perform_actions(keys).await?;
    Ok(())
}

/// fantoccini speaks plain HTTP to the driver on loopback.
fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
