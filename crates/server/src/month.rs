//! Months as they are stored: counted since the year 0.

use chrono::Datelike;
use onthaal_model::time::Day;

/// The month of this day.
pub(crate) fn month_of(day: Day) -> i64 {
    i64::from(day.0.year()) * 12 + i64::from(day.0.month0())
}

/// The month as it is shown, such as `2026-11`.
pub(crate) fn month_text(month: i64) -> String {
    format!("{:04}-{:02}", month / 12, month % 12 + 1)
}
