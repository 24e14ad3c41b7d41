//! Directories of 1.1 and 2.x, made for this: small, but with every table.

mod tables;

use onthaal_exchange::{Known, Outcome, Plan, Reading, hsds_zip};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tables::{ONE, TWO};

fn files(version: u8) -> Vec<(String, Vec<u8>)> {
    let gone = [
        "services_taxonomy.csv",
        "regular_schedules.csv",
        "holiday_schedules.csv",
        "taxonomy.csv",
        "metadata.csv",
    ];
    let one = ONE
        .iter()
        .filter(|(name, _)| version == 1 || !gone.contains(name));
    let two = TWO.iter().filter(|_| version == 2);
    one.chain(two)
        .map(|(name, text)| {
            let text = match (version, *name) {
                (2, "services.csv") => text
                    .replace(",taxonomy_ids", "")
                    .replace(",\"BD-1800,PL-2000\"", ""),
                _ => (*text).to_owned(),
            };
            ((*name).to_owned(), text.into_bytes())
        })
        .collect()
}

fn reading(version: u8, source: &str) -> Reading {
    let mut reading = Reading::default();
    reading.set_source(source);
    reading.add_folder("p", files(version)).unwrap();
    reading
}

fn planned(version: u8) -> Plan {
    Plan::of(reading(version, "ghent"), &Known::default())
}

fn body(plan: &Plan, kind: RecordKind, former: &str) -> Value {
    let mut found = plan.write.iter();
    let found = found.find(|record| record.kind == kind && record.body["former_id"] == former);
    let found = found.unwrap_or_else(|| panic!("{kind} {former}"));
    let mut body = Value::Object(found.body.clone());
    body["id"] = json!(found.id.to_string());
    body
}

#[test]
fn every_table_of_both_comes_in_and_nothing_is_refused() {
    for version in [1, 2] {
        let plan = planned(version);
        let bad: Vec<String> = plan
            .verdicts
            .iter()
            .filter(|verdict| verdict.outcome() > Outcome::Warning)
            .map(ToString::to_string)
            .collect();
        assert_eq!(bad, Vec::<String>::new(), "{version}");
        assert!(plan.notes.is_empty(), "{:?}", plan.notes);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for record in &plan.write {
            *counts.entry(record.kind.as_str()).or_default() += 1;
            let is_uuid = record.id.get_version_num() == 5;
            assert!(
                is_uuid && record.body.contains_key("former_id"),
                "{}",
                record.kind
            );
        }
        let mut expected = BTreeMap::from([
            ("organisation", 1),
            ("programme", 1),
            ("service", 1),
            ("service_at_location", 1),
            ("location", 1),
            ("phone", 1),
            ("contact_person", 1),
            ("address", 2),
            ("schedule", 3),
            ("funding", 1),
            ("service_area", 1),
            ("required_document", 1),
            ("language", 3),
            ("accessibility", 1),
            ("taxonomy_term", 2),
            ("attribute", 3),
            ("metadata", 1),
            ("meta_table_description", 1),
        ]);
        if version == 2 {
            expected.insert("schedule", 1);
            expected.insert("attribute", 2);
        }
        assert_eq!(counts, expected, "{version}");
    }
}

#[test]
fn fields_of_older_versions_have_their_place_of_now() {
    let plan = planned(1);
    let organisation = body(&plan, RecordKind::Organisation, "1");
    assert_eq!(organisation["website"], "http://example.org");
    assert_eq!(organisation["year_incorporated"], 1998);
    let service = body(&plan, RecordKind::Service, "1");
    assert_eq!(service["organisation_id"], organisation["id"]);
    assert_eq!(service["fees_description"], "Free of charge");
    assert_eq!(
        service["eligibility_description"],
        "Children; Their parents"
    );
    assert_eq!(service["payments_accepted"][0]["payment"], "Cash");
    assert_eq!(service["eligibilities"][1]["id"], "2");
    let weekly = body(&plan, RecordKind::Schedule, "1");
    let holiday = plan
        .write
        .iter()
        .find(|record| record.body.get("valid_from") == Some(&json!("2026-12-24")));
    assert_eq!(
        holiday.unwrap().body["opens_at"],
        holiday.unwrap().body["closes_at"]
    );
    assert!(weekly["service_id"] == service["id"]);
    let days: Vec<&Value> = plan
        .write
        .iter()
        .filter_map(|record| record.body.get("byday"))
        .collect();
    assert_eq!(days, [&json!("WE")]);
    let addresses: Vec<String> = plan
        .write
        .iter()
        .filter(|record| record.kind == RecordKind::Address)
        .map(|record| {
            format!(
                "{} {}",
                record.body["address_type"], record.body["address_1"]
            )
        })
        .collect();
    assert!(
        addresses.contains(&"\"physical\" \"Park 1\"".to_owned()),
        "{addresses:?}"
    );
    assert!(
        addresses.contains(&"\"postal\" \"PO Box 1\"".to_owned()),
        "{addresses:?}"
    );
    let play = body(&plan, RecordKind::TaxonomyTerm, "PL-2000");
    let food = body(&plan, RecordKind::TaxonomyTerm, "BD-1800");
    assert_eq!(
        (play["parent_id"].clone(), play["code"].clone()),
        (food["id"].clone(), json!("PL-2000"))
    );
    assert_eq!(play["taxonomy"], "Own");
    let attribute = body(&plan, RecordKind::Attribute, "1");
    assert_eq!(
        (&attribute["link_id"], &attribute["taxonomy_term_id"]),
        (&service["id"], &food["id"])
    );
    assert_eq!(
        body(&plan, RecordKind::Metadata, "1")["resource_id"],
        food["id"]
    );
    let access = body(&plan, RecordKind::Accessibility, "1");
    assert_eq!(access["description"], "wheelchair");

    let plan = planned(2);
    let term = body(&plan, RecordKind::TaxonomyTerm, "11");
    assert_eq!(term["name"], "Play");
    assert_eq!(body(&plan, RecordKind::Schedule, "1")["byday"], "MO,TU");
}

