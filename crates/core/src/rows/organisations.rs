//! Who offers what, read across tables.

use onthaal_db::{DbError, Param, Row, Session};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The organisations with a listed service of one of these themes.
pub fn with_themes(s: &mut dyn Session, themes: &[&str]) -> Result<BTreeSet<Uuid>, DbError> {
    let codes = serde_json::Value::from(themes.to_vec()).to_string();
    let rows = s.query(
        include_str!("organisations/with_themes.sql"),
        &[Param::Text(&codes)],
    )?;
    rows.iter().map(|row| id(row, 0)).collect()
}

/// What is said of every person: the organisation they work for, and their name and what they do
/// as one text.
pub fn people(s: &mut dyn Session) -> Result<Vec<(Uuid, String)>, DbError> {
    let rows = s.query(include_str!("organisations/people.sql"), &[])?;
    let read = |row: &Row| {
        let mut said = String::new();
        for place in 1..=3 {
            said.push_str(row.opt_text(place)?.unwrap_or_default());
            said.push(' ');
        }
        Ok((id(row, 0)?, said))
    };
    rows.iter().map(read).collect()
}

fn id(row: &Row, place: usize) -> Result<Uuid, DbError> {
    Ok(Uuid::try_parse(row.text(place)?).unwrap_or_default())
}
