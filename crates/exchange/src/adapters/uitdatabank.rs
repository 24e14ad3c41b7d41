//! Events and places of UiTdatabank, as its search and its JSON-LD give them.

use super::item::{Body, Taker, at, list, numbered, text, theme, theme_to_choose, without_marks};
use super::{moments, themes};
use crate::read::Reading;
use crate::verdict::{Finding, Reason};
use onthaal_model::record::RecordKind;
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The name of the source.
pub(crate) const SOURCE: &str = "uitdatabank";

/// Fields that are taken, and pictures, which stay where they are.
const TAKEN: &[&str] = &[
    "@context",
    "@type",
    "name",
    "description",
    "calendarType",
    "startDate",
    "endDate",
    "subEvent",
    "openingHours",
    "location",
    "status",
    "modified",
    "mainImage",
    "image",
    "images",
    "mediaObject",
    "videos",
    "typicalAgeRange",
    "priceInfo",
    "contactPoint",
];
const TAKEN_OF_A_PLACE: &[&str] = &[
    "@context",
    "@type",
    "name",
    "description",
    "address",
    "geo",
    "mainImage",
    "image",
    "images",
    "mediaObject",
    "videos",
    "url",
];

/// Whether it is a page of a search, an event or a place of UiTdatabank, or a list of these.
pub(crate) fn is_it(value: &Value) -> bool {
    items(value).first().is_some_and(|(_, item)| {
        let known = matches!(text(item, &["@type"]).as_deref(), Some("Event" | "Place"));
        let shaped = ["calendarType", "@context", "@id"]
            .iter()
            .any(|key| item.get(key).is_some());
        known && shaped
    })
}

/// Takes its events and places.
pub(crate) fn read(reading: &mut Reading, file: &str, value: &Value) {
    let mut taker = Taker::new(reading, file, SOURCE);
    let items = items(value);
    let kind = |item: &Value| text(item, &["@type"]);
    let places: BTreeSet<String> = items
        .iter()
        .filter(|(_, item)| kind(item).as_deref() == Some("Place"))
        .filter_map(|(_, item)| former(item))
        .collect();
    for (path, item) in &items {
        match kind(item).as_deref() {
            Some("Place") => place(&mut taker, path, item),
            Some("Event") => event(&mut taker, path, item, &places),
            _ => taker.refuse(path, RecordKind::Event, "@type", "Event or Place"),
        }
    }
}

fn items(value: &Value) -> Vec<(String, &Value)> {
    match (value.as_array(), value.get("member")) {
        (Some(found), _) => numbered("$", found),
        (None, Some(Value::Array(found))) => numbered("$.member", found),
        (None, _) => vec![("$".to_owned(), value)],
    }
}

/// The id there: the last part of `@id`, else `id`.
fn former(item: &Value) -> Option<String> {
    let whole = text(item, &["@id"]).or_else(|| text(item, &["id"]))?;
    let last = whole.trim_end_matches('/').rsplit('/').next()?;
    (!last.is_empty()).then(|| last.to_owned())
}

/// A text in Dutch, else in the main language, else in any; older items have it without a language.
fn said(item: &Value, key: &str) -> Option<String> {
    let texts = item.get(key)?;
    let main = text(item, &["mainLanguage"]).unwrap_or_else(|| "nl".to_owned());
    let any = || texts.as_object()?.values().find_map(|one| text(one, &[]));
    text(texts, &["nl"])
        .or_else(|| text(texts, &[&main]))
        .or_else(|| text(texts, &[]))
        .or_else(any)
}

