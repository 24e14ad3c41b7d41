//! When the one thread does what: rounds and exchanges of tickets, each at a pace of its own.

use crate::error::SyncError;
use crate::schedule::{Pace, Schedule};
use onthaal_model::random::Randomness;
use std::time::Duration;

/// What is due next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// A round.
    Round,
    /// An exchange of tickets.
    Tickets,
}

/// How long to wait for each of the two.
pub(crate) struct Timetable {
    rounds: Schedule,
    tickets: Schedule,
    to_round: Duration,
    to_tickets: Duration,
}

impl Timetable {
    /// As it stands when the app has started.
    pub(crate) fn new(random: &dyn Randomness) -> Timetable {
        Timetable {
            rounds: Schedule::default(),
            tickets: Schedule::of(Pace::Tickets),
            to_round: Schedule::first(random),
            to_tickets: Schedule::first(random),
        }
    }

    /// What is due next, and how long to wait for it.
    pub(crate) fn next(&self) -> (Due, Duration) {
        match self.to_tickets < self.to_round {
            true => (Due::Tickets, self.to_tickets),
            false => (Due::Round, self.to_round),
        }
    }

    /// So much time has passed.
    pub(crate) fn pass(&mut self, time: Duration) {
        self.to_round = self.to_round.saturating_sub(time);
        self.to_tickets = self.to_tickets.saturating_sub(time);
    }

    /// One of the two has ended so.
    pub(crate) fn ended(
        &mut self,
        what: Due,
        how: std::result::Result<(), &SyncError>,
        random: &dyn Randomness,
    ) {
        match what {
            Due::Round => self.to_round = self.rounds.after(how, random),
            Due::Tickets => self.to_tickets = self.tickets.after(how, random),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    /// The moments of a day, in minutes, at which each was done.
    fn day(seed: u64, offline: bool) -> (Vec<u64>, Vec<u64>) {
        let random = SeededRandomness::new(seed);
        let mut table = Timetable::new(&random);
        let (mut now, mut rounds, mut tickets) = (Duration::ZERO, Vec::new(), Vec::new());
        let ended = match offline {
            true => Err(&SyncError::Offline),
            false => Ok(()),
        };
        loop {
            let (due, wait) = table.next();
            now += wait;
            if now > Duration::from_secs(24 * 3600) {
                return (rounds, tickets);
            }
            table.pass(wait);
            match due {
                Due::Round => rounds.push(now.as_secs() / 60),
                Due::Tickets => tickets.push(now.as_secs() / 60),
            }
            table.ended(due, ended, &random);
        }
    }

    #[test]
    fn tickets_are_exchanged_every_eight_to_twelve_minutes_beside_the_rounds() {
        for seed in 0..20 {
            let (rounds, tickets) = day(seed, false);
            assert!((24..=49).contains(&rounds.len()), "{} rounds", rounds.len());
            assert!((119..=181).contains(&tickets.len()), "{}", tickets.len());
            let apart = tickets.windows(2).map(|pair| pair[1] - pair[0]);
            assert!(apart.clone().all(|minutes| (7..=13).contains(&minutes)));
            assert!(tickets[0] <= 2);
        }
    }

    #[test]
    fn without_a_centre_both_wait_longer_and_longer() {
        let (rounds, tickets) = day(3, true);
        for moments in [rounds, tickets] {
            assert!((96..400).contains(&moments.len()), "{}", moments.len());
        }
    }

    #[test]
    fn an_order_between_takes_no_time_away_from_the_other() {
        let random = SeededRandomness::new(5);
        let mut table = Timetable::new(&random);
        table.ended(Due::Tickets, Ok(()), &random);
        let before = table.to_tickets;
        table.pass(Duration::from_secs(60));
        table.ended(Due::Round, Ok(()), &random);
        assert_eq!(table.to_tickets, before - Duration::from_secs(60));
    }
}
