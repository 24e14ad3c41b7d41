//! What a person says of a fiche: that it is right today, and whether there is room. To check is
//! not to change: only the day and way of checking are written.

use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::{Changes, publish_in};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Record};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::{Value, json};
use uuid::Uuid;

/// Notes that somebody checked a service today, and how: `phone`, `visit`, `partner`, `website`
/// or `letter`. Errs when there is no such service or no such way.
pub fn verify(centre: &Centre, staff: &Staff, service: Uuid, method: &str) -> Result<()> {
    let by = By {
        role: staff.role.code(),
        source: "beheer",
        today: centre.today(),
    };
    centre.pool.write(|s| verify_in(s, by, service, method))
}

/// Says whether a service has room today: `has-capacity`, `waiting-list`, `full` or `ask-first`;
/// nothing when that is not known. Errs when there is no such service or no such word.
pub fn set_capacity(
    centre: &Centre,
    staff: &Staff,
    service: Uuid,
    capacity: Option<&str>,
) -> Result<()> {
    let by = By {
        role: staff.role.code(),
        source: "beheer",
        today: centre.today(),
    };
    centre
        .pool
        .write(|s| set_capacity_in(s, by, service, capacity))
}

/// Who says something of a fiche, where and when: a role, never a name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct By {
    pub(crate) role: &'static str,
    pub(crate) source: &'static str,
    pub(crate) today: Day,
}

/// As [`verify`], inside a transaction that the caller began.
pub(crate) fn verify_in(s: &mut dyn Session, by: By, service: Uuid, method: &str) -> Result<()> {
    change(s, by, service, "verify", |record| {
        let today = json!(by.today.to_string());
        record.body.insert("assured_date".to_owned(), today);
        record
            .body
            .insert("verified_method".to_owned(), json!(method));
        vec![origin(service, by, method)]
    })
}

/// As [`set_capacity`], inside a transaction that the caller began.
pub(crate) fn set_capacity_in(
    s: &mut dyn Session,
    by: By,
    service: Uuid,
    capacity: Option<&str>,
) -> Result<()> {
    change(s, by, service, "capacity", |record| {
        record.body.remove("capacity");
        record.body.remove("capacity_date");
        if let Some(capacity) = capacity {
            let today = json!(by.today.to_string());
            record.body.insert("capacity".to_owned(), json!(capacity));
            record.body.insert("capacity_date".to_owned(), today);
        }
        Vec::new()
    })
}

/// Changes a service where it is published; what `edit` gives is written beside it.
fn change(
    s: &mut dyn Session,
    by: By,
    service: Uuid,
    action: &str,
    edit: impl FnOnce(&mut Record) -> Vec<Record>,
) -> Result<()> {
    let missing = CentreError::NotFound("service");
    let mut record = directory::get(s, RecordKind::Service, service)?.ok_or(missing)?;
    let beside = edit(&mut record);
    let house = house_of(s, service)?;
    publish_in(
        s,
        &Changes {
            write: vec![record],
            house,
            ..Changes::default()
        },
    )?;
    publish_in(
        s,
        &Changes {
            write: beside,
            ..Changes::default()
        },
    )?;
    audit::note(s, by.today, by.role, action, "service")
}

/// The house that keeps the service for itself, if one does.
pub(crate) fn house_of(s: &mut dyn Session, service: Uuid) -> Result<Option<Uuid>> {
    let stream = directory::stream_of(s, RecordKind::Service, service)?;
    let house = stream
        .as_deref()
        .and_then(|stream| stream.strip_prefix("house/"));
    Ok(house.and_then(|id| Uuid::try_parse(id).ok()))
}

/// Who checked it and how: a role, never a name.
fn origin(service: Uuid, by: By, method: &str) -> Record {
    let body = json!({
        "record_kind": "service", "record_id": service, "field": "*", "source": by.source,
        "verified_on": by.today.to_string(), "verified_method": method, "verified_by": by.role,
    });
    Record {
        kind: RecordKind::Provenance,
        id: Uuid::new_v5(&service, b"*|verified"),
        body: match body {
            Value::Object(body) => body,
            _ => serde_json::Map::new(),
        },
    }
}
