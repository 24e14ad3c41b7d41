//! What a family takes home of a service.

use onthaal_model::id::ServiceId;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{ClockTime, Count, DayText, Id, LocaleTag};
use crate::qr::Qr;
use crate::read::requests;
use crate::view::Fiche;

requests! {
    /// Which service, and in which language beside Dutch.
    TakeHomeRequest {
        /// The service.
        service_id: Id<ServiceId>,
        /// The language of the family.
        locale: LocaleTag,
        /// When the family is expected, where that is agreed.
        appointment: Option<AppointmentRequest>,
        /// Whether the telephone learns only whom to reach, and not what for.
        discreet: Option<bool>,
    }

    /// When a family is expected.
    AppointmentRequest {
        /// The day; today or later.
        day: DayText,
        /// The time, such as `09:30`.
        time: ClockTime,
        /// How long it takes; half an hour when nothing is said.
        minutes: Option<Count<600>>,
    }
}

/// What a family takes home of a service.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakeHomeView {
    /// The service in Dutch.
    pub dutch: Fiche,
    /// The service in the language of the family; null when that is Dutch.
    pub other: Option<Fiche>,
    /// How the service wants to receive people: `ticket`, `walk-in`, `call-first`, `door`, `gate`,
    /// `professional` or `members`.
    pub manner: String,
    /// A card for the numbers of a telephone, with notes in the language of the family.
    pub vcard: String,
    /// The QR code of that card.
    pub vcard_qr: Option<Qr>,
    /// The text of the `.ics` file of the appointment.
    pub calendar: Option<String>,
    /// The QR code of the appointment.
    pub calendar_qr: Option<Qr>,
}

onthaal_model::silent! { TakeHomeView }
