//! Times, their percentiles, and how they are told.

use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long each run of one thing took.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Runs `work` once more and gives what it gave.
    pub fn take<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let done = work();
        self.0.push(start.elapsed());
        done
    }

    /// The time in microseconds that so many per cent of the runs stayed within.
    fn within(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted
            .get(place)
            .map_or(0.0, |time| time.as_secs_f64() * 1e6)
    }
}

/// One step beside its bound.
pub struct Figures {
    /// Such as `search typed`.
    pub name: &'static str,
    /// What the bound is.
    pub bound_is: &'static str,
    /// The step.
    pub step: Times,
    /// The bound.
    pub bound: Times,
    /// Anything else that was seen: what, and how much of which unit.
    pub beside: Vec<(&'static str, f64)>,
}

const PERCENTS: [usize; 3] = [50, 95, 99];

impl Figures {
    /// One line for people.
    pub fn line(&self) -> String {
        let told = |times: &Times| {
            let each = PERCENTS.map(|percent| format!("{:.0}", times.within(percent)));
            each.join("/")
        };
        let ratios = PERCENTS.map(|percent| format!("p{percent} {:.2}x", self.ratio(percent)));
        let beside: String = self
            .beside
            .iter()
            .map(|(what, much)| format!(", {what} {much:.0}"))
            .collect();
        format!(
            "{:<16} {}  ({} us, {}: {} us, {} runs{beside})",
            self.name,
            ratios.join("  "),
            told(&self.step),
            self.bound_is,
            told(&self.bound),
            self.step.0.len(),
        )
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        let of = |measure: &dyn Fn(usize) -> f64| {
            let named = PERCENTS.map(|percent| (format!("p{percent}"), json!(measure(percent))));
            Value::Object(named.into_iter().collect())
        };
        let beside = self
            .beside
            .iter()
            .map(|(what, much)| ((*what).to_owned(), json!(much)));
        json!({
            "name": self.name,
            "bound_is": self.bound_is,
            "runs": self.step.0.len(),
            "ratio": of(&|percent| self.ratio(percent)),
            "step_us": of(&|percent| self.step.within(percent)),
            "bound_us": of(&|percent| self.bound.within(percent)),
            "beside": Value::Object(beside.collect()),
        })
    }

    fn ratio(&self, percent: usize) -> f64 {
        self.step.within(percent) / self.bound.within(percent).max(0.001)
    }
}
