//! What a command answers when it cannot do what was asked: a code and arguments, never a text.

use onthaal_core::CoreError;
use onthaal_db::DbError;
use onthaal_directory::DirectoryError;
use onthaal_model::random::Randomness;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_sync::SyncError;
use serde::Serialize;
use ts_rs::TS;

macro_rules! error_codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal,)+) => {
        /// Why a command was not carried out. Every locale has a text `error-<code>` for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
        pub enum ErrorCode { $($(#[doc = $doc])+ #[serde(rename = $code)] $variant,)+ }

        impl ErrorCode {
            /// All codes.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$variant,)+];

            /// The code in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$variant => $code,)+ }
            }
        }
    };
}

error_codes! {
    /// A field of the request breaks a rule.
    InvalidInput = "invalid-input",
    /// What was asked for is not (or no longer) there.
    NotFound = "not-found",
    /// No desk session is open.
    NoSession = "no-session",
    /// There is no intake left to take back.
    NothingToUndo = "nothing-to-undo",
    /// The half-day is closed, so the intake cannot be taken back any more.
    UndoClosed = "undo-closed",
    /// The tablet does not belong to a centre yet.
    NotEnrolled = "not-enrolled",
    /// Only staff may do this, or the PIN is wrong.
    Denied = "denied",
    /// There is no such command.
    UnknownCommand = "unknown-command",
    /// The tablet has no room left.
    StorageFull = "storage-full",
    /// A file on the tablet cannot be read.
    StorageCorrupt = "storage-corrupt",
    /// The file was in use for too long.
    StorageBusy = "storage-busy",
    /// The centre cannot be reached.
    Offline = "offline",
    /// The centre does not accept this tablet any more.
    Unauthorised = "unauthorised",
    /// The tablet's program is too old for the centre.
    TooOld = "too-old",
    /// The code to enrol with is wrong, used or too old.
    BadCode = "bad-code",
    /// A fault of ours.
    Internal = "internal",
}

impl ErrorCode {
    /// Whether the fault lies in what was given, and not in the machine or the network.
    pub fn is_bad_input(self) -> bool {
        matches!(self, ErrorCode::InvalidInput | ErrorCode::BadCode)
    }

    /// The HTTP status that says the same.
    pub fn http_status(self) -> u16 {
        match self {
            ErrorCode::InvalidInput | ErrorCode::BadCode => 400,
            ErrorCode::Denied | ErrorCode::Unauthorised => 403,
            ErrorCode::NotFound | ErrorCode::UnknownCommand => 404,
            ErrorCode::NoSession
            | ErrorCode::NothingToUndo
            | ErrorCode::UndoClosed
            | ErrorCode::NotEnrolled => 409,
            ErrorCode::StorageFull | ErrorCode::StorageCorrupt | ErrorCode::Internal => 500,
            ErrorCode::StorageBusy | ErrorCode::Offline | ErrorCode::TooOld => 503,
        }
    }
}

/// A refused or failed command, as it travels to the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ErrorView")]
pub struct CommandError {
    /// Why.
    pub code: ErrorCode,
    /// The field of the request, such as `questions[1].theme`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// The rule that field broke.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub rule: Option<String>,
    /// The number that belongs to the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub limit: Option<u32>,
    /// How long to wait before trying again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub wait_seconds: Option<u32>,
    /// Six characters that also stand in the log line, to read out over the telephone.
    pub reference: String,
}

/// A fault on its way up, before it has a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: ErrorCode,
    pub(crate) invalid: Option<InvalidInput>,
    pub(crate) wait_seconds: Option<u32>,
}

impl From<ErrorCode> for Fault {
    fn from(code: ErrorCode) -> Fault {
        Fault {
            code,
            invalid: None,
            wait_seconds: None,
        }
    }
}

impl From<InvalidInput> for Fault {
    fn from(invalid: InvalidInput) -> Fault {
        Fault {
            code: ErrorCode::InvalidInput,
            invalid: Some(invalid),
            wait_seconds: None,
        }
    }
}

