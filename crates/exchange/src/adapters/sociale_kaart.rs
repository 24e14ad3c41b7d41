//! The Sociale Kaart of the Flemish government, as its search answers: a page of providers of
//! care, each with its addresses, activities and ways to reach it.

use super::item::{Body, Taker, at, list, numbered, text, theme, theme_to_choose};
use super::themes;
use crate::fault::Fault;
use crate::read::Reading;
use crate::verdict::Finding;
use onthaal_model::record::RecordKind;
use serde_json::Value;
use uuid::Uuid;

/// The name of the source.
pub(crate) const SOURCE: &str = "sociale-kaart";

const PAGE: &str = "healthOfferProviderRepresentationList";
const TAKEN: &[&str] = &[
    "id",
    "legalName",
    "addresses",
    "activities",
    "contactInfo",
    "state",
];

/// Whether it is a page, or a list, of providers of the Sociale Kaart, or one of these.
pub(crate) fn is_it(value: &Value) -> bool {
    at(value, &["_embedded", PAGE]).is_some_and(Value::is_array)
        || items(value).first().is_some_and(|(_, item)| {
            at(item, &["id", "id"]).is_some() && at(item, &["legalName"]).is_some()
        })
}

/// Takes its providers. Of one page of several it says so.
pub(crate) fn read(reading: &mut Reading, file: &str, value: &Value) {
    let pages = at(value, &["page", "totalPages"]).and_then(Value::as_u64);
    if pages.is_some_and(|pages| pages > 1) {
        reading.note(file, Fault::PartOfPages);
    }
    let mut taker = Taker::new(reading, file, SOURCE);
    for (path, item) in items(value) {
        provider(&mut taker, &path, item);
    }
}

fn items(value: &Value) -> Vec<(String, &Value)> {
    let embedded = at(value, &["_embedded", PAGE]).and_then(Value::as_array);
    let content = value.get("content").and_then(Value::as_array);
    match (value.as_array(), embedded, content) {
        (Some(items), _, _) => numbered("$", items),
        (None, Some(items), _) => numbered(&format!("$._embedded.{PAGE}"), items),
        (None, None, Some(items)) => numbered("$.content", items),
        (None, None, None) => vec![("$".to_owned(), value)],
    }
}

/// A provider there: its own id, and the id of its record here.
struct Provider<'a> {
    path: &'a str,
    former: String,
    id: Uuid,
    /// The places where it works.
    places: Vec<Uuid>,
}

fn provider(taker: &mut Taker<'_>, path: &str, item: &Value) {
    let kind = RecordKind::Organisation;
    let Some(number) = text(item, &["id", "id"]) else {
        return taker.refuse(path, kind, "id.id", "the number of the provider");
    };
    let Some(name) =
        text(item, &["legalName", "description"]).or_else(|| text(item, &["legalName"]))
    else {
        return taker.refuse(
            path,
            kind,
            "legalName.description",
            "the name of the provider",
        );
    };
    let scheme = text(item, &["id", "authenticSource"]);
    let former = match &scheme {
        Some(scheme) => format!("{scheme}/{number}"),
        None => number.clone(),
    };
    let mut provider = Provider {
        path,
        id: taker.id(kind, &former),
        former,
        places: Vec::new(),
    };
    let names = activities(item);
    let contact = |list: &str| reach(item, list);
    let mut sites = contact("websites")
        .into_iter()
        .filter(|url| url.starts_with("http"));
    let body = Body::default()
        .set("name", name.as_str())
        .set(
            "description",
            if names.is_empty() {
                name.clone()
            } else {
                names.join(", ")
            },
        )
        .set("former_id", provider.former.as_str())
        .maybe("email", contact("emails").into_iter().next())
        .maybe("website", sites.next())
        .keep_rest(item, TAKEN)
        .done();
    taker.put(path, kind, provider.id, body, Vec::new());
    provider.number(taker, &number, scheme);
    for url in sites {
        let body = Body::default()
            .link("organisation_id", provider.id)
            .set("url", url.as_str());
        provider.put(taker, RecordKind::Url, &url, body, Vec::new());
    }
    for number in contact("phones") {
        let body = Body::default()
            .link("organisation_id", provider.id)
            .set("number", number.as_str());
        provider.put(taker, RecordKind::Phone, &number, body, Vec::new());
    }
    for (index, address) in list(item, &["addresses"]).iter().enumerate() {
        provider.place(taker, address, index);
    }
    let is_active = !matches!(
        text(item, &["state"])
            .map(|state| state.to_uppercase())
            .as_deref(),
        Some("INACTIVE" | "STOPPED" | "CLOSED")
    );
    for name in &names {
        provider.service(taker, name, is_active);
    }
}

