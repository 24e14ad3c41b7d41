//! The same on a disk that takes thirty milliseconds for every wait, as the storage of a cheap
//! tablet does: `strace` holds up every `fsync` and `fdatasync` of this very program.
//!
//! The saving runs in a process of its own, which writes its times into a file. Other calls are
//! not looked at and cost nothing.

use crate::figures::{Figures, Times};
use crate::save::{BOUND, Desk};
use anyhow::{Context as _, ensure};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How the program is called to save on a slow disk.
const ARGUMENT: &str = "--on-slow-disk";

const DELAY: Duration = Duration::from_millis(30);
/// What a volunteer does not feel.
const GOAL: Duration = Duration::from_millis(60);
const INTAKES: usize = 1_500;
/// The bound hardly varies.
const BOUNDS: usize = 200;
const TIMES: &str = "times.json";

/// Measures saving on a slow disk. Without `strace` it says so and gives nothing; errs when the
/// goal is missed.
pub fn slow_disk(folder: &Path) -> anyhow::Result<Vec<Figures>> {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("save slow-disk           left out: Debian's strace is not installed");
        return Ok(vec![]);
    }
    let inject = format!("inject=fsync,fdatasync:delay_exit={}", DELAY.as_micros());
    let status = Command::new("strace")
        .args(["-f", "-qq", "--seccomp-bpf", "-o", "/dev/null"])
        .args(["-e", "trace=fsync,fdatasync", "-e", &inject])
        .arg(std::env::current_exe()?)
        .arg(ARGUMENT)
        .arg(folder)
        .status()?;
    ensure!(status.success(), "saving on a slow disk failed");
    let text = fs::read_to_string(folder.join(TIMES))?;
    let told: Value = serde_json::from_str(&text)?;
    let (step, bound) = (read(&told["step"])?, read(&told["bound"])?);
    ensure!(
        bound.within(50) >= DELAY,
        "the delay did not take: the bound took {:?}",
        bound.within(50)
    );
    let (p99, most) = (step.within(99), step.within(100));
    let figures = Figures {
        name: "save slow-disk".to_owned(),
        bound_is: BOUND,
        step,
        bound,
        beside: vec![
            ("clock p99 ms", p99.as_secs_f64() * 1e3),
            ("clock max ms", most.as_secs_f64() * 1e3),
        ],
    };
    ensure!(
        p99 <= GOAL,
        "a volunteer waits too long: {}",
        figures.line()
    );
    Ok(vec![figures])
}

/// Saves without a pause and writes the times into the folder.
pub fn on_slow_disk(folder: &Path) -> anyhow::Result<()> {
    let mut desk = Desk::open(folder)?;
    let (mut step, mut bound) = (Times::default(), Times::default());
    for n in 0..INTAKES {
        desk.step(n, &mut step)?;
        if n < BOUNDS {
            desk.bound(n, &mut bound)?;
        }
    }
    let told = json!({ "step": written(&step), "bound": written(&bound) });
    Ok(fs::write(folder.join(TIMES), told.to_string())?)
}

/// Both times of every run, in nanoseconds.
fn written(times: &Times) -> Vec<(u128, u128)> {
    let nanos = |(wall, processor): (Duration, Duration)| (wall.as_nanos(), processor.as_nanos());
    times.all().map(nanos).collect()
}

fn read(value: &Value) -> anyhow::Result<Times> {
    let number = |value: &Value| value.as_u64().map(Duration::from_nanos);
    let pair = |value: &Value| Some((number(&value[0])?, number(&value[1])?));
    let all = value.as_array().context("a list of times")?;
    let read: Option<Vec<_>> = all.iter().map(pair).collect();
    Ok(Times::of(read.context("a list of pairs of times")?))
}
