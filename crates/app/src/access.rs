//! Who may do what: visitors at the kiosk, staff at the desk, coordinators at the settings.

use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use ts_rs::TS;

use crate::field::CodeList;

/// The rights of whoever calls a command. The order is that of the rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// A family at the kiosk.
    Visitor,
    /// A volunteer or a member of staff.
    Staff,
    /// Whoever lays down how this tablet is used.
    Coordinator,
}

/// Who uses the tablet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Staff.
    Desk,
    /// Families.
    Kiosk,
}

impl Mode {
    /// The code as it is kept and as it travels.
    pub fn code(self) -> &'static str {
        match self {
            Mode::Desk => "desk",
            Mode::Kiosk => "kiosk",
        }
    }
}

impl CodeList for Mode {
    fn find(code: &str) -> Result<Mode, InvalidInput> {
        [Mode::Desk, Mode::Kiosk]
            .into_iter()
            .find(|mode| mode.code() == code)
            .ok_or_else(|| InvalidInput::new("mode", Rule::UnknownCode))
    }
}

/// Which PIN is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PinKind {
    /// The one that unlocks the desk and leaves the kiosk.
    Desk,
    /// The one that opens the settings.
    Coordinator,
    /// The code on paper that takes both away. It is made, and never chosen.
    Recovery,
}

impl CodeList for PinKind {
    fn find(code: &str) -> Result<PinKind, InvalidInput> {
        match code {
            "desk" => Ok(PinKind::Desk),
            "coordinator" => Ok(PinKind::Coordinator),
            _ => Err(InvalidInput::new("which", Rule::UnknownCode)),
        }
    }
}
