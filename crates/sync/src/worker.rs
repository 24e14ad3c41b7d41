//! The one thread that speaks to the centre.
//!
//! It wakes by its timetable, when a person asks and when a desk closes, never because an intake was
//! saved or a ticket made. What fails or panics leaves the thread running and the desk untouched.

use crate::enrol::enrol;
use crate::error::{Result, SyncError};
use crate::frame::{Round, RoundSummary};
use crate::round::run_round;
use crate::status::{SyncState, SyncStatus};
use crate::tickets::exchange_tickets;
use crate::timetable::{Due, Timetable};
use crate::transport::{Connect, Transport};
use onthaal_core::desk::enrolment;
use onthaal_core::notes::forget_old;
use onthaal_core::replica::{Haste, outbox_status};
use onthaal_core::{Context, Store, tickets};
use onthaal_model::id::FragmentId;
use onthaal_model::random::Randomness;
use onthaal_model::time::Clock;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Gives the fragments that can still be undone. It may lock what the desk locks; therefore
/// nobody who holds that lock may wait for a round.
pub type Held = Arc<dyn Fn() -> BTreeSet<FragmentId> + Send + Sync>;

/// What the worker tells whoever listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// The status is another one.
    Status,
    /// Records of the directory came in.
    Directory,
    /// Tickets stand otherwise than before.
    Tickets,
}

/// What the worker works with.
#[derive(Clone)]
pub struct Setup {
    /// The tablet's files.
    pub store: Store,
    /// Tells the day.
    pub clock: Arc<dyn Clock>,
    /// Chooses moments and batches.
    pub random: Arc<dyn Randomness>,
    /// Gives the fragments that can still be undone.
    pub held: Held,
    /// Makes the way to the centre.
    pub connect: Arc<dyn Connect>,
    /// Is told of news, on the worker's thread; must not wait for the worker.
    pub tell: Arc<dyn Fn(News) + Send + Sync>,
}

enum Order {
    Now(Sender<()>),
    Soon,
    Stop,
}

#[derive(Default)]
struct Shown {
    state: SyncState,
    problem: Option<SyncError>,
    differs: bool,
    clock_ahead_minutes: i64,
}

struct Inner {
    setup: Setup,
    shown: Mutex<Shown>,
}

/// The running worker. Dropping it ends the thread after the round that may be running.
pub struct SyncWorker {
    inner: Arc<Inner>,
    orders: Sender<Order>,
    thread: Option<JoinHandle<()>>,
}

impl SyncWorker {
    /// Starts the thread; its first round is due within two minutes. Errs when the machine has
    /// no thread to give.
    pub fn start(setup: Setup) -> std::io::Result<SyncWorker> {
        let inner = Arc::new(Inner {
            setup,
            shown: Mutex::default(),
        });
        let (orders, inbox) = channel();
        let thread = std::thread::Builder::new().name("sync".into()).spawn({
            let inner = Arc::clone(&inner);
            move || inner.work(&inbox)
        })?;
        Ok(SyncWorker {
            inner,
            orders,
            thread: Some(thread),
        })
    }

    /// Exchanges tickets, runs a round that sends everything that may be sent, waits for its end and
    /// says how things then stand. A round that fails is a state, not an error; errs when the tablet's
    /// files cannot be read.
    pub fn sync_now(&self) -> Result<SyncStatus> {
        let (done, wait) = channel();
        if self.orders.send(Order::Now(done)).is_ok() {
            // Errs when the thread ended meanwhile; the status says what is known.
            let _ = wait.recv();
        }
        self.status()
    }

    /// Asks for a round of the schedule now rather than later, without waiting for it: a desk
    /// closed, and what it kept may go.
    pub fn nudge(&self) {
        // Errs when the thread has ended; then there is nobody to ask.
        let _ = self.orders.send(Order::Soon);
    }

    /// How things stand, without waiting for anything but the tablet's files.
    pub fn status(&self) -> Result<SyncStatus> {
        self.inner.status()
    }

    /// Enrols the tablet and runs its first round. Errs as [`enrol`] does; when the enrolment
    /// went well and the round did not, the status says so.
    pub fn enrol(&self, server: &str, code: &str, name: &str) -> Result<SyncStatus> {
        let setup = &self.inner.setup;
        enrol(
            &self.inner.context(),
            setup.connect.as_ref(),
            server,
            code,
            name,
        )?;
        self.sync_now()
    }
}

