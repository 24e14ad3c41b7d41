//! What can be asked for, small enough to keep in memory: made anew after every publication.

use super::ask::{Ask, folded, moment};
use crate::centre::{Centre, state};
use crate::error::Result;
use crate::rows::publication;
use onthaal_db::Session;
use onthaal_directory::{
    self as directory, Attribute, Listing, Organisation, Record, Service, ServiceAtLocation,
    Taxonomy, TaxonomyTerm,
};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Moment;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// The index of the last publication that was asked about. Cheap to clone; every clone is the
/// same shelf.
#[derive(Clone, Default)]
pub struct Shelf(Arc<Mutex<Option<Arc<Index>>>>);

impl Shelf {
    /// The index of what is published now.
    pub(super) fn current(&self, centre: &Centre) -> Result<Arc<Index>> {
        centre.pool.read(|s| {
            let tag = format!("{}-{}", state(s)?.epoch, publication::last(s)?);
            let kept = self
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            if let Some(index) = kept.filter(|index| index.tag == tag) {
                return Ok(index);
            }
            let index = Arc::new(Index::of(s, tag)?);
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(index.clone());
            Ok(index)
        })
    }
}

/// What can be asked for, each kind in the order of its ids.
pub(super) struct Index {
    /// The identity of the publication.
    pub(super) tag: String,
    pub(super) services: Vec<Entry>,
    pub(super) organisations: Vec<Entry>,
    pub(super) places: Vec<Entry>,
    pub(super) taxonomies: Vec<Entry>,
    pub(super) terms: Vec<Entry>,
    /// The taxonomies and terms themselves.
    pub(super) vocabulary: Vec<Record>,
}

/// One record that can be asked for.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) id: Uuid,
    text: String,
    organisation: Option<Uuid>,
    parent: Option<Uuid>,
    terms: BTreeSet<Uuid>,
    taxonomies: BTreeSet<Uuid>,
    /// When it changed, as it was written and as an instant.
    pub(super) modified: Option<(String, Option<Moment>)>,
}

impl Entry {
    /// Whether every filter holds. What has no date of change may have changed.
    pub(super) fn fits(&self, ask: &Ask) -> bool {
        let changed = self.modified.as_ref().and_then(|(_, moment)| *moment);
        let since = |after: Moment| changed.is_none_or(|changed| changed >= after);
        ask.modified_after.is_none_or(since)
            && (!ask.top_only || self.parent.is_none())
            && ask.parents.iter().all(|id| self.parent == Some(*id))
            && ask
                .organisations
                .iter()
                .all(|id| self.organisation == Some(*id))
            && ask.terms.iter().all(|id| self.terms.contains(id))
            && ask.taxonomies.iter().all(|id| self.taxonomies.contains(id))
            && ask.words.iter().all(|word| self.text.contains(word))
    }
}

impl Entry {
    /// Whether one of these organisations offers it.
    pub(super) fn belongs_to_one_of(&self, organisations: &[Uuid]) -> bool {
        self.organisation
            .is_some_and(|own| organisations.contains(&own))
    }
}

/// The terms and their codes.
struct Terms {
    taxonomy: BTreeMap<Uuid, Uuid>,
    by_code: BTreeMap<String, Vec<(Uuid, bool)>>,
}

impl Terms {
    /// The term of an attribute: the one it names, or the one with its code where there is no doubt.
    fn of(&self, attribute: &Attribute) -> Option<Uuid> {
        if attribute.taxonomy_term_id.is_some() {
            return attribute.taxonomy_term_id;
        }
        let known = self.by_code.get(attribute.taxonomy_term_code.as_str())?;
        let theme = attribute.link_type == "theme";
        let below: Vec<&(Uuid, bool)> = known.iter().filter(|(_, below)| theme && *below).collect();
        match (known.as_slice(), below.as_slice()) {
            ([(only, _)], _) | (_, [(only, _)]) => Some(*only),
            _ => None,
        }
    }
}

