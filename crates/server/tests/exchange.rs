//! The directory in and out by the command line.

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onthaal-server"))
        .args(arguments)
        .env("ONTHAAL_CLOCK", "2026-11-21T10:00:00Z")
        .env_remove("ONTHAAL_DATABASE_URL")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// Runs a command that must end so, and gives what it printed.
fn ends(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap() + &errors
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_directory_goes_from_one_centre_to_another_and_changes_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (first, second) = (place("first"), place("second"));
    ends(&["demo", "--data", text(&first)], 0);
    for (format, name) in [("hsds-json", "out.json"), ("ndjson", "out.ndjson")] {
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
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
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
            "xlsx",
            text(&nowhere),
        ],
        2,
    );
}
