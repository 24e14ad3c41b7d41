//! The house this tablet stands in.

use onthaal_core::CoreError;
use onthaal_core::desk::{self as core_desk, Enrolment, enrolment};
use onthaal_core::directory as core;
use onthaal_db::Session;
use onthaal_directory::{Phone, Site, by_id, linked};
use onthaal_model::id::{HouseId, SiteId};
use onthaal_model::time::Moment;

use crate::access::{Access, PinKind};
use crate::app::App;
use crate::command::pack::next_open;
use crate::error::Fault;
use crate::spoken;
use crate::view::{HouseView, LookView, Nothing, SiteView, TabletView};

/// The kind of site that is the house itself.
const OWN_HOUSE: &str = "own-house";

pub(crate) fn house(app: &App, _: Access, _: Nothing) -> Result<HouseView, Fault> {
    house_view(app)
}

/// The house that the screens show now: the one that somebody practises with, or the tablet's own.
/// For commands about the tablet itself, which may change which of the two that is.
pub(crate) fn shown_house(app: &App) -> Result<HouseView, Fault> {
    house_view(app.practice().as_deref().unwrap_or(app))
}

/// The house and this tablet.
pub(crate) fn house_view(app: &App) -> Result<HouseView, Fault> {
    let gate = app.gate();
    let desk_pin_set = gate.pin(PinKind::Desk).is_some();
    let (laid, liked) = (gate.laid(), gate.look());
    let enrolled = enrolment(app.store())?;
    let now = app.clock().now();
    let found = app
        .store()
        .read_directory(|s| self::look(s, enrolled.as_ref(), now))?;
    let mut view = HouseView {
        name: String::new(),
        municipality: Vec::new(),
        sites: Vec::new(),
        enrolled: enrolled.is_some(),
        site_id: found.standing.map(|site| site.to_string()),
        mode: gate.mode(),
        pin_set: desk_pin_set,
        desk_pin_set,
        coordinator_pin_set: gate.pin(PinKind::Coordinator).is_some(),
        recovery_set: gate.pin(PinKind::Recovery).is_some(),
        locked: gate.is_locked(),
        practice: app.practises(),
        tablet: TabletView {
            // The house that does not exist has other desks.
            desk_id: laid.desk.filter(|_| !app.practises()),
            desk_locales: laid.desk_locales,
            kiosk_locales: laid.kiosk_locales,
            text_size: laid.text_size,
            auto_lock_minutes: laid.auto_lock,
            info_when_idle: laid.info_when_idle,
        },
        look: LookView {
            text_size: liked.text_size.unwrap_or(laid.text_size),
            high_contrast: liked.high_contrast,
            palette: liked.palette,
        },
        visitor_locales: app.locales().for_visitors(),
        phone: None,
        open_now: false,
        next_open: None,
        desk_languages: Vec::new(),
    };
    let Some(house) = found.house else {
        return Ok(view);
    };
    let own = house
        .sites
        .iter()
        .find(|site| Some(site.site_id) == found.standing);
    // What whoever sits there said goes before what is known of the place.
    view.desk_languages = spoken::now(&app.context())?;
    if view.desk_languages.is_empty() {
        view.desk_languages = own.map(|site| site.languages.clone()).unwrap_or_default();
    }
    let openness = own
        .map(|site| site.openness)
        .filter(|openness| openness.open_now || openness.next_open.is_some())
        .unwrap_or(house.openness);
    view.open_now = openness.open_now;
    view.next_open = openness.next_open.map(next_open);
    view.name = house.name;
    view.municipality = house.municipalities;
    view.phone = found.own_phone.or(house.phone);
    let sites = house.sites.into_iter().map(|site| SiteView {
        site_id: site.site_id.to_string(),
        name: site.name,
        place: site.place,
        municipality: Some(site.municipality),
    });
    view.sites = sites.collect();
    Ok(view)
}

/// The house this tablet belongs to: its centre's, otherwise the first of the directory.
pub(crate) fn own_house(app: &App) -> Result<Option<HouseId>, Fault> {
    Ok(core_desk::own_house(app.store())?)
}

/// The site this tablet stands at: the one the centre fixed, or the house itself.
pub(crate) fn default_site(app: &App) -> Result<Option<SiteId>, Fault> {
    let enrolled = enrolment(app.store())?;
    let now = app.clock().now();
    Ok(app
        .store()
        .read_directory(|s| look(s, enrolled.as_ref(), now))?
        .standing)
}

/// The name of a site; empty when the directory does not know it yet.
pub(crate) fn site_name(app: &App, site: SiteId) -> Result<String, Fault> {
    let found: Option<Site> = app.store().read_directory(|s| by_id(s, site.0))?;
    Ok(found.map(|site| site.name).unwrap_or_default())
}

struct Found {
    house: Option<core::House>,
    standing: Option<SiteId>,
    /// The number of the site the tablet stands at, where it has one.
    own_phone: Option<String>,
}

fn look(
    s: &mut dyn Session,
    enrolled: Option<&Enrolment>,
    now: Moment,
) -> Result<Found, CoreError> {
    let house = core::house(s, enrolled.map(|own| own.house), now)?;
    let fixed = enrolled.and_then(|own| own.site);
    let standing = match (fixed, &house) {
        (Some(site), _) => Some(site),
        (None, Some(house)) => main_site(s, house.house_id)?,
        (None, None) => None,
    };
    let own_phone = match standing {
        Some(site) => phone_of(s, site)?,
        None => None,
    };
    Ok(Found {
        house,
        standing,
        own_phone,
    })
}

/// The house itself where it has a building of its own, otherwise its first site by name.
fn main_site(s: &mut dyn Session, house: HouseId) -> Result<Option<SiteId>, CoreError> {
    let mut sites: Vec<Site> = linked(s, "house_id", house.0)?;
    sites.sort_by_key(|site| {
        (
            site.site_type.as_deref() != Some(OWN_HOUSE),
            site.name.clone(),
        )
    });
    Ok(sites.first().map(|site| SiteId(site.id)))
}

fn phone_of(s: &mut dyn Session, site: SiteId) -> Result<Option<String>, CoreError> {
    let record: Option<Site> = by_id(s, site.0)?;
    let Some(location) = record.and_then(|site| site.location_id) else {
        return Ok(None);
    };
    let phones: Vec<Phone> = linked(s, "location_id", location)?;
    Ok(phones.into_iter().next().map(|phone| phone.number))
}
