//! The answers: a page of a list, or one record.

use super::ask::Ask;
use super::gather::{self, Depth};
use super::index::{Entry, Index, Shelf};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use onthaal_db::{DbError, Session};
use onthaal_exchange::Nesting;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// A list of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// `/services`
    Services,
    /// `/organizations`
    Organisations,
    /// `/service_at_locations`
    Places,
    /// `/taxonomies`
    Taxonomies,
    /// `/taxonomy_terms`
    Terms,
}

/// What to send back.
pub enum Answer {
    /// The caller has it already.
    Unchanged {
        /// The identity of the publication.
        tag: String,
    },
    /// This.
    Body {
        /// The identity of the publication.
        tag: String,
        /// As HSDS has it.
        json: Value,
    },
}

impl Collection {
    /// The parameters of its list, besides those that every list takes.
    pub fn parameters(self) -> &'static [&'static str] {
        match self {
            Collection::Services => &[
                "taxonomy_term_id",
                "taxonomy_id",
                "organization_id",
                "modified_after",
                "minimal",
                "full",
            ],
            Collection::Places => &[
                "taxonomy_term_id",
                "taxonomy_id",
                "organization_id",
                "modified_after",
                "full",
            ],
            Collection::Organisations => {
                &["taxonomy_term_id", "taxonomy_id", "full", "full_service"]
            }
            Collection::Taxonomies => &[],
            Collection::Terms => &["taxonomy_id", "top_only", "parent_id"],
        }
    }

    /// The parameters of one record of it.
    pub fn parameters_of_one(self) -> &'static [&'static str] {
        match self {
            Collection::Organisations => &["full_service"],
            Collection::Services
            | Collection::Places
            | Collection::Taxonomies
            | Collection::Terms => &[],
        }
    }

    fn entries(self, index: &Index) -> &[Entry] {
        match self {
            Collection::Services => &index.services,
            Collection::Organisations => &index.organisations,
            Collection::Places => &index.places,
            Collection::Taxonomies => &index.taxonomies,
            Collection::Terms => &index.terms,
        }
    }
}

/// A page of the list, unless the caller has the publication `known` and nothing changed since.
pub fn list(
    centre: &Centre,
    shelf: &Shelf,
    collection: Collection,
    ask: &Ask,
    known: impl Fn(&str) -> bool,
) -> Result<Answer> {
    let index = shelf.current(centre)?;
    let tag = index.tag.clone();
    if known(&tag) {
        return Ok(Answer::Unchanged { tag });
    }
    let fit: Vec<&Entry> = collection
        .entries(&index)
        .iter()
        .filter(|entry| entry.fits(ask))
        .collect();
    let per_page = ask.per_page();
    let pages = fit.len().div_ceil(per_page.min(fit.len().max(1)));
    let page = ask.page();
    let first = (page - 1).saturating_mul(per_page).min(fit.len());
    let here = &fit[first..first.saturating_add(per_page).min(fit.len())];
    let contents = match ask.minimal {
        true => here.iter().map(|entry| minimal(entry)).collect(),
        false => {
            let ids: Vec<Uuid> = here.iter().map(|entry| entry.id).collect();
            let depth = if ask.full { Depth::Full } else { Depth::Simple };
            centre
                .pool
                .read(|s| written(s, &index, collection, &ids, depth, ask.full_service))?
        }
    };
    let json = json!({
        "total_items": fit.len(),
        "total_pages": pages,
        "page_number": page,
        "size": contents.len(),
        "first_page": page == 1,
        "last_page": page >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    });
    Ok(Answer::Body { tag, json })
}

/// One record with all that belongs to it, unless the caller has it already. Errs with
/// [`CentreError::NotFound`] when there is none, or none that anybody may read.
pub fn one(
    centre: &Centre,
    shelf: &Shelf,
    collection: Collection,
    id: Uuid,
    ask: &Ask,
    known: impl Fn(&str) -> bool,
) -> Result<Answer> {
    let index = shelf.current(centre)?;
    let tag = index.tag.clone();
    let mut entries = collection.entries(&index).iter();
    if !entries.any(|entry| entry.id == id) {
        return Err(CentreError::NotFound("record"));
    }
    if known(&tag) {
        return Ok(Answer::Unchanged { tag });
    }
    let depth = Depth::Full;
    let written = centre
        .pool
        .read(|s| written(s, &index, collection, &[id], depth, ask.full_service))?;
    match written.into_iter().next() {
        Some(json) => Ok(Answer::Body { tag, json }),
        None => Err(CentreError::NotFound("record")),
    }
}

