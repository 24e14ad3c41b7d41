//! A service with all that hangs on it, as the index and the fiche both need it.

use onthaal_db::{DbError, Session};
use onthaal_directory::{
    Address, Attribute, CostOption, Language, Listing, Location, Municipality, Organisation,
    Schedule, Service, ServiceArea, ServiceAtLocation, Site, Translation, by_id, linked, opening,
};
use uuid::Uuid;

/// A service and what hangs on it.
pub(crate) struct ServiceGraph {
    pub service: Service,
    pub organisation: Option<Organisation>,
    pub attributes: Vec<Attribute>,
    pub languages: Vec<Language>,
    pub costs: Vec<CostOption>,
    pub areas: Vec<(ServiceArea, Option<Municipality>)>,
    pub places: Vec<PlaceGraph>,
    /// Schedules of the service itself; they count where a place has none of its own.
    pub schedules: Vec<Schedule>,
    pub translations: Vec<Translation>,
    /// What houses decided on the service or on its organisation.
    pub listings: Vec<Listing>,
}

/// A place where a service is offered.
pub(crate) struct PlaceGraph {
    pub link: ServiceAtLocation,
    pub location: Location,
    pub address: Option<Address>,
    pub site: Option<Site>,
    /// The schedules that count for the service here.
    pub schedules: Vec<Schedule>,
}

impl ServiceGraph {
    /// Reads the service with all of it, unless there is none or it was deleted.
    pub(crate) fn read(s: &mut dyn Session, id: Uuid) -> Result<Option<ServiceGraph>, DbError> {
        let Some(service) = by_id::<Service>(s, id)? else {
            return Ok(None);
        };
        let schedules: Vec<Schedule> = linked(s, "service_id", id)?;
        let mut places = Vec::new();
        for link in linked::<ServiceAtLocation>(s, "service_id", id)? {
            places.extend(PlaceGraph::read(s, link, &schedules)?);
        }
        places.sort_by_key(|place| (place.site.is_none(), place.location.id));
        let mut areas = Vec::new();
        for area in linked::<ServiceArea>(s, "service_id", id)? {
            let municipality = match area.municipality_id {
                Some(id) => by_id(s, id)?,
                None => None,
            };
            areas.push((area, municipality));
        }
        let mut listings: Vec<Listing> = linked(s, "service_id", id)?;
        let of_all: Vec<Listing> = linked(s, "organisation_id", service.organisation_id)?;
        let about_all = |listing: &Listing| listing.service_id.is_none_or(|service| service == id);
        listings.extend(of_all.into_iter().filter(about_all));
        Ok(Some(ServiceGraph {
            listings,
            organisation: by_id(s, service.organisation_id)?,
            attributes: linked(s, "link_id", id)?,
            languages: linked(s, "service_id", id)?,
            costs: linked(s, "service_id", id)?,
            translations: linked(s, "record_id", id)?,
            areas,
            places,
            schedules,
            service,
        }))
    }

    /// The codes of one kind of attribute, the most fitting first.
    pub(crate) fn codes(&self, link_type: &str) -> Vec<(&str, i64)> {
        let rank = |attribute: &Attribute| {
            let rank = attribute
                .value
                .as_deref()
                .and_then(|value| value.parse().ok());
            rank.unwrap_or(1)
        };
        let of_kind = self.attributes.iter().filter(|a| a.link_type == link_type);
        let mut codes: Vec<(&str, i64)> = of_kind
            .map(|a| (a.taxonomy_term_code.as_str(), rank(a)))
            .collect();
        codes.sort_by_key(|(code, rank)| (*rank, *code));
        codes.dedup_by_key(|(code, _)| *code);
        codes
    }

    /// Whether it is known to cost nothing.
    pub(crate) fn is_free(&self) -> bool {
        let amount = |cost: &CostOption| cost.amount.as_deref()?.parse::<f64>().ok();
        let said = |cost: &CostOption| {
            let option = cost.option.as_deref().unwrap_or_default().to_lowercase();
            matches!(option.as_str(), "free" | "gratis")
        };
        let paid = self
            .costs
            .iter()
            .any(|cost| amount(cost).is_some_and(|a| a > 0.0));
        let free = self
            .costs
            .iter()
            .any(|cost| amount(cost) == Some(0.0) || said(cost));
        free && !paid
    }

    /// Whether people can still turn to it.
    pub(crate) fn is_listed(&self) -> bool {
        !matches!(self.service.status.as_str(), "inactive" | "defunct")
    }
}

impl PlaceGraph {
    fn read(
        s: &mut dyn Session,
        link: ServiceAtLocation,
        of_service: &[Schedule],
    ) -> Result<Option<PlaceGraph>, DbError> {
        let Some(location) = by_id::<Location>(s, link.location_id)? else {
            return Ok(None);
        };
        let mut addresses: Vec<Address> = linked(s, "location_id", location.id)?;
        addresses.sort_by_key(|address| address.address_type != "physical");
        let mut sites: Vec<Site> = linked(s, "location_id", location.id)?;
        let here: Vec<Schedule> = linked(s, "service_at_location_id", link.id)?;
        let of_location: Vec<Schedule> = linked(s, "location_id", location.id)?;
        Ok(Some(PlaceGraph {
            schedules: opening::that_count(here, of_service, of_location),
            address: addresses.into_iter().next(),
            site: sites.pop(),
            location,
            link,
        }))
    }

    /// Whether the place must not be found: nothing that leads to it may be shown.
    pub(crate) fn is_secret(&self) -> bool {
        self.location.house_level_secret
    }

    /// The name of the place, where it may be told.
    pub(crate) fn name(&self) -> Option<&str> {
        let own = self.location.name.as_deref();
        let site = self.site.as_ref().map(|site| site.name.as_str());
        own.or(site).filter(|_| !self.is_secret())
    }

    /// The municipality of the place, where it may be told.
    pub(crate) fn municipality(&self) -> Option<&str> {
        let site = self.site.as_ref().map(|site| site.municipality.as_str());
        let city = self.address.as_ref().map(|address| address.city.as_str());
        site.or(city)
            .filter(|town| !town.is_empty() && !self.is_secret())
    }
}
