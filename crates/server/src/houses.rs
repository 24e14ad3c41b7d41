//! What the centre needs to know of houses and sites; it stands in the directory.

use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{self as directory, House, Site};
use onthaal_model::id::{HouseId, SiteId};
use onthaal_model::time::PeriodLength;
use onthaal_release::{K_SMALL_TEAM, K_STANDARD, MenuKind};
use uuid::Uuid;

/// In a team of this size everybody knows who tallied what.
const SMALL_TEAM: i64 = 3;

/// A house and how it reports.
#[derive(Debug, Clone)]
pub(crate) struct Reporting {
    pub(crate) id: HouseId,
    pub(crate) name: String,
    pub(crate) length: PeriodLength,
    pub(crate) menu: MenuKind,
    pub(crate) k: u64,
}

fn reporting(house: House) -> Reporting {
    let menu = house.extra.get("menu").and_then(|menu| menu.as_str());
    let people = house.extra.get("tally_people").and_then(|n| n.as_i64());
    Reporting {
        id: HouseId(house.id),
        name: house.name,
        length: PeriodLength::parse(&house.period).unwrap_or(PeriodLength::Quarter),
        menu: menu
            .and_then(|code| MenuKind::parse(code).ok())
            .unwrap_or(MenuKind::Standard),
        k: match people {
            Some(people) if people <= SMALL_TEAM => K_SMALL_TEAM,
            Some(_) | None => K_STANDARD,
        },
    }
}

/// Every house, by id.
pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<Reporting>> {
    Ok(directory::all::<House>(s)?
        .into_iter()
        .map(reporting)
        .collect())
}

/// The house; one that the directory does not know reports by quarter.
pub(crate) fn by_id(s: &mut dyn Session, id: HouseId) -> Result<Reporting> {
    let known = directory::by_id::<House>(s, id.0)?;
    Ok(known.map(reporting).unwrap_or(Reporting {
        id,
        name: String::new(),
        length: PeriodLength::Quarter,
        menu: MenuKind::Standard,
        k: K_STANDARD,
    }))
}

/// The sites of a house.
pub(crate) fn sites(s: &mut dyn Session, house: HouseId) -> Result<Vec<Site>> {
    Ok(directory::linked::<Site>(s, "house_id", house.0)?)
}

/// A site, when the directory has it.
pub(crate) fn site(s: &mut dyn Session, id: SiteId) -> Result<Option<Site>> {
    Ok(directory::by_id::<Site>(s, id.0)?)
}

/// Reads an id that this program wrote.
pub(crate) fn stored_id(text: &str) -> Uuid {
    Uuid::try_parse(text).unwrap_or_default()
}
