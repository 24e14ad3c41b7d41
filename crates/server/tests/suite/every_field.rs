//! A directory with every field filled in, through the databases of centres and by every form.

use crate::program::{ends, text};
use onthaal_directory::{ColumnKind, columns};
use onthaal_model::record::RecordKind;
use serde_json::json;
use std::path::Path;

/// A record of each kind that all share, every column filled in, with a field that nobody knows.
fn every_field() -> String {
    let id = |name: &str| {
        let number: u64 = name
            .bytes()
            .fold(7, |sum, byte| sum * 31 % 1_000_003 + u64::from(byte));
        format!("6b8a4a30-0000-4000-8000-{number:012}")
    };
    let named = |kind: RecordKind, column: &str| match column {
        "parent_organisation_id" => id("organisation above"),
        "parent_id" => id("taxonomy_term above"),
        "link_id" | "record_id" | "resource_id" | "fallback_service_id" => id("service"),
        "house_id" if kind == RecordKind::Municipality => id("house"),
        other => id(other.trim_end_matches("_id")),
    };
    let of_a_house = [
        RecordKind::Involvement,
        RecordKind::Listing,
        RecordKind::Desk,
        RecordKind::DeskForm,
        RecordKind::LocalQuestion,
        RecordKind::LocalAnswer,
        RecordKind::BackupRule,
        RecordKind::DeskCard,
    ];
    let mut records = Vec::new();
    for kind in RecordKind::ALL
        .iter()
        .filter(|kind| !of_a_house.contains(kind))
    {
        let mut tops = vec![false];
        tops.extend(
            [RecordKind::Organisation, RecordKind::TaxonomyTerm]
                .contains(kind)
                .then_some(true),
        );
        for top in tops {
            let own = if top {
                id(&format!("{kind} above"))
            } else {
                id(kind.as_str())
            };
            let mut record = json!({ "record": kind.as_str(), "id": own, "x-unknown": { "deep": [1, 2.5, "é"] } });
            for column in columns(*kind) {
                let value = match (column.name, column.kind) {
                    ("parent_organisation_id" | "parent_id", _) if top => continue,
                    ("count", _) => continue,
                    ("link_entity" | "record_kind" | "resource_type", _) => json!("service"),
                    ("freq", _) => json!("YEARLY"),
                    ("byday", _) => json!("MO"),
                    ("bymonthday" | "byweekno" | "byyearday", _) => json!("2"),
                    ("dtstart" | "until", _) => json!("2026-01-01"),
                    ("code", _) if *kind == RecordKind::TaxonomyTerm => {
                        json!(format!("code {top}"))
                    }
                    (name, _) if name.contains("email") => json!("an@example.org"),
                    (name, _)
                        if name.contains("uri")
                            || name.contains("url")
                            || name == "website"
                            || name == "schedule_link" =>
                    {
                        json!("https://example.org")
                    }
                    (name, ColumnKind::Id | ColumnKind::IdOpt) => json!(named(*kind, name)),
                    (_, ColumnKind::Code(codes) | ColumnKind::CodeOpt(codes)) => json!(codes[0]),
                    (_, ColumnKind::CodesOpt(codes)) => json!(codes.all()[0]),
                    ("minimum_age" | "maximum_age", _) if *kind == RecordKind::Service => {
                        json!(3.25)
                    }
                    (_, ColumnKind::IntOpt(min, _)) => json!(min + 7),
                    (name, ColumnKind::Flag) => json!(i64::from(name != "house_level_secret")),
                    (_, ColumnKind::DayOpt) => json!("2026-11-24"),
                    (_, ColumnKind::TimeOpt) => json!("09:30:00"),
                    (_, ColumnKind::DecimalOpt) => json!("51.0500"),
                    (name, _) => json!(format!("{name} 'of' \"{kind}\"\n— é")),
                };
                let name = match column.name {
                    "organisation_id" => "organization_id",
                    "parent_organisation_id" => "parent_organization_id",
                    "contact_person_id" => "contact_id",
                    "programme_id" => "program_id",
                    "phone_type" => "type",
                    other => other,
                };
                record[name] = value;
            }
            records.push(record);
        }
    }
    json!({ "onthaal": { "records": records } }).to_string()
}

#[test]
fn a_directory_with_every_field_filled_goes_through_centres_by_every_form_and_stays_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let file = place("every.json");
    std::fs::write(&file, every_field()).unwrap();
    let first = place("first");
    let said = ends(&["import", "--data", text(&first), text(&file)], 0);
    assert!(
        said.contains(" 0 warnings, 0 quarantined, 0 refused"),
        "{said}"
    );
    let rows = |data: &Path| {
        let out = data.with_extension("rows.ndjson");
        ends(
            &[
                "export",
                "--data",
                text(data),
                "--format",
                "ndjson",
                text(&out),
            ],
            0,
        );
        std::fs::read_to_string(&out).unwrap()
    };
    let expected = rows(&first);
    assert!(expected.contains("x-unknown"));
    for (format, name) in [
        ("hsds-json", "d.json"),
        ("ndjson", "d.ndjson"),
        ("hsds-csv", "d.zip"),
        ("hsds-csv", "d/"),
    ] {
        let out = format!("{}/{name}", text(folder.path()));
        ends(
            &["export", "--data", text(&first), "--format", format, &out],
            0,
        );
        let other = place(&format!("other-{}", name.replace(['.', '/'], "-")));
        let said = ends(&["import", "--data", text(&other), &out], 0);
        assert!(
            said.contains(" 0 warnings, 0 quarantined, 0 refused"),
            "{format}: {said}"
        );
        assert!(rows(&other) == expected, "{format} differs");
        let again = ends(&["import", "--data", text(&other), &out], 0);
        assert!(
            again.ends_with("0 records published\n"),
            "{format}: {again}"
        );
    }
}
