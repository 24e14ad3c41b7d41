//! Words from desks that a fiche is wrong, as a plain list: which fiche, what, how often. Who said
//! it, at which desk and on which day is kept nowhere.

use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::month::month_text;
use crate::rows::suggestion::{self, Said};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Organisation, Service};
use onthaal_model::id::SuggestionId;
use serde::Serialize;
use uuid::Uuid;

/// So many lines are shown of those that are done, and of those that are not.
const MOST: i64 = 300;

/// What desks said of fiches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestions {
    /// How many lines nobody looked at yet.
    pub open: i64,
    /// Those that nobody looked at yet, the latest month first.
    pub waiting: Vec<SuggestionLine>,
    /// Those that were looked at.
    pub done: Vec<SuggestionLine>,
}

/// What desks said of one part of one fiche.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SuggestionLine {
    /// What to name when it is done.
    pub suggestion_id: String,
    /// The service.
    pub service_id: String,
    /// Its name; nothing when it is no longer in the directory.
    pub service: Option<String>,
    /// The name of its organisation.
    pub organisation: Option<String>,
    /// What is wrong, as a code of `onthaal_model::suggestion::Wrong`.
    pub wrong: String,
    /// How often it was said.
    pub times: i64,
    /// The month in which it was last said, such as `2026-11`.
    pub month: String,
}

/// Everything that desks said and that was not forgotten yet.
pub fn suggestions(centre: &Centre) -> Result<Suggestions> {
    centre.pool.read(|s| {
        Ok(Suggestions {
            open: suggestion::count_open(s)?,
            waiting: lines(s, false)?,
            done: lines(s, true)?,
        })
    })
}

/// Says that somebody looked at it, or that nobody did after all; holds for all that was said
/// alike. Errs when there is no such suggestion.
pub fn set_done(centre: &Centre, staff: &Staff, id: SuggestionId, done: bool) -> Result<()> {
    let action = if done { "done" } else { "not-done" };
    centre.pool.write(|s| {
        if !suggestion::set_done(s, &id.to_string(), done)? {
            return Err(CentreError::NotFound("suggestion"));
        }
        audit::note(s, centre.today(), staff.role.code(), action, "suggestion")
    })
}

fn lines(s: &mut dyn Session, done: bool) -> Result<Vec<SuggestionLine>> {
    let said = suggestion::said(s, done, MOST)?;
    said.into_iter().map(|said| line(s, said)).collect()
}

fn line(s: &mut dyn Session, said: Said) -> Result<SuggestionLine> {
    let id = Uuid::try_parse(&said.service).ok();
    let service = match id {
        Some(id) => directory::by_id::<Service>(s, id)?,
        None => None,
    };
    let organisation = match &service {
        Some(service) => directory::by_id::<Organisation>(s, service.organisation_id)?,
        None => None,
    };
    Ok(SuggestionLine {
        suggestion_id: said.id,
        service_id: said.service,
        service: service.map(|service| service.name),
        organisation: organisation.map(|organisation| organisation.name),
        wrong: said.wrong,
        times: said.times,
        month: month_text(said.month),
    })
}
