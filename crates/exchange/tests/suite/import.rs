//! What an import says of each record, and what it leaves out.

use onthaal_directory::Record;
use onthaal_exchange::{Fault, Known, Outcome, Plan, Reading, SIZE_LIMIT};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};
use uuid::Uuid;

fn id(number: u32) -> String {
    format!("6b8a4a30-0000-4000-8000-{number:012}")
}

/// A service that is plain good.
fn service() -> Value {
    json!({
        "id": id(1),
        "name": "Speelpunt",
        "description": "Spelen.",
        "status": "active",
        "organization": { "id": id(2), "name": "Stad", "description": "De stad." },
    })
}

fn planned(value: &Value, known: &Known) -> Plan {
    let mut reading = Reading::default();
    reading
        .add_file("f.json", value.to_string().as_bytes())
        .unwrap();
    Plan::of(reading, known)
}

/// Spoils the good service and gives what is said of what is not good.
fn said(spoil: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut service = service();
    spoil(&mut service);
    let plan = planned(&service, &Known::default());
    let bad = plan.verdicts.iter();
    bad.filter(|verdict| verdict.outcome() != Outcome::Good)
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_refusal_names_the_file_the_path_the_field_and_what_was_expected() {
    let check = |spoil: &dyn Fn(&mut Value), expected: &str| {
        let said = said(spoil);
        assert_eq!(
            said.first().map(String::as_str),
            Some(expected),
            "{said:#?}"
        );
    };
    let one = id(1);
    check(
        &|s| s["status"] = json!("full"),
        &format!(
            "refused: f.json: $: service {one}: status unknown-code ‘full’ \
             (expected active, inactive, defunct, temporarily closed)"
        ),
    );
    check(
        &|s| s["maximum_age"] = json!(999),
        &format!(
            "refused: f.json: $: service {one}: maximum_age out-of-range ‘11988’ (expected years, 0 to 125)"
        ),
    );
    check(
        &|s| s["name"] = json!(7),
        &format!("refused: f.json: $: service {one}: name wrong-type ‘7’ (expected a text)"),
    );
    check(
        &|s| s["phones"] = json!({}),
        &format!("refused: f.json: $: service {one}: phones wrong-type (expected a list)"),
    );
    check(
        &|s| s["phones"] = json!([{ "number": "1" }]),
        "refused: f.json: $.phones[0]: phone: id required (expected a UUID)",
    );
    check(
        &|s| s["phones"] = json!([{ "id": true, "number": "1" }]),
        "refused: f.json: $.phones[0]: phone: id wrong-type (expected a UUID)",
    );
    check(
        &|s| s["assured_date"] = json!("24/11/2026"),
        &format!(
            "refused: f.json: $: service {one}: assured_date wrong-type ‘24/11/2026’ \
             (expected a day such as 2026-11-24)"
        ),
    );
}

#[test]
fn what_is_odd_but_can_be_kept_is_a_warning() {
    let check = |spoil: &dyn Fn(&mut Value), expected: &str| {
        let said = said(spoil).join("\n");
        assert!(
            said.starts_with("warning") && said.contains(expected),
            "{said}"
        );
    };
    check(&|s| s["minimum_age"] = json!(2.71), "minimum_age rounded");
    check(
        &|s| s["email"] = json!("email-example_com"),
        "email no-address",
    );
    check(
        &|s| s["url"] = json!("example/counselling"),
        "url no-address",
    );
    check(
        &|s| s["languages"] = json!([{ "id": id(3), "name": "Dari" }]),
        "code no-code",
    );
    check(
        &|s| s["organization"]["parent_organization_id"] = json!(id(9)),
        "parent_organization_id unknown-reference",
    );
    check(
        &|s| s["phones"] = json!([{ "id": 12, "number": "1" }]),
        "id old-form ‘12’ (expected a UUID)",
    );
    let swapped = json!({ "id": id(4), "location_type": "physical",
        "latitude": 3.7, "longitude": 51.05 });
    check(
        &|s| s["service_at_locations"] = json!([{ "id": id(5), "location": swapped }]),
        "latitude coordinates",
    );
    check(
        &|s| {
            s["phones"] = json!([{ "id": id(6), "number": "1" }]);
            s["organization"]["phones"] = json!([{ "id": id(6), "number": "2" }]);
        },
        "number contradicts",
    );
    check(
        &|s| s["schedules"] = json!([{ "id": id(7), "freq": "WEEKLY", "byday": "1MO" }]),
        "byday rule-not-read",
    );
}

#[test]
fn what_belongs_to_nothing_is_set_aside_with_all_that_hangs_from_it() {
    let lost = json!({
        "id": id(1), "organization_id": id(8), "name": "Los", "description": "Los.",
        "status": "active",
        "phones": [{ "id": id(2), "number": "1", "languages": [{ "id": id(3), "code": "nl" }] }],
    });
    let plan = planned(&lost, &Known::default());
    assert_eq!(plan.count(Outcome::Quarantined), 3, "{:#?}", plan.verdicts);
    assert!(plan.write.is_empty());

    let organisation = Record {
        kind: RecordKind::Organisation,
        id: Uuid::try_parse(&id(8)).unwrap(),
        body: json!({ "name": "Stad", "description": "De stad." })
            .as_object()
            .unwrap()
            .clone(),
    };
    let plan = planned(&lost, &Known::new([organisation], []));
    assert_eq!((plan.count(Outcome::Quarantined), plan.write.len()), (0, 3));
}

#[test]
fn a_secret_address_is_refused_and_a_silent_file_does_not_unveil_the_place() {
    let place = |secret: Option<i64>| {
        let mut place = json!({ "id": id(4), "location_type": "physical", "name": "Thuis" });
        if let Some(secret) = secret {
            place["house_level_secret"] = json!(secret);
        }
        place
    };
    let known = planned(&place(Some(1)), &Known::default());
    let known = Known::new(known.write, []);
    let plan = planned(&place(None), &known);
    assert_eq!((plan.write.len(), plan.unchanged), (0, 1));

    for mut told in [place(Some(1)), place(None)] {
        told["addresses"] = json!([{ "id": id(5), "address_1": "Straat 1", "city": "W",
            "postal_code": "9999", "country": "BE", "address_type": "physical" }]);
        let plan = planned(&told, &known);
        let last = plan.verdicts.last().unwrap().to_string();
        assert!(last.ends_with("location_id secret-address"), "{last}");
    }
}

#[test]
fn a_record_of_one_house_is_not_published_to_all() {
    let own = Uuid::try_parse(&id(2)).unwrap();
    let known = Known::new([], [(RecordKind::Organisation, own)]);
    let plan = planned(&service(), &known);
    assert_eq!(plan.count(Outcome::Refused), 1);
    assert_eq!(plan.count(Outcome::Quarantined), 1);
}

#[test]
fn a_change_is_one_change() {
    let before = planned(&service(), &Known::default());
    let known = Known::new(before.write, []);
    let mut changed = service();
    changed["organization"]["name"] = json!("De stad");
    let plan = planned(&changed, &known);
    assert_eq!((plan.write.len(), plan.unchanged), (1, 1));
    assert_eq!(plan.write[0].body["name"], "De stad");
}

#[test]
fn every_root_is_recognised_and_what_is_no_directory_is_refused_whole() {
    let records = |value: Value| planned(&value, &Known::default()).write.len();
    assert_eq!(records(service()), 2);
    assert_eq!(records(json!([service()])), 2);
    assert_eq!(records(json!({ "contents": [service()], "size": 1 })), 2);
    let mut organisation = service()["organization"].clone();
    let mut own = service();
    own.as_object_mut().unwrap().remove("organization");
    organisation["services"] = json!([own]);
    assert_eq!(records(organisation), 2);
    let place = json!({ "id": id(4), "location_type": "virtual" });
    assert_eq!(
        records(json!({ "id": id(3), "service": service(), "location": place })),
        4
    );

    let error = |text: &str| {
        let error = Reading::default().add_file("f.json", text.as_bytes());
        error.unwrap_err().to_string()
    };
    let expected = "expected a service, an organization, or a list or page of them";
    assert_eq!(error("{}"), format!("f.json: $: {expected}"));
    assert_eq!(error("[7]"), format!("f.json: $[0]: {expected}"));
    assert_eq!(
        error("{\"contents\": 1}"),
        format!("f.json: $.contents: {expected}")
    );
}

#[test]
fn a_name_alone_is_what_the_file_is_called_after() {
    let bare = json!([{ "id": id(1), "name": "Thema", "description": "" }]).to_string();
    let kind = |file: &str| {
        let mut reading = Reading::default();
        reading.add_file(file, bare.as_bytes()).unwrap();
        Plan::of(reading, &Known::default()).verdicts[0].kind
    };
    assert_eq!(kind("taxonomy_list.json"), RecordKind::Taxonomy);
    assert_eq!(
        kind("https://example.org/hsds/taxonomies?page=1"),
        RecordKind::Taxonomy
    );
    assert_eq!(kind("a/taxonomy_terms.json"), RecordKind::TaxonomyTerm);
    assert_eq!(kind("lijst.json"), RecordKind::Organisation);
}

#[test]
fn a_line_of_ndjson_is_told_by_its_number() {
    let text = format!("{}\n\n{{\"id\": 1", service());
    let error = Reading::default().add_file("f.ndjson", text.as_bytes());
    let error = error.unwrap_err().to_string();
    assert!(error.starts_with("f.ndjson: line 3, column 8: "), "{error}");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let text = vec![b' '; SIZE_LIMIT + 1];
    let error = Reading::default().add_file("f.json", &text).unwrap_err();
    assert_eq!(error.fault, Fault::TooLarge);
}

#[test]
fn a_list_of_a_million_is_read_to_its_first_stranger() {
    let text = format!("[{}1]", "1,".repeat(1_000_000));
    let error = Reading::default().add_file("f.json", text.as_bytes());
    let error = error.unwrap_err();
    assert_eq!(
        (error.fault, error.path.as_deref()),
        (Fault::NotDirectory, Some("$[0]"))
    );
}

#[test]
fn circles_are_cut_once_and_a_long_chain_is_none() {
    let organisation = |number: u32, parent: u32| {
        json!({ "id": id(number), "name": "Stad", "description": "De stad.",
            "parent_organization_id": id(parent) })
    };
    let circle = json!([
        organisation(1, 2),
        organisation(2, 3),
        organisation(3, 1),
        organisation(4, 1)
    ]);
    let plan = planned(&circle, &Known::default());
    let said: Vec<String> = plan
        .verdicts
        .iter()
        .filter(|verdict| verdict.outcome() != Outcome::Good)
        .map(ToString::to_string)
        .collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].ends_with("parent_organization_id circular-parent"),
        "{said:?}"
    );
    assert!(!plan.write[0].body.contains_key("parent_organisation_id"));
    let again = planned(&circle, &Known::new(plan.write, []));
    assert_eq!(again.changes, []);

    let chain: Vec<Value> = (1..20_000)
        .map(|number| organisation(number, number + 1))
        .collect();
    let plan = planned(&Value::from(chain), &Known::default());
    assert_eq!(
        plan.count(Outcome::Warning),
        1,
        "only the last names nobody"
    );
}

