//! The order in which desks, people to call and cards are shown.

use super::write::{Done, of_house, write, writing};
use crate::centre::Centre;
use crate::error::Result;
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, BackupRule, Desk, DeskCard};
use onthaal_model::record::RecordKind;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

/// What can be put in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ordered {
    /// Desks.
    Desks,
    /// Rules of the back-up.
    Rules,
    /// Cards.
    Cards,
}

impl Ordered {
    fn kind(self) -> RecordKind {
        match self {
            Ordered::Desks => RecordKind::Desk,
            Ordered::Rules => RecordKind::BackupRule,
            Ordered::Cards => RecordKind::DeskCard,
        }
    }
}

/// Puts what the house has in this order; what is not named keeps its own order after it. Errs
/// when there is no such house.
pub fn set_order(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    what: Ordered,
    ids: &[Uuid],
) -> Result<()> {
    write(centre, staff, house, (Done::Change, what.kind()), |s| {
        let mut known = positions(s, house, what)?;
        known.sort_by_key(|(id, position)| {
            let named = ids.iter().position(|one| one == id);
            (named.unwrap_or(ids.len()), *position)
        });
        let mut records = Vec::new();
        for (position, (id, _)) in (1_i64..).zip(known) {
            if let Some(mut record) = directory::get(s, what.kind(), id)? {
                let place = Value::from(position);
                record.body.insert("position".to_owned(), place);
                records.push(record);
            }
        }
        Ok((writing(records), ()))
    })
}

fn positions(s: &mut dyn Session, house: Uuid, what: Ordered) -> Result<Vec<(Uuid, i64)>> {
    let place = |position: Option<i64>| position.unwrap_or(i64::MAX);
    Ok(match what {
        Ordered::Desks => of_house::<Desk>(s, house)?
            .iter()
            .map(|desk| (desk.id, place(desk.position)))
            .collect(),
        Ordered::Rules => of_house::<BackupRule>(s, house)?
            .iter()
            .map(|rule| (rule.id, place(rule.position)))
            .collect(),
        Ordered::Cards => of_house::<DeskCard>(s, house)?
            .iter()
            .map(|card| (card.id, place(card.position)))
            .collect(),
    })
}

/// The place after the last.
pub(super) fn next(s: &mut dyn Session, house: Uuid, what: Ordered) -> Result<i64> {
    let known = positions(s, house, what)?.into_iter();
    let last = known
        .map(|(_, position)| position)
        .filter(|p| *p < i64::MAX);
    Ok(last.max().unwrap_or(0) + 1)
}
