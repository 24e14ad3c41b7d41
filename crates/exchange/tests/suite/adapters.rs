//! The Sociale Kaart and UiTdatabank, by fixtures of our own in their shape.

use onthaal_directory::{Record, typed};
use onthaal_exchange::{Known, Outcome, Plan, Reading, Verdict, what};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};

fn plan(file: &str, value: &Value, known: &Known) -> Plan {
    let mut reading = Reading::default();
    reading
        .add_file(file, value.to_string().as_bytes())
        .unwrap();
    Plan::of(reading, known)
}

fn of(plan: &Plan, kind: RecordKind) -> Vec<&Record> {
    plan.write
        .iter()
        .filter(|record| record.kind == kind)
        .collect()
}

fn field<'a>(record: &'a Record, name: &str) -> &'a str {
    record
        .body
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn said(plan: &Plan, outcome: Outcome) -> Vec<String> {
    let verdicts = plan
        .verdicts
        .iter()
        .filter(|verdict| verdict.outcome() == outcome);
    verdicts.map(Verdict::to_string).collect()
}

/// Taking the same in again changes nothing.
fn is_one(file: &str, value: &Value) -> Plan {
    let first = plan(file, value, &Known::default());
    let known = Known::new(first.write.clone(), []);
    let again = plan(file, value, &known);
    assert_eq!(
        (again.write.len(), again.bury.len()),
        (0, 0),
        "{:?}",
        again.changes
    );
    assert_eq!(again.unchanged, first.write.len());
    first
}

fn care() -> Value {
    json!({
        "_embedded": { "healthOfferProviderRepresentationList": [
            {
                "id": { "id": "11205", "authenticSource": "COBRHA" },
                "legalName": { "description": "Kinderdagverblijf Het Nestje" },
                "type": "HEALTH_OFFER_PROVIDER", "state": "ACTIVE", "verified": true,
                "addresses": [{
                    "primary": true,
                    "street": { "name": { "description": "Lindestraat" } }, "number": "12",
                    "municipality": { "postalCode": "9995", "name": { "description": "Wilgenbeke" } },
                    "location": { "lat": 51.05, "lon": 3.72 }
                }],
                "activities": [
                    { "name": { "description": "10.07.02. Groepsopvang voor kinderen" } },
                    { "name": { "description": "Dagopvang voor personen met een handicap" } }
                ],
                "contactInfo": {
                    "phones": [{ "value": "09 000 11 11" }, { "value": "09 000 22 22", "primary": true }],
                    "emails": [{ "value": "nestje@wilgenbeke.example", "primary": true }],
                    "websites": [{ "value": "https://nestje.example" }]
                },
                "links": [{ "rel": "self", "href": "https://kaart.example/11205" }]
            },
            { "id": { "id": "11206" }, "addresses": [] },
            {
                "id": { "id": "11207" }, "legalName": { "description": "Zonder adres" },
                "addresses": [{ "number": "3" }], "activities": []
            }
        ] },
        "page": { "totalPages": 1, "totalElements": 3, "size": 20, "number": 0 }
    })
}

#[test]
fn a_page_of_the_sociale_kaart_becomes_organisations_with_places_and_services() {
    let plan = is_one("kaart.json", &care());
    let organisations = of(&plan, RecordKind::Organisation);
    assert_eq!(organisations.len(), 2);
    let nest = organisations
        .iter()
        .find(|one| field(one, "name").contains("Nestje"))
        .unwrap();
    assert_eq!(field(nest, "email"), "nestje@wilgenbeke.example");
    assert_eq!(field(nest, "website"), "https://nestje.example");
    assert_eq!(field(nest, "former_id"), "COBRHA/11205");
    assert_eq!(
        nest.body["verified"], true,
        "what has no place here is kept"
    );
    assert!(nest.body.contains_key("links"));
    let identifiers = of(&plan, RecordKind::OrganisationIdentifier);
    assert_eq!(field(identifiers[0], "identifier_type"), "Sociale Kaart");
    let services = of(&plan, RecordKind::Service);
    assert_eq!(services.len(), 2);
    assert_eq!(of(&plan, RecordKind::ServiceAtLocation).len(), 2);
    let address = of(&plan, RecordKind::Address)[0];
    assert_eq!(
        (field(address, "address_1"), field(address, "city")),
        ("Lindestraat 12", "Wilgenbeke")
    );
    let themes = of(&plan, RecordKind::Attribute);
    assert_eq!(themes.len(), 1, "only what is sure");
    assert_eq!(field(themes[0], "taxonomy_term_code"), "baby-toddler-care");
}

