//! What a desk is told when it opens: few lines, what matters first.

use crate::changes::item::{Item, Subject, Telling};
use crate::changes::telling::{Changed, Viewer, tell};
use crate::error::Result;
use crate::rows::change::{self, Change};
use crate::store::Store;
use onthaal_db::Session;
use onthaal_directory::{Desk, by_id};
use onthaal_model::id::{DeskId, HouseId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Moment;
use onthaal_model::validate::{InvalidInput, Rule};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So many lines are read in twenty seconds.
const MOST: usize = 5;
/// From so many services of one organisation on that changed alike, the organisation is told of.
const TOGETHER: usize = 3;

/// What changed since a desk last looked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// At most five, what matters first.
    pub items: Vec<Item>,
    /// How many more there are.
    pub more: usize,
    /// Up to where this tells; to be given back once it was read.
    pub up_to: i64,
}

/// What changed since this desk last looked, as this house sees it: what it refused and what is
/// too far for its families is left out. Errs when there is no such desk.
pub fn whats_new(
    store: &Store,
    house: Option<HouseId>,
    desk: Option<DeskId>,
    now: Moment,
) -> Result<News> {
    store.read_directory(|s| {
        let known = known_desk(s, desk)?;
        let seen = change::seen(s, desk)?;
        let changes = change::after(s, seen)?;
        let up_to = changes.first().map_or(0, |change| change.number);
        let viewer = Viewer::of(s, house, known.map(|desk| desk.site_id), now)?;
        let mut told = Vec::new();
        for (record, changed) in by_record(&changes) {
            told.extend(tell(s, &viewer, record, &changed)?);
        }
        let mut told = together(one_backup(told));
        told.sort_by(|a, b| order(a).cmp(&order(b)));
        let more = told.len().saturating_sub(MOST);
        let items = told.into_iter().take(MOST).map(|one| one.item);
        Ok(News {
            items: items.collect(),
            more,
            up_to,
        })
    })
}

/// Remembers that this desk saw the news up to here; without `up_to` all there is. Errs when
/// there is no such desk.
pub fn whats_new_seen(store: &Store, desk: Option<DeskId>, up_to: Option<i64>) -> Result<()> {
    store.write_directory(|s| {
        known_desk(s, desk)?;
        let last = change::last(s)?;
        change::see(s, desk, up_to.map_or(last, |up_to| up_to.min(last)))?;
        Ok(())
    })
}

fn known_desk(s: &mut dyn Session, desk: Option<DeskId>) -> Result<Option<Desk>> {
    let Some(id) = desk else {
        return Ok(None);
    };
    match by_id::<Desk>(s, id.0)? {
        Some(desk) => Ok(Some(desk)),
        None => Err(InvalidInput::new("desk_id", Rule::UnknownCode).into()),
    }
}

/// What changed of each record, with the latest number and the latest name.
fn by_record(changes: &[Change]) -> BTreeMap<(RecordKind, Uuid), Changed<'_>> {
    let mut records: BTreeMap<_, Changed<'_>> = BTreeMap::new();
    for change in changes {
        let changed = records.entry((change.kind, change.record)).or_default();
        changed.whats.insert(change.what);
        changed.number = changed.number.max(change.number);
        if changed.name.is_empty() {
            changed.name = &change.name;
        }
    }
    records
}

fn order(one: &Telling) -> (u8, bool, Reverse<i64>, &str) {
    (one.rank, !one.frequent, Reverse(one.number), &one.item.name)
}

/// All that changed of whom to call on one line.
fn one_backup(told: Vec<Telling>) -> Vec<Telling> {
    let (backup, mut rest): (Vec<_>, Vec<_>) = told
        .into_iter()
        .partition(|one| one.item.subject == Subject::Backup);
    let names: BTreeSet<&str> = backup
        .iter()
        .map(|one| one.item.name.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    let name = names.into_iter().collect::<Vec<_>>().join(", ");
    if let Some(first) = backup.into_iter().max_by_key(|one| one.number) {
        rest.push(Telling {
            item: Item { name, ..first.item },
            ..first
        });
    }
    rest
}

/// Services of one organisation that changed alike on one line, from [`TOGETHER`] on.
fn together(told: Vec<Telling>) -> Vec<Telling> {
    let key = |one: &Telling| match one.item.subject {
        Subject::Service(_) => one
            .item
            .organisation
            .clone()
            .map(|of| (of, one.item.whats.clone())),
        _ => None,
    };
    let mut counts: BTreeMap<(String, Vec<String>), usize> = BTreeMap::new();
    for alike in told.iter().filter_map(key) {
        *counts.entry(alike).or_default() += 1;
    }
    counts.retain(|_, count| *count >= TOGETHER);
    let mut joined: BTreeMap<(String, Vec<String>), Telling> = BTreeMap::new();
    let mut lines = Vec::new();
    for one in told {
        let Some((alike, count)) = key(&one).and_then(|key| counts.get_key_value(&key)) else {
            lines.push(one);
            continue;
        };
        let line = joined.entry(alike.clone()).or_insert_with(|| Telling {
            item: Item {
                subject: Subject::Organisation(*count),
                whats: alike.1.clone(),
                name: alike.0.clone(),
                organisation: None,
            },
            ..one.clone()
        });
        line.frequent |= one.frequent;
        line.number = line.number.max(one.number);
    }
    lines.extend(joined.into_values());
    lines
}
