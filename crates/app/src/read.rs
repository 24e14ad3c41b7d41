//! Reading a request strictly: a wrong type, an unknown code, a missing or an unknown field is
//! refused with the path of the field and the rule it broke, and never with its value.

use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::{Map, Value};

/// A value that can be read from a request.
pub(crate) trait Read: Sized {
    /// Reads it, or says which part of it broke which rule; the path is relative to this value.
    fn read(value: &Value) -> Result<Self, InvalidInput>;

    /// What it is when the request does not mention it; `None` when it must be given.
    fn absent() -> Option<Self> {
        None
    }
}

/// Refuses the value that is being read.
pub(crate) fn refuse(rule: Rule) -> InvalidInput {
    InvalidInput::new("", rule)
}

impl Read for bool {
    fn read(value: &Value) -> Result<bool, InvalidInput> {
        value.as_bool().ok_or_else(|| refuse(Rule::WrongType))
    }
}

/// Any text, of any length.
impl Read for String {
    fn read(value: &Value) -> Result<String, InvalidInput> {
        value
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| refuse(Rule::WrongType))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Result<Option<T>, InvalidInput> {
        if value.is_null() {
            Ok(None)
        } else {
            T::read(value).map(Some)
        }
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

/// A list longer than any form can give is refused before its items are looked at.
const MAX_ITEMS: usize = 200;

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Result<Vec<T>, InvalidInput> {
        let items = value.as_array().ok_or_else(|| refuse(Rule::WrongType))?;
        if items.len() > MAX_ITEMS {
            return Err(refuse(Rule::TooMany(MAX_ITEMS)));
        }
        let read = |(index, item)| {
            T::read(item).map_err(|invalid: InvalidInput| invalid.within(&format!("[{index}]")))
        };
        items.iter().enumerate().map(read).collect()
    }
}

/// The fields of an object, each taken once; what is left at the end is unknown.
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// Begins to read an object.
    pub(crate) fn of(value: &'a Value) -> Result<Fields<'a>, InvalidInput> {
        let map = value.as_object().ok_or_else(|| refuse(Rule::WrongType))?;
        Ok(Fields {
            map,
            known: Vec::new(),
        })
    }

    /// Reads one field.
    pub(crate) fn take<T: Read>(&mut self, name: &'static str) -> Result<T, InvalidInput> {
        self.known.push(name);
        match self.map.get(name) {
            Some(value) => T::read(value).map_err(|invalid| invalid.within(name)),
            None => T::absent().ok_or_else(|| InvalidInput::new(name, Rule::Required)),
        }
    }

    /// Refuses the first field that nobody took. Its name is repeated only when it looks like a
    /// name, so that a visitor's words never end up in a refusal.
    pub(crate) fn finish(self) -> Result<(), InvalidInput> {
        let stranger = self
            .map
            .keys()
            .find(|name| !self.known.contains(&name.as_str()));
        match stranger {
            None => Ok(()),
            Some(name) => {
                let plain = name.len() <= 40
                    && !name.is_empty()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                Err(InvalidInput::new(
                    if plain { name.as_str() } else { "?" },
                    Rule::UnknownField,
                ))
            }
        }
    }
}

/// Declares request types: the struct, its TypeScript and how it is read, from one list of fields.
macro_rules! requests {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {$(
        $(#[$doc])*
        #[derive(ts_rs::TS)]
        #[ts(optional_fields)]
        pub struct $name { $($(#[$field_doc])* pub(crate) $field: $type,)* }

        impl $crate::read::Read for $name {
            fn read(
                value: &serde_json::Value,
            ) -> Result<$name, onthaal_model::validate::InvalidInput> {
                #[allow(unused_mut, reason = "a request may have no fields")]
                let mut fields = $crate::read::Fields::of(value)?;
                $(let $field = fields.take(stringify!($field))?;)*
                fields.finish()?;
                Ok($name { $($field,)* })
            }
        }
    )+};
}
pub(crate) use requests;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    requests! {
        /// An inner part.
        Inner { count: bool, }
        /// A request.
        Outer { name: String, inner: Option<Inner>, list: Option<Vec<Inner>>, }
    }

    fn check(body: Value, expected: &str) {
        let refusal = Outer::read(&body)
            .map(drop)
            .expect_err("the request is wrong");
        assert_eq!(refusal.to_string(), expected, "{body}");
    }

    #[test]
    fn every_refusal_has_a_path_and_a_rule() {
        check(json!([]), ": wrong-type");
        check(json!({}), "name: required");
        check(json!({"name": 3}), "name: wrong-type");
        check(json!({"name": null}), "name: wrong-type");
        check(json!({"name": "", "inner": {}}), "inner.count: required");
        check(
            json!({"name": "", "list": [{"count": true}, {"count": 1}]}),
            "list[1].count: wrong-type",
        );
        check(
            json!({"name": "", "list": vec![0; 201]}),
            "list: too-many (at most 200)",
        );
        check(json!({"name": "", "other": 1}), "other: unknown-field");
        check(json!({"name": "", "Mijn kind heet": 1}), "?: unknown-field");
    }

    #[test]
    fn optional_fields_may_be_absent_or_null() {
        let read = Outer::read(&json!({"name": "x", "inner": null})).expect("valid");
        assert_eq!(read.name, "x");
        assert!(read.inner.is_none() && read.list.is_none());
        let read = Outer::read(&json!({"name": "x", "inner": {"count": true}})).expect("valid");
        assert!(read.inner.expect("given").count);
    }
}
