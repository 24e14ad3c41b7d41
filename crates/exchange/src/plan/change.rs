//! What exactly changes, field by field.

use crate::duplicates::FieldChange;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt;
use uuid::Uuid;

/// What would happen to one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Whether nobody knew it before.
    pub is_new: bool,
    /// Whether it goes.
    pub is_gone: bool,
    /// What stands there now and what would, under the names of our columns. Of a new record
    /// all that is filled in; of one that goes nothing.
    pub fields: Vec<FieldChange>,
}

impl Change {
    /// A record that is new or changed.
    pub(super) fn written(record: &Record, before: Option<&Map<String, Value>>) -> Change {
        let name = record.body.get("name").and_then(Value::as_str);
        Change {
            kind: record.kind,
            id: record.id,
            name: name.map(str::to_owned),
            is_new: before.is_none(),
            is_gone: false,
            fields: fields(before.unwrap_or(&Map::new()), &record.body),
        }
    }

    /// A record that goes.
    pub(super) fn gone(
        (kind, id): (RecordKind, Uuid),
        before: Option<&Map<String, Value>>,
    ) -> Change {
        let name = before.and_then(|before| before.get("name")?.as_str());
        Change {
            kind,
            id,
            name: name.map(str::to_owned),
            is_new: false,
            is_gone: true,
            fields: Vec::new(),
        }
    }
}

/// The fields that differ; nothing and an empty value are the same.
fn fields(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    let filled = |body: &Map<String, Value>, field: &str| {
        body.get(field).filter(|value| !value.is_null()).cloned()
    };
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changes = names.into_iter().map(|field| FieldChange {
        field: field.clone(),
        before: filled(before, field),
        after: filled(after, field),
    });
    changes
        .filter(|change| change.before != change.after)
        .collect()
}

impl fmt::Display for Change {
    /// `changed: service <id> ‘name’: alert ‘a’ → ‘b’`, as the command line prints it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.is_new, self.is_gone) {
            (true, _) => "new",
            (_, true) => "gone",
            (false, false) => "changed",
        };
        write!(f, "{what}: {} {}", crate::names::table(self.kind), self.id)?;
        if let Some(name) = &self.name {
            write!(f, " ‘{}’", crate::fault::shown(name))?;
        }
        if self.is_new {
            return Ok(());
        }
        let shown = |value: &Option<Value>| match value {
            None => "nothing".to_owned(),
            Some(Value::String(text)) => format!("‘{}’", crate::fault::shown(text)),
            Some(other) => format!("‘{}’", crate::fault::shown(&other.to_string())),
        };
        for (index, field) in self.fields.iter().enumerate() {
            let mark = if index == 0 { ":" } else { ";" };
            let (before, after) = (shown(&field.before), shown(&field.after));
            let name = crate::names::official(&field.field);
            write!(f, "{mark} {name} {before} → {after}")?;
        }
        Ok(())
    }
}
