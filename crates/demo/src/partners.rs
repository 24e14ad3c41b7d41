//! What the house decided for itself: who takes part how far, and what it lists.

use crate::body::Body;
use crate::entry::ListingEntry;
use crate::error::{DemoError, Place};
use crate::files::PARTNERS;
use crate::house::house_id;
use crate::ids::id_of;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::InvolvementLevel;

/// The records of `partners.toml`; these belong to the house alone.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = involvements(slugs)?;
    records.extend(listings(slugs)?);
    Ok(records)
}

fn involvements(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for (key, entries) in &slugs.files.partners.involvement {
        let at = Place::new(PARTNERS, format!("involvement.{key}"));
        slugs.organisation(&at, "organisation", key)?;
        for (index, entry) in entries.iter().enumerate() {
            let level = &entry.level;
            at.take("level", level, InvolvementLevel::parse(level))?;
            let day = |field: &str, text: &Option<String>| {
                text.as_deref()
                    .map(|text| day(&at, field, text))
                    .transpose()
            };
            records.push(
                Body::new(RecordKind::Involvement, &format!("{key}/{index}"))
                    .link("organisation_id", id_of(RecordKind::Organisation, key))
                    .link("house_id", house_id())
                    .set("level", level.as_str())
                    .maybe("since", day("since", &entry.since)?)
                    .maybe("until", day("until", &entry.until)?)
                    .maybe("note", entry.note.as_deref())
                    .done(),
            );
        }
    }
    Ok(records)
}

fn listings(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let file = &slugs.files.partners.listing;
    let at = Place::new(PARTNERS, "listing");
    let accepted = ListingEntry {
        state: "accepted".to_owned(),
        on: file.accepted.clone(),
        reason: None,
    };
    let mut records = Vec::new();
    for key in file.organisation.keys() {
        slugs.organisation(&at, "organisation", key)?;
    }
    for key in slugs.organisations() {
        let entry = file.organisation.get(key).unwrap_or(&accepted);
        records.push(listing(RecordKind::Organisation, key, entry, &at)?);
    }
    for (key, entry) in &file.service {
        slugs.service(&at, "service", key)?;
        records.push(listing(RecordKind::Service, key, entry, &at)?);
    }
    Ok(records)
}

fn listing(
    of: RecordKind,
    key: &str,
    entry: &ListingEntry,
    at: &Place,
) -> Result<Record, DemoError> {
    let day = day(at, "on", &entry.on)?;
    Ok(Body::new(RecordKind::Listing, &format!("{of}/{key}"))
        .link("house_id", house_id())
        .link(&format!("{of}_id"), id_of(of, key))
        .set("state", entry.state.as_str())
        .set("decided_on", day)
        .maybe("reason", entry.reason.as_deref())
        .done())
}

fn day(at: &Place, field: &str, text: &str) -> Result<String, DemoError> {
    let day = at.take(field, text, Day::parse(field, text))?;
    Ok(day.to_string())
}
