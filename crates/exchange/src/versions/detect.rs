//! Which version a table or a JSON text is of, by what only that version has.

use serde_json::Value;

/// A time of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Era {
    /// 1.0 and 1.1.
    One,
    /// 1.x or 2.x, which cannot be told apart by this.
    Old,
    /// 2.0.
    Two,
    /// 3.0 and 3.1.
    Three,
}

impl Era {
    /// The version in words.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Era::One => "1.x",
            Era::Old => "1.x or 2.x",
            Era::Two => "2.x",
            Era::Three => "3.x",
        }
    }
}

/// The version of a table with this name, in the singular, and these columns; nothing where all
/// versions have it so.
pub(crate) fn of_table(table: &str, header: &[String]) -> Option<Era> {
    let has = |names: &[&str]| names.iter().any(|name| header.iter().any(|h| h == name));
    let when = |names: &[&str], era: Era| has(names).then_some(era);
    match table {
        "service_taxonomy" | "regular_schedule" | "holiday_schedule" => Some(Era::One),
        "service_attribute" | "other_attribute" => Some(Era::Two),
        "physical_address"
        | "postal_address"
        | "eligibility"
        | "payment_accepted"
        | "accessibility_for_disabilities" => Some(Era::Old),
        "address"
        | "accessibility"
        | "attribute"
        | "unit"
        | "url"
        | "service_capacity"
        | "organization_identifier"
        | "cost_option" => Some(Era::Three),
        "taxonomy" => when(&["vocabulary", "parent_name", "parent_id"], Era::One)
            .or_else(|| when(&["uri", "version", "description"], Era::Three)),
        "taxonomy_term" => {
            when(&["term"], Era::Two).or_else(|| when(&["name", "code"], Era::Three))
        }
        "service_area" => {
            when(&["service_area"], Era::Old).or_else(|| when(&["name", "uri"], Era::Three))
        }
        "language" => when(&["language"], Era::Old).or_else(|| when(&["name", "code"], Era::Three)),
        "organization" => when(
            &["website", "logo", "uri", "parent_organization_id"],
            Era::Three,
        )
        .or_else(|| when(&["url"], Era::Old)),
        "location" => when(&["location_type"], Era::Three),
        "phone" => when(&["department", "language"], Era::Old),
        "service" => when(&["taxonomy_ids", "accrediations"], Era::One).or_else(|| {
            let new = [
                "fees_description",
                "eligibility_description",
                "minimum_age",
                "alert",
                "last_modified",
            ];
            when(&new, Era::Three)
        }),
        "schedule" => when(&["schedule_link", "attending_type", "notes"], Era::Three),
        _ => None,
    }
}

/// Keys that only an older version has.
const OLD_KEYS: &[&str] = &[
    "physical_address",
    "physical_addresses",
    "postal_address",
    "postal_addresses",
    "regular_schedule",
    "regular_schedules",
    "holiday_schedule",
    "holiday_schedules",
    "service_taxonomy",
    "service_taxonomys",
    "services_taxonomy",
    "service_attribute",
    "service_attributes",
    "other_attribute",
    "other_attributes",
    "eligibilitys",
    "eligibilities",
    "payments_accepted",
    "payment_accepted",
    "accessibility_for_disabilities",
    "taxonomy_ids",
    "parent_name",
    "vocabulary",
    "service_area",
];

/// Whether somewhere in it stands what only an older version has.
pub(super) fn is_old(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.iter().any(|(key, value)| {
            let old = OLD_KEYS.contains(&key.as_str())
                || (key == "eligibility" && value.is_array())
                || (key == "term" && value.is_string() && !fields.contains_key("name"));
            old || is_old(value)
        }),
        Value::Array(items) => items.iter().any(is_old),
        _ => false,
    }
}