fn minimal(entry: &Entry) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(entry.id));
    if let Some((changed, _)) = &entry.modified {
        object.insert("modified_date".to_owned(), json!(changed));
    }
    Value::Object(object)
}

/// The records with these ids, in their order.
fn written(
    s: &mut dyn Session,
    index: &Index,
    collection: Collection,
    ids: &[Uuid],
    depth: Depth,
    full_service: bool,
) -> std::result::Result<Vec<Value>, DbError> {
    let of_services = match full_service {
        true => Depth::Full,
        false => Depth::Simple,
    };
    let tell_services =
        collection == Collection::Organisations && (full_service || depth == Depth::Full);
    let services: Vec<&Entry> = index
        .services
        .iter()
        .filter(|service| tell_services && service.belongs_to_one_of(ids))
        .collect();
    let service_ids: Vec<Uuid> = services.iter().map(|service| service.id).collect();
    let mut records = match collection {
        Collection::Services => gather::services(s, ids, depth)?,
        Collection::Places => gather::places(s, ids, depth)?,
        Collection::Organisations => {
            gather::organisations(s, ids, &service_ids, depth, of_services)?
        }
        Collection::Taxonomies | Collection::Terms => Vec::new(),
    };
    records.extend(index.vocabulary.iter().cloned());
    let mut pen = Pen(Nesting::of(&records));
    let one = |id: &Uuid| -> Option<Map<String, Value>> {
        match collection {
            Collection::Services => pen.service(*id, depth),
            Collection::Places => pen.place(*id, depth),
            Collection::Organisations => {
                let mut object = pen.plain(RecordKind::Organisation, *id, depth)?;
                let own = services
                    .iter()
                    .filter(|service| service.belongs_to_one_of(&[*id]));
                let own: Vec<Value> = own
                    .filter_map(|service| pen.service(service.id, of_services))
                    .map(|mut service| {
                        service.remove("organization");
                        Value::Object(service)
                    })
                    .collect();
                if tell_services {
                    object.insert("services".to_owned(), Value::Array(own));
                }
                Some(object)
            }
            Collection::Taxonomies => pen.plain(RecordKind::Taxonomy, *id, Depth::Simple),
            Collection::Terms => pen.plain(RecordKind::TaxonomyTerm, *id, Depth::Full),
        }
    };
    Ok(ids.iter().filter_map(one).map(Value::Object).collect())
}

/// Writes what was gathered.
struct Pen<'a>(Nesting<'a>);

impl Pen<'_> {
    fn plain(&mut self, kind: RecordKind, id: Uuid, depth: Depth) -> Option<Map<String, Value>> {
        match depth {
            Depth::Simple => self.0.alone(kind, id),
            Depth::Full => self.0.full(kind, id),
        }
    }

    fn service(&mut self, id: Uuid, depth: Depth) -> Option<Map<String, Value>> {
        let mut service = self.plain(RecordKind::Service, id, depth)?;
        if depth == Depth::Simple {
            self.put(&mut service, "organization_id", RecordKind::Organisation);
            self.put(&mut service, "program_id", RecordKind::Programme);
        }
        Some(service)
    }

    /// HSDS nests the service of a place in it, without its other places.
    fn place(&mut self, id: Uuid, depth: Depth) -> Option<Map<String, Value>> {
        let mut place = self.plain(RecordKind::ServiceAtLocation, id, depth)?;
        if depth == Depth::Simple {
            self.put(&mut place, "location_id", RecordKind::Location);
        }
        let service = place.get("service_id").and_then(Value::as_str);
        let service = service.and_then(|id| Uuid::try_parse(id).ok());
        if let Some(mut service) = service.and_then(|id| self.service(id, depth)) {
            service.remove("service_at_locations");
            place.insert("service".to_owned(), Value::Object(service));
        }
        Some(place)
    }

    /// Puts the record that `column` names beside it.
    fn put(&mut self, object: &mut Map<String, Value>, column: &str, kind: RecordKind) {
        let id = object.get(column).and_then(Value::as_str);
        let id = id.and_then(|id| Uuid::try_parse(id).ok());
        let key = column.trim_end_matches("_id").to_owned();
        if let Some(named) = id.and_then(|id| self.0.alone(kind, id)) {
            object.insert(key, Value::Object(named));
        }
    }
}
