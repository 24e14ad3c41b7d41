//! From records to tables.

use super::cell;
use super::names::file_of;
use crate::names;
use crate::write::{flat, without_secrets};
use onthaal_directory::{Record, columns};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};
use uuid::Uuid;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Most columns in a table; unknown fields beyond go together in one.
const COLUMN_LIMIT: usize = 150;

/// The records as a tabular data package: the files by name, `datapackage.json` last.
pub fn hsds_csv(records: &[Record]) -> Vec<(String, Vec<u8>)> {
    let tables = tables(records);
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for (kind, rows) in &tables {
        let file = file_of(*kind);
        let header = header(*kind, rows);
        files.push((file.clone(), text(*kind, &header, rows)));
        resources.push(resource(*kind, &file, &header));
    }
    let descriptor = json!({
        "name": "onthaal",
        "profile": "tabular-data-package",
        "title": "Human Services Data Specification 3.1",
        "resources": resources,
    });
    let descriptor = format!("{descriptor:#}\n").into_bytes();
    files.push(("datapackage.json".to_owned(), descriptor));
    files
}

/// The same in one zip. Errs when it grows larger than a zip can be.
pub fn hsds_zip(records: &[Record]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in hsds_csv(records) {
        // No moment of writing: the same records are the same bytes.
        let options = SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(name, options)?;
        zip.write_all(&content)?;
    }
    Ok(zip.finish()?.into_inner())
}

type Rows = Vec<Map<String, Value>>;

/// Every record as a flat row of its table.
fn tables(records: &[Record]) -> BTreeMap<RecordKind, Rows> {
    let records = without_secrets(records);
    let mut tables: BTreeMap<RecordKind, Rows> = BTreeMap::new();
    let terms = Terms::of(&records);
    let mut stand_ins: BTreeMap<Uuid, Map<String, Value>> = BTreeMap::new();
    let identifiers: BTreeSet<(&str, &str)> = records
        .iter()
        .filter(|one| one.kind == RecordKind::OrganisationIdentifier)
        .filter(|one| field(one, "identifier_scheme") == Some(names::KBO_SCHEME))
        .filter_map(|one| Some((field(one, "organisation_id")?, field(one, "identifier")?)))
        .collect();
    for record in &records {
        let mut row = flat(record);
        match record.kind {
            RecordKind::Organisation => {
                let own = record.id.hyphenated().to_string();
                let number = field(record, "kbo").unwrap_or_default();
                let told = identifiers.contains(&(own.as_str(), number));
                if let Some(Value::Array(made)) = row.remove("organization_identifiers") {
                    let made = made.into_iter().filter(|_| !told);
                    for one in made.filter_map(|one| one.as_object().cloned()) {
                        let mut one = one;
                        one.insert("organization_id".to_owned(), Value::from(own.as_str()));
                        let kind = RecordKind::OrganisationIdentifier;
                        tables.entry(kind).or_default().push(one);
                    }
                }
            }
            RecordKind::Attribute if !row.contains_key("taxonomy_term_id") => {
                let term = terms.of_attribute(record).unwrap_or_else(|| {
                    let (id, term) = stand_in(record);
                    stand_ins.insert(id, term);
                    id
                });
                let id = Value::from(term.hyphenated().to_string());
                row.insert("taxonomy_term_id".to_owned(), id);
                row.insert(names::DERIVED_TERM.to_owned(), Value::Bool(true));
            }
            _ => {}
        }
        tables.entry(record.kind).or_default().push(row);
    }
    if !stand_ins.is_empty() {
        let rows = tables.entry(RecordKind::TaxonomyTerm).or_default();
        rows.extend(stand_ins.into_values());
    }
    tables
}

/// The terms by their codes, where there is no doubt.
struct Terms<'a> {
    by_code: BTreeMap<&'a str, Vec<&'a Record>>,
}

