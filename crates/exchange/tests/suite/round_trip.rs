//! What goes out comes back the same, and what goes out is HSDS.

use jsonschema::{Resource, Validator};
use onthaal_directory::Record;
use onthaal_exchange::{Known, Outcome, Plan, Reading, hsds_json, ndjson};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use uuid::Uuid;

type Bodies = BTreeMap<(RecordKind, Uuid), Map<String, Value>>;

fn bodies(records: &[Record]) -> Bodies {
    let records = records.iter();
    records
        .map(|record| ((record.kind, record.id), record.body.clone()))
        .collect()
}

fn town() -> Vec<Record> {
    onthaal_demo::town().unwrap().records
}

fn plan(name: &str, text: &str, known: &Known) -> Plan {
    let mut reading = Reading::default();
    reading.add_file(name, text.as_bytes()).unwrap();
    Plan::of(reading, known)
}

/// Data of others that stand beside the project, where somebody put them there.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path = path.join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: there is no {}", path.display());
    None
}

fn json_files(folder: &Path) -> Vec<(String, Value)> {
    let mut files: Vec<(String, Value)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

/// The official schema of a service, with all that it refers to.
fn service_schema() -> Option<Validator> {
    let folder = shared("hsds-3.1-dev/schema")?;
    let base = "https://schemas.example/";
    let mut registry = jsonschema::Registry::new();
    let mut service = Value::Null;
    for (name, schema) in json_files(&folder) {
        if name == "service.json" {
            service = schema.clone();
        }
        if name != "openapi.json" {
            let resource = Resource::from_contents(schema);
            registry = registry.add(format!("{base}{name}"), resource).unwrap();
        }
    }
    let registry = registry.prepare().unwrap();
    let options = jsonschema::options().with_registry(&registry);
    Some(options.with_base_uri(base).build(&service).unwrap())
}

fn assert_valid(schema: &Validator, export: &str) {
    let page: Value = serde_json::from_str(export).unwrap();
    let services = page["contents"].as_array().unwrap();
    assert!(!services.is_empty());
    for service in services {
        let errors: Vec<String> = schema
            .iter_errors(service)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", service["name"]);
    }
}

#[test]
fn the_town_comes_back_as_it_went_out() {
    let town = town();
    for (name, text) in [("t.json", hsds_json(&town)), ("t.ndjson", ndjson(&town))] {
        let back = plan(name, &text, &Known::default());
        let said: Vec<String> = back
            .verdicts
            .iter()
            .filter(|verdict| verdict.outcome() != Outcome::Good)
            .map(ToString::to_string)
            .collect();
        assert_eq!(said, Vec::<String>::new());
        assert_eq!(bodies(&back.write), bodies(&town));
        let known = Known::new(town.clone(), []);
        let again = plan(name, &text, &known);
        assert_eq!((again.write.len(), again.unchanged), (0, town.len()));
    }
}

#[test]
fn the_export_of_the_town_is_hsds() {
    if let Some(schema) = service_schema() {
        assert_valid(&schema, &hsds_json(&town()));
    }
}

#[test]
fn the_official_examples_come_in_go_out_and_come_back() {
    let mut seen = 0;
    for version in ["hsds-3.0/examples", "hsds-3.1-dev/examples"] {
        let Some(folder) = shared(version) else {
            continue;
        };
        for (name, value) in json_files(&folder) {
            let mut reading = Reading::default();
            let read = reading.add_file(&name, value.to_string().as_bytes());
            if matches!(name.as_str(), "base.json" | "tabular.json") {
                assert!(read.is_err(), "{name} is no directory");
                continue;
            }
            read.unwrap_or_else(|error| panic!("{version}: {error}"));
            let first = Plan::of(reading, &Known::default());
            for verdict in &first.verdicts {
                assert_ne!(verdict.outcome(), Outcome::Refused, "{version}: {verdict}");
            }
            if !name.contains("_full") {
                continue;
            }
            seen += 1;
            let export = hsds_json(&first.write);
            let second = plan(&name, &export, &Known::default());
            assert_eq!(
                bodies(&first.write),
                bodies(&second.write),
                "{version}/{name}"
            );
            if let Some(schema) = service_schema() {
                assert_valid(&schema, &export);
            }
        }
    }
    println!("{seen} full examples were compared");
}

#[test]
fn nothing_of_the_official_service_is_lost() {
    let Some(folder) = shared("hsds-3.1-dev/examples") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("service_full.json")).unwrap();
    let original: Value = serde_json::from_str(&text).unwrap();
    let first = plan("service_full.json", &text, &Known::default());
    let page: Value = serde_json::from_str(&hsds_json(&first.write)).unwrap();
    let mut lost = Vec::new();
    missing("$", &original, &page["contents"][0], &mut lost);
    assert_eq!(lost, Vec::<String>::new());
}

