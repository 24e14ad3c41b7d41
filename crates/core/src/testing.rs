//! A tablet for tests: files in a folder, a clock that stands still, chance from a seed.

mod ticket_centre;

pub use ticket_centre::{Books, Kept, TicketCentre};

use crate::context::Context;
use crate::desk::{self, Enrolment, Token};
use crate::error::{CoreError, Result};
use crate::intake::{self, IntakeHandle, Today};
use crate::rows::seal_key::{self, KeyRow};
use crate::store::{OpenReport, Store};
use onthaal_model::id::{DeviceId, FragmentId, HouseId, SiteId};
use onthaal_model::intake::{Intake, Question};
use onthaal_model::random::SeededRandomness;
use onthaal_model::session::DeskSession;
use onthaal_model::time::{Clock as _, FixedClock, Slot};
use onthaal_model::vocabulary::{AgeBand, Language, Outcome, Theme};
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::hello::{Hello, HouseBody, Limits};
use onthaal_protocol::seal::OpenKey;
use onthaal_protocol::version::{MAX_BODY_BYTES, MAX_FRAGMENTS, PROTOCOL_MAX, PROTOCOL_MIN};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A tablet whose every step repeats itself from its seed.
pub struct Tablet {
    folder: PathBuf,
    /// How the files were found at the last opening.
    pub report: OpenReport,
    /// The files.
    pub store: Store,
    /// Stands still until it is set.
    pub clock: FixedClock,
    /// Chance from the seed.
    pub random: SeededRandomness,
    /// The present half-day, in memory.
    pub today: Today,
}

impl Tablet {
    /// A Saturday morning in Brussels, on which every tablet of a test begins.
    pub const START: &'static str = "2026-11-21T09:00:00Z";

    /// Opens the tablet whose files lie in `folder`, which may be empty.
    pub fn open(folder: &Path, seed: u64) -> Result<Tablet> {
        let clock = FixedClock::parse(Tablet::START)?;
        let (store, report) = Store::open(folder, &clock)?;
        Ok(Tablet {
            folder: folder.to_owned(),
            report,
            store,
            clock,
            random: SeededRandomness::new(seed),
            today: Today::new(),
        })
    }

    /// Stops the app and starts it again: what was in memory only is gone, the time goes on.
    pub fn restart(&mut self) -> Result<()> {
        self.today = Today::new();
        self.store = Store::in_memory()?;
        (self.store, self.report) = Store::open(&self.folder, &self.clock)?;
        Ok(())
    }

    /// What the functions of this crate ask for.
    pub fn context(&self) -> Context<'_> {
        Context {
            store: &self.store,
            clock: &self.clock,
            random: &self.random,
        }
    }

    /// The same with today's list, for what changes it.
    pub fn parts(&mut self) -> (Context<'_>, &mut Today) {
        let ctx = Context {
            store: &self.store,
            clock: &self.clock,
            random: &self.random,
        };
        (ctx, &mut self.today)
    }

    /// Moves the clock to this instant, in RFC 3339 form.
    pub fn set_clock(&self, text: &str) -> Result<()> {
        self.clock.set(FixedClock::parse(text)?.now());
        Ok(())
    }

    /// Enrols the tablet at a made-up house and site.
    pub fn enrol(&self) -> Result<Enrolment> {
        let enrolment = Enrolment {
            server: "http://127.0.0.1:9".into(),
            token: Token("a secret word".into()),
            device: DeviceId(Uuid::from_u128(1)),
            house: HouseId(Uuid::from_u128(2)),
            site: Some(SiteId(Uuid::from_u128(3))),
        };
        desk::keep_enrolment(&self.store, &enrolment)?;
        Ok(enrolment)
    }

    /// Lets the tablet know the public half of this key of the centre.
    pub fn learn_key(&self, key: &OpenKey) -> Result<()> {
        let public = key.seal_key().map_err(|_| CoreError::Unsealable)?;
        let row = KeyRow {
            key_id: public.key_id,
            public: public.to_base64(),
        };
        Ok(self.store.write_outbox(|s| seal_key::replace(s, &[row]))?)
    }

    /// Opens the desk of the tablet's own site.
    pub fn open_session(&mut self) -> Result<DeskSession> {
        let (ctx, today) = self.parts();
        desk::open_session(&ctx, today, None)
    }

    /// Closes the desk, with everything noted.
    pub fn close_session(&mut self) -> Result<DeskSession> {
        let (ctx, today) = self.parts();
        Ok(desk::close_session(&ctx, today, true)?.session)
    }

    /// Records an intake with these questions.
    pub fn record(&mut self, questions: Vec<Question>) -> Result<IntakeHandle> {
        let key = desk::seal_key(&self.context())?;
        let (ctx, today) = self.parts();
        Ok(intake::record_intake(&ctx, today, Intake::new(questions)?, &key)?.handle)
    }

    /// Takes an intake back, or the last one.
    pub fn undo(&mut self, handle: Option<IntakeHandle>) -> Result<IntakeHandle> {
        let (ctx, today) = self.parts();
        intake::undo_intake(&ctx, today, handle)
    }

    /// The fragments that can still be undone.
    pub fn held(&self) -> BTreeSet<FragmentId> {
        self.today.held(Slot::of(self.clock.now()))
    }
}

/// A question whose codes differ with `n`.
pub fn question(n: usize) -> Question {
    fn nth<T>(mut all: impl ExactSizeIterator<Item = T>, n: usize) -> T {
        let place = n % all.len();
        all.nth(place).expect("the place lies within the list")
    }
    let mut question = Question::new(
        nth(Theme::all(), n),
        nth(AgeBand::all(), n),
        nth(Outcome::all(), n),
    );
    question.language = nth(Language::all(), n);
    question
}

/// The first word of a centre without keys, at the moment on which every tablet of a test begins.
pub fn hello(epoch: &str, seq: i64, backed_seq: i64) -> Hello {
    Hello {
        epoch: Epoch(epoch.to_owned()),
        seq,
        backed_seq,
        protocol: [PROTOCOL_MIN, PROTOCOL_MAX],
        limits: Limits {
            items: MAX_FRAGMENTS,
            body_bytes: MAX_BODY_BYTES,
        },
        seal_keys: Vec::new(),
        time: Tablet::START.to_owned(),
        house: HouseBody {
            id: Uuid::from_u128(2),
            name: "Huis van het Kind".to_owned(),
            period: "quarter".to_owned(),
        },
        site_id: None,
        streams: Vec::new(),
        follow_up_key: None,
    }
}
