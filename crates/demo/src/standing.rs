//! What a house knows of its partners: the people to turn to, how far a partner takes part, and
//! what was decided of listing it.

use crate::body::Body;
use crate::entry::{ContactEntry, InvolvedEntry, ListedEntry};
use crate::error::{DemoError, Place};
use crate::house::house_id;
use crate::ids::id_of;
use crate::phone;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use uuid::Uuid;

/// A telephone number of something. Errs when it could be somebody's.
pub(crate) fn phone_record(
    column: &'static str,
    owner: Uuid,
    number: &str,
    at: &Place,
) -> Result<Record, DemoError> {
    if !phone::is_allowed(number) {
        return Err(at.wrong("phone", format!("`{number}` may be somebody's number")));
    }
    Ok(
        Body::new(RecordKind::Phone, &format!("{column}/{owner}/{number}"))
            .link(column, owner)
            .set("number", number)
            .done(),
    )
}

/// How far an organisation takes part in the house.
pub(crate) fn involvement(
    key: &str,
    organisation: Uuid,
    entry: &InvolvedEntry,
    at: &Place,
) -> Result<Record, DemoError> {
    Ok(Body::new(RecordKind::Involvement, key)
        .link("organisation_id", organisation)
        .link("house_id", house_id())
        .set("level", entry.level.as_str())
        .set("since", day(at, "involved.since", &entry.since)?)
        .done())
}

/// What the house decided of listing something.
pub(crate) fn listing(
    column: &'static str,
    key: &str,
    of: Uuid,
    entry: &ListedEntry,
    at: &Place,
) -> Result<Record, DemoError> {
    Ok(Body::new(RecordKind::Listing, &format!("{column}/{key}"))
        .link("house_id", house_id())
        .link(column, of)
        .set("state", entry.state.as_str())
        .set("decided_on", day(at, "listed.on", &entry.on)?)
        .done())
}

/// A person of an organisation or a service, with their own number.
pub(crate) fn person(
    column: &'static str,
    key: &str,
    of: Uuid,
    entry: &ContactEntry,
    at: &Place,
) -> Result<Vec<Record>, DemoError> {
    let key = format!("{key}/{}", entry.title);
    let mut records = vec![
        Body::new(RecordKind::ContactPerson, &key)
            .link(column, of)
            .set("name", entry.name.as_str())
            .set("title", entry.title.as_str())
            .done(),
    ];
    if let Some(number) = &entry.phone {
        let id = id_of(RecordKind::ContactPerson, &key);
        records.push(phone_record("contact_person_id", id, number, at)?);
    }
    Ok(records)
}

/// A day as it is written in a record.
pub(crate) fn day(at: &Place, field: &str, text: &str) -> Result<String, DemoError> {
    let read = Day::parse(field, text);
    at.take(field, text, read).map(|day| day.to_string())
}