#[test]
fn each_record_is_told_to_come_from_the_sociale_kaart_with_its_number_there() {
    let plan = plan("kaart.json", &care(), &Known::default());
    let from: Vec<&Record> = plan
        .provenance
        .iter()
        .filter(|record| field(record, "record_kind") == "organisation")
        .collect();
    assert_eq!(from.len(), 2);
    assert!(
        from.iter()
            .all(|record| field(record, "source") == "sociale-kaart")
    );
    assert!(
        from.iter()
            .any(|record| field(record, "source_id") == "COBRHA/11205")
    );
}

#[test]
fn what_is_broken_in_the_sociale_kaart_is_named_with_its_path() {
    let plan = plan("kaart.json", &care(), &Known::default());
    let list = "$._embedded.healthOfferProviderRepresentationList";
    let refused = said(&plan, Outcome::Refused);
    assert!(
        refused
            .iter()
            .any(|one| one.contains(&format!("{list}[1]")) && one.contains("legalName"))
    );
    assert!(
        refused
            .iter()
            .any(|one| one.contains(&format!("{list}[2].addresses[0]")))
    );
    let warned = said(&plan, Outcome::Warning);
    assert!(
        warned.iter().any(|one| one.contains("theme-to-choose")),
        "{warned:?}"
    );
    assert_eq!(
        what("kaart.json", care().to_string().as_bytes()).unwrap(),
        "sociale-kaart"
    );
}

#[test]
fn the_other_form_of_the_page_is_read_too() {
    let mut page = care();
    let list = page["_embedded"]["healthOfferProviderRepresentationList"].take();
    let page = json!({ "content": list, "page": { "totalPages": 4 } });
    let plan = plan("kaart.json", &page, &Known::default());
    assert_eq!(of(&plan, RecordKind::Organisation).len(), 2);
    assert_eq!(plan.notes.len(), 1, "there are more pages");
}

fn uit(member: Vec<Value>) -> Value {
    json!({
        "@context": "http://www.w3.org/ns/hydra/context.jsonld", "@type": "PagedCollection",
        "itemsPerPage": 30, "totalItems": member.len(), "member": member
    })
}

fn camp() -> Value {
    json!({
        "@id": "https://io.uitdatabank.example/event/82e6367d-e8f4-4684-9f13-7bddd33d8c98",
        "@context": "/contexts/event", "@type": "Event", "mainLanguage": "nl",
        "name": { "nl": "Ravotweek", "fr": "Semaine de jeux" },
        "description": { "nl": "<p>Ravotten in het <b>bos</b>.</p>" },
        "terms": [
            { "id": "0.57.0.0.0", "label": "Kamp of vakantie", "domain": "eventtype" },
            { "id": "1.64.0.0.0", "label": "Milieu en natuur", "domain": "theme" }
        ],
        "location": {
            "@id": "https://io.uitdatabank.example/place/787d7420-c06f-4935-b3c5-5cd5a1276796",
            "@type": "Place", "mainLanguage": "nl", "name": { "nl": "Het Wilgenpark" },
            "address": { "nl": {
                "addressCountry": "BE", "addressLocality": "Wilgenbeke", "postalCode": "9995",
                "streetAddress": "Parklaan 1"
            } }
        },
        "organizer": { "@type": "Organizer", "name": { "nl": "Jeugddienst" } },
        "calendarType": "multiple",
        "startDate": "2026-12-21T09:00:00+01:00", "endDate": "2027-03-31T16:00:00+02:00",
        "status": { "type": "Available" }, "bookingAvailability": { "type": "Unavailable" },
        "subEvent": [
            { "id": 0, "@type": "Event", "startDate": "2026-12-21T09:00:00+01:00",
              "endDate": "2026-12-24T16:00:00+01:00", "status": { "type": "Available" } },
            { "id": 1, "@type": "Event", "startDate": "2027-03-31T07:00:00+00:00",
              "endDate": "2027-03-31T14:00:00+00:00", "status": { "type": "Available" } },
            { "id": 2, "@type": "Event", "startDate": "2027-04-01T09:00:00+02:00",
              "endDate": "2027-04-01T16:00:00+02:00", "status": { "type": "Unavailable" } }
        ],
        "typicalAgeRange": "6-12",
        "priceInfo": [
            { "category": "base", "name": { "nl": "Basistarief" }, "price": 60, "priceCurrency": "EUR" },
            { "category": "tariff", "name": { "nl": "Kansenpas" }, "price": 12.5, "priceCurrency": "EUR" }
        ],
        "contactPoint": { "phone": ["09 000 33 33"], "email": [], "url": ["https://ravot.example"] },
        "audience": { "audienceType": "everyone" }, "workflowStatus": "APPROVED",
        "mainImage": "https://images.example/x.jpg", "modified": "2026-11-01T10:00:00+00:00",
        "childrenOnly": true
    })
}

