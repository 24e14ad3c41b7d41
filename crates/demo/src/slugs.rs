//! Looking up what a key refers to.

use crate::entry::{FactsEntry, OrganisationEntry, PlaceEntry, ServiceEntry};
use crate::error::{DemoError, Place};
use crate::files::Files;
use std::collections::BTreeMap;

/// Every key of the town with what it stands for.
pub(crate) struct Slugs<'a> {
    pub files: &'a Files,
    organisations: BTreeMap<&'a str, &'a OrganisationEntry>,
    places: BTreeMap<&'a str, &'a PlaceEntry>,
    services: BTreeMap<&'a str, &'a ServiceEntry>,
    facts: BTreeMap<&'a str, (&'a str, &'a FactsEntry)>,
}

impl<'a> Slugs<'a> {
    /// Gathers the keys of all files. Errs when a key stands in two files.
    pub(crate) fn of(files: &'a Files) -> Result<Self, DemoError> {
        let mut slugs = Self {
            files,
            organisations: BTreeMap::new(),
            places: BTreeMap::new(),
            services: BTreeMap::new(),
            facts: BTreeMap::new(),
        };
        for (name, file) in &files.organisations {
            for (key, entry) in &file.organisation {
                add(&mut slugs.organisations, name, "organisation", key, entry)?;
            }
            for (key, entry) in &file.place {
                add(&mut slugs.places, name, "place", key, entry)?;
            }
        }
        for (name, file) in &files.services {
            for (key, entry) in &file.service {
                add(&mut slugs.services, name, "service", key, entry)?;
            }
        }
        for (name, file) in &files.facts {
            for (key, entry) in &file.service {
                slugs.service(&Place::new(name, "service"), key, key)?;
                if slugs.facts.insert(key, (name, entry)).is_some() {
                    return Err(
                        Place::new(name, "service").wrong(key, "stands in another file too")
                    );
                }
            }
        }
        Ok(slugs)
    }

    /// The keys of all organisations, in order.
    pub(crate) fn organisations(&self) -> impl Iterator<Item = &'a str> {
        self.organisations.keys().copied()
    }

    /// What more is known of a service, and the file that says it.
    pub(crate) fn facts(&self, key: &str) -> Option<(&'a str, &'a FactsEntry)> {
        self.facts.get(key).copied()
    }

    /// Errs when there is no such organisation.
    pub(crate) fn organisation(
        &self,
        at: &Place,
        field: &str,
        key: &str,
    ) -> Result<&'a OrganisationEntry, DemoError> {
        find(&self.organisations, at, field, key)
    }

    /// Errs when there is no such place.
    pub(crate) fn place(
        &self,
        at: &Place,
        field: &str,
        key: &str,
    ) -> Result<&'a PlaceEntry, DemoError> {
        find(&self.places, at, field, key)
    }

    /// Errs when there is no such service.
    pub(crate) fn service(
        &self,
        at: &Place,
        field: &str,
        key: &str,
    ) -> Result<&'a ServiceEntry, DemoError> {
        find(&self.services, at, field, key)
    }
}

fn add<'a, T>(
    known: &mut BTreeMap<&'a str, &'a T>,
    file: &str,
    table: &str,
    key: &'a str,
    entry: &'a T,
) -> Result<(), DemoError> {
    match known.insert(key, entry) {
        None => Ok(()),
        Some(_) => Err(Place::new(file, table).wrong(key, "stands in another file too")),
    }
}

fn find<'a, T>(
    known: &BTreeMap<&'a str, &'a T>,
    at: &Place,
    field: &str,
    key: &str,
) -> Result<&'a T, DemoError> {
    known
        .get(key)
        .copied()
        .ok_or_else(|| at.wrong(field, format!("there is no `{key}`")))
}
