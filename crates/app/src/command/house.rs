//! The house this tablet stands in.

use onthaal_core::CoreError;
use onthaal_core::desk::{Preference, enrolment, preference};
use onthaal_db::Session;
use onthaal_directory::opening::{is_open_at, next_opening};
use onthaal_directory::{House, Municipality, Phone, Schedule, Site, all, by_id, linked};
use onthaal_model::id::{HouseId, SiteId};
use onthaal_model::time::Moment;

use crate::access::Access;
use crate::app::App;
use crate::command::pack::next_open;
use crate::error::Fault;
use crate::view::{HouseView, NextOpen, Nothing, SiteView};

/// How far ahead the next opening is looked for, in days.
const AHEAD: u16 = 62;
/// The kind of site that is the house itself.
const OWN_HOUSE: &str = "own-house";

pub(crate) fn house(app: &App, _: Access, _: Nothing) -> Result<HouseView, Fault> {
    house_view(app)
}

/// The house and this tablet, also after a change of mode or PIN.
pub(crate) fn house_view(app: &App) -> Result<HouseView, Fault> {
    let pin_set = preference(app.store(), Preference::PinHash)?.is_some();
    let enrolled = enrolment(app.store())?;
    let now = app.clock().now();
    let found = app.store().read_directory(|s| {
        let own = enrolled.as_ref().map(|own| own.house);
        let site = enrolled.as_ref().and_then(|own| own.site);
        look(s, own, site, now)
    })?;
    Ok(HouseView {
        name: found.name,
        municipality: found.municipalities,
        site_id: found.site.map(|id| id.to_string()),
        sites: found.sites,
        enrolled: enrolled.is_some(),
        mode: app.mode(),
        pin_set,
        phone: found.phone,
        open_now: found.open_now,
        next_open: found.next_open,
    })
}

/// The site this tablet stands at: the one the centre fixed, or the house itself.
pub(crate) fn default_site(app: &App) -> Result<Option<SiteId>, Fault> {
    let enrolled = enrolment(app.store())?;
    if let Some(site) = enrolled.as_ref().and_then(|own| own.site) {
        return Ok(Some(site));
    }
    let own = enrolled.map(|own| own.house);
    let sites = app.store().read_directory(|s| match house_of(s, own)? {
        Some(house) => sites_of(s, &house),
        None => Ok(Vec::new()),
    })?;
    Ok(sites.first().map(|site| SiteId(site.id)))
}

/// The name of a site; empty when the directory does not know it yet.
pub(crate) fn site_name(app: &App, site: SiteId) -> Result<String, Fault> {
    let found: Option<Site> = app.store().read_directory(|s| by_id(s, site.0))?;
    Ok(found.map(|site| site.name).unwrap_or_default())
}

#[derive(Default)]
struct Found {
    name: String,
    municipalities: Vec<String>,
    sites: Vec<SiteView>,
    site: Option<SiteId>,
    phone: Option<String>,
    open_now: bool,
    next_open: Option<NextOpen>,
}

fn look(
    s: &mut dyn Session,
    own: Option<HouseId>,
    fixed: Option<SiteId>,
    now: Moment,
) -> Result<Found, CoreError> {
    let Some(house) = house_of(s, own)? else {
        return Ok(Found {
            site: fixed,
            ..Found::default()
        });
    };
    let sites = sites_of(s, &house)?;
    let site = fixed
        .and_then(|fixed| sites.iter().find(|site| site.id == fixed.0))
        .or_else(|| sites.first());
    let (mut phone, mut schedules) = (None, Vec::new());
    if let Some(location) = site.and_then(|site| site.location_id) {
        let phones: Vec<Phone> = linked(s, "location_id", location)?;
        phone = phones.into_iter().next().map(|phone| phone.number);
        schedules = linked::<Schedule>(s, "location_id", location)?;
    }
    let mut municipalities: Vec<String> = linked::<Municipality>(s, "house_id", house.id)?
        .into_iter()
        .map(|municipality| municipality.name)
        .collect();
    municipalities.sort();
    Ok(Found {
        name: house.name,
        municipalities,
        site: fixed.or_else(|| site.map(|site| SiteId(site.id))),
        phone,
        open_now: is_open_at(&schedules, now),
        next_open: next_opening(&schedules, now, AHEAD).map(next_open),
        sites: sites
            .into_iter()
            .map(|site| SiteView {
                site_id: site.id.to_string(),
                name: site.name,
                municipality: Some(site.municipality),
            })
            .collect(),
    })
}

/// The house the tablet is enrolled in; on a tablet without a centre, the one it holds.
fn house_of(s: &mut dyn Session, own: Option<HouseId>) -> Result<Option<House>, CoreError> {
    match own {
        Some(id) => Ok(by_id(s, id.0)?),
        None => Ok(all::<House>(s)?.into_iter().next()),
    }
}

/// The sites of a house, the house itself first and then by name.
fn sites_of(s: &mut dyn Session, house: &House) -> Result<Vec<Site>, CoreError> {
    let mut sites: Vec<Site> = linked(s, "house_id", house.id)?;
    sites.sort_by_key(|site| {
        (
            site.site_type.as_deref() != Some(OWN_HOUSE),
            site.name.clone(),
        )
    });
    Ok(sites)
}