fn event(taker: &mut Taker<'_>, path: &str, item: &Value, places: &BTreeSet<String>) {
    let kind = RecordKind::Event;
    let Some(former) = former(item) else {
        return taker.refuse(path, kind, "@id", "the address of the event");
    };
    let Some(name) = said(item, "name") else {
        return taker.refuse(
            path,
            kind,
            "name.nl",
            "a name; ask the search for embed=true",
        );
    };
    let workflow = text(item, &["workflowStatus"]);
    if matches!(workflow.as_deref(), Some("DELETED" | "REJECTED" | "DRAFT")) {
        return taker.pass_over(path, kind, "workflowStatus", Some(name));
    }
    let id = taker.id(kind, &former);
    let mut findings = Vec::new();
    let (minimum, maximum) = ages(item, &mut findings);
    let (description, marked) = without_marks(&said(item, "description").unwrap_or_default());
    if marked {
        findings.push(Finding::new("description.nl", Reason::Html));
    }
    let moments = moments::of(item);
    findings.extend(moments.findings);
    if moments.rows.is_empty() {
        findings.push(
            Finding::new("calendarType", Reason::NotADay).expected("subEvent or openingHours"),
        );
    }
    let (themes, words) = terms(item, maximum);
    if themes.is_empty() {
        findings.push(theme_to_choose("terms", &words));
    }
    let (free, cost) = price(item);
    let place = item.get("location").unwrap_or(&Value::Null);
    let place_id = self::former(place).filter(|place| places.contains(place));
    let contact = |key: &str| {
        let own = text(item, &["bookingInfo", key]);
        own.or_else(|| {
            list(item, &["contactPoint", key])
                .iter()
                .find_map(|one| text(one, &[]))
        })
    };
    let body = Body::default()
        .set("name", name)
        .set("description", description)
        .set("status", status(item))
        .set("free", i64::from(free))
        .set("source", SOURCE)
        .set("source_id", former.as_str())
        .set("former_id", former.as_str())
        .maybe("cost", cost)
        .maybe("minimum_age", minimum)
        .maybe("maximum_age", maximum)
        .maybe("phone", contact("phone"))
        .maybe("email", contact("email"))
        .maybe("url", contact("url").filter(|url| url.starts_with("http")))
        .maybe(
            "location_id",
            place_id.map(|place| taker.id(RecordKind::Location, &place).to_string()),
        )
        .maybe("place_name", said(place, "name"))
        .maybe(
            "place_address",
            address(place).map(|(street, code, town)| format!("{street}, {code} {town}")),
        )
        .maybe("municipality", address(place).map(|(_, _, town)| town))
        .maybe("last_modified", text(item, &["modified"]))
        .keep_rest(item, TAKEN)
        .done();
    taker.put(path, kind, id, body, findings);
    taker.reading.whole_dates.insert(id);
    for (key, mut row) in moments.rows {
        row.insert("event_id".to_owned(), Value::from(id.to_string()));
        let row_id = taker.id(RecordKind::Schedule, &format!("{former} {key}"));
        taker.put(path, RecordKind::Schedule, row_id, row, Vec::new());
    }
    for (index, code) in themes.iter().enumerate() {
        let attribute = taker.id(RecordKind::Attribute, &format!("{former} {code}"));
        taker.put(
            path,
            RecordKind::Attribute,
            attribute,
            theme(kind, id, code, index + 1),
            Vec::new(),
        );
    }
    translations(taker, path, item, (kind, id, &former));
}

fn translations(
    taker: &mut Taker<'_>,
    path: &str,
    item: &Value,
    (kind, id, former): (RecordKind, Uuid, &str),
) {
    for field in ["name", "description"] {
        for (language, said) in item
            .get(field)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let locale = match language.as_str() {
                "nl" => continue,
                "fr" => "fr-BE",
                other => other,
            };
            let Some(said) = text(said, &[]) else {
                continue;
            };
            let body = Body::default()
                .set("record_kind", kind.as_str())
                .link("record_id", id)
                .set("locale", locale)
                .set("field", field)
                .set("text", without_marks(&said).0)
                .set("origin", "human")
                .done();
            let own = taker.id(
                RecordKind::Translation,
                &format!("{former} {locale} {field}"),
            );
            taker.put(path, RecordKind::Translation, own, body, Vec::new());
        }
    }
}

