//! Putting two records together: one stays, what hangs from the other moves to it, and what both
//! have stands there once.

use super::fold::{folded, phone};
use super::graph::{Body, references, text};
use super::place::{Distance, locations, spot};
use super::{Key, Outlook, Side, Sides};
use onthaal_model::record::RecordKind;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use uuid::Uuid;

impl Outlook {
    /// Puts `other` into `kept`, which must be of the same kind. What refers to `other` refers to
    /// `kept`; where each of two services has the same telephone, language, theme or place, that
    /// stands once. The id of `other` and the values that were not taken are kept as provenance.
    /// Nothing happens when one of the two is not there.
    pub fn merge(&mut self, kept: Key, other: Key, sides: &Sides) {
        let both = self.body(kept).is_some() && self.body(other).is_some();
        if kept == other || kept.0 != other.0 || !both {
            return;
        }
        let mut pairs: VecDeque<(Key, Key)> = self.same_places(kept, other).into();
        pairs.push_back((kept, other));
        let mut moved: BTreeMap<Key, Key> =
            pairs.iter().map(|(kept, other)| (*other, *kept)).collect();
        let none = Sides::new();
        while let Some((into, from)) = pairs.pop_front() {
            let sides = if from == other { sides } else { &none };
            self.join(into, from, sides);
            for child in self.naming(from) {
                let Some(body) = self.moved_body(child, &moved) else {
                    continue;
                };
                match self.twin(into, child, &body) {
                    Some(twin) => {
                        self.put(child, body);
                        moved.insert(child, twin);
                        pairs.push_back((twin, child));
                    }
                    None => self.put(child, body),
                }
            }
            self.take(from);
        }
        self.note_merge(kept, other);
    }

    /// Fills `into` from `from`: each field from its side.
    fn join(&mut self, into: Key, from: Key, sides: &Sides) {
        let (Some(mut body), Some(given)) = (self.body(into).cloned(), self.body(from).cloned())
        else {
            return;
        };
        let own: Vec<&str> = references(into, &body)
            .into_iter()
            .map(|(column, _)| column)
            .collect();
        let is_root = matches!(into.0, RecordKind::Organisation | RecordKind::Service);
        let mut noted = Vec::new();
        for (field, value) in given.iter().filter(|(_, value)| !value.is_null()) {
            let has = body.get(field).is_some_and(|value| !value.is_null());
            let chosen = sides.get(field).copied();
            let is_same = body.get(field) == Some(value);
            let is_itself = value.as_str() == Some(into.1.to_string().as_str());
            let takes = match chosen {
                Some(side) => side == Side::Other && !own.contains(&field.as_str()),
                None => !has,
            };
            if takes && !is_same && !is_itself {
                body.insert(field.clone(), value.clone());
                noted.push((field.clone(), None));
            } else if !is_same && !own.contains(&field.as_str()) {
                noted.push((field.clone(), Some(value.clone())));
            }
        }
        for (field, side) in sides {
            if *side == Side::Other && !given.contains_key(field) && !own.contains(&field.as_str())
            {
                body.remove(field);
            }
        }
        self.put(into, body);
        for (field, set_aside) in noted.into_iter().filter(|_| is_root) {
            self.note_field(into, from, &field, set_aside.as_ref());
        }
    }

    /// The record with what it names replaced by what that went into; a record that would name
    /// itself names nothing.
    fn moved_body(&self, child: Key, moved: &BTreeMap<Key, Key>) -> Option<Body> {
        let mut body = self.body(child)?.clone();
        for (column, named) in references(child, &body) {
            match moved.get(&named) {
                Some(into) if *into == child => {
                    body.remove(column);
                }
                Some(into) => {
                    body.insert(column.to_owned(), Value::from(into.1.to_string()));
                }
                None => {}
            }
        }
        Some(body)
    }

