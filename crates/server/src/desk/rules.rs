//! Whom a volunteer calls, and when.

use super::check;
use super::order::{Ordered, next};
use super::write::{Done, body, burying, write, writing};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, BackupRule, CodeSet, Record};
use onthaal_model::id::random_uuid;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

const NAME_LIMIT: usize = 60;
const ROLE_LIMIT: usize = 80;
const NOTE_LIMIT: usize = 160;

/// A rule as a coordinator fills it in; what is left out always fits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RuleEdit {
    /// Who is called.
    pub name: String,
    /// What they are.
    pub role: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// Their service; its number is called where the rule has none.
    pub service_id: Option<Uuid>,
    /// What a volunteer should know.
    pub note: Option<String>,
    /// Only at this site.
    pub site_id: Option<Uuid>,
    /// Only for questions that came in so.
    pub channels: Vec<String>,
    /// Only on these weekdays.
    pub weekdays: Vec<String>,
    /// Only in these half-days.
    pub half_days: Vec<String>,
    /// Only for these themes, and all themes of these domains.
    pub themes: Vec<String>,
    /// Whether this is somebody for when nobody else can be reached.
    pub fallback: bool,
    /// From this day on.
    pub valid_from: Option<String>,
    /// Until this day.
    pub valid_to: Option<String>,
}

/// Adds a rule and gives its id. Errs with the field that is refused.
pub fn add_rule(centre: &Centre, staff: &Staff, house: Uuid, edit: &RuleEdit) -> Result<Uuid> {
    let id = random_uuid(centre.random.as_ref());
    let noted = (Done::Add, RecordKind::BackupRule);
    write(centre, staff, house, noted, |s| {
        let position = next(s, house, Ordered::Rules)?;
        Ok((writing(vec![record(s, house, id, position, edit)?]), id))
    })
}

/// Writes a rule anew. Errs when the house has no such rule, and with the field that is refused.
pub fn save_rule(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    id: Uuid,
    edit: &RuleEdit,
) -> Result<()> {
    let noted = (Done::Change, RecordKind::BackupRule);
    write(centre, staff, house, noted, |s| {
        let position = known(s, house, id)?.position.unwrap_or_default();
        Ok((writing(vec![record(s, house, id, position, edit)?]), ()))
    })
}

/// Takes a rule away. Errs when the house has no such rule.
pub fn remove_rule(centre: &Centre, staff: &Staff, house: Uuid, id: Uuid) -> Result<()> {
    let noted = (Done::Remove, RecordKind::BackupRule);
    write(centre, staff, house, noted, |s| {
        known(s, house, id)?;
        Ok((burying(RecordKind::BackupRule, id), ()))
    })
}

fn known(s: &mut dyn Session, house: Uuid, id: Uuid) -> Result<BackupRule> {
    let rule = directory::by_id::<BackupRule>(s, id)?.filter(|rule| rule.house_id == house);
    rule.ok_or(CentreError::NotFound("rule"))
}

fn record(
    s: &mut dyn Session,
    house: Uuid,
    id: Uuid,
    position: i64,
    edit: &RuleEdit,
) -> Result<Record> {
    let name = check::line("name", &edit.name, NAME_LIMIT)?;
    let role = check::optional_line("role", edit.role.as_deref(), ROLE_LIMIT)?;
    let phone = check::phone("phone", edit.phone.as_deref())?;
    if phone.is_none() && edit.service_id.is_none() {
        return check::refuse("phone", Rule::Required);
    }
    check::service(s, edit.service_id)?;
    if let Some(site) = edit.site_id {
        check::site(s, house, site)?;
    }
    let from = check::day("valid_from", edit.valid_from.as_deref())?;
    let to = check::day("valid_to", edit.valid_to.as_deref())?;
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return check::refuse("valid_to", Rule::OutOfRange);
    }
    let link = |id: Option<Uuid>| Value::from(id.map(|id| id.to_string()));
    let day = |day: Option<onthaal_model::time::Day>| Value::from(day.map(|day| day.to_string()));
    let fields = vec![
        ("name", Value::from(name)),
        ("role", Value::from(role)),
        ("phone", Value::from(phone)),
        ("service_id", link(edit.service_id)),
        (
            "note",
            Value::from(check::optional_line(
                "note",
                edit.note.as_deref(),
                NOTE_LIMIT,
            )?),
        ),
        ("site_id", link(edit.site_id)),
        (
            "channels",
            Value::from(check::codes("channels", CodeSet::Channel, &edit.channels)?),
        ),
        (
            "weekdays",
            Value::from(check::codes_unless_all(
                "weekdays",
                CodeSet::Weekday,
                &edit.weekdays,
            )?),
        ),
        (
            "half_days",
            Value::from(check::codes_unless_all(
                "half_days",
                CodeSet::HalfDay,
                &edit.half_days,
            )?),
        ),
        (
            "themes",
            Value::from(check::codes(
                "themes",
                CodeSet::ThemeOrDomain,
                &edit.themes,
            )?),
        ),
        ("fallback", Value::from(i64::from(edit.fallback))),
        ("position", Value::from(position)),
        ("valid_from", day(from)),
        ("valid_to", day(to)),
    ];
    Ok(Record {
        kind: RecordKind::BackupRule,
        id,
        body: body(house, fields),
    })
}
