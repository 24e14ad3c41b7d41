//! Asking the full text, and the cards of what is shown.

use super::card::Card;
use onthaal_db::{DbError, Param, Session};
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
    let in_name;
    let (sql, expression) = match column {
        Column::Name => {
            in_name = format!("{{name}} : ({expression})");
            (HEAD, in_name.as_str())
        }
        Column::Head => (HEAD, expression),
        Column::Full => (FULL, expression),
    };
    let params = [
        Param::Text(expression),
        Param::Int(after.into()),
        Param::Int(limit),
    ];
    let rows = s.query(sql, &params)?;
    let place = |row: &onthaal_db::Row| u32::try_from(row.int(0)?).map_err(|_| DbError::Corrupt);
    rows.iter().map(place).collect()
}

const HEAD: &str = "SELECT rowid FROM service_head \
    WHERE service_head MATCH $1 AND rowid > $2 ORDER BY rowid LIMIT $3";
const FULL: &str = "SELECT rowid FROM service_full \
    WHERE service_full MATCH $1 AND rowid > $2 ORDER BY rowid LIMIT $3";

/// The card of the service at this place.
pub(crate) fn card(s: &mut dyn Session, place: u32) -> Result<Option<Card>, DbError> {
    let rows = s.query(
        "SELECT service_id, card FROM service_card WHERE place = $1",
        &[Param::Int(place.into())],
    )?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    let mut card: Card = serde_json::from_str(row.text(1)?).map_err(|_| DbError::Corrupt)?;
    card.service_id = Uuid::from_slice(row.blob(0)?).map_err(|_| DbError::Corrupt)?;
    Ok(Some(card))
}