impl Drop for SyncWorker {
    fn drop(&mut self) {
        // Errs when the thread has ended already, which is what is wanted.
        let _ = self.orders.send(Order::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was its end; there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

impl Inner {
    fn work(&self, inbox: &Receiver<Order>) {
        let setup = &self.setup;
        let mut table = Timetable::new(setup.random.as_ref());
        loop {
            let (due, wait) = table.next();
            let before = setup.clock.running();
            let order = next_order(inbox, wait);
            table.pass(match order {
                None => wait,
                Some(_) => setup.clock.running().saturating_sub(before),
            });
            match order {
                Some(Order::Now(done)) => {
                    self.exchange(&mut table);
                    self.round(Haste::Asked, &mut table);
                    // Errs when the asker no longer waits.
                    let _ = done.send(());
                }
                Some(Order::Soon) => self.round(Haste::Scheduled, &mut table),
                Some(Order::Stop) => return,
                None if due == Due::Tickets => self.exchange(&mut table),
                None => self.round(Haste::Scheduled, &mut table),
            }
        }
    }

    fn round(&self, haste: Haste, table: &mut Timetable) {
        let ended = guarded(|| self.run_round(haste));
        let how = ended.as_ref().map(|_| ());
        table.ended(Due::Round, how, self.setup.random.as_ref());
        self.show(&ended);
    }

    /// How an exchange ends is not shown: whatever keeps it from the centre keeps rounds from it too.
    fn exchange(&self, table: &mut Timetable) {
        let ended = guarded(|| self.run_exchange());
        let how = ended.as_ref().map(|_| ());
        table.ended(Due::Tickets, how, self.setup.random.as_ref());
        if matches!(ended, Ok(true)) {
            (self.setup.tell)(News::Tickets);
        }
    }

    /// Says whether the desk sees something else than before.
    fn run_exchange(&self) -> Result<bool> {
        let ctx = self.context();
        // A tablet that nobody touches, or that has no centre, forgets too.
        let dropped = tickets::forget_old(&ctx)?;
        if dropped {
            (self.setup.tell)(News::Tickets);
        }
        let transport = self.transport()?;
        Ok(exchange_tickets(&ctx, transport.as_ref())?.changed)
    }

    fn context(&self) -> Context<'_> {
        Context {
            store: &self.setup.store,
            clock: self.setup.clock.as_ref(),
            random: self.setup.random.as_ref(),
        }
    }

    /// The way to the centre of this tablet. Errs when it has none.
    fn transport(&self) -> Result<Box<dyn Transport>> {
        let who = enrolment(&self.setup.store)?.ok_or(SyncError::NotEnrolled)?;
        self.setup.connect.connect(&who.server, Some(&who.token))
    }

    fn run_round(&self, haste: Haste) -> Result<RoundSummary> {
        let setup = &self.setup;
        // A tablet that nobody touches forgets too. When it cannot now, it does at the next round.
        let _ = forget_old(&self.context());
        let transport = self.transport()?;
        self.shown().state = SyncState::Running;
        (setup.tell)(News::Status);
        run_round(
            &Round {
                store: &setup.store,
                transport: transport.as_ref(),
                clock: setup.clock.as_ref(),
                random: setup.random.as_ref(),
                held: setup.held.as_ref(),
            },
            haste,
        )
    }

    fn show(&self, ended: &Result<RoundSummary>) {
        {
            let mut shown = self.shown();
            match ended {
                Ok(summary) => {
                    shown.state = SyncState::Idle;
                    shown.problem = None;
                    shown.differs = !summary.differing.is_empty();
                    shown.clock_ahead_minutes = summary.clock_ahead_minutes;
                }
                Err(error) => {
                    shown.state = SyncState::of(error);
                    shown.problem = Some(error.clone());
                }
            }
        }
        (self.setup.tell)(News::Status);
        let changed = match ended {
            Ok(summary) => summary.applied.written > 0,
            // Pages that came in before the failure stay.
            Err(_) => true,
        };
        if changed {
            (self.setup.tell)(News::Directory);
        }
    }

    fn status(&self) -> Result<SyncStatus> {
        let held = (self.setup.held)();
        let outbox = outbox_status(&self.setup.store, &held)?;
        let enrolled = enrolment(&self.setup.store)?.is_some();
        let shown = self.shown();
        Ok(SyncStatus {
            state: match (enrolled, shown.state) {
                (false, _) => SyncState::NotEnrolled,
                (true, SyncState::NotEnrolled) => SyncState::Idle,
                (true, state) => state,
            },
            problem: shown.problem.clone(),
            outbox,
            clock_ahead_minutes: shown.clock_ahead_minutes,
            directory_differs: shown.differs,
        })
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Nothing is left half done by what panics: every write is a transaction of its own.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or(Err(SyncError::Protocol("what was under way broke down")))
}

/// The next order, or none when the wait is over. A worker that nobody holds any more stops.
fn next_order(inbox: &Receiver<Order>, wait: Duration) -> Option<Order> {
    match inbox.recv_timeout(wait) {
        Ok(order) => Some(order),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Order::Stop),
    }
}
