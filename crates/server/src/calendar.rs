//! What is on around a house, as a calendar that anybody may follow. Only what all houses share
//! is in it: nothing that a house keeps for itself, nothing of whom it did not accept, and never
//! where a secret place is.

use crate::centre::Centre;
use crate::error::{CentreError, Result};
use onthaal_db::Session;
use onthaal_directory::calendar::{CalendarEvent, calendar};
use onthaal_directory::{
    Address, Event, House, Listing, Location, Municipality, Schedule, Site, Stream, all, by_id,
    linked, stream_of,
};
use onthaal_model::id::HouseId;
use onthaal_model::record::RecordKind;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An event with what the feed says of it.
struct Told {
    event: Event,
    schedules: Vec<Schedule>,
    description: String,
    place: Option<String>,
}

/// The calendar of a house as iCalendar text. Errs when there is no such house.
pub fn of_house(centre: &Centre, house: HouseId) -> Result<String> {
    let now = centre.clock.now();
    centre.pool.read(|s| {
        let known = by_id::<House>(s, house.0)?.ok_or(CentreError::NotFound("house"))?;
        let towns = towns(s, house)?;
        let kept_out = kept_out(s, house)?;
        let mut told = Vec::new();
        for event in all::<Event>(s)? {
            let near = event
                .municipality
                .as_ref()
                .is_none_or(|town| towns.contains(town));
            let out = event
                .organisation_id
                .is_some_and(|id| kept_out.contains(&id));
            let shared = stream_of(s, RecordKind::Event, event.id)?;
            if near && !out && shared == Some(Stream::Shared.to_string()) {
                told.push(tell(s, event)?);
            }
        }
        let events: Vec<CalendarEvent<'_>> = told
            .iter()
            .map(|one| CalendarEvent {
                event: &one.event,
                schedules: &one.schedules,
                name: one.event.name.clone(),
                description: one.description.clone(),
                place: one.place.clone(),
            })
            .collect();
        Ok(calendar(&events, Some(&known.name), now))
    })
}

/// The municipalities of the house.
fn towns(s: &mut dyn Session, house: HouseId) -> Result<BTreeSet<String>> {
    let own = linked::<Municipality>(s, "house_id", house.0)?;
    let sites = linked::<Site>(s, "house_id", house.0)?;
    let names = own.into_iter().map(|one| one.name);
    Ok(names
        .chain(sites.into_iter().map(|site| site.municipality))
        .collect())
}

/// The organisations that the house did not accept, by its latest word on each.
fn kept_out(s: &mut dyn Session, house: HouseId) -> Result<BTreeSet<Uuid>> {
    let mut said: BTreeMap<Uuid, Listing> = BTreeMap::new();
    for listing in linked::<Listing>(s, "house_id", house.0)? {
        let Some(organisation) = listing.organisation_id else {
            continue;
        };
        let later = said
            .get(&organisation)
            .is_none_or(|known| (known.decided_on, known.id) < (listing.decided_on, listing.id));
        if later {
            said.insert(organisation, listing);
        }
    }
    let out = said
        .into_iter()
        .filter(|(_, listing)| listing.state != "accepted");
    Ok(out.map(|(organisation, _)| organisation).collect())
}

fn tell(s: &mut dyn Session, event: Event) -> Result<Told> {
    let words = [
        Some(event.description.clone()),
        event.booking.clone(),
        event.cost.clone(),
        event.phone.clone(),
    ];
    let words: Vec<String> = words
        .into_iter()
        .flatten()
        .filter(|text| !text.is_empty())
        .collect();
    Ok(Told {
        schedules: linked(s, "event_id", event.id)?,
        place: place(s, &event)?,
        description: words.join("\n"),
        event,
    })
}

fn place(s: &mut dyn Session, event: &Event) -> Result<Option<String>> {
    let location = match event.location_id {
        Some(id) => by_id::<Location>(s, id)?,
        None => None,
    };
    let parts: Vec<String> = match location {
        Some(location) if location.house_level_secret => return Ok(None),
        Some(location) => {
            let address = linked::<Address>(s, "location_id", location.id)?
                .into_iter()
                .next();
            let lines =
                address.map(|one| vec![one.address_1, format!("{} {}", one.postal_code, one.city)]);
            location
                .name
                .into_iter()
                .chain(lines.unwrap_or_default())
                .collect()
        }
        None => [&event.place_name, &event.place_address]
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
    };
    Ok((!parts.is_empty()).then(|| parts.join(", ")))
}
