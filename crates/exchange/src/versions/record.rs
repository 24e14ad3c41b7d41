//! One flat record of an older version.

use super::FORMER_TABLE;
use serde_json::{Map, Value, json};

/// What becomes of a record.
pub(crate) enum Raised {
    /// A record of this table of 3.1.
    Record(&'static str, Map<String, Value>),
    /// No record any more, but words of a service about who may come.
    Eligibility(Map<String, Value>),
    /// No record any more, but a way to pay for a service.
    Payment(Map<String, Value>),
}

/// The records of 3.1 that a record of an older version is, the record itself first. Nothing for
/// a table that no version has.
pub(crate) fn raise(table: &str, mut object: Map<String, Value>) -> Vec<Raised> {
    let mut beside = Vec::new();
    let table = match table {
        "organization" => {
            rename(&mut object, "url", "website");
            only_the_year(&mut object);
            "organization"
        }
        "service" => {
            service(&mut object, &mut beside);
            "service"
        }
        "service_taxonomy" | "service_attribute" | "other_attribute" => {
            attribute(table, &mut object);
            "attribute"
        }
        "location" => {
            object
                .entry("location_type")
                .or_insert(Value::from("physical"));
            "location"
        }
        "phone" => {
            languages_of_phone(&mut object, &mut beside);
            "phone"
        }
        "physical_address" | "postal_address" => {
            address(table, &mut object);
            "address"
        }
        "regular_schedule" | "holiday_schedule" => {
            former(&mut object, table);
            match table {
                "regular_schedule" => every_week(&mut object),
                _ => holiday(&mut object),
            }
            "schedule"
        }
        "eligibility" => return vec![Raised::Eligibility(object)],
        "payment_accepted" => return vec![Raised::Payment(object)],
        "language" => {
            language(&mut object);
            "language"
        }
        "accessibility_for_disabilities" | "accessibility" => {
            rename(&mut object, "accessibility", "description");
            "accessibility"
        }
        "service_area" => {
            rename(&mut object, "service_area", "name");
            "service_area"
        }
        "taxonomy" | "taxonomy_term" => {
            term(&mut object);
            "taxonomy_term"
        }
        other => match KEPT.iter().find(|kept| **kept == other) {
            Some(kept) => kept,
            None => return Vec::new(),
        },
    };
    beside.insert(0, Raised::Record(table, object));
    beside
}

/// Tables that are the same in all versions, and those of 3.x that people add to older packages.
const KEPT: &[&str] = &[
    "program",
    "service_at_location",
    "contact",
    "schedule",
    "funding",
    "required_document",
    "cost_option",
    "metadata",
    "meta_table_description",
    "address",
    "attribute",
    "organization_identifier",
    "service_capacity",
    "unit",
    "url",
];

/// What stands in a field as text; a number too.
pub(super) fn text(object: &Map<String, Value>, key: &str) -> Option<String> {
    let text = match object.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn rename(object: &mut Map<String, Value>, from: &str, to: &str) {
    if !object.contains_key(to)
        && let Some(value) = object.remove(from)
    {
        object.insert(to.to_owned(), value);
    }
}

fn former(object: &mut Map<String, Value>, table: &str) {
    object.insert(FORMER_TABLE.to_owned(), Value::from(table));
}

/// The year was a day in 1.x: `2011-01-01`.
fn only_the_year(object: &mut Map<String, Value>) {
    let year = text(object, "year_incorporated");
    let year = year.and_then(|day| day.get(..4)?.parse::<i64>().ok());
    if let Some(year) = year {
        object.insert("year_incorporated".to_owned(), Value::from(year));
    }
}

fn service(object: &mut Map<String, Value>, beside: &mut Vec<Raised>) {
    rename(object, "fees", "fees_description");
    rename(object, "accrediations", "accreditations");
    let Some(id) = text(object, "id") else {
        return;
    };
    for term in list(object, "taxonomy_ids") {
        let attribute = json!({
            "id": format!("{id}/{term}"), "link_id": id, "link_entity": "service",
            "taxonomy_term_id": term, FORMER_TABLE: "service.taxonomy_ids",
        });
        beside.push(record("attribute", attribute));
    }
    if let Some(place) = text(object, "location_id") {
        object.remove("location_id");
        let there = json!({
            "id": format!("{id}/{place}"), "service_id": id, "location_id": place,
            FORMER_TABLE: "service.location_id",
        });
        beside.push(record("service_at_location", there));
    }
}

/// Takes a list in one cell away and gives what is in it.
fn list(object: &mut Map<String, Value>, key: &str) -> Vec<String> {
    let cell = text(object, key).unwrap_or_default();
    let items = cell
        .split([',', ';', '|'])
        .map(|item| item.trim().to_owned());
    let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
    if !items.is_empty() {
        object.remove(key);
    }
    items
}

fn record(table: &'static str, value: Value) -> Raised {
    let object = match value {
        Value::Object(object) => object,
        _ => Map::new(),
    };
    Raised::Record(table, object)
}

fn attribute(table: &str, object: &mut Map<String, Value>) {
    former(object, table);
    rename(object, "taxonomy_id", "taxonomy_term_id");
    rename(object, "taxonomy_detail", "value");
    if table == "other_attribute" {
        rename(object, "link_type", "link_entity");
    } else {
        rename(object, "service_id", "link_id");
        object
            .entry("link_entity")
            .or_insert(Value::from("service"));
    }
}

fn languages_of_phone(object: &mut Map<String, Value>, beside: &mut Vec<Raised>) {
    let Some(id) = text(object, "id") else {
        return;
    };
    for spoken in list(object, "language") {
        let mut language = json!({
            "id": format!("{id}/{spoken}"), "phone_id": id, "language": spoken,
            FORMER_TABLE: "phone.language",
        });
        if let Some(object) = language.as_object_mut() {
            self::language(object);
        }
        beside.push(record("language", language));
    }
}

/// Older versions say a language by its name or its code in one field.
fn language(object: &mut Map<String, Value>) {
    let said = text(object, "language");
    let is_code = |said: &String| {
        let main = said.split(['-', '_']).next().unwrap_or_default();
        (2..=3).contains(&main.len()) && main.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let to = match said.as_ref().is_some_and(is_code) {
        true => "code",
        false => "name",
    };
    rename(object, "language", to);
}

/// Four lines there, two here.
fn address(table: &str, object: &mut Map<String, Value>) {
    former(object, table);
    let kind = match table {
        "postal_address" => "postal",
        _ => "physical",
    };
    object.entry("address_type").or_insert(Value::from(kind));
    let lines = ["address_2", "address_3", "address_4"];
    let lines: Vec<String> = lines.iter().filter_map(|key| text(object, key)).collect();
    object.remove("address_3");
    object.remove("address_4");
    if !lines.is_empty() {
        object.insert("address_2".to_owned(), Value::from(lines.join(", ")));
    }
}

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A weekday, from 1 for Monday or by its English name.
fn every_week(object: &mut Map<String, Value>) {
    let said = text(object, "weekday").unwrap_or_default();
    let by_number = said
        .parse::<usize>()
        .ok()
        .and_then(|day| DAYS.get(day.checked_sub(1)?));
    let by_name = || {
        let start = said.get(..2)?.to_uppercase();
        DAYS.iter().find(|day| **day == start)
    };
    if let Some(day) = by_number.or_else(by_name) {
        object.remove("weekday");
        object.entry("freq").or_insert(Value::from("WEEKLY"));
        object.entry("byday").or_insert(Value::from(*day));
    }
}

/// Days that are closed, or open at other hours.
fn holiday(object: &mut Map<String, Value>) {
    rename(object, "start_date", "valid_from");
    rename(object, "end_date", "valid_to");
    let closed = match object.get("closed") {
        Some(Value::Bool(closed)) => *closed,
        _ => matches!(
            text(object, "closed")
                .unwrap_or_default()
                .to_lowercase()
                .as_str(),
            "true" | "t" | "1" | "yes" | "y"
        ),
    };
    if closed {
        for key in ["opens_at", "closes_at"] {
            object.insert(key.to_owned(), Value::from("00:00"));
        }
    }
    if object.get("closed").is_some() {
        object.remove("closed");
    }
}

/// What 1.x calls a taxonomy is a term.
fn term(object: &mut Map<String, Value>) {
    rename(object, "term", "name");
    rename(object, "vocabulary", "taxonomy");
    former(object, "taxonomy_term");
    // Where terms are counted by their code, as in lists that may not be given on, the id is one.
    let code = text(object, "id").filter(|id| uuid::Uuid::try_parse(id).is_err());
    if let Some(code) = code {
        object.entry("code").or_insert(Value::from(code));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raised(table: &str, value: Value) -> Vec<(String, Value)> {
        let Value::Object(object) = value else {
            return Vec::new();
        };
        let raised = raise(table, object).into_iter();
        raised
            .map(|one| match one {
                Raised::Record(table, object) => (table.to_owned(), Value::Object(object)),
                Raised::Eligibility(object) => ("eligibility".to_owned(), Value::Object(object)),
                Raised::Payment(object) => ("payment".to_owned(), Value::Object(object)),
            })
            .collect()
    }

    #[test]
    fn a_record_of_an_older_version_gets_its_names_of_now() {
        let check = |table: &str, before: Value, expected: Value| {
            let after = raised(table, before);
            let after: Vec<Value> = after.into_iter().map(|(t, v)| json!([t, v])).collect();
            assert_eq!(Value::Array(after), expected, "{table}");
        };
        check(
            "organization",
            json!({ "id": 1, "url": "http://a", "year_incorporated": "2011-01-01" }),
            json!([["organization", { "id": 1, "website": "http://a", "year_incorporated": 2011 }]]),
        );
        check(
            "regular_schedule",
            json!({ "id": "1", "weekday": "3", "opens_at": "09:00" }),
            json!([["schedule", { "id": "1", "freq": "WEEKLY", "byday": "WE",
                "opens_at": "09:00", FORMER_TABLE: "regular_schedule" }]]),
        );
        check(
            "holiday_schedule",
            json!({ "id": "1", "closed": "True", "start_date": "2020-12-24", "end_date": "" }),
            json!([["schedule", { "id": "1", "valid_from": "2020-12-24", "valid_to": "",
                "opens_at": "00:00", "closes_at": "00:00", FORMER_TABLE: "holiday_schedule" }]]),
        );
        check(
            "phone",
            json!({ "id": "1", "number": "2", "language": "en, Polish" }),
            json!([
                ["phone", { "id": "1", "number": "2" }],
                ["language", { "id": "1/en", "phone_id": "1", "code": "en",
                    FORMER_TABLE: "phone.language" }],
                ["language", { "id": "1/Polish", "phone_id": "1", "name": "Polish",
                    FORMER_TABLE: "phone.language" }],
            ]),
        );
        check(
            "postal_address",
            json!({ "id": "1", "address_1": "a", "address_2": "b", "address_4": "d" }),
            json!([["address", { "id": "1", "address_1": "a", "address_2": "b, d",
                "address_type": "postal", FORMER_TABLE: "postal_address" }]]),
        );
        check(
            "taxonomy",
            json!({ "id": "BD-18", "name": "Food", "vocabulary": "AIRS" }),
            json!([["taxonomy_term", { "id": "BD-18", "name": "Food", "taxonomy": "AIRS",
                "code": "BD-18", FORMER_TABLE: "taxonomy_term" }]]),
        );
        check(
            "other_attribute",
            json!({ "id": "1", "link_id": "7", "link_type": "organization" }),
            json!([["attribute", { "id": "1", "link_id": "7", "link_entity": "organization",
                FORMER_TABLE: "other_attribute" }]]),
        );
        assert_eq!(raised("review", json!({})), []);
    }
}
