//! The people to turn to, and telephone numbers.

use crate::body::Body;
use crate::entry::ContactEntry;
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use crate::phone;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
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
