//! What goes out in a sheet comes back the same, and what is changed in it is all that changes.

use onthaal_directory::Record;
use onthaal_exchange::sheet::{Mapping, Table, read, write_csv, write_xlsx};
use onthaal_exchange::{Known, Outcome, Plan, Reading};
use onthaal_model::record::RecordKind;

fn town() -> Vec<Record> {
    onthaal_demo::town().unwrap().records
}

fn plan(table: &Table, known: &Known) -> Plan {
    let mut reading = Reading::default();
    read(&mut reading, table, &Mapping::guess(table));
    Plan::of(reading, known)
}

fn said(plan: &Plan) -> Vec<String> {
    let odd = plan
        .verdicts
        .iter()
        .filter(|verdict| verdict.outcome() != Outcome::Good);
    odd.map(ToString::to_string).collect()
}

fn changes(plan: &Plan) -> Vec<String> {
    plan.changes.iter().map(ToString::to_string).collect()
}

#[test]
fn every_header_of_an_export_is_known_again() {
    let table = Table::open("t.xlsx", &write_xlsx(&town()).unwrap()).unwrap();
    let mapping = Mapping::guess(&table);
    for column in &mapping.columns {
        assert!(column.field.is_some(), "{}", column.header);
    }
    let mut fields: Vec<_> = mapping.columns.iter().map(|column| &column.field).collect();
    fields.sort();
    fields.dedup();
    assert_eq!(fields.len(), mapping.columns.len());
}

#[test]
fn a_sheet_that_nobody_touched_changes_nothing() {
    let town = town();
    let known = Known::new(town.clone(), []);
    let files = [
        ("t.xlsx", write_xlsx(&town).unwrap()),
        ("t.csv", write_csv(&town).unwrap()),
    ];
    for (name, bytes) in files {
        let table = Table::open(name, &bytes).unwrap();
        let plan = plan(&table, &known);
        assert_eq!(said(&plan), Vec::<String>::new(), "{name}");
        assert_eq!(changes(&plan), Vec::<String>::new(), "{name}");
        assert_eq!((plan.write.len(), plan.bury.len()), (0, 0), "{name}");
        assert!(plan.unchanged > 300, "{name}: {}", plan.unchanged);
    }
}

/// The column of a field in an export, which has its label.
fn column(table: &Table, field: &str) -> usize {
    let mapping = Mapping::guess(table);
    let mut columns = mapping.columns.iter();
    columns
        .position(|column| column.field.as_deref() == Some(field))
        .unwrap()
}

fn edit(table: &mut Table, row: usize, field: &str, text: &str) {
    let at = column(table, field);
    table.rows[row].cells[at].text = text.to_owned();
}

fn texts(table: &Table, field: &str) -> Vec<String> {
    let at = column(table, field);
    let rows = table.rows.iter();
    rows.map(|row| row.cells[at].text.clone()).collect()
}

/// The rows of which the record named in this column stands in no other row.
fn alone(table: &Table, id: &str) -> Vec<usize> {
    let ids = texts(table, id);
    let once = |id: &String| ids.iter().filter(|other| *other == id).count() == 1;
    let rows = (0..ids.len()).filter(|at| !ids[*at].is_empty() && once(&ids[*at]));
    rows.collect()
}

#[test]
fn ten_cells_that_change_are_ten_changes() {
    let town = town();
    let known = Known::new(town.clone(), []);
    let mut table = Table::open("t.xlsx", &write_xlsx(&town).unwrap()).unwrap();
    let hours = texts(&table, "hours");
    let plain = |row: &usize| {
        let hours = &hours[*row];
        hours.contains("9u-12u") && !hours.contains([';', ',', '['])
    };
    let row = alone(&table, "id").into_iter().find(plain).unwrap();
    let changed = hours[row].replace("9u-12u", "8u30-11u45");
    edit(&mut table, row, "hours", &changed);
    let mut taken = vec![row];
    let cells = [
        ("id", "service-name", "Een andere naam"),
        ("id", "service-summary", "Een andere zin."),
        ("id", "service-website", "https://anders.example"),
        ("id", "wait-time", "Ongeveer twee weken."),
        ("id", "checked-on", "20/11/2026"),
        ("id", "status", "tijdelijk gesloten"),
        ("location-id", "location-name", "Een ander gebouw"),
        ("location-id", "address-street", "Andere straat 1"),
        ("organisation-id", "organisation-email", ""),
    ];
    for (id, field, text) in cells {
        let before = texts(&table, field);
        let mut rows = alone(&table, id).into_iter();
        let open = |row: &usize| field != "address-street" || !before[*row].is_empty();
        let free = |row: &usize| !taken.contains(row) && before[*row] != text && open(row);
        let row = rows.find(free).unwrap();
        edit(&mut table, row, field, text);
        taken.push(row);
    }
    let plan = plan(&table, &known);
    assert_eq!(said(&plan), Vec::<String>::new());
    let one_field = plan.changes.iter().all(|change| change.fields.len() <= 2);
    assert!(
        plan.changes.len() == 10 && one_field,
        "{:#?}",
        changes(&plan)
    );
}

