//! When something is open: the rules of `Schedule` on the wall clock of the houses.
//!
//! Pure. Recurrence is expanded by the `rrule` crate in whole days; times are then laid on
//! the wall clock, so that summer time cannot shift an opening. What the rows mean:
//! - a rule (`freq`, or `byday` alone) opens its days; `opens_at` = `closes_at` = 00:00 closes them;
//! - without a rule, `dtstart` is one day and `valid_from`..`valid_to` is a run of days;
//! - a closed row takes away the openings of rules on its days, not those of dated rows;
//! - closing at or before the opening time means: after midnight; 24:00 is the end of the day;
//! - a row without times says something in words only;
//! - `notes` may hold a rule about holidays: see `holiday_rule`.

mod holiday_rule;
mod words;

mod rule;

mod days;
mod hours;
mod note;
mod overlap;
mod sentence;
mod week;

pub use holiday_rule::{Applies, HolidayRule};
pub use hours::{Block, Opening, blocks_between, blocks_on, is_open_at, next_opening};
pub use note::{Note, ScheduleText};
pub use overlap::{open_until, open_with};
pub use sentence::{Sentence, When};
pub use week::{DayHours, Week, weeks};

use crate::kinds::Schedule;
use crate::time_of_day::TimeOfDay;
use onthaal_model::validate::{InvalidInput, Rule};

/// Checks that the rule can be read as one. Errs with the column and the rule it breaks.
pub(crate) fn check(schedule: &Schedule) -> Result<(), InvalidInput> {
    let refuse = |field: &str, rule| Err(InvalidInput::new(field, rule));
    match (&schedule.opens_at, &schedule.closes_at) {
        (Some(_), None) => return refuse("closes_at", Rule::Required),
        (None, Some(_)) => return refuse("opens_at", Rule::Required),
        (Some(_), Some(_)) | (None, None) => {}
    }
    let runs_backwards = matches!(
        (schedule.valid_from, schedule.valid_to),
        (Some(from), Some(to)) if to < from
    );
    if runs_backwards {
        return refuse("valid_to", Rule::OutOfRange);
    }
    rule::check(schedule)
}

/// The opening and closing time of the row, where it has both.
fn times(schedule: &Schedule) -> Option<(TimeOfDay, TimeOfDay)> {
    Some((
        TimeOfDay::parse(schedule.opens_at.as_deref()?)?,
        TimeOfDay::parse(schedule.closes_at.as_deref()?)?,
    ))
}

/// Whether the row closes its days instead of opening them.
pub fn closes(schedule: &Schedule) -> bool {
    times(schedule) == Some((TimeOfDay::START, TimeOfDay::START))
}

/// The schedules of a service in a place: those of the service there; without any, those of the
/// service; without any, those of the place. What closes the place counts always.
pub fn that_count(
    here: Vec<Schedule>,
    of_service: &[Schedule],
    of_location: Vec<Schedule>,
) -> Vec<Schedule> {
    if here.is_empty() && of_service.is_empty() {
        return of_location;
    }
    let closed = of_location.into_iter().filter(closes);
    let chosen = match here.is_empty() {
        true => of_service.to_vec(),
        false => here,
    };
    chosen.into_iter().chain(closed).collect()
}
