//! What this tablet did in the present half-day: in memory only, gone with the half-day.
//!
//! Deliberately absent: anything that outlives the half-day, and any way to the intakes of a
//! session that was closed.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::session;
use onthaal_model::id::{FragmentId, SessionId, SiteId};
use onthaal_model::intake::Question;
use onthaal_model::random::Randomness;
use onthaal_model::session::{DeskSession, SessionState};
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
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) handle: IntakeHandle,
    pub(crate) site: SiteId,
    pub(crate) questions: Vec<Question>,
    pub(crate) fragments: Vec<FragmentId>,
}

/// Totals from paper that can still be undone.
pub(crate) struct KeptTotals {
    pub(crate) handle: IntakeHandle,
    pub(crate) fragments: Vec<FragmentId>,
    /// The session of the sheet.
    pub(crate) session: SessionId,
    /// Its state before the sheet; `None` when the sheet made it.
    pub(crate) before: Option<SessionState>,
    /// The half-day in which the sheet was keyed in.
    pub(crate) keyed_in: Slot,
}

/// An open session with its intakes.
struct Shift {
    session: DeskSession,
    intakes: Vec<Kept>,
    /// Whether the app was restarted since it was opened, so that intakes are missing here.
    resumed: bool,
}

/// What is remembered of the session that was closed last: which fragments were its own, in the
/// order of their random ids, so that nothing leads from one to another.
#[derive(Clone)]
pub(crate) struct Ended {
    pub(crate) session: DeskSession,
    pub(crate) intakes: usize,
    pub(crate) questions: usize,
    pub(crate) fragments: BTreeSet<FragmentId>,
    pub(crate) resumed: bool,
}

