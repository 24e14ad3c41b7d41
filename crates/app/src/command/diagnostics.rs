//! How the tablet stands, in a few lines that can be read out over the telephone.

use onthaal_core::desk::{directory_revision, enrolment};
use sha2::{Digest as _, Sha256};

use crate::access::Access;
use crate::app::App;
use crate::command::sync::state;
use crate::error::Fault;
use crate::view::{DiagnosticsView, Nothing};

/// So many characters of the tablet's id stand out enough among the tablets of a centre.
const ID_SHOWN: usize = 8;

/// Nothing in it is secret, and nothing of it is about a visitor.
pub(crate) fn diagnostics(app: &App, _: Access, _: Nothing) -> Result<DiagnosticsView, Fault> {
    let status = app.worker().status()?;
    let enrolled = enrolment(app.store())?;
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    let tablet = enrolled
        .as_ref()
        .map(|own| own.device.to_string().chars().take(ID_SHOWN).collect());
    let mut view = DiagnosticsView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        tablet,
        server: enrolled.map(|own| own.server),
        state: state(status.state),
        last_good: status.outbox.last_good,
        waiting: count(status.outbox.waiting),
        refused: count(status.outbox.quarantined),
        directory_revision: count(directory_revision(app.store())?),
        directory_differs: status.directory_differs,
        free_megabytes: free_megabytes(app),
        clock_ahead_minutes: i32::try_from(status.clock_ahead_minutes).unwrap_or(i32::MAX),
        sqlite: onthaal_db::sqlite::version().to_owned(),
        check: String::new(),
    };
    view.check = check_word(&serde_json::to_vec(&view).unwrap_or_default());
    Ok(view)
}

#[cfg(unix)]
fn free_megabytes(app: &App) -> Option<u32> {
    let found = rustix::fs::statvfs(app.folder()).ok()?;
    let bytes = found.f_bavail.saturating_mul(found.f_frsize);
    // Rounded down, or the check word would be another one at every look.
    Some(u32::try_from(bytes / 100_000_000 * 100).unwrap_or(u32::MAX))
}

#[cfg(not(unix))]
fn free_megabytes(_: &App) -> Option<u32> {
    None
}

/// A word that changes when any line does, of three syllables that sound alike in no two
/// languages of the desk: who reads the lines out and who writes them down compare it.
fn check_word(lines: &[u8]) -> String {
    const FIRST: &[u8; 16] = b"bdfghjklmnprstvz";
    const SECOND: &[u8; 4] = b"aeio";
    let hash = Sha256::digest(lines);
    hash.iter()
        .take(3)
        .flat_map(|byte| {
            let (first, second) = (usize::from(byte >> 4), usize::from(byte & 3));
            [char::from(FIRST[first]), char::from(SECOND[second])]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_word_can_be_said_and_changes_with_the_lines() {
        let words: std::collections::BTreeSet<String> =
            (0..100_u8).map(|line| check_word(&[line])).collect();
        assert!(words.len() > 95, "{words:?}");
        let sayable = |word: &String| {
            word.bytes()
                .enumerate()
                .all(|(place, letter)| b"aeio".contains(&letter) == (place % 2 == 1))
        };
        assert!(words.iter().all(sayable), "{words:?}");
    }
}
