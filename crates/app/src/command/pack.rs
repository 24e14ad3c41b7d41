//! Parts of answers that several commands share.

use onthaal_directory::opening::Opening;

use crate::view::NextOpen;

/// The next opening, as the screen takes it.
pub(crate) fn next_open(opening: Opening) -> NextOpen {
    NextOpen {
        day: opening.day.to_string(),
        opens: opening.opens.to_string(),
        closes: opening.closes.to_string(),
    }
}

/// A number of things, as the screen takes it.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
