//! Writing one thing: the record, its place in the house's stream, and a line in the trail.

use super::check;
use crate::audit;
use crate::centre::Centre;
use crate::error::Result;
use crate::publish::{Changes, publish_in};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Entity, Record};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use uuid::Uuid;

/// What is done with a record, as the trail says it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Done {
    Add,
    Change,
    Remove,
}

impl Done {
    fn code(self) -> &'static str {
        match self {
            Done::Add => "add",
            Done::Change => "change",
            Done::Remove => "remove",
        }
    }
}

/// Writes what `make` gives for a house and notes it, all or nothing. Nothing is noted where
/// nothing changed.
pub(super) fn write<T>(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    noted: (Done, RecordKind),
    make: impl FnOnce(&mut dyn Session) -> Result<(Changes, T)>,
) -> Result<T> {
    centre.pool.write(|s| {
        check::house(s, house)?;
        let (changes, answer) = make(s)?;
        let changes = Changes {
            house: Some(house),
            ..changes
        };
        if publish_in(s, &changes)? > 0 {
            let (done, kind) = noted;
            let object = kind.as_str().replace('_', "-");
            audit::note(s, centre.today(), staff.role.code(), done.code(), &object)?;
        }
        Ok(answer)
    })
}

/// Changes that write these records.
pub(super) fn writing(records: Vec<Record>) -> Changes {
    Changes {
        write: records,
        ..Changes::default()
    }
}

/// Changes that take one record away.
pub(super) fn burying(kind: RecordKind, id: Uuid) -> Changes {
    Changes {
        bury: vec![(kind, id)],
        ..Changes::default()
    }
}

/// The records of this kind that the house has.
pub(super) fn of_house<T: Entity>(s: &mut dyn Session, house: Uuid) -> Result<Vec<T>> {
    Ok(directory::linked(s, "house_id", house)?)
}

/// The body of a record of a house; what holds nothing is left out.
pub(super) fn body(house: Uuid, fields: Vec<(&str, Value)>) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("house_id".to_owned(), Value::from(house.to_string()));
    let filled = fields.into_iter().filter(|(_, value)| !value.is_null());
    body.extend(filled.map(|(name, value)| (name.to_owned(), value)));
    body
}
