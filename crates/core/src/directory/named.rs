//! What a service is called and how to ring it, where that is all that is shown.

use super::locale::Text;
use super::phone::{PhoneLine, lines};
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{Phone, Service, ServiceAtLocation, Translation, by_id, linked};
use onthaal_model::id::ServiceId;

/// A service by name and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is called.
    pub name: Option<Text>,
    /// How to ring it.
    pub phone: Option<PhoneLine>,
}

/// The name and the first number of a service: its own, else that of a place, else that of who
/// offers it. Nothing when this tablet has no such service.
pub fn named(s: &mut dyn Session, id: ServiceId, locale: &str) -> Result<Option<Named>> {
    let Some(service) = by_id::<Service>(s, id.0)? else {
        return Ok(None);
    };
    let translations: Vec<Translation> = linked(s, "record_id", id.0)?;
    let mut phones: Vec<Phone> = linked(s, "service_id", id.0)?;
    let places: Vec<ServiceAtLocation> = linked(s, "service_id", id.0)?;
    for place in places {
        phones.extend(linked::<Phone>(s, "service_at_location_id", place.id)?);
    }
    phones.extend(linked::<Phone>(
        s,
        "organisation_id",
        service.organisation_id,
    )?);
    Ok(Some(Named {
        name: Text::of(Some(&service.name), "name", &translations, locale),
        phone: lines(&phones).into_iter().next(),
    }))
}
