//! How long to wait after a failure: full jitter, so that a hundred tablets do not come at once.

use onthaal_model::random::Randomness;
use std::time::Duration;

const BASE: Duration = Duration::from_secs(5);
const CEILING: Duration = Duration::from_secs(15 * 60);

/// Failures in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// After one failure more.
    pub fn failed(self) -> Backoff {
        Backoff {
            failures: self.failures.saturating_add(1),
        }
    }

    /// The longest wait now: 5 seconds, doubled with every failure, at most 15 minutes.
    pub fn ceiling(self) -> Duration {
        let doubled = 1_u32 << self.failures.saturating_sub(1).min(16);
        BASE.saturating_mul(doubled).min(CEILING)
    }

    /// A random wait up to the ceiling, and never less than the centre asked for.
    pub fn delay(self, random: &dyn Randomness, retry_after: Option<Duration>) -> Duration {
        let millis = self.ceiling().as_millis() as u64;
        let jitter = Duration::from_millis(random.below(millis + 1));
        match retry_after {
            Some(asked) => asked.min(Duration::from_secs(24 * 3600)) + jitter,
            None => jitter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn the_wait_doubles_from_five_seconds_to_a_quarter_of_an_hour() {
        let mut backoff = Backoff::default();
        let mut ceilings = Vec::new();
        for _ in 0..100 {
            backoff = backoff.failed();
            ceilings.push(backoff.ceiling().as_secs());
        }
        assert_eq!(ceilings[..9], [5, 10, 20, 40, 80, 160, 320, 640, 900]);
        assert!(ceilings[9..].iter().all(|seconds| *seconds == 900));
    }

    #[test]
    fn the_jitter_fills_the_whole_wait_and_repeats_from_its_seed() {
        let backoff = (0..4).fold(Backoff::default(), |b, _| b.failed());
        let draw = |seed| {
            let random = SeededRandomness::new(seed);
            (0..200)
                .map(|_| backoff.delay(&random, None))
                .collect::<Vec<_>>()
        };
        assert_eq!(draw(1), draw(1));
        let waits = draw(2);
        assert!(waits.iter().all(|wait| *wait <= backoff.ceiling()));
        assert!(waits.iter().any(|wait| *wait < backoff.ceiling() / 4));
        assert!(waits.iter().any(|wait| *wait > backoff.ceiling() * 3 / 4));
    }

    #[test]
    fn what_the_centre_asks_is_obeyed() {
        let random = SeededRandomness::new(3);
        let asked = Duration::from_secs(120);
        for _ in 0..50 {
            assert!(Backoff::default().failed().delay(&random, Some(asked)) >= asked);
        }
    }
}