/// What stands in `original` and not in `copy`. The places of an organisation are told under the
/// services they belong to.
fn missing(path: &str, original: &Value, copy: &Value, lost: &mut Vec<String>) {
    match (original, copy) {
        (Value::Object(fields), Value::Object(_)) => {
            for (key, value) in fields {
                let path = format!("{path}.{key}");
                if path != "$.organization.locations" {
                    missing(&path, value, &copy[key], lost);
                }
            }
        }
        (Value::Array(items), Value::Array(copies)) => {
            for (index, item) in items.iter().enumerate() {
                let copy = copies.iter().find(|copy| copy["id"] == item["id"]);
                let path = format!("{path}[{index}]");
                missing(&path, item, copy.unwrap_or(&Value::Null), lost);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (a, b) if a == b => {}
        (a, b) => lost.push(format!("{path}: {a} became {b}")),
    }
}

#[test]
fn unknown_fields_and_odd_values_go_out_as_they_came_in() {
    let id = "6b8a4a30-0000-4000-8000-000000000001";
    let service = json!({
        "id": id,
        "name": "Speelpunt",
        "description": "Spelen.",
        "status": "active",
        "minimum_age": 2.5,
        "funding": [{ "id": id, "source": "stad" }],
        "x-colour": { "deep": [1, null, "é"] },
        "attributes": [{ "id": id, "link_type": "elsewhere", "value": "7" }],
        "organization": {
            "id": id,
            "name": "Stad",
            "description": "De stad.",
            "organization_identifiers": [
                { "id": id, "identifier_scheme": "BE-BCE_KBO", "identifier_type": "KBO",
                  "identifier": "0200.000.000" }
            ],
        },
        "phones": [{ "id": id, "number": "09 000", "extension": "poste 12" }],
        "cost_options": [{ "id": id, "amount": 12.5, "amount_text": "12.50" }],
        "schedules": [{ "id": id, "freq": "DAILY", "opens_at": "10:00Z", "closes_at": "12:00" }],
    });
    let first = plan("s.json", &service.to_string(), &Known::default());
    assert_eq!(
        first.count(Outcome::Good),
        first.verdicts.len(),
        "{:?}",
        first.verdicts
    );
    let of = |kind: RecordKind, field: &str| {
        let record = first
            .write
            .iter()
            .find(|record| record.kind == kind)
            .unwrap();
        record.body[field].clone()
    };
    assert_eq!(of(RecordKind::Service, "minimum_age"), 30);
    assert_eq!(of(RecordKind::Organisation, "kbo"), "0200.000.000");
    assert_eq!(of(RecordKind::Phone, "extension"), "poste 12");
    assert_eq!(of(RecordKind::CostOption, "amount"), "12.50");
    let export = hsds_json(&first.write);
    let page: Value = serde_json::from_str(&export).unwrap();
    let out = &page["contents"][0];
    let mut lost = Vec::new();
    for field in ["x-colour", "minimum_age"] {
        assert_eq!(out[field], service[field], "{field}");
    }
    for field in ["funding", "attributes"] {
        missing(field, &service[field], &out[field], &mut lost);
    }
    assert_eq!(lost, Vec::<String>::new());
    assert_eq!(out["schedules"][0]["freq_text"], "DAILY");
    if let Some(schema) = service_schema() {
        assert_valid(&schema, &export);
    }
    let second = plan("s.json", &export, &Known::default());
    assert_eq!(bodies(&second.write), bodies(&first.write));
}