impl Index {
    fn of(s: &mut dyn Session, tag: String) -> Result<Index> {
        let away = not_accepted(s)?;
        let here = |id: &Uuid| !away.contains(id);
        let all_terms: Vec<TaxonomyTerm> = directory::all(s)?;
        let terms = terms(&all_terms);
        let linked = linked_terms(s, &terms)?;
        let organisations: Vec<Organisation> = directory::all(s)?;
        let names: BTreeMap<Uuid, &str> = organisations
            .iter()
            .filter(|organisation| here(&organisation.id))
            .map(|organisation| (organisation.id, organisation.name.as_str()))
            .collect();
        let with_terms = |mut entry: Entry, of: &[Uuid]| {
            let found = of.iter().filter_map(|id| linked.get(id)).flatten();
            entry.terms = found.copied().collect();
            let taxonomies = entry.terms.iter().filter_map(|id| terms.taxonomy.get(id));
            entry.taxonomies = taxonomies.copied().collect();
            entry
        };
        let mut services: BTreeMap<Uuid, Entry> = BTreeMap::new();
        for service in directory::all::<Service>(s)? {
            let organisation = names.get(&service.organisation_id);
            if let (Some(organisation), true) = (organisation, here(&service.id)) {
                let entry = with_terms(of_service(&service, organisation), &[service.id]);
                services.insert(service.id, entry);
            }
        }
        let mut places = Vec::new();
        for place in directory::all::<ServiceAtLocation>(s)? {
            if let Some(service) = services.get(&place.service_id) {
                let entry = Entry {
                    id: place.id,
                    text: service.text.clone(),
                    organisation: service.organisation,
                    modified: service.modified.clone(),
                    ..Entry::default()
                };
                places.push(with_terms(entry, &[place.id, place.service_id]));
            }
        }
        let of_organisation = |organisation: &Organisation| {
            let entry = Entry {
                id: organisation.id,
                text: text(&[
                    Some(&organisation.name),
                    organisation.alternate_name.as_deref(),
                    Some(&organisation.description),
                ]),
                ..Entry::default()
            };
            with_terms(entry, &[organisation.id])
        };
        let told = organisations.iter().filter(|one| here(&one.id));
        let mut vocabulary = directory::records(s, RecordKind::Taxonomy)?;
        vocabulary.extend(directory::records(s, RecordKind::TaxonomyTerm)?);
        Ok(Index {
            tag,
            services: services.into_values().collect(),
            organisations: told.map(of_organisation).collect(),
            places,
            taxonomies: directory::all(s)?.iter().map(of_taxonomy).collect(),
            terms: all_terms.iter().map(of_term).collect(),
            vocabulary,
        })
    }
}

/// Services and organisations that houses decided on and none accepted.
fn not_accepted(s: &mut dyn Session) -> Result<BTreeSet<Uuid>> {
    let (mut decided, mut accepted) = (BTreeSet::new(), BTreeSet::new());
    for listing in directory::all::<Listing>(s)? {
        let about = listing.service_id.or(listing.organisation_id);
        decided.extend(about);
        if listing.state == "accepted" {
            accepted.extend(about);
        }
    }
    Ok(decided.difference(&accepted).copied().collect())
}

fn terms(all: &[TaxonomyTerm]) -> Terms {
    let mut terms = Terms {
        taxonomy: BTreeMap::new(),
        by_code: BTreeMap::new(),
    };
    for term in all {
        terms
            .taxonomy
            .extend(term.taxonomy_id.map(|taxonomy| (term.id, taxonomy)));
        let known = terms.by_code.entry(term.code.clone()).or_default();
        known.push((term.id, term.parent_id.is_some()));
    }
    terms
}

fn linked_terms(s: &mut dyn Session, terms: &Terms) -> Result<BTreeMap<Uuid, Vec<Uuid>>> {
    let mut linked: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for attribute in directory::all::<Attribute>(s)? {
        let of = linked.entry(attribute.link_id).or_default();
        of.extend(terms.of(&attribute));
    }
    Ok(linked)
}

fn of_service(service: &Service, organisation: &str) -> Entry {
    Entry {
        id: service.id,
        text: text(&[
            Some(&service.name),
            service.alternate_name.as_deref(),
            service.summary.as_deref(),
            Some(&service.description),
            Some(organisation),
        ]),
        organisation: Some(service.organisation_id),
        modified: service
            .last_modified
            .as_ref()
            .map(|text| (text.clone(), moment(text))),
        ..Entry::default()
    }
}

fn of_taxonomy(taxonomy: &Taxonomy) -> Entry {
    Entry {
        id: taxonomy.id,
        text: text(&[Some(&taxonomy.name), taxonomy.description.as_deref()]),
        ..Entry::default()
    }
}

fn of_term(term: &TaxonomyTerm) -> Entry {
    Entry {
        id: term.id,
        text: text(&[
            Some(&term.name),
            Some(&term.code),
            term.description.as_deref(),
        ]),
        parent: term.parent_id,
        terms: BTreeSet::from([term.id]),
        taxonomies: term.taxonomy_id.into_iter().collect(),
        ..Entry::default()
    }
}

fn text(parts: &[Option<&str>]) -> String {
    let parts: Vec<&str> = parts.iter().copied().flatten().collect();
    folded(&parts.join("\n"))
}
