//! When the next round, or the next exchange of tickets, is due. It is told how the last one ended and
//! nothing else, so that no visit at the desk can be read off the moments at which a tablet speaks.

use crate::backoff::Backoff;
use crate::error::SyncError;
use onthaal_model::random::Randomness;
use std::time::Duration;

const FIRST: Duration = Duration::from_secs(2 * 60);

/// How long the pauses are when all goes well.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pace {
    /// Half an hour to an hour, for rounds.
    #[default]
    Rounds,
    /// Eight to twelve minutes, for exchanges of tickets.
    Tickets,
}

impl Pace {
    fn shortest(self) -> Duration {
        Duration::from_secs(match self {
            Pace::Rounds => 30 * 60,
            Pace::Tickets => 8 * 60,
        })
    }

    fn jitter(self) -> Duration {
        Duration::from_secs(match self {
            Pace::Rounds => 30 * 60,
            Pace::Tickets => 4 * 60,
        })
    }
}

/// The state of the schedule: failures in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Schedule {
    pace: Pace,
    backoff: Backoff,
}

impl Schedule {
    /// A schedule with pauses of this length; by default they are those of rounds.
    pub fn of(pace: Pace) -> Schedule {
        Schedule {
            pace,
            backoff: Backoff::default(),
        }
    }

    /// How long to wait after the app has started: up to two minutes.
    pub fn first(random: &dyn Randomness) -> Duration {
        up_to(FIRST, random)
    }

    /// How long to wait afterwards: as the pace says when it went well or when only a person can
    /// mend it, else as [`Backoff`] says.
    pub fn after(
        &mut self,
        ended: std::result::Result<(), &SyncError>,
        random: &dyn Randomness,
    ) -> Duration {
        match ended {
            Err(error) if error.is_retryable() => {
                self.backoff = self.backoff.failed();
                self.backoff.delay(random, error.retry_after())
            }
            Ok(()) | Err(_) => {
                self.backoff = Backoff::default();
                self.pace.shortest() + up_to(self.pace.jitter(), random)
            }
        }
    }
}

fn up_to(longest: Duration, random: &dyn Randomness) -> Duration {
    Duration::from_millis(random.below(longest.as_millis() as u64 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    const PAUSE: Duration = Duration::from_secs(30 * 60);

    #[test]
    fn a_good_round_is_followed_by_half_an_hour_to_an_hour() {
        let random = SeededRandomness::new(1);
        let mut schedule = Schedule::default();
        for _ in 0..100 {
            let wait = schedule.after(Ok(()), &random);
            assert!(wait >= PAUSE && wait <= 2 * PAUSE);
        }
    }

    #[test]
    fn failures_wait_by_backoff_until_a_round_goes_well() {
        let random = SeededRandomness::new(2);
        let mut schedule = Schedule::default();
        for _ in 0..20 {
            let wait = schedule.after(Err(&SyncError::Offline), &random);
            assert!(wait <= Duration::from_secs(900));
        }
        schedule.after(Ok(()), &random);
        assert!(schedule.after(Err(&SyncError::Offline), &random) <= Duration::from_secs(5));
        assert!(schedule.after(Err(&SyncError::Unauthorised), &random) >= PAUSE);
    }
}