impl Provider<'_> {
    /// Puts a record that hangs from the provider and has no id there.
    fn put(
        &self,
        taker: &mut Taker<'_>,
        kind: RecordKind,
        key: &str,
        body: Body,
        findings: Vec<Finding>,
    ) -> Uuid {
        let id = taker.id(kind, &format!("{} {key}", self.former));
        taker.put(self.path, kind, id, body.done(), findings);
        id
    }

    /// Its number in the register it comes from.
    fn number(&self, taker: &mut Taker<'_>, number: &str, scheme: Option<String>) {
        let body = Body::default()
            .link("organisation_id", self.id)
            .set("identifier_type", "Sociale Kaart")
            .set("identifier", number)
            .maybe("identifier_scheme", scheme);
        self.put(
            taker,
            RecordKind::OrganisationIdentifier,
            "number",
            body,
            Vec::new(),
        );
    }

    fn place(&mut self, taker: &mut Taker<'_>, address: &Value, index: usize) {
        let street = text(address, &["street", "name", "description"]);
        let number = text(address, &["number"]);
        let code = text(address, &["municipality", "postalCode"]);
        let town = text(address, &["municipality", "name", "description"]);
        let (Some(street), Some(code), Some(town)) = (street, code, town) else {
            let path = format!("{}.addresses[{index}]", self.path);
            let expected = "street.name.description, municipality.postalCode and municipality.name.description";
            return taker.refuse(&path, RecordKind::Address, "street", expected);
        };
        let line: Vec<String> = [Some(street), number].into_iter().flatten().collect();
        let line = line.join(" ");
        let key = format!("{line}, {code} {town}");
        let decimal = |axis: &str| text(address, &["location", axis]);
        let location = Body::default()
            .link("organisation_id", self.id)
            .set("location_type", "physical")
            .set("house_level_secret", 0)
            .maybe("latitude", decimal("lat"))
            .maybe("longitude", decimal("lon"));
        let location = self.put(taker, RecordKind::Location, &key, location, Vec::new());
        let body = Body::default()
            .link("location_id", location)
            .set("address_1", line)
            .set("city", town)
            .set("postal_code", code)
            .set("country", "BE")
            .set("address_type", "physical");
        self.put(taker, RecordKind::Address, &key, body, Vec::new());
        self.places.push(location);
    }

    fn service(&self, taker: &mut Taker<'_>, name: &str, is_active: bool) {
        let kind = RecordKind::Service;
        let sure = themes::of_activity(name);
        let findings = match sure {
            Some(_) => Vec::new(),
            None => vec![theme_to_choose("activities", &[name.to_owned()])],
        };
        let body = Body::default()
            .link("organisation_id", self.id)
            .set("name", name)
            .set("status", if is_active { "active" } else { "inactive" });
        let service = self.put(taker, kind, name, body, findings);
        if let Some(code) = sure {
            let body = Body::from(theme(kind, service, code, 1));
            self.put(
                taker,
                RecordKind::Attribute,
                &format!("{name} {code}"),
                body,
                Vec::new(),
            );
        }
        for place in &self.places {
            let body = Body::default()
                .link("service_id", service)
                .link("location_id", *place);
            let key = format!("{name} {place}");
            self.put(taker, RecordKind::ServiceAtLocation, &key, body, Vec::new());
        }
    }
}

/// The names of what it does, each once.
fn activities(item: &Value) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for activity in list(item, &["activities"]) {
        let name = text(activity, &["name", "description"]).or_else(|| text(activity, &["name"]));
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

/// The telephone numbers, addresses for messages or pages, the main one first.
fn reach(item: &Value, list_name: &str) -> Vec<String> {
    let mut found: Vec<(bool, String)> = list(item, &["contactInfo", list_name])
        .iter()
        .filter_map(|one| {
            let primary = one.get("primary").and_then(Value::as_bool).unwrap_or(false);
            Some((!primary, text(one, &["value"])?))
        })
        .collect();
    found.sort_by_key(|(second, _)| *second);
    let mut values: Vec<String> = Vec::new();
    for (_, value) in found {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
