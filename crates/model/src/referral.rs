//! How a warm referral ended, as partners and families say it.

use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::GapReason;

/// How a warm referral ended. It is all that leaves the ticket for the statistics, beside the
/// domain and the warmth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferralResult {
    /// The family was received.
    Arrived,
    /// The partner waited and nobody came.
    NotArrived,
    /// The family came or called, and the offer was not for them.
    NotRight,
    /// The partner has no place.
    Full,
    /// The family took its consent back.
    Withdrawn,
    /// Nobody said anything before the ticket ended.
    Unknown,
}

impl ReferralResult {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::Arrived,
        Self::NotArrived,
        Self::NotRight,
        Self::Full,
        Self::Withdrawn,
        Self::Unknown,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::NotArrived => "not-arrived",
            Self::NotRight => "not-right",
            Self::Full => "full",
            Self::Withdrawn => "withdrawn",
            Self::Unknown => "unknown",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|result| result.code() == code)
            .ok_or_else(|| InvalidInput::new("result", Rule::UnknownCode))
    }
}

/// The codes of [`GapReason`] with which a partner can say that an offer was not right.
const RETURN_REASONS: [&str; 7] = [
    "wrong-age",
    "wrong-target-group",
    "too-far",
    "language",
    "hours-do-not-fit",
    "not-directly-accessible",
    "temporary-stopped",
];

impl GapReason {
    /// The reasons that a partner can give for sending somebody back, in the order they are shown.
    pub fn for_returning() -> impl Iterator<Item = Self> {
        RETURN_REASONS
            .iter()
            .map(|code| Self::parse(code).expect("the reasons for returning are gap reasons"))
    }

    /// Whether a partner can give it for sending somebody back.
    pub fn returns(self) -> bool {
        RETURN_REASONS.contains(&self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partner_can_give_seven_reasons_and_each_is_a_gap_reason() {
        assert_eq!(GapReason::for_returning().count(), 7);
        assert!(GapReason::for_returning().all(GapReason::returns));
        let other = GapReason::parse("does-not-exist").expect("the reason is known");
        assert!(!other.returns());
    }

    #[test]
    fn every_result_is_found_by_its_code_and_no_other() {
        for result in ReferralResult::ALL {
            assert_eq!(ReferralResult::parse(result.code()), Ok(result));
        }
        assert!(ReferralResult::parse("helped").is_err());
    }
}
