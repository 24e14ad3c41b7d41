//! A visit's call to the desk, on a thread of its own: whoever asks how it stands never waits.

use crate::bell::KNOWN;
use crate::kiosk::{Desk, ask};
use crate::wire::Limits;
use crate::word::{Answer, Call, Reply, Word};
use onthaal_model::random::Randomness;
use onthaal_model::vocabulary::Language;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

/// How a call stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CallState {
    /// Nobody called.
    #[default]
    Quiet,
    /// The desk is being asked.
    Ringing,
    /// The desk shows it.
    Shown,
    /// Somebody comes.
    Coming,
    /// Somebody comes, but not at once.
    Later,
    /// No desk is open.
    Nobody,
    /// The desk cannot be reached.
    Unreached,
}

/// After so many exchanges without an answer the desk counts as gone.
const MISSED: u32 = 3;

enum Order {
    Ring(u64, Desk, Call),
    /// Nobody waits any more; with a desk, it is told so.
    Leave(Option<Desk>),
    Stop,
}

#[derive(Default)]
struct Shown {
    /// Which call it is; an answer to one before it is not shown.
    number: u64,
    state: CallState,
    /// What the desk that answered this call told of its languages.
    languages: Vec<Language>,
}

struct Inner {
    shown: Mutex<Shown>,
    random: Arc<dyn Randomness>,
    limits: Limits,
    tell: Box<dyn Fn() + Send + Sync>,
}

/// Calls the desk. Dropping it ends the thread, after the exchange that may be under way.
pub struct Caller {
    inner: Arc<Inner>,
    orders: Sender<Order>,
    thread: Option<JoinHandle<()>>,
}

impl Caller {
    /// Starts the thread; `tell` is called there when the state became another one. Errs when the
    /// machine has no thread to give.
    pub fn start(
        random: Arc<dyn Randomness>,
        limits: Limits,
        tell: Box<dyn Fn() + Send + Sync>,
    ) -> std::io::Result<Caller> {
        let inner = Arc::new(Inner {
            shown: Mutex::default(),
            random,
            limits,
            tell,
        });
        let (orders, inbox) = channel();
        let thread = std::thread::Builder::new()
            .name("doorbell-call".into())
            .spawn({
                let inner = Arc::clone(&inner);
                move || inner.work(&inbox)
            })?;
        Ok(Caller {
            inner,
            orders,
            thread: Some(thread),
        })
    }

    /// How the call stands.
    pub fn state(&self) -> CallState {
        self.inner.shown().state
    }

    /// Which languages are spoken at the desk that answered this call, as it says; empty when it did not.
    pub fn languages(&self) -> Vec<Language> {
        self.inner.shown().languages.clone()
    }

    /// Begins a call, in the place of one before it. Does not wait for it.
    pub fn ring(&self, desk: Desk, call: Call) {
        let number = self.inner.begin(CallState::Ringing);
        self.order(Order::Ring(number, desk, call));
    }

    /// Ends the call and forgets it; a desk that is named is told that nobody waits any more.
    pub fn leave(&self, told: Option<Desk>) {
        let called = self.inner.begin(CallState::Quiet) > 0;
        // A call that was forgotten a moment ago may still ring at the desk.
        if called || told.is_some() {
            self.order(Order::Leave(told));
        }
    }

    /// Errs when the thread has ended; then there is nobody to ask, and the call stays quiet.
    fn order(&self, order: Order) {
        if self.orders.send(order).is_err() {
            self.inner.begin(CallState::Quiet);
        }
    }
}

impl Drop for Caller {
    fn drop(&mut self) {
        self.order(Order::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was its end; there is nobody left to tell.
            thread.join().ok();
        }
    }
}

/// A call that waits for its answer.
struct Waiting {
    number: u64,
    desk: Desk,
    missed: u32,
    since: Instant,
}

impl Inner {
    fn work(&self, inbox: &Receiver<Order>) {
        let mut waiting: Option<Waiting> = None;
        loop {
            let order = match waiting {
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(_) => inbox.recv_timeout(self.limits.pause),
            };
            match order {
                Ok(Order::Ring(number, desk, call)) => {
                    // A call that was taken back meanwhile, or made anew, is said to nobody.
                    let wanted = self.shown().number == number;
                    waiting = wanted.then(|| self.ring(number, desk, call)).flatten();
                }
                Ok(Order::Leave(told)) => {
                    waiting = None;
                    if let Some(desk) = told {
                        // It forgets by itself when this does not reach it.
                        self.say(&desk, &Word::Gone).ok();
                    }
                }
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    waiting = waiting.and_then(|waiting| self.look(waiting));
                }
            }
        }
    }

    /// Rings, a second time when the first was lost.
    fn ring(&self, number: u64, desk: Desk, call: Call) -> Option<Waiting> {
        let word = Word::Ring(call);
        let answer = self.say(&desk, &word).or_else(|_| self.say(&desk, &word));
        let waiting = Waiting {
            number,
            desk,
            missed: 0,
            since: Instant::now(),
        };
        match answer {
            Ok(reply) => self.take(waiting, reply),
            Err(()) => self.end(number, CallState::Unreached),
        }
    }

    fn look(&self, mut waiting: Waiting) -> Option<Waiting> {
        if waiting.since.elapsed() >= KNOWN {
            return self.end(waiting.number, CallState::Nobody);
        }
        match self.say(&waiting.desk, &Word::Look) {
            Ok(reply) => {
                waiting.missed = 0;
                self.take(waiting, reply)
            }
            Err(()) if waiting.missed + 1 < MISSED => {
                waiting.missed += 1;
                Some(waiting)
            }
            Err(()) => self.end(waiting.number, CallState::Unreached),
        }
    }

    fn take(&self, waiting: Waiting, reply: Reply) -> Option<Waiting> {
        let (state, waits) = match reply.answer {
            Answer::Shown => (CallState::Shown, true),
            Answer::Later => (CallState::Later, true),
            Answer::Coming => (CallState::Coming, false),
            Answer::Away | Answer::Forgotten => (CallState::Nobody, false),
        };
        self.show(waiting.number, state, reply.languages);
        waits.then_some(waiting)
    }

    fn end(&self, number: u64, state: CallState) -> Option<Waiting> {
        self.show(number, state, Vec::new());
        None
    }

    fn say(&self, desk: &Desk, word: &Word) -> Result<Reply, ()> {
        ask(desk, word, self.random.as_ref(), &self.limits).map_err(|_| ())
    }

    /// A new call, or none: answers to the one before it are not shown any more. Its number; 0 when
    /// nothing was called and nothing is.
    fn begin(&self, state: CallState) -> u64 {
        let mut shown = self.shown();
        if shown.state == CallState::Quiet && state == CallState::Quiet {
            return 0;
        }
        shown.number += 1;
        shown.state = state;
        shown.languages.clear();
        let number = shown.number;
        drop(shown);
        (self.tell)();
        number
    }

    fn show(&self, number: u64, state: CallState, languages: Vec<Language>) {
        let mut shown = self.shown();
        if shown.number != number || (shown.state == state && shown.languages == languages) {
            return;
        }
        shown.state = state;
        shown.languages = languages;
        drop(shown);
        (self.tell)();
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
