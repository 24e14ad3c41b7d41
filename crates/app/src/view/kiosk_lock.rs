//! How well the kiosk is locked, and the code on paper for when nobody remembers a PIN.

use serde::Serialize;
use ts_rs::TS;

use crate::escape::{Advice, EscapeState};
use crate::field::RecoveryCode;
use crate::read::requests;

requests! {
    /// The code on paper.
    RecoverRequest {
        /// Its sixteen digits; without them the answer is how long to wait.
        code: Option<RecoveryCode>,
    }
}

/// A code that was just made.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveryCodeView {
    /// Sixteen digits. They are told this once.
    pub code: String,
}

onthaal_model::silent! { RecoveryCodeView }

/// How it stands with the ways out of the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KioskCheckView {
    /// The thirty ways out, in their order.
    pub escapes: Vec<EscapeView>,
    /// Whether the page stands in the window of the app.
    pub window: bool,
    /// Whether leaving the kiosk asks for a PIN.
    pub pin_set: bool,
    /// Whether there is a code on paper.
    pub recovery_set: bool,
    /// Whether the program begins as a kiosk.
    pub start_in_kiosk: bool,
}

/// One way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EscapeView {
    /// Its number: 1 is K1.
    pub number: u8,
    /// Its name.
    pub code: String,
    /// How it stands, as far as the program knows.
    pub state: EscapeState,
    /// What to do when it is not locked.
    pub advice: Option<Advice>,
}
