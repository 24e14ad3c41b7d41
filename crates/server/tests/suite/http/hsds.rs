//! The public HSDS API: what it tells, to whom, and how it refuses.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::{Resource, Validator};
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_server::{Limits, publish};
use serde_json::{Value, json};
use uuid::Uuid;

use super::serving::Serving;

pub fn record(kind: RecordKind, id: u128, body: Value) -> Record {
    Record {
        kind,
        id: Uuid::from_u128(id),
        body: body.as_object().unwrap().clone(),
    }
}

pub fn uuid(id: u128) -> String {
    Uuid::from_u128(id).to_string()
}

/// The demo town, served.
fn town() -> Serving {
    let serving = Serving::start(Limits::default());
    let town = onthaal_demo::town().unwrap();
    publish::publish_records(&serving.centre, town.records).unwrap();
    serving
}

pub fn get(serving: &Serving, path: &str) -> Value {
    let answer = serving.ask("GET", path, &[], "");
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    answer.json()
}

/// The ids of all pages of a list.
pub fn ids(serving: &Serving, path: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for number in 1.. {
        let join = if path.contains('?') { '&' } else { '?' };
        let page = get(serving, &format!("{path}{join}page={number}"));
        let contents = page["contents"].as_array().unwrap();
        assert_eq!(page["size"], contents.len());
        assert_eq!(page["page_number"], number);
        assert_eq!(page["first_page"], number == 1);
        assert_eq!(page["empty"], contents.is_empty());
        ids.extend(
            contents
                .iter()
                .map(|one| one["id"].as_str().unwrap().to_owned()),
        );
        if page["last_page"] == true {
            assert_eq!(page["total_items"], ids.len());
            assert_eq!(page["total_pages"].as_u64().unwrap().max(1), number);
            return ids;
        }
        assert!(!contents.is_empty());
    }
    unreachable!()
}

/// The official schema of this name, with all that it refers to.
fn schema(wanted: &str) -> Option<Validator> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds-3.1-dev/schema");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return None;
    }
    let base = "https://schemas.example/";
    let mut registry = jsonschema::Registry::new();
    let mut found = Value::Null;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let schema: Value = serde_json::from_str(&text).unwrap();
        if name == format!("{wanted}.json") {
            found = schema.clone();
        }
        if name != "openapi.json" {
            let resource = Resource::from_contents(schema);
            registry = registry.add(format!("{base}{name}"), resource).unwrap();
        }
    }
    let registry = registry.prepare().unwrap();
    let options = jsonschema::options().with_registry(&registry);
    Some(options.with_base_uri(base).build(&found).unwrap())
}

