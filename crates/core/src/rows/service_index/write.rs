//! Putting entries into the index and taking them out.

use super::gather::{Entry, entry};
use super::reach::services_of;
use crate::error::Result;
use onthaal_db::{DbError, Param, Session};
use onthaal_directory::{Service, all};
use onthaal_model::record::RecordKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Renews the entries of every service that one of these changed records is or was part of.
pub fn refresh(s: &mut dyn Session, touched: &BTreeSet<(RecordKind, Uuid)>) -> Result<()> {
    let mut services = BTreeSet::new();
    for (kind, id) in touched {
        services.extend(services_of(s, *kind, *id)?);
    }
    for service in services {
        renew(s, service)?;
    }
    Ok(())
}

/// Makes the whole index anew.
pub fn rebuild(s: &mut dyn Session) -> Result<()> {
    s.execute(
        "INSERT INTO service_head (service_head) VALUES ('delete-all')",
        &[],
    )?;
    s.execute(
        "INSERT INTO service_full (service_full) VALUES ('delete-all')",
        &[],
    )?;
    for table in ["service_card", "service_facet", "service_source"] {
        s.execute(&format!("DELETE FROM {table}"), &[])?;
    }
    for service in all::<Service>(s)? {
        renew(s, service.id)?;
    }
    Ok(())
}

fn renew(s: &mut dyn Session, service: Uuid) -> std::result::Result<(), DbError> {
    let id = service.hyphenated().to_string();
    remove(s, &id)?;
    match entry(s, service)? {
        Some(entry) => insert(s, &id, &entry),
        None => Ok(()),
    }
}

fn remove(s: &mut dyn Session, id: &str) -> std::result::Result<(), DbError> {
    let rows = s.query(
        "SELECT place FROM service_card WHERE service_id = $1",
        &[Param::Text(id)],
    )?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let place = [Param::Int(row.int(0)?)];
    s.execute("DELETE FROM service_head WHERE rowid = $1", &place)?;
    s.execute("DELETE FROM service_full WHERE rowid = $1", &place)?;
    s.execute("DELETE FROM service_facet WHERE place = $1", &place)?;
    s.execute("DELETE FROM service_card WHERE place = $1", &place)?;
    s.execute(
        "DELETE FROM service_source WHERE service_id = $1",
        &[Param::Text(id)],
    )?;
    Ok(())
}

fn insert(s: &mut dyn Session, id: &str, entry: &Entry) -> std::result::Result<(), DbError> {
    let card = serde_json::to_string(&entry.card)
        .map_err(|_| DbError::Other("a card cannot be written as JSON".to_owned()))?;
    let assured = entry.card.assured_date.as_deref().unwrap_or_default();
    let rows = s.query(
        "INSERT INTO service_card (service_id, name, assured_date, card) \
         VALUES ($1, $2, $3, $4) RETURNING place",
        &[
            Param::Text(id),
            Param::Text(&entry.name),
            Param::Text(assured),
            Param::Text(&card),
        ],
    )?;
    let place = rows.first().ok_or(DbError::Corrupt)?.int(0)?;
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
    for ((kind, code), rank) in &entry.facets {
        s.execute(
            "INSERT INTO service_facet (kind, code, place, rank) VALUES ($1, $2, $3, $4)",
            &[
                Param::Text(kind),
                Param::Text(code),
                Param::Int(place),
                Param::Int(*rank),
            ],
        )?;
    }
    for source in &entry.sources {
        s.execute(
            "INSERT INTO service_source (record_id, service_id) VALUES ($1, $2)",
            &[
                Param::Text(&source.hyphenated().to_string()),
                Param::Text(id),
            ],
        )?;
    }
    Ok(())
}
