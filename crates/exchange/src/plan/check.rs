//! One record: completed from what is known, and checked.

use crate::known::{Key, Known};
use crate::names;
use crate::read::Entry;
use crate::verdict::{Finding, Place, Reason, Verdict};
use onthaal_directory::{ColumnKind, Record, columns};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Fills in what a file is silent about, as it was: a record may stand in it in a few words
/// only. What a file says is nothing is taken away.
pub(super) fn complete(key: Key, entry: &mut Entry, known: &Known) {
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

/// Says what breaks a rule; an opening rule that cannot be computed with is set aside.
pub(super) fn check((kind, id): Key, entry: &mut Entry, known: &Known) {
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
    if kind == RecordKind::Schedule && is_rule_not_read(&refusal) {
        let mut aside = entry.body.clone();
        set_rule_aside(&mut aside);
        if checked(&aside).is_ok() {
            entry.body = aside;
            let field = names::official(&refusal.field);
            let reason = Reason::RuleNotRead(refusal.rule);
            entry.verdict.say(field, reason);
            return;
        }
    }
    let mut mended = entry.body.clone();
    let mut refusal = Some(refusal);
    while let Some(broken) = refusal {
        entry.verdict.add(finding(kind, &broken, &entry.body));
        refusal = match mend(kind, &broken, &mut mended) {
            true => checked(&mended).err(),
            false => None,
        };
    }
}

fn finding(kind: RecordKind, broken: &InvalidInput, body: &Map<String, Value>) -> Finding {
    let field = names::official(&broken.field);
    let mut finding = Finding::new(field, Reason::Broken(broken.rule));
    finding.expected = names::expected(kind, broken);
    let given = body.get(&broken.field);
    match given.filter(|_| broken.rule.limit().is_none()) {
        Some(given) => finding.given(&text_of(given)),
        None => finding,
    }
}

/// Puts something sound where a field broke its rule, so that the next one that does can be told
/// too; the record stays refused. Says whether it could.
fn mend(kind: RecordKind, broken: &InvalidInput, body: &mut Map<String, Value>) -> bool {
    let mut own = columns(kind).iter();
    let Some(column) = own.find(|column| column.name == broken.field) else {
        return false;
    };
    let stand_in = match column.kind {
        ColumnKind::Name | ColumnKind::Text => Value::from("x"),
        ColumnKind::Id => Value::from(Uuid::nil().hyphenated().to_string()),
        ColumnKind::Code(codes) => codes.first().map_or(Value::Null, |code| Value::from(*code)),
        _ => Value::Null,
    };
    let before = body.insert(broken.field.clone(), stand_in.clone());
    before != Some(stand_in)
}

/// A value as it is shown.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// In a table the field is a column under the same name.
pub(super) fn name_columns(verdict: &mut Verdict) {
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
