//! `onthaal --watch`: starts the app, and starts it anew whenever it ends with a failure or hangs.
//!
//! The app begins each time with the same command line and with what it kept, so that a kiosk comes
//! back as a kiosk. What a visitor did lies in the memory of the app alone and is gone with it.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use onthaal_model::time::{Clock, SystemClock};

use crate::arguments::Arguments;

/// How long an app may take before its first sign of life.
const TO_START: Duration = Duration::from_secs(120);
/// How often it is looked whether the app is still there.
const LOOK: Duration = Duration::from_millis(250);
/// An app that lived as long as this has no trouble starting.
const SETTLED: Duration = Duration::from_secs(60);
/// The longest pause before the next start.
const LONGEST_PAUSE: u64 = 30;
/// The exit status when the program itself cannot be started.
const CANNOT_START: u8 = 3;

/// How one run of the app came to its end.
enum End {
    /// It ended by itself.
    Itself(ExitStatus),
    /// It gave no sign of life and was ended.
    Hung,
}

/// Runs until the app ends as somebody wished, or cannot be started with this command line.
pub(crate) fn watch(arguments: &Arguments) -> ExitCode {
    let patience = Duration::from_secs(arguments.hang_after.into());
    let words = words(std::env::args_os().skip(1));
    // Asked once: behind the name is the new program after an update, which moves the old one away.
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return cannot_start(&error),
    };
    let mut in_a_row = 0;
    loop {
        let begun = SystemClock.running();
        let end = match run(&program, &words, patience) {
            Ok(end) => end,
            Err(error) => return cannot_start(&error),
        };
        if let End::Itself(status) = end
            && let Some(last) = meant(status)
        {
            return ExitCode::from(last);
        }
        let lived = SystemClock.running().saturating_sub(begun);
        in_a_row = match lived >= SETTLED {
            true => 0,
            false => in_a_row + 1,
        };
        tracing::warn!(
            hung = matches!(end, End::Hung),
            pause = pause(in_a_row).as_secs(),
            "the app is started anew"
        );
        std::thread::sleep(pause(in_a_row));
    }
}

fn cannot_start(error: &std::io::Error) -> ExitCode {
    eprintln!("onthaal: the app cannot be started: {error}");
    ExitCode::from(CANNOT_START)
}

/// The command line of the app: the same, without what is about watching.
fn words(all: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut kept = vec![OsString::from("--watched")];
    let mut value = false;
    for word in all {
        let text = word.to_string_lossy();
        let ours = text == "--watch" || text == "--hang-after" || text.starts_with("--hang-after=");
        let skipped = std::mem::replace(&mut value, text == "--hang-after");
        if !ours && !skipped {
            kept.push(word);
        }
    }
    kept
}

/// One run of the app, to its end.
fn run(program: &Path, words: &[OsString], patience: Duration) -> std::io::Result<End> {
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let end = match follow(&mut child, patience) {
        Ok(end) => end,
        Err(error) => {
            child.kill()?;
            child.wait()?;
            return Err(error);
        }
    };
    if matches!(end, End::Hung) {
        child.kill()?;
        child.wait()?;
    }
    Ok(end)
}

fn follow(child: &mut Child, patience: Duration) -> std::io::Result<End> {
    let beats = beats_of(child)?;
    let mut last = SystemClock.running();
    let mut limit = TO_START;
    loop {
        match beats.recv_timeout(LOOK) {
            Ok(()) => {
                last = SystemClock.running();
                limit = patience;
            }
            // A closed output is looked at below: the app is gone, or about to be.
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(LOOK),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if let Some(status) = child.try_wait()? {
            return Ok(End::Itself(status));
        }
        if SystemClock.running().saturating_sub(last) > limit {
            return Ok(End::Hung);
        }
    }
}

/// Tells of every sign of life, until the app closes its output.
fn beats_of(child: &mut Child) -> std::io::Result<Receiver<()>> {
    let (tell, told) = channel();
    let mut output = child.stdout.take().ok_or(std::io::ErrorKind::BrokenPipe)?;
    std::thread::Builder::new()
        .name("pulse".into())
        .spawn(move || {
            let mut beats = [0; 64];
            while output.read(&mut beats).is_ok_and(|length| length > 0) {
                if tell.send(()).is_err() {
                    return;
                }
            }
        })?;
    Ok(told)
}

/// The exit status to end with, when the app did not end by a failure: it was closed, or its command
/// line is wrong, which it would be again.
fn meant(status: ExitStatus) -> Option<u8> {
    match status.code() {
        Some(0) => Some(0),
        Some(code @ (1 | 2)) => u8::try_from(code).ok(),
        Some(_) | None => None,
    }
}

/// The first time at once, and then longer each time that it did not help.
fn pause(in_a_row: u32) -> Duration {
    let seconds = match in_a_row {
        0 | 1 => 0,
        more => 1_u64 << (more - 2).min(10),
    };
    Duration::from_secs(seconds.min(LONGEST_PAUSE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_given_everything_but_what_is_about_watching() {
        let check = |given: &[&str], kept: &[&str]| {
            let given = given.iter().map(OsString::from);
            let kept: Vec<OsString> = kept.iter().map(OsString::from).collect();
            assert_eq!(words(given), kept);
        };
        check(&["--watch"], &["--watched"]);
        check(
            &[
                "--kiosk",
                "--watch",
                "--hang-after",
                "5",
                "--data",
                "/srv/a",
            ],
            &["--watched", "--kiosk", "--data", "/srv/a"],
        );
        check(
            &["--watch", "--hang-after=5", "--kiosk"],
            &["--watched", "--kiosk"],
        );
    }

    #[test]
    fn the_pause_grows_to_half_a_minute_and_no_further() {
        let pauses: Vec<u64> = (0..9).map(|count| pause(count).as_secs()).collect();
        assert_eq!(pauses, [0, 0, 1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(pause(u32::MAX).as_secs(), 30);
    }
}
