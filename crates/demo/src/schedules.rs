//! The rows of opening hours of places and services.

use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::hours::{self, Calendars, Row};
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use uuid::Uuid;

/// What a schedule belongs to.
pub(crate) struct Owner<'a> {
    /// The column that names it.
    pub column: &'static str,
    /// Its id.
    pub id: Uuid,
    /// Its key, from which the ids of its rows are made.
    pub key: &'a str,
}

/// The rows of the lines. Errs with the line that is not understood.
pub(crate) fn records(
    lines: &[String],
    owner: &Owner<'_>,
    calendars: &Calendars,
    at: &Place,
) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for line in lines {
        let rows = hours::read(line, calendars)
            .map_err(|what| at.wrong("hours", format!("`{line}`: {what}")))?;
        for row in rows {
            let key = format!("{}/{}/{}", owner.column, owner.key, records.len());
            records.push(record(&key, row, owner));
        }
    }
    Ok(records)
}

fn record(key: &str, row: Row, owner: &Owner<'_>) -> Record {
    let body = Body::new(RecordKind::Schedule, key)
        .link(owner.column, owner.id)
        .maybe("freq", row.freq)
        .maybe("byday", row.byday)
        .maybe("interval", row.interval)
        .maybe("dtstart", row.dtstart.map(|day| day.to_string()))
        .maybe("valid_from", row.valid_from.map(|day| day.to_string()))
        .maybe("valid_to", row.valid_to.map(|day| day.to_string()))
        .maybe("description", row.description)
        .maybe("notes", row.notes);
    match row.times {
        Some((opens, closes)) => body
            .set("timezone", "Europe/Brussels")
            .set("opens_at", opens.to_string())
            .set("closes_at", closes.to_string())
            .done(),
        None => body.done(),
    }
}
