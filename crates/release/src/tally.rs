//! Folded counts of one house and period, nested as the menu is.

use crate::dimension::{OTHER, UNKNOWN};
use crate::menu::{Menu, Root, TableSpec};
use onthaal_model::validate::{InvalidInput, Rule};
use std::collections::BTreeMap;

/// Counts by category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TallyTable(pub BTreeMap<String, TallyNode>);

/// The count of one category and the tables inside it, by dimension.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TallyNode {
    /// How many fragments.
    pub count: u64,
    /// The same fragments by other dimensions.
    pub tables: BTreeMap<String, TallyTable>,
}

/// The counts of one house and period: kind of fragment → categories.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(pub BTreeMap<String, TallyTable>);

impl Tally {
    /// Adds `count` at a path that [`Menu::paths`] gave; refuses one of another shape.
    pub fn add(&mut self, path: &str, count: u64) -> Result<(), InvalidInput> {
        let wrong = || InvalidInput::new("path", Rule::WrongType);
        let mut steps = path.split('/');
        let kind = steps
            .next()
            .filter(|kind| !kind.is_empty())
            .ok_or_else(wrong)?;
        let mut table = self.0.entry(kind.to_owned()).or_default();
        loop {
            let category = steps
                .next()
                .filter(|step| !step.is_empty())
                .ok_or_else(wrong)?;
            let node = table.0.entry(category.to_owned()).or_default();
            let Some(dimension) = steps.next() else {
                node.count += count;
                return Ok(());
            };
            table = node.tables.entry(dimension.to_owned()).or_default();
        }
    }

    /// Refuses tables and categories that the menu does not have.
    pub fn check(&self, menu: &Menu) -> Result<(), InvalidInput> {
        for (kind, table) in &self.0 {
            let root = menu
                .roots
                .iter()
                .find(|root: &&Root| root.kind.code() == kind);
            let root = root.ok_or_else(|| InvalidInput::new(kind.clone(), Rule::UnknownField))?;
            check_table(table, &root.table).map_err(|refusal| refusal.within(kind))?;
        }
        Ok(())
    }
}

fn check_table(table: &TallyTable, spec: &TableSpec) -> Result<(), InvalidInput> {
    let known = spec.dimension.categories();
    for (category, node) in &table.0 {
        let permanent = matches!(category.as_str(), OTHER | UNKNOWN);
        if !permanent && known.as_ref().is_some_and(|list| !list.contains(category)) {
            return Err(InvalidInput::new(category.clone(), Rule::UnknownCode));
        }
        for (dimension, inner) in &node.tables {
            let place = || format!("{category}.{dimension}");
            let child = spec
                .children
                .iter()
                .find(|child| {
                    child.dimension.name() == dimension && child.stands_under(Some(category))
                })
                .ok_or_else(|| InvalidInput::new(place(), Rule::UnknownField))?;
            check_table(inner, child).map_err(|refusal| refusal.within(&place()))?;
        }
    }
    Ok(())
}

impl TallyTable {
    /// The table that the listed categories have inside, added up.
    pub(crate) fn inside<'a>(
        &self,
        categories: impl Iterator<Item = &'a str>,
        dimension: &str,
    ) -> Self {
        let mut sum = Self::default();
        for category in categories {
            if let Some(table) = self
                .0
                .get(category)
                .and_then(|node| node.tables.get(dimension))
            {
                sum.merge(table);
            }
        }
        sum
    }

    fn merge(&mut self, other: &Self) {
        for (category, node) in &other.0 {
            let mine = self.0.entry(category.clone()).or_default();
            mine.count += node.count;
            for (dimension, table) in &node.tables {
                mine.tables
                    .entry(dimension.clone())
                    .or_default()
                    .merge(table);
            }
        }
    }

    /// The sum of the counts.
    pub fn total(&self) -> u64 {
        self.0.values().map(|node| node.count).sum()
    }
}
