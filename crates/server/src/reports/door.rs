//! The pure door: tallies in, releases out, nothing stored.

use onthaal_model::validate::InvalidInput;
use onthaal_release::json::{read_line, read_tally, release_json};
use onthaal_release::{K_STANDARD, Menu, MenuKind, release_block};
use std::io::{BufRead, Write};

/// Why a tally was not released.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// A line is not text.
    #[error("line {0}: not UTF-8 text")]
    NotText(usize),
    /// A line is not a JSON object, for this reason.
    #[error("line {0}: not a JSON object: {1}")]
    NotJson(usize, String),
    /// A line breaks a rule.
    #[error("line {0}: {1}")]
    Invalid(usize, InvalidInput),
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Some editors put it before the first line.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads one tally object a line and writes one release object a line, in the same order.
/// Empty lines are skipped. Stops at the first line that is refused.
pub fn release_lines(
    menu: MenuKind,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), DoorError> {
    let menu = Menu::of(menu);
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let line = str::from_utf8(&bytes).map_err(|_| DoorError::NotText(number))?;
        let line = match number {
            1 => line.trim_start_matches(BYTE_ORDER_MARK),
            _ => line,
        };
        if line.trim().is_empty() {
            continue;
        }
        let value = read_line(line).map_err(|reason| DoorError::NotJson(number, reason))?;
        let given = read_tally(&value, &menu).map_err(|e| DoorError::Invalid(number, e))?;
        let release = release_block(&given.menu, &given.tally, given.k.unwrap_or(K_STANDARD));
        let frozen = release_json(&release, given.house.as_deref(), given.period.as_deref());
        writeln!(output, "{frozen}")?;
    }
    Ok(())
}