impl From<CoreError> for Fault {
    fn from(error: CoreError) -> Fault {
        match error {
            CoreError::Invalid(invalid) => invalid.into(),
            CoreError::NotFound(_) => ErrorCode::NotFound.into(),
            CoreError::NoSession => ErrorCode::NoSession.into(),
            CoreError::NothingToUndo => ErrorCode::NothingToUndo.into(),
            CoreError::UndoClosed => ErrorCode::UndoClosed.into(),
            CoreError::NotEnrolled => ErrorCode::NotEnrolled.into(),
            CoreError::Unsealable => ErrorCode::Internal.into(),
            CoreError::Db(error) => error.into(),
        }
    }
}

impl From<DbError> for Fault {
    fn from(error: DbError) -> Fault {
        let code = match error {
            DbError::Busy => ErrorCode::StorageBusy,
            DbError::Full => ErrorCode::StorageFull,
            DbError::Corrupt | DbError::TooNew { .. } => ErrorCode::StorageCorrupt,
            DbError::Constraint | DbError::Lost | DbError::Other(_) => ErrorCode::Internal,
        };
        code.into()
    }
}

impl From<SyncError> for Fault {
    fn from(error: SyncError) -> Fault {
        match error {
            SyncError::NotEnrolled => ErrorCode::NotEnrolled.into(),
            SyncError::Unauthorised => ErrorCode::Unauthorised.into(),
            SyncError::BadCode => ErrorCode::BadCode.into(),
            SyncError::TooOld => ErrorCode::TooOld.into(),
            SyncError::BadAddress => InvalidInput::new("server", Rule::WrongType).into(),
            SyncError::Insecure => InvalidInput::new("server", Rule::NotAllowed).into(),
            // What answers without speaking the protocol is no centre that was reached.
            SyncError::Offline
            | SyncError::Busy { .. }
            | SyncError::Protocol(_)
            | SyncError::Refused(_)
            | SyncError::CursorExpired => ErrorCode::Offline.into(),
            SyncError::Core(error) => error.into(),
        }
    }
}

impl From<DirectoryError> for Fault {
    fn from(error: DirectoryError) -> Fault {
        CoreError::from(error).into()
    }
}

impl Fault {
    /// Names the field when the request as a whole was refused.
    pub(crate) fn named(mut self, whole: &str) -> Fault {
        if let Some(invalid) = &mut self.invalid
            && invalid.field.is_empty()
        {
            invalid.field = whole.to_owned();
        }
        self
    }

    /// Gives the fault a reference and makes it presentable.
    pub(crate) fn refer(self, random: &dyn Randomness) -> CommandError {
        let rule = self.invalid.as_ref().map(|invalid| invalid.rule);
        CommandError {
            code: self.code,
            limit: rule
                .and_then(|rule| rule.limit())
                .and_then(|limit| u32::try_from(limit).ok()),
            rule: rule.map(|rule| rule.code().to_owned()),
            field: self.invalid.map(|invalid| invalid.field),
            wait_seconds: self.wait_seconds,
            reference: reference(random),
        }
    }
}

/// Letters and digits that cannot be mistaken for one another on the telephone.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

fn reference(random: &dyn Randomness) -> String {
    let mut bytes = [0; 6];
    random.fill(&mut bytes);
    bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn a_refusal_tells_field_rule_and_limit_and_no_value() {
        let random = SeededRandomness::new(1);
        let fault = Fault::from(InvalidInput::new("code", Rule::TooLong(64)));
        let json = serde_json::to_value(fault.refer(&random)).unwrap();
        assert_eq!(json["code"], "invalid-input");
        assert_eq!(json["field"], "code");
        assert_eq!(json["rule"], "too-long");
        assert_eq!(json["limit"], 64);
        assert_eq!(json["reference"].as_str().unwrap().len(), 6);
        assert!(json.get("wait_seconds").is_none());
    }

    #[test]
    fn the_code_on_the_wire_is_the_code_in_the_texts() {
        for code in ErrorCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        }
    }
}
