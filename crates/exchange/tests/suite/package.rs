//! Tables of the standard, in a zip, in a folder and alone: what is read and what is said.

use onthaal_exchange::{Fault, FileError, Known, Outcome, Plan, Reading, hsds_csv, hsds_zip};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};

type Files<'a> = &'a [(&'a str, &'a [u8])];

const A: &str = "6b8a4a30-0000-4000-8000-000000000001";
const B: &str = "6b8a4a30-0000-4000-8000-000000000002";

fn read(files: Files<'_>) -> Result<Reading, FileError> {
    let mut reading = Reading::default();
    let files = files.iter();
    let files = files.map(|(name, content)| ((*name).to_owned(), content.to_vec()));
    reading.add_folder("p", files.collect())?;
    Ok(reading)
}

fn planned(files: Files<'_>) -> Plan {
    let reading = read(files).unwrap_or_else(|error| panic!("{error}"));
    Plan::of(reading, &Known::default())
}

fn refused(files: Files<'_>) -> String {
    read(files).unwrap_err().to_string()
}

/// What is said of rows that are not plain good.
fn said(plan: &Plan) -> Vec<String> {
    let bad = plan.verdicts.iter();
    bad.filter(|verdict| verdict.outcome() != Outcome::Good)
        .map(ToString::to_string)
        .collect()
}

fn organisations(rows: &str) -> Vec<u8> {
    format!("id,name,description\n{rows}").into_bytes()
}

#[test]
fn cells_become_fields_and_unknown_columns_stay() {
    let table = format!(
        "id,name,description,year_incorporated,x-colour,x-deep\n{A},Stad,De stad.,1830,007,\"{{\"\"b\"\":[1]}}\"\n"
    );
    let plan = planned(&[("organizations.csv", table.as_bytes())]);
    assert_eq!(said(&plan), Vec::<String>::new());
    let body = Value::Object(plan.write[0].body.clone());
    assert_eq!(body["year_incorporated"], 1830);
    assert_eq!(body["x-colour"], "007");
    assert_eq!(body["x-deep"], json!({ "b": [1] }));
}

#[test]
fn every_separator_encoding_and_line_end_reads_the_same() {
    let table = format!("id,name,description\n{A},Café,De \"stad\".\n");
    let expected = planned(&[("organizations.csv", table.as_bytes())]).write;
    let check = |bytes: &[u8], what: &str| {
        let plan = planned(&[("organizations.csv", bytes)]);
        assert_eq!(plan.write, expected, "{what}");
    };
    for separator in [";", "\t", "|"] {
        check(table.replace(',', separator).as_bytes(), separator);
    }
    check(table.replace('\n', "\r\n").as_bytes(), "CRLF");
    check(table.replace('\n', "\r").as_bytes(), "CR");
    check(format!("\u{feff}{table}").as_bytes(), "BOM");
    check(
        format!("sep=;\n{}", table.replace(',', ";")).as_bytes(),
        "sep",
    );
    let old: Vec<u8> = table.chars().map(|c| c as u8).collect();
    check(&old, "windows-1252");
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    let wide: Vec<u8> = units(&format!("\u{feff}{table}"))
        .into_iter()
        .flat_map(u16::to_le_bytes)
        .collect();
    check(&wide, "UTF-16LE");
    let wide: Vec<u8> = units(&table)
        .into_iter()
        .flat_map(u16::to_be_bytes)
        .collect();
    check(&wide, "UTF-16BE without a mark");
}

#[test]
fn a_table_that_cannot_be_read_is_refused_with_its_place() {
    let check = |table: &[u8], expected: &str| {
        assert_eq!(refused(&[("services.csv", table)]), expected);
    };
    check(
        b"name,status\na,active\n",
        "p/services.csv: this column is missing (given name, status, expected id)",
    );
    check(
        b"id,name,Name\n1,a,b\n",
        "p/services.csv: line 1, column 3: two columns have this name (given Name)",
    );
    check(
        b"id,,name\n1,x,b\n",
        "p/services.csv: line 1, column 2: the first row names no columns (given x)",
    );
    check(
        b"id,name\n1,\"open\n2,b\n",
        "p/services.csv: line 2, column 2: a quote is opened here and never closed (given open)",
    );
    check(
        b"id,name\n1,a\0b\n",
        "p/services.csv: line 2: a NUL stands in the text (given \u{2400})",
    );
    let wide = format!("id{}\n", ",x".repeat(200));
    check(
        wide.as_bytes(),
        "p/services.csv: line 1: too many columns (given 201, expected at most 200)",
    );
    let long = format!("id,name\n1,{}\n", "x".repeat(64 * 1024 + 1));
    let expected = format!("{}…, expected at most 64 KB)", "x".repeat(40));
    check(
        long.as_bytes(),
        &format!("p/services.csv: line 2, column 2: the cell is too long (given {expected}"),
    );
    let tall = format!("id\n{}", "1\n".repeat(100_001));
    check(
        tall.as_bytes(),
        "p/services.csv: line 100002: too many rows (expected at most 100000)",
    );
}

