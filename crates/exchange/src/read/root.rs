//! What a file begins with, recognised by its keys.

use super::{At, Reading};
use crate::fault::{Fault, FileError};
use crate::names;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};

const EXPECTED: &str = "a service, an organization, or a list or page of them";

impl Reading {
    pub(super) fn add_root(&mut self, at: &At<'_>, root: Value) -> Result<(), FileError> {
        match root {
            Value::Array(items) => self.add_items(at, items),
            Value::Object(object) => self.add_object(at, object),
            _ => Err(no_directory(at)),
        }
    }

    fn add_items(&mut self, at: &At<'_>, items: Vec<Value>) -> Result<(), FileError> {
        for (index, item) in items.into_iter().enumerate() {
            let at = at.inside(&format!("[{index}]"));
            match item {
                Value::Object(object) => self.add_object(&at, object)?,
                _ => return Err(no_directory(&at)),
            }
        }
        Ok(())
    }

    fn add_object(&mut self, at: &At<'_>, mut object: Map<String, Value>) -> Result<(), FileError> {
        let others = object.remove("onthaal");
        let paged = object.remove("contents");
        let found = others.is_some() || paged.is_some();
        match paged {
            Some(Value::Array(items)) => {
                self.doubt_page(at, &object, items.len());
                self.add_items(&at.inside(".contents"), items)?;
            }
            Some(_) => return Err(no_directory(&at.inside(".contents"))),
            None => {}
        }
        if let Some(others) = others {
            self.add_others(&at.inside(".onthaal.records"), others)?;
        }
        if found {
            return Ok(());
        }
        let kind = kind_of(&object, at.file).ok_or_else(|| no_directory(at))?;
        self.entity(at, kind, object, &[]);
        Ok(())
    }

    /// What a page says of itself, beside what is on it.
    fn doubt_page(&mut self, at: &At<'_>, page: &Map<String, Value>, found: usize) {
        let number = |keys: [&str; 2]| {
            let mut values = keys.iter().filter_map(|key| page.get(*key));
            values.find_map(Value::as_u64)
        };
        let mut note = |fault: Fault, given: String, expected: String| {
            let note = FileError::from(fault).given(given).expected(expected);
            self.notes.push(note.in_file(at.file));
        };
        let pages = number(["total_pages", "totalPages"]).unwrap_or(1);
        if pages > 1 {
            let this = number(["page_number", "number"]).unwrap_or(1);
            let given = format!("page {this}");
            note(Fault::PartOfPages, given, format!("{pages} pages"));
        }
        let said = number(["size", "numberOfElements"]);
        if let Some(said) = said.filter(|said| *said != found as u64) {
            note(Fault::CountsDisagree, found.to_string(), said.to_string());
        }
    }

    /// The records that hang from no service, each with its kind under `record`.
    fn add_others(&mut self, at: &At<'_>, others: Value) -> Result<(), FileError> {
        let Some(Value::Array(items)) = others.get("records") else {
            return Err(no_directory(at));
        };
        for (index, item) in items.iter().enumerate() {
            let at = at.inside(&format!("[{index}]"));
            let Value::Object(mut object) = item.clone() else {
                return Err(no_directory(&at));
            };
            let named = object.remove("record");
            let kind = named.as_ref().and_then(Value::as_str);
            match kind.and_then(names::kind) {
                Some(RecordKind::Attribute) => self.attribute_record(&at, object),
                Some(RecordKind::Metadata) => self.metadata_record(&at, object),
                Some(kind) => {
                    self.entity(&at, kind, object, &[]);
                }
                None => {
                    let broken = ("record", Rule::UnknownCode);
                    self.refuse(&at, RecordKind::Service, broken, "a kind of record");
                }
            }
        }
        Ok(())
    }
}

fn no_directory(at: &At<'_>) -> FileError {
    FileError::from(Fault::NotDirectory)
        .at(&at.place.to_string())
        .expected(EXPECTED)
        .in_file(at.file)
}

/// The kind that an object can only be, going by its keys; a name and a description alone are
/// what the file is called after, or an organisation.
fn kind_of(object: &Map<String, Value>, file: &str) -> Option<RecordKind> {
    let has = |keys: &[&str]| keys.iter().any(|key| object.contains_key(*key));
    let all = |keys: &[&str]| keys.iter().all(|key| object.contains_key(*key));
    if !has(&["id", "name"]) {
        return None;
    }
    Some(if has(&["location_type"]) {
        RecordKind::Location
    } else if !has(&["name", "status"])
        && (has(&["service", "location"]) || all(&["service_id", "location_id"]))
    {
        RecordKind::ServiceAtLocation
    } else if has(&[
        "status",
        "organization",
        "organization_id",
        "service_at_locations",
    ]) {
        RecordKind::Service
    } else if has(&[
        "taxonomy_detail",
        "taxonomy",
        "taxonomy_id",
        "term_uri",
        "parent_id",
    ]) {
        RecordKind::TaxonomyTerm
    } else if has(&["version", "taxonomy_terms"]) {
        RecordKind::Taxonomy
    } else {
        let address = file.split('?').next().unwrap_or(file);
        let name = address.rsplit(['/', '\\']).next().unwrap_or(address);
        match name.to_lowercase() {
            name if name.starts_with("taxonomy_term") => RecordKind::TaxonomyTerm,
            name if name.starts_with("taxonom") => RecordKind::Taxonomy,
            _ => RecordKind::Organisation,
        }
    })
}