fn assert_valid(schema: &Validator, path: &str, value: &Value) {
    let errors: Vec<String> = schema
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{path} {}: {errors:#?}", value["id"]);
}

#[test]
fn every_answer_is_what_the_official_schemas_say() {
    let serving = town();
    for (path, name) in [
        ("services", "service"),
        ("organizations", "organization"),
        ("service_at_locations", "service_at_location"),
        ("taxonomies", "taxonomy"),
        ("taxonomy_terms", "taxonomy_term"),
    ] {
        let Some(schema) = schema(name) else {
            return;
        };
        let takes_full = !name.starts_with("taxonomy");
        for query in ["", "&full=true"] {
            if query.is_empty() || takes_full {
                let path = format!("/hsds/{path}?per_page=500{query}");
                let page = get(&serving, &path);
                let contents = page["contents"].as_array().unwrap();
                assert!(!contents.is_empty(), "{path}");
                for one in contents {
                    assert_valid(&schema, &path, one);
                }
            }
        }
        for id in ids(&serving, &format!("/hsds/{path}?per_page=500"))
            .iter()
            .take(30)
        {
            let path = format!("/hsds/{path}/{id}");
            let one = get(&serving, &path);
            assert_eq!(one["id"], *id);
            assert_valid(&schema, &path, &one);
        }
    }
}

#[test]
fn the_api_says_which_standard_it_follows() {
    let serving = Serving::start(Limits::default());
    for path in ["/hsds", "/hsds/"] {
        let about = get(&serving, path);
        assert_eq!(about["version"], "3.1");
        for url in ["profile", "openapi_url"] {
            assert!(about[url].as_str().unwrap().starts_with("https://"));
        }
    }
    let empty = get(&serving, "/hsds/services");
    assert_eq!(
        empty,
        json!({
            "total_items": 0, "total_pages": 0, "page_number": 1, "size": 0, "first_page": true,
            "last_page": true, "empty": true, "contents": [],
        })
    );
}

#[test]
fn pages_bring_every_record_once_whatever_their_size() {
    let serving = town();
    let all = ids(&serving, "/hsds/services?per_page=500");
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert!(all.len() > 100 && distinct.len() == all.len());
    for size in [1, 7, 50] {
        if size > 1 || all.len() < 300 {
            assert_eq!(
                ids(&serving, &format!("/hsds/services?per_page={size}")),
                all
            );
        }
    }
    let minimal = get(&serving, "/hsds/services?minimal=true");
    assert_eq!(minimal["size"], all.len());
    let keys: Vec<&String> = minimal["contents"][0].as_object().unwrap().keys().collect();
    assert!(
        keys.iter()
            .all(|key| ["id", "modified_date"].contains(&key.as_str()))
    );
    let beyond = get(&serving, "/hsds/services?page=999");
    assert_eq!(
        (&beyond["empty"], &beyond["last_page"]),
        (&json!(true), &json!(true))
    );
}

#[test]
fn every_filter_that_is_given_must_hold() {
    let serving = Serving::start(Limits::default());
    let organisation = |id, name: &str| {
        record(
            RecordKind::Organisation,
            id,
            json!({"name": name, "description": "x"}),
        )
    };
    let service = |id: u128, organisation: u128, name: &str, changed: Value| {
        let body = json!({
            "organisation_id": uuid(organisation), "name": name, "description": "x",
            "status": "active", "last_modified": changed,
        });
        record(RecordKind::Service, id, body)
    };
    let attribute = |id: u128, service: u128, code: &str| {
        let body = json!({
            "link_id": uuid(service), "link_entity": "service", "link_type": "theme",
            "taxonomy_term_code": code,
        });
        record(RecordKind::Attribute, id, body)
    };
    let term = |id: u128, code: &str, parent: Option<u128>| {
        let body = json!({
            "taxonomy_id": uuid(0x500), "code": code, "name": code, "parent_id": parent.map(uuid),
        });
        record(RecordKind::TaxonomyTerm, id, body)
    };
    let records = vec![
        organisation(0x100, "Huis één"),
        organisation(0x101, "Kind en Zorg"),
        service(0x200, 0x100, "Slaap", json!("2026-11-20T10:00:00Z")),
        service(0x201, 0x100, "Speelotheek", json!("2026-11-01")),
        service(0x202, 0x101, "Slaapcafé", Value::Null),
        record(RecordKind::Taxonomy, 0x500, json!({"name": "Thema's"})),
        record(RecordKind::Taxonomy, 0x501, json!({"name": "Andere"})),
        term(0x600, "care", None),
        term(0x601, "sleep", Some(0x600)),
        term(0x602, "play", Some(0x600)),
        attribute(0x700, 0x200, "sleep"),
        attribute(0x701, 0x201, "play"),
        attribute(0x702, 0x202, "sleep"),
        attribute(0x703, 0x202, "play"),
    ];
    publish::publish_records(&serving.centre, records).unwrap();
    let check = |query: &str, expected: &[u128]| {
        let found = ids(&serving, &format!("/hsds/services?{query}"));
        let expected: Vec<String> = expected.iter().map(|id| uuid(*id)).collect();
        assert_eq!(found, expected, "{query}");
    };
    let (sleep, play) = (uuid(0x601), uuid(0x602));
    check("", &[0x200, 0x201, 0x202]);
    check("search=SLAAP", &[0x200, 0x202]);
    check("search=slaapcafe", &[0x202]);
    check("search=slaap%20een", &[0x200]);
    check(&format!("taxonomy_term_id={sleep}"), &[0x200, 0x202]);
    check(
        &format!("taxonomy_term_id={sleep}&taxonomy_term_id={play}"),
        &[0x202],
    );
    check(&format!("taxonomy_term_id={sleep}&search=cafe"), &[0x202]);
    check(
        &format!("taxonomy_id={}", uuid(0x500)),
        &[0x200, 0x201, 0x202],
    );
    check(&format!("taxonomy_id={}", uuid(0x501)), &[]);
    check(&format!("organization_id={}", uuid(0x101)), &[0x202]);
    check(
        &format!("organization_id={}&taxonomy_term_id={sleep}", uuid(0x100)),
        &[0x200],
    );
    // What has no date of change may have changed.
    check(
        "modified_after=2026-11-20T11:00:00%2B01:00",
        &[0x200, 0x202],
    );
    check("modified_after=2026-11-21", &[0x202]);
    let terms = |query: &str| ids(&serving, &format!("/hsds/taxonomy_terms?{query}")).len();
    assert_eq!(terms("top_only=true"), 1);
    assert_eq!(terms(&format!("parent_id={}", uuid(0x600))), 2);
    assert_eq!(terms(&format!("taxonomy_id={}", uuid(0x501))), 0);
    assert_eq!(
        ids(&serving, "/hsds/organizations?search=zorg"),
        [uuid(0x101)]
    );
}

#[test]
fn a_parameter_that_cannot_be_taken_is_refused_by_its_name() {
    let serving = Serving::start(Limits::default());
    for (path, field) in [
        ("/hsds/services?page=0", "page"),
        ("/hsds/services?per_page=100000", "per_page"),
        ("/hsds/services?modified_after=soon", "modified_after"),
        ("/hsds/services?taxonomy_term_id=sleep", "taxonomy_term_id"),
        ("/hsds/services?full=maybe", "full"),
        ("/hsds/services?format=xml", "format"),
        ("/hsds/service_at_locations?postcode=9000", "postcode"),
        ("/hsds/taxonomies?full=true", "full"),
        ("/hsds/organizations?minimal=true", "minimal"),
        ("/hsds/services?%3Cb%3E=1", "query"),
    ] {
        let answer = serving.ask("GET", path, &[], "");
        assert_eq!(
            answer.refusal(),
            (400, "invalid-input".to_owned()),
            "{path}"
        );
        assert_eq!(answer.json()["field"], field, "{path}");
    }
    for path in [
        "/hsds/services/none",
        &format!("/hsds/services/{}", uuid(1)),
        "/hsds/events",
    ] {
        let answer = serving.ask("GET", path, &[], "");
        assert_eq!(answer.refusal(), (404, "not-found".to_owned()), "{path}");
    }
    let answer = serving.ask("POST", "/hsds/services", &[], "{}");
    assert_eq!(answer.refusal(), (405, "method-not-allowed".to_owned()));
}
