//! What a visit at the kiosk may leave behind: what it looked at, and what it wished for.

use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::{Domain, Theme};

/// What something is about: a theme, or all of a domain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A theme.
    Theme(Theme),
    /// A domain as a whole; no theme of it was chosen.
    Domain(Domain),
}

impl Subject {
    /// Finds the code among the themes and the domains, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Domain::parse(code)
            .map(Self::Domain)
            .or_else(|_| Theme::parse(code).map(Self::Theme))
    }

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::Theme(theme) => theme.code(),
            Self::Domain(domain) => domain.code(),
        }
    }

    /// The domain; `None` for the theme of what is not clear.
    pub fn domain(self) -> Option<Domain> {
        match self {
            Self::Theme(theme) => (theme != Theme::unclear()).then(|| theme.domain()),
            Self::Domain(domain) => Some(domain),
        }
    }

    /// The theme, where one was chosen.
    pub fn theme(self) -> Option<Theme> {
        match self {
            Self::Theme(theme) => Some(theme),
            Self::Domain(_) => None,
        }
    }
}

/// What kind of thing a family tells the house.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WishKind {
    /// An idea for an activity.
    Activity,
    /// That something is missing here.
    Missing,
    /// Something else. It must be there to choose: with two kinds alone, a report could prove how
    /// few said the one.
    Other,
}

impl WishKind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Activity, Self::Missing, Self::Other];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Missing => "missing",
            Self::Other => "other",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| InvalidInput::new("kind", Rule::UnknownCode))
    }
}

/// When in the week somebody could come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfWeek {
    /// By day, from Monday to Friday.
    WeekdayDay,
    /// In the evening, from Monday to Friday.
    WeekdayEvening,
    /// On Saturday or Sunday.
    Weekend,
    /// In the school holidays.
    SchoolHoliday,
}

impl PartOfWeek {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::WeekdayDay,
        Self::WeekdayEvening,
        Self::Weekend,
        Self::SchoolHoliday,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::WeekdayDay => "weekday-day",
            Self::WeekdayEvening => "weekday-evening",
            Self::Weekend => "weekend",
            Self::SchoolHoliday => "school-holiday",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|part| part.code() == code)
            .ok_or_else(|| InvalidInput::new("part_of_week", Rule::UnknownCode))
    }
}

crate::silent! { Subject WishKind PartOfWeek }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_a_theme_or_a_domain_and_never_both() {
        for theme in Theme::all() {
            assert_eq!(Subject::parse(theme.code()), Ok(Subject::Theme(theme)));
        }
        for domain in Domain::all() {
            assert_eq!(Subject::parse(domain.code()), Ok(Subject::Domain(domain)));
        }
        assert!(Subject::parse("opvang voor mijn kind").is_err());
    }

    #[test]
    fn what_is_not_clear_has_no_domain_to_name() {
        let unclear = Subject::Theme(Theme::unclear());
        assert_eq!(
            (unclear.domain(), unclear.theme()),
            (None, Some(Theme::unclear()))
        );
    }

    #[test]
    fn kinds_of_wishes_and_parts_of_the_week_are_found_by_their_codes_alone() {
        for kind in WishKind::ALL {
            assert_eq!(WishKind::parse(kind.code()), Ok(kind));
        }
        for part in PartOfWeek::ALL {
            assert_eq!(PartOfWeek::parse(part.code()), Ok(part));
        }
        assert!(WishKind::parse("wish").is_err() && PartOfWeek::parse("tuesday").is_err());
    }

    #[test]
    fn debug_tells_nothing_of_a_visit() {
        let told = format!(
            "{:?}",
            (Subject::Theme(Theme::unclear()), WishKind::Missing)
        );
        assert_eq!(told, "(Subject(…), WishKind(…))");
    }
}
