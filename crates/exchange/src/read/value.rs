//! A value of HSDS in the form of our column.

use crate::names::{self, Form};
use crate::verdict::Reason;
use onthaal_directory::{Column, ColumnKind};
use onthaal_model::record::RecordKind;
use serde_json::Value;
use uuid::Uuid;

/// The value for the column, and something to say of it; nothing where nothing is filled in.
/// What has the wrong type stays as it is: the check of the record refuses it.
pub(super) fn taken(
    kind: RecordKind,
    column: &Column,
    value: Value,
) -> (Option<Value>, Option<Reason>) {
    let value = match value {
        Value::Null => return (None, None),
        Value::String(text) if text.trim().is_empty() => return (None, None),
        value => value,
    };
    match (names::form(kind, column.name), column.kind, value) {
        (Form::Years, _, Value::Number(years)) => {
            let months = years.as_f64().unwrap_or(f64::MAX) * 12.0;
            let exact = (months - months.round()).abs() < 1e-6;
            let rounded = (!exact).then_some(Reason::Rounded);
            (Some(Value::from(months.round() as i64)), rounded)
        }
        (Form::Number, _, Value::Number(number)) => (Some(Value::from(number.to_string())), None),
        (_, ColumnKind::Id | ColumnKind::IdOpt, Value::String(text)) => {
            let id = Uuid::try_parse(&text).map(|id| id.hyphenated().to_string());
            (Some(Value::from(id.unwrap_or(text))), None)
        }
        (_, ColumnKind::Id | ColumnKind::IdOpt, Value::Number(id)) => {
            (Some(Value::from(id.to_string())), None)
        }
        (_, ColumnKind::Flag, Value::Bool(flag)) => (Some(Value::from(i64::from(flag))), None),
        (_, ColumnKind::IntOpt(..) | ColumnKind::Flag, Value::Number(number)) => {
            (Some(whole(number)), None)
        }
        (_, _, value) => (Some(value), None),
    }
}

/// `3.0` is the whole number 3.
fn whole(number: serde_json::Number) -> Value {
    match (number.as_i64(), number.as_f64()) {
        (None, Some(float)) if float.fract() == 0.0 && float.abs() < 9e15 => {
            Value::from(float as i64)
        }
        _ => Value::Number(number),
    }
}
