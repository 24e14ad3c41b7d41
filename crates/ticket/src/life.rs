//! How a ticket lives and ends: what may be said of it, for how long it can be put right, and what
//! is counted when it is gone. Days only; nothing finer is kept.

use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{GapReason, Warmth};

/// A ticket that nobody answered ends after six weeks.
pub const TERM_DAYS: i64 = 42;
/// No ticket lives longer, whatever a tablet says.
pub const LONGEST_DAYS: i64 = 60;
/// After two weeks without an answer the desk is gently reminded.
pub const REMIND_AFTER_DAYS: i64 = 14;
/// An answer can be put right on its own day and the day after.
pub const CORRECTION_DAYS: i64 = 1;
/// A ticket goes with a referral in which somebody is spoken to: called together, or warmer.
pub const LEAST_WARMTH: u8 = 3;

/// Whether a referral of this warmth can have a ticket.
pub fn can_have_ticket(warmth: Warmth) -> bool {
    warmth.rank() >= LEAST_WARMTH
}

/// What somebody says of a ticket.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The family was received.
    Arrived,
    /// Nobody came.
    NotArrived,
    /// Not the right place, and why.
    NotRight(GapReason),
    /// No place for now.
    Full,
    /// The family takes its consent back.
    Withdrawn,
}

impl Answer {
    /// How the ticket ends if nothing else is said.
    pub fn result(self) -> ReferralResult {
        match self {
            Self::Arrived => ReferralResult::Arrived,
            Self::NotArrived => ReferralResult::NotArrived,
            Self::NotRight(_) => ReferralResult::NotRight,
            Self::Full => ReferralResult::Full,
            Self::Withdrawn => ReferralResult::Withdrawn,
        }
    }

    /// Why it was sent back.
    pub fn reason(self) -> Option<GapReason> {
        match self {
            Self::NotRight(reason) => Some(reason),
            Self::Arrived | Self::NotArrived | Self::Full | Self::Withdrawn => None,
        }
    }

    /// The answer of these codes, as they are stored and sent; nothing when they are none: a reason
    /// belongs to `not-right` alone, and only those for returning are taken.
    pub fn of(result: ReferralResult, reason: Option<GapReason>) -> Option<Self> {
        match (result, reason) {
            (ReferralResult::Arrived, None) => Some(Self::Arrived),
            (ReferralResult::NotArrived, None) => Some(Self::NotArrived),
            (ReferralResult::NotRight, Some(reason)) if reason.returns() => {
                Some(Self::NotRight(reason))
            }
            (ReferralResult::Full, None) => Some(Self::Full),
            (ReferralResult::Withdrawn, None) => Some(Self::Withdrawn),
            _ => None,
        }
    }
}

onthaal_model::silent! { Answer }

/// Where a ticket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The last day on which it lives without an answer.
    pub due: Day,
    /// What was said last, and on which day.
    pub answered: Option<(Answer, Day)>,
}

/// What taking an answer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The ticket has this answer now.
    Answered(State),
    /// The family took its consent back: the ticket ends at once.
    Ended(ReferralResult),
    /// Too late, or the ticket has ended: nothing changes.
    Closed,
}

impl State {
    /// A new ticket that is due on this day.
    pub fn open_until(due: Day) -> Self {
        Self {
            due,
            answered: None,
        }
    }

    /// What an answer does today. Consent taken back ends the ticket at once, whatever was
    /// answered before; of other answers the last one holds, as long as it can be put right.
    pub fn take(self, answer: Answer, today: Day) -> Taken {
        if self.ended(today).is_some() {
            return Taken::Closed;
        }
        match answer {
            Answer::Withdrawn => Taken::Ended(ReferralResult::Withdrawn),
            Answer::Arrived | Answer::NotArrived | Answer::NotRight(_) | Answer::Full => {
                // The first day counts: putting right again and again would keep a ticket alive.
                let day = self.answered.map_or(today, |(_, first)| first);
                Taken::Answered(Self {
                    answered: Some((answer, day)),
                    ..self
                })
            }
        }
    }

    /// How the ticket has ended by today, with the reason for sending back; nothing while it lives.
    pub fn ended(self, today: Day) -> Option<(ReferralResult, Option<GapReason>)> {
        match self.answered {
            Some((answer, day)) if days(day, today) > CORRECTION_DAYS => {
                Some((answer.result(), answer.reason()))
            }
            Some(_) => None,
            None if days(self.due, today) > 0 => Some((ReferralResult::Unknown, None)),
            None => None,
        }
    }

