//! The clock of a program that is started by hand or by a test.

use std::sync::Arc;

use onthaal_model::time::{Clock, FixedClock, SystemClock};
use onthaal_model::validate::{InvalidInput, Rule};

/// The environment variable that makes a program stand still in time; for tests and screenshots.
pub const CLOCK_VARIABLE: &str = "ONTHAAL_CLOCK";

/// The machine's clock, or the instant that `ONTHAAL_CLOCK` names (`2026-11-21T10:00:00Z`). Errs
/// when the variable holds something else.
pub fn clock_of_environment() -> Result<Arc<dyn Clock>, InvalidInput> {
    match std::env::var(CLOCK_VARIABLE) {
        Err(std::env::VarError::NotPresent) => Ok(Arc::new(SystemClock)),
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(InvalidInput::new(CLOCK_VARIABLE, Rule::WrongType))
        }
        Ok(text) => Ok(Arc::new(FixedClock::parse(&text)?)),
    }
}
