//! Opening the centre that a command is about.

use super::arguments::Place;
use super::failure::Failure;
use onthaal_model::random::{Randomness, SystemRandomness};
use onthaal_model::time::{Clock, FixedClock, SystemClock};
use onthaal_server::Centre;
use std::sync::Arc;

/// Stands the clock still, for tests and screenshots only.
const CLOCK_VARIABLE: &str = "ONTHAAL_CLOCK";
const DATABASE_VARIABLE: &str = "ONTHAAL_DATABASE_URL";

impl Place {
    pub(super) fn database_url(&self) -> Option<String> {
        self.database_url
            .clone()
            .or_else(|| std::env::var(DATABASE_VARIABLE).ok())
            .filter(|url| !url.is_empty())
    }

    /// Opens the centre, and makes it when there is none.
    pub(super) fn open_or_make(&self) -> Result<Centre, Failure> {
        let url = self.database_url();
        Ok(Centre::open(
            &self.data,
            url.as_deref(),
            clock()?,
            random(),
        )?)
    }

    /// Opens the centre that is there.
    pub(super) fn open(&self) -> Result<Centre, Failure> {
        if !self.data.join("keys").is_dir() {
            let folder = self.data.display();
            return Err(Failure::Environment(format!(
                "there is no centre in {folder}"
            )));
        }
        self.open_or_make()
    }
}

/// The clock of this process.
pub(super) fn clock() -> Result<Arc<dyn Clock>, Failure> {
    match std::env::var(CLOCK_VARIABLE) {
        Ok(text) => match FixedClock::parse(&text) {
            Ok(clock) => Ok(Arc::new(clock)),
            Err(refusal) => Err(Failure::Input(format!("{CLOCK_VARIABLE}: {refusal}"))),
        },
        Err(_) => Ok(Arc::new(SystemClock)),
    }
}

pub(super) fn random() -> Arc<dyn Randomness> {
    Arc::new(SystemRandomness)
}