#[test]
fn an_event_of_uitdatabank_becomes_an_event_with_dates_on_the_wall_clock() {
    let plan = is_one("uit.json", &uit(vec![camp()]));
    let event = of(&plan, RecordKind::Event)[0];
    assert_eq!(field(event, "name"), "Ravotweek");
    assert_eq!(field(event, "description"), "Ravotten in het bos .");
    assert_eq!(field(event, "status"), "full");
    assert_eq!(
        field(event, "source_id"),
        "82e6367d-e8f4-4684-9f13-7bddd33d8c98"
    );
    assert_eq!(
        field(event, "cost"),
        "Basistarief: 60,00 EUR; Kansenpas: 12,50 EUR"
    );
    assert_eq!(
        (
            event.body["minimum_age"].as_i64(),
            event.body["maximum_age"].as_i64()
        ),
        (Some(72), Some(155))
    );
    assert_eq!(field(event, "municipality"), "Wilgenbeke");
    assert_eq!(field(event, "place_address"), "Parklaan 1, 9995 Wilgenbeke");
    assert!(event.body.contains_key("organizer") && event.body.contains_key("childrenOnly"));
    assert!(
        !event.body.contains_key("mainImage"),
        "pictures stay where they are"
    );
    let mut dates: Vec<String> = of(&plan, RecordKind::Schedule)
        .into_iter()
        .map(|row| {
            let row = typed::<onthaal_directory::Schedule>(row.id, &row.body);
            let first = row
                .dtstart
                .or(row.valid_from.map(|day| day.to_string()))
                .unwrap();
            let hours = [row.opens_at.unwrap(), row.closes_at.unwrap()].join("-");
            format!(
                "{first} {} {hours}",
                row.valid_to.map_or("-".to_owned(), |day| day.to_string())
            )
        })
        .collect();
    dates.sort();
    assert_eq!(
        dates,
        [
            "2026-12-21 2026-12-24 09:00-16:00",
            "2027-03-31 - 09:00-16:00"
        ],
        "the day that is called off is left out"
    );
    assert_eq!(
        field(of(&plan, RecordKind::Attribute)[0], "taxonomy_term_code"),
        "playground-holiday-activities"
    );
    let french = of(&plan, RecordKind::Translation)[0];
    assert_eq!(
        (field(french, "locale"), field(french, "text")),
        ("fr-BE", "Semaine de jeux")
    );
    let warned = said(&plan, Outcome::Warning);
    assert!(
        warned
            .iter()
            .any(|one| one.contains("subEvent[2].status date-called-off")),
        "{warned:?}"
    );
    assert_eq!(
        what("x", uit(vec![camp()]).to_string().as_bytes()).unwrap(),
        "uitdatabank"
    );
}

