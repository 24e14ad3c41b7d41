//! The desks of a house.

use super::check;
use super::order::{Ordered, next};
use super::write::{Done, body, burying, write, writing};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::rows::desk as rows;
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, CodeSet, Desk, Record};
use onthaal_model::id::random_uuid;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

const NAME_LIMIT: usize = 60;

/// A desk as a coordinator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskEdit {
    /// Where it stands.
    pub site_id: Uuid,
    /// Its name.
    pub name: String,
    /// How questions come in there when nothing else is said.
    #[serde(default)]
    pub channel: Option<String>,
    /// Whether nobody sits there any more.
    #[serde(default)]
    pub closed: bool,
}

/// Adds a desk and gives its id. Errs with the field that is refused.
pub fn add_desk(centre: &Centre, staff: &Staff, house: Uuid, edit: &DeskEdit) -> Result<Uuid> {
    let id = random_uuid(centre.random.as_ref());
    write(centre, staff, house, (Done::Add, RecordKind::Desk), |s| {
        let position = next(s, house, Ordered::Desks)?;
        Ok((writing(vec![record(s, house, id, position, edit)?]), id))
    })
}

/// Writes a desk anew. Errs when the house has no such desk, and with the field that is refused.
pub fn save_desk(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    id: Uuid,
    edit: &DeskEdit,
) -> Result<()> {
    write(
        centre,
        staff,
        house,
        (Done::Change, RecordKind::Desk),
        |s| {
            let known = known(s, house, id)?;
            let position = known.position.unwrap_or_default();
            Ok((writing(vec![record(s, house, id, position, edit)?]), ()))
        },
    )
}

/// Takes away a desk at which no half-day was ever noted; another can only be closed, because
/// reports go on naming it. Errs with the field `desk` when it was used.
pub fn remove_desk(centre: &Centre, staff: &Staff, house: Uuid, id: Uuid) -> Result<()> {
    write(
        centre,
        staff,
        house,
        (Done::Remove, RecordKind::Desk),
        |s| {
            known(s, house, id)?;
            if rows::is_used(s, &id.hyphenated().to_string())? {
                return check::refuse("desk", Rule::NotAllowed);
            }
            Ok((burying(RecordKind::Desk, id), ()))
        },
    )
}

fn known(s: &mut dyn Session, house: Uuid, id: Uuid) -> Result<Desk> {
    let desk = directory::by_id::<Desk>(s, id)?.filter(|desk| desk.house_id == house);
    desk.ok_or(CentreError::NotFound("desk"))
}

fn record(
    s: &mut dyn Session,
    house: Uuid,
    id: Uuid,
    position: i64,
    edit: &DeskEdit,
) -> Result<Record> {
    let name = check::line("name", &edit.name, NAME_LIMIT)?;
    check::site(s, house, edit.site_id)?;
    let channel = edit.channel.iter().cloned().collect::<Vec<_>>();
    let channel = check::codes("channel", CodeSet::Channel, &channel)?;
    Ok(Record {
        kind: RecordKind::Desk,
        id,
        body: body(
            house,
            vec![
                ("site_id", Value::from(edit.site_id.to_string())),
                ("name", Value::from(name)),
                ("channel", Value::from(channel)),
                ("position", Value::from(position)),
                ("closed", Value::from(i64::from(edit.closed))),
            ],
        ),
    })
}
