//! Coordinators: their accounts, signing in and out.

use crate::audit;
use crate::centre::Centre;
use crate::enrol::instant;
use crate::error::{CentreError, Result};
use crate::rows::staff::{self as rows, StaffRow};
use crate::rows::{sign_in_failure, staff_session};
use crate::secret::{sha256, token};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use chrono::Duration;
use onthaal_model::id::StaffId;
use onthaal_model::validate::{InvalidInput, Rule};

/// How long somebody stays signed in.
const SESSION_HOURS: i64 = 12;
/// Wrong passwords that cost nothing.
const FREE_TRIES: i64 = 4;
/// The wait after the first try that costs something, doubled by each further one.
const FIRST_WAIT_SECONDS: i64 = 15;
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;
const NAME_LIMIT: usize = 80;
const PASSWORD_SHORTEST: usize = 8;
const PASSWORD_LIMIT: usize = 200;

/// What somebody may do at the centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Everything.
    Coordinator,
    /// Read released reports and the directory.
    Reader,
}

impl Role {
    /// Both roles.
    pub const ALL: [Role; 2] = [Role::Coordinator, Role::Reader];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Role::Coordinator => "coordinator",
            Role::Reader => "reader",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> std::result::Result<Role, InvalidInput> {
        Role::ALL
            .into_iter()
            .find(|role| role.code() == code)
            .ok_or_else(|| InvalidInput::new("role", Rule::UnknownCode))
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// What came of an attempt to sign in.
#[derive(Clone, PartialEq, Eq)]
pub enum SignIn {
    /// The name and the password belong together.
    Welcome {
        /// The secret of the session.
        token: String,
    },
    /// They do not; which of them is wrong is not told.
    Wrong,
    /// Too many wrong passwords for this name.
    Wait {
        /// In how many seconds to try again.
        seconds: u64,
    },
}

/// Adds an account. Errs when the name is taken, empty or too long, or the password too short.
pub fn add(centre: &Centre, name: &str, password: &str, role: Role) -> Result<StaffId> {
    let name = name.trim();
    if name.is_empty() {
        return Err(InvalidInput::new("name", Rule::Required).into());
    }
    if name.chars().count() > NAME_LIMIT {
        return Err(InvalidInput::new("name", Rule::TooLong(NAME_LIMIT)).into());
    }
    let length = password.chars().count();
    if length < PASSWORD_SHORTEST {
        return Err(InvalidInput::new("password", Rule::OutOfRange).into());
    }
    if length > PASSWORD_LIMIT {
        return Err(InvalidInput::new("password", Rule::TooLong(PASSWORD_LIMIT)).into());
    }
    let id = StaffId::new(centre.random.as_ref());
    let row = StaffRow {
        id: id.to_string(),
        name: name.to_owned(),
        role: role.code().to_owned(),
        password_hash: hash(centre, password)?,
    };
    centre.pool.write(|s| {
        if !rows::insert(s, &row, &folded(name))? {
            return Err(InvalidInput::new("name", Rule::NotAllowed).into());
        }
        audit::note(s, centre.today(), "administrator", "add", "staff")?;
        Ok(id)
    })
}

/// Whether somebody has this name.
pub fn exists(centre: &Centre, name: &str) -> Result<bool> {
    Ok(centre
        .pool
        .read(|s| rows::by_name(s, &folded(name)))?
        .is_some())
}

/// Signs somebody in. Costs about as long for a name that nobody has as for one that somebody
/// has.
pub fn sign_in(centre: &Centre, name: &str, password: &str) -> Result<SignIn> {
    let folded = folded(name);
    let name_hash = sha256(&folded);
    let now = centre.clock.now();
    let (failure, row) = centre.pool.read(|s| {
        Ok::<_, CentreError>((
            sign_in_failure::get(s, &name_hash)?,
            rows::by_name(s, &folded)?,
        ))
    })?;
    if let Some((_, until)) = failure
        && let Some(seconds) = seconds_until(&until, now)
    {
        return Ok(SignIn::Wait { seconds });
    }
    if !password_fits(centre, row.as_ref(), password)? {
        centre.pool.write(|s| {
            let failures = sign_in_failure::add(s, &name_hash, &instant(now))?;
            sign_in_failure::set_wait(s, &name_hash, &instant(now + wait_after(failures)))
        })?;
        return Ok(SignIn::Wrong);
    }
    let Some(row) = row else {
        return Ok(SignIn::Wrong);
    };
    let token = token(centre.random.as_ref());
    let expires = instant(now + Duration::hours(SESSION_HOURS));
    centre.pool.write(|s| {
        sign_in_failure::clear(s, &name_hash)?;
        staff_session::insert(s, &sha256(&token), &row.id, &expires)
    })?;
    Ok(SignIn::Welcome { token })
}

/// Whose session this is, while it lasts.
pub fn who(centre: &Centre, token: &str) -> Result<Option<Staff>> {
    let now = instant(centre.clock.now());
    let row = centre
        .pool
        .read(|s| staff_session::staff_of(s, &sha256(token), &now))?;
    row.map(|row| {
        Ok(Staff {
            id: StaffId::parse("staff", &row.id)?,
            name: row.name,
            role: Role::parse(&row.role)?,
        })
    })
    .transpose()
}

/// Ends a session; one that is not there has ended before.
pub fn sign_out(centre: &Centre, token: &str) -> Result<()> {
    Ok(centre
        .pool
        .write(|s| staff_session::delete(s, &sha256(token)))?)
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

fn hash(centre: &Centre, password: &str) -> Result<String> {
    let mut salt = [0; 16];
    centre.random.fill(&mut salt);
    let hash: PasswordHash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|_| InvalidInput::new("password", Rule::NotAllowed))?;
    Ok(hash.to_string())
}

fn password_fits(centre: &Centre, row: Option<&StaffRow>, password: &str) -> Result<bool> {
    if password.chars().count() > PASSWORD_LIMIT {
        return Ok(false);
    }
    let Some(row) = row else {
        hash(centre, password)?;
        return Ok(false);
    };
    let stored = PasswordHash::new(&row.password_hash)
        .map_err(|_| CentreError::Inconsistent("a password hash cannot be read".to_owned()))?;
    Ok(Argon2::default()
        .verify_password(password.as_bytes(), &stored)
        .is_ok())
}

fn wait_after(failures: i64) -> Duration {
    let doublings = failures - FREE_TRIES - 1;
    if doublings < 0 {
        return Duration::zero();
    }
    let seconds = FIRST_WAIT_SECONDS << doublings.min(10);
    Duration::seconds(seconds.min(LONGEST_WAIT_SECONDS))
}

fn seconds_until(until: &str, now: onthaal_model::time::Moment) -> Option<u64> {
    let until = chrono::DateTime::parse_from_rfc3339(until).ok()?;
    let seconds = (until.with_timezone(&chrono::Utc) - now).num_seconds();
    u64::try_from(seconds).ok().filter(|seconds| *seconds > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_passwords_cost_more_and_more_time_up_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = [1, 4, 5, 6, 7, 11, 12, 400]
            .into_iter()
            .map(|failures| wait_after(failures).num_seconds())
            .collect();
        assert_eq!(waits, [0, 0, 15, 30, 60, 900, 900, 900]);
    }
}
