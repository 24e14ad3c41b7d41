//! One object and everything inside it.

use super::{At, Entry, Reading, fields};
use crate::names;
use crate::verdict::{Finding, Reason};
use crate::versions;
use onthaal_directory::{ColumnKind, columns};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A column of the record, or a field without one, and the record it names.
pub(super) type Link<'a> = (&'a str, Uuid);

impl Reading {
    /// Reads an object as a record of this kind; gives its id when it has one.
    pub(super) fn entity(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        mut object: Map<String, Value>,
        links: &[Link<'_>],
    ) -> Option<Uuid> {
        let former = object.remove(versions::FORMER_TABLE);
        let former = former.as_ref().and_then(Value::as_str);
        let table = former.unwrap_or_else(|| names::table(kind));
        let (id, made) = match self.identify(table, object.get("id")) {
            Ok(id) => id,
            Err(rule) => {
                self.refuse(at, kind, ("id", rule), "a UUID");
                return None;
            }
        };
        let mut entry = Entry {
            body: Map::new(),
            verdict: at.verdict(kind, Some(id)),
        };
        let was = object.remove("id").filter(|_| made);
        if let Some(was) = was {
            if !at.old {
                let given = was.as_str().map_or_else(|| was.to_string(), str::to_owned);
                let finding = Finding::new("id", Reason::OldForm).given(&given);
                entry.verdict.add(finding.expected("a UUID"));
            }
            entry.body.insert(names::FORMER_ID.to_owned(), was);
        }
        let (inside, flat): (Vec<_>, Vec<_>) = object
            .into_iter()
            .partition(|(key, _)| is_inside(kind, key));
        let is_listed = matches!(kind, RecordKind::Taxonomy | RecordKind::TaxonomyTerm);
        if is_listed && !at.old && !flat.iter().any(|(key, _)| key == "description") {
            entry.verdict.say("description", Reason::NoDescription);
        }
        fields::fill(kind, flat, &mut entry);
        self.follow_former_ids(kind, &mut entry.body);
        let (single, lists): (Vec<_>, Vec<_>) = inside
            .into_iter()
            .partition(|(key, _)| names::one(kind).iter().any(|one| one.0 == key));
        for (key, value) in single {
            self.single(at, kind, &key, value, &mut entry);
        }
        for (column, owner) in links {
            let owner = Value::from(owner.hyphenated().to_string());
            match entry.body.get(*column) {
                Some(named) if !named.is_null() && *named != owner => {
                    let field = names::official(column);
                    entry.verdict.say(field, Reason::Contradicts);
                }
                _ => {
                    entry.body.insert((*column).to_owned(), owner);
                }
            }
        }
        for (key, value) in lists {
            self.list(at, kind, id, (&key, value), &mut entry);
        }
        self.merge(kind, id, entry);
        Some(id)
    }

    /// Turns references to ids that are no UUIDs into those that were made of them.
    fn follow_former_ids(&self, kind: RecordKind, body: &mut Map<String, Value>) {
        for column in columns(kind) {
            if !matches!(column.kind, ColumnKind::Id | ColumnKind::IdOpt) {
                continue;
            }
            let named = match names::kind_beside(column.name) {
                Some(beside) => body
                    .get(beside)
                    .and_then(Value::as_str)
                    .and_then(names::kind),
                None => names::target(column.name),
            };
            let Some(named) = named else {
                continue;
            };
            if let Ok((id, true)) = self.identify(names::table(named), body.get(column.name)) {
                let id = Value::from(id.hyphenated().to_string());
                body.insert(column.name.to_owned(), id);
            }
        }
    }

    /// A record that stands inside the one that names it.
    fn single(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        key: &str,
        value: Value,
        entry: &mut Entry,
    ) {
        let mut ones = names::one(kind).iter();
        let Some((_, child, column)) = ones.find(|one| one.0 == key) else {
            return;
        };
        let at = at.inside(&format!(".{key}"));
        match value {
            Value::Null => {}
            Value::Object(object) => {
                let Some(named) = self.entity(&at, *child, object, &[]) else {
                    return;
                };
                let named = Value::from(named.hyphenated().to_string());
                let before = entry.body.insert((*column).to_owned(), named.clone());
                if before.is_some_and(|before| !before.is_null() && before != named) {
                    entry.verdict.say(key, Reason::Contradicts);
                }
            }
            _ => entry
                .verdict
                .refuse(key, Rule::WrongType, Some("an object".to_owned())),
        }
    }

    /// The records in a list of their owner.
    fn list(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        owner: Uuid,
        (key, value): (&str, Value),
        entry: &mut Entry,
    ) {
        let mut items = match value {
            Value::Null => return,
            Value::Array(items) => items,
            _ => {
                entry
                    .verdict
                    .refuse(key, Rule::WrongType, Some("a list".to_owned()));
                return;
            }
        };
        if matches!(key, "attributes" | "metadata") {
            let at = at.inside(&format!(".{key}"));
            let left = match key {
                "attributes" => self.attributes(&at, kind, owner, items),
                _ => self.metadata(&at, kind, owner, items),
            };
            if !left.is_empty() {
                entry.body.insert(key.to_owned(), Value::Array(left));
            }
            return;
        }
        if key == "organization_identifiers" {
            fields::take_kbo(owner, &mut items, &mut entry.body);
        }
        let mut lists = names::many(kind).iter();
        let Some((_, child, column)) = lists.find(|many| many.0 == key) else {
            return;
        };
        let links = [(*column, owner)];
        for (index, item) in items.into_iter().enumerate() {
            let at = at.inside(&format!(".{key}[{index}]"));
            let Value::Object(mut object) = item else {
                self.refuse(&at, *child, (key, Rule::WrongType), "an object");
                continue;
            };
            if *child == RecordKind::Translation {
                object.insert("record_kind".to_owned(), Value::from(kind.as_str()));
            }
            self.entity(&at, *child, object, &links);
        }
    }
}

fn is_inside(kind: RecordKind, key: &str) -> bool {
    matches!(key, "attributes" | "metadata")
        || names::one(kind).iter().any(|one| one.0 == key)
        || names::many(kind).iter().any(|many| many.0 == key)
}
