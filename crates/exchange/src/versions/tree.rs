//! JSON of an older version: records inside records.

use super::detect::is_old;
use super::record::{Raised, raise};
use super::service::{add_eligibility, add_payment};
use serde_json::{Map, Value};

/// Turns a JSON text of an older version into one of 3.1, and says whether it was one; one of
/// 3.x stays as it is.
pub(crate) fn raise_json(value: Value) -> (Value, bool) {
    match is_old(&value) || is_old_page(&value) {
        true => (root(value), true),
        false => (value, false),
    }
}

/// A page as 1.x gives it, with `content` where 3.x says `contents`.
fn is_old_page(value: &Value) -> bool {
    value.get("content").is_some_and(Value::is_array) && value.get("contents").is_none()
}

fn root(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(root).collect()),
        Value::Object(mut object) => {
            for key in ["contents", "content", "items"] {
                if let Some(Value::Array(items)) = object.remove(key) {
                    let items = items.into_iter().map(root).collect();
                    object.insert("contents".to_owned(), Value::Array(items));
                    return Value::Object(object);
                }
            }
            let table = table_of(&object);
            Value::Object(record(table, object))
        }
        other => other,
    }
}

/// The table that an object can only be of, going by its keys.
fn table_of(object: &Map<String, Value>) -> &'static str {
    let has = |keys: &[&str]| keys.iter().any(|key| object.contains_key(*key));
    if has(&["term", "vocabulary", "parent_name"]) {
        "taxonomy_term"
    } else if !has(&["name", "status"])
        && (has(&["service", "location"]) || (has(&["service_id"]) && has(&["location_id"])))
    {
        "service_at_location"
    } else if has(&[
        "status",
        "organization",
        "organization_id",
        "eligibilitys",
        "service_at_locations",
        "service_taxonomys",
    ]) && !has(&["latitude", "physical_addresses", "physical_address"])
    {
        "service"
    } else if has(&[
        "latitude",
        "physical_addresses",
        "physical_address",
        "postal_addresses",
        "accessibility_for_disabilities",
    ]) {
        "location"
    } else {
        "organization"
    }
}

/// The list that stands under a key, in any version: its name now, and the table of what is in
/// it.
fn list(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "physical_address" | "physical_addresses" => ("addresses", "physical_address"),
        "postal_address" | "postal_addresses" => ("addresses", "postal_address"),
        "regular_schedule" | "regular_schedules" => ("schedules", "regular_schedule"),
        "holiday_schedule" | "holiday_schedules" => ("schedules", "holiday_schedule"),
        "schedule" | "schedules" => ("schedules", "schedule"),
        "service_taxonomy" | "service_taxonomys" | "services_taxonomy" => {
            ("attributes", "service_taxonomy")
        }
        "service_attribute" | "service_attributes" => ("attributes", "service_attribute"),
        "other_attribute" | "other_attributes" => ("attributes", "other_attribute"),
        "accessibility_for_disabilities" => ("accessibility", "accessibility_for_disabilities"),
        "phone" | "phones" => ("phones", "phone"),
        "contact" | "contacts" => ("contacts", "contact"),
        "language" | "languages" => ("languages", "language"),
        "service_area" | "service_areas" => ("service_areas", "service_area"),
        "required_document" | "required_documents" => ("required_documents", "required_document"),
        "cost_option" | "cost_options" => ("cost_options", "cost_option"),
        "funding" | "fundings" => ("funding", "funding"),
        "service_at_location" | "service_at_locations" => {
            ("service_at_locations", "service_at_location")
        }
        "programs" => ("programs", "program"),
        "services" => ("services", "service"),
        "locations" => ("locations", "location"),
        "eligibility" | "eligibilitys" | "eligibilities" => ("", "eligibility"),
        "payment_accepted" | "payments_accepted" => ("", "payment_accepted"),
        _ => return None,
    })
}

