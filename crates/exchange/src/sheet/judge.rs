//! A cell under its field as a value, with what there is to say of it.

use super::cells::{self, Note, Said, clean};
use super::form;
use super::hours;
use crate::flat::{Cell, Fact, Field};
use crate::verdict::Reason;
use onthaal_model::time::Day;
use serde_json::{Map, Value, json};

/// Longest name, in characters.
const NAME_LIMIT: usize = 300;

/// What is known of a file as a whole.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Habits {
    /// Whether its days are written month first.
    pub(super) american: bool,
}

/// What the cell says; a list for a field of several. An empty cell says `null`.
pub(super) fn judge(field: Field, cell: &Cell, habits: Habits) -> Said<Value> {
    if cell.text.is_empty() {
        return Said::plain(Value::Null);
    }
    if cell.fact == Fact::Error {
        return Said::left_out(Note::new(Reason::ExcelError));
    }
    let mut said = value(field, cell, habits);
    if cell.fact == Fact::Formula {
        said.notes.insert(0, Note::new(Reason::Formula));
    }
    said
}

fn value(field: Field, cell: &Cell, habits: Habits) -> Said<Value> {
    let text = cells::tidy(&cell.text);
    match field {
        Field::Kbo => of(cells::kbo(&text, cell.fact)),
        Field::OrganisationWebsite | Field::ServiceWebsite => of(cells::url(&text)),
        Field::OrganisationEmail | Field::ServiceEmail => of(cells::email(&text)),
        Field::OrganisationPhone | Field::ServicePhone => of(cells::phones(&text, cell.fact)),
        Field::Themes => of(cells::themes(&text)),
        Field::Languages => of(cells::languages(&text)),
        Field::IntakeModes => of(cells::intake_modes(&text)),
        Field::Capacity => of(cells::capacity(&text)),
        Field::Status => of(cells::status(&text)),
        Field::Free | Field::Secret => of(cells::yes_no(&text)),
        Field::CapacityDate | Field::WaitDate | Field::CheckedOn => {
            let said = cells::day(&text, cell.fact, habits.american);
            map(said, |day: Day| json!(day.to_string()))
        }
        Field::Ages => map(cells::ages(&text, cell.fact), |ages| {
            json!([ages.0, ages.1])
        }),
        Field::AgesFrom | Field::AgesTo => of(cells::age(&text)),
        Field::Cost => cost(&text),
        Field::Hours | Field::PlaceHours => {
            let bare = text.strip_prefix(hours::LOCKED).unwrap_or(&text);
            map(hours::read(bare, cell.fact), |rows| {
                Value::Array(rows.into_iter().map(Value::Object).collect())
            })
        }
        Field::Postcode => of(cells::postcode(&text)),
        Field::Remarks => map(clean(&text), |text| json!([text])),
        Field::OrganisationName | Field::ServiceName | Field::PlaceName => {
            let said = clean(&text);
            match &said.value {
                Some(name) if name.chars().count() > NAME_LIMIT => {
                    Said::left_out(Note::new(Reason::TooMuchText).expected(NAME_LIMIT.to_string()))
                }
                _ => map(said, |name| json!(name.replace('\n', " "))),
            }
        }
        Field::Latitude | Field::Longitude => Said::plain(json!(text)),
        Field::OrganisationText
        | Field::OrganisationParent
        | Field::Summary
        | Field::Description
        | Field::Eligibility
        | Field::Fees
        | Field::Application
        | Field::WaitTime
        | Field::Alert
        | Field::Street
        | Field::HouseNumber
        | Field::Address
        | Field::Municipality
        | Field::ServiceId
        | Field::OrganisationId
        | Field::PlaceId => of(clean(&text)),
    }
}

/// Prices, or the sentence that stands in their place.
fn cost(text: &str) -> Said<Value> {
    match cells::prices(text) {
        Some(prices) => {
            let bodies = prices.iter().map(|price| {
                let mut body = Map::new();
                let mut set = |name: &str, value: &Option<String>| {
                    if let Some(value) = value {
                        body.insert(name.to_owned(), json!(value));
                    }
                };
                set("option", &price.option);
                set("amount", &Some(price.amount.clone()));
                set("amount_description", &price.note);
                set("currency", &Some("EUR".to_owned()));
                Value::Object(body)
            });
            Said::plain(Value::Array(bodies.collect()))
        }
        None => map(clean(text), |text| json!([text])),
    }
}

fn of<T: serde::Serialize>(said: Said<T>) -> Said<Value> {
    map(said, |value| json!(value))
}

fn map<T>(said: Said<T>, made: impl FnOnce(T) -> Value) -> Said<Value> {
    Said {
        value: said.value.map(made),
        notes: said.notes,
    }
}

/// Whether the value of the field stands in one column as it is.
pub(super) fn is_plain(field: Field) -> bool {
    form::column(field).is_some()
        && !matches!(field, Field::Remarks | Field::Latitude | Field::Longitude)
}
