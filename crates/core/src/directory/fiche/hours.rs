//! The hours of a place, with their words in the right language.

use crate::directory::locale::Text;
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::holidays::Holiday;
use onthaal_directory::opening::{self, DayHours, HolidayRule, Note, ScheduleText, Sentence};
use onthaal_directory::{Schedule, Translation, linked};
use onthaal_model::time::{Day, Moment};

/// Hours that hold together, with texts in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekView {
    /// The days that are open every week, Monday first.
    pub days: Vec<DayHours>,
    /// The same days, and every other rule, to be read as sentences.
    pub sentences: Vec<Sentence>,
    /// What stands beside the hours.
    pub notes: Vec<WeekNote>,
    /// What is said about holidays.
    pub holidays: HolidayRule,
    /// From this day, where it is bounded.
    pub valid_from: Option<Day>,
    /// Up to this day.
    pub valid_to: Option<Day>,
}

/// What stands beside the hours; as `opening::Note`, with its words in the right language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WeekNote {
    /// Closed from one day to another.
    Closed {
        /// The first day.
        from: Day,
        /// The last day.
        to: Day,
        /// Why.
        text: Option<Text>,
        /// The holiday that it is.
        holiday: Option<Holiday>,
    },
    /// Said in words only.
    Text(Text),
}

/// Shows these schedules in this locale, as they stand at this moment.
pub(super) fn weeks(
    s: &mut dyn Session,
    schedules: &[Schedule],
    locale: &str,
    now: Moment,
) -> Result<Vec<WeekView>> {
    let mut weeks = Vec::new();
    for week in opening::weeks(schedules, Day::of(now)) {
        let mut notes = Vec::new();
        for note in week.notes {
            notes.push(said(s, note, locale)?);
        }
        weeks.push(WeekView {
            days: week.days,
            sentences: week.sentences,
            notes,
            holidays: week.holidays,
            valid_from: week.valid_from,
            valid_to: week.valid_to,
        });
    }
    Ok(weeks)
}

fn said(s: &mut dyn Session, note: Note, locale: &str) -> Result<WeekNote> {
    let mut in_locale = |said: ScheduleText| -> Result<Text> {
        let translations: Vec<Translation> = linked(s, "record_id", said.schedule)?;
        let text = Text::of(Some(&said.text), "description", &translations, locale);
        Ok(text.unwrap_or_else(|| Text::dutch(&said.text, locale)))
    };
    Ok(match note {
        Note::Closed {
            from,
            to,
            text,
            holiday,
        } => WeekNote::Closed {
            from,
            to,
            text: text.map(in_locale).transpose()?,
            holiday,
        },
        Note::Text(text) => WeekNote::Text(in_locale(text)?),
    })
}
