//! The parts of a fiche that are records of their own: organisation, prices, papers, areas,
//! numbers, people.

use super::bring::{Document, Picture};
use super::place::PlaceView;
use super::{Cost, FicheOrganisation};
use crate::directory::locale::Text;
use crate::directory::people::{self, ContactLine};
use crate::directory::phone::{self, PhoneLine};
use crate::error::Result;
use crate::rows::service_index::graph::ServiceGraph;
use onthaal_db::Session;
use onthaal_directory::{
    ContactPerson, Organisation, Phone, RequiredDocument, Translation, linked,
};
use onthaal_model::id::OrganisationId;
use std::collections::BTreeSet;
use uuid::Uuid;

fn translations_of(s: &mut dyn Session, record: Uuid) -> Result<Vec<Translation>> {
    Ok(linked(s, "record_id", record)?)
}

pub(super) fn organisation(
    s: &mut dyn Session,
    organisation: Option<&Organisation>,
    locale: &str,
) -> Result<Option<FicheOrganisation>> {
    let Some(organisation) = organisation else {
        return Ok(None);
    };
    let translations = translations_of(s, organisation.id)?;
    let name = Text::of(Some(&organisation.name), "name", &translations, locale);
    Ok(Some(FicheOrganisation {
        organisation_id: OrganisationId(organisation.id),
        name: name.map_or_else(|| organisation.name.clone(), |name| name.text),
        website: organisation.website.clone(),
        actor_type: organisation.actor_type.clone(),
    }))
}

pub(super) fn costs(s: &mut dyn Session, graph: &ServiceGraph, locale: &str) -> Result<Vec<Cost>> {
    let mut costs = Vec::new();
    for cost in &graph.costs {
        let translations = translations_of(s, cost.id)?;
        let said =
            |text: &Option<String>, field| Text::of(text.as_deref(), field, &translations, locale);
        costs.push(Cost {
            option: said(&cost.option, "option"),
            amount: cost.amount.clone(),
            currency: cost.currency.clone(),
            description: said(&cost.amount_description, "amount_description"),
        });
    }
    let amount = |cost: &Cost| -> Option<f64> { cost.amount.as_deref()?.parse().ok() };
    costs.sort_by(|a, b| {
        let of = |cost| amount(cost).unwrap_or(f64::MAX);
        of(a).total_cmp(&of(b))
    });
    Ok(costs)
}

pub(super) fn documents(s: &mut dyn Session, service: Uuid, locale: &str) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for document in linked::<RequiredDocument>(s, "service_id", service)? {
        let translations = translations_of(s, document.id)?;
        let dutch = &document.document;
        let text = Text::of(Some(dutch), "document", &translations, locale);
        documents.extend(text.map(|text| Document {
            text,
            picture: Picture::of(dutch),
        }));
    }
    Ok(documents)
}

pub(super) fn areas(
    s: &mut dyn Session,
    graph: &ServiceGraph,
    locale: &str,
) -> Result<Vec<String>> {
    let mut areas = BTreeSet::new();
    for (area, municipality) in &graph.areas {
        let name = match (&area.name, municipality) {
            (Some(name), _) => Some(name.as_str()),
            (None, Some(municipality)) => Some(municipality.name.as_str()),
            (None, None) => area.description.as_deref(),
        };
        let translations = translations_of(s, area.id)?;
        areas.extend(Text::of(name, "name", &translations, locale).map(|name| name.text));
    }
    Ok(areas.into_iter().collect())
}

/// The service's own numbers; where neither it nor a place has any, those of the organisation.
pub(super) fn phones(
    s: &mut dyn Session,
    graph: &ServiceGraph,
    places: &[PlaceView],
) -> Result<Vec<PhoneLine>> {
    let own: Vec<Phone> = linked(s, "service_id", graph.service.id)?;
    let elsewhere = places.iter().any(|place| !place.phones.is_empty());
    let phones = match own.is_empty() && !elsewhere {
        true => linked(s, "organisation_id", graph.service.organisation_id)?,
        false => own,
    };
    Ok(phone::lines(&phones))
}

/// The people of the service itself; without any, those of who offers it.
pub(super) fn contact_people(
    s: &mut dyn Session,
    graph: &ServiceGraph,
) -> Result<Vec<ContactLine>> {
    let own: Vec<ContactPerson> = linked(s, "service_id", graph.service.id)?;
    let people = match own.is_empty() {
        true => linked(s, "organisation_id", graph.service.organisation_id)?,
        false => own,
    };
    people::lines(s, people)
}