impl<'a> Terms<'a> {
    fn of(records: &'a [Record]) -> Terms<'a> {
        let mut by_code: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
        for record in records {
            if let (RecordKind::TaxonomyTerm, Some(code)) = (record.kind, field(record, "code")) {
                by_code.entry(code).or_default().push(record);
            }
        }
        Terms { by_code }
    }

    fn of_attribute(&self, attribute: &Record) -> Option<Uuid> {
        let terms = self.by_code.get(field(attribute, "taxonomy_term_code")?)?;
        match terms.as_slice() {
            [one] => Some(one.id),
            _ => None,
        }
    }
}

/// The standard asks for a term where an attribute has a value or a code of ours only: one that
/// stands in for it and is left out when the package comes back.
fn stand_in(attribute: &Record) -> (Uuid, Map<String, Value>) {
    let list = field(attribute, "link_type").unwrap_or_default();
    let code = field(attribute, "taxonomy_term_code").unwrap_or_default();
    let name = [code, list, "attribute"]
        .into_iter()
        .find(|text| !text.trim().is_empty());
    let all = Uuid::new_v5(&Uuid::NAMESPACE_OID, b"onthaal: terms that stand in");
    let id = Uuid::new_v5(&all, format!("{list}\n{code}").as_bytes());
    let mut term = Map::new();
    let mut set = |key: &str, value: Value| term.insert(key.to_owned(), value);
    set("id", Value::from(id.hyphenated().to_string()));
    set("code", Value::from(code));
    set("name", Value::from(name.unwrap_or_default()));
    set("description", Value::from(""));
    set("taxonomy", Value::from(list));
    set(names::STAND_IN, Value::Bool(true));
    (id, term)
}

fn field<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    record.body.get(name).and_then(Value::as_str)
}

/// A column of a written table.
enum Column {
    /// A field under its name in the standard, or one of ours.
    Field(String),
    /// An unknown field.
    Unknown(String),
    /// All unknown fields, where there are too many.
    Rest(BTreeSet<String>),
}

impl Column {
    fn name(&self) -> &str {
        match self {
            Column::Field(name) | Column::Unknown(name) => name,
            Column::Rest(_) => names::REST,
        }
    }
}

/// The id, the columns of the standard whether filled in or not, then what else is filled in.
fn header(kind: RecordKind, rows: &Rows) -> Vec<Column> {
    let mut header = vec![Column::Field("id".to_owned())];
    let mut known: Vec<&str> = vec!["id"];
    for column in columns(kind) {
        let name = names::official(column.name);
        let filled = || rows.iter().any(|row| row.contains_key(name));
        if !names::own(kind).contains(&column.name) || filled() {
            header.push(Column::Field(name.to_owned()));
            known.push(name);
        }
    }
    let keys = rows.iter().flat_map(Map::keys);
    let others: BTreeSet<&String> = keys.filter(|key| !known.contains(&key.as_str())).collect();
    let (spelled, unknown): (Vec<&String>, Vec<&String>) = others.into_iter().partition(|key| {
        let column = key.strip_suffix("_text");
        column.is_some_and(|column| names::column(kind, column).is_some())
    });
    header.extend(spelled.into_iter().map(|key| Column::Field(key.clone())));
    if header.len() + unknown.len() > COLUMN_LIMIT {
        header.push(Column::Rest(unknown.into_iter().cloned().collect()));
    } else {
        header.extend(unknown.into_iter().map(|key| Column::Unknown(key.clone())));
    }
    header
}

/// The table as CSV: commas, LF, quotes only where they are needed.
fn text(kind: RecordKind, header: &[Column], rows: &Rows) -> Vec<u8> {
    let _ = kind;
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let mut lines = vec![
        header
            .iter()
            .map(|column| column.name().to_owned())
            .collect(),
    ];
    for row in rows {
        let cells: Vec<String> = header.iter().map(|column| cell_of(column, row)).collect();
        lines.push(cells);
    }
    for line in lines {
        writer
            .write_record(line)
            .expect("every row has the cells of the header, and memory takes them");
    }
    writer.into_inner().expect("memory takes all")
}

fn cell_of(column: &Column, row: &Map<String, Value>) -> String {
    match column {
        Column::Field(name) => row.get(name).map_or_else(String::new, cell::known_cell),
        Column::Unknown(name) => row.get(name).map_or_else(String::new, cell::cell),
        Column::Rest(names) => {
            let rest = row.iter().filter(|(key, _)| names.contains(*key));
            let rest: Map<String, Value> = rest.map(|(k, v)| (k.clone(), v.clone())).collect();
            match rest.is_empty() {
                true => String::new(),
                false => Value::Object(rest).to_string(),
            }
        }
    }
}

/// What `datapackage.json` says of a table.
fn resource(kind: RecordKind, file: &str, header: &[Column]) -> Value {
    let fields: Vec<Value> = header
        .iter()
        .map(|column| json!({ "name": column.name(), "type": "string" }))
        .collect();
    json!({
        "name": names::table(kind),
        "path": file,
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": { "fields": fields, "primaryKey": "id", "missingValues": [""] },
    })
}
