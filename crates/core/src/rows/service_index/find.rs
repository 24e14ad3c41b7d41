//! Asking the index. Every answer is a list of places, the number of a service in the index.

use super::card::Card;
use onthaal_db::{DbError, Param, Session};
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a full-text question looks in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// The name of the service, in any language.
    Name,
    /// Name, organisation, places and towns.
    Head,
    /// Everything.
    Full,
}

/// Facets that must hold; of each, one of the codes.
#[derive(Default)]
pub(crate) struct Conditions {
    facets: Vec<(&'static str, Vec<String>)>,
}

impl Conditions {
    /// Adds that the service must have one of these codes.
    pub(crate) fn one_of(&mut self, kind: &'static str, codes: Vec<String>) {
        self.facets.push((kind, codes));
    }

    /// The conditions on `c.place`, with parameters from `$<first>` on.
    fn sql(&self, first: usize) -> (String, Vec<String>) {
        let mut sql = String::new();
        let mut values = Vec::new();
        for (kind, codes) in &self.facets {
            let at = first + values.len();
            sql.push_str(&format!(
                " AND EXISTS (SELECT 1 FROM service_facet f WHERE f.kind = ${at} \
                 AND f.code IN (SELECT value FROM json_each(${})) AND f.place = c.place)",
                at + 1
            ));
            values.push((*kind).to_owned());
            values.push(serde_json::Value::from(codes.clone()).to_string());
        }
        (sql, values)
    }
}

fn places(
    s: &mut dyn Session,
    sql: &str,
    first: &[Param<'_>],
    values: &[String],
) -> Result<Vec<i64>, DbError> {
    let mut params = first.to_vec();
    params.extend(values.iter().map(|value| Param::Text(value)));
    s.query(sql, &params)?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

/// The services whose text answers the full-text expression, at most `limit`.
pub(crate) fn matching(
    s: &mut dyn Session,
    column: Column,
    expression: &str,
    conditions: &Conditions,
    limit: i64,
) -> Result<Vec<i64>, DbError> {
    let (table, expression) = match column {
        Column::Name => ("service_head", format!("{{name}} : ({expression})")),
        Column::Head => ("service_head", expression.to_owned()),
        Column::Full => ("service_full", expression.to_owned()),
    };
    let (also, values) = conditions.sql(3);
    let sql = format!(
        "SELECT c.place FROM {table} t JOIN service_card c ON c.place = t.rowid \
         WHERE {table} MATCH $1{also} ORDER BY t.rowid LIMIT $2"
    );
    places(
        s,
        &sql,
        &[Param::Text(&expression), Param::Int(limit)],
        &values,
    )
}

/// All services, at most `limit`.
pub(crate) fn everything(
    s: &mut dyn Session,
    conditions: &Conditions,
    limit: i64,
) -> Result<Vec<i64>, DbError> {
    let (also, values) = conditions.sql(2);
    let sql =
        format!("SELECT c.place FROM service_card c WHERE 1 = 1{also} ORDER BY c.place LIMIT $1");
    places(s, &sql, &[Param::Int(limit)], &values)
}

/// A service that has a theme.
pub(crate) struct ThemeMatch {
    pub place: i64,
    pub theme: Theme,
    /// 1 when it is the service's most fitting theme.
    pub rank: i64,
}

/// The services that have one of the themes, at most `limit`.
pub(crate) fn with_themes(
    s: &mut dyn Session,
    themes: &[Theme],
    conditions: &Conditions,
    limit: i64,
) -> Result<Vec<ThemeMatch>, DbError> {
    let (also, values) = conditions.sql(3);
    let codes: Vec<&str> = themes.iter().map(|theme| theme.code()).collect();
    let codes = serde_json::Value::from(codes).to_string();
    let sql = format!(
        "SELECT c.place, t.code, t.rank FROM service_facet t JOIN service_card c ON c.place = t.place \
         WHERE t.kind = 'theme' AND t.code IN (SELECT value FROM json_each($1)){also} \
         ORDER BY t.rank, c.place LIMIT $2"
    );
    let mut params = vec![Param::Text(&codes), Param::Int(limit)];
    params.extend(values.iter().map(|value| Param::Text(value)));
    let mut found = Vec::new();
    for row in s.query(&sql, &params)? {
        if let Ok(theme) = Theme::parse(row.text(1)?) {
            found.push(ThemeMatch {
                place: row.int(0)?,
                theme,
                rank: row.int(2)?,
            });
        }
    }
    Ok(found)
}

/// What services are put in order by.
pub(crate) struct Sorting {
    /// Folded, in every language.
    pub name: String,
    /// ISO day, or empty.
    pub assured_date: String,
}

fn list(places: &[i64]) -> String {
    serde_json::Value::from(places.to_vec()).to_string()
}

/// What to order these services by.
pub(crate) fn sortings(
    s: &mut dyn Session,
    places: &[i64],
) -> Result<BTreeMap<i64, Sorting>, DbError> {
    let rows = s.query(
        "SELECT place, name, assured_date FROM service_card \
         WHERE place IN (SELECT value FROM json_each($1))",
        &[Param::Text(&list(places))],
    )?;
    let mut sortings = BTreeMap::new();
    for row in rows {
        let sorting = Sorting {
            name: row.text(1)?.to_owned(),
            assured_date: row.text(2)?.to_owned(),
        };
        sortings.insert(row.int(0)?, sorting);
    }
    Ok(sortings)
}

/// The cards of these services.
pub(crate) fn cards(s: &mut dyn Session, places: &[i64]) -> Result<BTreeMap<i64, Card>, DbError> {
    let rows = s.query(
        "SELECT place, service_id, card FROM service_card \
         WHERE place IN (SELECT value FROM json_each($1))",
        &[Param::Text(&list(places))],
    )?;
    let mut cards = BTreeMap::new();
    for row in rows {
        let mut card: Card = serde_json::from_str(row.text(2)?).map_err(|_| DbError::Corrupt)?;
        card.service_id = Uuid::try_parse(row.text(1)?).map_err(|_| DbError::Corrupt)?;
        cards.insert(row.int(0)?, card);
    }
    Ok(cards)
}

/// How many services have each code of this kind.
pub(crate) fn facet_counts(
    s: &mut dyn Session,
    kind: &str,
) -> Result<BTreeMap<String, i64>, DbError> {
    let rows = s.query(
        "SELECT code, count(*) FROM service_facet WHERE kind = $1 GROUP BY code ORDER BY code",
        &[Param::Text(kind)],
    )?;
    rows.iter()
        .map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
        .collect()
}

/// The words of the index that begin with this letter and have so many characters.
pub(crate) fn terms_like(
    s: &mut dyn Session,
    first: char,
    letters: std::ops::RangeInclusive<usize>,
) -> Result<Vec<String>, DbError> {
    let rows = s.query(
        "SELECT term FROM service_term WHERE term >= $1 AND term < $2 \
         AND length(term) BETWEEN $3 AND $4",
        &[
            Param::Text(&first.to_string()),
            Param::Text(&format!("{first}\u{10ffff}")),
            Param::Int(*letters.start() as i64),
            Param::Int(*letters.end() as i64),
        ],
    )?;
    rows.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}
