//! Organisations and their places.

use crate::body::Body;
use crate::entry::{OrganisationEntry, PlaceEntry};
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use crate::people::{self, phone_record};
use crate::schedules::{self, Owner};
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::ActorType;

/// The records of all files of `organisations/`.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for (name, file) in &slugs.files.organisations {
        for (key, entry) in &file.organisation {
            let at = Place::new(name, format!("organisation.{key}"));
            records.extend(organisation(key, entry, slugs, &at)?);
        }
        for (key, entry) in &file.place {
            let at = Place::new(name, format!("place.{key}"));
            records.extend(location(key, entry, slugs, &at)?);
        }
    }
    Ok(records)
}

/// Errs when the address is not on the domain that leads nowhere.
pub(crate) fn check_address(field: &str, text: Option<&str>, at: &Place) -> Result<(), DemoError> {
    match text {
        Some(text) if !text.ends_with(".example") => {
            Err(at.wrong(field, format!("`{text}` does not end in .example")))
        }
        _ => Ok(()),
    }
}

fn organisation(
    key: &str,
    entry: &OrganisationEntry,
    slugs: &Slugs<'_>,
    at: &Place,
) -> Result<Vec<Record>, DemoError> {
    if let Some(actor_type) = &entry.actor_type {
        at.take("type", actor_type, ActorType::parse(actor_type))?;
    }
    if let Some(parent) = &entry.part_of {
        slugs.organisation(at, "part_of", parent)?;
    }
    check_address("web", entry.web.as_deref(), at)?;
    check_address("email", entry.email.as_deref(), at)?;
    let id = id_of(RecordKind::Organisation, key);
    let registered = slugs.files.register.identifier.get(key);
    let kbo = registered.and_then(|entry| entry.kbo.as_deref());
    let parent = entry.part_of.as_deref();
    let parent = parent.map(|key| id_of(RecordKind::Organisation, key).to_string());
    let mut records = vec![
        Body::new(RecordKind::Organisation, key)
            .set("name", entry.name.as_str())
            .set("description", entry.about.as_str())
            .set("self_organisation", i64::from(entry.self_organisation))
            .maybe("actor_type", entry.actor_type.as_deref())
            .maybe("email", entry.email.as_deref())
            .maybe("website", entry.web.as_deref())
            .maybe("legal_status", entry.legal.as_deref())
            .maybe("year_incorporated", entry.since)
            .maybe("kbo", kbo)
            .maybe("parent_organisation_id", parent)
            .done(),
    ];
    if let Some(number) = &entry.phone {
        records.push(phone_record("organisation_id", id, number, at)?);
    }
    for contact in &entry.contact {
        let key = format!("organisation/{key}");
        records.extend(people::person("organisation_id", &key, id, contact, at)?);
    }
    Ok(records)
}

fn location(
    key: &str,
    entry: &PlaceEntry,
    slugs: &Slugs<'_>,
    at: &Place,
) -> Result<Vec<Record>, DemoError> {
    slugs.organisation(at, "of", &entry.of)?;
    let house = &slugs.files.house;
    let municipality = house
        .municipality
        .get(&entry.municipality)
        .ok_or_else(|| at.wrong("in", "there is no such municipality"))?;
    let id = id_of(RecordKind::Location, key);
    let mut records = vec![
        Body::new(RecordKind::Location, key)
            .link(
                "organisation_id",
                id_of(RecordKind::Organisation, &entry.of),
            )
            .set("location_type", "physical")
            .set("name", entry.name.as_str())
            .set("house_level_secret", i64::from(entry.secret))
            .maybe("transportation", entry.travel.as_deref())
            .done(),
    ];
    match (&entry.street, entry.secret) {
        (Some(street), false) => records.push(
            Body::new(RecordKind::Address, key)
                .link("location_id", id)
                .set("address_1", street.as_str())
                .set("city", municipality.name.as_str())
                .set("postal_code", municipality.postal_code.as_str())
                .set("country", "BE")
                .set("address_type", "physical")
                .done(),
        ),
        (None, true) => {}
        (Some(_), true) => return Err(at.wrong("street", "a secret place has no street")),
        (None, false) => return Err(at.wrong("street", "is missing")),
    }
    for code in &entry.access {
        let sentence = house
            .access
            .get(code)
            .ok_or_else(|| at.wrong("access", format!("there is no `{code}`")))?;
        records.push(
            Body::new(RecordKind::Accessibility, &format!("{key}/{code}"))
                .link("location_id", id)
                .set("description", sentence.as_str())
                .done(),
        );
    }
    let owner = Owner {
        column: "location_id",
        id,
        key,
    };
    records.extend(schedules::records(
        &entry.hours,
        &owner,
        &house.calendar,
        at,
    )?);
    if let Some(number) = &entry.phone {
        records.push(phone_record("location_id", id, number, at)?);
    }
    Ok(records)
}
