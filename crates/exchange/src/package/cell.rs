//! A cell of a table and the value it stands for.

use crate::names::{self, Form};
use onthaal_directory::ColumnKind;
use onthaal_model::record::RecordKind;
use serde_json::{Number, Value};

/// The value of a cell in a column of this name; null for an empty cell.
pub(super) fn value(kind: RecordKind, column: &str, cell: &str) -> Value {
    if cell.trim().is_empty() {
        return Value::Null;
    }
    let Some(known) = names::column(kind, column) else {
        return unknown(kind, column, cell);
    };
    match (names::form(kind, known.name), known.kind) {
        (Form::Years, _) | (_, ColumnKind::IntOpt(..)) => number(cell),
        (_, ColumnKind::Flag) => match cell.trim().to_lowercase().as_str() {
            "true" | "t" | "yes" => Value::Bool(true),
            "false" | "f" | "no" => Value::Bool(false),
            _ => number(cell),
        },
        _ => Value::from(cell),
    }
}

fn number(cell: &str) -> Value {
    let text = cell.trim();
    let whole = text.parse::<i64>().ok().map(Number::from);
    let number = whole.or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64));
    number.map_or_else(|| Value::from(cell), Value::Number)
}

/// A cell of a column that nobody knows: JSON where it is written as this module writes it, and
/// text otherwise, so that it goes out as it came in.
fn unknown(kind: RecordKind, column: &str, cell: &str) -> Value {
    let spelled = column
        .strip_suffix("_text")
        .and_then(|column| names::column(kind, column));
    if spelled.is_some() {
        return Value::from(cell);
    }
    read(cell)
}

fn read(cell: &str) -> Value {
    let value = serde_json::from_str::<Value>(cell).unwrap_or_default();
    let written = value.to_string();
    match written == cell {
        true => value,
        false => Value::from(cell),
    }
}

/// The cell for a value.
pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if read(text) == *value && !text.trim().is_empty() => text.clone(),
        other => other.to_string(),
    }
}

/// The cell for a value of a column that is known, or spells one out.
pub(super) fn known_cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn any_value_comes_back_from_its_cell() {
        for value in [
            json!("a"),
            json!("12"),
            json!(12),
            json!("1.50"),
            json!(2.5),
            json!(true),
            json!("true"),
            json!({ "b": [1, null, "é"] }),
            json!("{\"b\":1}"),
            json!("{ b"),
            json!("\"quoted\""),
            json!(""),
            json!(" "),
            json!("null"),
            json!("line\nbreak"),
        ] {
            let cell = cell(&value);
            assert_eq!(read(&cell), value, "{cell}");
        }
    }

    #[test]
    fn a_cell_has_the_type_of_its_column() {
        let check = |kind, column: &str, cell: &str, expected: Value| {
            assert_eq!(value(kind, column, cell), expected, "{column} {cell}");
        };
        check(RecordKind::Service, "minimum_age", "2.5", json!(2.5));
        check(RecordKind::Service, "minimum_age", "two", json!("two"));
        check(RecordKind::Service, "name", "12", json!("12"));
        check(RecordKind::Service, "name", " ", Value::Null);
        check(
            RecordKind::Organisation,
            "year_incorporated",
            "2011",
            json!(2011),
        );
        check(
            RecordKind::Location,
            "latitude",
            "51.0500",
            json!("51.0500"),
        );
        check(
            RecordKind::Location,
            "latitude_text",
            "51.0500",
            json!("51.0500"),
        );
        check(
            RecordKind::Location,
            "house_level_secret",
            "TRUE",
            json!(true),
        );
        check(RecordKind::Service, "x", "007", json!("007"));
        check(RecordKind::Service, "x", "7", json!(7));
    }
}
