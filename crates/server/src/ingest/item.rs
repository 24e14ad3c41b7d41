//! Reading what was sent, item by item: shape, codes, seal. It takes time and needs no lock.

use crate::centre::Centre;
use crate::verdict::{Item, Reason, read, reason};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::Days;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{
    DeskId, FragmentId, LocalAnswerId, LocalQuestionId, ServiceId, SessionId, SiteId, SuggestionId,
};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::suggestion::{Suggestion, Wrong};
use onthaal_model::time::{Day, HalfDay, Period, Slot};
use onthaal_protocol::push::{FragmentItem, SessionItem, SuggestionItem};
use onthaal_protocol::seal::SealError;
use serde_json::Value;

/// How far back a desk session may lie.
const SESSION_DAYS: u64 = 400;

/// A fragment as it can be kept.
pub(super) struct Incoming {
    pub(super) id: FragmentId,
    pub(super) said: Period,
    pub(super) kind: FragmentKind,
    /// What waits to be folded; a reason when the box could not be opened.
    pub(super) waiting: Result<Waiting, Reason>,
}

/// The content, sealed again under a slot that leads to no id.
pub(super) struct Waiting {
    pub(super) slot: FragmentId,
    pub(super) sealed: Vec<u8>,
    /// The question of the house's own and its answer, to be looked up in the directory; nothing
    /// for content that only the vocabulary decides.
    pub(super) own: Option<(LocalQuestionId, Option<LocalAnswerId>)>,
}

/// Every fragment that has an id to answer to, in the order of the ids: two pushes that overlap
/// then never wait for each other crosswise.
pub(super) fn fragments(centre: &Centre, values: &[Value]) -> Vec<Item<Incoming>> {
    let mut items: Vec<Item<Incoming>> = values
        .iter()
        .filter_map(|value| read(value, |item| fragment(centre, item)))
        .collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    items
}

/// Every desk session that has an id to answer to.
pub(super) fn sessions(centre: &Centre, values: &[Value]) -> Vec<Item<DeskSession>> {
    let today = centre.today();
    values
        .iter()
        .filter_map(|value| read(value, |item| session(today, item)))
        .collect()
}

/// Every suggestion that has an id to answer to.
pub(super) fn suggestions(values: &[Value]) -> Vec<Item<Suggestion>> {
    values
        .iter()
        .filter_map(|value| read(value, suggestion))
        .collect()
}

fn fragment(centre: &Centre, item: FragmentItem) -> Result<Incoming, Reason> {
    let id = FragmentId::from_hex(&item.id).ok_or("wrong-type")?;
    let kind = FragmentKind::parse(&item.kind).map_err(|e| reason(&e))?;
    if kind == FragmentKind::Referral {
        return Err("not-allowed".to_owned());
    }
    let said = Period::parse("period", &item.period).map_err(|e| reason(&e))?;
    Ok(Incoming {
        id,
        said,
        kind,
        waiting: open(centre, &item, id, kind).and_then(|content| seal_again(centre, &content)),
    })
}

fn open(
    centre: &Centre,
    item: &FragmentItem,
    id: FragmentId,
    kind: FragmentKind,
) -> Result<Fragment, Reason> {
    let key = centre.keys.opening(item.key_id).ok_or("unknown-key")?;
    let sealed = STANDARD.decode(&item.sealed).map_err(|_| "wrong-type")?;
    key.open(&sealed, id, kind).map_err(|error| match error {
        SealError::Invalid(refusal) => reason(&refusal),
        SealError::BadKey | SealError::Unopenable => "unopenable".to_owned(),
    })
}

fn seal_again(centre: &Centre, content: &Fragment) -> Result<Waiting, Reason> {
    let random = centre.random.as_ref();
    let slot = FragmentId::new(random);
    let sealed = centre.keys.waiting_seal().seal(content, slot, random);
    Ok(Waiting {
        slot,
        sealed: sealed.map_err(|_| "unopenable")?,
        own: match content {
            Fragment::Answer { question, answer } => Some((*question, *answer)),
            Fragment::About { .. }
            | Fragment::When { .. }
            | Fragment::Language { .. }
            | Fragment::Referral { .. }
            | Fragment::Interest { .. }
            | Fragment::Wish { .. } => None,
        },
    })
}

fn session(today: Day, item: SessionItem) -> Result<DeskSession, Reason> {
    let day = Day::parse("day", &item.day).map_err(|e| reason(&e))?;
    let half_day = HalfDay::parse(&item.half_day).map_err(|e| reason(&e))?;
    let state = SessionState::parse(&item.state).map_err(|e| reason(&e))?;
    if day.0 > today.0 + Days::new(1) || day.0 + Days::new(SESSION_DAYS) < today.0 {
        return Err("out-of-range".to_owned());
    }
    Ok(DeskSession {
        id: SessionId(item.id),
        site: SiteId(item.site_id),
        desk: item.desk_id.map(DeskId),
        slot: Slot { day, half_day },
        state,
    })
}

fn suggestion(item: SuggestionItem) -> Result<Suggestion, Reason> {
    Ok(Suggestion {
        id: SuggestionId(item.id),
        service: ServiceId(item.service_id),
        wrong: Wrong::parse(&item.wrong).map_err(|e| reason(&e))?,
    })
}
