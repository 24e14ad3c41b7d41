//! The bell between kiosk and desk.

use onthaal_doorbell::bell::Said;
use onthaal_doorbell::caller::CallState;
use onthaal_model::id::ServiceId;
use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, CodeList, Id, Line, LocaleTag};
use crate::qr::Qr;
use crate::read::requests;

/// What a desk says of a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BellAnswer(pub(crate) Option<Said>);

impl CodeList for BellAnswer {
    fn find(code: &str) -> Result<BellAnswer, InvalidInput> {
        match code {
            "coming" => Ok(BellAnswer(Some(Said::Coming))),
            "later" => Ok(BellAnswer(Some(Said::Later))),
            "done" => Ok(BellAnswer(None)),
            _ => Err(InvalidInput::new("answer", Rule::UnknownCode)),
        }
    }
}

requests! {
    /// Asks the desk to come, or says that nobody waits any more.
    DoorbellRingRequest {
        /// The language that the family reads.
        locale: Option<LocaleTag>,
        /// The basket, as far as the family lets it be seen; at most five.
        services: Option<Vec<Id<ServiceId>>>,
        /// Nobody waits any more.
        gone: Option<bool>,
    }

    /// What the desk says of somebody who waits.
    DoorbellAnswerRequest {
        /// Which kiosk.
        kiosk: Line<64>,
        /// `coming`, `later`, or `done`: it is over and forgotten.
        answer: Code<BellAnswer>,
    }

    /// Whether this desk can be rung.
    DoorbellOpenRequest {
        /// Listen on the network of the house.
        on: bool,
    }

    /// The desk that this kiosk rings.
    DoorbellPairRequest {
        /// What that desk shows: 36 digits, typed or scanned.
        code: Option<Line<120>>,
        /// Where the paired desk is now, such as `192.168.1.23:8464`.
        address: Option<Line<40>>,
    }

    /// A pairing to forget.
    DoorbellUnpairRequest {
        /// The kiosk that may not ring this desk any more; without it, the desk that this kiosk rings.
        kiosk: Option<Line<64>>,
    }
}

/// How the call of this visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum BellCall {
    /// Nobody called.
    Quiet,
    /// The desk is being asked.
    Ringing,
    /// The desk shows it.
    Shown,
    /// Somebody comes.
    Coming,
    /// Somebody comes, but not at once.
    Later,
    /// No desk is open.
    Nobody,
    /// The desk cannot be reached.
    Unreached,
}

impl From<CallState> for BellCall {
    fn from(state: CallState) -> BellCall {
        match state {
            CallState::Quiet => BellCall::Quiet,
            CallState::Ringing => BellCall::Ringing,
            CallState::Shown => BellCall::Shown,
            CallState::Coming => BellCall::Coming,
            CallState::Later => BellCall::Later,
            CallState::Nobody => BellCall::Nobody,
            CallState::Unreached => BellCall::Unreached,
        }
    }
}

/// How the bell stands, for everybody's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorbellView {
    /// Whether this kiosk can ring a desk.
    pub paired: bool,
    /// How the call of this visit stands.
    pub call: BellCall,
    /// The codes of the languages spoken at the desk that answered this call, where it said so.
    pub languages: Vec<String>,
    /// How many wait at a kiosk of this desk and got no answer yet.
    pub waiting: u32,
}

/// Who waits at a kiosk.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorbellRingsView {
    /// The first to ring first.
    pub rings: Vec<BellRing>,
}

/// Somebody at a kiosk wants to talk.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct BellRing {
    /// Which kiosk.
    pub kiosk: String,
    /// The language that is read there.
    pub language: Option<&'static str>,
    /// What the family laid in its basket and lets be seen.
    pub services: Vec<BellService>,
    /// For how many whole minutes.
    pub minutes: u32,
    /// Whether this desk said that somebody comes: `coming`, `later`, or nothing yet.
    pub said: Option<&'static str>,
    /// In how many seconds it is forgotten.
    pub forgotten_in: u32,
}

/// A service of a basket.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct BellService {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
}

onthaal_model::silent! { DoorbellRingsView BellRing BellService }

/// How the bell of this tablet is laid down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorbellSettingsView {
    /// Whether this desk can be rung.
    pub on: bool,
    /// Whether it listens indeed; not when the port is taken.
    pub listening: bool,
    /// Where kiosks find it, such as `192.168.1.23:8464`; nothing without a network.
    pub address: Option<String>,
    /// The kiosks that may ring.
    pub kiosks: Vec<String>,
    /// Whether another kiosk can be added.
    pub room: bool,
    /// The open invitation.
    pub invitation: Option<BellInvitation>,
    /// Where the desk is that this kiosk rings.
    pub desk: Option<String>,
}

/// What a kiosk is paired with, once and for ten minutes.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct BellInvitation {
    /// The digits in groups.
    pub digits: String,
    /// The same for a hand scanner.
    pub qr: Option<Qr>,
    /// For how many seconds still.
    pub seconds: u32,
}

onthaal_model::silent! { BellInvitation }