/// The open desk session, the one that waits beneath it, and their intakes.
///
/// The fragments of these intakes are *held*: they are never sent while they can be undone.
#[derive(Default)]
pub struct Today {
    open: Option<Shift>,
    aside: Option<Shift>,
    totals: Vec<KeptTotals>,
    ended: Option<Ended>,
    /// The half-day that was met last; what was open before it is settled.
    met: Option<Slot>,
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
        let shifts = [&self.open, &self.aside].into_iter().flatten();
        let intakes = shifts
            .filter(|shift| shift.session.slot == now)
            .flat_map(|shift| &shift.intakes)
            .flat_map(|kept| &kept.fragments);
        let totals = self.totals.iter().filter(|kept| kept.keyed_in == now);
        intakes
            .chain(totals.flat_map(|kept| &kept.fragments))
            .copied()
            .collect()
    }

    /// Forgets what was of a half-day that is over and settles its sessions, and takes up one that
    /// was open when the app stopped. Every function of the desk begins with this.
    pub(crate) fn meet_now(&mut self, ctx: &Context<'_>) -> Result<Option<DeskSession>> {
        let now = ctx.slot();
        if self.met != Some(now) {
            self.forget();
            if ctx.store.read_outbox(|s| session::unsettled(s, now))? {
                ctx.store.write_outbox(|s| session::settle_before(s, now))?;
            }
            let (open, aside) = ctx.store.read_outbox(|s| {
                Ok::<_, CoreError>((session::open_in(s, now)?, session::aside_in(s, now)?))
            })?;
            (self.open, self.aside) = (open.map(Shift::resumed), aside.map(Shift::resumed));
            self.met = Some(now);
        }
        Ok(self.session())
    }

    /// The session that takes the questions, as it was last met.
    pub(crate) fn session(&self) -> Option<DeskSession> {
        self.open.as_ref().map(|shift| shift.session)
    }

    /// The session that waits until the one of what comes outside the hours closes.
    pub(crate) fn aside(&self) -> Option<DeskSession> {
        self.aside.as_ref().map(|shift| shift.session)
    }

    /// Whether the app was restarted since the open session began.
    pub(crate) fn is_resumed(&self) -> bool {
        self.open.as_ref().is_some_and(|shift| shift.resumed)
    }

    /// Goes on with this session. When it is of what comes outside the hours the desk that is
    /// open waits beneath it; of any other session nothing is kept.
    pub(crate) fn begin(&mut self, session: DeskSession) {
        self.ended = None;
        let outside = session.state == SessionState::OutsideHours;
        let mut known = [self.open.take(), self.aside.take()]
            .into_iter()
            .flatten()
            .partition::<Vec<Shift>, _>(|shift| shift.session.id == session.id);
        let mut shift = known.0.pop().unwrap_or_else(|| Shift::fresh(session));
        shift.session = session;
        self.open = Some(shift);
        if outside {
            self.aside = known
                .1
                .into_iter()
                .find(|shift| shift.session.state != SessionState::OutsideHours);
        }
    }

    /// Ends the open session, which stays in `state`; the one beneath it is open again.
    pub(crate) fn end(&mut self, state: SessionState) -> Option<Ended> {
        let shift = self.open.take()?;
        self.open = self.aside.take();
        if self.open.is_none() {
            self.totals.clear();
        }
        let ended = Ended {
            session: DeskSession {
                state,
                ..shift.session
            },
            intakes: shift.intakes.len(),
            questions: shift.intakes.iter().map(|kept| kept.questions.len()).sum(),
            fragments: shift
                .intakes
                .into_iter()
                .flat_map(|kept| kept.fragments)
                .collect(),
            resumed: shift.resumed,
        };
        self.ended = Some(ended.clone());
        Some(ended)
    }

    /// Ends this session without a word on how it went; another one that is open goes on.
    pub(crate) fn drop_session(&mut self, id: SessionId) {
        let is_it = |shift: &Shift| shift.session.id == id;
        if self.open.as_ref().is_some_and(is_it) {
            self.open = self.aside.take();
        } else if self.aside.as_ref().is_some_and(is_it) {
            self.aside = None;
        }
    }

    /// The session that was closed last, while its half-day lasts and no other one was opened.
    pub(crate) fn ended(&self) -> Option<&Ended> {
        self.ended.as_ref()
    }

    /// Adds an intake to the open session.
    pub(crate) fn keep(&mut self, kept: Kept) {
        if let Some(shift) = &mut self.open {
            shift.intakes.push(kept);
        }
    }

    pub(crate) fn drop_kept(&mut self, handle: IntakeHandle) {
        if let Some(shift) = &mut self.open {
            shift.intakes.retain(|kept| kept.handle != handle);
        }
    }

    /// Holds these fragments with those of the intake, until [`Today::replace`] says which are its.
    pub(crate) fn hold_also(&mut self, handle: IntakeHandle, fragments: &[FragmentId]) {
        if let Some(kept) = self.kept_mut(handle) {
            kept.fragments.extend_from_slice(fragments);
        }
    }

    /// Puts the intake in the place of the one with the same handle.
    pub(crate) fn replace(&mut self, after: Kept) {
        if let Some(kept) = self.kept_mut(after.handle) {
            *kept = after;
        }
    }

    fn kept_mut(&mut self, handle: IntakeHandle) -> Option<&mut Kept> {
        let shift = self.open.as_mut()?;
        shift.intakes.iter_mut().find(|kept| kept.handle == handle)
    }

    pub(crate) fn intakes(&self) -> &[Kept] {
        self.open.as_ref().map_or(&[], |shift| &shift.intakes)
    }

    pub(crate) fn keep_totals(&mut self, kept: KeptTotals) {
        self.totals.push(kept);
    }

    pub(crate) fn drop_totals(&mut self, handle: IntakeHandle) {
        self.totals.retain(|kept| kept.handle != handle);
    }

    pub(crate) fn totals(&self, handle: IntakeHandle) -> Option<&KeptTotals> {
        self.totals.iter().find(|kept| kept.handle == handle)
    }

    fn forget(&mut self) {
        *self = Today::default();
    }
}

impl Shift {
    fn fresh(session: DeskSession) -> Shift {
        Shift {
            session,
            intakes: Vec::new(),
            resumed: false,
        }
    }

    fn resumed(session: DeskSession) -> Shift {
        Shift {
            resumed: true,
            ..Shift::fresh(session)
        }
    }
}
