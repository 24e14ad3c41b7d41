//! The records that stand on a page: what was asked for and what belongs to it, a few statements
//! for a whole page.

use super::open::open;
use onthaal_db::{DbError, Session};
use onthaal_directory::{Record, records_with};
use onthaal_model::record::RecordKind as K;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How much of each record is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// It and what there is one of: its organisation, its programme, its place.
    Simple,
    /// It and all that belongs to it.
    Full,
}

/// Gathers for these services.
pub(super) fn services(
    s: &mut dyn Session,
    ids: &[Uuid],
    depth: Depth,
) -> Result<Vec<Record>, DbError> {
    let mut gathered = Gathered::default();
    gathered.services(s, ids, depth)?;
    gathered.finish(s, depth)
}

/// Gathers for these services at their places.
pub(super) fn places(
    s: &mut dyn Session,
    ids: &[Uuid],
    depth: Depth,
) -> Result<Vec<Record>, DbError> {
    let mut gathered = Gathered::default();
    gathered.add(s, K::ServiceAtLocation, "id", ids)?;
    let services = gathered.named(K::ServiceAtLocation, "service_id");
    gathered.services(s, &services, depth)?;
    gathered.locations(s, depth)?;
    gathered.finish(s, depth)
}

/// Gathers for these organisations, with their services when they are told too.
pub(super) fn organisations(
    s: &mut dyn Session,
    ids: &[Uuid],
    services: &[Uuid],
    depth: Depth,
    of_services: Depth,
) -> Result<Vec<Record>, DbError> {
    let mut gathered = Gathered::default();
    gathered.services(s, services, of_services)?;
    gathered.organisations(s, ids, depth)?;
    gathered.finish(s, depth)
}

#[derive(Default)]
struct Gathered(BTreeMap<(K, Uuid), Record>);

impl Gathered {
    fn add(
        &mut self,
        s: &mut dyn Session,
        kind: K,
        column: &str,
        ids: &[Uuid],
    ) -> Result<(), DbError> {
        let found = records_with(s, kind, column, ids)?;
        let by_key = found.into_iter().map(|record| ((kind, record.id), record));
        self.0.extend(by_key);
        Ok(())
    }

    fn of(&self, kind: K) -> impl Iterator<Item = &Record> {
        let from = (kind, Uuid::nil())..=(kind, Uuid::max());
        self.0.range(from).map(|(_, record)| record)
    }

    fn ids(&self, kind: K) -> Vec<Uuid> {
        self.of(kind).map(|record| record.id).collect()
    }

    /// The ids that records of the kind name in this column.
    fn named(&self, kind: K, column: &str) -> Vec<Uuid> {
        let id = |record: &Record| {
            let text = record.body.get(column).and_then(Value::as_str)?;
            Uuid::try_parse(text).ok()
        };
        let named: BTreeSet<Uuid> = self.of(kind).filter_map(id).collect();
        named.into_iter().collect()
    }

    fn services(&mut self, s: &mut dyn Session, ids: &[Uuid], depth: Depth) -> Result<(), DbError> {
        self.add(s, K::Service, "id", ids)?;
        let organisations = self.named(K::Service, "organisation_id");
        self.organisations(s, &organisations, depth)?;
        let programmes = self.named(K::Service, "programme_id");
        self.add(s, K::Programme, "id", &programmes)?;
        if depth == Depth::Simple {
            return Ok(());
        }
        for kind in [
            K::Url,
            K::Funding,
            K::ServiceCapacity,
            K::Phone,
            K::Schedule,
            K::ServiceArea,
            K::ServiceAtLocation,
            K::Language,
            K::CostOption,
            K::RequiredDocument,
        ] {
            self.add(s, kind, "service_id", ids)?;
        }
        let units = self.named(K::ServiceCapacity, "unit_id");
        self.add(s, K::Unit, "id", &units)?;
        self.locations(s, depth)
    }

    fn organisations(
        &mut self,
        s: &mut dyn Session,
        ids: &[Uuid],
        depth: Depth,
    ) -> Result<(), DbError> {
        self.add(s, K::Organisation, "id", ids)?;
        if depth == Depth::Full {
            for kind in [
                K::Url,
                K::Funding,
                K::Phone,
                K::Programme,
                K::OrganisationIdentifier,
            ] {
                self.add(s, kind, "organisation_id", ids)?;
            }
        }
        Ok(())
    }

    /// The locations of the places gathered so far, and in full what belongs to both.
    fn locations(&mut self, s: &mut dyn Session, depth: Depth) -> Result<(), DbError> {
        let places = self.ids(K::ServiceAtLocation);
        let locations = self.named(K::ServiceAtLocation, "location_id");
        self.add(s, K::Location, "id", &locations)?;
        if depth == Depth::Full {
            for kind in [K::ServiceArea, K::Phone, K::Schedule] {
                self.add(s, kind, "service_at_location_id", &places)?;
            }
            for kind in [
                K::Language,
                K::Address,
                K::Accessibility,
                K::Phone,
                K::Schedule,
            ] {
                self.add(s, kind, "location_id", &locations)?;
            }
        }
        Ok(())
    }

    /// What hangs from records of any kind, and then only what anybody may read.
    fn finish(mut self, s: &mut dyn Session, depth: Depth) -> Result<Vec<Record>, DbError> {
        if depth == Depth::Full {
            let phones = self.ids(K::Phone);
            self.add(s, K::Language, "phone_id", &phones)?;
            let all: Vec<Uuid> = self.0.keys().map(|(_, id)| *id).collect();
            self.add(s, K::Attribute, "link_id", &all)?;
            self.add(s, K::Translation, "record_id", &all)?;
        }
        Ok(open(self.0.into_values().collect()))
    }
}
