//! A measure: how long the kiosk takes from its start until its first page stands on the screen, and
//! what it then weighs, beside one line of text in WebKitGTK. `cargo xtask bench window` builds both as
//! they ship and runs this; the two take turns, for a shared machine is never twice the same.

use crate::driver::built;
use crate::screen::{Manager, gesture, signal};
use crate::town;
use crate::weight::{Weight, of_family, still};
use anyhow::{Context as _, bail, ensure};
use onthaal_tests::process::family;
use onthaal_tests::program::TUESDAY_MORNING;
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const TURNS: usize = 9;
/// The memory of the screen, where the X server was told to keep it in a file.
const SCREEN: &str = "ONTHAAL_BENCH_SCREEN";
/// A page that did not change for so long is at its end.
const CALM: Duration = Duration::from_secs(6);
/// How long a page stands when it is weighed.
const STANDS: Duration = Duration::from_secs(3);
const LONGEST: Duration = Duration::from_secs(120);
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);
/// What the sides of a screen are parted in to be looked at.
const CELLS: (usize, usize) = (64, 40);
/// Of a cell every fourth dot of every fourth line is looked at.
const STEP: usize = 4;
/// Cells that differ less, of 255, are the same: nothing that can be read is as pale.
const SAME: u32 = 12;

/// The screen, small and grey.
type Picture = Vec<u32>;

/// The memory of the screen.
struct Screen {
    file: File,
    begin: usize,
    line: usize,
    size: (usize, usize),
}

impl Screen {
    /// Errs when the X server keeps it elsewhere.
    fn open() -> anyhow::Result<Self> {
        let path = std::env::var_os(SCREEN).with_context(|| format!("{SCREEN} is not set"))?;
        let file = File::open(path).context("Xvfb keeps its screen in a file")?;
        let mut head = [0; 100];
        file.read_exact_at(&mut head, 0)?;
        // The head of an X window dump: numbers of four bytes.
        let field = |at: usize| {
            let bytes: [u8; 4] = head[4 * at..4 * at + 4].try_into().expect("four bytes");
            u32::from_be_bytes(bytes) as usize
        };
        ensure!(
            field(11) == 32,
            "a dot of the screen has {} bits",
            field(11)
        );
        Ok(Self {
            begin: field(0) + 12 * field(19),
            line: field(12),
            size: (field(4), field(5)),
            file,
        })
    }

    fn picture(&self) -> anyhow::Result<Picture> {
        let (wide, high) = (self.size.0 / CELLS.0, self.size.1 / CELLS.1);
        let mut cells = vec![0; CELLS.0 * CELLS.1];
        let mut line = vec![0; 4 * self.size.0];
        for y in (0..high * CELLS.1).step_by(STEP) {
            let place = self.begin + y * self.line;
            self.file.read_exact_at(&mut line, place as u64)?;
            let row = &mut cells[y / high * CELLS.0..][..CELLS.0];
            for (x, dot) in line.chunks_exact(4).enumerate().step_by(STEP) {
                if let Some(cell) = row.get_mut(x / wide) {
                    *cell += dot[..3].iter().copied().map(u32::from).sum::<u32>();
                }
            }
        }
        let dots = 3 * (wide / STEP * (high / STEP)) as u32;
        Ok(cells.into_iter().map(|sum| sum / dots).collect())
    }
}

fn is_same(one: &Picture, other: &Picture) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(*b) < SAME)
}

/// A program that shows a page.
struct Shown {
    child: Child,
    begun: Instant,
}

