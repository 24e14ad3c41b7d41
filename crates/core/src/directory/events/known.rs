//! An event as it stands in the directory, with what hangs from it.

use crate::directory::locale::Text;
use crate::directory::standing;
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{
    Address, Attribute, Event, Location, Organisation, Schedule, Translation, by_id, linked,
};
use onthaal_model::id::{HouseId, OrganisationId};
use onthaal_model::vocabulary::{AgeBand, Theme};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An event and its terms.
pub(super) struct Known {
    pub event: Event,
    /// Its themes, the most fitting first.
    pub themes: Vec<Theme>,
    /// The ages it names; none where it names none.
    pub bands: Vec<AgeBand>,
}

/// Reads the terms of the event. Codes that are not known here are passed over.
pub(super) fn with_terms(s: &mut dyn Session, event: Event) -> Result<Known> {
    let mut attributes: Vec<Attribute> = linked(s, "link_id", event.id)?;
    let rank = |one: &Attribute| {
        one.value
            .as_deref()
            .and_then(|text| text.parse::<u16>().ok())
    };
    attributes.sort_by_key(|one| (rank(one).unwrap_or(u16::MAX), one.id));
    let codes = |link_type: &str| {
        let of_type = attributes
            .iter()
            .filter(move |one| one.link_type == link_type);
        let codes = of_type.map(|one| one.taxonomy_term_code.as_str());
        codes.collect::<Vec<_>>()
    };
    let themes = codes("theme")
        .into_iter()
        .filter_map(|code| Theme::parse(code).ok());
    let bands = codes("age-band")
        .into_iter()
        .filter_map(|code| AgeBand::parse(code).ok());
    Ok(Known {
        themes: themes.collect(),
        bands: bands.collect(),
        event,
    })
}

impl Known {
    /// Whether it is for children of this age: it names the band, else its months touch it. What
    /// says nothing of ages is for all.
    pub(super) fn is_for(&self, band: AgeBand) -> bool {
        let all = |one: &AgeBand| one.years() == (None, None);
        if !self.bands.is_empty() {
            return self.bands.contains(&band) || self.bands.iter().any(all);
        }
        let (Some(from), Some(to)) = band.years() else {
            return true;
        };
        let years = |months: Option<i64>| months.map(|months| months as f64 / 12.0);
        let (minimum, maximum) = (years(self.event.minimum_age), years(self.event.maximum_age));
        minimum.is_none_or(|minimum| minimum < to) && maximum.is_none_or(|maximum| maximum > from)
    }

    /// Whether both can be for the same child.
    pub(super) fn shares_age_with(&self, other: &Known) -> bool {
        AgeBand::all()
            .filter(|band| band.years() != (None, None))
            .any(|band| self.is_for(band) && other.is_for(band))
    }
}

/// The dates of the event.
pub(super) fn schedules(s: &mut dyn Session, event: Uuid) -> Result<Vec<Schedule>> {
    Ok(linked(s, "event_id", event)?)
}

/// The texts of the event in other languages.
pub(super) fn translations(s: &mut dyn Session, event: Uuid) -> Result<Vec<Translation>> {
    Ok(linked(s, "record_id", event)?)
}

/// What a house lists, remembered while a page is made.
#[derive(Default)]
pub(super) struct Listed(BTreeMap<Uuid, bool>);

impl Listed {
    /// Whether the event may be shown: the house refused nor archived who holds it, and for
    /// families it does not wait for a decision either.
    pub(super) fn shows(
        &mut self,
        s: &mut dyn Session,
        event: &Event,
        (house, for_staff): (Option<HouseId>, bool),
    ) -> Result<bool> {
        let (Some(organisation), Some(house)) = (event.organisation_id, house) else {
            return Ok(true);
        };
        if let Some(known) = self.0.get(&organisation) {
            return Ok(*known);
        }
        let state = standing::of_organisation(s, OrganisationId(organisation), house)?;
        let shows = match state.as_deref() {
            None | Some("accepted") => true,
            Some("proposed") => for_staff,
            Some(_) => false,
        };
        self.0.insert(organisation, shows);
        Ok(shows)
    }
}

/// Where an event is held. A place that must stay secret is not told.
#[derive(Default)]
pub(super) struct Where {
    pub name: Option<Text>,
    pub lines: Vec<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub transportation: Option<Text>,
}

/// Where the event is held, in this locale.
pub(super) fn place(s: &mut dyn Session, event: &Event, locale: &str) -> Result<Where> {
    let location = match event.location_id {
        Some(id) => by_id::<Location>(s, id)?,
        None => None,
    };
    let Some(location) = location else {
        let dutch = |text: &Option<String>| text.as_deref().map(|text| Text::dutch(text, locale));
        return Ok(Where {
            name: dutch(&event.place_name),
            lines: event.place_address.clone().into_iter().collect(),
            ..Where::default()
        });
    };
    if location.house_level_secret {
        return Ok(Where::default());
    }
    let texts: Vec<Translation> = linked(s, "record_id", location.id)?;
    let address = linked::<Address>(s, "location_id", location.id)?
        .into_iter()
        .next();
    let way = location.transportation.as_deref();
    let mut found = Where {
        name: Text::of(location.name.as_deref(), "name", &texts, locale),
        transportation: Text::of(way, "transportation", &texts, locale),
        ..Where::default()
    };
    if let Some(address) = address {
        found.lines = [Some(address.address_1), address.address_2]
            .into_iter()
            .flatten()
            .collect();
        found.postal_code = Some(address.postal_code).filter(|text| !text.is_empty());
        found.city = Some(address.city).filter(|text| !text.is_empty());
    }
    Ok(found)
}

impl Where {
    /// All of it on one line, as a calendar shows it.
    pub(super) fn line(&self) -> Option<String> {
        let town: Vec<&str> = [&self.postal_code, &self.city]
            .into_iter()
            .filter_map(|part| part.as_deref())
            .collect();
        let name = self.name.iter().map(|name| name.text.clone());
        let mut parts: Vec<String> = name.chain(self.lines.iter().cloned()).collect();
        parts.extend((!town.is_empty()).then(|| town.join(" ")));
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// Who holds the event.
pub(super) fn organiser(s: &mut dyn Session, event: &Event) -> Result<Option<Organisation>> {
    Ok(match event.organisation_id {
        Some(id) => by_id(s, id)?,
        None => None,
    })
}
