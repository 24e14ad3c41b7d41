//! The fiches of an organisation, as far as a partner can say at a glance whether they still hold,
//! and what it says of them.

use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::fiches::{self, By};
use crate::month::month_of;
use crate::partner::budget::spend;
use crate::partner::link::{Partner, is_offered};
use crate::rows::partner_link::Spent;
use crate::rows::suggestion;
use chrono::Days;
use onthaal_db::Session;
use onthaal_directory::capacity::{self, Capacity, KNOWN_FOR_DAYS};
use onthaal_directory::opening::{self, Week};
use onthaal_directory::{
    self as directory, Address, Location, Phone, Schedule, Service, ServiceAtLocation,
};
use onthaal_model::id::{HouseId, ServiceId, SuggestionId};
use onthaal_model::suggestion::{Suggestion, Wrong};
use onthaal_model::time::Day;
use uuid::Uuid;

/// The role under which the trail tells of partners.
const ROLE: &str = "partner";

/// What a partner says of one of its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Whether there is room today.
    Capacity(Capacity),
    /// The fiche holds.
    StillRight,
    /// These parts of the fiche do not hold any more.
    Changed(Vec<Wrong>),
}

/// What a fiche says, as far as it goes out of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceFacts {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    pub name: String,
    /// Whether there is room, on which day that was said, and the last day that it is believed.
    pub capacity: Option<(Capacity, Day, Day)>,
    /// The day somebody last checked the fiche.
    pub assured: Option<Day>,
    /// The numbers of the service itself.
    pub phones: Vec<String>,
    /// Where and when; the hours of a service that has no place stand in one without an address.
    pub places: Vec<PlaceFacts>,
}

/// A place where a service is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceFacts {
    /// Its name and address, a line each; nothing of a place that must stay secret.
    pub lines: Vec<String>,
    /// The numbers of the place.
    pub phones: Vec<String>,
    /// When it is open.
    pub weeks: Vec<Week>,
}

/// The services of a partner that people can turn to, by name.
pub fn fiches(centre: &Centre, partner: &Partner) -> Result<Vec<ServiceFacts>> {
    let today = centre.today();
    centre.pool.read(|s| {
        let mut services: Vec<Service> =
            directory::linked(s, "organisation_id", partner.organisation.0)?;
        services.retain(is_offered);
        services.sort_by_cached_key(|service| (service.name.to_lowercase(), service.id));
        services
            .into_iter()
            .map(|service| facts(s, service, today))
            .collect()
    })
}

/// Takes what a partner says of a service; says whether it was taken: a link can be used for so
/// many changes and then has to wait. Errs when the partner has no such service.
pub fn say(centre: &Centre, partner: &Partner, service: ServiceId, said: &Said) -> Result<bool> {
    let by = By {
        role: ROLE,
        source: ROLE,
        today: centre.today(),
    };
    centre.pool.write(|s| {
        let known = directory::by_id::<Service>(s, service.0)?;
        if !known.is_some_and(|known| {
            known.organisation_id == partner.organisation.0 && is_offered(&known)
        }) {
            return Err(CentreError::NotFound("service"));
        }
        if !spend(s, centre, partner.organisation, Spent::Changes)? {
            return Ok(false);
        }
        match said {
            Said::Capacity(capacity) => {
                fiches::set_capacity_in(s, by, service.0, Some(capacity.code()))?;
            }
            Said::StillRight => fiches::verify_in(s, by, service.0, ROLE)?,
            Said::Changed(parts) => {
                for wrong in parts {
                    suggest(s, by.today, service, *wrong)?;
                }
            }
        }
        Ok(true)
    })
}

/// Keeps one suggestion a month of one part, however often the partner says it; one that was put
/// away is brought out again.
fn suggest(s: &mut dyn Session, today: Day, service: ServiceId, wrong: Wrong) -> Result<()> {
    let month = month_of(today);
    let house = fiches::house_of(s, service.0)?.unwrap_or_default();
    let name = format!("partner|{}|{month}", wrong.code());
    let id = SuggestionId(Uuid::new_v5(&service.0, name.as_bytes()));
    let suggestion = Suggestion { id, service, wrong };
    if !suggestion::put(s, HouseId(house), &suggestion, month)? {
        suggestion::set_done(s, &id.to_string(), false)?;
    }
    Ok(())
}

fn facts(s: &mut dyn Session, service: Service, today: Day) -> Result<ServiceFacts> {
    let of_service: Vec<Schedule> = directory::linked(s, "service_id", service.id)?;
    let mut places = Vec::new();
    for link in directory::linked::<ServiceAtLocation>(s, "service_id", service.id)? {
        places.extend(place(s, &link, &of_service, today)?);
    }
    if places.is_empty() && !of_service.is_empty() {
        places.push(PlaceFacts {
            lines: Vec::new(),
            phones: Vec::new(),
            weeks: opening::weeks(&of_service, today),
        });
    }
    let said_on = service.capacity_date;
    Ok(ServiceFacts {
        capacity: capacity::now(&service, today)
            .zip(said_on)
            .map(|(capacity, said_on)| (capacity, said_on, known_until(said_on))),
        phones: numbers(directory::linked(s, "service_id", service.id)?),
        service: ServiceId(service.id),
        assured: service.assured_date,
        name: service.name,
        places,
    })
}

fn known_until(said_on: Day) -> Day {
    Day(said_on.0 + Days::new(KNOWN_FOR_DAYS.unsigned_abs()))
}

fn place(
    s: &mut dyn Session,
    link: &ServiceAtLocation,
    of_service: &[Schedule],
    today: Day,
) -> Result<Option<PlaceFacts>> {
    let Some(location) = directory::by_id::<Location>(s, link.location_id)? else {
        return Ok(None);
    };
    let mut addresses: Vec<Address> = directory::linked(s, "location_id", location.id)?;
    addresses.sort_by_key(|address| address.address_type != "physical");
    let mut phones: Vec<Phone> = directory::linked(s, "service_at_location_id", link.id)?;
    phones.extend(directory::linked::<Phone>(s, "location_id", location.id)?);
    let here: Vec<Schedule> = directory::linked(s, "service_at_location_id", link.id)?;
    let of_location: Vec<Schedule> = directory::linked(s, "location_id", location.id)?;
    let schedules = opening::that_count(here, of_service, of_location);
    let secret = location.house_level_secret;
    Ok(Some(PlaceFacts {
        lines: match secret {
            true => Vec::new(),
            false => lines(location.name, addresses.into_iter().next()),
        },
        phones: numbers(phones),
        weeks: opening::weeks(&schedules, today),
    }))
}

fn lines(name: Option<String>, address: Option<Address>) -> Vec<String> {
    let mut lines: Vec<String> = name.into_iter().collect();
    if let Some(address) = address {
        lines.push(address.address_1);
        lines.extend(address.address_2);
        lines.push(format!("{} {}", address.postal_code, address.city));
    }
    lines
}

/// The numbers that anybody may ring, each once; those of one person are not among them.
fn numbers(phones: Vec<Phone>) -> Vec<String> {
    let mut numbers = Vec::new();
    for phone in phones {
        if phone.contact_person_id.is_none() && !numbers.contains(&phone.number) {
            numbers.push(phone.number);
        }
    }
    numbers
}
