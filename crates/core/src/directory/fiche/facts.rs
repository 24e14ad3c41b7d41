//! The facts that decide whether sending somebody there works: a place free, who to ring while it
//! is closed, and where the facts came from.

use crate::directory::locale::Text;
use crate::directory::openness::Openness;
use crate::directory::phone::{self, PhoneLine};
use crate::error::Result;
use crate::rows::service_index::graph::ServiceGraph;
use onthaal_db::Session;
use onthaal_directory::{Phone, Programme, Provenance, Service, Translation, Url, by_id, linked};
use onthaal_model::id::{OrganisationId, ServiceId};
use onthaal_model::time::{Day, Moment};
use uuid::Uuid;

/// The way in of what is only for who is there already.
const MEMBERS_ONLY: &str = "members-only";

/// Whom to turn to while the service is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// The service that stands in, when it is one of the directory.
    pub service_id: Option<ServiceId>,
    /// What it is called.
    pub name: Option<Text>,
    /// What is said of it.
    pub note: Option<Text>,
    /// Its numbers.
    pub phones: Vec<PhoneLine>,
    /// Whether it is open, and when it opens next.
    pub openness: Openness,
}

/// The service by which somebody comes to one that is only for who is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Through {
    /// The service.
    pub service_id: ServiceId,
    /// Who offers it.
    pub organisation_id: OrganisationId,
    /// What it is called.
    pub name: Text,
}

/// A further page of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is about.
    pub label: Option<String>,
    /// The address.
    pub url: String,
}

/// Where facts came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The field, or `*` for all of them.
    pub field: String,
    /// Where it came from, such as `sheet` or the name of a host.
    pub source: String,
    /// The day it was taken from there.
    pub taken_on: Option<Day>,
}

/// Who stands in while the service is closed, unless nobody does.
pub(super) fn fallback(
    s: &mut dyn Session,
    service: &Service,
    translations: &[Translation],
    locale: &str,
    now: Moment,
) -> Result<Option<Fallback>> {
    let said = service.fallback_note.as_deref();
    let note = Text::of(said, "fallback_note", translations, locale);
    let other = match service.fallback_service_id {
        Some(id) => ServiceGraph::read(s, id)?.filter(ServiceGraph::is_listed),
        None => None,
    };
    let Some(other) = other else {
        return Ok(note.map(|note| Fallback {
            service_id: None,
            name: None,
            note: Some(note),
            phones: Vec::new(),
            openness: Openness::default(),
        }));
    };
    let name = Some(other.service.name.as_str());
    Ok(Some(Fallback {
        service_id: Some(ServiceId(other.service.id)),
        name: Text::of(name, "name", &other.translations, locale),
        note,
        phones: numbers(s, &other)?,
        openness: openness(&other, now),
    }))
}

fn openness(graph: &ServiceGraph, now: Moment) -> Openness {
    match graph.places.is_empty() {
        true => Openness::of(&graph.schedules, now),
        false => Openness::of_any(
            graph
                .places
                .iter()
                .map(|place| Openness::of(&place.schedules, now)),
        ),
    }
}

/// The service's own numbers, else those of its places, else those of who offers it.
fn numbers(s: &mut dyn Session, graph: &ServiceGraph) -> Result<Vec<PhoneLine>> {
    let own: Vec<Phone> = linked(s, "service_id", graph.service.id)?;
    let mut phones = phone::lines(&own);
    for place in &graph.places {
        if phones.is_empty() {
            let there: Vec<Phone> = linked(s, "location_id", place.location.id)?;
            phones = phone::lines(&there);
        }
    }
    if phones.is_empty() {
        let theirs: Vec<Phone> = linked(s, "organisation_id", graph.service.organisation_id)?;
        phones = phone::lines(&theirs);
    }
    Ok(phones)
}

/// The programme the service is part of.
pub(super) fn programme(
    s: &mut dyn Session,
    service: &Service,
    locale: &str,
) -> Result<Option<Text>> {
    let Some(id) = service.programme_id else {
        return Ok(None);
    };
    let Some(programme) = by_id::<Programme>(s, id)? else {
        return Ok(None);
    };
    let translations: Vec<Translation> = linked(s, "record_id", id)?;
    Ok(Text::of(
        Some(&programme.name),
        "name",
        &translations,
        locale,
    ))
}

/// Of a service for members only, the first other one of its programme that takes everybody: there one
/// becomes a member.
pub(super) fn through(
    s: &mut dyn Session,
    graph: &ServiceGraph,
    locale: &str,
) -> Result<Option<Through>> {
    let closed = |graph: &ServiceGraph| {
        let modes = graph.codes("intake-mode");
        modes.into_iter().any(|(code, _)| code == MEMBERS_ONLY)
    };
    let Some(programme) = graph.service.programme_id.filter(|_| closed(graph)) else {
        return Ok(None);
    };
    let mut beside: Vec<Service> = linked(s, "programme_id", programme)?;
    beside.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    for service in beside {
        let Some(other) = ServiceGraph::read(s, service.id)? else {
            continue;
        };
        let name = Text::of(Some(&service.name), "name", &other.translations, locale);
        if let (true, false, Some(name)) = (other.is_listed(), closed(&other), name) {
            return Ok(Some(Through {
                service_id: ServiceId(service.id),
                organisation_id: OrganisationId(service.organisation_id),
                name,
            }));
        }
    }
    Ok(None)
}

/// Its further pages, by label.
pub(super) fn links(s: &mut dyn Session, service: Uuid) -> Result<Vec<Link>> {
    let urls: Vec<Url> = linked(s, "service_id", service)?;
    let mut links: Vec<Link> = urls
        .into_iter()
        .map(|url| Link {
            label: url.label,
            url: url.url,
        })
        .collect();
    links.sort_by(|a, b| (&a.label, &a.url).cmp(&(&b.label, &b.url)));
    Ok(links)
}

/// Where the facts of the service came from, as far as this tablet was told: the whole first, then
/// the fields that came from elsewhere.
pub(super) fn origins(s: &mut dyn Session, service: Uuid) -> Result<Vec<Origin>> {
    let told: Vec<Provenance> = linked(s, "record_id", service)?;
    let mut origins: Vec<Origin> = told
        .into_iter()
        .map(|one| Origin {
            field: one.field,
            source: one.source,
            taken_on: one.taken_on,
        })
        .collect();
    origins.sort_by(|a, b| (a.field != "*", &a.field).cmp(&(b.field != "*", &b.field)));
    Ok(origins)
}
