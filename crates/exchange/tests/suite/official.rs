//! The tables of the official examples come in, go out and come back; what goes out is what the
//! official schemas ask of tables.

use onthaal_directory::Record;
use onthaal_exchange::{Known, Outcome, Plan, Reading, hsds_csv, hsds_json, hsds_zip, ndjson};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use uuid::Uuid;

type Bodies = BTreeMap<(RecordKind, Uuid), Map<String, Value>>;

fn bodies(records: &[Record]) -> Bodies {
    let records = records.iter();
    records
        .map(|record| ((record.kind, record.id), record.body.clone()))
        .collect()
}

fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path = path.join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: there is no {}", path.display());
    None
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).unwrap();
    let files = entries.map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read(&path).unwrap())
    });
    files.collect()
}

fn of_folder(files: Vec<(String, Vec<u8>)>) -> Plan {
    let mut reading = Reading::default();
    reading.add_folder("p", files).unwrap();
    Plan::of(reading, &Known::default())
}

fn of_file(name: &str, bytes: &[u8]) -> Plan {
    let mut reading = Reading::default();
    reading.add_file(name, bytes).unwrap();
    Plan::of(reading, &Known::default())
}

/// The same records come back by every way out.
fn assert_comes_back(records: &[Record], what: &str) {
    let expected = bodies(records);
    let ways = [
        ("zip", of_file("d.zip", &hsds_zip(records).unwrap())),
        ("folder", of_folder(hsds_csv(records))),
        ("json", of_file("d.json", hsds_json(records).as_bytes())),
        ("ndjson", of_file("d.ndjson", ndjson(records).as_bytes())),
    ];
    for (way, plan) in ways {
        assert_eq!(bodies(&plan.write), expected, "{what} by {way}");
        let notes: Vec<String> = plan.notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, Vec::<String>::new(), "{what} by {way}");
        let known = Known::new(records.to_vec(), []);
        let mut again = Reading::default();
        again
            .add_file("d.zip", &hsds_zip(records).unwrap())
            .unwrap();
        let again = Plan::of(again, &known);
        assert_eq!(again.changes, [], "{what} by {way}");
        assert_eq!(again.unchanged, records.len());
    }
}

#[test]
fn the_tables_of_the_official_examples_come_back_with_all_their_rows() {
    for version in ["hsds-3.0", "hsds-3.1-dev"] {
        let Some(folder) = shared(&format!("{version}/examples/csv")) else {
            return;
        };
        let files = files(&folder);
        let tables = files
            .iter()
            .filter(|(name, _)| name.ends_with(".csv"))
            .count();
        let first = of_folder(files);
        assert_eq!(first.verdicts.len(), tables, "each table has one row");
        assert_eq!(first.count(Outcome::Refused), 0);
        // Rows of the examples that belong to rows the examples do not have.
        let left_out: BTreeSet<String> = first
            .verdicts
            .iter()
            .filter(|verdict| verdict.outcome() == Outcome::Quarantined)
            .map(|verdict| format!("{} {}", verdict.kind, verdict.findings[0].field))
            .collect();
        let mut expected = BTreeSet::from([
            "attribute link_id".to_owned(),
            "metadata resource_id".to_owned(),
        ]);
        if version == "hsds-3.1-dev" {
            expected.insert("service_capacity service_id".to_owned());
        }
        assert_eq!(left_out, expected, "{version}");
        assert_eq!(first.write.len(), tables - expected.len());
        assert_comes_back(&first.write, version);
    }
}

#[test]
fn the_full_official_examples_come_back_by_every_way_out() {
    for version in ["hsds-3.0/examples", "hsds-3.1-dev/examples"] {
        let Some(folder) = shared(version) else {
            return;
        };
        for (name, bytes) in files_named(&folder, "_full.json") {
            let first = of_file(&name, &bytes);
            assert!(first.write.len() > 15, "{name}");
            assert_comes_back(&first.write, &format!("{version}/{name}"));
        }
    }
}

fn files_named(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let named = paths.filter(|path| path.to_string_lossy().ends_with(ending));
    named
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .collect()
}

