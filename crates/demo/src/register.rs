//! What several services share, and the numbers of organisations in registers.

use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::files::REGISTER;
use crate::ids::id_of;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;

/// The records of `register.toml`.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let file = &slugs.files.register;
    let mut records = Vec::new();
    for (key, entry) in &file.unit {
        let unit = Body::new(RecordKind::Unit, key).set("name", entry.name.as_str());
        records.push(unit.done());
    }
    for (key, entry) in &file.programme {
        let at = Place::new(REGISTER, format!("programme.{key}"));
        slugs.organisation(&at, "by", &entry.by)?;
        records.push(
            Body::new(RecordKind::Programme, key)
                .link(
                    "organisation_id",
                    id_of(RecordKind::Organisation, &entry.by),
                )
                .set("name", entry.name.as_str())
                .set("description", entry.about.as_str())
                .done(),
        );
    }
    for (key, entry) in &file.identifier {
        let at = Place::new(REGISTER, format!("identifier.{key}"));
        slugs.organisation(&at, "organisation", key)?;
        records.extend(entry.other.iter().map(|number| {
            let kind = RecordKind::OrganisationIdentifier;
            Body::new(kind, &format!("{key}/{}", number.identifier_type))
                .link("organisation_id", id_of(RecordKind::Organisation, key))
                .set("identifier_type", number.identifier_type.as_str())
                .set("identifier", number.number.as_str())
                .maybe("identifier_scheme", number.scheme.as_deref())
                .done()
        }));
    }
    Ok(records)
}
