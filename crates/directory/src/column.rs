//! What a column may hold: how a value of the wire is checked, stored and given back.

use crate::code_set::CodeSet;
use crate::time_of_day::TimeOfDay;
use onthaal_db::Param;
use onthaal_model::time::Day;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::Value;
use uuid::Uuid;

/// Longest name, in characters.
const NAME_LIMIT: usize = 300;
/// Longest text, in characters.
const TEXT_LIMIT: usize = 10_000;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// A short text that must be there.
    Name,
    /// A text that must be there.
    Text,
    /// A text that may be empty.
    TextEmpty,
    /// A text that may be there.
    TextOpt,
    /// The id of another record that must be there.
    Id,
    /// The id of another record.
    IdOpt,
    /// One of these codes; must be there.
    Code(&'static [&'static str]),
    /// One of these codes.
    CodeOpt(&'static [&'static str]),
    /// Codes of this list with a space between them.
    CodesOpt(CodeSet),
    /// A whole number between these two.
    IntOpt(i64, i64),
    /// 0 or 1.
    Flag,
    /// A calendar day.
    DayOpt,
    /// A time of the day.
    TimeOpt,
    /// A number written out, such as `12.50`.
    DecimalOpt,
}

/// A column of a table and a field of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Name in the table and on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: ColumnKind,
}

/// A value as it lies in the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stored {
    Null,
    Int(i64),
    Text(String),
}

impl Stored {
    pub(crate) fn param(&self, kind: ColumnKind) -> Param<'_> {
        match self {
            Stored::Int(number) => Param::OptInt(Some(*number)),
            Stored::Text(text) => Param::OptText(Some(text)),
            Stored::Null if kind.is_number() => Param::OptInt(None),
            Stored::Null => Param::OptText(None),
        }
    }
}

impl ColumnKind {
    /// Whether the table holds a number.
    pub(crate) fn is_number(self) -> bool {
        matches!(self, ColumnKind::IntOpt(..) | ColumnKind::Flag)
    }

    /// What is stored where nothing was given.
    fn nothing(self) -> Stored {
        match self {
            ColumnKind::TextEmpty => Stored::Text(String::new()),
            _ => Stored::Null,
        }
    }

    fn is_required(self) -> bool {
        matches!(
            self,
            ColumnKind::Name | ColumnKind::Text | ColumnKind::Id | ColumnKind::Code(_)
        )
    }
}

impl Column {
    /// Reads a value of the wire. Errs with the column's name and the rule it breaks.
    pub(crate) fn take(&self, value: Option<&Value>) -> Result<Stored, InvalidInput> {
        let refuse = |rule| InvalidInput::new(self.name, rule);
        let value = match value {
            None | Some(Value::Null) if self.kind.is_required() => {
                return Err(refuse(Rule::Required));
            }
            None | Some(Value::Null) if self.kind == ColumnKind::Flag => return Ok(Stored::Int(0)),
            None | Some(Value::Null) => return Ok(self.kind.nothing()),
            Some(value) => value,
        };
        match self.kind {
            ColumnKind::Flag => match value {
                Value::Bool(flag) => Ok(Stored::Int(i64::from(*flag))),
                other => match other.as_i64() {
                    Some(flag @ 0..=1) => Ok(Stored::Int(flag)),
                    Some(_) => Err(refuse(Rule::OutOfRange)),
                    None => Err(refuse(Rule::WrongType)),
                },
            },
            ColumnKind::IntOpt(min, max) => match value.as_i64() {
                Some(number) if (min..=max).contains(&number) => Ok(Stored::Int(number)),
                Some(_) => Err(refuse(Rule::OutOfRange)),
                None => Err(refuse(Rule::WrongType)),
            },
            ColumnKind::DecimalOpt => match value {
                Value::Number(number) => Ok(Stored::Text(number.to_string())),
                Value::String(text) => self.take_text(text),
                _ => Err(refuse(Rule::WrongType)),
            },
            ColumnKind::Name
            | ColumnKind::Text
            | ColumnKind::TextEmpty
            | ColumnKind::TextOpt
            | ColumnKind::Id
            | ColumnKind::IdOpt
            | ColumnKind::Code(_)
            | ColumnKind::CodeOpt(_)
            | ColumnKind::CodesOpt(_)
            | ColumnKind::DayOpt
            | ColumnKind::TimeOpt => match value {
                Value::String(text) => self.take_text(text),
                _ => Err(refuse(Rule::WrongType)),
            },
        }
    }

