//! A desk that listens, and kiosks.

use std::net::SocketAddrV4;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use onthaal_doorbell::address::reachable;
use onthaal_doorbell::bell::{Bell, Setup};
use onthaal_doorbell::kiosk::{Desk, NoAnswer, pair, say};
use onthaal_doorbell::pairing::Pairing;
use onthaal_doorbell::word::{Answer, Call, Word};
use onthaal_doorbell::{Limits, Listening, listen};
use onthaal_model::id::ServiceId;
use onthaal_model::random::SystemRandomness;
use onthaal_model::time::FixedClock;
use onthaal_model::vocabulary::Language;

/// Longer than anything here takes.
pub const LONG: Duration = Duration::from_secs(20);

pub type Meanwhile = Box<dyn FnOnce() + Send>;

pub struct House {
    pub bell: Arc<Bell>,
    pub clock: Arc<FixedClock>,
    pub attended: Arc<AtomicBool>,
    /// Done once, while the bell looks whether somebody is at the desk.
    pub meanwhile: Arc<Mutex<Option<Meanwhile>>>,
    pub keeps: Arc<AtomicBool>,
    pub kept: Arc<Mutex<Vec<String>>>,
    pub told: Receiver<()>,
    pub listening: Listening,
}

/// Patient, so that a busy machine is no failure; quick where a test waits for the end of patience.
pub fn limits() -> Limits {
    Limits {
        exchange: LONG,
        pause: Duration::from_millis(5),
        request: LONG,
        ..Limits::default()
    }
}

impl House {
    pub fn new() -> House {
        House::with(limits())
    }

    pub fn with(limits: Limits) -> House {
        let clock = Arc::new(FixedClock::parse("2026-11-24T09:00:00Z").expect("an instant"));
        let attended = Arc::new(AtomicBool::new(true));
        let meanwhile = Arc::new(Mutex::new(None::<Meanwhile>));
        let keeps = Arc::new(AtomicBool::new(true));
        let kept = Arc::new(Mutex::new(Vec::new()));
        let (tell, told) = channel();
        let tell = Mutex::new(tell);
        let bell = Arc::new(Bell::new(
            Setup {
                clock: clock.clone(),
                random: Arc::new(SystemRandomness),
                attended: {
                    let (attended, meanwhile) = (Arc::clone(&attended), Arc::clone(&meanwhile));
                    Box::new(move || {
                        let meanwhile = meanwhile.lock().unwrap().take();
                        meanwhile.into_iter().for_each(|done| done());
                        attended.load(Ordering::SeqCst)
                    })
                },
                spoken: Box::new(spoken),
                keep: {
                    let (kept, keeps) = (Arc::clone(&kept), Arc::clone(&keeps));
                    Box::new(move |all: &[Pairing]| {
                        *kept.lock().unwrap() = all.iter().map(Pairing::to_text).collect();
                        keeps.load(Ordering::SeqCst)
                    })
                },
                tell: Box::new(move || {
                    // Nobody may listen any more.
                    tell.lock().unwrap().send(()).ok();
                }),
            },
            Vec::new(),
        ));
        let at = "127.0.0.1:0".parse().expect("loopback");
        let listening = listen(Arc::clone(&bell), at, limits).expect("a free port");
        House {
            bell,
            clock,
            attended,
            meanwhile,
            keeps,
            kept,
            told,
            listening,
        }
    }

    pub fn address(&self) -> SocketAddrV4 {
        reachable(self.listening.at()).expect("an address")
    }

    /// Pairs a kiosk, as two people with two tablets do.
    pub fn pair(&self) -> Desk {
        let invitation = self.bell.invite(self.address()).expect("room for a kiosk");
        pair(&invitation, &SystemRandomness, &limits()).expect("a kiosk is paired")
    }
}

pub fn call() -> Call {
    let service = ServiceId::parse("", "00000000-0000-4000-8000-000000000001").expect("an id");
    let language = Language::parse("ti").expect("a language");
    Call::new(Some(language), vec![service]).expect("a small basket")
}

/// What is spoken at the desk of every house here.
pub fn spoken() -> Vec<Language> {
    let codes = ["nl", "ti"].map(Language::parse);
    codes.map(|code| code.expect("a language")).to_vec()
}

pub fn ring(desk: &Desk) -> Result<Answer, NoAnswer> {
    say(desk, &Word::Ring(call()), &SystemRandomness, &limits())
}

pub fn look(desk: &Desk) -> Result<Answer, NoAnswer> {
    say(desk, &Word::Look, &SystemRandomness, &limits())
}

pub fn leave(desk: &Desk) -> Result<Answer, NoAnswer> {
    say(desk, &Word::Gone, &SystemRandomness, &limits())
}
