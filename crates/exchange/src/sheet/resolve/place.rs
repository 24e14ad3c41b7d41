//! The place of a row: its address, who may know it, and its hours.

use super::desk::{Desk, same};
use super::page::Page;
use crate::flat::Field;
use crate::known::Key;
use crate::sheet::cells::{address, coordinates};
use crate::sheet::form::{self, Ids};
use crate::sheet::hours::LOCKED;
use crate::sheet::shelf::text;
use crate::verdict::{Finding, Reason};
use onthaal_model::record::RecordKind as Kind;
use onthaal_model::validate::Rule;
use serde_json::Value;
use uuid::Uuid;

/// Street, postal code and municipality; empty where nothing stands.
pub(super) struct Address {
    pub(super) street: String,
    pub(super) code: String,
    pub(super) town: String,
    /// Whether a cell of it could not be read.
    pub(super) broken: bool,
}

impl Address {
    fn is_empty(&self) -> bool {
        self.street.is_empty() && self.code.is_empty() && self.town.is_empty()
    }
}

impl Desk<'_> {
    /// The address that the cells of the row give.
    pub(super) fn address_of(&mut self, page: &mut Page<'_>) -> Address {
        let mut broken = false;
        let mut said = |desk: &mut Desk<'_>, field: Field| {
            if page.row.text(field).is_empty() {
                return String::new();
            }
            let value = desk.read(page, field);
            broken |= value.is_none();
            value
                .as_ref()
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let (whole, code, town) = address(&said(self, Field::Address));
        let mut street = said(self, Field::Street);
        let number = said(self, Field::HouseNumber);
        if !street.is_empty() && !number.is_empty() && !street.ends_with(&number) {
            street = format!("{street} {number}");
        }
        let or = |one: String, other: String| if one.is_empty() { other } else { one };
        // `Adres` beside `Gemeente` is a street; an address behind a street says nothing new.
        let street = or(street, whole);
        let street = street.split(", ").next().unwrap_or_default().to_owned();
        Address {
            street,
            code: or(said(self, Field::Postcode), code),
            town: or(said(self, Field::Municipality), town),
            broken,
        }
    }

    /// Takes what the row says of its place.
    pub(super) fn place(&mut self, page: &mut Page<'_>, ids: &Ids, given: Address, by_id: bool) {
        let Some(id) = ids.place else { return };
        let key = (Kind::Location, id);
        let is_new = self.touch(page, key);
        if is_new {
            self.set(key, "location_type", "physical".into());
            if let Some(organisation) = ids.organisation {
                let organisation = organisation.hyphenated().to_string();
                self.set(key, "organisation_id", organisation.into());
            }
            let name = match given.street.is_empty() {
                true => &given.town,
                false => &given.street,
            };
            if !name.is_empty() {
                self.set(key, "name", name.as_str().into());
            }
        }
        if let Some(name) = self.state(page, key, Field::PlaceName, ids, by_id) {
            self.set(key, "name", name);
        }
        let untold = self.secrecy(page, key, ids);
        let secret = self.value(key, "house_level_secret").as_i64() == Some(1);
        if secret || untold {
            self.hide(page, key, &given, ids, secret);
        } else {
            self.visit(page, key, given, ids, by_id);
            self.coordinates(page, key, ids, by_id);
        }
        if let Some(hours) = self.hours(page, key, Field::PlaceHours, ids, by_id) {
            self.lay_hours(page, "location_id", id, &hours);
        }
    }

    /// Whether the address is secret. Says true when that should be known and is not: of a place
    /// of which no address is known, an answer that is none hides it.
    fn secrecy(&mut self, page: &mut Page<'_>, key: Key, ids: &Ids) -> bool {
        let hidden = self.shelf.address(key.1).is_none();
        if !self.has_secret {
            return false;
        }
        if page.row.text(Field::Secret).is_empty() {
            return hidden;
        }
        let before = page.verdict.findings.len();
        match self.state(page, key, Field::Secret, ids, false) {
            Some(Value::Bool(secret)) => {
                self.set(key, "house_level_secret", i64::from(secret).into());
                false
            }
            _ => hidden && page.verdict.findings.len() > before,
        }
    }

    /// Leaves out the address of a place that is secret, or of which nobody said whether it is.
    fn hide(&mut self, page: &mut Page<'_>, key: Key, given: &Address, ids: &Ids, secret: bool) {
        let reason = if secret {
            Reason::Secret
        } else {
            Reason::SecretMissing
        };
        if !given.is_empty() {
            let known = form::cell(self.shelf, ids, Field::Street);
            let told = [
                Field::Street,
                Field::Address,
                Field::Municipality,
                Field::Postcode,
            ];
            let field = told.iter().find(|field| page.row.cell(**field).is_some());
            let field = match secret {
                true => field.copied().unwrap_or(Field::Street),
                false => Field::Secret,
            };
            let was_open = !known.is_empty();
            if !was_open {
                page.say(field, Finding::new(field.id(), reason));
            }
        }
        if secret {
            for column in ["latitude", "longitude"] {
                self.set(key, column, Value::Null);
            }
            for (id, _) in self.shelf.hanging(Kind::Address, "location_id", key.1) {
                self.touched.remove(&(Kind::Address, id));
                self.bury.insert((Kind::Address, id));
            }
        }
    }

    /// The address of a place that may be known.
    fn visit(&mut self, page: &mut Page<'_>, key: Key, given: Address, ids: &Ids, by_id: bool) {
        let fields = [Field::Street, Field::Postcode, Field::Municipality];
        let typed = [Field::Address, Field::HouseNumber]
            .into_iter()
            .chain(fields);
        let has_column = typed
            .into_iter()
            .any(|field| page.row.cells.contains_key(&field));
        let as_it_was = fields.iter().all(|field| {
            let joined = page.joined(*field);
            joined.is_none_or(|text| same(&text, &form::cell(self.shelf, ids, *field)))
        });
        let beside = [Field::Address, Field::HouseNumber];
        let more = beside.iter().any(|field| page.row.cell(*field).is_some());
        if !has_column || given.broken || as_it_was && !more {
            return;
        }
        let known = self.shelf.address(key.1);
        if given.is_empty() {
            if let (Some((id, _)), true) = (known, by_id) {
                self.bury.insert((Kind::Address, id));
            }
            return;
        }
        if let Some(town) = self.towns.doubt(&given.code, &given.town) {
            let finding = Finding::new(Field::Postcode.id(), Reason::PostcodeElsewhere);
            let finding = finding.given(&format!("{} {}", given.code, given.town));
            page.say(Field::Postcode, finding.expected(town));
        }
        let parts = [
            ("address_1", given.street, Field::Street),
            ("postal_code", given.code, Field::Postcode),
            ("city", given.town, Field::Municipality),
        ];
        let silent = |field: Field| !page.row.cells.contains_key(&field) && !more;
        let missing = parts
            .iter()
            .find(|(_, text, field)| text.is_empty() && !(known.is_some() && silent(*field)));
        if let Some((_, _, field)) = missing {
            let reason = Reason::Broken(Rule::Required);
            page.say(*field, Finding::new(field.id(), reason));
            return;
        }
        let place = key.1.hyphenated().to_string();
        let id = match known {
            Some((id, _)) => id,
            None => Uuid::new_v5(&key.1, b"address"),
        };
        let address = (Kind::Address, id);
        if self.touch(page, address) {
            self.set(address, "location_id", place.into());
            self.set(address, "country", "BE".into());
            self.set(address, "address_type", "physical".into());
        }
        self.bury.remove(&address);
        for (column, value, _) in parts {
            let before = known.map_or("", |(_, body)| text(body, column));
            if !value.is_empty() && !same(&value, before) {
                self.set(address, column, value.into());
            }
        }
    }

    fn coordinates(&mut self, page: &mut Page<'_>, key: Key, ids: &Ids, by_id: bool) {
        let latitude = self.state(page, key, Field::Latitude, ids, by_id);
        let longitude = self.state(page, key, Field::Longitude, ids, by_id);
        if latitude.is_none() && longitude.is_none() {
            return;
        }
        let or_known = |value: Option<Value>, column: &str| {
            let value = value.unwrap_or_else(|| self.value(key, column));
            value.as_str().unwrap_or_default().to_owned()
        };
        let north = or_known(latitude, "latitude");
        let east = or_known(longitude, "longitude");
        if north.is_empty() && east.is_empty() {
            self.set(key, "latitude", Value::Null);
            self.set(key, "longitude", Value::Null);
            return;
        }
        let said = coordinates(&north, &east);
        for note in said.notes {
            let cell = page
                .row
                .cell(Field::Latitude)
                .or(page.row.cell(Field::Longitude));
            if let Some(cell) = cell {
                page.note(Field::Latitude, cell, note);
            }
        }
        if let Some((north, east)) = said.value {
            self.set(key, "latitude", north.into());
            self.set(key, "longitude", east.into());
        }
    }

    /// Hours that changed; those that the sheet cannot say stay as they are.
    pub(super) fn hours(
        &mut self,
        page: &mut Page<'_>,
        key: Key,
        field: Field,
        ids: &Ids,
        by_id: bool,
    ) -> Option<Value> {
        let joined = page.joined(field)?;
        let before = form::cell(self.shelf, ids, field);
        if before.starts_with(LOCKED) {
            let speaks = by_id || !joined.is_empty();
            if speaks && !same(&joined, &before) {
                let finding = Finding::new(field.id(), Reason::HoursElsewhere);
                page.say(field, finding.given(&joined));
            }
            return None;
        }
        self.state(page, key, field, ids, by_id)
    }
}
