//! Taking in a push: one transaction, a verdict per item.
//!
//! What is kept of a fragment is its id among all ids, and its sealed content under a random
//! slot. That both came from one tablet, with which others and in which order, is kept nowhere.

use super::book::{Booking, book};
use crate::centre::Centre;
use crate::device::Device;
use crate::error::{CentreError, Result};
use crate::houses;
use crate::reports::fold_waiting;
use crate::rows::desk_session::Kept;
use crate::rows::{accepted, centre_state, desk_session, release, staging};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{Datelike, Days};
use onthaal_db::Session;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{FragmentId, SessionId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Day, HalfDay, Period, Slot};
use onthaal_model::validate::InvalidInput;
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::push::{
    FragmentItem, PushBody, PushReply, SessionItem, Verdict, VerdictStatus,
};
use onthaal_protocol::seal::SealError;
use serde_json::Value;

/// An id longer than this is no id, and is not repeated.
const ID_LIMIT: usize = 64;
/// How far back a desk session may lie.
const SESSION_DAYS: u64 = 400;

/// An item that was read and opened, or the reason why it could not be.
struct Item<T> {
    id: String,
    read: std::result::Result<T, String>,
}

struct Opened {
    id: FragmentId,
    said: Period,
    kind: FragmentKind,
    content: std::result::Result<Fragment, String>,
}

/// Takes in what a tablet sends. Every item that has an id gets a verdict; one that is refused
/// never delays another. A second delivery is a duplicate and counts nowhere.
///
/// Errs only when the database or the machine fails; then nothing of the push was taken.
pub fn accept_push(centre: &Centre, device: &Device, push: PushBody) -> Result<PushReply> {
    // Opening takes time and needs no lock.
    let mut fragments: Vec<Item<Opened>> = push
        .fragments
        .iter()
        .filter_map(|value| read_item(value, |item| open(centre, item)))
        .collect();
    let sessions: Vec<Item<DeskSession>> = push
        .sessions
        .iter()
        .filter_map(|value| read_item(value, |item| read_session(centre, item)))
        .collect();
    // One order for all: two pushes that overlap never wait for each other crosswise.
    fragments.sort_by(|a, b| a.id.cmp(&b.id));

    let reply = centre.pool.write(|s| {
        let mut verdicts = Vec::with_capacity(fragments.len() + sessions.len());
        for item in &fragments {
            verdicts.push(take_fragment(centre, s, device, item)?);
        }
        let taken = count(&verdicts, VerdictStatus::Accepted);
        for item in &sessions {
            verdicts.push(take_session(s, device, item)?);
        }
        let refused = count(&verdicts, VerdictStatus::Refused);
        let (epoch, seq) = centre_state::count_push(s, taken, refused)?;
        Ok::<_, CentreError>(PushReply {
            epoch: Epoch(epoch),
            seq,
            verdicts,
        })
    })?;
    after_commit(centre, &reply);
    Ok(reply)
}

// The push is committed: what fails here is done again later and must not make it look refused.
fn after_commit(centre: &Centre, reply: &PushReply) {
    if let Err(error) = centre.high_water.note(&reply.epoch.0, reply.seq) {
        tracing::warn!(%error, "the high-water note was not written");
    }
    if let Err(error) = fold_waiting(centre) {
        tracing::warn!(%error, "folding waits for the next time");
    }
}

fn count(verdicts: &[Verdict], status: VerdictStatus) -> i64 {
    verdicts.iter().filter(|v| v.status == status).count() as i64
}

/// Reads one item; nothing when it has no id to answer to.
fn read_item<I: serde::de::DeserializeOwned, T>(
    value: &Value,
    read: impl FnOnce(I) -> std::result::Result<T, String>,
) -> Option<Item<T>> {
    let id = value.get("id")?.as_str()?;
    if id.len() > ID_LIMIT {
        return None;
    }
    let item = I::deserialize(value).map_err(|_| "wrong-type".to_owned());
    Some(Item {
        id: id.to_owned(),
        read: item.and_then(read),
    })
}

fn reason(refusal: &InvalidInput) -> String {
    refusal.rule.code().to_owned()
}

