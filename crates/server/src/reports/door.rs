//! The pure door: tallies in, releases out, nothing stored.

use onthaal_model::validate::InvalidInput;
use onthaal_release::json::{read_tally, release_json};
use onthaal_release::{K_STANDARD, Menu, MenuKind, release_block};
use std::io::{BufRead, Write};

/// Why a tally was not released.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// A line is not JSON.
    #[error("line {0}: not a JSON object")]
    NotJson(usize),
    /// A line breaks a rule.
    #[error("line {0}: {1}")]
    Invalid(usize, InvalidInput),
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Reads one tally object a line and writes one release object a line, in the same order.
/// Empty lines are skipped. Stops at the first line that is refused.
pub fn release_lines(
    menu: MenuKind,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), DoorError> {
    let menu = Menu::of(menu);
    for (index, line) in input.lines().enumerate() {
        let (number, line) = (index + 1, line?);
        if line.trim().is_empty() {
            continue;
        }
        let value = serde_json::from_str(&line).map_err(|_| DoorError::NotJson(number))?;
        let given = read_tally(&value, &menu).map_err(|e| DoorError::Invalid(number, e))?;
        let release = release_block(&menu, &given.tally, given.k.unwrap_or(K_STANDARD));
        let frozen = release_json(&release, given.house.as_deref(), given.period.as_deref());
        writeln!(output, "{frozen}")?;
    }
    Ok(())
}
