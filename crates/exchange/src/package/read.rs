//! From tables to records.

use super::cell;
use super::names::{is_table, table_of};
use super::table::Table;
use crate::container::Part;
use crate::fault::{Fault, FileError};
use crate::json::SIZE_LIMIT;
use crate::names;
use crate::read::{Reading, TableRow};
use crate::text::Row;
use crate::verdict::{Finding, Reason};
use crate::versions::{self, Era, Raised};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A record on its way: where it stands, and its table of 3.1.
struct Item {
    table: usize,
    row: usize,
    short: Option<Finding>,
    kind: RecordKind,
    object: Map<String, Value>,
}

/// Whether a single file is a table of the standard: by its name, and by columns that only such
/// a table has.
pub(crate) fn is_package_table(file: &str, header: &[String]) -> bool {
    let table = table_of(file);
    let has = |name: &str| {
        header
            .iter()
            .any(|cell| cell.trim().eq_ignore_ascii_case(name))
    };
    let kind = names::kind(&table);
    let known = |name: &&String| {
        let name = name.trim().to_lowercase();
        let column = kind.and_then(|kind| names::column(kind, &name));
        column.is_some() || kind.is_none()
    };
    is_table(&table) && has("id") && header.iter().filter(known).count() > 0
}

/// Reads the tables among the files of a package, and gives back the files that are none. Errs
/// when a table cannot be read at all; then nothing of the package is taken.
pub(crate) fn read(
    reading: &mut Reading,
    package: &str,
    parts: Vec<Part>,
) -> Result<Vec<Part>, FileError> {
    let told = told_tables(&parts);
    let mut tables = Vec::new();
    let mut others = Vec::new();
    for (name, bytes) in parts {
        let table = told.get(&name).cloned().unwrap_or_else(|| table_of(&name));
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        if !matches!(ending.as_str(), "csv" | "tsv" | "txt" | "tab") || !is_table(&table) {
            others.push((name, bytes));
            continue;
        }
        let file = match package.is_empty() {
            true => name,
            false => format!("{package}/{name}"),
        };
        if bytes.len() > SIZE_LIMIT {
            return Err(FileError::from(Fault::TooLarge).in_file(&file));
        }
        let mut read = match Table::read(&file, &bytes) {
            // A table of which there is nothing is a table with nothing in it.
            Err(error) if error.fault == Fault::Empty => {
                reading.notes.push(error);
                continue;
            }
            read => read?,
        };
        read.name = table;
        if read.column("id").is_none() {
            let given = read.header.join(", ");
            let error = FileError::from(Fault::HeaderMissing).given(given);
            return Err(error.expected("id").in_file(&file));
        }
        tables.push(read);
    }
    add(reading, package, &tables);
    Ok(others)
}

/// The tables that `datapackage.json` names for files whose own name says nothing.
fn told_tables(parts: &[Part]) -> BTreeMap<String, String> {
    let is_descriptor = |name: &str| name.rsplit('/').next() == Some("datapackage.json");
    let descriptor = parts.iter().find(|(name, _)| is_descriptor(name));
    let value = descriptor.and_then(|(_, bytes)| serde_json::from_slice::<Value>(bytes).ok());
    let resources = value
        .as_ref()
        .and_then(|value| value["resources"].as_array());
    let told = resources.into_iter().flatten().filter_map(|resource| {
        let name = table_of(resource["name"].as_str()?);
        let path = resource["path"]
            .as_str()?
            .trim_start_matches("./")
            .to_owned();
        is_table(&name).then_some((path, name))
    });
    told.collect()
}

