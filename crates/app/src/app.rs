//! The app: the files, the desk of today, the worker that speaks to the centre, and who has it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onthaal_core::desk::{Preference, Token, set_preference, set_preferences};
use onthaal_core::intake::Today;
use onthaal_core::{Context, CoreError, FileState, OpenReport, Store, replica};
use onthaal_locales::Locales;
use onthaal_model::random::Randomness;
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, Moment, Slot};
use onthaal_model::vocabulary::Channel;
use onthaal_speech::Speech;
use onthaal_sync::{Connect, Held, HttpConnect, News, Setup, SyncError, SyncWorker, Transport};

use crate::access::{Access, Mode, PinKind};
use crate::doorbell::{self, Doorbell};
use crate::error::{ErrorCode, Fault};
use crate::escape::HostFacts;
use crate::events::{Changed, Subscribers};
use crate::gate::Gate;
use crate::opening::{AppConfig, OpenError, meet};
use crate::visit::Visit;

/// What the desk did in this half-day, in memory only.
pub(crate) struct Desk {
    pub(crate) today: Today,
    /// How questions come in, for intakes that do not say.
    pub(crate) channel: Option<Channel>,
}

/// Everything a screen can ask of this tablet. Shared between threads; every command takes as
/// long as the disk does, and those that speak to the centre as long as the network does.
pub struct App {
    worker: SyncWorker,
    store: Store,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Randomness>,
    locales: Locales,
    report: OpenReport,
    desk: Arc<Mutex<Desk>>,
    gate: Arc<Gate>,
    doorbell: Arc<Doorbell>,
    folder: PathBuf,
    practice: Mutex<Option<Arc<App>>>,
    /// Whether this is the app that practises: all of it is in memory, and it speaks to nobody.
    practises: bool,
    /// What is remembered of the present visit at the kiosk, until it ends.
    visit: Mutex<Visit>,
    /// When a serious concern was last counted.
    concern: Mutex<Option<Moment>>,
    speech: Speech,
    subscribers: Arc<Subscribers>,
}

impl App {
    /// Opens the files, moving a broken one aside, fills an empty tablet with the demo town or
    /// enrols it when asked to, and starts the worker that speaks to the centre.
    pub fn open(config: AppConfig) -> Result<App, OpenError> {
        let (store, report) = Store::open(&config.data_dir, config.clock.as_ref())?;
        if config.demo {
            load_demo(&store)?;
        }
        let gate = Gate::open(&store, config.mode, config.clock.running())?;
        if let Some(mode) = config.mode {
            set_preference(&store, Preference::Mode, Some(mode.code()))?;
        }
        let subscribers = Arc::new(Subscribers::default());
        let gate = Arc::new(gate);
        let doorbell = Doorbell::open(doorbell::Parts {
            store: store.clone(),
            clock: Arc::clone(&config.clock),
            random: Arc::clone(&config.random),
            gate: Arc::clone(&gate),
            subscribers: Arc::clone(&subscribers),
            at: config.doorbell,
        })?;
        let parts = Parts {
            store,
            clock: config.clock,
            random: config.random,
            locales: config
                .locales_dir
                .map_or_else(Locales::embedded, |dir| Locales::folder(&dir)),
            report,
            gate,
            doorbell: Arc::new(doorbell),
            folder: config.data_dir,
            subscribers,
        };
        let app = App::build(parts, Arc::new(HttpConnect::default()), false)?;
        if let Some(wish) = config.centre {
            meet(&app.worker, &app.store, &wish)?;
        }
        Ok(app)
    }

    fn build(parts: Parts, connect: Arc<dyn Connect>, practises: bool) -> Result<App, OpenError> {
        let desk = Arc::new(Mutex::new(Desk {
            today: Today::new(),
            channel: None,
        }));
        let worker = SyncWorker::start(Setup {
            store: parts.store.clone(),
            clock: Arc::clone(&parts.clock),
            random: Arc::clone(&parts.random),
            held: held(&desk, &parts.clock),
            connect,
            tell: tell(&parts.subscribers),
        })
        .map_err(OpenError::Thread)?;
        Ok(App {
            worker,
            store: parts.store,
            clock: parts.clock,
            random: parts.random,
            locales: parts.locales,
            report: parts.report,
            desk,
            gate: parts.gate,
            doorbell: parts.doorbell,
            folder: parts.folder,
            practice: Mutex::new(None),
            practises,
            visit: Mutex::new(Visit::default()),
            concern: Mutex::default(),
            speech: Speech::of_this_machine(),
            subscribers: parts.subscribers,
        })
    }

    /// An app to practise with: the demo town, all of it in memory, and no way to any centre. It
    /// shares with this one who has the tablet, the texts, the time, and whom to tell of changes.
    pub(crate) fn rehearsal(&self) -> Result<App, OpenError> {
        let store = Store::in_memory()?;
        load_demo(&store)?;
        let parts = Parts {
            store,
            clock: Arc::clone(&self.clock),
            random: Arc::clone(&self.random),
            locales: self.locales.clone(),
            report: OpenReport {
                directory: FileState::Ok,
                outbox: FileState::Ok,
                tickets: FileState::Ok,
                outbox_aside: None,
                outbox_salvaged: 0,
            },
            gate: Arc::clone(&self.gate),
            doorbell: Arc::clone(&self.doorbell),
            folder: PathBuf::new(),
            subscribers: Arc::clone(&self.subscribers),
        };
        App::build(parts, Arc::new(Nowhere), true)
    }

