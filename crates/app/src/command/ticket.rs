//! Tickets of warm referrals. None of it is shown while families use the tablet, and what a family
//! says with its spoken code is never confirmed.

use onthaal_core::desk::enrolment;
use onthaal_core::directory::named;
use onthaal_core::tickets::{self as core, Made, Ticket, Wish};
use onthaal_model::referral::ReferralResult;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::GapReason;
use onthaal_ticket::life::Answer;
use onthaal_ticket::pictures::{Picture, PictureCode};

use crate::access::Access;
use crate::app::App;
use crate::command::locale::known_locale;
use crate::command::pack::{count, phone, text};
use crate::error::Fault;
use crate::events::Changed;
use crate::qr;
use crate::view::{
    AnswerTicketRequest, MakeTicketRequest, Nothing, SettleTicketRequest, TicketLine, TicketView,
    TicketWordRequest, TicketsRequest, TicketsView,
};

pub(crate) fn make_ticket(
    app: &App,
    _: Access,
    request: MakeTicketRequest,
) -> Result<TicketView, Fault> {
    app.need_staff()?;
    let wish = Wish {
        service: request.service_id.0,
        warmth: request.warmth.0,
        theme: request.theme.map(|code| code.0),
        needs: request.needs.into_iter().map(|code| code.0).collect(),
        language: request.language.map(|code| code.0),
        consent: request.consent,
        minor: request.minor.unwrap_or_default(),
    };
    // Whatever can err comes first: the code of a ticket that is made is in no other answer.
    let centre = enrolment(app.store())?.map(|own| own.server);
    let made = core::make(&app.context(), &wish)?;
    app.tell(Changed::TICKETS);
    Ok(view(&made, centre))
}

fn view(made: &Made, centre: Option<String>) -> TicketView {
    let address = centre.map(|server| format!("{server}/t/{}", made.secret.code()));
    let drawn = match &address {
        Some(address) => qr::of(address),
        None => qr::of(&made.secret.code()),
    };
    TicketView {
        ticket_id: made.id.0.to_string(),
        code: made.secret.grouped(),
        address,
        qr: drawn,
        pictures: made.pictures.pictures().map(Picture::name).to_vec(),
        number: made.pictures.number(),
        opened: made.opened.to_string(),
        due: made.due.to_string(),
    }
}

pub(crate) fn tickets(app: &App, _: Access, request: TicketsRequest) -> Result<TicketsView, Fault> {
    app.need_staff()?;
    let locale = match request.locale {
        Some(tag) => known_locale(app.locales(), &tag, "locale")?,
        None => onthaal_locales::REFERENCE.to_owned(),
    };
    let listed = core::list(&app.context())?;
    let lines = listed
        .tickets
        .into_iter()
        .map(|ticket| line(app, ticket, &locale))
        .collect::<Result<_, Fault>>()?;
    Ok(TicketsView {
        tickets: lines,
        unreadable: count(listed.unreadable),
    })
}

fn line(app: &App, ticket: Ticket, locale: &str) -> Result<TicketLine, Fault> {
    let service = ticket.follow_up.as_ref().map(|known| known.service);
    let known = match service {
        Some(id) => app.store().read_directory(|s| named(s, id, locale))?,
        None => None,
    };
    let (name, number) = known.map_or((None, None), |known| (known.name, known.phone));
    Ok(TicketLine {
        ticket_id: ticket.id.0.to_string(),
        service_id: service.map(|id| id.to_string()),
        service: name.map(text),
        phone: number.map(phone),
        opened: ticket.follow_up.map(|known| known.opened.to_string()),
        result: ticket.result.map(ReferralResult::code),
        reason: ticket.reason.map(GapReason::code),
        remind: ticket.remind,
        over: ticket.over,
        sent: ticket.sent,
        spoken: ticket.spoken,
        due: ticket.due.to_string(),
    })
}

pub(crate) fn answer_ticket(
    app: &App,
    _: Access,
    request: AnswerTicketRequest,
) -> Result<Nothing, Fault> {
    app.need_staff()?;
    let answer = answer_of(request.result.0, request.reason.map(|code| code.0))?;
    core::answer(&app.context(), request.ticket_id.0, answer)?;
    app.tell(Changed::TICKETS);
    Ok(Nothing {})
}

fn answer_of(result: ReferralResult, reason: Option<GapReason>) -> Result<Answer, InvalidInput> {
    Answer::of(result, reason).ok_or_else(|| match (result, reason) {
        (ReferralResult::NotRight, None) => InvalidInput::new("reason", Rule::Required),
        (ReferralResult::Unknown, _) => InvalidInput::new("result", Rule::NotAllowed),
        _ => InvalidInput::new("reason", Rule::NotAllowed),
    })
}

pub(crate) fn settle_ticket(
    app: &App,
    _: Access,
    request: SettleTicketRequest,
) -> Result<Nothing, Fault> {
    app.need_staff()?;
    core::settle(&app.context(), request.ticket_id.0)?;
    app.tell(Changed::TICKETS);
    Ok(Nothing {})
}

/// Whether the code exists is not known here, and is not told anywhere.
pub(crate) fn ticket_word(
    app: &App,
    _: Access,
    request: TicketWordRequest,
) -> Result<Nothing, Fault> {
    let code = PictureCode::read(&request.pictures, &request.number)?;
    core::word(&app.context(), &code, request.said.0)?;
    Ok(Nothing {})
}
