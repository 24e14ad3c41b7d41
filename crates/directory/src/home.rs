//! Which stream a record is published in, and what may never be shared.

use crate::record::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::Value;
use std::fmt;
use uuid::Uuid;

/// A stream of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stream {
    /// What all houses share; every tablet reads it.
    Shared,
    /// What one house keeps for itself; its own tablets read it.
    House(Uuid),
    /// What stays at the centre; no tablet reads it.
    Centre,
}

impl Stream {
    /// Where a record belongs by its kind: what a house decided and laid down for its desks stays with
    /// the house, where
    /// facts came from stays at the centre, the rest is shared.
    pub fn home(record: &Record) -> Stream {
        match record.kind {
            RecordKind::Provenance | RecordKind::Metadata | RecordKind::MetaTableDescription => {
                Stream::Centre
            }
            RecordKind::Involvement
            | RecordKind::Listing
            | RecordKind::Desk
            | RecordKind::DeskForm
            | RecordKind::LocalQuestion
            | RecordKind::LocalAnswer
            | RecordKind::BackupRule
            | RecordKind::DeskCard => {
                id_in(record, "house_id").map_or(Stream::Centre, Stream::House)
            }
            _ => Stream::Shared,
        }
    }
}

impl fmt::Display for Stream {
    /// The name on the wire and in the tables: `shared`, `house/<id>`, `centre`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stream::Shared => f.write_str("shared"),
            Stream::House(house) => write!(f, "house/{house}"),
            Stream::Centre => f.write_str("centre"),
        }
    }
}

/// A record that gives no secret place away, and so may be shared.
#[derive(Debug, Clone, PartialEq)]
pub struct Shareable(Record);

impl Shareable {
    /// Takes a record that may be shared. `is_secret` says of a location whether it is secret.
    /// Errs with the field that would tell where a secret place is.
    pub fn new(
        record: Record,
        is_secret: impl Fn(Uuid) -> bool,
    ) -> Result<Shareable, InvalidInput> {
        let told: Option<&str> = match record.kind {
            RecordKind::Address => {
                let place = id_in(&record, "location_id");
                place.is_some_and(is_secret).then_some("location_id")
            }
            RecordKind::Location if says_secret(&record) => {
                ["latitude", "longitude"].into_iter().find(|field| {
                    record
                        .body
                        .get(*field)
                        .is_some_and(|value| !value.is_null())
                })
            }
            _ => None,
        };
        match told {
            Some(field) => Err(InvalidInput::new(field, Rule::NotAllowed)),
            None => Ok(Shareable(record)),
        }
    }

    /// The record itself.
    pub fn record(&self) -> &Record {
        &self.0
    }
}

/// Whether a record is a location that says it is secret.
pub fn says_secret(record: &Record) -> bool {
    record.kind == RecordKind::Location
        && record.body.get("house_level_secret") == Some(&Value::from(1))
}

fn id_in(record: &Record, column: &str) -> Option<Uuid> {
    let text = record.body.get(column).and_then(Value::as_str)?;
    Uuid::try_parse(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn record(kind: RecordKind, body: Value) -> Record {
        Record {
            kind,
            id: Uuid::from_u128(1),
            body: body.as_object().unwrap().clone(),
        }
    }

    #[test]
    fn the_address_of_a_secret_place_cannot_be_shared() {
        let address = record(
            RecordKind::Address,
            json!({ "location_id": Uuid::from_u128(7) }),
        );
        assert!(Shareable::new(address.clone(), |_| false).is_ok());
        let refused = Shareable::new(address, |id| id == Uuid::from_u128(7)).unwrap_err();
        assert_eq!(refused.field, "location_id");
        let place = json!({ "house_level_secret": 1, "latitude": "51.0" });
        assert!(Shareable::new(record(RecordKind::Location, place), |_| true).is_err());
        let open = json!({ "house_level_secret": 0, "latitude": "51.0" });
        assert!(Shareable::new(record(RecordKind::Location, open), |_| true).is_ok());
    }

    #[test]
    fn what_a_house_decides_stays_with_the_house() {
        let house = Uuid::from_u128(9);
        let listing = record(RecordKind::Listing, json!({ "house_id": house }));
        assert_eq!(Stream::home(&listing), Stream::House(house));
        let origin = record(RecordKind::Provenance, json!({}));
        assert_eq!(Stream::home(&origin).to_string(), "centre");
        assert_eq!(
            Stream::home(&record(RecordKind::Event, json!({}))),
            Stream::Shared
        );
    }
}
