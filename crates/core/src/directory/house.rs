//! The house this tablet stands in: its sites, its municipalities, its number, its door.

use super::openness::Openness;
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{
    Attribute, Language, Location, Municipality, Phone, Schedule, Service, ServiceAtLocation, Site,
    all, by_id, linked,
};
use onthaal_model::id::{HouseId, SiteId};
use onthaal_model::time::Moment;
use uuid::Uuid;

/// The theme of the service that receives people: who knows who does what.
const RECEPTION: &str = "who-does-what";

/// A house as its own screens show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct House {
    /// Its id.
    pub house_id: HouseId,
    /// Its name.
    pub name: String,
    /// The municipalities it works in, by name.
    pub municipalities: Vec<String>,
    /// Where it receives people, by name.
    pub sites: Vec<SiteInfo>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Whether any of its doors is open, and when the next opens.
    pub openness: Openness,
}

/// A place where the house receives people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteInfo {
    /// Its id.
    pub site_id: SiteId,
    /// Its name.
    pub name: String,
    /// The name of the place it is in.
    pub place: Option<String>,
    /// The municipality it lies in.
    pub municipality: String,
    /// Whether its door is open, and when it opens next.
    pub openness: Openness,
    /// The codes of the languages spoken at its desk: those of the place, otherwise those of the service that
    /// receives people there.
    pub languages: Vec<String>,
}

/// The house with this id; without an id the first one there is, which on a tablet that is not
/// enrolled is the only one. Nothing when the directory has not come in yet.
pub fn house(s: &mut dyn Session, id: Option<HouseId>, now: Moment) -> Result<Option<House>> {
    let house = match id {
        Some(id) => by_id::<onthaal_directory::House>(s, id.0)?,
        None => all::<onthaal_directory::House>(s)?.into_iter().next(),
    };
    let Some(house) = house else {
        return Ok(None);
    };
    let records = records_of(s, HouseId(house.id))?;
    let mut municipalities: Vec<String> = linked::<Municipality>(s, "house_id", house.id)?
        .into_iter()
        .map(|municipality| municipality.name)
        .collect();
    if municipalities.is_empty() {
        municipalities.extend(records.iter().map(|site| site.municipality.clone()));
    }
    municipalities.sort();
    municipalities.dedup();
    let mut phone = None;
    for site in &records {
        if phone.is_none() {
            phone = phone_of(s, site)?;
        }
    }
    let sites = sites(s, HouseId(house.id), now)?;
    Ok(Some(House {
        house_id: HouseId(house.id),
        name: house.name,
        municipalities,
        openness: Openness::of_any(sites.iter().map(|site| site.openness)),
        sites,
        phone,
    }))
}

/// The sites of the house, by name.
pub fn sites(s: &mut dyn Session, house: HouseId, now: Moment) -> Result<Vec<SiteInfo>> {
    let mut sites = Vec::new();
    for site in records_of(s, house)? {
        let schedules = schedules_of(s, &site)?;
        let location: Option<Location> = match site.location_id {
            Some(location) => by_id(s, location)?,
            None => None,
        };
        let languages = match &location {
            Some(location) => spoken_at(s, location)?,
            None => Vec::new(),
        };
        sites.push(SiteInfo {
            languages,
            place: location.and_then(|location| location.name),
            site_id: SiteId(site.id),
            openness: Openness::of(&schedules, now),
            name: site.name,
            municipality: site.municipality,
        });
    }
    Ok(sites)
}

/// The sites of the house as they are kept, by name.
pub(super) fn records_of(s: &mut dyn Session, house: HouseId) -> Result<Vec<Site>> {
    let mut sites: Vec<Site> = linked(s, "house_id", house.0)?;
    sites.sort_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
    Ok(sites)
}

/// The hours of the place; a place without hours is open when a service in it is.
pub(super) fn schedules_of(s: &mut dyn Session, site: &Site) -> Result<Vec<Schedule>> {
    let Some(location) = site.location_id else {
        return Ok(Vec::new());
    };
    let own: Vec<Schedule> = linked(s, "location_id", location)?;
    if !own.is_empty() {
        return Ok(own);
    }
    let mut schedules = Vec::new();
    for link in linked::<ServiceAtLocation>(s, "location_id", location)? {
        schedules.extend(linked::<Schedule>(s, "service_at_location_id", link.id)?);
    }
    Ok(schedules)
}

fn spoken_at(s: &mut dyn Session, place: &Location) -> Result<Vec<String>> {
    let mut spoken: Vec<Language> = linked(s, "location_id", place.id)?;
    if spoken.is_empty() {
        for link in linked::<ServiceAtLocation>(s, "location_id", place.id)? {
            if receives(s, link.service_id, place)? {
                spoken.extend(linked::<Language>(s, "service_id", link.service_id)?);
            }
        }
    }
    let mut codes: Vec<String> = Vec::new();
    for language in spoken {
        if !codes.contains(&language.code) {
            codes.push(language.code);
        }
    }
    Ok(codes)
}

/// Whether this service is the desk of whoever keeps the place, where that is known.
fn receives(s: &mut dyn Session, service: Uuid, place: &Location) -> Result<bool> {
    let Some(service) = by_id::<Service>(s, service)? else {
        return Ok(false);
    };
    let keepers = place
        .organisation_id
        .is_none_or(|keeper| keeper == service.organisation_id);
    Ok(keepers
        && linked::<Attribute>(s, "link_id", service.id)?
            .iter()
            .any(|known| known.link_type == "theme" && known.taxonomy_term_code == RECEPTION))
}

/// The number of the place, else of the organisation that keeps it.
fn phone_of(s: &mut dyn Session, site: &Site) -> Result<Option<String>> {
    let Some(location) = site.location_id else {
        return Ok(None);
    };
    let own: Vec<Phone> = linked(s, "location_id", location)?;
    if let Some(phone) = own.into_iter().next() {
        return Ok(Some(phone.number));
    }
    let organisation = by_id::<Location>(s, location)?.and_then(|l| l.organisation_id);
    let phones: Vec<Phone> = match organisation {
        Some(organisation) => linked(s, "organisation_id", organisation)?,
        None => Vec::new(),
    };
    Ok(phones.into_iter().next().map(|phone| phone.number))
}
