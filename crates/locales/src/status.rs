//! What `status.toml` says of a locale: how much of Onthaal it speaks, and who has read it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The files a family reads on a visitor's screen or takes home. A locale for visitors has these and
/// no others.
pub const VISITOR_FILES: [&str; 19] = [
    "call.ftl",
    "common.ftl",
    "consent.ftl",
    "errors.ftl",
    "events.ftl",
    "fiche.ftl",
    "find.ftl",
    "hours.ftl",
    "idle.ftl",
    "info.ftl",
    "kiosk.ftl",
    "pictures.ftl",
    "rights.ftl",
    "speech.ftl",
    "take-home.ftl",
    "tell.ftl",
    "together.ftl",
    "vocabulary.ftl",
    "ways.ftl",
];

/// Those of staff that a kiosk is written with besides: its way out, and what a part of a page says that
/// staff sees elsewhere. A test of the UI finds every text of its pages in these and [`VISITOR_FILES`].
pub(crate) const KIOSK_STAFF_FILES: [&str; 5] = [
    "call-desk.ftl",
    "kinds.ftl",
    "kiosk-lock.ftl",
    "settings.ftl",
    "staff.ftl",
];

/// Those of [`VISITOR_FILES`] that what goes home is written with.
pub(crate) const TAKE_HOME_FILES: [&str; 4] =
    ["consent.ftl", "hours.ftl", "take-home.ftl", "together.ftl"];

/// How far a locale has been looked at by somebody who speaks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LocaleStatus {
    /// The text every other locale is made from.
    Reference,
    /// Written, and not yet read by a speaker.
    Draft,
    /// Read and approved by a speaker.
    Checked,
}

/// How much of Onthaal a locale speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Every screen: it can be the language of a desk, a kiosk or beheer.
    #[default]
    Everything,
    /// [`VISITOR_FILES`] only: what a family is shown and takes home.
    Visitors,
}

#[derive(Deserialize)]
struct StatusFile {
    locale: Status,
}

/// What the file says of its locale.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) direction: String,
    pub(crate) status: LocaleStatus,
    #[serde(default)]
    pub(crate) scope: Scope,
    /// Who of those who speak it has read it; empty while it is a draft.
    #[serde(default)]
    pub(crate) checked_by: String,
}

impl Status {
    /// Reads the file; nothing when it is not what a `status.toml` has to be.
    pub(crate) fn read(text: &str) -> Option<Status> {
        let file: StatusFile = toml::from_str(text).ok()?;
        Some(file.locale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_strictly_and_speaks_everything_unless_it_says_otherwise() {
        let text =
            "[locale]\ncode = \"ti\"\nname = \"ትግርኛ\"\ndirection = \"ltr\"\nstatus = \"draft\"\n";
        let read = Status::read(text).unwrap();
        assert_eq!(
            (read.scope, read.status),
            (Scope::Everything, LocaleStatus::Draft)
        );
        let visitors = Status::read(&format!("{text}scope = \"visitors\"\n")).unwrap();
        assert_eq!(visitors.scope, Scope::Visitors);
        assert_eq!(Status::read(&format!("{text}scope = \"kiosk\"\n")), None);
        assert_eq!(Status::read(&format!("{text}skope = \"visitors\"\n")), None);
        assert_eq!(Status::read("[locale]\n"), None);
    }
}
