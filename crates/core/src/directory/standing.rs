//! What a house knows and decided of an organisation and its services: how far it takes part, and
//! whether it may be listed. It stays with the house and is for its staff.

use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{Involvement, Listing, linked};
use onthaal_model::id::{HouseId, OrganisationId, ServiceId};
use onthaal_model::time::Day;

/// How far an organisation takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taking {
    /// A code such as `core-partner`.
    pub level: String,
    /// Since this day.
    pub since: Option<Day>,
}

/// The involvement of the organisation in the house on this day; the latest where several hold.
pub fn involvement(
    s: &mut dyn Session,
    organisation: OrganisationId,
    house: HouseId,
    today: Day,
) -> Result<Option<Taking>> {
    let all: Vec<Involvement> = linked(s, "organisation_id", organisation.0)?;
    let holds = |one: &Involvement| {
        one.house_id == house.0
            && one.since.is_none_or(|day| day <= today)
            && one.until.is_none_or(|day| day >= today)
    };
    let latest = all.into_iter().filter(holds).max_by_key(|one| one.since);
    Ok(latest.map(|one| Taking {
        level: one.level,
        since: one.since,
    }))
}

/// What the house decided of listing the service: of itself, else of who offers it. Nothing when
/// it decided nothing, and then it is listed.
pub fn listing(
    s: &mut dyn Session,
    service: ServiceId,
    organisation: Option<OrganisationId>,
    house: HouseId,
) -> Result<Option<String>> {
    let own = decided(linked(s, "service_id", service.0)?, house);
    match (own, organisation) {
        (Some(state), _) => Ok(Some(state)),
        (None, Some(organisation)) => of_organisation(s, organisation, house),
        (None, None) => Ok(None),
    }
}

/// What the house decided of listing the organisation as a whole.
pub fn of_organisation(
    s: &mut dyn Session,
    organisation: OrganisationId,
    house: HouseId,
) -> Result<Option<String>> {
    Ok(decided(
        linked(s, "organisation_id", organisation.0)?,
        house,
    ))
}

/// The latest decision; one without a day is older than every other.
fn decided(all: Vec<Listing>, house: HouseId) -> Option<String> {
    let of_house = all.into_iter().filter(|one| one.house_id == house.0);
    let latest = of_house.max_by_key(|one| (one.decided_on, one.id));
    latest.map(|one| one.state)
}
