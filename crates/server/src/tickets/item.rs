//! Reading what a tablet sends of tickets, item by item: shape, codes, seal. It takes time and needs
//! no lock.

use crate::centre::Centre;
use crate::verdict::{Item, Reason, read, reason};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::Days;
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::seal::{OpenKey, SealError};
use onthaal_protocol::tickets::{AnswerItem, TicketItem, WordItem};
use onthaal_protocol::version::MAX_TICKETS;
use onthaal_ticket::life::{Answer, can_have_ticket, due_at_most};
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::{Account, SEALED_CONTENT_BYTES, open_spoken};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A ticket whose last day lies further back than this is not taken.
const OLDEST_DAYS: u64 = 400;
/// Too much of it.
pub(super) const TOO_MANY: &str = "too-many";
/// What nobody may do.
pub(super) const NOT_ALLOWED: &str = "not-allowed";

/// A ticket as it can be kept.
pub(super) struct Incoming {
    pub(super) id: TicketId,
    pub(super) locator: [u8; 16],
    pub(super) due: Day,
    pub(super) content: Vec<u8>,
    pub(super) account: Account,
    /// Everything of it as it came, in one word.
    pub(super) word: [u8; 32],
}

/// What a family said with its spoken code.
pub(super) struct Spoken {
    pub(super) id: TicketStepId,
    pub(super) code: PictureCode,
    pub(super) answer: Answer,
}

/// What a desk heard of a ticket.
pub(super) struct Heard {
    pub(super) id: TicketStepId,
    pub(super) ticket: TicketId,
    pub(super) answer: Answer,
}

/// Every ticket that has an id to answer to.
pub(super) fn tickets(centre: &Centre, values: &[Value]) -> Vec<Item<Incoming>> {
    each(values, |item| ticket(centre, &item))
}

/// Every word of a family that has an id to answer to.
pub(super) fn words(centre: &Centre, values: &[Value]) -> Vec<Item<Spoken>> {
    each(values, |item| spoken(centre, &item))
}

/// Every answer of a desk that has an id to answer to.
pub(super) fn answers(values: &[Value]) -> Vec<Item<Heard>> {
    each(values, |item| heard(&item))
}

fn each<I: DeserializeOwned, T>(
    values: &[Value],
    take: impl Fn(I) -> Result<T, Reason>,
) -> Vec<Item<T>> {
    let numbered = values.iter().enumerate();
    numbered
        .filter_map(|(at, value)| match at < MAX_TICKETS {
            true => read(value, &take),
            false => read(value, |_: I| Err(TOO_MANY.to_owned())),
        })
        .collect()
}

fn ticket(centre: &Centre, item: &TicketItem) -> Result<Incoming, Reason> {
    let id = TicketId(item.id);
    let locator: [u8; 16] = hex::decode(&item.locator)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or("wrong-type")?;
    let (content, sealed) = (bytes(&item.content)?, bytes(&item.account)?);
    if content.len() != SEALED_CONTENT_BYTES {
        return Err("wrong-type".to_owned());
    }
    let today = centre.today();
    let due = Day::parse("due", &item.due).map_err(|e| reason(&e))?;
    if due.0 < today.0 - Days::new(OLDEST_DAYS) {
        return Err("too-old".to_owned());
    }
    let key = key_of(centre, item.key_id)?;
    let account = Account::open(&sealed, key, id).map_err(unopened)?;
    if !can_have_ticket(account.warmth) {
        return Err(NOT_ALLOWED.to_owned());
    }
    let parts: [&[u8]; 4] = [&locator, item.due.as_bytes(), &content, &sealed];
    let word = centre.tickets.key.word_of(id, &parts);
    Ok(Incoming {
        id,
        locator,
        due: due_at_most(due, today),
        content,
        account,
        word,
    })
}

fn spoken(centre: &Centre, item: &WordItem) -> Result<Spoken, Reason> {
    let id = TicketStepId(item.id);
    let answer = match ReferralResult::parse(&item.said).map_err(|e| reason(&e))? {
        ReferralResult::Arrived => Answer::Arrived,
        ReferralResult::Withdrawn => Answer::Withdrawn,
        ReferralResult::NotArrived
        | ReferralResult::NotRight
        | ReferralResult::Full
        | ReferralResult::Unknown => return Err(NOT_ALLOWED.to_owned()),
    };
    let key = key_of(centre, item.key_id)?;
    let code = open_spoken(&bytes(&item.sealed)?, key, id).map_err(unopened)?;
    Ok(Spoken { id, code, answer })
}

fn heard(item: &AnswerItem) -> Result<Heard, Reason> {
    let result = ReferralResult::parse(&item.result).map_err(|e| reason(&e))?;
    let why = item.reason.as_deref().map(GapReason::parse);
    let why = why.transpose().map_err(|e| reason(&e))?;
    Ok(Heard {
        id: TicketStepId(item.id),
        ticket: TicketId(item.ticket),
        answer: Answer::of(result, why).ok_or(NOT_ALLOWED)?,
    })
}

fn bytes(text: &str) -> Result<Vec<u8>, Reason> {
    STANDARD.decode(text).map_err(|_| "wrong-type".to_owned())
}

fn key_of(centre: &Centre, key_id: u32) -> Result<&OpenKey, Reason> {
    Ok(centre.keys.opening(key_id).ok_or("unknown-key")?)
}

fn unopened(error: SealError) -> Reason {
    match error {
        SealError::Invalid(refusal) => reason(&refusal),
        SealError::BadKey | SealError::Unopenable => "unopenable".to_owned(),
    }
}
