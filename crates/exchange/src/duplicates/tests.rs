mod merging;

use super::*;
use onthaal_directory::Record;
use onthaal_model::time::Day;
use serde_json::{Value, json};

fn record(kind: RecordKind, id: u128, body: Value) -> Record {
    let Value::Object(body) = body else {
        panic!("a body is an object")
    };
    Record {
        kind,
        id: Uuid::from_u128(id),
        body,
    }
}

fn id(number: u128) -> String {
    Uuid::from_u128(number).to_string()
}

fn organisation(number: u128, name: &str, more: Value) -> Record {
    let mut one = record(
        RecordKind::Organisation,
        number,
        json!({ "name": name, "description": name }),
    );
    one.body.extend(more.as_object().unwrap().clone());
    one
}

/// A service with its place, address and telephone, under ids that begin with its own.
fn service(
    number: u128,
    of: u128,
    name: &str,
    phone: &str,
    (line, postcode): (&str, &str),
) -> Vec<Record> {
    let part = |n: u128| number * 100 + n;
    vec![
        record(
            RecordKind::Service,
            number,
            json!({ "organisation_id": id(of), "name": name, "description": "", "status": "active" }),
        ),
        record(
            RecordKind::Location,
            part(1),
            json!({ "location_type": "physical" }),
        ),
        record(
            RecordKind::Address,
            part(2),
            json!({ "location_id": id(part(1)), "address_1": line, "postal_code": postcode, "city": "x", "address_type": "physical" }),
        ),
        record(
            RecordKind::ServiceAtLocation,
            part(3),
            json!({ "service_id": id(number), "location_id": id(part(1)) }),
        ),
        record(
            RecordKind::Phone,
            part(4),
            json!({ "service_id": id(number), "number": phone }),
        ),
        record(
            RecordKind::Language,
            part(5),
            json!({ "service_id": id(number), "code": "nl" }),
        ),
    ]
}

fn outlook(known: Vec<Record>, write: Vec<Record>) -> Outlook {
    Outlook::new(
        known,
        write,
        [],
        "sheet",
        Day::parse("day", "2026-11-24").unwrap(),
    )
}

fn pairs(known: Vec<Record>, write: Vec<Record>) -> Vec<(u128, u128, Vec<&'static str>)> {
    let found = outlook(known, write).proposals();
    found
        .iter()
        .map(|pair| {
            let why = pair.likenesses.iter().map(Likeness::code).collect();
            (pair.kept.1.as_u128(), pair.other.1.as_u128(), why)
        })
        .collect()
}

const MARKT: (&str, &str) = ("Markt 1", "9300");
const GENT: (&str, &str) = ("Veldstraat 8", "9000");

#[test]
fn the_same_enterprise_number_is_the_same_organisation() {
    let known = vec![organisation(
        1,
        "De Kade vzw",
        json!({ "kbo": "0415.123.456" }),
    )];
    let write = vec![organisation(
        2,
        "Kade, De",
        json!({ "kbo": "BE 415123456" }),
    )];
    assert_eq!(pairs(known, write), [(1, 2, vec!["same-kbo", "same-name"])]);
}

#[test]
fn two_enterprise_numbers_are_two_organisations_whatever_they_are_called() {
    let known = vec![organisation(
        1,
        "De Kade",
        json!({ "kbo": "0415123456", "email": "info@kade.be" }),
    )];
    let write = vec![organisation(
        2,
        "De Kade",
        json!({ "kbo": "0415123457", "email": "info@kade.be" }),
    )];
    assert_eq!(pairs(known, write), []);
}

#[test]
fn a_misspelt_service_at_the_same_address_is_proposed() {
    let mut known = vec![organisation(1, "Spelotheek De Bie", json!({}))];
    known.extend(service(2, 1, "Spelotheek De Bie", "053 21 22 23", MARKT));
    let mut write = vec![organisation(3, "Speelotheek de bie vzw", json!({}))];
    write.extend(service(
        4,
        3,
        "Speelotheek de bie",
        "+32 53 21 22 23",
        ("markt 1", "9300"),
    ));
    let found = pairs(known, write);
    let services = found
        .iter()
        .find(|pair| (pair.0, pair.1) == (2, 4))
        .unwrap();
    assert_eq!(
        services.2,
        [
            "similar-name",
            "same-phone",
            "same-place",
            "same-organisation"
        ]
    );
    assert!(
        found.iter().any(|pair| (pair.0, pair.1) == (1, 3)),
        "{found:?}"
    );
}

#[test]
fn a_chain_in_two_towns_is_not_one_service() {
    let mut known = vec![organisation(
        1,
        "Huis der Kleintjes",
        json!({ "website": "https://kleintjes.be" }),
    )];
    known.extend(service(2, 1, "Kinderdagverblijf", "053 21 22 23", MARKT));
    let mut same_organisation = service(3, 1, "Kinderdagverblijf", "053 21 22 23", GENT);
    assert_eq!(pairs(known.clone(), same_organisation.clone()), []);
    same_organisation[0]
        .body
        .insert("organisation_id".to_owned(), json!(id(4)));
    let mut write = vec![organisation(
        4,
        "Huis der Kleintjes",
        json!({ "website": "https://www.kleintjes.be/gent" }),
    )];
    write.extend(same_organisation);
    assert_eq!(pairs(known, write), []);
}

#[test]
fn two_services_of_one_organisation_with_one_telephone_are_two() {
    let known = vec![organisation(1, "CAW", json!({}))];
    let mut write = service(2, 1, "Onthaal voor jongeren", "053 21 22 23", MARKT);
    write.extend(service(
        3,
        1,
        "Onthaal voor volwassenen",
        "053 21 22 23",
        MARKT,
    ));
    write.extend(service(4, 1, "Praatgroep 1", "053 21 22 23", MARKT));
    write.extend(service(5, 1, "Praatgroep 2", "053 21 22 23", MARKT));
    assert_eq!(pairs(known, write), []);
}

#[test]
fn a_row_that_stands_twice_in_the_file_is_proposed() {
    let known = vec![organisation(1, "CAW", json!({}))];
    let mut write = service(2, 1, "Onthaal", "053 21 22 23", MARKT);
    write.extend(service(3, 1, "ONTHAAL", "053/21.22.23", MARKT));
    let found = pairs(known, write);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, found[0].1), (2, 3));
}

#[test]
fn what_is_known_is_not_proposed_again_unless_asked() {
    let mut known = vec![organisation(1, "CAW", json!({}))];
    known.extend(service(2, 1, "Onthaal", "053 21 22 23", MARKT));
    known.extend(service(3, 1, "Onthaal", "053 21 22 23", MARKT));
    let mut outlook = outlook(known, vec![]);
    assert_eq!(outlook.proposals(), []);
    assert_eq!(outlook.all_proposals().len(), 1);
    let pair = outlook.all_proposals().remove(0);
    outlook.keep_apart(pair.kept, pair.other);
    assert_eq!(outlook.all_proposals(), []);
}

#[test]
fn a_secret_place_is_never_a_reason() {
    let mut known = service(2, 1, "Vluchthuis", "053 21 22 23", MARKT);
    known[1]
        .body
        .insert("house_level_secret".to_owned(), json!(1));
    let mut write = service(3, 9, "Vluchthuis", "053 99 99 99", MARKT);
    write[1]
        .body
        .insert("house_level_secret".to_owned(), json!(1));
    for (_, _, why) in pairs(known, write) {
        assert!(!why.contains(&"same-place"));
    }
}
