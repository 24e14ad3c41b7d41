//! The fiche: one service with all a family or the desk can know of it.

mod access;
mod bring;
mod facts;
mod hours;
mod place;

mod parts;

pub use access::{Access, AccessKind};
pub use bring::{Document, Picture};
pub use facts::{Fallback, Link, Origin, Through};
pub use hours::{WeekNote, WeekView};
pub use place::PlaceView;

use super::locale::Text;
use super::people::ContactLine;
use super::phone::PhoneLine;
use super::search::fresh_from;
use crate::error::{CoreError, Result};
use crate::rows::service_index::graph::ServiceGraph;
use onthaal_db::Session;
use onthaal_directory::capacity::{self, Capacity};
use onthaal_directory::wait::WaitSpan;
use onthaal_model::id::{OrganisationId, ServiceId};
use onthaal_model::time::{Day, Moment};
use parts::{areas, contact_people, costs, documents, organisation, phones};
use std::collections::BTreeSet;

/// One service with all that is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fiche {
    /// The service.
    pub service_id: ServiceId,
    /// What is said of it, each text in the language asked for or marked as Dutch.
    pub texts: FicheTexts,
    /// Who offers it.
    pub organisation: Option<FicheOrganisation>,
    /// Its themes, the most fitting first.
    pub themes: Vec<String>,
    /// From and up to which age, in months.
    pub ages: Option<(Option<i64>, Option<i64>)>,
    /// The ways it receives people.
    pub intake_modes: Vec<String>,
    /// The languages it is offered in.
    pub languages: Vec<String>,
    /// What is said of interpreters.
    pub interpretation: Option<Text>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// What it costs.
    pub costs: Vec<Cost>,
    /// What to bring along.
    pub documents: Vec<Document>,
    /// How long people wait, where that is still true.
    pub wait: Option<Wait>,
    /// Whether there is a place; nothing when that was said too long ago to be true still.
    pub capacity: Option<Capacity>,
    /// The day it was last said, also when that is too long ago.
    pub capacity_date: Option<Day>,
    /// Whether people may come without saying who they are: `yes`, `no` or `on-request`.
    pub anonymous: Option<String>,
    /// The forms in which it is offered.
    pub offer_forms: Vec<String>,
    /// The programme it is part of.
    pub programme: Option<Text>,
    /// Where somebody begins who does not come to it yet, of what is only for who does.
    pub through: Option<Through>,
    /// Whom to turn to while it is closed.
    pub fallback: Option<Fallback>,
    /// Its further pages.
    pub links: Vec<Link>,
    /// The day a person last checked its facts.
    pub assured_date: Option<Day>,
    /// How they were checked: `phone`, `visit`, `partner`, `website` or `letter`.
    pub verified_method: Option<String>,
    /// When it last changed, which says nothing of whether it is right.
    pub last_modified: Option<String>,
    /// Where its facts came from, as far as this tablet was told. For staff only.
    pub origins: Vec<Origin>,
    /// Whether nobody confirmed it for longer than a year.
    pub stale: bool,
    /// `active`, `inactive`, `defunct` or `temporarily closed`.
    pub status: String,
    /// The areas whose families it is for, by name.
    pub areas: Vec<String>,
    /// Where it is offered; those of the house first.
    pub places: Vec<PlaceView>,
    /// Its numbers, apart from those of its places; without any, those of the organisation.
    pub phones: Vec<PhoneLine>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// Whom to ask for. For staff only: whoever shows the fiche to visitors leaves these out.
    pub contact_people: Vec<ContactLine>,
}

/// The texts of a fiche.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FicheTexts {
    /// What it is called.
    pub name: Option<Text>,
    /// What it is, in a sentence.
    pub summary: Option<Text>,
    /// What it is.
    pub description: Option<Text>,
    /// For whom it is.
    pub eligibility: Option<Text>,
    /// How to get in.
    pub application: Option<Text>,
    /// What it costs, in words.
    pub fees: Option<Text>,
    /// What everybody must know now.
    pub alert: Option<Text>,
    /// What it is easily taken for and is not.
    pub is_not: Option<Text>,
}

/// Who offers a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FicheOrganisation {
    /// Its id.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its page.
    pub website: Option<String>,
    /// What kind of organisation it is.
    pub actor_type: Option<String>,
}

/// How long people wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// In words.
    pub text: Text,
    /// In numbers, where the words say nothing more.
    pub span: Option<WaitSpan>,
    /// The day it was known.
    pub date: Option<Day>,
}

/// A price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// For whom or for what.
    pub option: Option<Text>,
    /// How much, as a decimal number.
    pub amount: Option<String>,
    /// In which currency.
    pub currency: Option<String>,
    /// What is said of it.
    pub description: Option<Text>,
}

