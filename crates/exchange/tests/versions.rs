//! Directories of 1.1 and 2.x, made for this: small, but with every table.

use onthaal_exchange::{Known, Outcome, Plan, Reading, hsds_zip};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ONE: &[(&str, &str)] = &[
    (
        "organizations.csv",
        "id,name,alternate_name,description,email,url,tax_status,tax_id,year_incorporated,legal_status\n1,City of Play,CoP,We play.,a@example.org,http://example.org,free,T1,1998-01-01,city\n",
    ),
    (
        "programs.csv",
        "id,organization_id,name,alternate_name\n1,1,Outdoors,Out\n",
    ),
    (
        "services.csv",
        "id,organization_id,program_id,name,alternate_name,description,url,email,status,interpretation_services,application_process,wait_time,fees,accreditations,licenses,taxonomy_ids\n1,1,1,Playground,Play,Come and play.,http://example.org/play,p@example.org,active,Sign language,Just come,None,Free of charge,ISO,City licence,\"BD-1800,PL-2000\"\n",
    ),
    (
        "services_taxonomy.csv",
        "id,service_id,taxonomy_id,taxonomy_detail\n1,1,BD-1800,main\n",
    ),
    (
        "services_at_location.csv",
        "id,service_id,location_id,description\n1,1,1,In the park\n",
    ),
    (
        "locations.csv",
        "id,organization_id,name,alternate_name,description,transportation,latitude,longitude\n1,1,Park,The park,Green,Bus 4,51.05,3.72\n",
    ),
    (
        "phones.csv",
        "id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,language,description,department\n1,,1,,,,09 000 00 00,12,voice,\"en,nl\",Desk,Front\n",
    ),
    (
        "contacts.csv",
        "id,organization_id,service_id,service_at_location_id,name,title,department,email\n1,,1,,Ann,Head,Desk,ann@example.org\n",
    ),
    (
        "physical_addresses.csv",
        "id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country\n1,1,Ann,Park 1,Gate,Left,,Ghent,East,OV,9000,BE\n",
    ),
    (
        "postal_addresses.csv",
        "id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country\n1,1,Ann,PO Box 1,,,,Ghent,East,OV,9000,BE\n",
    ),
    (
        "regular_schedules.csv",
        "id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at\n1,1,,,3,09:00,17:00\n",
    ),
    (
        "holiday_schedules.csv",
        "id,service_id,location_id,service_at_location_id,closed,opens_at,closes_at,start_date,end_date\n1,1,,,true,,,2026-12-24,2027-01-02\n2,1,,,false,10:00,12:00,2026-07-21,2026-07-21\n",
    ),
    (
        "funding.csv",
        "id,organization_id,service_id,source\n1,1,,The city\n",
    ),
    (
        "eligibility.csv",
        "id,service_id,eligibility\n1,1,Children\n2,1,Their parents\n",
    ),
    (
        "service_areas.csv",
        "id,service_id,service_area,description\n1,1,Ghent,All of it\n",
    ),
    (
        "required_documents.csv",
        "id,service_id,document\n1,1,A smile\n",
    ),
    ("payments_accepted.csv", "id,service_id,payment\n1,1,Cash\n"),
    (
        "languages.csv",
        "id,service_id,location_id,language\n1,1,,Dutch\n",
    ),
    (
        "accessibility_for_disabilities.csv",
        "id,location_id,accessibility,details\n1,1,wheelchair,Ramp at the gate\n",
    ),
    (
        "taxonomy.csv",
        "id,name,parent_id,parent_name,vocabulary\nBD-1800,Food,,,Own\nPL-2000,Play,BD-1800,Food,Own\n",
    ),
    (
        "metadata.csv",
        "id,resource_id,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n1,BD-1800,2020-01-01T00:00:00,update,name,Foods,Food,Ann\n",
    ),
    (
        "meta_table_descriptions.csv",
        "id,name,language,character_set\n1,services,en,UTF-8\n",
    ),
];

/// What 2.x has in other tables than 1.1.
const TWO: &[(&str, &str)] = &[
    (
        "service_attributes.csv",
        "id,service_id,taxonomy_term_id\n1,1,11\n",
    ),
    (
        "other_attributes.csv",
        "id,link_id,link_type,taxonomy_term_id\n1,1,organization,12\n",
    ),
    (
        "schedules.csv",
        "id,service_id,location_id,service_at_location_id,valid_from,valid_to,dtstart,timezone,until,count,wkst,freq,interval,byday,byweekno,bymonthday,byyearday,description,opens_at,closes_at\n1,1,,,2026-01-01,2026-12-31,2026-01-01,1,,,MO,WEEKLY,1,\"MO,TU\",,,,All year,09:00,17:00\n",
    ),
    (
        "taxonomy_terms.csv",
        "id,term,description,parent_id,taxonomy,language\n11,Play,Games,,Own,en\n12,City,A city,,Own,en\n",
    ),
    (
        "metadata.csv",
        "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n1,1,service,2020-01-01T00:00:00,update,name,Old,Playground,Ann\n",
    ),
];

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
