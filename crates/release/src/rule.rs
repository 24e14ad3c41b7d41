//! Rule M: exact counts, a pool line instead of blanks, nothing rounded.

use crate::dimension::Dimension;
use crate::menu::{Menu, TableSpec};
use crate::tally::{Tally, TallyTable};
use onthaal_model::fragment::FragmentKind;

/// A block that is one category only is not named below this size.
const ONE_CATEGORY_BELOW: u64 = 20;

/// The frozen tables of one house and period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The menu that was used.
    pub menu: &'static str,
    /// The smallest group that was printed.
    pub k: u64,
    /// One table for each root of the menu, in its order.
    pub tables: Vec<ReleasedTable>,
}

/// Whether a table could be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its lines add up to its total.
    Released,
    /// Fewer than k, possibly none: nothing is printed.
    Withheld,
    /// All in one category and few: only the total is printed.
    OneCategory,
}

/// A table that may be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedTable {
    /// The fragments it counts.
    pub kind: FragmentKind,
    /// What it counts by.
    pub dimension: Dimension,
    /// Whether it could be printed.
    pub state: State,
    /// Its own total ("counted in this table"); `None` when withheld.
    pub total: Option<u64>,
    /// Its lines, in the order of the vocabulary.
    pub lines: Vec<Line>,
    /// Everything else together.
    pub pool: Option<Pool>,
}

/// A category that may be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The category.
    pub category: String,
    /// Its count, at least k.
    pub count: u64,
    /// The tables inside it.
    pub tables: Vec<ReleasedTable>,
}

/// "Other, not known or too few to show".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// Its count: zero or at least k.
    pub count: u64,
    /// The tables inside it.
    pub tables: Vec<ReleasedTable>,
}

/// Computes what may be printed of a house and period.
///
/// Pure: the same tally gives the same release. `k` below 2 is raised to 2, since a group of
/// one is a person.
pub fn release_block(menu: &Menu, tally: &Tally, k: u64) -> Release {
    let k = k.max(2);
    let none = TallyTable::default();
    let tables = menu
        .roots
        .iter()
        .map(|root| {
            let counts = tally.0.get(root.kind.code()).unwrap_or(&none);
            release_table(root.kind, &root.table, counts, k)
        })
        .collect();
    Release {
        menu: menu.name,
        k,
        tables,
    }
}

fn release_table(
    kind: FragmentKind,
    spec: &TableSpec,
    counts: &TallyTable,
    k: u64,
) -> ReleasedTable {
    let dimension = spec.dimension;
    let total = counts.total();
    if total < k {
        return ReleasedTable {
            kind,
            dimension,
            state: State::Withheld,
            total: None,
            lines: vec![],
            pool: None,
        };
    }
    let (named, pooled) = partition(dimension, counts, k);
    if let [(_, count)] = named.as_slice()
        && *count == total
        && total < ONE_CATEGORY_BELOW
    {
        let state = State::OneCategory;
        return ReleasedTable {
            kind,
            dimension,
            state,
            total: Some(total),
            lines: vec![],
            pool: None,
        };
    }
    let lines = named
        .iter()
        .map(|(category, count)| Line {
            category: category.clone(),
            count: *count,
            tables: inside(
                kind,
                spec,
                counts,
                std::slice::from_ref(category),
                Some(category),
                k,
            ),
        })
        .collect();
    let pool_count = total - named.iter().map(|(_, count)| count).sum::<u64>();
    let pool_tables = if pool_count > 0 {
        inside(kind, spec, counts, &pooled, None, k)
    } else {
        vec![]
    };
    let pool = Some(Pool {
        count: pool_count,
        tables: pool_tables,
    });
    ReleasedTable {
        kind,
        dimension,
        state: State::Released,
        total: Some(total),
        lines,
        pool,
    }
}

/// Parts the categories into those that are named and those in the pool.
fn partition(
    dimension: Dimension,
    counts: &TallyTable,
    k: u64,
) -> (Vec<(String, u64)>, Vec<String>) {
    let order = dimension
        .categories()
        .unwrap_or_else(|| counts.0.keys().cloned().collect());
    let count_of = |category: &str| counts.0.get(category).map_or(0, |node| node.count);
    let mut named: Vec<(String, u64)> = order
        .iter()
        .filter(|category| !dimension.always_pooled(category))
        .map(|category| (category.clone(), count_of(category)))
        .filter(|(_, count)| *count >= k)
        .collect();
    let mut pool_count = counts.total() - named.iter().map(|(_, count)| count).sum::<u64>();
    // A small pool takes in named categories, always in the same order: the last first.
    while pool_count > 0 && pool_count < k {
        let Some((_, count)) = named.pop() else { break };
        pool_count += count;
    }
    let is_named = |category: &String| named.iter().any(|(name, _)| name == category);
    let pooled = counts
        .0
        .keys()
        .filter(|category| !is_named(category))
        .cloned()
        .collect();
    (named, pooled)
}

fn inside(
    kind: FragmentKind,
    spec: &TableSpec,
    counts: &TallyTable,
    categories: &[String],
    under: Option<&str>,
    k: u64,
) -> Vec<ReleasedTable> {
    spec.children
        .iter()
        .filter(|child| child.stands_under(under))
        .map(|child| {
            let table = counts.inside(
                categories.iter().map(String::as_str),
                child.dimension.name(),
            );
            release_table(kind, child, &table, k)
        })
        .collect()
}
