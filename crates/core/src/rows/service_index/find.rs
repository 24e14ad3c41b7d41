//! Asking the full text, and the cards of what is shown.

use super::card::Card;
use onthaal_db::{DbError, Param, Row, Session};
use std::borrow::Cow;
use uuid::Uuid;

/// What a full-text question looks in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// The name of the service, in any language.
    Name,
    /// Name, organisation, places and towns.
    Head,
    /// Everything.
    Full,
}

/// The places after this one of the services whose text answers the expression, in order, at
/// most `limit`.
pub(crate) fn matching(
    s: &mut dyn Session,
    column: Column,
    expression: &str,
    after: u32,
    limit: i64,
) -> Result<Vec<u32>, DbError> {
    let expression = in_column(column, expression);
    let sql = match column {
        Column::Name | Column::Head => HEAD,
        Column::Full => FULL,
    };
    let params = [
        Param::Text(&expression),
        Param::Int(after.into()),
        Param::Int(limit),
    ];
    let rows = s.query(sql, &params)?;
    let place = |row: &Row| u32::try_from(row.int(0)?).map_err(|_| DbError::Corrupt);
    rows.iter().map(place).collect()
}

/// Whether the text of the service at this place answers the expression.
pub(crate) fn answers(
    s: &mut dyn Session,
    column: Column,
    expression: &str,
    place: u32,
) -> Result<bool, DbError> {
    let expression = in_column(column, expression);
    let sql = match column {
        Column::Name | Column::Head => ONE_HEAD,
        Column::Full => ONE_FULL,
    };
    let params = [Param::Text(&expression), Param::Int(place.into())];
    Ok(!s.query(sql, &params)?.is_empty())
}

fn in_column(column: Column, expression: &str) -> Cow<'_, str> {
    match column {
        Column::Name => Cow::Owned(format!("{{name}} : ({expression})")),
        Column::Head | Column::Full => Cow::Borrowed(expression),
    }
}

const ONE_HEAD: &str = "SELECT 1 FROM service_head WHERE service_head MATCH $1 AND rowid = $2";
const ONE_FULL: &str = "SELECT 1 FROM service_full WHERE service_full MATCH $1 AND rowid = $2";
const HEAD: &str = "SELECT rowid FROM service_head \
    WHERE service_head MATCH $1 AND rowid > $2 ORDER BY rowid LIMIT $3";
const FULL: &str = "SELECT rowid FROM service_full \
    WHERE service_full MATCH $1 AND rowid > $2 ORDER BY rowid LIMIT $3";

/// The place of a service; nothing when it is not to be found.
pub(crate) fn place_of(s: &mut dyn Session, service: Uuid) -> Result<Option<u32>, DbError> {
    let id = service.as_bytes().as_slice();
    let rows = s.query(PLACE, &[Param::Blob(id)])?;
    let place = rows.first().map(|row| row.int(0)).transpose()?;
    place
        .map(|place| u32::try_from(place).map_err(|_| DbError::Corrupt))
        .transpose()
}

const PLACE: &str = "SELECT place FROM service_card WHERE service_id = $1";

/// How many cards are asked for at once.
const CARDS: usize = 10;
const TEN_CARDS: &str = "SELECT place, service_id, card FROM service_card \
    WHERE place IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// The cards of the services at these places, in the same order; those that are gone are left out.
pub(crate) fn cards(s: &mut dyn Session, places: &[u32]) -> Result<Vec<(u32, Card)>, DbError> {
    let mut cards = Vec::with_capacity(places.len());
    for ten in places.chunks(CARDS) {
        let mut params = [Param::Int(0); CARDS];
        for (param, place) in params.iter_mut().zip(ten) {
            *param = Param::Int((*place).into());
        }
        let rows = s.query(TEN_CARDS, &params)?;
        for place in ten {
            let of = |row: &&Row| row.int(0).is_ok_and(|at| at == i64::from(*place));
            if let Some(row) = rows.iter().find(of) {
                cards.push((*place, card(row)?));
            }
        }
    }
    Ok(cards)
}

fn card(row: &Row) -> Result<Card, DbError> {
    let mut card: Card = serde_json::from_str(row.text(2)?).map_err(|_| DbError::Corrupt)?;
    card.service_id = Uuid::from_slice(row.blob(1)?).map_err(|_| DbError::Corrupt)?;
    Ok(card)
}
