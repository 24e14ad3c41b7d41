//! The list of services for coordinators. The centre has no search index: a few thousand names
//! are looked through as they are.

use crate::centre::Centre;
use crate::error::Result;
use onthaal_directory::capacity::{self, Capacity};
use onthaal_directory::{
    self as directory, Address, Attribute, Organisation, Service, ServiceAtLocation, Site,
};
use onthaal_model::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServicePage {
    /// How many services fit the text.
    pub total: usize,
    /// Those of this page.
    pub services: Vec<ServiceLine>,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceLine {
    /// The service.
    pub service_id: Uuid,
    /// Its name.
    pub name: String,
    /// The name of its organisation.
    pub organisation: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// The day somebody last checked it.
    pub assured_date: Option<String>,
    /// How it was checked.
    pub verified_method: Option<String>,
    /// Whether there is room, while that holds.
    pub capacity: Option<&'static str>,
    /// The day on which that was said.
    pub capacity_date: Option<String>,
    /// Whether it is active.
    pub status: String,
    /// The municipality of its first place.
    pub municipality: Option<String>,
}

/// A site where a tablet can stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SiteLine {
    /// The site.
    pub site_id: Uuid,
    /// Its name.
    pub name: String,
    /// Its municipality.
    pub municipality: String,
    /// Its house.
    pub house_id: Uuid,
}

/// The sites of all houses, by name.
pub fn sites(centre: &Centre) -> Result<Vec<SiteLine>> {
    let mut sites: Vec<SiteLine> = centre
        .pool
        .read(directory::all::<Site>)?
        .into_iter()
        .map(|site| SiteLine {
            site_id: site.id,
            name: site.name,
            municipality: site.municipality,
            house_id: site.house_id,
        })
        .collect();
    sites.sort_by(|a, b| (&a.name, a.site_id).cmp(&(&b.name, b.site_id)));
    Ok(sites)
}

/// The services whose name or organisation holds every word of `text`, by name.
pub fn services(centre: &Centre, text: &str, limit: usize, offset: usize) -> Result<ServicePage> {
    let words: Vec<String> = folded(text).split_whitespace().map(str::to_owned).collect();
    let today = centre.today();
    centre.pool.read(|s| {
        let organisations: BTreeMap<Uuid, String> = directory::all::<Organisation>(s)?
            .into_iter()
            .map(|organisation| (organisation.id, organisation.name))
            .collect();
        let name_of = |id: &Uuid| organisations.get(id).map_or("", String::as_str);
        let mut found: Vec<Service> = directory::all::<Service>(s)?
            .into_iter()
            .filter(|service| {
                let text = folded(&format!(
                    "{} {}",
                    service.name,
                    name_of(&service.organisation_id)
                ));
                words.iter().all(|word| text.contains(word.as_str()))
            })
            .collect();
        found.sort_by_cached_key(|service| (folded(&service.name), service.id));
        let total = found.len();
        let services = found
            .into_iter()
            .skip(offset)
            .take(limit)
            .map(|service| {
                let organisation = name_of(&service.organisation_id).to_owned();
                line(s, service, organisation, today)
            })
            .collect::<Result<_>>()?;
        Ok(ServicePage { total, services })
    })
}

fn line(
    s: &mut dyn onthaal_db::Session,
    service: Service,
    organisation: String,
    today: Day,
) -> Result<ServiceLine> {
    let mut themes: Vec<String> = directory::linked::<Attribute>(s, "link_id", service.id)?
        .into_iter()
        .filter(|attribute| attribute.link_type == "theme")
        .map(|attribute| attribute.taxonomy_term_code)
        .collect();
    themes.sort();
    let mut municipality = None;
    for place in directory::linked::<ServiceAtLocation>(s, "service_id", service.id)? {
        let addresses = directory::linked::<Address>(s, "location_id", place.location_id)?;
        municipality = addresses.into_iter().map(|address| address.city).next();
        if municipality.is_some() {
            break;
        }
    }
    let capacity = capacity::now(&service, today);
    Ok(ServiceLine {
        service_id: service.id,
        name: service.name,
        organisation,
        themes,
        verified_method: service.verified_method.clone(),
        capacity: capacity.map(Capacity::code),
        capacity_date: match capacity {
            Some(_) => service.capacity_date.map(|day| day.to_string()),
            None => None,
        },
        assured_date: service.assured_date.map(|day| day.to_string()),
        status: service.status,
        municipality,
    })
}

fn folded(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}
