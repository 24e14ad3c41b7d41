//! A row from its first cell to its last.

use super::desk::Desk;
use super::names::new_id;
use super::page::Page;
use super::place::Address;
use crate::flat::{Field, Row};
use crate::sheet::cells::{Note, kbo};
use crate::sheet::form::Ids;
use crate::sheet::shelf::{id_in, text};
use crate::sheet::words::folded;
use crate::verdict::{Finding, Reason};
use onthaal_model::record::RecordKind as Kind;
use onthaal_model::validate::Rule;
use serde_json::Value;
use uuid::Uuid;

/// Which of the records of a row were named by their id.
#[derive(Clone, Copy)]
struct Named {
    organisation: bool,
    service: bool,
    place: bool,
}

impl Desk<'_> {
    /// Takes a row: finds its records, and takes what it says of each.
    pub(super) fn take(&mut self, row: &Row) {
        let cells = row.cells.iter();
        let said: Vec<(Field, String)> = cells
            .flat_map(|(field, cells)| cells.iter().map(|cell| (*field, cell.text.clone())))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        if said.is_empty() {
            return;
        }
        let mut page = Page::new(row);
        if !self.seen.insert(said) {
            let field = match row.cell(Field::ServiceName) {
                Some(_) => Field::ServiceName,
                None => Field::OrganisationName,
            };
            let mut finding = Finding::new(field.id(), Reason::DuplicateRow);
            finding.given = row.cell(field).map(|cell| cell.text.clone());
            page.say(field, finding);
            self.keep(page);
            return;
        }
        self.records(&mut page);
        self.keep(page);
    }

    fn keep(&mut self, page: Page<'_>) {
        if !page.verdict.findings.is_empty() {
            self.verdicts.push(page.verdict);
        }
        self.verdicts.extend(page.apart);
    }

    fn records(&mut self, page: &mut Page<'_>) {
        let service_name = self.name(page, Field::ServiceName);
        let organisation_name = match self.has_organisation {
            true => self.name(page, Field::OrganisationName),
            // A list of what there is, without who offers it: each is its own organisation.
            false => service_name.clone(),
        };
        // A name that cannot be kept leaves the row without one.
        for (field, name) in [
            (Field::OrganisationName, &organisation_name),
            (Field::ServiceName, &service_name),
        ] {
            if name.is_empty() && page.row.cell(field).is_some() {
                self.read(page, field);
                page.say(
                    field,
                    Finding::new(field.id(), Reason::Broken(Rule::Required)),
                );
                return;
            }
        }
        let id = |field: Field| Uuid::try_parse(page.row.text(field)).ok();
        let (service, organisation) = (id(Field::ServiceId), id(Field::OrganisationId));
        let place = id(Field::PlaceId);
        let known = service.and_then(|id| self.shelf.body(Kind::Service, id));
        let owner = known.and_then(|body| id_in(body, "organisation_id"));
        if let Some(field) = self.missing(page, known.is_some(), organisation) {
            let finding = Finding::new(field.id(), Reason::Broken(Rule::Required));
            page.say(field, finding);
            return;
        }
        let named = Named {
            organisation: organisation.is_some(),
            service: service.is_some(),
            place: place.is_some(),
        };
        // Without a column for it, a row with the id of an earlier one is of the same organisation.
        let earlier = service.and_then(|id| self.owners.get(&id).copied());
        let earlier = earlier.filter(|_| !self.has_organisation);
        let organisation_id = organisation.or(owner).or(earlier).unwrap_or_else(|| {
            let number = page.row.cell(Field::Kbo);
            let number = number.and_then(|cell| kbo(&cell.text, cell.fact).value);
            self.names
                .organisation(&organisation_name, &number.unwrap_or_default())
        });
        if let Some(service) = service {
            let known_owner = self.owners.get(&service).copied().or(owner);
            let other_name = organisation.is_none()
                && self.has_organisation
                && !self.is_called(known_owner, &organisation_name);
            let elsewhere = known_owner.is_some_and(|known| known != organisation_id);
            if elsewhere || known_owner.is_some() && other_name {
                if let Some(cell) = page.row.cell(Field::ServiceId) {
                    page.note(Field::ServiceId, cell, Note::new(Reason::SameId));
                }
                return;
            }
            self.owners.insert(service, organisation_id);
        }
        let mut ids = Ids {
            organisation: Some(organisation_id),
            service,
            ..Ids::default()
        };
        if service.is_none() && !service_name.is_empty() {
            ids.service = Some(self.names.service(organisation_id, &service_name));
        }
        let by_id = named.organisation || named.service && known.is_some();
        self.organisation(page, &ids, &organisation_name, by_id);
        if ids.service.is_some() {
            self.place_ids(page, &mut ids, place);
            self.service(page, &ids, &service_name, named.service);
        }
        self.at_place(page, ids, named);
    }

    /// The name under a field, as it would be kept; its findings come with the field itself.
    fn name(&self, page: &Page<'_>, field: Field) -> String {
        let Some(cell) = page.row.cell(field) else {
            return String::new();
        };
        let said = crate::sheet::judge::judge(field, cell, self.habits);
        let name = said.value.as_ref().and_then(Value::as_str);
        name.unwrap_or_default().to_owned()
    }

    /// The field that the row cannot do without and has not.
    fn missing(&self, page: &Page<'_>, known: bool, organisation: Option<Uuid>) -> Option<Field> {
        let has = |field: Field| page.row.cell(field).is_some();
        let column = |field: Field| page.row.cells.contains_key(&field);
        let known_organisation =
            organisation.is_some_and(|id| self.shelf.body(Kind::Organisation, id).is_some());
        let nameless = |field: Field, known: bool| match known {
            true => column(field) && !has(field),
            false => !has(field),
        };
        let about_service = [
            Field::Summary,
            Field::Description,
            Field::Themes,
            Field::Hours,
        ];
        let is_service = known || about_service.iter().any(|field| has(*field));
        if self.has_organisation && nameless(Field::OrganisationName, known || known_organisation) {
            return Some(Field::OrganisationName);
        }
        let alone = self.has_organisation && !is_service;
        (!alone && nameless(Field::ServiceName, known)).then_some(Field::ServiceName)
    }

    /// Whether a known or new organisation has this name.
    fn is_called(&self, organisation: Option<Uuid>, name: &str) -> bool {
        let Some(id) = organisation else { return true };
        let known = self.value((Kind::Organisation, id), "name");
        let before = self.shelf.body(Kind::Organisation, id);
        let before = before.map_or("", |body| text(body, "name"));
        let called = [known.as_str().unwrap_or_default(), before];
        name.is_empty() || called.iter().any(|one| folded(one) == folded(name))
    }

    /// The place that the row names by its id or by its cells.
    fn place_ids(&mut self, page: &mut Page<'_>, ids: &mut Ids, place: Option<Uuid>) {
        let (Some(service), Some(organisation)) = (ids.service, ids.organisation) else {
            return;
        };
        let cells = [
            Field::PlaceName,
            Field::Street,
            Field::Address,
            Field::Postcode,
            Field::Municipality,
            Field::Latitude,
            Field::PlaceHours,
        ];
        let told = cells.iter().any(|field| page.row.cell(*field).is_some());
        let place = place.or_else(|| {
            told.then(|| {
                // Read once more and told later: here only its words count.
                let mut quiet = Page::new(page.row);
                let address = self.address_of(&mut quiet);
                let name = page.row.text(Field::PlaceName);
                let name = match (name.is_empty(), address.street.is_empty()) {
                    (true, true) => address.town.as_str(),
                    _ => name,
                };
                self.names
                    .place(organisation, name, &address.street, &address.code)
            })
        });
        let Some(place) = place else { return };
        let known = self
            .shelf
            .hanging(Kind::ServiceAtLocation, "service_id", service);
        let known = known
            .iter()
            .find(|(_, body)| id_in(body, "location_id") == Some(place));
        let made = || {
            new_id(&[
                "service_at_location",
                &service.to_string(),
                &place.to_string(),
            ])
        };
        ids.place = Some(place);
        ids.at = Some(known.map_or_else(made, |(id, _)| *id));
    }

    /// The place, and the service there.
    fn at_place(&mut self, page: &mut Page<'_>, ids: Ids, named: Named) {
        if ids.place.is_some() {
            let address: Address = self.address_of_changed(page, &ids);
            self.place(page, &ids, address, named.place);
        }
        if let (Some(at), Some(service), Some(place)) = (ids.at, ids.service, ids.place) {
            let key = (Kind::ServiceAtLocation, at);
            if self.touch(page, key) {
                self.set(key, "service_id", service.hyphenated().to_string().into());
                self.set(key, "location_id", place.hyphenated().to_string().into());
            }
            if let Some(hours) = self.hours(page, key, Field::Hours, &ids, named.service) {
                self.lay_hours(page, "service_at_location_id", at, &hours);
            }
        } else if let Some(service) = ids.service {
            let key = (Kind::Service, service);
            if let Some(hours) = self.hours(page, key, Field::Hours, &ids, named.service) {
                self.lay_hours(page, "service_id", service, &hours);
            }
        }
    }

    /// The address of the row; where its cells are as they were, nothing is said of them.
    fn address_of_changed(&mut self, page: &mut Page<'_>, ids: &Ids) -> Address {
        let fields = [Field::Street, Field::Postcode, Field::Municipality];
        let as_it_was = fields.iter().all(|field| {
            let joined = page.joined(*field).unwrap_or_default();
            let known = crate::sheet::form::cell(self.shelf, ids, *field);
            super::desk::same(&joined, &known)
        });
        match as_it_was {
            true => self.address_of(&mut Page::new(page.row)),
            false => self.address_of(page),
        }
    }
}
