//! From a service and what hangs on it to its entry in the index.

use super::card::{Card, CardPlace};
use super::facets::{Facets, facets};
use super::full::is_full;
use super::graph::{PlaceGraph, ServiceGraph};
use super::hours::{self, ScheduleBody};
use super::sorting::sort_key;
use crate::search::fold::fold;
use chrono::Datelike;
use onthaal_db::{DbError, Session};
use onthaal_directory::capacity::{self, Capacity};
use onthaal_directory::{Schedule, Translation, get, linked};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The entry of one service.
pub(super) struct Entry {
    pub card: Card,
    /// What it is put in order by when nothing else decides.
    pub sort: [u8; 16],
    /// The day it was last confirmed, counted; 0 when never.
    pub assured_on: i64,
    /// What it says of its places, and on which day, counted.
    pub capacity: (String, i64),
    /// Whether its words say that it takes nobody in.
    pub says_full: bool,
    /// Folded: the name in every language.
    pub name: String,
    /// Folded: organisation, places, towns.
    pub head: String,
    /// Folded: everything.
    pub body: String,
    /// Kind and code, with the rank of the code.
    pub facets: Facets,
    /// The records it was made from.
    pub sources: BTreeSet<Uuid>,
}

/// Makes the entry of the service; nothing when it is not to be found any more.
pub(super) fn entry(s: &mut dyn Session, id: Uuid) -> Result<Option<Entry>, DbError> {
    let Some(graph) = ServiceGraph::read(s, id)? else {
        return Ok(None);
    };
    if !graph.is_listed() {
        return Ok(None);
    }
    let mut around = Vec::new();
    for record in graph
        .organisation
        .iter()
        .map(|o| o.id)
        .chain(locations(&graph))
    {
        around.extend(linked::<Translation>(s, "record_id", record)?);
    }
    let (name, head, body) = texts(&graph, &around);
    let service = &graph.service;
    let forms = graph.codes("offer-form").into_iter().map(|(code, _)| code);
    let said = capacity::said(service).and_then(|said| capacity::told(said, forms));
    Ok(Some(Entry {
        sort: sort_key(&fold(&service.name), id),
        assured_on: counted(service.assured_date),
        capacity: (
            said.map_or("", Capacity::code).to_owned(),
            counted(service.capacity_date),
        ),
        says_full: is_full(service),
        card: card(s, &graph)?,
        facets: facets(&graph),
        sources: sources(&graph, &around),
        name,
        head,
        body,
    }))
}

fn counted(day: Option<Day>) -> i64 {
    day.map_or(0, |day| i64::from(day.0.num_days_from_ce()))
}

/// The places that may be named.
fn open_places(graph: &ServiceGraph) -> impl Iterator<Item = &PlaceGraph> {
    graph.places.iter().filter(|place| !place.is_secret())
}

fn locations(graph: &ServiceGraph) -> Vec<Uuid> {
    open_places(graph).map(|place| place.location.id).collect()
}

/// The folded texts of the three levels: name, head, everything.
fn texts(graph: &ServiceGraph, around: &[Translation]) -> (String, String, String) {
    let service = &graph.service;
    let translated = |field: &'static str| {
        let of_field = graph.translations.iter().filter(move |t| t.field == field);
        of_field.map(|t| t.text.as_str())
    };
    let mut names = vec![service.name.as_str()];
    names.extend(service.alternate_name.as_deref());
    names.extend(translated("name").chain(translated("alternate_name")));

    let mut head: Vec<&str> = Vec::new();
    if let Some(organisation) = &graph.organisation {
        head.push(&organisation.name);
        head.extend(organisation.alternate_name.as_deref());
    }
    for place in open_places(graph) {
        head.extend(place.name());
        head.extend(place.location.alternate_name.as_deref());
        head.extend(place.municipality());
        head.extend(place.site.as_ref().map(|site| site.name.as_str()));
    }
    let naming = |t: &&Translation| matches!(t.field.as_str(), "name" | "alternate_name");
    head.extend(around.iter().filter(naming).map(|t| t.text.as_str()));

    let mut body: Vec<&str> = vec![&service.description];
    let optional = [
        &service.summary,
        &service.eligibility_description,
        &service.application_process,
        &service.fees_description,
        &service.accreditations,
        &service.interpretation_services,
        &service.alert,
    ];
    body.extend(optional.into_iter().filter_map(|text| text.as_deref()));
    // What a service is not must not make it found.
    let telling = graph.translations.iter().filter(|t| t.field != "is_not");
    body.extend(telling.map(|t| t.text.as_str()));
    for (area, municipality) in &graph.areas {
        body.extend(area.name.as_deref());
        body.extend(municipality.as_ref().map(|m| m.name.as_str()));
    }

    let (name, head) = (fold(&names.join(" ")), fold(&head.join(" ")));
    let body = format!("{name} {head} {}", fold(&body.join(" ")));
    (name, head, body)
}

