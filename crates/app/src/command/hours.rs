//! Opening hours, as the screen takes them.

use onthaal_core::directory::Text as CoreText;
use onthaal_core::directory::fiche::{WeekNote, WeekView};
use onthaal_directory::opening::{Applies, Block, Sentence, When};
use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_model::time::{Day, Weekday};

use crate::view::{
    DayStretch, HolidaysApply, HoursSentence, HoursWhen, OpenUntil, OpeningBlock, OpeningDay,
    ScheduleNote, ScheduleView, Text,
};

/// A week with its sentences and notes.
pub(crate) fn schedule(week: WeekView) -> ScheduleView {
    let days = week.days.into_iter().map(|day| OpeningDay {
        weekday: code(day.weekday),
        blocks: blocks(day.blocks),
    });
    ScheduleView {
        days: days.collect(),
        sentences: week.sentences.into_iter().map(sentence).collect(),
        notes: week.notes.into_iter().map(note).collect(),
        public_holidays: week.holidays.public.map(applies),
        school_holidays: week.holidays.school.map(applies),
        valid_from: week.valid_from.map(|day| day.to_string()),
        valid_to: week.valid_to.map(|day| day.to_string()),
    }
}

/// Until when it is open.
pub(crate) fn open_until((day, closes): (Day, TimeOfDay)) -> OpenUntil {
    OpenUntil {
        day: day.to_string(),
        closes: closes.to_string(),
    }
}

fn code(weekday: Weekday) -> String {
    weekday.code().to_owned()
}

fn applies(applies: Applies) -> HolidaysApply {
    match applies {
        Applies::Not => HolidaysApply::Not,
        Applies::Only => HolidaysApply::Only,
    }
}

fn blocks(blocks: Vec<Block>) -> Vec<OpeningBlock> {
    let block = |block: Block| OpeningBlock {
        opens: block.opens.to_string(),
        closes: block.closes.to_string(),
    };
    blocks.into_iter().map(block).collect()
}

fn sentence(sentence: Sentence) -> HoursSentence {
    HoursSentence {
        when: when(sentence.when),
        blocks: blocks(sentence.blocks),
        next: sentence.next.map(|day| day.to_string()),
    }
}

fn when(when: When) -> HoursWhen {
    match when {
        When::Days { every } => HoursWhen::Days { every },
        When::Weekdays { every, weekdays } => HoursWhen::Weekdays {
            every,
            weekdays: weekdays.into_iter().map(code).collect(),
        },
        When::Nth {
            every,
            nth,
            weekday,
        } => HoursWhen::Nth {
            every,
            nth,
            weekday: code(weekday),
        },
        When::MonthDays {
            every,
            days,
            weekdays,
        } => HoursWhen::MonthDays {
            every,
            days,
            weekdays: weekdays.into_iter().map(code).collect(),
        },
        When::YearDay { every, day } => HoursWhen::YearDay {
            every,
            day: day.to_string(),
        },
        When::Dates { stretches } => HoursWhen::Dates {
            stretches: stretches
                .into_iter()
                .map(|(from, to)| DayStretch {
                    from: from.to_string(),
                    to: to.to_string(),
                })
                .collect(),
        },
    }
}

fn note(note: WeekNote) -> ScheduleNote {
    match note {
        WeekNote::Closed {
            from,
            to,
            text,
            holiday,
        } => ScheduleNote::Closed {
            from: from.to_string(),
            to: to.to_string(),
            text: text.map(words),
            holiday: holiday.map(|holiday| holiday.code().to_owned()),
        },
        WeekNote::Text(said) => ScheduleNote::Text { text: words(said) },
    }
}

fn words(said: CoreText) -> Text {
    Text {
        text: said.text,
        locale: said.locale,
        translated: said.translated,
    }
}
