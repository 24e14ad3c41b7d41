//! What an import would do, before anything is written: each record completed from what is
//! known, checked, its references followed, and compared.

use crate::fault::FileError;
use crate::known::{Key, Known};
use crate::names;
use crate::read::{Entry, Reading};
use crate::sheet;
use crate::verdict::{Finding, Outcome, Place, Reason, Verdict};
use onthaal_directory::{ColumnKind, Record, columns};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Entries = BTreeMap<Key, Entry>;

/// What an import would write, and what is said of every record that was read.
#[derive(Debug)]
pub struct Plan {
    /// New and changed records, those that others refer to first.
    pub write: Vec<Record>,
    /// Records that a sheet takes away, such as a telephone number that was emptied.
    pub bury: Vec<(RecordKind, Uuid)>,
    /// Records that are as they were.
    pub unchanged: usize,
    /// One verdict a record, those that are plain good too.
    pub verdicts: Vec<Verdict>,
    /// What is said of files as a whole that were read all the same: a table that nobody knows,
    /// tables of several versions.
    pub notes: Vec<FileError>,
}

impl Plan {
    /// Compares what was read with what is known.
    pub fn of(mut reading: Reading, known: &Known) -> Plan {
        sheet::resolve(&mut reading, known);
        let Reading {
            mut entries,
            nameless,
            bury,
            rows: _,
            notes,
            source: _,
            taken_on: _,
        } = reading;
        for (key, entry) in &mut entries {
            complete(*key, entry, known);
            check(*key, entry, known);
        }
        keep_secrets(&mut entries, known);
        follow_references(&mut entries, known);
        let mut plan = Plan {
            write: Vec::new(),
            bury: bury.into_iter().collect(),
            unchanged: 0,
            verdicts: nameless,
            notes,
        };
        for ((kind, id), entry) in entries {
            let taken = entry.verdict.outcome() <= Outcome::Warning;
            let name = entry.body.get("name").and_then(Value::as_str);
            let mut verdict = entry.verdict;
            name_columns(&mut verdict);
            verdict.name = verdict.name.or_else(|| name.map(str::to_owned));
            plan.verdicts.push(verdict);
            let before = known.shared.get(&(kind, id));
            if taken && before.is_some_and(|before| filled(before).eq(filled(&entry.body))) {
                plan.unchanged += 1;
            } else if taken {
                let body = entry.body;
                plan.write.push(Record { kind, id, body });
            }
        }
        plan
    }

    /// How many records fared so.
    pub fn count(&self, outcome: Outcome) -> usize {
        let verdicts = self.verdicts.iter();
        verdicts
            .filter(|verdict| verdict.outcome() == outcome)
            .count()
    }
}

fn filled(body: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    body.iter().filter(|(_, value)| !value.is_null())
}

/// Fills in what a file is silent about, as it was: a record may stand in it in a few words
/// only. What a file says is nothing is taken away.
fn complete(key: Key, entry: &mut Entry, known: &Known) {
    let says_rule = |body: &Map<String, Value>| {
        let mut rule = names::RULE_COLUMNS.iter();
        rule.any(|column| body.get(*column).is_some_and(|value| !value.is_null()))
    };
    let speaks = says_rule(&entry.body);
    for (field, value) in known.shared.get(&key).into_iter().flatten() {
        let replaced = field == names::ASIDE && speaks;
        if !replaced && !entry.body.contains_key(field) {
            entry.body.insert(field.clone(), value.clone());
        }
    }
    entry.body.retain(|_, value| !value.is_null());
    let flags = columns(key.0).iter();
    for flag in flags.filter(|column| column.kind == ColumnKind::Flag) {
        let name = flag.name.to_owned();
        entry.body.entry(name).or_insert(Value::from(0));
    }
}

fn check((kind, id): Key, entry: &mut Entry, known: &Known) {
    if known.of_a_house.contains(&(kind, id)) {
        entry.verdict.say("id", Reason::OfOneHouse);
        return;
    }
    let checked = |body: &Map<String, Value>| {
        let body = body.clone();
        Record { kind, id, body }.check()
    };
    let described = |value: &Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
    if kind == RecordKind::Service && !entry.body.get("description").is_some_and(described) {
        entry.verdict.say("description", Reason::NoDescription);
    }
    let Err(refusal) = checked(&entry.body) else {
        return;
    };
    let field = names::official(&refusal.field).to_owned();
    if kind == RecordKind::Schedule && is_rule_not_read(&refusal) {
        let mut aside = entry.body.clone();
        set_rule_aside(&mut aside);
        if checked(&aside).is_ok() {
            entry.body = aside;
            let reason = Reason::RuleNotRead(refusal.rule);
            entry.verdict.say(&field, reason);
            return;
        }
    }
    let mut finding = Finding::new(&field, Reason::Broken(refusal.rule));
    finding.expected = names::expected(kind, &refusal);
    let given = entry.body.get(&refusal.field);
    if let Some(given) = given.filter(|_| refusal.rule.limit().is_none()) {
        finding = finding.given(&text_of(given));
    }
    entry.verdict.add(finding);
}

/// A value as it is shown.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// In a table the field is a column under the same name.
fn name_columns(verdict: &mut Verdict) {
    if matches!(verdict.place, Place::Row { .. }) {
        for finding in &mut verdict.findings {
            let field = &finding.field;
            finding.column.get_or_insert_with(|| field.clone());
        }
    }
}

/// Whether a schedule was refused for what the standard allows.
fn is_rule_not_read(refusal: &InvalidInput) -> bool {
    let fields = ["freq", "byday", "dtstart", "opens_at", "closes_at"];
    matches!(refusal.rule, Rule::NotAllowed | Rule::Required)
        && fields.contains(&refusal.field.as_str())
}

/// Moves the rule out of the columns: its words and days stay, and export puts it back.
fn set_rule_aside(body: &mut Map<String, Value>) {
    let rule = names::RULE_COLUMNS.iter();
    let aside: Map<String, Value> = rule
        .filter_map(|column| body.remove_entry(*column))
        .collect();
    body.insert(names::ASIDE.to_owned(), Value::Object(aside));
}

/// The address of a secret place is for nobody: neither kept nor sent on.
fn keep_secrets(entries: &mut Entries, known: &Known) {
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
fn follow_references(entries: &mut Entries, known: &Known) {
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
