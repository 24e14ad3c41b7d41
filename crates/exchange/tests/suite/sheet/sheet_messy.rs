//! A real spreadsheet of 500 rows: everything that is wrong is named where it stands, and nothing
//! else is.

use crate::messy;
use onthaal_exchange::sheet::{Mapping, Table, read};
use onthaal_exchange::{Known, Place, Plan, Reading};
use std::collections::BTreeSet;

fn plan(table: &Table, known: &Known) -> Plan {
    let mut reading = Reading::default();
    read(&mut reading, table, &Mapping::guess(table));
    Plan::of(reading, known)
}

fn found(plan: &Plan) -> BTreeSet<messy::Found> {
    let findings = plan.verdicts.iter().flat_map(|verdict| {
        let Place::Row { row, .. } = verdict.place else {
            panic!("{verdict} stands in no row");
        };
        verdict.findings.iter().map(move |finding| {
            let column = finding.column.clone().unwrap_or_default();
            (row, column, finding.reason.code().to_owned())
        })
    });
    findings.collect()
}

fn check(name: &str, (bytes, messy): (Vec<u8>, messy::Messy)) {
    let table = Table::open(name, &bytes).unwrap();
    assert_eq!(table.header_row, messy::HEADER_ROW);
    assert_eq!(table.headers, messy::HEADERS);
    assert_eq!(table.rows.len(), messy::ROWS);
    let mapping = Mapping::guess(&table);
    let unmapped: Vec<&str> = mapping
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.header.as_str())
        .collect();
    assert_eq!(unmapped, ["Favoriete kleur"]);

    let first = plan(&table, &Known::default());
    let found = found(&first);
    let missed: Vec<_> = messy.planted.difference(&found).collect();
    let invented: Vec<_> = found.difference(&messy.planted).collect();
    assert!(
        missed.is_empty() && invented.is_empty(),
        "missed {missed:#?}\ninvented {invented:#?}"
    );
    assert!(messy.planted.len() > 200, "{}", messy.planted.len());
    for verdict in &first.verdicts {
        for finding in &verdict.findings {
            let given = finding.given.as_deref().unwrap_or_default();
            assert!(given.chars().count() <= 41, "{given}");
        }
    }

    // The same sheet once more is nothing new.
    let known = Known::new(first.write, []);
    let second = plan(&table, &known);
    let changes: Vec<String> = second.changes.iter().map(ToString::to_string).collect();
    assert_eq!(changes, Vec::<String>::new());
}

#[test]
fn everything_wrong_in_a_workbook_is_named_where_it_stands() {
    check("lijst.xlsx", messy::xlsx());
}

#[test]
fn everything_wrong_in_an_old_text_is_named_where_it_stands() {
    check("lijst.csv", messy::csv());
}