impl Shown {
    /// Ends it with all that it started, and waits for that.
    fn end(mut self) -> anyhow::Result<()> {
        let all = family(self.child.id())?;
        self.child.kill()?;
        self.child.wait()?;
        let begun = Instant::now();
        while !still(&all).is_empty() {
            if begun.elapsed() > Duration::from_secs(5) {
                for id in still(&all) {
                    // It may have ended just now.
                    let _ = signal("-9", id);
                }
            }
            ensure!(begun.elapsed() < LONGEST, "a process does not end");
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

/// One of the two that are measured.
struct Page<'a> {
    screen: &'a Screen,
    words: Vec<String>,
    home: TempDir,
    /// How it looks at its end.
    end: Picture,
}

/// What one start took.
struct Turn {
    time: Duration,
    weight: Weight,
    parts: BTreeMap<String, Weight>,
}

impl<'a> Page<'a> {
    /// Starts it once: the files that it needs are warm then, and its picture is known.
    fn open(screen: &'a Screen, words: Vec<String>) -> anyhow::Result<Self> {
        let empty = screen.picture()?;
        let mut page = Self {
            screen,
            words,
            home: TempDir::new()?,
            end: empty.clone(),
        };
        let shown = page.start()?;
        let mut since = Instant::now();
        while since.elapsed() < CALM || is_same(&page.end, &empty) {
            ensure!(shown.begun.elapsed() < LONGEST, "no page is shown");
            sleep(Duration::from_millis(50));
            let now = screen.picture()?;
            if !is_same(&now, &page.end) {
                (page.end, since) = (now, Instant::now());
            }
        }
        shown.end()?;
        Ok(page)
    }

    fn start(&self) -> anyhow::Result<Shown> {
        let home = self.home.path();
        let (program, arguments) = self.words.split_first().context("a program")?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("ONTHAAL_CLOCK", TUESDAY_MORNING)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        let child = command.spawn().with_context(|| program.clone())?;
        Ok(Shown { child, begun })
    }

    fn turn(&self) -> anyhow::Result<Turn> {
        let mut shown = self.start()?;
        while !is_same(&self.screen.picture()?, &self.end) {
            if let Some(ended) = shown.child.try_wait()? {
                bail!("{} ended with {ended}", self.words[0]);
            }
            ensure!(shown.begun.elapsed() < LONGEST, "its page never came");
            sleep(BETWEEN_LOOKS);
        }
        let time = shown.begun.elapsed();
        sleep(STANDS);
        let parts = of_family(shown.child.id())?;
        let weight = parts.values().copied().fold(Weight::default(), Weight::and);
        shown.end()?;
        Ok(Turn {
            time,
            weight,
            parts,
        })
    }
}

fn middle(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn tell(what: &str, unit: &str, bare: &[Turn], app: &[Turn], of: fn(&Turn) -> f64) {
    let all = |turns: &[Turn]| turns.iter().map(of).collect::<Vec<_>>();
    let (ours, least) = (middle(all(app)), middle(all(bare)));
    let mut ratios: Vec<f64> = all(app)
        .iter()
        .zip(all(bare))
        .map(|(one, other)| one / other)
        .collect();
    ratios.sort_by(f64::total_cmp);
    println!(
        "{what}: {ours:.0} {unit}, a bare page {least:.0} {unit}; {:.2}x (turn by turn {:.2} to {:.2}, middle {:.2})",
        ours / least,
        ratios[0],
        ratios[ratios.len() - 1],
        middle(ratios.clone()),
    );
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[test]
#[ignore = "a measure: cargo xtask bench window"]
fn measure_start_and_weight_beside_a_bare_page() -> anyhow::Result<()> {
    let screen = Screen::open()?;
    let tablet = town::tablet()?;
    let _manager = Manager::start()?;
    // Where the pointer would stand over a page, it changes its look.
    gesture("mousemove 1279 799")?;
    let words = |program: &Path, more: &[&str]| {
        let mut words = vec![program.to_string_lossy().into_owned()];
        words.extend(more.iter().map(|word| (*word).to_owned()));
        words
    };
    let data = tablet.data().join("app");
    let kiosk = ["--kiosk", "--data", &data.to_string_lossy()];
    let bare = Page::open(&screen, words(&built("examples/bare-page"), &[]))?;
    let app = Page::open(&screen, words(&built("onthaal"), &kiosk))?;
    ensure!(!is_same(&bare.end, &app.end), "both show the same");
    let begun = town::load()?;
    let (mut least, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        least.push(bare.turn()?);
        ours.push(app.turn()?);
    }
    println!(
        "\nthe kiosk's first page beside a bare page, {TURNS} turns, load {begun} to {}",
        town::load()?
    );
    tell("start", "ms", &least, &ours, |turn| {
        turn.time.as_secs_f64() * 1000.0
    });
    tell("busy until 3 s after", "ms", &least, &ours, |turn| {
        turn.weight.busy.as_secs_f64() * 1000.0
    });
    tell("memory (PSS)", "MB", &least, &ours, |turn| {
        megabytes(turn.weight.shared_out)
    });
    for (what, turns) in [("bare", &least), ("app", &ours)] {
        let last = turns.last().context("a turn")?;
        for (name, weight) in &last.parts {
            println!(
                "  {what} {name}: {:.0} MB, {:.0} of its own, busy {} ms",
                megabytes(weight.shared_out),
                megabytes(weight.own),
                weight.busy.as_millis()
            );
        }
    }
    Ok(())
}
