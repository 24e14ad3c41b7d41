//! Taking items of another source into a reading.

use crate::names;
use crate::read::{Entry, Reading};
use crate::verdict::{Finding, Place, Reason, Verdict};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Most bytes of unknown fields that are kept with a record.
const MOST_UNKNOWN: usize = 12 * 1024;

/// Puts records of one source into a reading.
pub(super) struct Taker<'a> {
    pub(super) reading: &'a mut Reading,
    file: &'a str,
    source: &'static str,
}

impl<'a> Taker<'a> {
    /// For a file of this source. The reading then says that its records come from there, unless
    /// it was told where they come from.
    pub(super) fn new(reading: &'a mut Reading, file: &'a str, source: &'static str) -> Self {
        reading.source.get_or_insert_with(|| source.to_owned());
        Self {
            reading,
            file,
            source,
        }
    }

    /// The id here of what has this id there.
    pub(super) fn id(&self, kind: RecordKind, former: &str) -> Uuid {
        names::made_id(self.source, names::table(kind), former)
    }

    /// Takes a record with what there is to say of it.
    pub(super) fn put(
        &mut self,
        path: &str,
        kind: RecordKind,
        id: Uuid,
        body: Map<String, Value>,
        findings: Vec<Finding>,
    ) {
        let mut verdict = self.verdict(path, kind, Some(id));
        findings
            .into_iter()
            .for_each(|finding| verdict.add(finding));
        self.reading.merge(kind, id, Entry { body, verdict });
    }

    /// Says that an item cannot be taken, because this field is not there.
    pub(super) fn refuse(&mut self, path: &str, kind: RecordKind, field: &str, expected: &str) {
        let mut verdict = self.verdict(path, kind, None);
        verdict.refuse(field, Rule::Required, Some(expected.to_owned()));
        self.reading.nameless.push(verdict);
    }

    /// Says that an item was taken away there, and is not taken in here.
    pub(super) fn pass_over(
        &mut self,
        path: &str,
        kind: RecordKind,
        field: &str,
        name: Option<String>,
    ) {
        let mut verdict = self.verdict(path, kind, None);
        verdict.name = name;
        verdict.say(field, Reason::Deleted);
        self.reading.nameless.push(verdict);
    }

    fn verdict(&self, path: &str, kind: RecordKind, id: Option<Uuid>) -> Verdict {
        Verdict {
            file: self.file.to_owned(),
            place: Place::Path(path.to_owned()),
            kind,
            id,
            name: None,
            findings: Vec::new(),
        }
    }
}

/// The value at these keys.
pub(super) fn at<'v>(value: &'v Value, keys: &[&str]) -> Option<&'v Value> {
    keys.iter().try_fold(value, |value, key| value.get(key))
}

/// The text at these keys; nothing where it is empty. A number is its digits.
pub(super) fn text(value: &Value, keys: &[&str]) -> Option<String> {
    let text = match at(value, keys)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The items of the list at these keys.
pub(super) fn list<'v>(value: &'v Value, keys: &[&str]) -> &'v [Value] {
    at(value, keys)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The items with the path of each.
pub(super) fn numbered<'v>(path: &str, items: &'v [Value]) -> Vec<(String, &'v Value)> {
    let items = items.iter().enumerate();
    items
        .map(|(index, item)| (format!("{path}[{index}]"), item))
        .collect()
}

/// A record being filled in.
#[derive(Default)]
pub(super) struct Body(Map<String, Value>);

impl Body {
    pub(super) fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    pub(super) fn link(self, field: &str, id: Uuid) -> Self {
        self.set(field, id.hyphenated().to_string())
    }

    pub(super) fn maybe(self, field: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.set(field, value),
            None => self,
        }
    }

    /// Keeps the fields of the item that nothing above took, as far as there is room.
    pub(super) fn keep_rest(mut self, item: &Value, taken: &[&str]) -> Self {
        let mut room = MOST_UNKNOWN;
        for (key, value) in item.as_object().into_iter().flatten() {
            let size = key.len() + value.to_string().len();
            let wanted = !taken.contains(&key.as_str()) && !value.is_null();
            if wanted && size <= room && !self.0.contains_key(key) {
                room -= size;
                self.0.insert(key.clone(), value.clone());
            }
        }
        self
    }

    pub(super) fn done(self) -> Map<String, Value> {
        self.0
    }
}

impl From<Map<String, Value>> for Body {
    fn from(fields: Map<String, Value>) -> Self {
        Body(fields)
    }
}

/// A theme attached to a record, at this rank.
pub(super) fn theme(entity: RecordKind, id: Uuid, code: &str, rank: usize) -> Map<String, Value> {
    Body::default()
        .link("link_id", id)
        .set("link_entity", entity.as_str())
        .set("link_type", "theme")
        .set("taxonomy_term_code", code)
        .set("value", rank.to_string())
        .done()
}

/// Where a theme must still be chosen, with the words there.
pub(super) fn theme_to_choose(field: &str, words: &[String]) -> Finding {
    let finding = Finding::new(field, Reason::ThemeToChoose);
    match words.is_empty() {
        true => finding,
        false => finding.given(&words.join(", ")),
    }
}

/// The text without the marks of a web page, and whether there were any.
pub(super) fn without_marks(text: &str) -> (String, bool) {
    if !text.contains('<') || !text.contains('>') {
        return (text.to_owned(), false);
    }
    let mut plain = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                plain.push(' ');
            }
            _ if inside => {}
            c => plain.push(c),
        }
    }
    let lines = plain
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    (lines.collect::<Vec<_>>().join("\n").trim().to_owned(), true)
}