#[test]
fn an_emptied_telephone_goes_and_another_one_takes_its_place() {
    let town = town();
    let known = Known::new(town.clone(), []);
    let mut table = Table::open("t.xlsx", &write_xlsx(&town).unwrap()).unwrap();
    let phones = texts(&table, "organisation-phone");
    let mut rows = alone(&table, "organisation-id");
    rows.retain(|row| !phones[*row].is_empty());
    edit(&mut table, rows[0], "organisation-phone", "");
    edit(&mut table, rows[1], "organisation-phone", "09/000.98.76");
    let plan = plan(&table, &known);
    let counts = (plan.write.len(), plan.bury.len());
    assert_eq!(counts, (1, 1), "{:#?}", changes(&plan));
    assert_eq!(plan.bury[0].0, RecordKind::Phone);
    assert_eq!(plan.write[0].body["number"], "09 000 98 76");
}

#[test]
fn rows_that_disagree_about_one_service_are_told() {
    let town = town();
    let known = Known::new(town.clone(), []);
    let table = Table::open("t.xlsx", &write_xlsx(&town).unwrap()).unwrap();
    let ids = texts(&table, "id");
    let first = (1..ids.len())
        .find(|at| !ids[*at].is_empty() && ids[*at - 1] == ids[*at])
        .unwrap();
    for (row, changed) in [(first, 0), (first - 1, 1)] {
        let mut table = table.clone();
        edit(
            &mut table,
            row,
            "service-summary",
            "Op één van beide rijen gewijzigd.",
        );
        let plan = plan(&table, &known);
        assert_eq!(plan.changes.len(), changed, "the first row counts");
        let findings = plan.verdicts.iter().flat_map(|verdict| &verdict.findings);
        let told: Vec<&str> = findings.map(|finding| finding.reason.code()).collect();
        assert_eq!(told, ["contradicts"]);
    }
}

#[test]
fn a_row_added_by_hand_is_new_once_and_the_same_the_second_time() {
    let town = town();
    let mut table = Table::open("t.xlsx", &write_xlsx(&town).unwrap()).unwrap();
    let mut row = table.rows[alone(&table, "location-id")[3]].clone();
    row.number = 9_999;
    table.rows = vec![row];
    for (field, text) in [
        ("id", ""),
        ("organisation-id", ""),
        ("location-id", ""),
        ("service-name", "Iets helemaal nieuws"),
    ] {
        edit(&mut table, 0, field, text);
    }
    let first = plan(&table, &Known::new(town.clone(), []));
    assert_eq!(said(&first), Vec::<String>::new());
    let kinds: Vec<RecordKind> = first
        .changes
        .iter()
        .filter(|change| !change.is_new)
        .map(|c| c.kind)
        .collect();
    assert_eq!(kinds, Vec::<RecordKind>::new(), "{:#?}", changes(&first));
    assert!(
        first
            .write
            .iter()
            .any(|record| record.kind == RecordKind::Service)
    );
    let organisations = first
        .write
        .iter()
        .filter(|r| r.kind == RecordKind::Organisation);
    assert_eq!(organisations.count(), 0, "its organisation is known");
    let known = Known::new(town.into_iter().chain(first.write), []);
    let second = plan(&table, &known);
    assert_eq!(changes(&second), Vec::<String>::new());
}

#[test]
fn the_town_can_start_anew_from_its_sheet() {
    let town = town();
    let table = Table::open("t.xlsx", &write_xlsx(&town).unwrap()).unwrap();
    let plan = plan(&table, &Known::default());
    let count =
        |records: &[Record], kind: RecordKind| records.iter().filter(|r| r.kind == kind).count();
    for kind in [
        RecordKind::Organisation,
        RecordKind::Service,
        RecordKind::ServiceAtLocation,
    ] {
        assert_eq!(count(&plan.write, kind), count(&town, kind), "{kind}");
    }
    assert_eq!(plan.count(Outcome::Refused), 0, "{:#?}", said(&plan));
}
