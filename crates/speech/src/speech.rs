//! One voice at a time.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use thiserror::Error;

use crate::child::End;
use crate::engine::{Engine, complains};
use crate::spoken::spoken;

/// No sentence that is read out may have more characters.
pub const MOST_CHARACTERS: usize = 600;
/// How long to wait at most for a voice that was told to end.
const QUIET: Duration = Duration::from_secs(2);

/// How a sentence ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was said to its end, or there was nothing in it to say.
    Whole,
    /// Somebody asked for quiet, or for another sentence.
    Stopped,
    /// Nobody could hear it: no voice, no sound, or a program that hung.
    Silent,
}

/// Why no sound was made. It never holds what was to be said.
#[derive(Debug, Error)]
pub enum SpeechError {
    /// No voice speaks the locale.
    #[error("no voice speaks this locale")]
    NoVoice,
    /// The text has more than [`MOST_CHARACTERS`].
    #[error("the text is longer than a sentence")]
    TooLong,
    /// The program that speaks could not be started.
    #[error("the program that speaks could not be started")]
    Program(#[source] io::Error),
    /// The program that speaks made no sound of it.
    #[error("the program that speaks made no sound")]
    NoSound,
}

/// Whose turn it is to speak.
#[derive(Default)]
struct Turn {
    /// The number of who asked last; 0 before anybody did. Who has another number falls silent.
    last: u64,
    /// Whether a process speaks now.
    busy: bool,
}

/// The voice of a tablet. A process that speaks is ended with the thread that waits for it.
pub struct Speech {
    engine: Engine,
    voices: OnceLock<BTreeMap<&'static str, &'static str>>,
    /// Whether sound was last seen to leave the machine; unknown before anybody looked.
    sound: Mutex<bool>,
    turn: Mutex<Turn>,
    changed: Condvar,
}

impl Speech {
    /// The voice of this machine. Nothing is started before somebody asks.
    pub fn of_this_machine() -> Speech {
        Speech::with("espeak-ng".into(), Vec::new())
    }

    /// A voice by this program, which finds these variables around it beside those of the app.
    pub fn with(program: OsString, surroundings: Vec<(OsString, OsString)>) -> Speech {
        Speech {
            engine: Engine::new(program, surroundings),
            voices: OnceLock::new(),
            sound: Mutex::new(false),
            turn: Mutex::new(Turn::default()),
            changed: Condvar::new(),
        }
    }

    /// The locales that can be heard now: those with a voice that was heard to make a sound, and
    /// none while the machine has no way out for sound. The voices are tried once; a way out that
    /// was missing is looked for again.
    pub fn locales(&self) -> Vec<&'static str> {
        let sound = thread::scope(|scope| {
            let sound = scope.spawn(|| self.look_for_sound());
            self.voices();
            sound.join().unwrap_or(false)
        });
        match sound {
            true => self.voices().keys().copied().collect(),
            false => Vec::new(),
        }
    }

    /// Says a sentence through the audio system, and comes back when it was said, when it was
    /// stopped, or when it is clear that nobody hears it. Whatever is being said stops. Errs when
    /// no voice speaks the locale, when the text is too long, and when the program does not start.
    pub fn speak(&self, locale: &str, text: &str) -> Result<Ending, SpeechError> {
        let (voice, text) = self.prepare(locale, text)?;
        let own = self.take_turn();
        if text.is_empty() {
            return Ok(Ending::Whole);
        }
        let Some(speaking) = self.begin(own) else {
            return Ok(Ending::Stopped);
        };
        let outcome = self
            .engine
            .say(voice, &text, &|tick| self.is_over(own, tick));
        drop(speaking);
        let end = outcome.map_err(SpeechError::Program)?;
        let ending = match end {
            End::Itself(printed) if !printed.status.success() => Ending::Silent,
            End::Itself(printed) if complains(&printed) => {
                *lock(&self.sound) = false;
                Ending::Silent
            }
            End::Itself(_) => Ending::Whole,
            End::Stopped => Ending::Stopped,
            End::TooLate => Ending::Silent,
        };
        Ok(ending)
    }

    /// Ends whatever is being said, and comes back when it is quiet.
    pub fn hush(&self) {
        self.take_turn();
        let turn = lock(&self.turn);
        drop(
            self.changed
                .wait_timeout_while(turn, QUIET, |turn| turn.busy)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    /// The sound of a sentence as a wav file, which leaves the machine's sound alone. Errs as
    /// [`Speech::speak`] does, and when there is nothing in the text to say.
    pub fn wav(&self, locale: &str, text: &str) -> Result<Vec<u8>, SpeechError> {
        let (voice, text) = self.prepare(locale, text)?;
        if text.is_empty() {
            return Err(SpeechError::NoSound);
        }
        self.engine
            .wav(voice, &text)
            .map_err(SpeechError::Program)?
            .ok_or(SpeechError::NoSound)
    }

    fn prepare(&self, locale: &str, text: &str) -> Result<(&'static str, String), SpeechError> {
        if text.chars().count() > MOST_CHARACTERS {
            return Err(SpeechError::TooLong);
        }
        let voice = self.voices().get(locale).ok_or(SpeechError::NoVoice)?;
        Ok((voice, spoken(locale, text)))
    }

    fn voices(&self) -> &BTreeMap<&'static str, &'static str> {
        self.voices.get_or_init(|| self.engine.voices())
    }

    fn look_for_sound(&self) -> bool {
        let mut sound = lock(&self.sound);
        if !*sound {
            *sound = self.engine.has_sound();
        }
        *sound
    }

    /// Makes whoever speaks fall silent, and gives a number of one's own.
    fn take_turn(&self) -> u64 {
        let mut turn = lock(&self.turn);
        turn.last += 1;
        let own = turn.last;
        drop(turn);
        self.changed.notify_all();
        own
    }

    /// Waits until it is quiet; nothing when somebody else has asked since.
    fn begin(&self, own: u64) -> Option<Speaking<'_>> {
        let turn = lock(&self.turn);
        let (mut turn, waited) = self
            .changed
            .wait_timeout_while(turn, QUIET, |turn| turn.busy && turn.last == own)
            .unwrap_or_else(PoisonError::into_inner);
        let free = turn.last == own && !waited.timed_out();
        turn.busy |= free;
        drop(turn);
        free.then_some(Speaking(self))
    }

    /// Waits for a moment; true when somebody else has asked since.
    fn is_over(&self, own: u64, tick: Duration) -> bool {
        let turn = lock(&self.turn);
        let (turn, _) = self
            .changed
            .wait_timeout_while(turn, tick, |turn| turn.last == own)
            .unwrap_or_else(PoisonError::into_inner);
        turn.last != own
    }
}

/// While this is there, nobody else begins to speak.
struct Speaking<'a>(&'a Speech);

impl Drop for Speaking<'_> {
    fn drop(&mut self) {
        lock(&self.0.turn).busy = false;
        self.0.changed.notify_all();
    }
}

/// What a lock protects stays whole when a thread dies, since each step of it is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