#[test]
fn a_record_in_a_few_words_takes_nothing_from_what_is_known_and_an_empty_field_does() {
    let mut full = service();
    full["url"] = json!("https://example.org");
    full["organization"]["email"] = json!("stad@example.org");
    full["organization"]["x-own"] = json!("kept");
    let known = Known::new(planned(&full, &Known::default()).write, []);
    let mut short = service();
    short["organization"] = json!({ "id": id(2), "name": "Stad" });
    let plan = planned(&short, &known);
    assert_eq!(
        (plan.write.len(), plan.unchanged),
        (0, 2),
        "{:?}",
        plan.changes
    );

    for empty in [json!(null), json!(" ")] {
        short["url"] = empty;
        let plan = planned(&short, &known);
        let changes: Vec<String> = plan.changes.iter().map(ToString::to_string).collect();
        let one = id(1);
        assert_eq!(
            changes,
            [format!(
                "changed: service {one} ‘Speelpunt’: url ‘https://example.org’ → nothing"
            )]
        );
    }
}

#[test]
fn a_file_that_does_not_mention_a_record_leaves_it() {
    let known = Known::new(planned(&service(), &Known::default()).write, []);
    let other = json!({ "id": id(7), "name": "Dorp", "description": "Het dorp." });
    let plan = planned(&other, &known);
    assert_eq!((plan.write.len(), plan.bury.len()), (1, 0));
}

#[test]
fn a_file_that_fails_half_way_leaves_nothing_in_the_reading() {
    let mut reading = Reading::default();
    let text = format!("[{}, 7]", service());
    reading.add_file("f.json", text.as_bytes()).unwrap_err();
    assert!(reading.is_empty());
}
