//! Lists of the vocabulary that a column may hold codes of.

use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::vocabulary::{Channel, Domain, Outcome, Theme};

/// A list of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeSet {
    /// Themes.
    Theme,
    /// Themes, and domains for all themes below them.
    ThemeOrDomain,
    /// How an intake may end.
    Outcome,
    /// How a question can come in.
    Channel,
    /// Days of the week.
    Weekday,
    /// Half-days.
    HalfDay,
}

impl CodeSet {
    /// Every code of the list, in the vocabulary's order.
    pub fn all(self) -> Vec<&'static str> {
        match self {
            Self::Theme => Theme::all().map(Theme::code).collect(),
            Self::ThemeOrDomain => {
                let domains = Domain::all().map(Domain::code);
                domains.chain(Theme::all().map(Theme::code)).collect()
            }
            Self::Outcome => {
                let tallied = Outcome::all().filter(|outcome| outcome.is_tallied());
                tallied.map(Outcome::code).collect()
            }
            Self::Channel => Channel::all().map(Channel::code).collect(),
            Self::Weekday => Weekday::ALL.iter().map(|day| day.code()).collect(),
            Self::HalfDay => HalfDay::ALL.iter().map(|half| half.code()).collect(),
        }
    }

    /// Whether the list has this code.
    pub fn has(self, code: &str) -> bool {
        self.all().contains(&code)
    }
}

/// The codes of a column that holds codes, in their order.
pub fn codes(column: Option<&str>) -> impl Iterator<Item = &str> {
    column.unwrap_or_default().split_whitespace()
}
