//! What records say of each other: secret places, and references that lead nowhere.

use super::Entries;
use crate::known::{Key, Known};
use crate::names;
use crate::read::Entry;
use crate::verdict::{Outcome, Reason};
use onthaal_directory::{ColumnKind, columns};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The address of a secret place is for nobody: neither kept nor sent on.
pub(super) fn keep_secrets(entries: &mut Entries, known: &Known) {
    let is_secret = |body: Option<&Map<String, Value>>| {
        body.and_then(|body| body.get("house_level_secret")) == Some(&Value::from(1))
    };
    let mut secret: BTreeSet<Uuid> = BTreeSet::new();
    for ((_, id), body) in known
        .shared
        .iter()
        .filter(|entry| entry.0.0 == RecordKind::Location)
    {
        if is_secret(Some(body)) && !entries.contains_key(&(RecordKind::Location, *id)) {
            secret.insert(*id);
        }
    }
    for ((kind, id), entry) in entries.iter_mut() {
        if *kind == RecordKind::Location && is_secret(Some(&entry.body)) {
            secret.insert(*id);
            let told = ["latitude", "longitude"];
            for field in told.iter().filter(|field| entry.body.contains_key(**field)) {
                entry.verdict.say(field, Reason::Secret);
            }
        }
    }
    for ((kind, _), entry) in entries.iter_mut() {
        let place = entry.body.get("location_id").and_then(Value::as_str);
        let place = place.and_then(|id| Uuid::try_parse(id).ok());
        if *kind == RecordKind::Address && place.is_some_and(|id| secret.contains(&id)) {
            entry.verdict.say("location_id", Reason::Secret);
        }
    }
}

/// A reference of a record: its column, whether the record can do without, and what it names.
struct Reference {
    column: &'static str,
    needed: bool,
    named: Option<Key>,
}

fn references((kind, _): Key, body: &Map<String, Value>) -> Vec<Reference> {
    let text = |column: &str| body.get(column).and_then(Value::as_str);
    let reference = |column: &onthaal_directory::Column| {
        let needed = match column.kind {
            ColumnKind::Id => true,
            ColumnKind::IdOpt => false,
            _ => return None,
        };
        let id = Uuid::try_parse(text(column.name)?).ok()?;
        let target = match names::kind_beside(column.name) {
            Some(beside) => text(beside).and_then(names::kind),
            None => names::target(column.name),
        };
        Some(Reference {
            column: column.name,
            needed,
            named: target.map(|kind| (kind, id)),
        })
    };
    columns(kind).iter().filter_map(reference).collect()
}

/// Sets aside what belongs to nothing, and then what belongs to that.
pub(super) fn follow(entries: &mut Entries, known: &Known) {
    let taken = |entry: &Entry| entry.verdict.outcome() <= Outcome::Warning;
    let mut alive: BTreeSet<Key> = known.shared.keys().copied().collect();
    alive.extend(
        entries
            .iter()
            .filter(|(_, entry)| taken(entry))
            .map(|(key, _)| *key),
    );
    let is_alive = |alive: &BTreeSet<Key>, reference: &Reference| {
        reference.named.is_some_and(|key| alive.contains(&key))
    };
    loop {
        let mut lost = Vec::new();
        for (key, entry) in entries.iter().filter(|(_, entry)| taken(entry)) {
            let references = references(*key, &entry.body);
            let mut dead = references.iter().filter(|one| !is_alive(&alive, one));
            let any_owner = references.iter().any(|one| is_alive(&alive, one));
            let belongs = names::is_owned(key.0) && !any_owner;
            if let Some(dead) = dead.find(|one| one.needed || belongs) {
                lost.push((*key, dead.column));
            }
        }
        if lost.is_empty() {
            break;
        }
        for (key, column) in lost {
            if !known.shared.contains_key(&key) {
                alive.remove(&key);
            }
            if let Some(entry) = entries.get_mut(&key) {
                let field = names::official(column);
                entry.verdict.say(field, Reason::Dangling);
            }
        }
    }
    for (key, entry) in entries.iter_mut().filter(|(_, entry)| taken(entry)) {
        for dead in references(*key, &entry.body) {
            if !is_alive(&alive, &dead) {
                let field = names::official(dead.column);
                entry.verdict.say(field, Reason::Unknown);
            }
        }
    }
}

/// The columns in which a record names one above it of its own kind.
const ABOVE: [(RecordKind, &str); 2] = [
    (RecordKind::Organisation, "parent_organisation_id"),
    (RecordKind::TaxonomyTerm, "parent_id"),
];

/// Cuts circles: of the records that stand, by way of each other, above themselves, the first
/// names none any more.
pub(super) fn cut_circles(entries: &mut Entries, known: &Known) {
    for (kind, column) in ABOVE {
        let ids: Vec<Uuid> = entries
            .keys()
            .filter(|key| key.0 == kind)
            .map(|key| key.1)
            .collect();
        let mut sound: BTreeSet<Uuid> = BTreeSet::new();
        for id in ids {
            let mut path = Vec::new();
            let mut walked = BTreeSet::new();
            let mut next = Some(id);
            while let Some(step) = next.filter(|step| !sound.contains(step)) {
                if !walked.insert(step) {
                    cut(entries, kind, column, &path, step);
                    break;
                }
                path.push(step);
                next = above(entries, known, (kind, step), column);
            }
            sound.append(&mut walked);
        }
    }
}

/// The record that a record names as the one above it.
fn above(entries: &Entries, known: &Known, key: Key, column: &str) -> Option<Uuid> {
    let read = entries.get(&key).map(|entry| &entry.body);
    let body = read.or_else(|| known.shared.get(&key))?;
    Uuid::try_parse(body.get(column)?.as_str()?).ok()
}

/// Cuts the circle that begins in the path at this step.
fn cut(entries: &mut Entries, kind: RecordKind, column: &str, path: &[Uuid], begin: Uuid) {
    let circle = path.iter().skip_while(|step| **step != begin);
    let first = circle
        .filter(|id| entries.contains_key(&(kind, **id)))
        .min();
    if let Some(entry) = first.and_then(|id| entries.get_mut(&(kind, *id))) {
        entry.body.remove(column);
        let field = names::official(column);
        entry.verdict.say(field, Reason::CircularParent);
    }
}

/// Doubts a service at a location that goes by the id of what it binds together.
pub(super) fn doubt_ids(entries: &mut Entries) {
    for ((kind, id), entry) in entries.iter_mut() {
        let own = id.hyphenated().to_string();
        let of_another = ["service_id", "location_id"]
            .iter()
            .any(|column| entry.body.get(*column).and_then(Value::as_str) == Some(own.as_str()));
        if *kind == RecordKind::ServiceAtLocation && of_another {
            entry.verdict.say("id", Reason::IdOfAnother);
        }
    }
}
