//! Tickets of warm referrals, at the desk and at the kiosk.

use onthaal_core::tickets::Said;
use onthaal_model::id::{ServiceId, TicketId};
use onthaal_model::referral::ReferralResult;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{GapReason, Language, SupportNeed, Theme, Warmth};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, CodeList, Id, LocaleTag};
use crate::qr::Qr;
use crate::read::requests;
use crate::view::{Phone, Text};

requests! {
    /// What a ticket is wanted for.
    MakeTicketRequest {
        /// The service.
        service_id: Id<ServiceId>,
        /// How warm the referral is.
        warmth: Code<Warmth>,
        /// What it is about, when that is known.
        theme: Option<Code<Theme>>,
        /// What is needed to receive the family well.
        needs: Vec<Code<SupportNeed>>,
        /// The language an interpreter is needed for.
        language: Option<Code<Language>>,
        /// Whether the family said yes.
        consent: bool,
        /// Whether it is for somebody who is not yet eighteen.
        minor: Option<bool>,
    }
    /// Which locale the names of services are wanted in.
    TicketsRequest {
        /// The language of the screen; Dutch when it is not said.
        locale: Option<LocaleTag>,
    }
    /// What the desk heard of a ticket.
    AnswerTicketRequest {
        /// Which ticket.
        ticket_id: Id<TicketId>,
        /// How it ended: `arrived`, `not-arrived`, `not-right`, `full` or `withdrawn`.
        result: Code<ReferralResult>,
        /// Why it was sent back; with `not-right` only.
        reason: Option<Code<GapReason>>,
    }
    /// Puts away a ticket that is over.
    SettleTicketRequest {
        /// Which ticket.
        ticket_id: Id<TicketId>,
    }
    /// What a family says with its spoken code.
    TicketWordRequest {
        /// The three pictures in their order.
        pictures: Vec<String>,
        /// The two digits.
        number: String,
        /// `arrived` or `withdrawn`.
        said: Code<Said>,
    }
}

impl CodeList for Said {
    fn find(code: &str) -> Result<Said, InvalidInput> {
        [Said::Arrived, Said::Withdrawn]
            .into_iter()
            .find(|said| said.code() == code)
            .ok_or_else(|| InvalidInput::new("said", Rule::UnknownCode))
    }
}

/// A ticket as it was made. The codes stand in this answer and nowhere else.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct TicketView {
    /// Its id.
    pub ticket_id: String,
    /// The code on the slip, in seven groups of four.
    pub code: String,
    /// The address that leads to it, when this tablet has a centre.
    pub address: Option<String>,
    /// The address as a QR code; the code alone when there is no address.
    pub qr: Option<Qr>,
    /// The three pictures of the spoken code, in their order.
    pub pictures: Vec<&'static str>,
    /// Its two digits.
    pub number: String,
    /// The day on which it was made.
    pub opened: String,
    /// Its last day.
    pub due: String,
}

/// The tickets of this desk.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct TicketsView {
    /// Those to ask after, then those with an answer, then those that wait for one.
    pub tickets: Vec<TicketLine>,
    /// How many cannot be shown until the tablet has spoken with its centre since it started.
    pub unreadable: u32,
}

/// A ticket as the desk sees it.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct TicketLine {
    /// Its id.
    pub ticket_id: String,
    /// For which service.
    pub service_id: Option<String>,
    /// What the service is called.
    pub service: Option<Text>,
    /// How to ring it.
    pub phone: Option<Phone>,
    /// The day on which it was made.
    pub opened: Option<String>,
    /// How it was answered; `unknown` when nobody did before its last day was over.
    pub result: Option<&'static str>,
    /// Why it was sent back.
    pub reason: Option<&'static str>,
    /// Whether the desk is gently asked to ask after it.
    pub remind: bool,
    /// Whether it has ended: nothing can be answered any more, and it can be put away.
    pub over: bool,
    /// Whether the centre has it. One that is over without having been sent will not go.
    pub sent: bool,
    /// Whether its spoken code works, as far as is known.
    pub spoken: bool,
    /// Its last day.
    pub due: String,
}

onthaal_model::silent! { TicketView TicketsView TicketLine }