fn open(centre: &Centre, item: FragmentItem) -> std::result::Result<Opened, String> {
    let id = FragmentId::from_hex(&item.id).ok_or("wrong-type")?;
    let kind = FragmentKind::parse(&item.kind).map_err(|e| reason(&e))?;
    let said = Period::parse("period", &item.period).map_err(|e| reason(&e))?;
    Ok(Opened {
        id,
        said,
        kind,
        content: unseal(centre, &item, id, kind),
    })
}

fn unseal(
    centre: &Centre,
    item: &FragmentItem,
    id: FragmentId,
    kind: FragmentKind,
) -> std::result::Result<Fragment, String> {
    let key = centre.keys.opening(item.key_id).ok_or("unknown-key")?;
    let sealed = STANDARD.decode(&item.sealed).map_err(|_| "wrong-type")?;
    key.open(&sealed, id, kind).map_err(|error| match error {
        SealError::Invalid(refusal) => reason(&refusal),
        SealError::BadKey | SealError::Unopenable => "unopenable".to_owned(),
    })
}

fn take_fragment(
    centre: &Centre,
    s: &mut dyn Session,
    device: &Device,
    item: &Item<Opened>,
) -> Result<Verdict> {
    let opened = match &item.read {
        Ok(opened) => opened,
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let fragment = match &opened.content {
        Ok(fragment) => fragment,
        // Its key may have been retired since it was taken the first time.
        Err(_) if accepted::contains(s, opened.id)? => return Ok(duplicate(&item.id)),
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let today = centre.today();
    let house = houses::by_id(s, device.house)?;
    let id = device.house.to_string();
    let released = release::exists(s, &id, &opened.said.to_string())?;
    let period = match book(opened.said, house.length, today, |_| released) {
        Booking::In(period) => period,
        Booking::TooOld if accepted::contains(s, opened.id)? => return Ok(duplicate(&item.id)),
        Booking::TooOld => return Ok(refused(&item.id, "too-old")),
    };
    if !accepted::insert(s, opened.id, month_of(today))? {
        return Ok(duplicate(&item.id));
    }
    let slot = FragmentId::new(centre.random.as_ref());
    let sealed = centre
        .keys
        .to_wait()
        .seal(fragment, slot, centre.random.as_ref())?;
    staging::insert(s, &slot.0, &id, &period.to_string(), opened.kind, &sealed)?;
    Ok(taken(&item.id))
}

/// Months since the year 0: all that is kept of when a fragment came.
fn month_of(day: Day) -> i64 {
    i64::from(day.0.year()) * 12 + i64::from(day.0.month0())
}

fn read_session(centre: &Centre, item: SessionItem) -> std::result::Result<DeskSession, String> {
    let day = Day::parse("day", &item.day).map_err(|e| reason(&e))?;
    let half_day = HalfDay::parse(&item.half_day).map_err(|e| reason(&e))?;
    let state = SessionState::parse(&item.state).map_err(|e| reason(&e))?;
    let today = centre.today();
    if day.0 > today.0 + Days::new(1) || day.0 + Days::new(SESSION_DAYS) < today.0 {
        return Err("out-of-range".to_owned());
    }
    Ok(DeskSession {
        id: SessionId(item.id),
        site: SiteId(item.site_id),
        slot: Slot { day, half_day },
        state,
    })
}

fn take_session(s: &mut dyn Session, device: &Device, item: &Item<DeskSession>) -> Result<Verdict> {
    let session = match &item.read {
        Ok(session) => session,
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let ours = houses::site(s, session.site)?.is_some_and(|site| site.house_id == device.house.0);
    if !ours {
        return Ok(refused(&item.id, "unknown-code"));
    }
    Ok(match desk_session::put(s, device.house, session)? {
        Kept::New | Kept::Changed => taken(&item.id),
        Kept::Same => duplicate(&item.id),
        Kept::OfAnotherHouse => refused(&item.id, "not-allowed"),
    })
}

fn taken(id: &str) -> Verdict {
    verdict(id, VerdictStatus::Accepted, None)
}

fn duplicate(id: &str) -> Verdict {
    verdict(id, VerdictStatus::Duplicate, None)
}

fn refused(id: &str, reason: &str) -> Verdict {
    verdict(id, VerdictStatus::Refused, Some(reason.to_owned()))
}

fn verdict(id: &str, status: VerdictStatus, reason: Option<String>) -> Verdict {
    Verdict {
        id: id.to_owned(),
        status,
        reason,
    }
}
