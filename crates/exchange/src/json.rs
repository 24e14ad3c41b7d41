//! Reading JSON strictly: bounded, no key twice, nothing after the end, errors with their place.

use crate::fault::{Fault, FileError};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Largest file that is read, in bytes.
pub const SIZE_LIMIT: usize = 20 * 1024 * 1024;
/// Deepest nesting of objects and lists.
pub const DEPTH_LIMIT: usize = 32;

/// Reads one JSON value that is all of `text`; `line` is the number of its first line.
pub(crate) fn parse(file: &str, text: &[u8], line: usize) -> Result<Value, FileError> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = Node { depth: 0 }.deserialize(&mut deserializer);
    let read = value.and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| {
        FileError::from(Fault::NotJson)
            .on_line(line - 1 + error.line().max(1))
            .in_column(error.column())
            .message(without_place(&error))
            .in_file(file)
    })
}

/// The message of `serde_json` without the place at its end.
fn without_place(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}

#[derive(Clone, Copy)]
struct Node {
    depth: usize,
}

impl Node {
    fn deeper<E: serde::de::Error>(self) -> Result<Node, E> {
        match self.depth < DEPTH_LIMIT {
            true => Ok(Node {
                depth: self.depth + 1,
            }),
            false => Err(E::custom(format!("nested deeper than {DEPTH_LIMIT}"))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("number out of range"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut fields = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if fields.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` stands twice")));
            }
            let value = access.next_value_seed(inner)?;
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        let error = parse("f.json", text.as_bytes(), 1).unwrap_err();
        error.to_string()
    }

    #[test]
    fn each_kind_of_damage_is_told_with_its_place() {
        let check = |text: &str, expected: &str| assert_eq!(refused(text), expected, "{text}");
        check(
            "{\"id\":",
            "f.json: line 1, column 6: EOF while parsing a value",
        );
        check(
            "{\n \"a\": 1,\n \"a\": 2}",
            "f.json: line 3, column 4: the key `a` stands twice",
        );
        check("[1] x", "f.json: line 1, column 5: trailing characters");
        check("[1e400]", "f.json: line 1, column 6: number out of range");
        check(
            r#"["\ud800"]"#,
            "f.json: line 1, column 9: unexpected end of hex escape",
        );
        check("", "f.json: line 1, column 0: EOF while parsing a value");
    }

    #[test]
    fn nesting_stops_at_its_limit_and_not_before() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse("f", nested(DEPTH_LIMIT).as_bytes(), 1).is_ok());
        for depth in [DEPTH_LIMIT + 1, 100_000] {
            assert!(refused(&nested(depth)).contains("nested deeper than 32"));
        }
    }
}
