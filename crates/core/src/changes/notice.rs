//! Noting, while a page of the directory is written, what a desk wants to know of it.
//!
//! What hangs on a service (hours, numbers, places) is compared as a whole: the same hours under
//! new ids are no news.

use crate::error::Result;
use crate::rows::change::{self, What};
use onthaal_db::Session;
use onthaal_directory::{Phone, Service, ServiceAtLocation, Site, by_id, get, linked};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Body = Map<String, Value>;

/// Opening hours, as far as they say when something is open.
const HOURS: [&str; 14] = [
    "valid_from",
    "valid_to",
    "dtstart",
    "until",
    "count",
    "wkst",
    "freq",
    "interval",
    "byday",
    "byweekno",
    "bymonthday",
    "byyearday",
    "opens_at",
    "closes_at",
];
const NUMBER: [&str; 2] = ["number", "extension"];
const STREET: [&str; 4] = ["address_1", "address_2", "postal_code", "city"];
const CARD: [&str; 3] = ["card_type", "title", "text"];
const RULE: [&str; 12] = [
    "site_id",
    "channels",
    "weekdays",
    "half_days",
    "themes",
    "name",
    "phone",
    "service_id",
    "note",
    "fallback",
    "valid_from",
    "valid_to",
];
/// What an activity says when families should not set out for it.
const CALLED_OFF: [&str; 3] = ["cancelled", "postponed", "full"];

/// The changes of a page, gathered while it is written.
#[derive(Default)]
pub(crate) struct Notice(Vec<Seen>);

/// A record as it was and as it is.
struct Seen {
    kind: RecordKind,
    id: Uuid,
    before: Option<Body>,
    after: Option<Body>,
}

/// A record that a desk is told of.
type Subject = (RecordKind, Uuid);

/// What belonged to a subject and is gone, and what came.
#[derive(Default)]
struct Exchanged {
    gone: Vec<String>,
    came: Vec<String>,
}

impl Notice {
    /// The record as it stands before the page writes it; nothing for kinds that no desk is told
    /// of.
    pub(crate) fn before(
        s: &mut dyn Session,
        kind: RecordKind,
        id: Uuid,
    ) -> Result<Option<Option<Body>>> {
        match is_told(kind) {
            true => Ok(Some(body(s, kind, id)?)),
            false => Ok(None),
        }
    }

    /// Takes in what the page made of a record.
    pub(crate) fn look(
        &mut self,
        s: &mut dyn Session,
        kind: RecordKind,
        id: Uuid,
        before: Option<Body>,
    ) -> Result<()> {
        let after = body(s, kind, id)?;
        self.0.push(Seen {
            kind,
            id,
            before,
            after,
        });
        Ok(())
    }

    /// Notes what changed, once the whole page is written.
    pub(crate) fn keep(self, s: &mut dyn Session) -> Result<()> {
        let mut exchanged: BTreeMap<(Subject, What), Exchanged> = BTreeMap::new();
        let mut noted = false;
        for seen in &self.0 {
            if let Some(what) = seen.own_change() {
                let name = text(seen.after.as_ref().or(seen.before.as_ref()), "name");
                change::note(s, seen.kind, seen.id, what, name.unwrap_or_default())?;
                noted = true;
            }
            for (body, is_there) in [(&seen.before, false), (&seen.after, true)] {
                let Some((what, said)) = body.as_ref().and_then(|body| said(seen.kind, body))
                else {
                    continue;
                };
                for subject in subjects(s, seen, body.as_ref())? {
                    let sides = exchanged.entry((subject, what)).or_default();
                    match is_there {
                        true => sides.came.push(said.clone()),
                        false => sides.gone.push(said.clone()),
                    }
                }
            }
        }
        for (((kind, id), what), mut sides) in exchanged {
            sides.gone.sort_unstable();
            sides.came.sort_unstable();
            if sides.gone != sides.came {
                let now = body(s, kind, id)?;
                let name = text(now.as_ref(), "name").unwrap_or_default();
                change::note(s, kind, id, what, name)?;
                noted = true;
            }
        }
        match noted {
            true => Ok(change::trim(s)?),
            false => Ok(()),
        }
    }
}

