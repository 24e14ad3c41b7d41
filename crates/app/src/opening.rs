//! What an app is opened with, and why that may fail.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use onthaal_core::desk::enrolment;
use onthaal_core::{CoreError, Store};
use onthaal_model::random::Randomness;
use onthaal_model::time::Clock;
use onthaal_sync::{SyncError, SyncWorker, follow_centre};
use thiserror::Error;

use crate::access::Mode;
use crate::doorbell::OpenDoorbell;
use crate::error::{ErrorCode, Fault};

/// How to open the app.
pub struct AppConfig {
    /// The folder of the tablet's files; made when it is not there.
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
    /// Where to listen for kiosks once the house turns that on; port 0 takes a free one.
    pub doorbell: SocketAddr,
    /// The mode to start in; otherwise the one the tablet was left in.
    pub mode: Option<Mode>,
}

/// What is said of the tablet's centre at its start.
pub enum CentreWish {
    /// Enrol at this address with this one-time code; a tablet that is enrolled stays so.
    Enrol {
        /// The address.
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

impl From<OpenDoorbell> for OpenError {
    fn from(error: OpenDoorbell) -> OpenError {
        match error {
            OpenDoorbell::Storage(error) => OpenError::Storage(error),
            OpenDoorbell::Thread(error) => OpenError::Thread(error),
        }
    }
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

/// Does what was said of the centre at the start: enrols, or follows it to another address.
pub(crate) fn meet(worker: &SyncWorker, store: &Store, wish: &CentreWish) -> Result<(), OpenError> {
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