#[test]
fn a_file_alone_is_read_by_its_name_and_columns_or_refused() {
    let add = |name: &str, bytes: &[u8]| {
        let mut reading = Reading::default();
        reading.add_file(name, bytes).map(|()| reading)
    };
    let table = organisations(&format!("{A},Stad,De stad.\n"));
    let plan = Plan::of(add("organizations.csv", &table).unwrap(), &Known::default());
    assert_eq!(plan.write.len(), 1);
    assert_eq!(
        plan.verdicts[0].to_string(),
        format!("good: organizations.csv: row 2: organization {A}")
    );
    let large = vec![b'x'; 20 * 1024 * 1024 + 1];
    let error = add("services.csv", &large).unwrap_err();
    assert_eq!(error.to_string(), "services.csv: larger than 20 MB");
    assert_eq!(add("services.csv", b"").unwrap_err().fault, Fault::Empty);
}

#[test]
fn a_row_of_another_width_is_told() {
    let table = organisations(&format!("{A},Stad\n{B},Dorp,Het dorp.,x,y\n"));
    let plan = planned(&[("organizations.csv", &table)]);
    assert_eq!(
        said(&plan),
        [
            "refused: p/organizations.csv: row 3: organization: row too-many ‘x’ (expected 3 cells)".to_owned(),
            format!(
                "refused: p/organizations.csv: row 2: organization {A}: row short-row ‘2 cells’ \
                 (expected 3 cells); description required (expected a text)"
            ),
        ]
    );
    let table = organisations(&format!("{A},Stad,De stad.,,\n"));
    assert_eq!(
        said(&planned(&[("organizations.csv", &table)])),
        Vec::<String>::new()
    );
}

#[test]
fn a_bad_cell_names_the_file_the_row_the_column_what_stands_there_and_what_should() {
    let table = format!("id,organization_id,name,status,minimum_age\n{A},{B},Spel,full,two\n");
    let organisation = organisations(&format!("{B},Stad,De stad.\n"));
    let plan = planned(&[
        ("organizations.csv", &organisation),
        ("services.csv", table.as_bytes()),
    ]);
    let refused = plan
        .verdicts
        .iter()
        .find(|one| one.outcome() == Outcome::Refused);
    let refused = refused.unwrap();
    assert_eq!(
        refused.to_string(),
        format!(
            "refused: p/services.csv: row 2: service {A}: description no-description; status \
             unknown-code ‘full’ (expected active, inactive, defunct, temporarily closed); \
             minimum_age wrong-type ‘two’ (expected years, 0 to 125)"
        )
    );
    let finding = refused.findings.last().unwrap();
    assert_eq!(finding.column.as_deref(), Some("minimum_age"));
    assert_eq!(finding.given.as_deref(), Some("two"));
}

#[test]
fn a_row_that_names_nothing_that_is_there_is_quarantined() {
    let services =
        format!("id,organization_id,name,status,description\n{A},{B},Spel,active,Spelen.\n");
    let phones = format!("id,service_id,number\n{B},{A},09 000\n");
    let plan = planned(&[
        ("services.csv", services.as_bytes()),
        ("phones.csv", phones.as_bytes()),
    ]);
    assert_eq!(plan.count(Outcome::Quarantined), 2);
    assert!(plan.write.is_empty());
    assert!(
        said(&plan)[0].ends_with("organization_id dangling"),
        "{:?}",
        said(&plan)
    );
}

#[test]
fn what_is_no_known_table_is_told_and_the_rest_is_read() {
    let table = organisations(&format!("{A},Stad,De stad.\n"));
    let plan = planned(&[
        ("organizations.csv", &table),
        ("reviews.csv", b"id,stars\n1,5\n"),
        ("README.md", b"Hello"),
        ("contacts.csv", b""),
        (".DS_Store", b"\0\0"),
    ]);
    assert_eq!(plan.write.len(), 1);
    let notes: Vec<String> = plan.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "p/contacts.csv: the file is empty",
            "p: reviews.csv: no table that is known; it is not taken",
            "p: README.md: no table that is known; it is not taken",
        ]
    );
    assert_eq!(
        refused(&[("README.md", b"Hello")]),
        "p: nothing that is known by its content (expected tables of the standard)"
    );
    assert_eq!(refused(&[]), "p: the file is empty");
}

