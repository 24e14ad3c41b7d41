//! The house, its municipalities and its sites.

use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::files::HOUSE;
use crate::ids::id_of;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::SiteType;
use uuid::Uuid;

/// The key of the one house of the town.
const KEY: &str = "house";

/// The id of the house.
pub(crate) fn house_id() -> Uuid {
    id_of(RecordKind::House, KEY)
}

/// The id of a site.
pub(crate) fn site_id(key: &str) -> Uuid {
    id_of(RecordKind::Site, key)
}

/// The id of a municipality.
pub(crate) fn municipality_id(key: &str) -> Uuid {
    id_of(RecordKind::Municipality, key)
}

/// The records of `house.toml`.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let file = &slugs.files.house;
    let mut records = vec![
        Body::new(RecordKind::House, KEY)
            .set("name", file.house.name.as_str())
            .set("period", file.house.period.as_str())
            .set("region", file.house.region.as_str())
            .done(),
    ];
    for (key, entry) in &file.municipality {
        let body = Body::new(RecordKind::Municipality, key)
            .set("name", entry.name.as_str())
            .set("nis_code", entry.nis_code.as_str());
        records.push(match entry.of_house {
            true => body.link("house_id", house_id()).done(),
            false => body.done(),
        });
    }
    for (key, entry) in &file.site {
        let place = Place::new(HOUSE, format!("site.{key}"));
        place.take("type", &entry.site_type, SiteType::parse(&entry.site_type))?;
        slugs.place(&place, "at", &entry.at)?;
        let municipality = file
            .municipality
            .get(&entry.municipality)
            .ok_or_else(|| place.wrong("in", "there is no such municipality"))?;
        records.push(
            Body::new(RecordKind::Site, key)
                .link("house_id", house_id())
                .link("location_id", id_of(RecordKind::Location, &entry.at))
                .set("name", entry.name.as_str())
                .set("site_type", entry.site_type.as_str())
                .set("municipality", municipality.name.as_str())
                .done(),
        );
    }
    Ok(records)
}