#[test]
fn the_town_comes_back_from_tables() {
    let town = onthaal_demo::town().unwrap().records;
    assert_comes_back(&town, "town");
}

/// What the official schemas ask of a table: its required columns, types, codes and formats.
fn assert_tables_are_hsds(files: &[(String, Vec<u8>)], schemas: &Path) {
    let mut seen = 0;
    for (_, schema) in files_named(schemas, ".json") {
        let schema: Value = serde_json::from_slice(&schema).unwrap();
        let Some(path) = schema["path"].as_str() else {
            continue;
        };
        let Some((_, table)) = files.iter().find(|(name, _)| name == path) else {
            continue;
        };
        let mut flat = schema.clone();
        let properties = flat["properties"].as_object_mut().unwrap();
        properties.retain(|_, property| {
            property.get("$ref").is_none()
                && property["type"] != "array"
                && property["type"] != "object"
        });
        let names: Vec<String> = properties.keys().cloned().collect();
        let types: BTreeMap<String, Value> = properties
            .iter()
            .map(|(name, property)| (name.clone(), property["type"].clone()))
            .collect();
        let mut required = flat["required"].as_array().cloned().unwrap_or_default();
        required.extend(
            flat["tabular_required"]
                .as_array()
                .cloned()
                .unwrap_or_default(),
        );
        // What stands inside a record in JSON is a table of its own here.
        required.retain(|name| types.contains_key(name.as_str().unwrap()));
        flat["required"] = Value::Array(required);
        let validator = jsonschema::options().build(&flat).unwrap();
        let mut reader = csv::Reader::from_reader(table.as_slice());
        let header = reader.headers().unwrap().clone();
        for name in &names {
            assert!(
                header.iter().any(|column| column == name),
                "{path} has {name}"
            );
        }
        for row in reader.records() {
            let row = row.unwrap();
            let cells = header.iter().zip(row.iter());
            let filled = cells.filter(|(name, cell)| !cell.is_empty() || is_text(&flat, name));
            let object: Map<String, Value> = filled
                .map(|(name, cell)| {
                    let value = match types.get(name).and_then(Value::as_str) {
                        Some("number" | "integer") => serde_json::from_str(cell).unwrap(),
                        _ => Value::from(cell),
                    };
                    (name.to_owned(), value)
                })
                .collect();
            let object = Value::Object(object);
            let errors: Vec<String> = validator
                .iter_errors(&object)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{path}: {errors:?}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

/// Whether an empty cell stands for an empty text that the schema asks for.
fn is_text(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array().unwrap();
    required.iter().any(|one| one == name) && schema["properties"][name]["type"] == "string"
}

#[test]
fn the_tables_that_go_out_are_hsds() {
    let Some(schemas) = shared("hsds-3.1-dev/schema") else {
        return;
    };
    let town = onthaal_demo::town().unwrap().records;
    assert_tables_are_hsds(&hsds_csv(&town), &schemas);
    let folder = shared("hsds-3.1-dev/examples").unwrap();
    for (name, bytes) in files_named(&folder, "_full.json") {
        let plan = of_file(&name, &bytes);
        assert_tables_are_hsds(&hsds_csv(&plan.write), &schemas);
    }
}

#[test]
fn the_descriptor_names_every_table_and_every_column() {
    let town = onthaal_demo::town().unwrap().records;
    let files = hsds_csv(&town);
    let (_, descriptor) = files.last().unwrap();
    let descriptor: Value = serde_json::from_slice(descriptor).unwrap();
    let resources = descriptor["resources"].as_array().unwrap();
    assert_eq!(resources.len(), files.len() - 1);
    for resource in resources {
        let path = resource["path"].as_str().unwrap();
        let (_, table) = files.iter().find(|(name, _)| name == path).unwrap();
        let mut reader = csv::Reader::from_reader(table.as_slice());
        let header: Vec<String> = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let named: Vec<&str> = fields
            .iter()
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        assert_eq!(named, header, "{path}");
    }
}
