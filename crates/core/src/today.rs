//! What this tablet did in the present half-day: in memory only, gone with the half-day.

use crate::context::Context;
use crate::error::Result;
use crate::rows::session;
use onthaal_model::id::FragmentId;
use onthaal_model::intake::Question;
use onthaal_model::random::Randomness;
use onthaal_model::session::DeskSession;
use onthaal_model::time::Slot;
use onthaal_model::validate::{InvalidInput, Rule};
use std::collections::BTreeSet;
use std::fmt;

/// Names an intake of the present half-day, so that it can be undone. It means nothing to
/// another tablet, to the centre, or after a restart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntakeHandle([u8; 8]);

impl IntakeHandle {
    pub(crate) fn new(random: &dyn Randomness) -> IntakeHandle {
        let mut bytes = [0; 8];
        random.fill(&mut bytes);
        IntakeHandle(bytes)
    }

    /// Reads the text form; refuses anything else.
    pub fn parse(text: &str) -> std::result::Result<IntakeHandle, InvalidInput> {
        let wrong = || InvalidInput::new("handle", Rule::WrongType);
        if text.len() != 16 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        u64::from_str_radix(text, 16)
            .map(|number| IntakeHandle(number.to_be_bytes()))
            .map_err(|_| wrong())
    }
}

impl fmt::Display for IntakeHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

impl fmt::Debug for IntakeHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IntakeHandle(…)")
    }
}

/// An intake that can still be undone.
pub(crate) struct Kept {
    pub(crate) handle: IntakeHandle,
    pub(crate) questions: Vec<Question>,
    pub(crate) fragments: Vec<FragmentId>,
}

/// The open desk session and its intakes.
///
/// The fragments of these intakes are *held*: they are never sent while they can be undone.
#[derive(Default)]
pub struct Today {
    session: Option<DeskSession>,
    intakes: Vec<Kept>,
}

impl fmt::Debug for Today {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Today(…)")
    }
}

impl Today {
    /// Nothing yet: as the app starts.
    pub fn new() -> Today {
        Today::default()
    }

    /// The fragments that may not be sent now: none once the half-day of the session is over.
    pub fn held(&self, now: Slot) -> BTreeSet<FragmentId> {
        match self.session {
            Some(session) if session.slot == now => self
                .intakes
                .iter()
                .flat_map(|kept| kept.fragments.iter().copied())
                .collect(),
            Some(_) | None => BTreeSet::new(),
        }
    }

    /// Forgets a session whose half-day is over, and takes up one that was open when the app
    /// stopped. Every function of the desk begins with this.
    pub(crate) fn meet_now(&mut self, ctx: &Context<'_>) -> Result<Option<DeskSession>> {
        let now = ctx.slot();
        if self.session.is_some_and(|session| session.slot != now) {
            self.end();
        }
        if self.session.is_none() {
            self.session = ctx.store.read_outbox(|s| session::open_in(s, now))?;
        }
        Ok(self.session)
    }

    /// Goes on with this session; of another one nothing is kept.
    pub(crate) fn begin(&mut self, session: DeskSession) {
        if self.session.is_none_or(|present| present.id != session.id) {
            self.end();
            self.session = Some(session);
        }
    }

    pub(crate) fn end(&mut self) {
        self.session = None;
        self.intakes.clear();
    }

    pub(crate) fn keep(&mut self, kept: Kept) {
        self.intakes.push(kept);
    }

    pub(crate) fn drop_kept(&mut self, handle: IntakeHandle) {
        self.intakes.retain(|kept| kept.handle != handle);
    }

    pub(crate) fn intakes(&self) -> &[Kept] {
        &self.intakes
    }
}