fn card(s: &mut dyn Session, graph: &ServiceGraph) -> Result<Card, DbError> {
    let service = &graph.service;
    let mut translations: BTreeMap<String, (Option<String>, Option<String>)> = BTreeMap::new();
    for translation in &graph.translations {
        let text = Some(translation.text.clone());
        match translation.field.as_str() {
            "name" => {
                translations
                    .entry(translation.locale.clone())
                    .or_default()
                    .0 = text
            }
            "summary" => {
                translations
                    .entry(translation.locale.clone())
                    .or_default()
                    .1 = text
            }
            _ => {}
        }
    }
    let mut places: Vec<CardPlace> = Vec::new();
    for place in &graph.places {
        let bodies = bodies(s, &place.schedules)?;
        places.push(CardPlace {
            name: place.name().map(str::to_owned),
            municipality: place.municipality().map(str::to_owned),
            hours: hours::keep(s, &bodies)?,
        });
    }
    if places.is_empty() {
        let bodies = bodies(s, &graph.schedules)?;
        places.push(CardPlace {
            hours: hours::keep(s, &bodies)?,
            ..CardPlace::default()
        });
    }
    let codes = |kind| {
        graph
            .codes(kind)
            .into_iter()
            .map(|(code, _)| code.to_owned())
            .collect()
    };
    let languages: BTreeSet<&str> = graph.languages.iter().map(|l| l.code.as_str()).collect();
    Ok(Card {
        service_id: service.id,
        name: service.name.clone(),
        summary: service.summary.clone(),
        translations,
        organisation: graph
            .organisation
            .as_ref()
            .map_or(String::new(), |o| o.name.clone()),
        themes: codes("theme"),
        languages: languages.into_iter().map(str::to_owned).collect(),
        intake_modes: codes("intake-mode"),
        free: graph.is_free(),
        assured_date: service.assured_date.map(|day| day.to_string()),
        places,
    })
}

fn bodies(s: &mut dyn Session, schedules: &[Schedule]) -> Result<Vec<ScheduleBody>, DbError> {
    let mut bodies = Vec::new();
    for schedule in schedules {
        let record = get(s, RecordKind::Schedule, schedule.id)?;
        bodies.extend(record.map(|mut record| {
            for link in [
                "service_id",
                "location_id",
                "service_at_location_id",
                "description",
            ] {
                record.body.remove(link);
            }
            (record.id, record.body)
        }));
    }
    Ok(bodies)
}

fn sources(graph: &ServiceGraph, around: &[Translation]) -> BTreeSet<Uuid> {
    let mut sources = BTreeSet::from([graph.service.id, graph.service.organisation_id]);
    sources.extend(graph.attributes.iter().map(|record| record.id));
    sources.extend(graph.languages.iter().map(|record| record.id));
    sources.extend(graph.costs.iter().map(|record| record.id));
    sources.extend(graph.schedules.iter().map(|record| record.id));
    sources.extend(graph.listings.iter().map(|record| record.id));
    sources.extend(
        graph
            .translations
            .iter()
            .chain(around)
            .map(|record| record.id),
    );
    for (area, municipality) in &graph.areas {
        sources.insert(area.id);
        sources.extend(municipality.as_ref().map(|record| record.id));
    }
    for place in &graph.places {
        sources.extend([place.link.id, place.location.id]);
        sources.extend(place.address.as_ref().map(|record| record.id));
        sources.extend(place.site.as_ref().map(|record| record.id));
        sources.extend(place.schedules.iter().map(|record| record.id));
    }
    sources
}
