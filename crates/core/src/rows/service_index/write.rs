//! Putting entries into the index and taking them out.

use super::facets;
use super::gather::{Entry, entry};
use super::reach::services_of;
use super::sorting::{number_of, sort_key};
use super::state;
use super::vocabulary::{self, Found};
use crate::error::Result;
use crate::search::fold::fold;
use onthaal_db::{DbError, Param, Session};
use onthaal_directory::{Service, all};
use onthaal_model::record::RecordKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Renews the entries of every service that one of these changed records is or was part of.
pub fn refresh(s: &mut dyn Session, touched: &BTreeSet<(RecordKind, Uuid)>) -> Result<()> {
    if touched.is_empty() {
        return Ok(());
    }
    let mut services = BTreeSet::new();
    for (kind, id) in touched {
        services.extend(services_of(s, *kind, *id)?);
    }
    let mut found = Found::default();
    for service in services {
        let place = match place_of(s, service)? {
            Some(place) => {
                remove(s, place)?;
                place
            }
            None => next_place(s)?,
        };
        put(s, service, place, &mut found)?;
    }
    vocabulary::add(s, found)?;
    state::changed(s)?;
    Ok(())
}

/// The same after a page of a directory. While one comes in for the first time nothing can be
/// found yet; the index is then made at once with the last page, which is several times faster.
pub fn refresh_after_page(
    s: &mut dyn Session,
    touched: &BTreeSet<(RecordKind, Uuid)>,
    more: bool,
) -> Result<()> {
    let waits = state::waits(s)?;
    if more && (waits || is_empty(s)?) {
        state::wait(s)?;
        return Ok(());
    }
    match waits {
        true => rebuild(s),
        false => refresh(s, touched),
    }
}

fn is_empty(s: &mut dyn Session) -> Result<bool> {
    let found = s.query("SELECT 1 FROM service_card LIMIT 1", &[])?;
    Ok(found.is_empty())
}

/// Makes the whole index anew. Places are given so that what was checked last and then the
/// alphabet comes first: that is the order in which a full-text question is answered.
pub fn rebuild(s: &mut dyn Session) -> Result<()> {
    for table in ["service_head", "service_full"] {
        let empty = format!("INSERT INTO {table} ({table}) VALUES ('delete-all')");
        s.execute(&empty, &[])?;
    }
    for table in [
        "service_card",
        "service_entry",
        "service_hours",
        "service_source",
    ] {
        s.execute(&format!("DELETE FROM {table}"), &[])?;
    }
    vocabulary::forget(s)?;
    let mut services: Vec<(bool, [u8; 16], Uuid)> = all::<Service>(s)?
        .into_iter()
        .map(|service| {
            let checked = service.assured_date.is_some();
            let key = sort_key(&fold(&service.name), service.id);
            (!checked, key, service.id)
        })
        .collect();
    services.sort_unstable();
    let mut found = Found::default();
    for (place, (_, _, service)) in (1..).zip(services) {
        put(s, service, place, &mut found)?;
    }
    vocabulary::add(s, found)?;
    for table in ["service_head", "service_full"] {
        let merge = format!("INSERT INTO {table} ({table}) VALUES ('optimize')");
        s.execute(&merge, &[])?;
    }
    state::made(s)?;
    Ok(())
}

fn place_of(s: &mut dyn Session, service: Uuid) -> std::result::Result<Option<i64>, DbError> {
    let rows = s.query(
        "SELECT place FROM service_card WHERE service_id = $1",
        &[Param::Blob(service.as_bytes())],
    )?;
    rows.first().map(|row| row.int(0)).transpose()
}

fn next_place(s: &mut dyn Session) -> std::result::Result<i64, DbError> {
    let rows = s.query("SELECT coalesce(max(place), 0) + 1 FROM service_card", &[])?;
    rows.first().ok_or(DbError::Corrupt)?.int(0)
}

fn remove(s: &mut dyn Session, place: i64) -> std::result::Result<(), DbError> {
    let place = [Param::Int(place)];
    s.execute("DELETE FROM service_head WHERE rowid = $1", &place)?;
    s.execute("DELETE FROM service_full WHERE rowid = $1", &place)?;
    s.execute("DELETE FROM service_entry WHERE place = $1", &place)?;
    s.execute("DELETE FROM service_card WHERE place = $1", &place)?;
    Ok(())
}

fn put(
    s: &mut dyn Session,
    service: Uuid,
    place: i64,
    found: &mut Found,
) -> std::result::Result<(), DbError> {
    if let Some(entry) = entry(s, service)? {
        found.of(&entry);
        insert(s, service, place, &entry)?;
    }
    Ok(())
}

fn insert(
    s: &mut dyn Session,
    service: Uuid,
    place: i64,
    entry: &Entry,
) -> std::result::Result<(), DbError> {
    let card = serde_json::to_string(&entry.card)
        .map_err(|_| DbError::Other("a card cannot be written as JSON".to_owned()))?;
    s.execute(
        "INSERT INTO service_card (place, service_id, card) VALUES ($1, $2, $3)",
        &[
            Param::Int(place),
            Param::Blob(service.as_bytes()),
            Param::Text(&card),
        ],
    )?;
    let hours = entry
        .card
        .places
        .iter()
        .map(|place| place.hours.to_string());
    let hours: Vec<String> = hours.collect();
    s.execute(
        "INSERT INTO service_entry \
         (place, sort, assured_on, capacity, capacity_on, says_full, hours, facets) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            Param::Int(place),
            Param::Blob(&entry.sort),
            Param::Int(entry.assured_on),
            Param::Text(&entry.capacity.0),
            Param::Int(entry.capacity.1),
            Param::Int(entry.says_full.into()),
            Param::Text(&hours.join(" ")),
            Param::Text(&facets::write(&entry.facets)),
        ],
    )?;
    s.execute(
        "INSERT INTO service_head (rowid, name, head) VALUES ($1, $2, $3)",
        &[
            Param::Int(place),
            Param::Text(&entry.name),
            Param::Text(&entry.head),
        ],
    )?;
    s.execute(
        "INSERT INTO service_full (rowid, body) VALUES ($1, $2)",
        &[Param::Int(place), Param::Text(&entry.body)],
    )?;
    for source in &entry.sources {
        s.execute(
            "INSERT OR IGNORE INTO service_source (source, place) VALUES ($1, $2)",
            &[Param::Int(number_of(*source)), Param::Int(place)],
        )?;
    }
    Ok(())
}