/// A record that stands inside another: the key now, and its table.
fn single(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "organization" => ("organization", "organization"),
        "program" => ("program", "program"),
        "service" => ("service", "service"),
        "location" => ("location", "location"),
        "taxonomy" | "taxonomy_term" => ("taxonomy_term", "taxonomy_term"),
        _ => return None,
    })
}

/// A record with all that is in it.
fn record(table: &str, object: Map<String, Value>) -> Map<String, Value> {
    let mut flat = Map::new();
    let mut inside = Vec::new();
    for (key, value) in object {
        match (list(&key), single(&key), value) {
            (Some((to, table)), _, Value::Array(items)) => inside.push((to, table, items)),
            (Some((to, table)), _, value @ Value::Object(_)) => {
                inside.push((to, table, vec![value]));
            }
            (_, Some((to, table)), Value::Object(object)) => {
                flat.insert(to.to_owned(), Value::Object(record(table, object)));
            }
            // A service of 1.x may name its place itself.
            (_, _, value) => {
                flat.insert(key, value);
            }
        }
    }
    let mut parts = raise(table, flat).into_iter();
    let Some(Raised::Record(_, mut own)) = parts.next() else {
        return Map::new();
    };
    for part in parts {
        if let Raised::Record(table, object) = part {
            let to = list(table).map_or("attributes", |(to, _)| to);
            push(&mut own, to, object);
        }
    }
    for (to, table, items) in inside {
        for item in items {
            let Value::Object(item) = item else {
                push_value(&mut own, to, item);
                continue;
            };
            let item = match table {
                "eligibility" | "payment_accepted" => item,
                _ => record(table, item),
            };
            match table {
                "eligibility" => add_eligibility(&mut own, item),
                "payment_accepted" => add_payment(&mut own, item),
                _ => push(&mut own, to, item),
            }
        }
    }
    own
}

fn push(own: &mut Map<String, Value>, list: &str, item: Map<String, Value>) {
    push_value(own, list, Value::Object(item));
}

fn push_value(own: &mut Map<String, Value>, list: &str, item: Value) {
    let items = own.entry(list).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(items) = items {
        items.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_service_of_an_older_version_becomes_one_of_now_with_all_that_is_in_it() {
        let old = json!({ "content": [{
            "id": 7, "name": "Speelpunt", "status": "active", "fees": "free",
            "organization": { "id": 1, "name": "Stad", "url": "http://a" },
            "eligibilitys": [{ "id": 3, "eligibility": "families", "minimum_age": 2 }],
            "service_taxonomys": [{ "id": 4, "taxonomy": { "id": 9, "name": "Play" } }],
            "regular_schedules": [{ "id": 5, "weekday": 1, "opens_at": "9:00" }],
            "service_at_locations": [{ "id": 6, "location": { "id": 8,
                "physical_addresses": [{ "id": 2, "city": "W" }] } }],
            "reviews": [{ "id": 1 }],
        }], "totalElements": 1 });
        let (new, _) = raise_json(old);
        let service = &new["contents"][0];
        let mark = super::super::FORMER_TABLE;
        assert_eq!(service["fees_description"], "free");
        assert_eq!(service["organization"]["website"], "http://a");
        assert_eq!(service["eligibility_description"], "families");
        assert_eq!(service["minimum_age"], 2);
        assert_eq!(service["eligibilities"][0]["id"], 3);
        assert_eq!(
            service["attributes"],
            json!([{ "id": 4, "link_entity": "service", mark: "service_taxonomy",
                "taxonomy_term": { "id": 9, "name": "Play", "code": "9", mark: "taxonomy_term" } }])
        );
        assert_eq!(service["schedules"][0]["byday"], "MO");
        let place = &service["service_at_locations"][0]["location"];
        assert_eq!(place["location_type"], "physical");
        assert_eq!(place["addresses"][0]["address_type"], "physical");
        assert_eq!(service["reviews"], json!([{ "id": 1 }]));
    }

    #[test]
    fn what_is_of_now_stays_as_it_is() {
        let new = json!({ "id": "a", "fees": "free", "organization": { "url": "x" } });
        assert_eq!(raise_json(new.clone()), (new, false));
    }
}
