//! The directory in and out by the command line.

use crate::program::{ends, text};
use serde_json::{Value, json};
use std::path::Path;

#[test]
fn the_directory_goes_from_one_centre_to_another_and_changes_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (first, second) = (place("first"), place("second"));
    ends(&["demo", "--data", text(&first)], 0);
    for (format, name) in [
        ("hsds-json", "out.json"),
        ("ndjson", "out.ndjson"),
        ("hsds-csv", "out.zip"),
    ] {
        let (out, back) = (place(name), place(&format!("back-{name}")));
        ends(
            &[
                "export",
                "--data",
                text(&first),
                "--format",
                format,
                text(&out),
            ],
            0,
        );
        let own = ends(&["import", "--data", text(&first), text(&out)], 0);
        assert!(own.starts_with("0 new or changed"), "{own}");
        assert!(own.ends_with("0 records published\n"), "{own}");
        ends(&["import", "--data", text(&second), text(&out)], 0);
        let again = ends(&["import", "--data", text(&second), text(&out)], 0);
        assert!(again.ends_with("0 records published\n"), "{again}");
        ends(
            &[
                "export",
                "--data",
                text(&second),
                "--format",
                format,
                text(&back),
            ],
            0,
        );
        let read = |path: &Path| std::fs::read(path).unwrap();
        assert!(read(&out) == read(&back), "{format} differs");
    }
}

#[test]
fn a_refused_record_keeps_the_file_out_unless_the_rest_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("centre");
    let file = folder.path().join("f.json");
    let id = |number: u8| format!("6b8a4a30-0000-4000-8000-0000000000{number:02}");
    let service = json!({
        "id": id(1), "name": "Speelpunt", "description": "Spelen.", "status": "active",
        "organization": { "id": id(2), "name": "Stad", "description": "De stad." },
        "phones": [{ "id": id(3) }],
    });
    std::fs::write(&file, service.to_string()).unwrap();
    let services = || {
        let status = ends(&["status", "--data", text(&data), "--json"], 0);
        let status: Value = serde_json::from_str(&status).unwrap();
        status["services"].as_i64().unwrap()
    };
    let refused = ends(&["import", "--data", text(&data), text(&file)], 1);
    assert!(refused.contains("$.phones[0]: phone"), "{refused}");
    assert!(
        refused.contains("number required (expected a text)"),
        "{refused}"
    );
    assert!(refused.contains("nothing written"), "{refused}");
    assert_eq!(services(), 0);
    let partial = ends(
        &["import", "--data", text(&data), "--partial", text(&file)],
        0,
    );
    assert!(partial.ends_with("2 records published\n"), "{partial}");
    assert_eq!(services(), 1);

    std::fs::write(&file, "{\"id\": 1,\n \"id\": 2}").unwrap();
    let broken = ends(&["import", "--data", text(&data), text(&file)], 1);
    assert!(
        broken.contains("f.json: line 2, column 5: the key `id` stands twice"),
        "{broken}"
    );
    let nowhere = folder.path().join("nowhere.json");
    ends(&["import", "--data", text(&data), text(&nowhere)], 3);
    ends(&["import", "--data", text(&data)], 2);
    ends(
        &[
            "export",
            "--data",
            text(&data),
            "--format",
            "xml",
            text(&nowhere),
        ],
        2,
    );
}

#[test]
fn tables_go_out_to_a_folder_and_ten_changed_cells_are_ten_changes() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("centre");
    let tables = format!("{}/tables/", text(folder.path()));
    ends(&["demo", "--data", text(&data)], 0);
    let export = [
        "export",
        "--data",
        text(&data),
        "--format",
        "hsds-csv",
        &tables,
    ];
    ends(&export, 0);
    let import = ["import", "--data", text(&data), "--changes", &tables];
    let own = ends(&import, 0);
    assert!(own.starts_with("0 new or changed"), "{own}");

    let services = Path::new(&tables).join("services.csv");
    let mut reader = csv::Reader::from_path(&services).unwrap();
    let header = reader.headers().unwrap().clone();
    let alert = header.iter().position(|name| name == "alert").unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    for (index, row) in reader.records().enumerate() {
        let row = row.unwrap();
        let cells =
            row.iter()
                .enumerate()
                .map(|(column, cell)| match column == alert && index < 10 {
                    true => "Gesloten op maandag",
                    false => cell,
                });
        writer.write_record(cells).unwrap();
    }
    std::fs::write(&services, writer.into_inner().unwrap()).unwrap();
    let dry = ends(&["import", "--data", text(&data), "--dry-run", &tables], 0);
    assert!(
        dry.starts_with("10 new or changed") && dry.ends_with("nothing written\n"),
        "{dry}"
    );
    let changed = ends(&import, 0);
    let lines: Vec<&str> = changed
        .lines()
        .filter(|line| line.starts_with("changed: "))
        .collect();
    assert_eq!(lines.len(), 10, "{changed}");
    for line in lines {
        assert!(
            line.starts_with("changed: service ") && line.ends_with("→ ‘Gesloten op maandag’"),
            "{line}"
        );
    }
    assert!(changed.ends_with("10 records published\n"), "{changed}");
    let again = ends(&import, 0);
    assert!(again.ends_with("0 records published\n"), "{again}");
}

#[test]
fn a_source_is_told_of_what_is_new_and_of_each_field_that_another_source_changes() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("centre");
    let file = folder.path().join("o.json");
    let id = "6b8a4a30-0000-4000-8000-000000000001";
    let mut organisation = json!({ "id": id, "name": "Stad", "description": "De stad." });
    let mut import = |source: &str, name: &str| {
        organisation["name"] = json!(name);
        std::fs::write(&file, organisation.to_string()).unwrap();
        ends(
            &[
                "import",
                "--data",
                text(&data),
                "--source",
                source,
                text(&file),
            ],
            0,
        )
    };
    for (source, name, records) in [
        ("a", "Stad", 1),
        ("a", "Stad", 0),
        ("a", "De Stad", 1),
        ("b", "Stad B", 1),
    ] {
        let said = import(source, name);
        assert!(
            said.ends_with(&format!("{records} records published\n")),
            "{said}"
        );
    }
    let out = folder.path().join("out.ndjson");
    ends(
        &[
            "export",
            "--data",
            text(&data),
            "--format",
            "ndjson",
            text(&out),
        ],
        0,
    );
    let lines = std::fs::read_to_string(&out).unwrap();
    let mut told = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        for record in line["onthaal"]["records"].as_array().into_iter().flatten() {
            if record["record"] == "provenance" {
                assert_eq!(record["taken_on"], "2026-11-21");
                told.push((record["field"].clone(), record["source"].clone()));
            }
        }
    }
    told.sort_by_key(|(field, _)| field.to_string());
    assert_eq!(
        told,
        [(json!("*"), json!("a")), (json!("name"), json!("b"))]
    );
}

#[test]
fn a_workbook_that_nobody_touched_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("centre");
    ends(&["demo", "--data", text(&data)], 0);
    for format in ["xlsx", "csv"] {
        let out = folder.path().join(format!("out.{format}"));
        ends(
            &[
                "export",
                "--data",
                text(&data),
                "--format",
                format,
                text(&out),
            ],
            0,
        );
        let own = ends(
            &["import", "--data", text(&data), "--changes", text(&out)],
            0,
        );
        assert!(own.contains("0 new or changed"), "{own}");
        assert!(own.ends_with("0 records published\n"), "{own}");
    }
}
