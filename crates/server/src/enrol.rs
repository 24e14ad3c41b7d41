//! Letting a tablet in with a one-time code.

use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses::{self, stored_id};
use crate::rows::device::{self, NewDevice};
use crate::rows::enrol_code::{self, EnrolCode};
use crate::secret::{plain_code, sha256, spoken_code, token};
use chrono::{Duration, SecondsFormat};
use onthaal_db::Session;
use onthaal_model::id::{DeviceId, SiteId};
use onthaal_model::time::Moment;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};

/// How long a code can be used, in minutes.
pub const CODE_MINUTES: i64 = 30;
/// The longest name of a tablet, in characters.
const NAME_LIMIT: usize = 80;

/// Makes a one-time code for a tablet at a site, or anywhere in the only house there is.
///
/// Errs when the site is not known, when no site is given and there is more than one house, and
/// when the name is too long.
pub fn make_code(centre: &Centre, site: Option<SiteId>, name: Option<&str>) -> Result<String> {
    let name = name.map(checked_name).transpose()?;
    let code = spoken_code(centre.random.as_ref());
    let plain = plain_code(&code).ok_or(CentreError::BadCode)?;
    let now = centre.clock.now();
    centre.pool.write(|s| {
        let house = match site {
            Some(site) => {
                let site = houses::site(s, site)?.ok_or(CentreError::NotFound("site"))?;
                site.house_id.to_string()
            }
            None => only_house(s)?,
        };
        let entry = EnrolCode {
            house,
            site: site.map(|site| site.to_string()),
            name: name.clone(),
        };
        let expires = instant(now + Duration::minutes(CODE_MINUTES));
        enrol_code::insert(s, &sha256(&plain), &entry, &expires)?;
        audit::note(s, centre.today(), "coordinator", "make", "enrol-code")
    })?;
    Ok(code)
}

fn only_house(s: &mut dyn Session) -> Result<String> {
    match houses::all(s)?.as_slice() {
        [only] => Ok(only.id.to_string()),
        [] => Err(CentreError::NotFound("house")),
        _ => Err(InvalidInput::new("site", Rule::Required).into()),
    }
}

/// Lets a tablet in and uses the code up. Errs with [`CentreError::BadCode`] without telling
/// whether the code was wrong, used or too old.
pub fn enrol(centre: &Centre, request: &EnrolRequest) -> Result<EnrolReply> {
    let asked_name = checked_name(&request.name)?;
    let plain = plain_code(&request.code).ok_or(CentreError::BadCode)?;
    let id = DeviceId::new(centre.random.as_ref());
    let token = token(centre.random.as_ref());
    let today = centre.today();
    centre.pool.write(|s| {
        let now = instant(centre.clock.now());
        let code = enrol_code::take(s, &sha256(&plain), &now)?.ok_or(CentreError::BadCode)?;
        let device = NewDevice {
            id: &id.to_string(),
            house: &code.house,
            site: code.site.as_deref(),
            name: code.name.as_deref().unwrap_or(&asked_name),
            install_id: &request.install_id.to_string(),
            token_sha256: &sha256(&token),
            day: &today.to_string(),
        };
        device::insert(s, &device)?;
        audit::note(s, today, "device", "enrol", "device")?;
        Ok(EnrolReply {
            device_id: id.0,
            token: token.clone(),
            house_id: stored_id(&code.house),
            site_id: code.site.as_deref().map(stored_id),
        })
    })
}

fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    if name.chars().count() > NAME_LIMIT {
        return Err(InvalidInput::new("name", Rule::TooLong(NAME_LIMIT)).into());
    }
    if name.chars().any(char::is_control) {
        return Err(InvalidInput::new("name", Rule::WrongType).into());
    }
    Ok(name.to_owned())
}

/// An instant as text that sorts as time does.
pub(crate) fn instant(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