    /// Takes both PINs away, for whoever looks after a tablet whose PINs nobody remembers. The
    /// tablet's app must not run meanwhile. Errs when the files cannot be opened or written.
    pub fn forget_pins(data_dir: &Path, clock: &dyn Clock) -> Result<(), OpenError> {
        let (store, _) = Store::open(data_dir, clock)?;
        let pins = [PinKind::Desk, PinKind::Coordinator].map(PinKind::hash_kept);
        let tries = PinKind::ALL.map(PinKind::tries_kept);
        let forgotten: Vec<_> = pins
            .into_iter()
            .chain(tries)
            .map(|which| (which, None))
            .collect();
        set_preferences(&store, &forgotten)?;
        Ok(())
    }

    /// Calls `subscriber` after every change from now on. It must return at once and must not
    /// call the app.
    pub fn subscribe(&self, subscriber: impl Fn(Changed) + Send + Sync + 'static) {
        self.subscribers.add(Box::new(subscriber));
    }

    /// Tells what the app runs in, which only its host knows.
    pub fn describe_host(&self, host: HostFacts) {
        self.gate.describe_host(host);
    }

    /// Who uses the tablet now.
    pub fn mode(&self) -> Mode {
        self.gate.mode()
    }

    /// The rights of whoever stands before the tablet now: visitors at the kiosk and before a
    /// locked desk, staff at the desk, coordinators while the settings are open.
    pub fn rights(&self) -> Access {
        self.gate.rights()
    }

    /// Errs while the tablet is with families or locked, whoever calls.
    pub(crate) fn need_staff(&self) -> Result<(), Fault> {
        match self.rights() < Access::Staff {
            true => Err(ErrorCode::Denied.into()),
            false => Ok(()),
        }
    }

    pub(crate) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// The bell of this tablet; whoever practises has the same.
    pub(crate) fn doorbell(&self) -> &Doorbell {
        &self.doorbell
    }

    /// The folder of the tablet's files; no folder for an app that practises.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether this is the app that practises.
    pub(crate) fn practises(&self) -> bool {
        self.practises
    }

    /// The app that practises, while somebody does.
    pub(crate) fn practice(&self) -> Option<Arc<App>> {
        lock(&self.practice).clone()
    }

    /// Begins to practise with this app, or forgets it with all that is in it.
    pub(crate) fn set_practice(&self, app: Option<App>) {
        let before = std::mem::replace(&mut *lock(&self.practice), app.map(Arc::new));
        drop(before);
    }

    pub(crate) fn worker(&self) -> &SyncWorker {
        &self.worker
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    pub(crate) fn random(&self) -> &dyn Randomness {
        self.random.as_ref()
    }

    pub(crate) fn locales(&self) -> &Locales {
        &self.locales
    }

    pub(crate) fn report(&self) -> &OpenReport {
        &self.report
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            store: &self.store,
            clock: self.clock(),
            random: self.random(),
        }
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        lock(&self.desk)
    }

    pub(crate) fn visit(&self) -> MutexGuard<'_, Visit> {
        lock(&self.visit)
    }

    pub(crate) fn concern(&self) -> MutexGuard<'_, Option<Moment>> {
        lock(&self.concern)
    }

    pub(crate) fn speech(&self) -> &Speech {
        &self.speech
    }

    pub(crate) fn tell(&self, changed: Changed) {
        self.subscribers.tell(changed);
    }
}

/// What an app is made of, beside its worker.
struct Parts {
    store: Store,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Randomness>,
    locales: Locales,
    report: OpenReport,
    gate: Arc<Gate>,
    doorbell: Arc<Doorbell>,
    folder: PathBuf,
    subscribers: Arc<Subscribers>,
}

/// The way to the centre of an app that practises: there is none.
struct Nowhere;

impl Connect for Nowhere {
    fn connect(&self, _: &str, _: Option<&Token>) -> Result<Box<dyn Transport>, SyncError> {
        Err(SyncError::Offline)
    }
}

/// What a lock protects stays whole when a thread dies, since each step of it is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The fragments that can still be undone. It locks the desk, so nobody may hold the desk and wait
/// for the worker.
fn held(desk: &Arc<Mutex<Desk>>, clock: &Arc<dyn Clock>) -> Held {
    let (desk, clock) = (Arc::clone(desk), Arc::clone(clock));
    Arc::new(move || lock(&desk).today.held(Slot::of(clock.now())))
}

/// Passes the worker's news on. What waits is shown at the desk too.
fn tell(subscribers: &Arc<Subscribers>) -> Arc<dyn Fn(News) + Send + Sync> {
    let subscribers = Arc::clone(subscribers);
    Arc::new(move |news| {
        subscribers.tell(match news {
            News::Status => Changed::SYNC,
            News::Directory => Changed::DIRECTORY,
            News::Tickets => Changed::TICKETS,
        });
    })
}

/// The stream the demo town is kept in.
const DEMO_STREAM: &str = "shared";

fn load_demo(store: &Store) -> Result<(), OpenError> {
    let empty = store
        .read_directory(|s| onthaal_directory::count(s, RecordKind::House))
        .map_err(CoreError::from)?
        == 0;
    if empty {
        let town = onthaal_demo::town().map_err(|error| OpenError::Demo(error.to_string()))?;
        replica::load_records(store, DEMO_STREAM, &town.records)?;
    }
    Ok(())
}
