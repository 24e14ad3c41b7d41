//! The program `espeak-ng`: its voices, a sentence, and whether sound leaves the machine.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::child::{End, Printed, run};
use crate::voices::{WANTED, Wanted, voice_in};

/// Words a minute as the program counts them, of which 175 is its usual pace. At this one about 120
/// are heard, which somebody who learns the language can follow.
const RATE: &str = "110";
/// How long a question to a program may take.
const QUESTION: Duration = Duration::from_secs(10);
/// How long a sentence may take before a first character is said, and for each character: three
/// times what the slowest voice needs.
const SENTENCE: Duration = Duration::from_secs(6);
const CHARACTER: Duration = Duration::from_millis(400);
/// A sample below this is silence.
const HEARD: i16 = 500;
/// How the audio system calls the way out that leads nowhere.
const NOWHERE: &str = "auto_null";

/// How to start the program.
#[derive(Clone)]
pub(crate) struct Engine {
    program: OsString,
    surroundings: Vec<(OsString, OsString)>,
}

impl Engine {
    pub(crate) fn new(program: OsString, surroundings: Vec<(OsString, OsString)>) -> Engine {
        Engine {
            program,
            surroundings,
        }
    }

    /// The voices that speak: listed by the program, and heard on a word.
    pub(crate) fn voices(&self) -> BTreeMap<&'static str, &'static str> {
        let Some(printed) = self.ask(&["--voices"], b"") else {
            return BTreeMap::new();
        };
        let table = String::from_utf8_lossy(&printed.output).into_owned();
        let speaks = |wanted: &Wanted| {
            let voice = voice_in(&table, wanted)?;
            let sound = self.ask(&words_for(voice, &["--stdout"]), wanted.word.as_bytes())?;
            is_heard(&sound.output).then_some((wanted.locale, voice))
        };
        WANTED.iter().filter_map(speaks).collect()
    }

    /// Whether the audio system takes sound and leads it somewhere.
    pub(crate) fn has_sound(&self) -> bool {
        let mut ask = Command::new("pactl");
        ask.arg("get-default-sink");
        match self.to_the_end(&mut ask, b"") {
            Some(printed) => !printed.output.trim_ascii().eq(NOWHERE.as_bytes()),
            // Without an answer from PulseAudio or PipeWire: a word without loudness tells.
            None => self
                .ask(&words_for("en", &["-a", "0"]), b"a")
                .is_some_and(|printed| !complains(&printed)),
        }
    }

    /// Says a sentence through the audio system until `wait` stops it. Errs when the program cannot
    /// be started.
    pub(crate) fn say(
        &self,
        voice: &str,
        text: &str,
        wait: &dyn Fn(Duration) -> bool,
    ) -> io::Result<End> {
        self.run(
            &words_for(voice, &[]),
            text.as_bytes(),
            limit_of(text),
            wait,
        )
    }

    /// The sound of a sentence as a wav file; nothing when the program does not make one.
    pub(crate) fn wav(&self, voice: &str, text: &str) -> io::Result<Option<Vec<u8>>> {
        let words = words_for(voice, &["--stdout"]);
        let end = self.run(&words, text.as_bytes(), limit_of(text), &asleep)?;
        Ok(match end {
            End::Itself(printed) if printed.status.success() => Some(printed.output),
            End::Itself(_) | End::Stopped | End::TooLate => None,
        })
    }

    fn ask(&self, words: &[&str], input: &[u8]) -> Option<Printed> {
        good(self.run(words, input, QUESTION, &asleep))
    }

    fn to_the_end(&self, command: &mut Command, input: &[u8]) -> Option<Printed> {
        self.surround(command);
        good(run(command, input, QUESTION, &asleep))
    }

    /// Starts the program so that it ends with the thread that started it, where the system has a
    /// way to say so: an app that is killed must not go on speaking.
    fn run(
        &self,
        words: &[&str],
        input: &[u8],
        limit: Duration,
        wait: &dyn Fn(Duration) -> bool,
    ) -> io::Result<End> {
        if cfg!(target_os = "linux") {
            let mut command = Command::new("setpriv");
            command
                .args(["--pdeathsig", "KILL", "--"])
                .arg(&self.program);
            self.surround(command.args(words));
            match run(&mut command, input, limit, wait) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                other => return other,
            }
        }
        let mut command = Command::new(&self.program);
        self.surround(command.args(words));
        run(&mut command, input, limit, wait)
    }

    fn surround(&self, command: &mut Command) {
        command.envs(self.surroundings.iter().map(|(name, value)| (name, value)));
    }
}

/// What the program is started with: the text comes by its standard input and is UTF-8.
fn words_for<'a>(voice: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut words = vec!["--stdin", "-b", "1", "-v", voice, "-s", RATE];
    words.extend(more);
    words
}

fn limit_of(text: &str) -> Duration {
    let characters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    SENTENCE + CHARACTER.saturating_mul(characters)
}

fn asleep(tick: Duration) -> bool {
    thread::sleep(tick);
    false
}

fn good(end: io::Result<End>) -> Option<Printed> {
    match end {
        Ok(End::Itself(printed)) if printed.status.success() => Some(printed),
        Ok(End::Itself(_) | End::Stopped | End::TooLate) | Err(_) => None,
    }
}

/// Whether the program said that the audio system took no sound: it ends well all the same.
pub(crate) fn complains(printed: &Printed) -> bool {
    String::from_utf8_lossy(&printed.complaint)
        .lines()
        .any(|line| line.starts_with("error:"))
}

/// Whether a wav file of 16 bits holds anything to be heard.
fn is_heard(wav: &[u8]) -> bool {
    wav.get(44..).is_some_and(|samples| {
        samples
            .chunks_exact(2)
            .any(|sample| i16::from_le_bytes([sample[0], sample[1]]).saturating_abs() > HEARD)
    })
}