fn add(reading: &mut Reading, package: &str, tables: &[Table]) {
    let eras: Vec<Option<Era>> = tables
        .iter()
        .map(|table| versions::of_table(&table.name, &table.header))
        .collect();
    let old = eras.iter().flatten().any(|era| *era != Era::Three);
    note_mixed_versions(reading, package, tables, &eras);
    let mut items = Vec::new();
    let mut parts_of_services = Vec::new();
    for (index, table) in tables.iter().enumerate() {
        let raised = old && eras.get(index).copied().flatten() != Some(Era::Three);
        for row in &table.rows {
            let Some(short) = measure(reading, table, row, old) else {
                continue;
            };
            let object = object_of(table, row);
            let mut take = |kind: Option<RecordKind>, object: Map<String, Value>| {
                if let Some(kind) = kind {
                    items.push(Item {
                        table: index,
                        row: row.row,
                        short: short.clone(),
                        kind,
                        object,
                    });
                }
            };
            if !raised {
                take(names::kind(&table.name), object);
                continue;
            }
            for one in versions::raise(&table.name, object) {
                match one {
                    Raised::Record(table, object) => take(names::kind(table), object),
                    other => parts_of_services.push((index, row.row, other)),
                }
            }
        }
    }
    join_services(reading, tables, &mut items, parts_of_services);
    name_resources(&mut items);
    let mut programmes = BTreeSet::new();
    for item in items {
        add_item(reading, tables, item, old, &mut programmes);
    }
}

/// Tables of several versions are each read as what they are; that is told.
fn note_mixed_versions(
    reading: &mut Reading,
    package: &str,
    tables: &[Table],
    eras: &[Option<Era>],
) {
    let of = |wanted: fn(Era) -> bool| -> Vec<String> {
        let pairs = tables.iter().zip(eras);
        let found = pairs.filter_map(|(table, era)| era.filter(|e| wanted(*e)).map(|e| (table, e)));
        found
            .map(|(table, era)| {
                let name = table.file.rsplit('/').next().unwrap_or(&table.file);
                format!("{name} {}", era.name())
            })
            .collect()
    };
    let (new, old) = (of(|era| era == Era::Three), of(|era| era != Era::Three));
    if !new.is_empty() && !old.is_empty() {
        let note = FileError::from(Fault::MixedVersions)
            .message(format!("{}; {}", old.join(", "), new.join(", ")))
            .in_file(package);
        reading.notes.push(note);
    }
}

/// Whether the row is as wide as the header; nothing when it is wider and cannot be read, for
/// then nobody knows which cell is one too many.
fn measure(reading: &mut Reading, table: &Table, row: &Row, old: bool) -> Option<Option<Finding>> {
    let wide = table.header.len();
    let surplus = row
        .cells
        .iter()
        .skip(wide)
        .find(|cell| !cell.trim().is_empty());
    let expected = format!("{wide} cells");
    if let Some(surplus) = surplus {
        let finding = Finding::new("row", Reason::Broken(Rule::TooMany(wide)))
            .given(surplus)
            .expected(expected);
        let kind = names::kind(&table.name).unwrap_or(RecordKind::Service);
        let place = TableRow {
            file: &table.file,
            row: row.row,
            old,
            said: None,
        };
        reading.say_of_row(&place, kind, finding);
        return None;
    }
    let short = (row.cells.len() < wide).then(|| {
        Finding::new("row", Reason::ShortRow)
            .given(&format!("{} cells", row.cells.len()))
            .expected(expected)
    });
    Some(short)
}

/// The cells of a row under the names of their columns; an empty cell is a null.
fn object_of(table: &Table, row: &Row) -> Map<String, Value> {
    let cells = table.header.iter().zip(&row.cells);
    let named = cells.filter(|(column, _)| !column.is_empty());
    named
        .map(|(column, cell)| {
            let value = match cell.trim().is_empty() {
                true => Value::Null,
                false => Value::from(cell.as_str()),
            };
            (column.clone(), value)
        })
        .collect()
}

/// Adds what was a table to the service that it belonged to.
type Add = fn(&mut Map<String, Value>, Map<String, Value>);

/// What was a table beside the services goes into them; what belongs to none is set aside.
fn join_services(
    reading: &mut Reading,
    tables: &[Table],
    items: &mut [Item],
    parts: Vec<(usize, usize, Raised)>,
) {
    let mut services: BTreeMap<String, usize> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if let (RecordKind::Service, Some(id)) = (item.kind, text(&item.object, "id")) {
            services.insert(id.to_owned(), index);
        }
    }
    for (table, row, part) in parts {
        let (add, object): (Add, _) = match part {
            Raised::Eligibility(object) => (versions::add_eligibility, object),
            Raised::Payment(object) => (versions::add_payment, object),
            Raised::Record(..) => continue,
        };
        let id = text(&object, "service_id").unwrap_or_default();
        let service = services.get(id).and_then(|index| items.get_mut(*index));
        if let Some(service) = service {
            add(&mut service.object, object);
        } else if let Some(table) = tables.get(table) {
            let finding = Finding::new("service_id", Reason::Dangling).given(id);
            let place = TableRow {
                file: &table.file,
                row,
                old: true,
                said: None,
            };
            reading.say_of_row(&place, RecordKind::Service, finding);
        }
    }
}

