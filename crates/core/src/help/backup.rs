//! Whom a volunteer calls, from the rules that the house laid down.

use super::about::known;
use super::ranking::{Asked, Fit, Part, rank};
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{BackupRule, Phone, Service, ServiceAtLocation, by_id, linked};
use onthaal_model::id::{HouseId, ServiceId};
use uuid::Uuid;

/// Whom to call; every list has the first to call first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// Here and now.
    pub now: Vec<BackupLine>,
    /// Here and now, when it is about one of the themes of the line; only while no theme is known.
    pub themed: Vec<BackupLine>,
    /// When nobody else answers.
    pub fallback: Vec<BackupLine>,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupLine {
    /// The professional or the service desk.
    pub name: String,
    /// What they are there for.
    pub role: Option<String>,
    /// Their number, or that of their service.
    pub phone: Option<String>,
    /// The service they work for.
    pub service: Option<ServiceId>,
    /// What the house says beside it.
    pub note: Option<String>,
    /// The parts of the rule that fitted.
    pub why: Vec<Part>,
    /// The themes and domains they are there for; nothing when it is for everything.
    pub themes: Vec<String>,
}

/// Whom a desk of this house calls.
pub fn backup(s: &mut dyn Session, house: HouseId, asked: &Asked) -> Result<Backup> {
    let rules: Vec<BackupRule> = linked(s, "house_id", house.0)?;
    let ranked = rank(&rules, asked);
    let mut lines = |fits: Vec<Fit<'_>>| -> Result<Vec<BackupLine>> {
        fits.into_iter().map(|fit| line(s, fit)).collect()
    };
    Ok(Backup {
        now: lines(ranked.now)?,
        themed: lines(ranked.themed)?,
        fallback: lines(ranked.fallback)?,
    })
}

fn line(s: &mut dyn Session, fit: Fit<'_>) -> Result<BackupLine> {
    let rule = fit.rule;
    let phone = match (&rule.phone, rule.service_id) {
        (Some(phone), _) => Some(phone.clone()),
        (None, Some(service)) => phone_of(s, service)?,
        (None, None) => None,
    };
    Ok(BackupLine {
        name: rule.name.clone(),
        role: rule.role.clone(),
        phone,
        service: rule.service_id.map(ServiceId),
        note: rule.note.clone(),
        why: fit.why,
        themes: known(rule.themes.as_deref()),
    })
}

/// The number that anybody may ring: of the service, of a place where it is offered, or of its
/// organisation.
fn phone_of(s: &mut dyn Session, service: Uuid) -> Result<Option<String>> {
    if let Some(own) = first(linked(s, "service_id", service)?) {
        return Ok(Some(own));
    }
    for place in linked::<ServiceAtLocation>(s, "service_id", service)? {
        if let Some(number) = first(linked(s, "service_at_location_id", place.id)?) {
            return Ok(Some(number));
        }
    }
    match by_id::<Service>(s, service)? {
        Some(service) => Ok(first(linked(
            s,
            "organisation_id",
            service.organisation_id,
        )?)),
        None => Ok(None),
    }
}

fn first(phones: Vec<Phone>) -> Option<String> {
    let mut open = phones
        .into_iter()
        .filter(|it| it.contact_person_id.is_none());
    open.next().map(|phone| phone.number)
}
