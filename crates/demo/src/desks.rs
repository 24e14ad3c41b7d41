//! What the house laid down for its desks: the desks, the form, the back-up and the cards.

use crate::body::Body;
use crate::entry::{BackupEntry, CardEntry, DeskEntry, OwnQuestionEntry};
use crate::error::{DemoError, Place};
use crate::files::{CARDS, DESKS};
use crate::house::{house_id, site_id};
use crate::ids::id_of;
use crate::phone;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use uuid::Uuid;

/// The version of every card: the town has no earlier ones.
const VERSION: i64 = 1;

/// The records of `desks/`; these belong to the house alone.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let file = &slugs.files.desks;
    let mut records = vec![form(slugs)];
    for (position, entry) in (1..).zip(&file.desk) {
        records.push(desk(slugs, entry, position)?);
    }
    for entry in &file.question {
        records.extend(own_question(entry));
    }
    for (position, entry) in (1..).zip(&file.backup) {
        records.push(backup(slugs, entry, position)?);
    }
    for (position, entry) in (1..).zip(&slugs.files.cards.card) {
        records.push(card(slugs, entry, position)?);
    }
    Ok(records)
}

fn form(slugs: &Slugs<'_>) -> Record {
    let entry = &slugs.files.desks.form;
    let form = Body::new(RecordKind::DeskForm, "form")
        .link("house_id", house_id())
        .maybe("outcomes", codes(&entry.outcomes))
        .maybe("frequent", codes(&entry.frequent))
        .set("frequent_chosen", 0)
        .set("note", 0)
        .set("tickets_for_minors", 0)
        .done();
    Record {
        id: house_id(),
        ..form
    }
}

fn desk(slugs: &Slugs<'_>, entry: &DeskEntry, position: i64) -> Result<Record, DemoError> {
    let at = Place::new(DESKS, format!("desk.{}", entry.key));
    known_site(slugs, &at, &entry.site)?;
    Ok(Body::new(RecordKind::Desk, &entry.key)
        .link("house_id", house_id())
        .link("site_id", site_id(&entry.site))
        .set("name", entry.name.as_str())
        .set("channel", entry.channel.as_str())
        .set("position", position)
        .set("closed", i64::from(entry.closed))
        .done())
}

/// The id of a question of the house's own.
pub(crate) fn own_question_id(key: &str) -> Uuid {
    id_of(RecordKind::LocalQuestion, key)
}

/// The id of one of its answers.
pub(crate) fn own_answer_id(question: &str, key: &str) -> Uuid {
    id_of(RecordKind::LocalAnswer, &format!("{question}/{key}"))
}

fn own_question(entry: &OwnQuestionEntry) -> Vec<Record> {
    let active = i64::from(entry.active);
    let question = Body::new(RecordKind::LocalQuestion, &entry.key)
        .link("house_id", house_id())
        .set("text", entry.text.as_str())
        .set("active", active)
        .done();
    let answer = |(position, (key, label)): (i64, (&String, &String))| {
        Body::new(RecordKind::LocalAnswer, &format!("{}/{key}", entry.key))
            .link("house_id", house_id())
            .link("local_question_id", own_question_id(&entry.key))
            .set("label", label.as_str())
            .set("position", position)
            .set("active", 1)
            .done()
    };
    let answers = (1_i64..).zip(&entry.answers).map(answer);
    std::iter::once(question).chain(answers).collect()
}

fn backup(slugs: &Slugs<'_>, entry: &BackupEntry, position: i64) -> Result<Record, DemoError> {
    let at = Place::new(DESKS, format!("backup.{}", entry.key));
    if let Some(site) = &entry.site {
        known_site(slugs, &at, site)?;
    }
    if let Some(key) = &entry.service {
        slugs.service(&at, "service", key)?;
    }
    match &entry.phone {
        Some(number) if !phone::is_allowed(number) => {
            return Err(at.wrong("phone", format!("`{number}` may be somebody's number")));
        }
        None if entry.service.is_none() => {
            return Err(at.wrong("phone", "there is neither a number nor a service"));
        }
        Some(_) | None => {}
    }
    let text = |text: &Option<String>| text.clone();
    let service = entry.service.as_deref();
    let body = Body::new(RecordKind::BackupRule, &entry.key)
        .link("house_id", house_id())
        .maybe(
            "site_id",
            entry.site.as_deref().map(|key| site_id(key).to_string()),
        )
        .maybe("service_id", service.map(service_id))
        .maybe("channels", codes(&entry.channels))
        .maybe("weekdays", codes(&entry.days))
        .maybe("half_days", codes(&entry.parts))
        .maybe("themes", codes(&entry.themes))
        .set("name", entry.name.as_str())
        .maybe("role", text(&entry.role))
        .maybe("phone", text(&entry.phone))
        .maybe("note", text(&entry.note))
        .set("fallback", i64::from(entry.fallback))
        .set("position", position)
        .maybe("valid_from", day(&at, "from", entry.from.as_deref())?)
        .maybe("valid_to", day(&at, "till", entry.till.as_deref())?);
    Ok(body.done())
}

fn card(slugs: &Slugs<'_>, entry: &CardEntry, position: i64) -> Result<Record, DemoError> {
    let at = Place::new(CARDS, format!("card.{}", entry.key));
    if let Some(key) = &entry.service {
        slugs.service(&at, "service", key)?;
    }
    Ok(Body::new(RecordKind::DeskCard, &entry.key)
        .link("house_id", house_id())
        .set("card_type", entry.card_type.as_str())
        .set("title", entry.title.as_str())
        .set("text", entry.text.trim())
        .maybe("source", entry.source.clone())
        .set("owner", entry.owner.as_str())
        .set("version", VERSION)
        .maybe("expires", day(&at, "expires", Some(&entry.expires))?)
        .maybe("themes", codes(&entry.themes))
        .maybe("service_id", entry.service.as_deref().map(service_id))
        .set("position", position)
        .done())
}

fn service_id(key: &str) -> String {
    id_of(RecordKind::Service, key).to_string()
}

fn known_site(slugs: &Slugs<'_>, at: &Place, key: &str) -> Result<(), DemoError> {
    match slugs.files.house.site.contains_key(key) {
        true => Ok(()),
        false => Err(at.wrong("site", format!("there is no `{key}`"))),
    }
}

/// The codes as a column holds them.
fn codes(codes: &[String]) -> Option<String> {
    (!codes.is_empty()).then(|| codes.join(" "))
}

fn day(at: &Place, field: &str, text: Option<&str>) -> Result<Option<String>, DemoError> {
    text.map(|text| Ok(at.take(field, text, Day::parse(field, text))?.to_string()))
        .transpose()
}