#[test]
fn a_descriptor_tells_which_table_a_file_holds() {
    let table = organisations(&format!("{A},Stad,De stad.\n"));
    let descriptor =
        json!({ "resources": [{ "name": "organization", "path": "data/export 1.csv" }] });
    let plan = planned(&[
        ("datapackage.json", descriptor.to_string().as_bytes()),
        ("data/export 1.csv", &table),
    ]);
    assert_eq!((plan.write.len(), plan.notes.len()), (1, 0));
}

#[test]
fn ids_that_are_no_uuids_are_made_ones_and_kept() {
    let files: Files<'_> = &[
        (
            "organizations.csv",
            b"id,name,description,website\n12,Stad,De stad.,\n",
        ),
        (
            "services.csv",
            b"id,organization_id,name,status,description,alert\n7,12,Spel,active,Spelen.,\n",
        ),
    ];
    let plan = planned(files);
    let [organisation, service] = plan.write.as_slice() else {
        panic!("{:?}", plan.verdicts);
    };
    assert_eq!(organisation.id.get_version_num(), 5);
    assert_eq!(organisation.body["former_id"], "12");
    assert_eq!(service.body["organisation_id"], organisation.id.to_string());
    assert_eq!(
        said(&plan).len(),
        2,
        "an old form is a warning: {:?}",
        said(&plan)
    );
    let again = Plan::of(read(files).unwrap(), &Known::new(plan.write.clone(), []));
    assert_eq!((again.write.len(), again.unchanged), (0, 2));

    let mut other = Reading::default();
    other.set_source("elsewhere");
    for (name, content) in files {
        other.add_file(name, content).unwrap();
    }
    let other = Plan::of(other, &Known::default());
    assert_ne!(
        other.write[0].id, organisation.id,
        "another source counts for itself"
    );
}

#[test]
fn a_second_programme_of_an_organisation_is_kept_with_a_warning() {
    let organisation = organisations(&format!("{A},Stad,De stad.\n"));
    let programmes = format!("id,organization_id,name\n{A},{A},Een\n{B},{A},Twee\n");
    let plan = planned(&[
        ("organizations.csv", &organisation),
        ("programs.csv", programmes.as_bytes()),
    ]);
    assert_eq!((plan.write.len(), plan.count(Outcome::Warning)), (3, 1));
    assert!(
        said(&plan)[0].contains("organization_id second-programme"),
        "{:?}",
        said(&plan)
    );
}

#[test]
fn an_attribute_always_names_a_term_and_comes_back_without_what_stood_in() {
    let organisation = json!({
        "id": A, "name": "Stad", "description": "De stad.", "attributes": [
            { "id": A, "link_type": "colour", "value": "blue" },
            { "id": B, "link_type": "theme", "taxonomy_term_code": "play" },
        ],
    });
    let mut reading = Reading::default();
    reading
        .add_file("o.json", organisation.to_string().as_bytes())
        .unwrap();
    let first = Plan::of(reading, &Known::default());
    let files = hsds_csv(&first.write);
    let attributes = files
        .iter()
        .find(|(name, _)| name == "attributes.csv")
        .unwrap();
    let mut table = csv::Reader::from_reader(attributes.1.as_slice());
    let column = table
        .headers()
        .unwrap()
        .iter()
        .position(|name| name == "taxonomy_term_id");
    for row in table.records() {
        assert!(!row.unwrap()[column.unwrap()].is_empty());
    }
    let mut reading = Reading::default();
    reading
        .add_file("p.zip", &hsds_zip(&first.write).unwrap())
        .unwrap();
    let second = Plan::of(reading, &Known::default());
    assert_eq!(second.write, first.write);
    assert!(
        second
            .write
            .iter()
            .all(|record| record.kind != RecordKind::TaxonomyTerm)
    );
}

#[test]
fn what_leads_astray_in_a_zip_keeps_all_of_it_out() {
    let mut zip = hsds_zip(&[]).unwrap();
    let name = b"datapackage.json";
    for at in 0..zip.len() - name.len() {
        if zip[at..].starts_with(name) {
            zip[at..at + 3].copy_from_slice(b"../");
        }
    }
    let error = Reading::default().add_file("p.zip", &zip).unwrap_err();
    assert_eq!(
        error.to_string(),
        "p.zip: ../apackage.json: the name leads out of the folder"
    );
}
