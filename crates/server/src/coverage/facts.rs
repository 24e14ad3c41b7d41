//! What the matrix needs of each service, read in one pass over the directory.

use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{
    Address, Attribute, Listing, Location, Municipality, Organisation, Service, ServiceArea,
    ServiceAtLocation, Site, all,
};
use onthaal_model::vocabulary::AgeBand;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The band of what is for everybody: such a service counts under each of the others.
pub(super) const ALL_AGES: &str = "all-ages";

/// One service that people can turn to.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub service: Uuid,
    pub name: String,
    pub organisation: Uuid,
    pub organisation_name: String,
    pub themes: BTreeSet<String>,
    pub ages: BTreeSet<String>,
    pub forms: BTreeSet<String>,
    pub sites: BTreeSet<Uuid>,
    /// Where it has a door, and where it says that it works.
    pub towns: BTreeSet<String>,
}

/// Every service that is offered and that no house has turned away.
pub(super) fn read(s: &mut dyn Session) -> Result<Vec<Facts>> {
    let organisations: BTreeMap<Uuid, String> = all::<Organisation>(s)?
        .into_iter()
        .map(|organisation| (organisation.id, organisation.name))
        .collect();
    let away = turned_away(s)?;
    let mut found: BTreeMap<Uuid, Facts> = BTreeMap::new();
    for service in all::<Service>(s)? {
        let offered = !matches!(service.status.as_str(), "inactive" | "defunct");
        if !offered || away.contains(&service.id) || away.contains(&service.organisation_id) {
            continue;
        }
        let name_of = organisations.get(&service.organisation_id);
        let facts = Facts {
            service: service.id,
            ages: ages_between(service.minimum_age, service.maximum_age),
            organisation: service.organisation_id,
            organisation_name: name_of.cloned().unwrap_or_default(),
            name: service.name,
            ..Facts::default()
        };
        found.insert(service.id, facts);
    }
    for attribute in all::<Attribute>(s)? {
        let Some(facts) = found.get_mut(&attribute.link_id) else {
            continue;
        };
        let codes = match attribute.link_type.as_str() {
            "theme" => &mut facts.themes,
            "age-band" => &mut facts.ages,
            "offer-form" => &mut facts.forms,
            _ => continue,
        };
        codes.insert(attribute.taxonomy_term_code);
    }
    for facts in found.values_mut() {
        if facts.ages.remove(ALL_AGES) {
            facts
                .ages
                .extend(AgeBand::all().map(|band| band.code().to_owned()));
        }
    }
    add_places(s, &mut found)?;
    Ok(found.into_values().collect())
}

fn add_places(s: &mut dyn Session, found: &mut BTreeMap<Uuid, Facts>) -> Result<()> {
    let secret: BTreeSet<Uuid> = all::<Location>(s)?
        .into_iter()
        .filter(|place| place.house_level_secret)
        .map(|place| place.id)
        .collect();
    let mut towns: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
    for address in all::<Address>(s)? {
        let town = towns.entry(address.location_id).or_default();
        town.insert(address.city);
    }
    let mut sites: BTreeMap<Uuid, BTreeSet<Uuid>> = BTreeMap::new();
    for site in all::<Site>(s)? {
        if let Some(place) = site.location_id {
            sites.entry(place).or_default().insert(site.id);
            towns.entry(place).or_default().insert(site.municipality);
        }
    }
    for link in all::<ServiceAtLocation>(s)? {
        let Some(facts) = found.get_mut(&link.service_id) else {
            continue;
        };
        if !secret.contains(&link.location_id) {
            let here = towns.get(&link.location_id).into_iter().flatten();
            facts.towns.extend(here.cloned());
        }
        let here = sites.get(&link.location_id).into_iter().flatten();
        facts.sites.extend(here.copied());
    }
    let names: BTreeMap<Uuid, String> = all::<Municipality>(s)?
        .into_iter()
        .map(|municipality| (municipality.id, municipality.name))
        .collect();
    for area in all::<ServiceArea>(s)? {
        let service = area.service_id.and_then(|id| found.get_mut(&id));
        let name = area.municipality_id.and_then(|id| names.get(&id));
        if let (Some(facts), Some(name)) = (service, name) {
            facts.towns.insert(name.clone());
        }
    }
    Ok(())
}

/// Services and organisations that a house refused or archived and no house accepted.
fn turned_away(s: &mut dyn Session) -> Result<BTreeSet<Uuid>> {
    let (mut away, mut accepted) = (BTreeSet::new(), BTreeSet::new());
    for listing in all::<Listing>(s)? {
        let about = listing.service_id.or(listing.organisation_id);
        match listing.state.as_str() {
            "refused" | "archived" => away.extend(about),
            "accepted" => accepted.extend(about),
            _ => {}
        }
    }
    Ok(away.difference(&accepted).copied().collect())
}

/// The bands that ages in months reach into; none where no age is told.
fn ages_between(from: Option<i64>, to: Option<i64>) -> BTreeSet<String> {
    if from.is_none() && to.is_none() {
        return BTreeSet::new();
    }
    let years = |months: i64| months as f64 / 12.0;
    let from = from.map_or(f64::MIN, years);
    let to = to.map_or(f64::MAX, years);
    let reaches = |band: &AgeBand| match band.years() {
        (Some(first), Some(last)) => from < last && to >= first,
        (Some(first), None) => to >= first,
        (None, Some(last)) => from < last,
        (None, None) => false,
    };
    AgeBand::all()
        .filter(reaches)
        .map(|band| band.code().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::ages_between;

    #[test]
    fn ages_in_months_reach_into_bands() {
        let bands = |from, to| -> Vec<String> { ages_between(from, to).into_iter().collect() };
        assert_eq!(bands(Some(0), Some(30)), ["age-0-3"]);
        assert_eq!(
            bands(Some(30), Some(144)),
            ["age-0-3", "age-12-18", "age-3-6", "age-6-12"]
        );
        assert_eq!(bands(None, None), Vec::<String>::new());
    }
}
