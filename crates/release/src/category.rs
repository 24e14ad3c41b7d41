//! In which category of a dimension a fragment counts.

use crate::dimension::{Dimension, UNKNOWN, half_day};
use onthaal_model::fragment::Fragment;
use onthaal_model::kiosk::PartOfWeek;
use onthaal_model::vocabulary::{Domain, GapReason, Theme, Warmth};

/// The category of a fragment in a dimension; `None` when this kind of fragment does not know it.
pub(crate) fn category(dimension: Dimension, fragment: &Fragment) -> Option<String> {
    let optional = |code: Option<&'static str>| Some(code.unwrap_or(UNKNOWN).to_owned());
    match (fragment, dimension) {
        (Fragment::About { theme, .. }, Dimension::Domain) => Some(domain_category(*theme)),
        (Fragment::About { theme, .. }, Dimension::Theme) => Some(theme.code().to_owned()),
        (Fragment::About { age_band, .. }, Dimension::AgeBand) => Some(age_band.code().to_owned()),
        (Fragment::About { asker, .. }, Dimension::Asker) => Some(asker.code().to_owned()),
        (Fragment::About { outcome, .. }, Dimension::Outcome) => Some(outcome.code().to_owned()),
        (Fragment::About { gap_reason, .. }, Dimension::GapReason) => {
            optional(gap_reason.map(GapReason::code))
        }
        (Fragment::About { warmth, .. }, Dimension::Warmth) => optional(warmth.map(Warmth::code)),
        (
            Fragment::When {
                weekday,
                half_day: half,
                ..
            },
            Dimension::HalfDay,
        ) => Some(half_day(*weekday, *half)),
        (Fragment::When { domain, .. }, Dimension::Domain) => optional(domain.map(Domain::code)),
        (Fragment::When { channel, .. }, Dimension::Channel) => Some(channel.code().to_owned()),
        (Fragment::When { site, .. }, Dimension::Site) => Some(site.to_string()),
        (Fragment::Language { language, .. }, Dimension::Language) => {
            Some(language.code().to_owned())
        }
        (Fragment::Language { interpreter, .. }, Dimension::Interpreter) => {
            optional(interpreter.map(|needed| if needed { "yes" } else { "no" }))
        }
        (Fragment::About { doors_before, .. }, Dimension::DoorsBefore) => {
            Some(doors_before.code().to_owned())
        }
        (Fragment::Answer { question, .. }, Dimension::LocalQuestion) => Some(question.to_string()),
        (Fragment::Answer { answer, .. }, Dimension::LocalAnswer) => {
            Some(answer.map_or_else(|| UNKNOWN.to_owned(), |answer| answer.to_string()))
        }
        (Fragment::Referral { result, .. }, Dimension::ReferralResult) => {
            Some(result.code().to_owned())
        }
        (Fragment::Referral { domain, .. }, Dimension::ReferralDomain) => {
            optional(domain.map(Domain::code))
        }
        (Fragment::Referral { warmth, .. }, Dimension::ReferralWarmth) => {
            Some(warmth.code().to_owned())
        }
        (Fragment::Referral { reason, .. }, Dimension::ReturnReason) => {
            optional(reason.map(GapReason::code))
        }
        (Fragment::Interest { about }, Dimension::InterestDomain) => {
            optional(about.domain().map(Domain::code))
        }
        (Fragment::Interest { about }, Dimension::InterestTheme) => {
            optional(about.theme().map(Theme::code))
        }
        (Fragment::Wish { wish, .. }, Dimension::WishKind) => Some(wish.code().to_owned()),
        (Fragment::Wish { domain, .. }, Dimension::WishDomain) => {
            optional(domain.map(Domain::code))
        }
        (Fragment::Wish { age_band, .. }, Dimension::WishAgeBand) => {
            Some(age_band.code().to_owned())
        }
        (Fragment::Wish { part_of_week, .. }, Dimension::WishPartOfWeek) => {
            optional(part_of_week.map(PartOfWeek::code))
        }
        (
            Fragment::About { .. }
            | Fragment::When { .. }
            | Fragment::Language { .. }
            | Fragment::Answer { .. }
            | Fragment::Referral { .. }
            | Fragment::Interest { .. }
            | Fragment::Wish { .. },
            _,
        ) => None,
    }
}

/// What is other or not clear yet has no domain that may be named: it makes the pool deniable.
fn domain_category(theme: Theme) -> String {
    if theme == Theme::unclear() {
        UNKNOWN.to_owned()
    } else {
        theme.domain().code().to_owned()
    }
}