    fn take_text(&self, text: &str) -> Result<Stored, InvalidInput> {
        let refuse = |rule| Err(InvalidInput::new(self.name, rule));
        if text.trim().is_empty() {
            return match self.kind.is_required() {
                true => refuse(Rule::Required),
                false => Ok(self.kind.nothing()),
            };
        }
        if text
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        {
            return refuse(Rule::NotAllowed);
        }
        let kept = || Ok(Stored::Text(text.to_owned()));
        match self.kind {
            ColumnKind::Name if text.chars().count() > NAME_LIMIT => {
                refuse(Rule::TooLong(NAME_LIMIT))
            }
            _ if text.chars().count() > TEXT_LIMIT => refuse(Rule::TooLong(TEXT_LIMIT)),
            ColumnKind::Name | ColumnKind::Text | ColumnKind::TextEmpty | ColumnKind::TextOpt => {
                kept()
            }
            ColumnKind::Id | ColumnKind::IdOpt => match Uuid::try_parse(text) {
                Ok(id) => Ok(Stored::Text(id.hyphenated().to_string())),
                Err(_) => refuse(Rule::WrongType),
            },
            ColumnKind::Code(codes) | ColumnKind::CodeOpt(codes) => match codes.contains(&text) {
                true => kept(),
                false => refuse(Rule::UnknownCode),
            },
            ColumnKind::CodesOpt(set) => {
                let codes: Vec<&str> = text.split_whitespace().collect();
                match codes.iter().all(|code| set.has(code)) {
                    true => Ok(Stored::Text(codes.join(" "))),
                    false => refuse(Rule::UnknownCode),
                }
            }
            ColumnKind::DayOpt => Day::parse(self.name, text).and_then(|_| kept()),
            ColumnKind::TimeOpt => match TimeOfDay::parse(text) {
                Some(_) => kept(),
                None => refuse(Rule::WrongType),
            },
            ColumnKind::DecimalOpt => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => kept(),
                Ok(_) | Err(_) => refuse(Rule::WrongType),
            },
            ColumnKind::IntOpt(..) | ColumnKind::Flag => refuse(Rule::WrongType),
        }
    }
}

impl Column {
    /// Reads a value of the wire as well as it can: what does not fit here (a newer centre may
    /// send it) is left out of the column, and nothing is refused.
    pub(crate) fn take_leniently(&self, value: Option<&Value>) -> Stored {
        match (self.take(value), self.kind, value) {
            (Ok(stored), _, _) => stored,
            (
                Err(refused),
                ColumnKind::Code(_) | ColumnKind::CodeOpt(_) | ColumnKind::CodesOpt(_),
                Some(value),
            ) if refused.rule == Rule::UnknownCode => {
                Stored::Text(value.as_str().unwrap_or_default().to_owned())
            }
            (Err(_), ColumnKind::Flag, _) => Stored::Int(0),
            (Err(_), kind, _) if kind.is_required() => Stored::Text(String::new()),
            (Err(_), kind, _) => kind.nothing(),
        }
    }
}

impl Stored {
    /// The value of the wire; nothing where nothing is stored.
    pub(crate) fn into_value(self) -> Option<Value> {
        match self {
            Stored::Null => None,
            Stored::Text(text) if text.is_empty() => None,
            Stored::Int(number) => Some(Value::from(number)),
            Stored::Text(text) => Some(Value::String(text)),
        }
    }
}

/// The names, quoted: some of HSDS are words of SQL.
pub(crate) fn quoted_columns(columns: &[Column]) -> String {
    let names: Vec<String> = columns.iter().map(|c| format!("\"{}\"", c.name)).collect();
    names.join(", ")
}
