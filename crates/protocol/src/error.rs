//! Refusals on the wire: a code, the id of the request and, where there is one, the field.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $status:literal;)+) => {
        /// Why a request was refused.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum ErrorCode {
            $($(#[$doc])* $variant,)+
            /// A code of a newer centre.
            Other(String),
        }

        impl ErrorCode {
            /// The code in kebab case.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Other(code) => code,
                }
            }

            /// The HTTP status that carries it.
            pub fn status(&self) -> u16 {
                match self {
                    $(Self::$variant => $status,)+
                    Self::Other(_) => 400,
                }
            }

            /// Reads a code; one that is not known here is kept as it is.
            pub fn from_code(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }
    };
}

error_codes! {
    /// The body is not JSON or not of the expected shape.
    BadRequest = "bad-request", 400;
    /// A field holds what it cannot hold.
    InvalidInput = "invalid-input", 400;
    /// No token, or one that is not known or was revoked.
    Unauthorised = "unauthorised", 401;
    /// Known, but not allowed to do this.
    Denied = "denied", 403;
    /// The one-time code is wrong, used or too old; which of these is not told.
    BadCode = "bad-code", 403;
    /// There is nothing at this address.
    NotFound = "not-found", 404;
    /// The address exists, the method does not.
    MethodNotAllowed = "method-not-allowed", 405;
    /// The request took too long to arrive.
    TooSlow = "too-slow", 408;
    /// The cursor belongs to another epoch or is older than what is kept: read anew.
    CursorExpired = "cursor-expired", 409;
    /// What was looked at has changed since, and would come out otherwise: look again.
    ChangedMeanwhile = "changed-meanwhile", 409;
    /// The body is larger than the limit.
    TooLarge = "too-large", 413;
    /// Bodies come as plain JSON, never encoded.
    UnsupportedEncoding = "unsupported-encoding", 415;
    /// The tablet speaks a version that is no longer spoken.
    UpgradeRequired = "upgrade-required", 426;
    /// Too many tries; later again.
    TooMany = "too-many", 429;
    /// The centre failed; nothing was taken.
    Internal = "internal", 500;
    /// The centre cannot take this now; later again.
    Busy = "busy", 503;
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|code| Self::from_code(&code))
    }
}

/// The body of every refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorBody {
    /// Why.
    pub code: ErrorCode,
    /// To find the line in the centre's log.
    pub request_id: String,
    /// The field that was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}
