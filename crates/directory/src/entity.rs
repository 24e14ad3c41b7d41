//! One declaration per entity gives its struct, its columns and the reading of its rows.

use crate::column::{Column, Stored};
use onthaal_db::{DbError, Row};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A kind of record with a table of its own.
pub trait Entity: Sized {
    /// Its kind, and so the name of its table.
    const KIND: RecordKind;
    /// Its own columns, in the order of the table.
    const COLUMNS: &'static [Column];

    #[doc(hidden)]
    fn from_cells(cells: &mut Cells) -> Self;
}

/// The stored values of one record, handed out in the order of the columns.
#[doc(hidden)]
pub struct Cells {
    id: Uuid,
    values: std::vec::IntoIter<Stored>,
    extra: Map<String, Value>,
}

impl Cells {
    pub(crate) fn new(id: Uuid, values: Vec<Stored>, extra: Map<String, Value>) -> Self {
        Self {
            id,
            values: values.into_iter(),
            extra,
        }
    }

    /// Reads a row that starts with the id, the columns and `extra`.
    pub(crate) fn of_row(columns: &[Column], row: &Row) -> Result<Self, DbError> {
        let read = |(index, column): (usize, &Column)| match column.kind.is_number() {
            true => Ok(row.opt_int(index + 1)?.map_or(Stored::Null, Stored::Int)),
            false => Ok(match row.opt_text(index + 1)? {
                Some(text) => Stored::Text(text.to_owned()),
                None => Stored::Null,
            }),
        };
        let values = columns.iter().enumerate().map(read);
        Ok(Self::new(
            read_id(row.text(0)?),
            values.collect::<Result<_, DbError>>()?,
            read_extra(row.text(columns.len() + 1)?),
        ))
    }

    pub(crate) fn id(&self) -> Uuid {
        self.id
    }

    pub(crate) fn next<T: FromStored>(&mut self) -> T {
        T::from_stored(self.values.next().unwrap_or(Stored::Null))
    }

    pub(crate) fn extra(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.extra)
    }

    /// The body of the wire: columns that hold something, and the unknown keys.
    pub(crate) fn into_body(mut self, columns: &[Column]) -> Map<String, Value> {
        let mut body = self.extra();
        for (column, value) in columns.iter().zip(self.values) {
            if let Some(value) = value.into_value() {
                body.insert(column.name.to_owned(), value);
            }
        }
        body
    }
}

/// Ids are written by `put` alone, which checks them; a row from elsewhere reads as nil.
pub(crate) fn read_id(text: &str) -> Uuid {
    Uuid::try_parse(text).unwrap_or_default()
}

fn read_extra(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

pub(crate) trait FromStored {
    fn from_stored(value: Stored) -> Self;
}

impl FromStored for Option<String> {
    fn from_stored(value: Stored) -> Self {
        match value {
            Stored::Null => None,
            Stored::Int(number) => Some(number.to_string()),
            Stored::Text(text) => Some(text),
        }
    }
}

impl FromStored for String {
    fn from_stored(value: Stored) -> Self {
        Option::<String>::from_stored(value).unwrap_or_default()
    }
}

impl FromStored for Option<i64> {
    fn from_stored(value: Stored) -> Self {
        match value {
            Stored::Int(number) => Some(number),
            Stored::Null | Stored::Text(_) => None,
        }
    }
}

impl FromStored for bool {
    fn from_stored(value: Stored) -> Self {
        value == Stored::Int(1)
    }
}

impl FromStored for Option<Uuid> {
    fn from_stored(value: Stored) -> Self {
        match value {
            Stored::Text(text) => Uuid::try_parse(&text).ok(),
            Stored::Null | Stored::Int(_) => None,
        }
    }
}

impl FromStored for Uuid {
    fn from_stored(value: Stored) -> Self {
        Option::<Uuid>::from_stored(value).unwrap_or_default()
    }
}

impl FromStored for Option<Day> {
    fn from_stored(value: Stored) -> Self {
        match value {
            Stored::Text(text) => Day::parse("day", &text).ok(),
            Stored::Null | Stored::Int(_) => None,
        }
    }
}

macro_rules! entities {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ident $(($($arg:expr),+))?,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq)]
            #[allow(missing_docs, reason = "the fields are those of HSDS 3.1")]
            pub struct $name {
                pub id: Uuid,
                $(pub $field: field_type!($kind),)+
                /// Keys of the wire that have no column here.
                pub extra: Map<String, Value>,
            }

            impl Entity for $name {
                const KIND: RecordKind = RecordKind::$name;
                const COLUMNS: &'static [Column] = &[$(Column {
                    name: stringify!($field),
                    kind: ColumnKind::$kind $(($($arg),+))?,
                },)+];

                fn from_cells(cells: &mut Cells) -> Self {
                    Self {
                        id: cells.id(),
                        $($field: cells.next(),)+
                        extra: cells.extra(),
                    }
                }
            }
        )+

        /// The columns of the kind's table, without id, extra, stream, revision and deleted.
        pub fn columns(kind: RecordKind) -> &'static [Column] {
            match kind { $(RecordKind::$name => $name::COLUMNS,)+ }
        }
    };
}

macro_rules! field_type {
    (Name) => { String };
    (Text) => { String };
    (TextEmpty) => { String };
    (TextOpt) => { Option<String> };
    (Id) => { Uuid };
    (IdOpt) => { Option<Uuid> };
    (Code) => { String };
    (CodeOpt) => { Option<String> };
    (CodesOpt) => { Option<String> };
    (IntOpt) => { Option<i64> };
    (Flag) => { bool };
    (DayOpt) => { Option<Day> };
    (TimeOpt) => { Option<String> };
    (DecimalOpt) => { Option<String> };
}

pub(crate) use {entities, field_type};