#[test]
fn a_second_import_changes_nothing_and_another_source_is_another_directory() {
    for version in [1, 2] {
        let first = planned(version);
        let known = || {
            Known::new(
                first.write.iter().cloned().chain(first.provenance.clone()),
                [],
            )
        };
        let again = Plan::of(reading(version, "ghent"), &known());
        assert_eq!(
            (again.write.len(), again.changes.len()),
            (0, 0),
            "{:#?}",
            again.changes
        );
        assert_eq!(again.provenance, []);
        let other = Plan::of(reading(version, "miami"), &known());
        assert_eq!(other.write.len(), first.write.len());
        let mut back = Reading::default();
        back.add_file("d.zip", &hsds_zip(&first.write).unwrap())
            .unwrap();
        let back = Plan::of(back, &known());
        assert_eq!(back.changes, [], "what went out as 3.1 is the same");
        assert_eq!(back.unchanged, first.write.len());
    }
}

#[test]
fn tables_of_several_versions_are_read_each_as_it_is_and_that_is_told() {
    let mut mixed = files(1);
    let new = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n9,1,Street 9,Ghent,OV,9000,BE,virtual\n";
    mixed.push(("addresses.csv".to_owned(), new.as_bytes().to_vec()));
    let mut reading = Reading::default();
    reading.add_folder("p", mixed).unwrap();
    let plan = Plan::of(reading, &Known::default());
    assert_eq!(plan.count(Outcome::Refused), 0);
    let notes: Vec<String> = plan.notes.iter().map(ToString::to_string).collect();
    assert_eq!(notes.len(), 1);
    assert!(
        notes[0].starts_with("p: tables of different versions of the standard (given "),
        "{notes:?}"
    );
    for told in [
        "physical_addresses.csv 1.x or 2.x",
        "regular_schedules.csv 1.x",
        "addresses.csv 3.x",
    ] {
        assert!(notes[0].contains(told), "{told}: {notes:?}");
    }
    assert_eq!(
        body(&plan, RecordKind::Address, "9")["address_type"],
        "virtual"
    );
}

#[test]
fn an_eligibility_of_no_service_is_quarantined() {
    let mut broken = files(1);
    for (name, bytes) in &mut broken {
        if name == "eligibility.csv" {
            *bytes = b"id,service_id,eligibility\n1,77,Children\n".to_vec();
        }
    }
    let mut reading = Reading::default();
    reading.add_folder("p", broken).unwrap();
    let plan = Plan::of(reading, &Known::default());
    let lost = plan
        .verdicts
        .iter()
        .find(|one| one.outcome() == Outcome::Quarantined);
    assert_eq!(
        lost.unwrap().to_string(),
        "quarantined: p/eligibility.csv: row 2: service: service_id dangling ‘77’"
    );
}

#[test]
fn json_of_an_older_version_has_the_same_ids_as_its_tables() {
    let service = json!([{
        "id": 1, "name": "Playground", "status": "active", "description": "Come and play.",
        "organization": { "id": 1, "name": "City of Play", "description": "We play.", "url": "http://example.org" },
        "regular_schedules": [{ "id": 1, "weekday": 3, "opens_at": "09:00", "closes_at": "17:00" }],
        "eligibilitys": [{ "id": 1, "eligibility": "Children" }],
        "service_taxonomys": [{ "id": 1, "taxonomy": { "id": "BD-1800", "name": "Food", "vocabulary": "Own" } }],
        "service_at_locations": [{ "id": 1, "location": { "id": 1, "name": "Park",
            "physical_addresses": [{ "id": 1, "address_1": "Park 1", "city": "Ghent", "postal_code": "9000", "country": "BE" }],
            "accessibility_for_disabilities": [{ "id": 1, "accessibility": "wheelchair" }] } }],
    }]);
    let mut reading = Reading::default();
    reading.set_source("ghent");
    reading
        .add_file("old.json", service.to_string().as_bytes())
        .unwrap();
    let json = Plan::of(reading, &Known::default());
    let bad: Vec<String> = json
        .verdicts
        .iter()
        .filter(|one| one.outcome() != Outcome::Good)
        .map(ToString::to_string)
        .collect();
    assert_eq!(bad, Vec::<String>::new());
    let tables = planned(1);
    for record in &json.write {
        let same = tables
            .write
            .iter()
            .any(|other| (other.kind, other.id) == (record.kind, record.id));
        assert!(same, "{} {:?}", record.kind, record.body.get("former_id"));
    }
    assert_eq!(json.write.len(), 9);
}
