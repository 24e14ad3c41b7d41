//! Times, their percentiles, and how they are told.

use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long each run of one thing took: on the clock, and of the processor for this thread.
#[derive(Clone, Default)]
pub struct Times {
    wall: Vec<Duration>,
    processor: Vec<Duration>,
}

/// How long this thread has kept a processor busy.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = Duration::from_secs(time.tv_sec.unsigned_abs());
    seconds + Duration::from_nanos(time.tv_nsec.unsigned_abs())
}

impl Times {
    /// Runs `work` once more and gives what it gave.
    pub fn take<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (start, busy) = (Instant::now(), processor_time());
        let done = work();
        self.processor.push(processor_time().saturating_sub(busy));
        self.wall.push(start.elapsed());
        done
    }

    /// Times that were taken elsewhere: on the clock, and of the processor.
    pub fn of(all: Vec<(Duration, Duration)>) -> Times {
        let (wall, processor) = all.into_iter().unzip();
        Times { wall, processor }
    }

    /// Every run: on the clock, and of the processor.
    pub fn all(&self) -> impl Iterator<Item = (Duration, Duration)> + '_ {
        self.wall
            .iter()
            .copied()
            .zip(self.processor.iter().copied())
    }

    /// The time on the clock that so many per cent of the runs stayed within.
    pub fn within(&self, percent: usize) -> Duration {
        Duration::from_secs_f64(within(&self.wall, percent) / 1e6)
    }

    /// Whether anything was measured.
    pub fn any(&self) -> bool {
        !self.wall.is_empty()
    }
}

/// The time in microseconds that so many per cent of the runs stayed within.
fn within(times: &[Duration], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted
        .get(place)
        .map_or(0.0, |time| time.as_secs_f64() * 1e6)
}

/// One step beside its bound.
pub struct Figures {
    /// Such as `search typed`.
    pub name: String,
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

/// Which of the two times.
type Kind = fn(&Times) -> &Vec<Duration>;
const CLOCK: Kind = |times| &times.wall;
const PROCESSOR: Kind = |times| &times.processor;

impl Figures {
    /// One line for people: the ratios by the clock and by the processor, and the microseconds
    /// of the processor.
    pub fn line(&self) -> String {
        let told = |times: &Times| {
            let each = PERCENTS.map(|at| format!("{:.0}", within(PROCESSOR(times), at)));
            each.join("/")
        };
        let ratios = |kind: Kind| {
            let each = PERCENTS.map(|at| format!("{:.2}x", self.ratio(kind, at)));
            each.join(" ")
        };
        let beside: String = self
            .beside
            .iter()
            .map(|(what, much)| format!(", {what} {much:.0}"))
            .collect();
        format!(
            "{:<24} clock {}  processor {}  ({} us, {}: {} us, {} runs{beside})",
            self.name,
            ratios(CLOCK),
            ratios(PROCESSOR),
            told(&self.step),
            self.bound_is,
            told(&self.bound),
            self.step.wall.len(),
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
            "runs": self.step.wall.len(),
            "ratio": of(&|percent| self.ratio(CLOCK, percent)),
            "processor_ratio": of(&|percent| self.ratio(PROCESSOR, percent)),
            "step_us": of(&|percent| within(&self.step.wall, percent)),
            "bound_us": of(&|percent| within(&self.bound.wall, percent)),
            "step_processor_us": of(&|percent| within(&self.step.processor, percent)),
            "bound_processor_us": of(&|percent| within(&self.bound.processor, percent)),
            "beside": Value::Object(beside.collect()),
        })
    }

    fn ratio(&self, kind: Kind, percent: usize) -> f64 {
        within(kind(&self.step), percent) / within(kind(&self.bound), percent).max(0.001)
    }
}