impl Seen {
    /// What became of a service or an activity itself.
    fn own_change(&self) -> Option<What> {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        match self.kind {
            RecordKind::Service => match (is_offered(before), is_offered(after)) {
                (false, true) if before.is_some() => Some(What::Back),
                (false, true) => Some(What::New),
                (true, false) => Some(What::Stopped),
                (true, true) => {
                    let now = text(after, "capacity");
                    (now.is_some() && now != text(before, "capacity")).then_some(What::Capacity)
                }
                (false, false) => None,
            },
            RecordKind::Event => {
                let now = text(after, "status").filter(|status| CALLED_OFF.contains(status));
                (before.is_some() && now.is_some() && now != text(before, "status"))
                    .then_some(What::Event)
            }
            _ => None,
        }
    }
}

fn is_told(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Service
            | RecordKind::Event
            | RecordKind::Schedule
            | RecordKind::Phone
            | RecordKind::Address
            | RecordKind::ServiceAtLocation
            | RecordKind::DeskCard
            | RecordKind::BackupRule
    )
}

fn is_offered(service: Option<&Body>) -> bool {
    let status = text(service, "status");
    service.is_some() && !matches!(status, Some("inactive" | "defunct" | "temporarily closed"))
}

/// What the record says that a desk is told of, as one text to compare.
fn said(kind: RecordKind, body: &Body) -> Option<(What, String)> {
    let has = |key: &str| body.get(key).is_some_and(|value| !value.is_null());
    let of = |what, keys: &[&str]| {
        let values = keys
            .iter()
            .map(|key| body.get(*key).unwrap_or(&Value::Null));
        let values: Vec<String> = values.map(Value::to_string).collect();
        Some((what, values.join("|")))
    };
    match kind {
        RecordKind::Schedule if !has("event_id") => of(What::Hours, &HOURS),
        // The number of one person is not told to whoever sits at a desk.
        RecordKind::Phone if !has("contact_person_id") => of(What::Phone, &NUMBER),
        RecordKind::Address => of(What::Place, &STREET),
        RecordKind::ServiceAtLocation => of(What::Place, &["location_id"]),
        RecordKind::DeskCard => of(What::Card, &CARD),
        RecordKind::BackupRule => of(What::Backup, &RULE),
        _ => None,
    }
}

/// Of what the record is a part: a card or a rule of itself, anything else of the services it
/// hangs on, or of the house's own place.
fn subjects(s: &mut dyn Session, seen: &Seen, body: Option<&Body>) -> Result<BTreeSet<Subject>> {
    if matches!(seen.kind, RecordKind::DeskCard | RecordKind::BackupRule) {
        return Ok(BTreeSet::from([(seen.kind, seen.id)]));
    }
    let service = |id| (RecordKind::Service, id);
    if let Some(id) = link(body, "service_id") {
        return Ok(BTreeSet::from([service(id)]));
    }
    if let Some(id) = link(body, "service_at_location_id") {
        let place = by_id::<ServiceAtLocation>(s, id)?;
        return Ok(place.into_iter().map(|at| service(at.service_id)).collect());
    }
    if let Some(id) = link(body, "location_id") {
        let sites = linked::<Site>(s, "location_id", id)?;
        if !sites.is_empty() {
            let sites = sites.into_iter().map(|site| (RecordKind::Site, site.id));
            return Ok(sites.collect());
        }
        let here = linked::<ServiceAtLocation>(s, "location_id", id)?;
        return Ok(here.into_iter().map(|at| service(at.service_id)).collect());
    }
    let mut subjects = BTreeSet::new();
    if let Some(id) = link(body, "organisation_id") {
        for offered in linked::<Service>(s, "organisation_id", id)? {
            // Those with a number of their own are called on that.
            if linked::<Phone>(s, "service_id", offered.id)?.is_empty() {
                subjects.insert(service(offered.id));
            }
        }
    }
    Ok(subjects)
}

fn body(s: &mut dyn Session, kind: RecordKind, id: Uuid) -> Result<Option<Body>> {
    Ok(get(s, kind, id)?.map(|record| record.body))
}

fn text<'a>(body: Option<&'a Body>, key: &str) -> Option<&'a str> {
    body?.get(key)?.as_str()
}

fn link(body: Option<&Body>, key: &str) -> Option<Uuid> {
    Uuid::try_parse(text(body, key)?).ok()
}
