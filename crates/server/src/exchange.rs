//! The directory in and out of the centre. Only what all houses share goes out; what comes in is
//! planned first and then published in one transaction.

use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::{Changes, publish_in};
use crate::rows::publication;
use onthaal_db::{DbError, Session};
use onthaal_directory::{self as directory, House, Record, Stream};
use onthaal_exchange::duplicates::{Change as Outlined, FieldChange, Outlook};
use onthaal_exchange::{Change, Known, Plan, Reading};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Says what taking in these records would do; writes nothing.
pub fn plan(centre: &Centre, mut reading: Reading) -> Result<Plan> {
    reading.set_taken_on(centre.today());
    let (shared, of_a_house) = centre.pool.read(|s| {
        let mut of_a_house: Vec<(RecordKind, Uuid)> = Vec::new();
        for house in directory::all::<House>(s)? {
            let own = alive(s, &Stream::House(house.id))?;
            of_a_house.extend(own.iter().map(|record| (record.kind, record.id)));
        }
        Ok::<_, DbError>((common(s)?, of_a_house))
    })?;
    let plan = Plan::of(reading, &Known::new(shared.iter().cloned(), of_a_house));
    Ok(follow(plan, shared, centre.today()))
}

/// Puts records that went into another one before into that one again.
fn follow(mut plan: Plan, known: Vec<Record>, today: Day) -> Plan {
    let write = plan.write.iter().cloned();
    let mut outlook = Outlook::new(known, write, plan.bury.iter().copied(), "import", today);
    if outlook.follow().is_empty() {
        return plan;
    }
    let before = plan.write.len();
    plan.write.clear();
    plan.bury.clear();
    plan.changes.clear();
    for change in outlook.changes() {
        let (kind, id) = change.key();
        if kind == RecordKind::Provenance {
            if let Outlined::New(record) | Outlined::Changed(record, _) = change {
                plan.provenance.push(record);
            }
            continue;
        }
        plan.changes.push(Change {
            kind,
            id,
            name: outlook
                .body((kind, id))
                .and_then(|body| Some(body.get("name")?.as_str()?.to_owned())),
            is_new: matches!(change, Outlined::New(_)),
            is_gone: matches!(change, Outlined::Gone(..)),
            fields: match &change {
                Outlined::Changed(_, fields) => fields.clone(),
                Outlined::New(record) => filled(record),
                Outlined::Gone(..) => Vec::new(),
            },
        });
        match change {
            Outlined::New(record) | Outlined::Changed(record, _) => plan.write.push(record),
            Outlined::Gone(key, _) => plan.bury.push(key),
        }
    }
    plan.unchanged += before.saturating_sub(plan.write.len());
    plan
}

fn filled(record: &Record) -> Vec<FieldChange> {
    let filled = record.body.iter().filter(|(_, value)| !value.is_null());
    filled
        .map(|(field, value)| FieldChange {
            field: field.clone(),
            before: None,
            after: Some(value.clone()),
        })
        .collect()
}

/// Publishes what a plan would write, all of it or nothing. Says how many records changed, those
/// not counted that only say where others came from. Errs with
/// [`CentreError::ChangedMeanwhile`] when a record it would write is no longer as the plan saw it.
pub fn carry_out(centre: &Centre, plan: Plan) -> Result<usize> {
    let changes = |write, bury| Changes {
        write,
        bury,
        house: None,
    };
    centre.pool.write(|s| {
        publication::lock(s)?;
        if !is_as_planned(s, &plan)? {
            return Err(CentreError::ChangedMeanwhile);
        }
        let changed = publish_in(s, &changes(plan.write.clone(), plan.bury.clone()))?;
        publish_in(s, &changes(plan.provenance.clone(), Vec::new()))?;
        Ok(changed)
    })
}

/// Whether every record that the plan writes is still as it was when the plan was made.
fn is_as_planned(s: &mut dyn Session, plan: &Plan) -> Result<bool> {
    let changes = plan.changes.iter();
    let changes: BTreeMap<_, _> = changes.map(|one| ((one.kind, one.id), one)).collect();
    for record in &plan.write {
        let change = changes.get(&(record.kind, record.id));
        let known = directory::get(s, record.kind, record.id)?;
        let (Some(known), Some(change)) = (known, change) else {
            if change.is_some_and(|change| !change.is_new) {
                return Ok(false);
            }
            continue;
        };
        let mut expected = record.body.clone();
        for field in &change.fields {
            let before = field.before.clone().unwrap_or_default();
            expected.insert(field.field.clone(), before);
        }
        let filled = |body: Map<String, Value>| -> Map<String, Value> {
            let fields = body.into_iter();
            fields.filter(|(_, value)| !value.is_null()).collect()
        };
        if change.is_new || filled(known.body) != filled(expected) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The records that all houses share and what the centre knows of them, those that others refer
/// to first.
pub fn shared(centre: &Centre) -> Result<Vec<Record>> {
    let mut records = centre.pool.read(common)?;
    records.sort_by_key(|record| (record.kind, record.id));
    Ok(records)
}

pub(crate) fn common(s: &mut dyn Session) -> std::result::Result<Vec<Record>, DbError> {
    let mut records = alive(s, &Stream::Shared)?;
    records.extend(alive(s, &Stream::Centre)?);
    Ok(records)
}

pub(crate) fn alive(
    s: &mut dyn Session,
    stream: &Stream,
) -> std::result::Result<Vec<Record>, DbError> {
    let published = directory::page_after(s, &stream.to_string(), 0, i64::MAX)?;
    let alive = published.into_iter().filter(|one| !one.deleted);
    Ok(alive.map(|one| one.record).collect())
}
