//! The cards of a house. Every change is a new version; what it replaced can be read again.

use super::check;
use super::order::{Ordered, next};
use super::write::{Done, body, burying, write, writing};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::rows::desk_card::{self as rows, VersionRow};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, CodeSet, DeskCard, Record, codes};
use onthaal_model::id::random_uuid;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

const TITLE_LIMIT: usize = 80;
const TEXT_LIMIT: usize = 1_500;
const ROLE_LIMIT: usize = 60;
const SOURCE_LIMIT: usize = 120;

/// A card as a coordinator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardEdit {
    /// `procedure`, `answer` or `concern`.
    pub card_type: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Option<String>,
    /// The role that keeps it right.
    pub owner: String,
    /// The day after which somebody must look at it again.
    pub expires: String,
    /// The themes and domains it belongs to.
    #[serde(default)]
    pub themes: Vec<String>,
    /// The service it belongs to.
    #[serde(default)]
    pub service_id: Option<Uuid>,
    /// The version that was looked at, so that nobody writes over what another wrote meanwhile.
    #[serde(default)]
    pub version: Option<i64>,
}

/// A version of a card that was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardVersion {
    /// Which version.
    pub version: i64,
    /// The day on which it was replaced.
    pub until: String,
    /// What it was called.
    pub title: String,
    /// What it said.
    pub text: String,
    /// Where the facts came from.
    pub source: Option<String>,
    /// The role that kept it right.
    pub owner: Option<String>,
}

/// Adds a card and gives its id. Errs with the field that is refused.
pub fn add_card(centre: &Centre, staff: &Staff, house: Uuid, edit: &CardEdit) -> Result<Uuid> {
    let id = random_uuid(centre.random.as_ref());
    let noted = (Done::Add, RecordKind::DeskCard);
    write(centre, staff, house, noted, |s| {
        let position = next(s, house, Ordered::Cards)?;
        let record = record(s, centre, house, id, (1, position), edit)?;
        Ok((writing(vec![record]), id))
    })
}

/// Writes the next version of a card and keeps the one it replaces. Errs when the house has no
/// such card, with [`CentreError::ChangedMeanwhile`] when another version was looked at, and with
/// the field that is refused.
pub fn save_card(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    id: Uuid,
    edit: &CardEdit,
) -> Result<()> {
    let noted = (Done::Change, RecordKind::DeskCard);
    write(centre, staff, house, noted, |s| {
        let card = known(s, house, id)?;
        let now = card.version.unwrap_or(1);
        if edit.version.is_some_and(|seen| seen != now) {
            return Err(CentreError::ChangedMeanwhile);
        }
        keep(s, centre, &card)?;
        let place = (now + 1, card.position.unwrap_or_default());
        let record = record(s, centre, house, id, place, edit)?;
        Ok((writing(vec![record]), ()))
    })
}

/// Takes a card away; its last version is kept with the older ones. Errs when the house has no
/// such card.
pub fn remove_card(centre: &Centre, staff: &Staff, house: Uuid, id: Uuid) -> Result<()> {
    let noted = (Done::Remove, RecordKind::DeskCard);
    write(centre, staff, house, noted, |s| {
        let card = known(s, house, id)?;
        keep(s, centre, &card)?;
        Ok((burying(RecordKind::DeskCard, id), ()))
    })
}

/// The versions of a card that were replaced, the newest first. Errs when the house has no such
/// card.
pub fn versions(centre: &Centre, house: Uuid, id: Uuid) -> Result<Vec<CardVersion>> {
    centre.pool.read(|s| {
        known(s, house, id)?;
        let kept = rows::versions(s, &id.hyphenated().to_string())?;
        kept.into_iter().map(version).collect()
    })
}

fn version(row: VersionRow) -> Result<CardVersion> {
    let body = serde_json::from_str::<Value>(&row.body)
        .map_err(|_| CentreError::Inconsistent("a version of a card cannot be read".to_owned()))?;
    let said = |field: &str| body.get(field).and_then(Value::as_str).map(str::to_owned);
    Ok(CardVersion {
        version: row.version,
        until: row.day,
        title: said("title").unwrap_or_default(),
        text: said("text").unwrap_or_default(),
        source: said("source"),
        owner: said("owner"),
    })
}

fn keep(s: &mut dyn Session, centre: &Centre, card: &DeskCard) -> Result<()> {
    let body = json!({
        "card_type": card.card_type, "title": card.title, "text": card.text,
        "source": card.source, "owner": card.owner,
        "expires": card.expires.map(|day| day.to_string()),
        "themes": codes(card.themes.as_deref()).collect::<Vec<_>>(),
        "service_id": card.service_id,
    });
    let row = VersionRow {
        card: card.id.hyphenated().to_string(),
        version: card.version.unwrap_or(1),
        day: centre.today().to_string(),
        body: body.to_string(),
    };
    Ok(rows::keep(s, &row)?)
}

fn known(s: &mut dyn Session, house: Uuid, id: Uuid) -> Result<DeskCard> {
    let card = directory::by_id::<DeskCard>(s, id)?.filter(|card| card.house_id == house);
    card.ok_or(CentreError::NotFound("card"))
}

fn record(
    s: &mut dyn Session,
    centre: &Centre,
    house: Uuid,
    id: Uuid,
    (version, position): (i64, i64),
    edit: &CardEdit,
) -> Result<Record> {
    let title = check::line("title", &edit.title, TITLE_LIMIT)?;
    let text = check::text("text", &edit.text, TEXT_LIMIT)?;
    let owner = check::line("owner", &edit.owner, ROLE_LIMIT)?;
    let source = check::optional_line("source", edit.source.as_deref(), SOURCE_LIMIT)?;
    let Some(expires) = check::day("expires", Some(&edit.expires))? else {
        return check::refuse("expires", Rule::Required);
    };
    if expires <= centre.today() {
        return check::refuse("expires", Rule::OutOfRange);
    }
    check::service(s, edit.service_id)?;
    let themes = check::codes("themes", CodeSet::ThemeOrDomain, &edit.themes)?;
    let fields = vec![
        ("card_type", Value::from(edit.card_type.as_str())),
        ("title", Value::from(title)),
        ("text", Value::from(text)),
        ("source", Value::from(source)),
        ("owner", Value::from(owner)),
        ("version", Value::from(version)),
        ("expires", Value::from(expires.to_string())),
        ("themes", Value::from(themes)),
        (
            "service_id",
            Value::from(edit.service_id.map(|id| id.to_string())),
        ),
        ("position", Value::from(position)),
    ];
    let record = Record {
        kind: RecordKind::DeskCard,
        id,
        body: body(house, fields),
    };
    record.check()?;
    Ok(record)
}
