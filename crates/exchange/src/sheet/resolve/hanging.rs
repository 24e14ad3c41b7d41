//! Lists of records that hang from one: what stays, what changes, what is new and what goes.

use super::desk::Desk;
use super::page::Page;
use crate::known::Key;
use crate::sheet::shelf::Body;
use onthaal_model::record::RecordKind;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A list in the making.
pub(super) struct List<'a> {
    pub(super) kind: RecordKind,
    /// The columns that the sheet decides on.
    pub(super) columns: &'a [&'a str],
    /// What every record of the list has.
    pub(super) owner: Body,
    /// What hangs there now.
    pub(super) known: Vec<(Uuid, Body)>,
    /// What should.
    pub(super) wanted: Vec<Body>,
}

impl Desk<'_> {
    /// Makes the list as it should be with the fewest changes: what is the same stays, what is
    /// left of both is paired in order, and only then something comes or goes.
    pub(super) fn lay(&mut self, page: &Page<'_>, list: List<'_>) {
        let List {
            kind,
            columns,
            owner,
            known,
            wanted,
        } = list;
        let told = |body: &Body| -> BTreeMap<String, Value> {
            let told = columns.iter().filter_map(|column| {
                let value = body.get(*column).filter(|value| !value.is_null())?;
                Some(((*column).to_owned(), value.clone()))
            });
            told.collect()
        };
        let mut taken: BTreeSet<Uuid> = known.iter().map(|(id, _)| *id).collect();
        let mut known = known;
        let mut wanted = wanted;
        wanted.retain(|body| {
            let same = known
                .iter()
                .position(|(_, other)| told(other) == told(body));
            match same {
                Some(at) => {
                    let (id, _) = known.remove(at);
                    self.touch(page, (kind, id));
                    self.bury.remove(&(kind, id));
                    false
                }
                None => true,
            }
        });
        let mut left = known.into_iter();
        for body in wanted {
            let mut key: Option<Key> = left.next().map(|(id, _)| (kind, id));
            if key.is_none() {
                let text = format!("{kind}{:?}", (&owner, told(&body)));
                let mut id = Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes());
                while !taken.insert(id) || self.shelf.body(kind, id).is_some() {
                    id = Uuid::new_v5(&id, b"again");
                }
                key = Some((kind, id));
            }
            let Some(key) = key else { continue };
            self.touch(page, key);
            self.bury.remove(&key);
            for column in columns {
                let value = body.get(*column).cloned().unwrap_or_default();
                self.set(key, column, value);
            }
            for (column, value) in owner.iter().chain(&body) {
                self.set(key, column, value.clone());
            }
        }
        for (id, _) in left {
            self.touched.remove(&(kind, id));
            self.bury.insert((kind, id));
        }
    }

    /// The telephone numbers of something.
    pub(super) fn lay_phones(
        &mut self,
        page: &Page<'_>,
        column: &'static str,
        owner: Uuid,
        numbers: &Value,
    ) {
        let known = self.shelf.hanging(RecordKind::Phone, column, owner);
        self.lay(
            page,
            List {
                kind: RecordKind::Phone,
                columns: &["number"],
                owner: owned(column, owner),
                known: cloned(known),
                wanted: texts(numbers).map(|number| one("number", number)).collect(),
            },
        );
    }

    /// The opening hours of something.
    pub(super) fn lay_hours(
        &mut self,
        page: &Page<'_>,
        column: &'static str,
        owner: Uuid,
        rows: &Value,
    ) {
        const COLUMNS: &[&str] = &[
            "freq",
            "byday",
            "interval",
            "dtstart",
            "valid_from",
            "valid_to",
            "opens_at",
            "closes_at",
            "description",
            "notes",
            "timezone",
        ];
        let known = self.shelf.hanging(RecordKind::Schedule, column, owner);
        let rows = rows.as_array().into_iter().flatten();
        self.lay(
            page,
            List {
                kind: RecordKind::Schedule,
                columns: COLUMNS,
                owner: owned(column, owner),
                known: cloned(known),
                wanted: rows.filter_map(Value::as_object).cloned().collect(),
            },
        );
    }
}

/// The column that names an owner.
pub(super) fn owned(column: &str, owner: Uuid) -> Body {
    one(column, &owner.hyphenated().to_string())
}

/// A body of one column.
pub(super) fn one(column: &str, value: &str) -> Body {
    let mut body = Body::new();
    body.insert(column.to_owned(), Value::from(value));
    body
}

/// The texts of a list; none of what is no list.
pub(super) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str)
}

/// Records on their own feet.
pub(super) fn cloned(records: Vec<(Uuid, &Body)>) -> Vec<(Uuid, Body)> {
    let records = records.into_iter();
    records.map(|(id, body)| (id, body.clone())).collect()
}
