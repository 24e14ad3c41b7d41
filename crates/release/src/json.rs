//! The JSON forms of tallies and releases: the pure door `release --tally`, and what is frozen.

use crate::dimension::UNKNOWN;
use crate::menu::Menu;
use crate::rule::{Release, ReleasedTable, State};
use crate::strict::Strict;
use crate::tally::{Tally, TallyNode, TallyTable};
use onthaal_model::fragment::FragmentKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::{Map, Value, json};

/// One line of the door: a tally and what is said of it.
#[derive(Debug, Clone)]
pub struct TallyLine {
    /// The house, as given.
    pub house: Option<String>,
    /// The period, as given.
    pub period: Option<String>,
    /// The smallest group, when given.
    pub k: Option<u64>,
    /// The counts.
    pub tally: Tally,
    /// The menu that was given, and those trees more that the tally has.
    pub menu: Menu,
}

/// Reads a line of JSON in which no name stands twice in one object. Errs with what is wrong and
/// in which column.
pub fn read_line(text: &str) -> Result<Value, String> {
    serde_json::from_str(text)
        .map(|Strict(value)| value)
        .map_err(|error| {
            let told = error.to_string();
            let place = format!(" at line {} column {}", error.line(), error.column());
            let what = told.strip_suffix(&place).unwrap_or(&told);
            format!("column {}: {what}", error.column())
        })
}

/// Reads one tally object: `{"house"?, "period"?, "k"?, "about", "when", "language",
/// "answer"?, "referral"?, "interest"?, "wish"?}`, each table
/// `{category: count | {"count": n, "<dimension>": table}}`.
///
/// Refuses unknown fields, categories outside the vocabulary, numbers that are not whole and
/// positive, and a `k` below 5. A missing `count` is the largest sum of the tables inside; what a
/// table inside lacks of its line's count is taken as `unknown`, what it has too much is refused.
pub fn read_tally(value: &Value, menu: &Menu) -> Result<TallyLine, InvalidInput> {
    let wrong = |field: &str| InvalidInput::new(field, Rule::WrongType);
    let object = value.as_object().ok_or_else(|| wrong("line"))?;
    let menu = menu
        .clone()
        .with_what_is_counted(|kind| object.contains_key(kind.code()));
    let text = |field: &str| match object.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(wrong(field)),
    };
    let k = match object.get("k") {
        None | Some(Value::Null) => None,
        Some(given) => Some(given.as_u64().ok_or_else(|| wrong("k")).and_then(|k| {
            if k < crate::K_STANDARD {
                Err(InvalidInput::new("k", Rule::OutOfRange))
            } else {
                Ok(k)
            }
        })?),
    };
    let mut tally = Tally::default();
    for (field, given) in object {
        if matches!(field.as_str(), "house" | "period" | "k") {
            continue;
        }
        if FragmentKind::parse(field).is_err() {
            return Err(InvalidInput::new(field.clone(), Rule::UnknownField));
        }
        let table = read_table(given).map_err(|refusal| refusal.within(field))?;
        tally.0.insert(field.clone(), table);
    }
    tally.check(&menu)?;
    Ok(TallyLine {
        house: text("house")?,
        period: text("period")?,
        k,
        tally,
        menu,
    })
}

fn read_table(value: &Value) -> Result<TallyTable, InvalidInput> {
    let object = value
        .as_object()
        .ok_or_else(|| InvalidInput::new("", Rule::WrongType))?;
    let mut table = TallyTable::default();
    for (category, node) in object {
        let node = read_node(node).map_err(|refusal| refusal.within(category))?;
        table.0.insert(category.clone(), node);
    }
    Ok(table)
}

/// No count of a desk is larger; it keeps sums far from overflow.
const MAX_COUNT: u64 = 1_000_000_000;

fn read_count(value: &Value) -> Result<u64, InvalidInput> {
    let count = value
        .as_u64()
        .ok_or_else(|| InvalidInput::new("", Rule::WrongType))?;
    if count > MAX_COUNT {
        return Err(InvalidInput::new("", Rule::OutOfRange));
    }
    Ok(count)
}

fn read_node(value: &Value) -> Result<TallyNode, InvalidInput> {
    let Some(object) = value.as_object() else {
        return Ok(TallyNode {
            count: read_count(value)?,
            ..TallyNode::default()
        });
    };
    let mut node = TallyNode::default();
    for (dimension, table) in object.iter().filter(|(field, _)| *field != "count") {
        let table = read_table(table).map_err(|refusal| refusal.within(dimension))?;
        node.tables.insert(dimension.clone(), table);
    }
    let inner = node.tables.values().map(TallyTable::total).max();
    node.count = match (object.get("count"), inner) {
        (Some(count), _) => read_count(count).map_err(|refusal| refusal.within("count"))?,
        (None, Some(inner)) => inner,
        (None, None) => return Err(InvalidInput::new("count", Rule::Required)),
    };
    if inner.is_some_and(|inner| inner > node.count) {
        return Err(InvalidInput::new("count", Rule::OutOfRange));
    }
    for table in node.tables.values_mut() {
        let missing = node.count - table.total();
        if missing > 0 {
            table.0.entry(UNKNOWN.to_owned()).or_default().count += missing;
        }
    }
    Ok(node)
}

/// The frozen form of a release.
pub fn release_json(release: &Release, house: Option<&str>, period: Option<&str>) -> Value {
    let tables: Vec<Value> = release.tables.iter().map(table_json).collect();
    json!({ "house": house, "period": period, "menu": release.menu, "k": release.k, "tables": tables })
}

fn table_json(table: &ReleasedTable) -> Value {
    let inner = |tables: &[ReleasedTable]| tables.iter().map(table_json).collect::<Vec<_>>();
    let lines: Vec<Value> = table
        .lines
        .iter()
        .map(|line| json!({ "category": line.category, "count": line.count, "tables": inner(&line.tables) }))
        .collect();
    let mut object = Map::new();
    object.insert("kind".into(), table.kind.code().into());
    object.insert("dimension".into(), table.dimension.name().into());
    object.insert("state".into(), state_code(table.state).into());
    object.insert("total".into(), table.total.into());
    object.insert("lines".into(), lines.into());
    let pool = table
        .pool
        .as_ref()
        .map(|pool| json!({ "count": pool.count, "tables": inner(&pool.tables) }));
    object.insert("pool".into(), pool.unwrap_or(Value::Null));
    Value::Object(object)
}

fn state_code(state: State) -> &'static str {
    match state {
        State::Released => "released",
        State::Withheld => "withheld",
        State::OneCategory => "one-category",
    }
}
