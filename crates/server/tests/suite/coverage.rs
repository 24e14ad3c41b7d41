//! The matrix of the offer: what it counts, what it leaves out, and what it calls alike.

use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_server::coverage::{Columns, Scope, ThemeRow, behind, coverage};
use onthaal_server::{Centre, publish};
use serde_json::{Value, json};
use uuid::Uuid;

fn record(kind: RecordKind, number: u128, body: Value) -> Record {
    Record {
        kind,
        id: Uuid::from_u128(number),
        body: body.as_object().unwrap().clone(),
    }
}

fn id(number: u128) -> String {
    Uuid::from_u128(number).to_string()
}

/// A service of an organisation in a town, with one theme, one form and ages in months.
fn service(number: u128, organisation: u128, town: u128, ages: (i64, i64)) -> Vec<Record> {
    let attribute = |offset: u128, link_type: &str, code: &str| {
        let body = json!({ "link_id": id(number), "link_entity": "service",
            "link_type": link_type, "taxonomy_term_code": code });
        record(RecordKind::Attribute, number * 100 + offset, body)
    };
    let body = json!({ "organisation_id": id(organisation), "name": format!("Dienst {number}"),
        "description": "Spelen.", "status": "active",
        "minimum_age": ages.0, "maximum_age": ages.1 });
    let link = json!({ "service_id": id(number), "location_id": id(town) });
    vec![
        record(RecordKind::Service, number, body),
        record(RecordKind::ServiceAtLocation, number * 100, link),
        attribute(1, "theme", "toy-library"),
        attribute(2, "offer-form", "toy-lending"),
    ]
}

fn directory() -> Vec<Record> {
    let mut records = Vec::new();
    for (number, name) in [(1, "Stad"), (2, "Gezinsbond")] {
        let body = json!({ "name": name, "description": "Een organisatie." });
        records.push(record(RecordKind::Organisation, number, body));
    }
    for (number, town) in [(11, "Zuidham"), (12, "Noordrade")] {
        let place = json!({ "location_type": "physical" });
        let address = json!({ "location_id": id(number), "address_1": "Plein 1", "city": town,
            "postal_code": "9999", "country": "BE", "address_type": "physical" });
        records.push(record(RecordKind::Location, number, place));
        records.push(record(RecordKind::Address, number, address));
    }
    records.extend(service(21, 1, 11, (0, 30)));
    records.extend(service(22, 2, 11, (0, 30)));
    records.extend(service(23, 1, 12, (72, 140)));
    records
}

fn toys(centre: &Centre, columns: Columns, scope: &Scope) -> (ThemeRow, Vec<String>) {
    let found = coverage(centre, columns, scope).unwrap();
    let mut rows = found.domains.into_iter().flat_map(|domain| domain.themes);
    let row = rows.find(|row| row.theme == "toy-library").unwrap();
    let columns = found.columns.into_iter();
    (row, columns.map(|column| column.code).collect())
}

#[test]
fn themes_stand_against_ages_and_towns() {
    crate::scene::on_each_database(|scene| {
        publish::publish_records(&scene.centre, directory()).unwrap();
        let (row, columns) = toys(&scene.centre, Columns::Age, &Scope::default());
        assert_eq!((row.total, row.everywhere), (3, 3));
        let under = |code: &str| {
            let place = columns.iter().position(|column| column == code).unwrap();
            row.cells[place]
        };
        assert_eq!(
            [under("age-0-3"), under("age-3-6"), under("age-6-12")],
            [2, 0, 1]
        );
        let in_town = Scope {
            municipality: Some("Noordrade".to_owned()),
            ..Scope::default()
        };
        let (row, _) = toys(&scene.centre, Columns::Age, &in_town);
        assert_eq!((row.total, row.everywhere), (1, 3));
        let (row, columns) = toys(&scene.centre, Columns::Municipality, &Scope::default());
        let place = columns
            .iter()
            .position(|column| column == "Zuidham")
            .unwrap();
        assert_eq!(row.cells[place], 2);
    });
}

#[test]
fn two_organisations_with_one_offer_in_one_town_are_told_once() {
    crate::scene::on_each_database(|scene| {
        publish::publish_records(&scene.centre, directory()).unwrap();
        let found = coverage(&scene.centre, Columns::Age, &Scope::default()).unwrap();
        assert_eq!(found.alike.len(), 1, "{:?}", found.alike);
        let alike = &found.alike[0];
        assert_eq!(alike.theme, "toy-library");
        assert_eq!(alike.municipalities, ["Zuidham"]);
        let names: Vec<&str> = alike
            .services
            .iter()
            .map(|one| one.organisation.as_str())
            .collect();
        assert_eq!(names, ["Gezinsbond", "Stad"]);
    });
}

#[test]
fn what_a_house_refused_and_what_is_over_does_not_count() {
    crate::scene::on_each_database(|scene| {
        publish::publish_records(&scene.centre, directory()).unwrap();
        let mut over = service(23, 1, 12, (72, 140)).remove(0);
        over.body.insert("status".to_owned(), json!("defunct"));
        let listing = json!({ "house_id": id(7), "service_id": id(22), "state": "refused" });
        let refused = record(RecordKind::Listing, 31, listing);
        publish::publish_records(&scene.centre, vec![over, refused]).unwrap();
        let behind = behind(&scene.centre, "toy-library", None, &Scope::default()).unwrap();
        let names: Vec<&str> = behind.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Dienst 21"]);
    });
}