/// In 1.1 a change does not say of what kind of record it tells: the one table that has its id.
fn name_resources(items: &mut [Item]) {
    let mut kinds: BTreeMap<String, BTreeSet<RecordKind>> = BTreeMap::new();
    for item in items.iter() {
        if let Some(id) = text(&item.object, "id") {
            kinds.entry(id.to_owned()).or_default().insert(item.kind);
        }
    }
    for item in items
        .iter_mut()
        .filter(|item| item.kind == RecordKind::Metadata)
    {
        if text(&item.object, "resource_type").is_some() {
            continue;
        }
        let named = text(&item.object, "resource_id").and_then(|id| kinds.get(id));
        let kind = named.and_then(|kinds| kinds.first());
        if let Some(kind) = kind {
            let table = Value::from(names::table(*kind));
            item.object.insert("resource_type".to_owned(), table);
        }
    }
}

fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str).map(str::trim)
}

fn add_item(
    reading: &mut Reading,
    tables: &[Table],
    mut item: Item,
    old: bool,
    programmes: &mut BTreeSet<String>,
) {
    let Some(table) = tables.get(item.table) else {
        return;
    };
    let kind = item.kind;
    let mut said = item.short.take();
    if kind == RecordKind::Programme
        && let Some(organisation) = text(&item.object, "organization_id")
        && !programmes.insert(organisation.to_owned())
    {
        said = said.or_else(|| {
            Some(Finding::new("organization_id", Reason::SecondProgramme).given(organisation))
        });
    }
    let place = TableRow {
        file: &table.file,
        row: item.row,
        old,
        said,
    };
    let mut object: Map<String, Value> = Map::new();
    for (column, value) in item.object {
        let value = match value {
            Value::String(text) if column != "id" => cell::value(kind, &column, &text),
            other => other,
        };
        match value {
            Value::Object(rest) if column == names::REST => object.extend(rest),
            value => {
                object.insert(column, value);
            }
        }
    }
    match kind {
        RecordKind::TaxonomyTerm if is_true(&object, names::STAND_IN) => return,
        RecordKind::Attribute => {
            if is_true(&object, names::DERIVED_TERM) {
                object.remove("taxonomy_term_id");
            }
            object.remove(names::DERIVED_TERM);
        }
        RecordKind::OrganisationIdentifier => {
            if let Some(organisation) = take_number(reading, &object) {
                reading.add_row(&place, RecordKind::Organisation, organisation);
                if is_made_number(reading, &object) {
                    return;
                }
            }
        }
        _ => {}
    }
    reading.add_row(&place, kind, object);
}

fn is_true(object: &Map<String, Value>, key: &str) -> bool {
    object.get(key) == Some(&Value::Bool(true))
}

/// The organisation with its number of the crossroads bank for enterprises, when this is one.
fn take_number(reading: &Reading, object: &Map<String, Value>) -> Option<Map<String, Value>> {
    if text(object, "identifier_scheme") != Some(names::KBO_SCHEME) {
        return None;
    }
    let number = text(object, "identifier")?;
    let owner = object.get("organization_id");
    let (owner, _) = reading
        .identify(names::table(RecordKind::Organisation), owner)
        .ok()?;
    let mut organisation = Map::new();
    organisation.insert("id".to_owned(), Value::from(owner.hyphenated().to_string()));
    organisation.insert("kbo".to_owned(), Value::from(number));
    Some(organisation)
}

/// Whether the identifier only stands for the column of the organisation.
fn is_made_number(reading: &Reading, object: &Map<String, Value>) -> bool {
    let owner = object.get("organization_id");
    let owner = reading.identify(names::table(RecordKind::Organisation), owner);
    let id = text(object, "id").and_then(|id| Uuid::try_parse(id).ok());
    owner.is_ok_and(|(owner, _)| id == Some(names::kbo_identifier(owner)))
}
