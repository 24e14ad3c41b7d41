//! A value of our column in the form of HSDS.

use crate::names::{self, Form};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Number, Value};

/// Puts the value of a column under its official name, and beside it `<name>_text` with what the
/// official form cannot say.
pub(super) fn put(kind: RecordKind, column: &str, value: &Value, object: &mut Map<String, Value>) {
    let name = names::official(column);
    let mut set = |name: String, value: Value| object.insert(name, value);
    match (names::form(kind, column), value) {
        (Form::Years, Value::Number(months)) => {
            set(name.to_owned(), years(months));
        }
        (Form::Number, Value::String(text)) => {
            let number = number(text);
            if number
                .as_ref()
                .is_none_or(|number| number.to_string() != *text)
            {
                set(format!("{name}_text"), value.clone());
            }
            if let Some(number) = number {
                set(name.to_owned(), Value::Number(number));
            }
        }
        (Form::Codes(codes, standin), Value::String(code)) if !codes.contains(&code.as_str()) => {
            set(format!("{name}_text"), value.clone());
            if let Some(standin) = standin {
                set(name.to_owned(), Value::from(standin));
            }
        }
        (_, value) => {
            set(name.to_owned(), value.clone());
        }
    }
}

fn years(months: &Number) -> Value {
    match months.as_i64() {
        Some(months) if months % 12 == 0 => Value::from(months / 12),
        _ => Value::from(months.as_f64().unwrap_or_default() / 12.0),
    }
}

fn number(text: &str) -> Option<Number> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Number::from(whole));
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

/// The province of a Belgian postal code: HSDS asks for one, and addresses here have none.
pub(super) fn province(postal_code: &str) -> &'static str {
    match postal_code.trim().parse::<u16>().unwrap_or_default() {
        1000..=1299 => "Brussel",
        1300..=1499 => "Waals-Brabant",
        1500..=1999 | 3000..=3499 => "Vlaams-Brabant",
        2000..=2999 => "Antwerpen",
        3500..=3999 => "Limburg",
        4000..=4999 => "Luik",
        5000..=5999 => "Namen",
        6000..=6599 | 7000..=7999 => "Henegouwen",
        6600..=6999 => "Luxemburg",
        8000..=8999 => "West-Vlaanderen",
        9000..=9999 => "Oost-Vlaanderen",
        _ => "",
    }
}
