//! What tables count by, and the categories that never have a line of their own.

use onthaal_model::kiosk::{PartOfWeek, WishKind};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};

/// Permanent member of every pool: something that has no line of its own.
pub const OTHER: &str = "other";
/// Permanent member of every pool: not known or not asked.
pub const UNKNOWN: &str = "unknown";

/// Languages that one house may publish; all others are in the pool by rule, however many they
/// are, and are published for a whole region and year only.
pub const HOUSE_LANGUAGES: [&str; 6] = ["nl", "nl-simple", "fr", "en", "ar", "tr"];

/// What a table counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are those of the vocabulary")]
pub enum Dimension {
    Domain,
    Theme,
    AgeBand,
    Asker,
    Outcome,
    GapReason,
    Warmth,
    HalfDay,
    Channel,
    Site,
    Language,
    Interpreter,
    DoorsBefore,
    LocalQuestion,
    LocalAnswer,
    ReferralResult,
    ReferralDomain,
    ReferralWarmth,
    ReturnReason,
    InterestDomain,
    InterestTheme,
    WishKind,
    WishDomain,
    WishAgeBand,
    WishPartOfWeek,
}

impl Dimension {
    /// The name as it stands in tallies and releases.
    pub fn name(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Theme => "theme",
            Self::AgeBand => "age_band",
            Self::Asker => "asker",
            Self::Outcome => "outcome",
            Self::GapReason => "gap_reason",
            Self::Warmth => "warmth",
            Self::HalfDay => "half_day",
            Self::Channel => "channel",
            Self::Site => "site",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::DoorsBefore => "doors_before",
            Self::LocalQuestion => "local_question",
            Self::LocalAnswer => "local_answer",
            Self::ReferralResult => "referral_result",
            Self::ReferralDomain => "referral_domain",
            Self::ReferralWarmth => "referral_warmth",
            Self::ReturnReason => "return_reason",
            Self::InterestDomain => "interest_domain",
            Self::InterestTheme => "interest_theme",
            Self::WishKind => "wish_kind",
            Self::WishDomain => "wish_domain",
            Self::WishAgeBand => "wish_age_band",
            Self::WishPartOfWeek => "wish_part_of_week",
        }
    }

    /// The fixed list of categories in the order of the vocabulary; `None` where the house
    /// makes the list (its sites, its own questions and their answers).
    pub fn categories(self) -> Option<Vec<String>> {
        let own = |codes: Vec<&'static str>| Some(codes.into_iter().map(str::to_owned).collect());
        match self {
            Self::Domain | Self::ReferralDomain | Self::InterestDomain | Self::WishDomain => {
                own(Domain::all().map(Domain::code).collect())
            }
            Self::Theme | Self::InterestTheme => own(Theme::all().map(Theme::code).collect()),
            Self::WishKind => own(WishKind::ALL.map(WishKind::code).to_vec()),
            Self::WishPartOfWeek => own(PartOfWeek::ALL.map(PartOfWeek::code).to_vec()),
            Self::AgeBand | Self::WishAgeBand => own(AgeBand::all().map(AgeBand::code).collect()),
            Self::Asker => own(Asker::all().map(Asker::code).collect()),
            Self::Outcome => own(Outcome::all().map(Outcome::code).collect()),
            Self::GapReason => own(GapReason::all().map(GapReason::code).collect()),
            Self::Warmth | Self::ReferralWarmth => own(Warmth::all().map(Warmth::code).collect()),
            Self::ReferralResult => own(ReferralResult::ALL.map(ReferralResult::code).to_vec()),
            Self::ReturnReason => own(GapReason::for_returning().map(GapReason::code).collect()),
            Self::HalfDay => Some(
                Weekday::ALL
                    .iter()
                    .flat_map(|day| HalfDay::ALL.iter().map(move |half| half_day(*day, *half)))
                    .collect(),
            ),
            Self::Channel => own(Channel::all().map(Channel::code).collect()),
            Self::Site | Self::LocalQuestion | Self::LocalAnswer => None,
            Self::DoorsBefore => own(DoorsBefore::all().map(DoorsBefore::code).collect()),
            Self::Language => own(Language::all().map(Language::code).collect()),
            Self::Interpreter => own(vec!["yes", "no"]),
        }
    }

    /// Whether the category never has a line of its own: because it says "other" or "not
    /// asked", or because it is too sensitive or too rare to publish for one house. This is
    /// configuration and never looks at a count.
    pub fn always_pooled(self, category: &str) -> bool {
        match (self, category) {
            (_, OTHER | UNKNOWN | "not-asked") => true,
            (Self::AgeBand | Self::WishAgeBand, "all-ages") | (Self::Outcome, "not-recorded") => {
                true
            }
            (Self::Outcome, "protection-procedure") => true,
            (Self::Theme | Self::InterestTheme, code) => Theme::parse(code)
                .map_or(true, |theme| theme.sensitive() || theme == Theme::unclear()),
            (Self::Language, code) => !HOUSE_LANGUAGES.contains(&code),
            (
                Self::Domain
                | Self::AgeBand
                | Self::Asker
                | Self::Outcome
                | Self::GapReason
                | Self::Warmth
                | Self::HalfDay
                | Self::Channel
                | Self::Site
                | Self::Interpreter
                | Self::DoorsBefore
                | Self::LocalQuestion
                | Self::LocalAnswer
                | Self::ReferralResult
                | Self::ReferralDomain
                | Self::ReferralWarmth
                | Self::ReturnReason
                | Self::InterestDomain
                | Self::WishKind
                | Self::WishDomain
                | Self::WishAgeBand
                | Self::WishPartOfWeek,
                _,
            ) => false,
        }
    }
}

/// A half-day of the week as a category, such as `tue-morning`.
pub fn half_day(weekday: Weekday, half: HalfDay) -> String {
    format!("{}-{}", weekday.code(), half.code())
}
