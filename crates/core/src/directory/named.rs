//! What a service is called and how staff rings it, where that is all that is shown.

use super::locale::Text;
use super::phone::{PhoneLine, lines};
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{
    ContactPerson, Phone, Service, ServiceAtLocation, Translation, by_id, linked,
};
use onthaal_model::id::ServiceId;

/// A service by name and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is called.
    pub name: Option<Text>,
    /// How to ring it; for staff only, since it may be the number of a person.
    pub phone: Option<PhoneLine>,
}

/// The name of a service and the number to ring it: that of a person to turn to, else its own, else
/// that of a place, else that of who offers it. Nothing when this tablet has no such service.
pub fn named(s: &mut dyn Session, id: ServiceId, locale: &str) -> Result<Option<Named>> {
    let Some(service) = by_id::<Service>(s, id.0)? else {
        return Ok(None);
    };
    let translations: Vec<Translation> = linked(s, "record_id", id.0)?;
    let of_people = people_of(s, &service)?;
    let mut phones: Vec<Phone> = linked(s, "service_id", id.0)?;
    let places: Vec<ServiceAtLocation> = linked(s, "service_id", id.0)?;
    for place in places {
        phones.extend(linked::<Phone>(s, "service_at_location_id", place.id)?);
        phones.extend(linked::<Phone>(s, "location_id", place.location_id)?);
    }
    phones.extend(linked::<Phone>(
        s,
        "organisation_id",
        service.organisation_id,
    )?);
    Ok(Some(Named {
        name: Text::of(Some(&service.name), "name", &translations, locale),
        phone: of_people.into_iter().chain(lines(&phones)).next(),
    }))
}

/// The numbers of the people of the service; without any people, of those of who offers it.
fn people_of(s: &mut dyn Session, service: &Service) -> Result<Vec<PhoneLine>> {
    let mut people: Vec<ContactPerson> = linked(s, "service_id", service.id)?;
    if people.is_empty() {
        people = linked(s, "organisation_id", service.organisation_id)?;
    }
    people.sort_by(|a, b| (&a.name, &a.title).cmp(&(&b.name, &b.title)));
    let mut phones = Vec::new();
    for person in people {
        let own: Vec<Phone> = linked(s, "contact_person_id", person.id)?;
        phones.extend(own.into_iter().map(|phone| Phone {
            contact_person_id: None,
            ..phone
        }));
    }
    Ok(lines(&phones))
}
