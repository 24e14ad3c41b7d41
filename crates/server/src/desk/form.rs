//! How the desks of a house register.

use super::check;
use super::frequent::{self, MOST};
use super::write::{Done, body, write, writing};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::{Changes, publish_in};
use crate::rows::release;
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, CodeSet, DeskForm, Record, codes};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Day, Period};
use onthaal_model::validate::Rule;
use onthaal_model::vocabulary::Theme;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

/// What every desk offers, however little else: to have listened, and to have called somebody.
pub(super) const ALWAYS: [&str; 2] = ["listened", "handed-to-backup"];

/// The form as a coordinator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormEdit {
    /// The outcomes offered; none is all. To have listened and to have handed to the back-up are
    /// always among them.
    pub outcomes: Vec<String>,
    /// The themes shown first, where they are chosen.
    #[serde(default)]
    pub frequent: Vec<String>,
    /// Whether the house chooses them itself; otherwise they are those of its last release.
    pub frequent_chosen: bool,
    /// Whether desks may keep short notes of a day.
    pub note: bool,
    /// Whether a warm referral of somebody who is not of age may have a ticket.
    #[serde(default)]
    pub tickets_for_minors: bool,
}

/// Writes the form of a house. Errs with the field that is refused.
pub fn save_form(centre: &Centre, staff: &Staff, house: Uuid, edit: &FormEdit) -> Result<()> {
    let noted = (Done::Change, RecordKind::DeskForm);
    write(centre, staff, house, noted, |s| {
        let frequent = match edit.frequent_chosen {
            true => chosen(&edit.frequent)?,
            false => by_themselves(s, house)?,
        };
        let mut offered = edit.outcomes.clone();
        if !offered.is_empty() {
            offered.extend(ALWAYS.map(str::to_owned));
        }
        let outcomes = check::codes_unless_all("outcomes", CodeSet::Outcome, &offered)?;
        let allowed = Allowed {
            note: edit.note,
            tickets_for_minors: edit.tickets_for_minors,
        };
        let form = record(house, outcomes, &frequent, edit.frequent_chosen, allowed);
        Ok((writing(vec![form]), ()))
    })
}

/// The themes of the last release; until one tells any, those that stand first already.
fn by_themselves(s: &mut dyn Session, house: Uuid) -> Result<Vec<Theme>> {
    let themes = of_last_release(s, house)?.map_or(Vec::new(), |(_, themes)| themes);
    if !themes.is_empty() {
        return Ok(themes);
    }
    let standing = directory::by_id::<DeskForm>(s, house)?.and_then(|form| form.frequent);
    let themes = codes(standing.as_deref()).filter_map(|code| Theme::parse(code).ok());
    Ok(themes.collect())
}

/// Gives the desks of a house the themes of its last release, unless the house chose its own.
/// Inside the transaction of the caller.
pub(crate) fn renew_frequent(s: &mut dyn Session, house: Uuid) -> Result<()> {
    let form = directory::by_id::<DeskForm>(s, house)?;
    let themes = of_last_release(s, house)?.map_or(Vec::new(), |(_, themes)| themes);
    if themes.is_empty() || form.as_ref().is_some_and(|form| form.frequent_chosen) {
        return Ok(());
    }
    let allowed = form.as_ref().map_or(Allowed::default(), |form| Allowed {
        note: form.note,
        tickets_for_minors: form.tickets_for_minors,
    });
    let outcomes = form.and_then(|form| form.outcomes);
    let changes = Changes {
        write: vec![record(house, outcomes, &themes, false, allowed)],
        house: Some(house),
        ..Changes::default()
    };
    publish_in(s, &changes)?;
    Ok(())
}

/// The period of the house's last release and the themes that came most in it.
pub(super) fn of_last_release(
    s: &mut dyn Session,
    house: Uuid,
) -> Result<Option<(String, Vec<Theme>)>> {
    let house = house.hyphenated().to_string();
    let mut last: Option<(Day, release::StoredRelease)> = None;
    for stored in release::all(s)? {
        let begins = Period::parse("period", &stored.period)?.first_day();
        if stored.house == house && last.as_ref().is_none_or(|(day, _)| *day < begins) {
            last = Some((begins, stored));
        }
    }
    let Some((_, stored)) = last else {
        return Ok(None);
    };
    let themes = themes_of(&stored.body)?;
    Ok(Some((stored.period, themes)))
}

fn themes_of(released: &str) -> Result<Vec<Theme>> {
    let body = serde_json::from_str::<Value>(released)
        .map_err(|_| CentreError::Inconsistent("a release cannot be read".to_owned()))?;
    Ok(frequent::of_release(&body))
}

fn chosen(given: &[String]) -> Result<Vec<Theme>> {
    let mut themes: Vec<Theme> = Vec::new();
    for code in given {
        match Theme::parse(code) {
            Ok(theme) if !frequent::may_stand_first(theme) => {
                return check::refuse("frequent", Rule::NotAllowed);
            }
            Ok(theme) if themes.contains(&theme) => {}
            Ok(theme) => themes.push(theme),
            Err(_) => return check::refuse("frequent", Rule::UnknownCode),
        }
    }
    match themes.len() > MOST {
        true => check::refuse("frequent", Rule::TooMany(MOST)),
        false => Ok(themes),
    }
}

/// What the house allows its desks.
#[derive(Clone, Copy, Default)]
struct Allowed {
    note: bool,
    tickets_for_minors: bool,
}

fn record(
    house: Uuid,
    outcomes: Option<String>,
    frequent: &[Theme],
    frequent_chosen: bool,
    allowed: Allowed,
) -> Record {
    let shown: Vec<&str> = frequent.iter().copied().map(Theme::code).collect();
    let frequent = (!shown.is_empty()).then(|| shown.join(" "));
    let fields = vec![
        ("outcomes", Value::from(outcomes)),
        ("frequent", Value::from(frequent)),
        ("frequent_chosen", Value::from(i64::from(frequent_chosen))),
        ("note", Value::from(i64::from(allowed.note))),
        (
            "tickets_for_minors",
            Value::from(i64::from(allowed.tickets_for_minors)),
        ),
    ];
    Record {
        kind: RecordKind::DeskForm,
        id: house,
        body: body(house, fields),
    }
}