#[test]
fn only_what_changed_there_changes_here() {
    let first = plan("uit.json", &uit(vec![camp()]), &Known::default());
    let known = Known::new(first.write, []);
    let mut later = camp();
    later["bookingAvailability"]["type"] = json!("Available");
    later["subEvent"].as_array_mut().unwrap().remove(1);
    let second = plan("uit.json", &uit(vec![later]), &known);
    assert_eq!(second.write.len(), 1, "{:?}", second.changes);
    assert_eq!(field(&second.write[0], "status"), "scheduled");
    assert_eq!(second.bury.len(), 1, "the date that is no longer there");
    assert_eq!(second.bury[0].0, RecordKind::Schedule);
}

#[test]
fn hours_of_every_week_and_ends_that_are_not_told_are_read() {
    let weekly = json!({
        "@id": "https://io.uitdatabank.example/event/2", "@type": "Event", "name": "Oude vorm",
        "calendarType": "periodic", "startDate": "2026-09-01T00:00:00+02:00",
        "endDate": "2027-06-30T00:00:00+02:00",
        "openingHours": [
            { "opens": "09:00", "closes": "12:00", "dayOfWeek": ["monday", "wednesday"] },
            { "opens": "13:00", "closes": "16:00", "dayOfWeek": ["someday"] }
        ],
        "typicalAgeRange": "zes tot twaalf", "priceInfo": [{ "price": 0 }]
    });
    let single = json!({
        "@id": "https://io.uitdatabank.example/event/3", "@type": "Event", "name": { "nl": "Lezing" },
        "calendarType": "single", "startDate": "2026-11-26T19:30:00+01:00",
        "endDate": "2026-11-26T19:30:00+01:00", "typicalAgeRange": "18-"
    });
    let plan = is_one("uit.json", &json!([weekly, single]));
    let rows = of(&plan, RecordKind::Schedule);
    assert_eq!(rows.len(), 2);
    let row = rows
        .iter()
        .find(|row| row.body.contains_key("byday"))
        .unwrap();
    assert_eq!(
        (field(row, "byday"), field(row, "valid_to")),
        ("MO,WE", "2027-06-30")
    );
    let row = rows
        .iter()
        .find(|row| row.body.contains_key("dtstart"))
        .unwrap();
    assert_eq!(
        (field(row, "opens_at"), field(row, "closes_at")),
        ("19:30", "20:30")
    );
    let free = of(&plan, RecordKind::Event)
        .into_iter()
        .find(|one| field(one, "name") == "Oude vorm");
    assert_eq!(free.unwrap().body["free"], 1);
    let warned = said(&plan, Outcome::Warning).join("\n");
    for reason in [
        "end-unknown",
        "not-ages",
        "hours-as-text",
        "theme-to-choose",
    ] {
        assert!(warned.contains(reason), "{reason}: {warned}");
    }
}

#[test]
fn a_place_comes_in_and_its_events_are_held_there() {
    let mut place = camp()["location"].clone();
    place["geo"] = json!({ "latitude": 51.05, "longitude": 3.72 });
    let plan = is_one("uit.json", &uit(vec![camp(), place]));
    let location = of(&plan, RecordKind::Location)[0];
    assert_eq!(field(location, "latitude"), "51.05");
    let event = of(&plan, RecordKind::Event)[0];
    assert_eq!(field(event, "location_id"), location.id.to_string());
}

#[test]
fn what_is_broken_or_withdrawn_in_uitdatabank_is_named_and_left_out() {
    let bare = json!({ "@id": "https://io.uitdatabank.example/event/9", "@type": "Event" });
    let mut withdrawn = camp();
    withdrawn["workflowStatus"] = json!("DELETED");
    let other = json!({ "@id": "x/1", "@type": "Organizer", "name": "x" });
    let plan = plan(
        "uit.json",
        &uit(vec![bare, withdrawn, other]),
        &Known::default(),
    );
    assert_eq!(plan.write.len(), 0);
    let refused = said(&plan, Outcome::Refused);
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert!(
        refused[0].contains("$.member[0]") && refused[0].contains("embed=true"),
        "{refused:?}"
    );
    let warned = said(&plan, Outcome::Warning);
    assert!(
        warned[0].contains("$.member[1]") && warned[0].contains("workflowStatus deleted"),
        "{warned:?}"
    );
}