/// The fiche of the service in this locale. Errs with `NotFound` when there is no such service;
/// one that stopped is still shown, with its status.
pub fn fiche(s: &mut dyn Session, id: ServiceId, locale: &str, now: Moment) -> Result<Fiche> {
    let Some(graph) = ServiceGraph::read(s, id.0)? else {
        return Err(CoreError::NotFound("service"));
    };
    let mut places = Vec::new();
    for place in &graph.places {
        places.push(place::view(s, place, locale, now)?);
    }
    if places.is_empty() && !graph.schedules.is_empty() {
        places.push(place::without_location(s, &graph, locale, now)?);
    }
    let service = &graph.service;
    let codes = |kind| {
        graph
            .codes(kind)
            .into_iter()
            .map(|(code, _)| code.to_owned())
            .collect()
    };
    let languages: BTreeSet<&str> = graph.languages.iter().map(|l| l.code.as_str()).collect();
    let said = |text: &Option<String>, field: &str| {
        Text::of(text.as_deref(), field, &graph.translations, locale)
    };
    let tells_places = tells_places(&graph);
    let fallback = facts::fallback(s, service, &graph.translations, locale, now)?;
    let fresh_from = fresh_from(now);
    let assured = service.assured_date.map(|day| day.to_string());
    Ok(Fiche {
        service_id: id,
        texts: texts(&graph, locale),
        themes: codes("theme"),
        ages: ages(service.minimum_age, service.maximum_age),
        intake_modes: codes("intake-mode"),
        languages: languages.into_iter().map(str::to_owned).collect(),
        interpretation: said(&service.interpretation_services, "interpretation_services"),
        free: graph.is_free(),
        costs: costs(s, &graph, locale)?,
        documents: documents(s, id.0, locale)?,
        wait: wait(&graph, locale, Day::of(now)),
        capacity: capacity::now(service, Day::of(now)).filter(|_| tells_places),
        capacity_date: service.capacity_date.filter(|_| tells_places),
        anonymous: service.anonymous.clone(),
        offer_forms: codes("offer-form"),
        programme: facts::programme(s, service, locale)?,
        through: facts::through(s, &graph, locale)?,
        fallback,
        links: facts::links(s, id.0)?,
        assured_date: service.assured_date,
        verified_method: service.verified_method.clone(),
        last_modified: service.last_modified.clone(),
        origins: facts::origins(s, id.0)?,
        stale: assured.is_none_or(|day| day < fresh_from),
        status: service.status.clone(),
        areas: areas(s, &graph, locale)?,
        phones: phones(s, &graph, &places)?,
        places,
        email: service
            .email
            .clone()
            .or_else(|| graph.organisation.as_ref()?.email.clone()),
        website: service
            .url
            .clone()
            .or_else(|| graph.organisation.as_ref()?.website.clone()),
        contact_people: contact_people(s, &graph)?,
        organisation: organisation(s, graph.organisation.as_ref(), locale)?,
    })
}

/// Whether what it says of its places is something to tell.
fn tells_places(graph: &ServiceGraph) -> bool {
    let forms = graph.codes("offer-form").into_iter().map(|(code, _)| code);
    let said = capacity::said(&graph.service);
    said.is_none_or(|said| capacity::told(said, forms).is_some())
}

fn wait(graph: &ServiceGraph, locale: &str, today: Day) -> Option<Wait> {
    let service = &graph.service;
    let dutch = service.wait_time.as_deref()?;
    if !capacity::tells_wait(service, today) {
        return None;
    }
    let text = Text::of(Some(dutch), "wait_time", &graph.translations, locale)?;
    let span = WaitSpan::read(dutch);
    Some(Wait {
        text,
        span,
        date: service.wait_time_date,
    })
}

fn texts(graph: &ServiceGraph, locale: &str) -> FicheTexts {
    let service = &graph.service;
    let said = |text: Option<&str>, field| Text::of(text, field, &graph.translations, locale);
    FicheTexts {
        name: said(Some(&service.name), "name"),
        summary: said(service.summary.as_deref(), "summary"),
        description: said(Some(&service.description), "description"),
        eligibility: said(
            service.eligibility_description.as_deref(),
            "eligibility_description",
        ),
        application: said(
            service.application_process.as_deref(),
            "application_process",
        ),
        fees: said(service.fees_description.as_deref(), "fees_description"),
        alert: said(service.alert.as_deref(), "alert"),
        is_not: said(service.is_not.as_deref(), "is_not"),
    }
}

fn ages(from: Option<i64>, to: Option<i64>) -> Option<(Option<i64>, Option<i64>)> {
    (from.is_some() || to.is_some()).then_some((from, to))
}
