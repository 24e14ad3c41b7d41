//! The app: the files, the desk of today, the worker that speaks to the centre, and the mode.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onthaal_core::desk::{Preference, enrolment, preference, set_preference};
use onthaal_core::intake::Today;
use onthaal_core::{Context, CoreError, OpenReport, Store, replica};
use onthaal_locales::Locales;
use onthaal_model::random::Randomness;
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, Moment, Slot};
use onthaal_model::vocabulary::{Channel, Theme};
use onthaal_sync::{Held, HttpConnect, News, Setup, SyncError, SyncWorker, follow_centre};
use thiserror::Error;

use crate::access::{Mode, Tries};
use crate::error::{ErrorCode, Fault};
use crate::events::{Changed, Subscribers};
use crate::field::CodeList;

/// How to open the app.
pub struct AppConfig {
    /// The folder of the tablet's two files; made when it is not there.
    pub data_dir: PathBuf,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives chance.
    pub random: Arc<dyn Randomness>,
    /// Which centre is this tablet's, when something is said of it.
    pub centre: Option<CentreWish>,
    /// Whether to fill an empty directory with the demo town.
    pub demo: bool,
    /// A folder to read texts from at every request, instead of those in the program.
    pub locales_dir: Option<PathBuf>,
    /// The mode to start in; otherwise the one the tablet was left in.
    pub mode: Option<Mode>,
}

/// What is said of the tablet's centre at its start.
pub enum CentreWish {
    /// Enrol at this address with this one-time code; a tablet that is enrolled stays so.
    Enrol {
        /// The address.
    /// When a serious concern was last counted.
    concern: Mutex<Option<Moment>>,
        server: String,
        /// The one-time code.
        code: String,
    },
    /// The centre of this tablet now has this address.
    Follow {
        /// The address.
        server: String,
    },
}

impl CentreWish {
    /// Reads the `--server` and `--code` of a command line. A code without an address says
    /// nothing.
    pub fn of(server: Option<String>, code: Option<String>) -> Option<CentreWish> {
        match (server?, code) {
            (server, Some(code)) => Some(CentreWish::Enrol { server, code }),
            (server, None) => Some(CentreWish::Follow { server }),
        }
    }
}

/// Why the app could not be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The files could not be opened or made.
    #[error("the files of the tablet cannot be opened")]
    Storage(#[from] CoreError),
    /// The machine gave no thread.
    #[error("no thread can be started")]
    Thread(#[source] std::io::Error),
    /// The tablet could not be enrolled.
    #[error("the tablet cannot be enrolled: {}", reason_of(.0))]
    Enrol(SyncError),
    /// The tablet could not be told where its centre is.
    #[error("--server: {}", reason_of(.0))]
    Follow(SyncError),
    /// The demo town of the program is broken.
    #[error("the demo town cannot be read: {0}")]
    Demo(String),
}

impl OpenError {
    /// Whether what was given is at fault, rather than the machine or the network.
    pub fn is_bad_input(&self) -> bool {
        match self {
            OpenError::Enrol(error) | OpenError::Follow(error) => {
                let code = Fault::from(error.clone()).code;
                code.is_bad_input() || code == ErrorCode::NotEnrolled
            }
            OpenError::Storage(_) | OpenError::Thread(_) | OpenError::Demo(_) => false,
        }
    }
}

fn reason_of(error: &SyncError) -> String {
    match error {
        SyncError::Core(CoreError::NotEnrolled) => {
            "the tablet is not enrolled yet; give --code too".to_owned()
        }
        SyncError::Insecure => "an address that is not on this machine needs https".to_owned(),
        other => other.to_string(),
    }
}

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
    mode: Mutex<Mode>,
    tries: Mutex<Tries>,
    /// The gaps that the present visit told of, until it ends.
    gaps: Mutex<BTreeSet<Theme>>,
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
        let kept = preference(&store, Preference::Mode)?
            .and_then(|code| Mode::find(&code).ok())
            .unwrap_or(Mode::Desk);
        if let Some(mode) = config.mode {
            set_preference(&store, Preference::Mode, Some(mode.code()))?;
        }
        let desk = Arc::new(Mutex::new(Desk {
            today: Today::new(),
            channel: None,
        }));
        let subscribers = Arc::new(Subscribers::default());
        let worker = SyncWorker::start(Setup {
            store: store.clone(),
            clock: Arc::clone(&config.clock),
            random: Arc::clone(&config.random),
            held: held(&desk, &config.clock),
            connect: Arc::new(HttpConnect::default()),
            tell: tell(&subscribers),
        })
        .map_err(OpenError::Thread)?;
        if let Some(wish) = config.centre {
            meet(&worker, &store, &wish)?;
        }
        Ok(App {
            worker,
            store,
            clock: config.clock,
            random: config.random,
            locales: config
                .locales_dir
                .map_or_else(Locales::embedded, |dir| Locales::folder(&dir)),
            report,
            desk,
            mode: Mutex::new(config.mode.unwrap_or(kept)),
            tries: Mutex::new(Tries::default()),
            gaps: Mutex::new(BTreeSet::new()),
            concern: Mutex::default(),
            subscribers: parts.subscribers,
        })
    }

    /// Calls `subscriber` after every change from now on. It must return at once and must not
    /// call the app.
    pub fn subscribe(&self, subscriber: impl Fn(Changed) + Send + Sync + 'static) {
        self.subscribers.add(Box::new(subscriber));
    }

    /// Who uses the tablet now.
    pub fn mode(&self) -> Mode {
        *lock(&self.mode)
    }

    pub(crate) fn enter(&self, mode: Mode) {
        *lock(&self.mode) = mode;
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
    pub(crate) fn concern(&self) -> MutexGuard<'_, Option<Moment>> {
        lock(&self.concern)
    }

        lock(&self.desk)
    }

    pub(crate) fn tries(&self) -> MutexGuard<'_, Tries> {
        lock(&self.tries)
    }

    pub(crate) fn gaps(&self) -> MutexGuard<'_, BTreeSet<Theme>> {
        lock(&self.gaps)
    }

    pub(crate) fn tell(&self, changed: Changed) {
        self.subscribers.tell(changed);
    }
}

fn meet(worker: &SyncWorker, store: &Store, wish: &CentreWish) -> Result<(), OpenError> {
    match wish {
        CentreWish::Enrol { server, code } => match enrolment(store)? {
            None => {
                worker.enrol(server, code, "").map_err(OpenError::Enrol)?;
            }
            Some(known) => tracing::info!(
                server = known.server,
                "this tablet is enrolled already and stays so; the code was not used"
            ),
        },
        CentreWish::Follow { server } => {
            follow_centre(store, server).map_err(OpenError::Follow)?;
        }
    }
    Ok(())
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
