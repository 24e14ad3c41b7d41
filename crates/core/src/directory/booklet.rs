//! The booklet: all that families may find, one domain after another, to be printed for the day
//! that the tablet does not work. Names of people are not in it.

use super::fiche::{Fiche, fiche};
use super::standing;
use crate::error::Result;
use crate::search::fold;
use onthaal_db::Session;
use onthaal_directory::{Service, all};
use onthaal_model::id::{HouseId, OrganisationId, ServiceId};
use onthaal_model::time::Moment;
use onthaal_model::vocabulary::{Domain, Theme};

/// More than this nobody prints, carries or leafs through.
const MOST: usize = 1_000;

/// The booklet.
#[derive(Debug, Clone, PartialEq)]
pub struct Booklet {
    /// The chapters that hold something, in the vocabulary's order.
    pub chapters: Vec<Chapter>,
    /// How many services there was no room for.
    pub left_out: usize,
}

/// The services of one domain, by name. A service stands in one chapter only: that of its most
/// fitting theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// The domain; nothing for services without a theme, which come last.
    pub domain: Option<Domain>,
    /// Its services.
    pub services: Vec<Fiche>,
}

/// The booklet of the house in this locale. What the house did not accept, and what stopped, is
/// not in it.
pub fn booklet(
    s: &mut dyn Session,
    house: Option<HouseId>,
    locale: &str,
    now: Moment,
) -> Result<Booklet> {
    let mut services: Vec<Service> = all(s)?;
    services.retain(|service| service.status == "active");
    services.sort_by_cached_key(|service| (fold::fold(&service.name), service.id));
    let mut listed = Vec::new();
    let mut left_out = 0;
    for service in services {
        let by = Some(OrganisationId(service.organisation_id));
        let decided = match house {
            Some(house) => standing::listing(s, ServiceId(service.id), by, house)?,
            None => None,
        };
        if decided.is_some_and(|decided| decided != "accepted") {
            continue;
        }
        if listed.len() == MOST {
            left_out += 1;
            continue;
        }
        listed.push(fiche(s, ServiceId(service.id), locale, now)?);
    }
    let mut chapters: Vec<Chapter> = Domain::all().map(Some).chain([None]).map(empty).collect();
    for service in listed {
        let domain = domain_of(&service);
        if let Some(chapter) = chapters.iter_mut().find(|each| each.domain == domain) {
            chapter.services.push(service);
        }
    }
    chapters.retain(|chapter| !chapter.services.is_empty());
    Ok(Booklet { chapters, left_out })
}

fn empty(domain: Option<Domain>) -> Chapter {
    Chapter {
        domain,
        services: Vec::new(),
    }
}

fn domain_of(service: &Fiche) -> Option<Domain> {
    let themes = service.themes.iter();
    themes
        .filter_map(|code| Theme::parse(code).ok())
        .map(Theme::domain)
        .next()
}