fn place(taker: &mut Taker<'_>, path: &str, item: &Value) {
    let kind = RecordKind::Location;
    let Some(former) = former(item) else {
        return taker.refuse(path, kind, "@id", "the address of the place");
    };
    let Some(name) = said(item, "name") else {
        return taker.refuse(path, kind, "name.nl", "a name");
    };
    let id = taker.id(kind, &former);
    let decimal = |key: &str| text(item, &["geo", key]);
    let body = Body::default()
        .set("location_type", "physical")
        .set("name", name)
        .set("external_identifier", former.as_str())
        .set("external_identifier_type", SOURCE)
        .set("former_id", former.as_str())
        .set("house_level_secret", 0)
        .maybe(
            "description",
            said(item, "description").map(|text| without_marks(&text).0),
        )
        .maybe("latitude", decimal("latitude"))
        .maybe("longitude", decimal("longitude"))
        .maybe(
            "url",
            text(item, &["url"]).filter(|url| url.starts_with("http")),
        )
        .keep_rest(item, TAKEN_OF_A_PLACE)
        .done();
    taker.put(path, kind, id, body, Vec::new());
    if let Some((street, code, town)) = address(item) {
        let body = Body::default()
            .link("location_id", id)
            .set("address_1", street)
            .set("city", town)
            .set("postal_code", code)
            .set("country", "BE")
            .set("address_type", "physical")
            .done();
        let own = taker.id(RecordKind::Address, &former);
        taker.put(path, RecordKind::Address, own, body, Vec::new());
    }
}

/// Street, postal code and town.
fn address(place: &Value) -> Option<(String, String, String)> {
    let all = place.get("address")?;
    let main = text(place, &["mainLanguage"]).unwrap_or_else(|| "nl".to_owned());
    let one = at(all, &["nl"])
        .or_else(|| at(all, &[&main]))
        .unwrap_or(all);
    Some((
        text(one, &["streetAddress"])?,
        text(one, &["postalCode"])?,
        text(one, &["addressLocality"])?,
    ))
}

fn status(item: &Value) -> &'static str {
    let status = text(item, &["status", "type"]).or_else(|| text(item, &["status"]));
    let booking = text(item, &["bookingAvailability", "type"]);
    match (status.as_deref(), booking.as_deref()) {
        (Some("Unavailable"), _) => "cancelled",
        (Some("TemporarilyUnavailable"), _) => "postponed",
        (_, Some("Unavailable")) => "full",
        _ => "scheduled",
    }
}

/// The ages in months. `0-3` is everyone from birth to the day before the fourth birthday.
fn ages(item: &Value, findings: &mut Vec<Finding>) -> (Option<i64>, Option<i64>) {
    let Some(range) = text(item, &["typicalAgeRange"]).filter(|range| range != "-") else {
        return (None, None);
    };
    let years = |part: &str| match part.trim() {
        "" => Some(None),
        digits => digits
            .parse::<i64>()
            .ok()
            .filter(|years| (0..=99).contains(years))
            .map(Some),
    };
    let read = range
        .split_once('-')
        .and_then(|(from, to)| Some((years(from)?, years(to)?)));
    match read {
        Some((from, to)) if from.zip(to).is_none_or(|(from, to)| from <= to) => (
            from.map(|years| years * 12),
            to.filter(|years| *years < 99).map(|years| years * 12 + 11),
        ),
        _ => {
            findings.push(
                Finding::new("typicalAgeRange", Reason::NotAges)
                    .given(&range)
                    .expected("0-3"),
            );
            (None, None)
        }
    }
}

/// The themes that are sure, and all the words.
fn terms(item: &Value, until: Option<i64>) -> (Vec<&'static str>, Vec<String>) {
    let mut sure: Vec<&'static str> = Vec::new();
    let mut words = Vec::new();
    for term in list(item, &["terms"]) {
        words.extend(text(term, &["label"]));
        let theme = text(term, &["id"]).and_then(|id| themes::of_term(&id, until));
        sure.extend(theme.filter(|theme| !sure.contains(theme)));
    }
    (sure, words)
}

/// Whether it costs nothing, and else the prices as they are told there.
fn price(item: &Value) -> (bool, Option<String>) {
    let prices = list(item, &["priceInfo"]);
    let amount = |one: &Value| one.get("price").and_then(Value::as_f64);
    if !prices.is_empty() && prices.iter().all(|one| amount(one) == Some(0.0)) {
        return (true, None);
    }
    let told = prices.iter().filter_map(|one| {
        let sum = format!("{:.2}", amount(one)?).replace('.', ",");
        let currency = text(one, &["priceCurrency"]).unwrap_or_else(|| "EUR".to_owned());
        let name = said(one, "name")
            .map(|name| format!("{name}: "))
            .unwrap_or_default();
        Some(format!("{name}{sum} {currency}"))
    });
    let told: Vec<String> = told.collect();
    (false, (!told.is_empty()).then(|| told.join("; ")))
}
