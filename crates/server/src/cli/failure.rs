use onthaal_exchange::FileError;
use onthaal_model::validate::InvalidInput;
use onthaal_server::CentreError;
use onthaal_server::live::LiveError;
use onthaal_server::reports::DoorError;
use std::fmt;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was given is wrong.
    Input(String),
    /// The machine, a file or the database failed.
    Environment(String),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Input(_) => 1,
            Failure::Environment(_) => 3,
        }
    }

    pub(super) fn environment(what: &str, error: impl fmt::Display) -> Failure {
        Failure::Environment(format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Input(text) | Failure::Environment(text) => f.write_str(text),
        }
    }
}

impl From<InvalidInput> for Failure {
    fn from(refusal: InvalidInput) -> Failure {
        Failure::Input(refusal.to_string())
    }
}

impl From<CentreError> for Failure {
    fn from(error: CentreError) -> Failure {
        let text = error.to_string();
        match error {
            CentreError::Invalid(_)
            | CentreError::BadCode
            | CentreError::NotFound(_)
            | CentreError::CursorExpired
            | CentreError::ChangedMeanwhile
            | CentreError::TooLarge
            | CentreError::NotClosed { .. } => Failure::Input(text),
            CentreError::KeyMissing(_)
            | CentreError::TicketKeyMissing
            | CentreError::Seal(_)
            | CentreError::File { .. }
            | CentreError::Inconsistent(_)
            | CentreError::Db(_) => Failure::Environment(text),
        }
    }
}

impl From<DoorError> for Failure {
    fn from(error: DoorError) -> Failure {
        let text = error.to_string();
        match error {
            DoorError::NotText(_) | DoorError::NotJson(..) | DoorError::Invalid(..) => {
                Failure::Input(text)
            }
            DoorError::Io(_) => Failure::Environment(text),
        }
    }
}

impl From<LiveError> for Failure {
    fn from(error: LiveError) -> Failure {
        match error {
            LiveError::NoAnswer(_) | LiveError::Encryption => {
                Failure::Environment(error.to_string())
            }
            error => Failure::Input(error.to_string()),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::Input(error.to_string())
    }
}
