//! When something is open. Structure only: the sentences are made from texts.

use serde::Serialize;
use ts_rs::TS;

use crate::view::Text;

/// Until when something is open that is open now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenUntil {
    /// The day it closes, such as `2026-11-23`.
    pub day: String,
    /// When, such as `12:00`; `24:00` is the end of that day.
    pub closes: String,
}

/// Hours that hold together: in one stretch of validity, with the same rule about holidays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScheduleView {
    /// The ordinary week.
    pub days: Vec<OpeningDay>,
    /// The same week, and every other rule, to be read as sentences.
    pub sentences: Vec<HoursSentence>,
    /// What stands beside the hours.
    pub notes: Vec<ScheduleNote>,
    /// What holds on public holidays.
    pub public_holidays: Option<HolidaysApply>,
    /// What holds in school holidays.
    pub school_holidays: Option<HolidaysApply>,
    /// The first day this holds.
    pub valid_from: Option<String>,
    /// The last day this holds.
    pub valid_to: Option<String>,
}

/// Whether something is open on holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HolidaysApply {
    /// Not on them.
    Not,
    /// Only on them.
    Only,
}

/// A day of the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpeningDay {
    /// `mon` to `sun`.
    pub weekday: String,
    /// The times it is open.
    pub blocks: Vec<OpeningBlock>,
}

/// A time that something is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpeningBlock {
    /// From, such as `09:00`.
    pub opens: String,
    /// Until, such as `12:00`; at or before `opens` it is on the next day.
    pub closes: String,
}

/// When something is open, to be told in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HoursSentence {
    /// On which days.
    pub when: HoursWhen,
    /// At what times.
    pub blocks: Vec<OpeningBlock>,
    /// The next day, where a reader cannot count it out.
    pub next: Option<String>,
}

/// On which days something is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum HoursWhen {
    /// Once in so many days.
    Days {
        /// 1 means every day.
        every: i64,
    },
    /// On these weekdays, once in so many weeks.
    Weekdays {
        /// 1 means every week.
        every: i64,
        /// `mon` to `sun`, Monday first.
        weekdays: Vec<String>,
    },
    /// A counted weekday of the month.
    Nth {
        /// 1 means every month.
        every: i64,
        /// Which of the month; negative counts from its end; none means all of them.
        nth: Vec<i16>,
        /// `mon` to `sun`.
        weekday: String,
    },
    /// Certain days of the month.
    MonthDays {
        /// 1 means every month.
        every: i64,
        /// 1 to 31; negative counts from the end.
        days: Vec<i16>,
        /// Only when it is one of these; none means always.
        weekdays: Vec<String>,
    },
    /// A day of the year.
    YearDay {
        /// 1 means every year.
        every: i64,
        /// Such a day, in whichever year.
        day: String,
    },
    /// Certain dates.
    Dates {
        /// As stretches.
        stretches: Vec<DayStretch>,
    },
}

/// From one day to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayStretch {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// What stands beside the hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ScheduleNote {
    /// Closed from one day to another.
    Closed {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
        /// Why.
        text: Option<Text>,
        /// The code of the holiday that it is.
        holiday: Option<String>,
    },
    /// Said in words only.
    Text {
        /// The words.
        text: Text,
    },
}
