//! What a rule or a card is about: themes, and domains for all themes below them.

use onthaal_directory::codes;
use onthaal_model::vocabulary::{Domain, Theme};

/// How near to a theme something is; the nearer, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It is about the whole domain of the theme.
    Domain,
    /// It is about the theme itself.
    Theme,
}

/// How near the themes of a column are to this theme; nothing when they are about something else.
pub(super) fn nearness(column: Option<&str>, theme: Theme) -> Option<Nearness> {
    let near = |code| match code {
        code if code == theme.code() => Some(Nearness::Theme),
        code if code == theme.domain().code() => Some(Nearness::Domain),
        _ => None,
    };
    codes(column).filter_map(near).max()
}

/// The themes and domains of a column that are known here; a newer centre may know others.
pub(super) fn known(column: Option<&str>) -> Vec<String> {
    codes(column)
        .filter(|code| Theme::parse(code).is_ok() || Domain::parse(code).is_ok())
        .map(str::to_owned)
        .collect()
}