    /// What hangs from `into` and says the same as `child` would.
    fn twin(&self, into: Key, child: Key, body: &Body) -> Option<Key> {
        let said = said(child, body)?;
        let siblings = self
            .naming(into)
            .into_iter()
            .filter(|sibling| sibling.0 == child.0 && *sibling != child);
        let mut alike = siblings.filter(|sibling| {
            let body = self.body(*sibling);
            body.and_then(|body| self::said(*sibling, body))
                .is_some_and(|other| other == said)
        });
        alike.next()
    }

    /// Places of `other` that are places of `kept`: the same address or building, and not under
    /// another name.
    fn same_places(&self, kept: Key, other: Key) -> Vec<(Key, Key)> {
        let mine = locations(&self.graph, kept);
        let name = |key: Key| {
            self.body(key)
                .and_then(|body| text(body, "name"))
                .map(folded)
        };
        let mut pairs = Vec::new();
        for theirs in locations(&self.graph, other) {
            let there = spot(&self.graph, theirs);
            let same = mine.iter().find(|own| {
                let one_name = match (name(**own), name(theirs)) {
                    (Some(one), Some(two)) => one == two,
                    _ => true,
                };
                **own != theirs
                    && one_name
                    && spot(&self.graph, **own).distance(&there) == Distance::Same
            });
            pairs.extend(same.map(|own| (*own, theirs)));
        }
        pairs
    }
}

/// What a record that hangs from others says, without its own id; nothing of records that stand
/// by themselves.
fn said(key: Key, body: &Body) -> Option<String> {
    let get = |column: &str| text(body, column).unwrap_or_default();
    let fold = |column: &str| folded(get(column));
    let named = || -> Vec<(&'static str, Uuid)> {
        references(key, body)
            .into_iter()
            .map(|(column, (_, id))| (column, id))
            .collect()
    };
    Some(match key.0 {
        RecordKind::House
        | RecordKind::Site
        | RecordKind::Municipality
        | RecordKind::Organisation
        | RecordKind::Service
        | RecordKind::Location
        | RecordKind::Event
        | RecordKind::Programme
        | RecordKind::Unit
        | RecordKind::Taxonomy
        | RecordKind::TaxonomyTerm
        | RecordKind::MetaTableDescription => return None,
        RecordKind::Phone => {
            let number = get("number");
            format!(
                "{} {}",
                phone(number).unwrap_or_else(|| folded(number)),
                fold("extension")
            )
        }
        RecordKind::Language => get("code").to_owned(),
        RecordKind::Address => format!(
            "{} {} {}",
            fold("address_1"),
            fold("postal_code"),
            get("address_type")
        ),
        RecordKind::ServiceAtLocation => get("location_id").to_owned(),
        RecordKind::Attribute => format!(
            "{} {} {} {}",
            get("link_type"),
            get("taxonomy_term_code"),
            get("taxonomy_term_id"),
            fold("label")
        ),
        RecordKind::ContactPerson => format!(
            "{}|{}|{}",
            fold("name"),
            fold("title"),
            get("email").to_lowercase()
        ),
        RecordKind::RequiredDocument => fold("document"),
        RecordKind::Url => get("url").trim_end_matches('/').to_owned(),
        RecordKind::Translation => format!("{} {}", get("locale"), get("field")),
        RecordKind::OrganisationIdentifier => {
            format!("{} {}", get("identifier_scheme"), fold("identifier"))
        }
        RecordKind::Accessibility
        | RecordKind::CostOption
        | RecordKind::Funding
        | RecordKind::Involvement
        | RecordKind::Listing
        | RecordKind::Desk
        | RecordKind::DeskForm
        | RecordKind::LocalQuestion
        | RecordKind::LocalAnswer
        | RecordKind::BackupRule
        | RecordKind::DeskCard
        | RecordKind::Metadata
        | RecordKind::Provenance
        | RecordKind::Schedule
        | RecordKind::ServiceArea
        | RecordKind::ServiceCapacity => {
            let mut rest = body.clone();
            rest.retain(|field, value| {
                let names_something = named().iter().any(|(column, _)| column == field);
                !value.is_null() && value != "" && !names_something
            });
            Value::Object(rest).to_string()
        }
    })
}
