//! The draft: files of one member of staff, how their columns are read, what was decided.

use super::files::Mappings;
use super::reckon::Decision;
use crate::centre::Centre;
use crate::enrol::instant;
use crate::error::{CentreError, Result};
use crate::rows::import_draft::{self as rows, DraftRow, FileRow};
use crate::staff::Staff;
use chrono::Duration;
use onthaal_db::Session;
use onthaal_exchange::SIZE_LIMIT;
use onthaal_exchange::duplicates::{Key, Side, Sides};
use onthaal_model::id::random_uuid;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a draft lies.
const DRAFT_HOURS: i64 = 24;
/// Most files in a draft.
const MOST_FILES: i64 = 60;
/// Most bytes of a draft.
const MOST_BYTES: usize = 2 * SIZE_LIMIT;
const LONGEST_NAME: usize = 200;
/// Most pairs of which something can be decided in one draft.
const MOST_CHOICES: usize = 2_000;

/// What somebody decided of two records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What they are.
    pub kind: String,
    /// The one that stays.
    pub kept: Uuid,
    /// The other.
    pub other: Uuid,
    /// Whether they are the same; nothing takes the choice back.
    pub same: Option<bool>,
    /// The side of each field that was chosen.
    #[serde(default)]
    pub sides: Sides,
}

/// Keeps a file, in a new draft or beside what is in `draft` already; a new draft takes the
/// place of an older one of the same person. Gives the draft's id. Errs when the file or all of
/// them together are too large, and when there is no such draft.
pub fn add_file(
    centre: &Centre,
    staff: &Staff,
    draft: Option<Uuid>,
    name: &str,
    content: Vec<u8>,
) -> Result<Uuid> {
    if content.len() > SIZE_LIMIT {
        return Err(CentreError::TooLarge);
    }
    let name: String = name
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect();
    let now = centre.clock.now();
    let person = staff.id.to_string();
    centre.pool.write(|s| {
        let id = match draft {
            Some(draft) => {
                let row = find(s, centre, staff, draft)?;
                rows::update(s, &row.id, &row.mappings, &row.choices)?;
                draft
            }
            None => {
                rows::delete_of(s, &person)?;
                let id = random_uuid(centre.random.as_ref());
                let row = DraftRow {
                    id: id.to_string(),
                    staff: person.clone(),
                    expires: instant(now + Duration::hours(DRAFT_HOURS)),
                    stamp: 0,
                    mappings: "{}".to_owned(),
                    choices: "[]".to_owned(),
                };
                rows::insert(s, &row)?;
                id
            }
        };
        let (count, bytes, last) = rows::sizes(s, &id.to_string())?;
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        if count >= MOST_FILES || bytes.saturating_add(content.len()) > MOST_BYTES {
            return Err(CentreError::TooLarge);
        }
        let file = FileRow {
            number: last + 1,
            name,
            content,
        };
        rows::insert_file(s, &id.to_string(), &file)?;
        Ok(id)
    })
}

/// Takes a file out of the draft.
pub fn drop_file(centre: &Centre, staff: &Staff, draft: Uuid, number: i64) -> Result<()> {
    centre.pool.write(|s| {
        let row = find(s, centre, staff, draft)?;
        if !rows::delete_file(s, &row.id, number)? {
            return Err(CentreError::NotFound("file"));
        }
        let mut mappings = mappings(&row)?;
        mappings.remove(&number);
        rows::update(s, &row.id, &json(&mappings)?, &row.choices)?;
        Ok(())
    })
}

/// Throws the draft away; one that is not there was thrown away before.
pub fn discard(centre: &Centre, staff: &Staff, draft: Uuid) -> Result<()> {
    let person = staff.id.to_string();
    centre
        .pool
        .write(|s| rows::delete(s, &draft.to_string(), &person))?;
    Ok(())
}

/// Says as what each column of a table is read; nothing for a column that is passed over.
pub fn map_columns(
    centre: &Centre,
    staff: &Staff,
    draft: Uuid,
    number: i64,
    columns: Vec<Option<String>>,
) -> Result<()> {
    centre.pool.write(|s| {
        let row = find(s, centre, staff, draft)?;
        let mut mappings = mappings(&row)?;
        mappings.insert(number, columns);
        rows::update(s, &row.id, &json(&mappings)?, &row.choices)?;
        Ok(())
    })
}

/// Decides of pairs; what was decided of others stays.
pub fn choose(centre: &Centre, staff: &Staff, draft: Uuid, choices: Vec<Choice>) -> Result<()> {
    for choice in &choices {
        kind(&choice.kind)?;
    }
    centre.pool.write(|s| {
        let row = find(s, centre, staff, draft)?;
        let mut all = stored(&row)?;
        for choice in choices {
            let pair = (choice.kept, choice.other);
            all.retain(|known| {
                known.kind != choice.kind
                    || ((known.kept, known.other) != pair && (known.other, known.kept) != pair)
            });
            if choice.same.is_some() {
                all.push(choice);
            }
        }
        if all.len() > MOST_CHOICES {
            return Err(InvalidInput::new("choices", Rule::TooMany(MOST_CHOICES)).into());
        }
        rows::update(s, &row.id, &row.mappings, &json(&all)?)?;
        Ok(())
    })
}

/// The draft of this person. Errs when there is none, or no longer.
pub(super) fn find(
    s: &mut dyn Session,
    centre: &Centre,
    staff: &Staff,
    draft: Uuid,
) -> Result<DraftRow> {
    let now = instant(centre.clock.now());
    rows::get(s, &draft.to_string(), &staff.id.to_string(), &now)?
        .ok_or(CentreError::NotFound("draft"))
}

pub(super) fn mappings(row: &DraftRow) -> Result<Mappings> {
    serde_json::from_str(&row.mappings).map_err(|_| unreadable())
}

pub(super) fn decisions(row: &DraftRow) -> Result<Vec<Decision>> {
    let choices = stored(row)?.into_iter();
    choices
        .filter_map(|choice| decision(&choice).transpose())
        .collect()
}

/// What a choice decides; nothing when it takes one back. Errs on a kind that cannot be twice.
pub(super) fn decision(choice: &Choice) -> Result<Option<Decision>> {
    let kind = kind(&choice.kind)?;
    let key = |id: Uuid| -> Key { (kind, id) };
    Ok(choice.same.map(|same| Decision {
        kept: key(choice.kept),
        other: key(choice.other),
        same,
        sides: choice
            .sides
            .iter()
            .map(|(field, side): (&String, &Side)| (field.clone(), *side))
            .collect(),
    }))
}

fn kind(code: &str) -> Result<RecordKind> {
    match RecordKind::parse(code) {
        Some(kind @ (RecordKind::Organisation | RecordKind::Service)) => Ok(kind),
        Some(_) | None => Err(InvalidInput::new("kind", Rule::UnknownCode).into()),
    }
}

fn stored(row: &DraftRow) -> Result<Vec<Choice>> {
    serde_json::from_str(&row.choices).map_err(|_| unreadable())
}

fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|_| unreadable())
}

fn unreadable() -> CentreError {
    CentreError::Inconsistent("a draft cannot be read".to_owned())
}
