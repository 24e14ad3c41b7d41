//! Which column holds which field.

use super::table::Table;
use super::words;
use crate::flat::Field;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What each column of a table is taken for; as many as the table has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The columns, in the order of the table.
    pub columns: Vec<MappedColumn>,
}

/// A column and its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedColumn {
    /// The header as it is typed.
    pub header: String,
    /// The id of a field, such as `service-name`; nothing for a column that is left out.
    pub field: Option<String>,
}

impl Mapping {
    /// Takes every column for what its header says. A field that may have one column only gets
    /// the first.
    pub fn guess(table: &Table) -> Mapping {
        let mut taken = BTreeSet::new();
        let columns = table.headers.iter().map(|header| {
            let field = words::field(header);
            let field = field.filter(|field| taken.insert(*field) || field.info().several);
            MappedColumn {
                header: header.clone(),
                field: field.map(|field| field.id().to_owned()),
            }
        });
        let mut mapping = Mapping {
            columns: columns.collect(),
        };
        mapping.name_what_is_meant();
        mapping
    }

    /// `Naam` beside `Dienst` is the organisation; `Adres` beside `Straat` is left out.
    fn name_what_is_meant(&mut self) {
        let has = |mapping: &Mapping, field: Field| {
            let mut columns = mapping.columns.iter();
            columns.any(|column| column.field.as_deref() == Some(field.id()))
        };
        if !has(self, Field::OrganisationName) {
            let bare = |column: &MappedColumn| {
                matches!(
                    words::folded(&column.header).as_str(),
                    "naam" | "nom" | "name"
                )
            };
            let other = self.columns.iter().position(|column| {
                !bare(column) && words::field(&column.header) == Some(Field::ServiceName)
            });
            let bare = self.columns.iter().position(bare);
            if let (Some(bare), Some(other)) = (bare, other) {
                self.columns[bare].field = Some(Field::OrganisationName.id().to_owned());
                self.columns[other].field = Some(Field::ServiceName.id().to_owned());
            }
        }
    }

    /// The field of each column.
    pub(super) fn fields(&self) -> Vec<Option<Field>> {
        let columns = self.columns.iter();
        columns
            .map(|column| column.field.as_deref().and_then(Field::parse))
            .collect()
    }
}