    /// Whether the desk should be reminded: nobody answered and it was made a while ago.
    pub fn reminds(self, opened: Day, today: Day) -> bool {
        self.answered.is_none()
            && self.ended(today).is_none()
            && days(opened, today) >= REMIND_AFTER_DAYS
    }
}

/// The last day of a ticket that is made today.
pub fn due_of(today: Day) -> Day {
    later(today, TERM_DAYS)
}

/// The last day that a centre believes: a tablet whose clock runs ahead keeps no ticket longer.
pub fn due_at_most(said: Day, today: Day) -> Day {
    said.min(later(today, LONGEST_DAYS))
}

fn later(day: Day, days: i64) -> Day {
    Day(day.0 + chrono::Duration::days(days))
}

fn days(from: Day, to: Day) -> i64 {
    (to.0 - from.0).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse("day", text).expect("a day")
    }

    fn reason() -> GapReason {
        GapReason::parse("wrong-age").expect("the reason is known")
    }

    fn answered(answer: Answer, on: &str) -> State {
        match State::open_until(day("2026-12-31")).take(answer, day(on)) {
            Taken::Answered(state) => state,
            other => panic!("the answer was not taken: {other:?}"),
        }
    }

    #[test]
    fn an_answer_can_be_put_right_until_the_next_day_is_over() {
        let state = answered(Answer::Full, "2026-11-24");
        assert_eq!(state.ended(day("2026-11-25")), None);
        let put_right = state.take(Answer::Arrived, day("2026-11-25"));
        let Taken::Answered(state) = put_right else {
            panic!("it can be put right the day after");
        };
        assert_eq!(
            state.ended(day("2026-11-26")),
            Some((ReferralResult::Arrived, None))
        );
        assert_eq!(state.take(Answer::Full, day("2026-11-26")), Taken::Closed);
    }

    #[test]
    fn consent_taken_back_ends_a_ticket_at_once() {
        let state = answered(Answer::Arrived, "2026-11-24");
        let taken = state.take(Answer::Withdrawn, day("2026-11-24"));
        assert_eq!(taken, Taken::Ended(ReferralResult::Withdrawn));
    }

    #[test]
    fn without_an_answer_it_ends_unknown_after_its_last_day() {
        let state = State::open_until(day("2026-12-31"));
        assert_eq!(state.ended(day("2026-12-31")), None);
        assert_eq!(
            state.ended(day("2027-01-01")),
            Some((ReferralResult::Unknown, None))
        );
    }

    #[test]
    fn a_reason_goes_into_the_count() {
        let state = answered(Answer::NotRight(reason()), "2026-11-24");
        let ended = state.ended(day("2026-12-01"));
        assert_eq!(ended, Some((ReferralResult::NotRight, Some(reason()))));
    }

    #[test]
    fn the_desk_is_reminded_after_two_weeks_and_not_once_there_is_an_answer() {
        let open = State::open_until(day("2027-01-05"));
        let opened = day("2026-11-24");
        assert!(!open.reminds(opened, day("2026-12-07")));
        assert!(open.reminds(opened, day("2026-12-08")));
        assert!(!answered(Answer::Full, "2026-12-08").reminds(opened, day("2026-12-08")));
        assert!(!open.reminds(opened, day("2027-01-06")));
    }

    #[test]
    fn no_clock_keeps_a_ticket_longer_than_sixty_days() {
        let today = day("2026-11-24");
        assert_eq!(due_of(today), day("2027-01-05"));
        assert_eq!(due_at_most(day("2030-01-01"), today), day("2027-01-23"));
        assert_eq!(due_at_most(day("2026-12-01"), today), day("2026-12-01"));
    }

    #[test]
    fn a_reason_stands_with_not_right_and_nowhere_else() {
        for result in ReferralResult::ALL {
            let with = Answer::of(result, Some(reason())).is_some();
            let without = Answer::of(result, None).is_some();
            let right = result == ReferralResult::NotRight;
            assert_eq!(with, right, "{result:?}");
            assert_eq!(
                without,
                !right && result != ReferralResult::Unknown,
                "{result:?}"
            );
        }
        assert_eq!(
            Answer::of(ReferralResult::NotRight, GapReason::parse("other").ok()),
            None
        );
    }

    #[test]
    fn only_a_referral_in_which_somebody_is_spoken_to_can_have_a_ticket() {
        let with: Vec<&str> = Warmth::all()
            .filter(|warmth| can_have_ticket(*warmth))
            .map(Warmth::code)
            .collect();
        assert_eq!(
            with,
            ["contact-together", "announced", "introduced", "accompanied"]
        );
    }
}
