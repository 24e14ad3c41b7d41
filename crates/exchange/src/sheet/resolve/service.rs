//! The service of a row.

use super::desk::Desk;
use super::hanging::{List, cloned, one, owned, texts};
use super::page::Page;
use crate::flat::Field;
use crate::known::Key;
use crate::sheet::cells::{Note, age_text};
use crate::sheet::form::{self, Ids, is_free};
use crate::sheet::judge::is_plain;
use crate::sheet::shelf::{Body, text};
use crate::verdict::Reason;
use onthaal_model::record::RecordKind as Kind;
use onthaal_model::vocabulary::AgeBand;
use serde_json::{Value, json};
use uuid::Uuid;

const FIELDS: &[Field] = &[
    Field::ServiceName,
    Field::Summary,
    Field::Description,
    Field::Themes,
    Field::Eligibility,
    Field::Languages,
    Field::Fees,
    Field::IntakeModes,
    Field::Application,
    Field::Capacity,
    Field::CapacityDate,
    Field::WaitTime,
    Field::WaitDate,
    Field::ServicePhone,
    Field::ServiceEmail,
    Field::ServiceWebsite,
    Field::Status,
    Field::Alert,
    Field::CheckedOn,
    Field::Remarks,
];

impl Desk<'_> {
    /// Takes what the row says of its service, which has this name.
    pub(super) fn service(&mut self, page: &mut Page<'_>, ids: &Ids, name: &str, by_id: bool) {
        let (Some(id), Some(organisation)) = (ids.service, ids.organisation) else {
            return;
        };
        let key = (Kind::Service, id);
        if self.touch(page, key) {
            self.set(key, "name", name.into());
            self.set(key, "status", "active".into());
            let organisation = organisation.hyphenated().to_string();
            self.set(key, "organisation_id", organisation.into());
        }
        for field in FIELDS {
            if let Some(value) = self.state(page, key, *field, ids, by_id) {
                self.service_field(page, key, *field, value);
            }
        }
        self.ages(page, key, ids, by_id);
        self.costs(page, key, ids, by_id);
    }

    fn service_field(&mut self, page: &mut Page<'_>, key: Key, field: Field, value: Value) {
        match field {
            Field::ServiceName | Field::Status if value.is_null() => {}
            Field::Themes => self.terms(page, key.1, "theme", &value, true),
            Field::IntakeModes => self.terms(page, key.1, "intake-mode", &value, false),
            Field::Languages => {
                let known = self.shelf.hanging(Kind::Language, "service_id", key.1);
                self.lay(
                    page,
                    List {
                        kind: Kind::Language,
                        columns: &["code", "name"],
                        owner: owned("service_id", key.1),
                        known: cloned(known),
                        wanted: texts(&value).map(|code| one("code", code)).collect(),
                    },
                );
            }
            Field::ServicePhone => self.lay_phones(page, "service_id", key.1, &value),
            Field::Remarks => {
                let remarks = texts(&value).collect::<Vec<_>>().join("\n");
                let remarks = match remarks.is_empty() {
                    true => Value::Null,
                    false => remarks.into(),
                };
                self.set(key, "remarks", remarks);
            }
            other if is_plain(other) => {
                if let Some(column) = form::column(other) {
                    self.set(key, column, value);
                }
            }
            _ => {}
        }
    }

    /// The terms of a list; `ranked` says that their order counts.
    fn terms(&mut self, page: &Page<'_>, service: Uuid, link: &str, codes: &Value, ranked: bool) {
        let known = cloned(self.shelf.terms(link, service));
        let mut owner = owned("link_id", service);
        owner.insert("link_entity".to_owned(), json!(Kind::Service.as_str()));
        owner.insert("link_type".to_owned(), link.into());
        let wanted = texts(codes).enumerate().map(|(index, code)| {
            let mut body = one("taxonomy_term_code", code);
            if ranked {
                body.insert("value".to_owned(), (index + 1).to_string().into());
            }
            body
        });
        let columns: &[&str] = match ranked {
            true => &["taxonomy_term_code", "value"],
            false => &["taxonomy_term_code"],
        };
        let wanted = wanted.collect();
        self.lay(
            page,
            List {
                kind: Kind::Attribute,
                columns,
                owner,
                known,
                wanted,
            },
        );
    }

    /// Youngest and oldest, and the age bands that follow from them.
    fn ages(&mut self, page: &mut Page<'_>, key: Key, ids: &Ids, by_id: bool) {
        let both = self.state(page, key, Field::Ages, ids, by_id);
        let both = both.filter(Value::is_array);
        let mut from = self.state(page, key, Field::AgesFrom, ids, by_id);
        let mut to = self.state(page, key, Field::AgesTo, ids, by_id);
        if let Some(both) = both {
            from = from.or_else(|| both.get(0).cloned());
            to = to.or_else(|| both.get(1).cloned());
        }
        if from.is_none() && to.is_none() {
            return;
        }
        let before = ["minimum_age", "maximum_age"].map(|column| self.value(key, column));
        let mut first = from.unwrap_or_else(|| before[0].clone());
        let mut last = to.unwrap_or_else(|| before[1].clone());
        if let (Some(youngest), Some(oldest)) = (first.as_i64(), last.as_i64())
            && youngest > oldest
        {
            let turned = format!("{} - {}", age_text(oldest), age_text(youngest));
            if let Some(cell) = page.row.cell(Field::AgesFrom) {
                let note = Note::new(Reason::AgesSwapped).expected(turned);
                page.note(Field::AgesFrom, cell, note);
            }
            std::mem::swap(&mut first, &mut last);
        }
        if [first.clone(), last.clone()] == before {
            return;
        }
        let bands = json!(bands(first.as_i64(), last.as_i64()));
        self.set(key, "minimum_age", first);
        self.set(key, "maximum_age", last);
        self.terms(page, key.1, "age-band", &bands, false);
    }

    /// Prices, and whether it is free.
    fn costs(&mut self, page: &mut Page<'_>, key: Key, ids: &Ids, by_id: bool) {
        let cost = self.state(page, key, Field::Cost, ids, by_id);
        let free = self.state(page, key, Field::Free, ids, by_id);
        if cost.is_none() && free.is_none() {
            return;
        }
        let known = cloned(self.shelf.hanging(Kind::CostOption, "service_id", key.1));
        let (known, other): (Vec<_>, Vec<_>) = known
            .into_iter()
            .partition(|(_, body)| !text(body, "amount").is_empty());
        drop(other);
        let was_free = known.iter().any(|(_, body)| is_free(body));
        let priced = |body: &Body| !is_free(body);
        let sentence = cost.iter().flat_map(texts).collect::<Vec<_>>().join("\n");
        let said: Option<Vec<Body>> = cost.map(|cost| {
            let prices = cost.as_array().into_iter().flatten();
            prices.filter_map(Value::as_object).cloned().collect()
        });
        if !sentence.is_empty() && self.value(key, "fees_description").is_null() {
            self.set(key, "fees_description", sentence.into());
        }
        let says_free = said.iter().flatten().any(is_free);
        let kept = known.iter().map(|(_, body)| strip(body));
        let mut wanted: Vec<Body> = said
            .unwrap_or_else(|| kept.collect())
            .into_iter()
            .filter(priced)
            .collect();
        let said_again = page
            .joined(Field::Free)
            .is_some_and(|cell| !cell.is_empty());
        let is_free_now = match &free {
            Some(Value::Bool(free)) => *free || says_free,
            Some(_) => says_free,
            // A cell that is as it was says it again; where there is none, a price takes its place.
            None if said_again => was_free || says_free,
            None => was_free && wanted.is_empty() || says_free,
        };
        if is_free_now {
            let zero = known.iter().find(|(_, body)| is_free(body));
            wanted.push(zero.map_or_else(nought, |(_, body)| strip(body)));
        }
        self.lay(
            page,
            List {
                kind: Kind::CostOption,
                columns: &["option", "amount", "amount_description"],
                owner: owned("service_id", key.1),
                known,
                wanted,
            },
        );
    }
}

/// What the sheet knows of a price.
fn strip(body: &Body) -> Body {
    let mut body = body.clone();
    body.retain(|column, _| {
        ["option", "amount", "amount_description", "currency"].contains(&column.as_str())
    });
    body
}

fn nought() -> Body {
    let mut body = one("amount", "0.00");
    body.insert("option".to_owned(), "gratis".into());
    body.insert("currency".to_owned(), "EUR".into());
    body
}

/// The age bands that the ages touch.
fn bands(from: Option<i64>, to: Option<i64>) -> Vec<&'static str> {
    if from.is_none() && to.is_none() {
        return Vec::new();
    }
    let months = |age: Option<i64>, none: f64| age.map_or(none, |age| age as f64);
    let (from, to) = (months(from, 0.0), months(to, 1_500.0));
    let touched = AgeBand::all().filter(|band| match band.years() {
        (Some(first), Some(last)) => first * 12.0 < to && last * 12.0 > from,
        _ => false,
    });
    touched.map(AgeBand::code).collect()
}
