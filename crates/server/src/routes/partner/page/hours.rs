//! Opening hours in sentences: every word comes from the texts, this only chooses which of them and
//! what is filled in. The parts are those that the screens of the tablet make sentences of.

use onthaal_directory::opening::{Applies, Block, HolidayRule, Note, Sentence, Week, When};
use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_locales::Argument;
use onthaal_model::time::{Day, Weekday};

use crate::routes::partner::words::Words;

/// A week in sentences, a line each.
pub(super) fn lines(week: &Week, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = validity(week, words).into_iter().collect();
    let sentences = week.sentences.iter();
    lines.extend(sentences.map(|sentence| told(sentence, week.holidays, words)));
    lines.extend(week.notes.iter().map(|note| noted(note, words)));
    lines
}

fn validity(week: &Week, words: &Words) -> Option<String> {
    let from = week.valid_from.map(|day| words.day_of_year(day));
    let to = week.valid_to.map(|day| words.day_of_year(day));
    let (id, values): (_, Vec<(&str, Argument<'_>)>) = match (&from, &to) {
        (Some(from), Some(to)) => (
            "hours-valid-between",
            vec![("from", from.as_str().into()), ("to", to.as_str().into())],
        ),
        (Some(from), None) => ("hours-valid-from", vec![("from", from.as_str().into())]),
        (None, Some(to)) => ("hours-valid-to", vec![("to", to.as_str().into())]),
        (None, None) => return None,
    };
    Some(words.with(id, &values))
}

fn told(sentence: &Sentence, holidays: HolidayRule, words: &Words) -> String {
    let every_day = sentence.when == When::Days { every: 1 };
    let plain = match every_day && sentence.blocks.iter().all(is_whole_day) {
        true => words.t("hours-always"),
        false => fill(
            words,
            "hours-sentence",
            &[
                ("when", when(&sentence.when, words)),
                ("times", times(&sentence.blocks, words)),
            ],
        ),
    };
    let rules = rules(holidays, words);
    let ruled = match rules.is_empty() {
        true => plain,
        false => fill(
            words,
            "hours-with-holidays",
            &[("sentence", plain), ("holidays", rules)],
        ),
    };
    match sentence.next {
        None => ruled,
        Some(next) => fill(
            words,
            "hours-with-next",
            &[("sentence", ruled), ("day", words.day_of_year(next))],
        ),
    }
}

fn rules(holidays: HolidayRule, words: &Words) -> String {
    let of = |kind: &str, applies: Option<Applies>| {
        applies.map(|applies| {
            words.t(&match applies {
                Applies::Not => format!("hours-{kind}-not"),
                Applies::Only => format!("hours-{kind}-only"),
            })
        })
    };
    let parts = [of("school", holidays.school), of("public", holidays.public)];
    words.list(&parts.into_iter().flatten().collect::<Vec<_>>())
}

fn noted(note: &Note, words: &Words) -> String {
    match note {
        Note::Text(said) => said.text.clone(),
        Note::Closed {
            from,
            to,
            text,
            holiday,
        } => {
            let closed = match from == to {
                true => fill(words, "hours-closed-day", &[("day", words.day(*from))]),
                false => {
                    let run = [("from", words.day(*from)), ("to", words.day(*to))];
                    fill(words, "hours-closed", &run)
                }
            };
            let holiday = holiday.map(|holiday| words.t(&format!("holiday-{}", holiday.code())));
            match holiday.or_else(|| text.as_ref().map(|said| said.text.clone())) {
                Some(why) => fill(
                    words,
                    "hours-closed-because",
                    &[("closed", closed), ("why", why)],
                ),
                None => closed,
            }
        }
    }
}

fn when(when: &When, words: &Words) -> String {
    match when {
        When::Days { every } => words.with("hours-when-days", &[("every", (*every).into())]),
        When::Weekdays { every, weekdays } => weekly(*every, weekdays, words),
        When::Nth {
            every,
            nth,
            weekday,
        } => counted(*every, nth, *weekday, words),
        When::MonthDays {
            every,
            days,
            weekdays,
        } => {
            let days: Vec<String> = days.iter().map(|day| month_day(*day, words)).collect();
            let days = words.list(&days);
            let month = match every {
                1 => fill(words, "hours-when-month-days", &[("days", days)]),
                more => words.with(
                    "hours-when-month-days-months",
                    &[("every", (*more).into()), ("days", days.as_str().into())],
                ),
            };
            match weekdays.is_empty() {
                true => month,
                false => fill(
                    words,
                    "hours-only-weekdays",
                    &[("when", month), ("weekdays", names(weekdays, words))],
                ),
            }
        }
        When::YearDay { every, day } => {
            let day = words.day(*day);
            match every {
                1 => fill(words, "hours-when-year", &[("day", day)]),
                more => words.with(
                    "hours-when-years",
                    &[("every", (*more).into()), ("day", day.as_str().into())],
                ),
            }
        }
        When::Dates { stretches } => dated(stretches, words),
    }
}

fn weekly(every: i64, weekdays: &[Weekday], words: &Words) -> String {
    if every > 1 {
        let names = names(weekdays, words);
        let values = [("every", every.into()), ("weekdays", names.as_str().into())];
        return words.with("hours-when-weeks", &values);
    }
    let place = |day: Weekday| Weekday::ALL.iter().position(|one| *one == day);
    if let ([first, .., last], Some(length)) = (
        weekdays,
        weekdays
            .last()
            .zip(weekdays.first())
            .and_then(|(last, first)| Some(place(*last)? + 1 - place(*first)?)),
    ) && weekdays.len() > 2
        && length == weekdays.len()
    {
        let run = [("first", name(*first, words)), ("last", name(*last, words))];
        return fill(words, "hours-when-weekday-run", &run);
    }
    fill(
        words,
        "hours-when-weekdays",
        &[("weekdays", names(weekdays, words))],
    )
}

fn counted(every: i64, nth: &[i16], weekday: Weekday, words: &Words) -> String {
    let name = bare(weekday, words);
    let nth: Vec<String> = nth
        .iter()
        .map(|nth| {
            let id = if *nth < 0 {
                "hours-nth-last"
            } else {
                "hours-nth"
            };
            words.with(id, &[("nth", i64::from(nth.abs()).into())])
        })
        .collect();
    let nth = words.list(&nth);
    let every_months = ("every", Argument::from(every));
    let weekday = ("weekday", name.as_str().into());
    let nth_words = ("nth", nth.as_str().into());
    match (nth.is_empty(), every) {
        (true, _) => words.with("hours-when-weekday-months", &[every_months, weekday]),
        (false, 1) => words.with("hours-when-nth", &[nth_words, weekday]),
        (false, _) => words.with("hours-when-nth-months", &[every_months, nth_words, weekday]),
    }
}

fn month_day(day: i16, words: &Words) -> String {
    match day {
        last if last < 0 => words.with("hours-month-day-last", &[("nth", i64::from(-last).into())]),
        day => words.with("hours-month-day", &[("day", i64::from(day).into())]),
    }
}

fn dated(stretches: &[(Day, Day)], words: &Words) -> String {
    if let [(from, to)] = stretches
        && from != to
    {
        let run = [("from", words.day(*from)), ("to", words.day(*to))];
        return fill(words, "hours-when-run", &run);
    }
    let days: Vec<String> = stretches
        .iter()
        .map(|(from, to)| match from == to {
            true => words.day(*from),
            false => {
                let run = [("from", words.day(*from)), ("to", words.day(*to))];
                fill(words, "hours-run", &run)
            }
        })
        .collect();
    fill(words, "hours-when-dates", &[("days", words.list(&days))])
}

fn times(blocks: &[Block], words: &Words) -> String {
    let told: Vec<String> = blocks
        .iter()
        .map(|block| {
            if is_whole_day(block) {
                return words.t("hours-whole-day");
            }
            let run = [
                ("from", time(block.opens, words)),
                ("to", time(block.closes, words)),
            ];
            match block.closes <= block.opens {
                true => fill(words, "hours-from-to-next-day", &run),
                false => fill(words, "hours-from-to", &run),
            }
        })
        .collect();
    words.list(&told)
}

fn is_whole_day(block: &Block) -> bool {
    block.opens == TimeOfDay::START && block.closes.minutes() >= TimeOfDay::END.minutes() - 1
}

fn time(time: TimeOfDay, words: &Words) -> String {
    let (hours, minutes) = (time.minutes() / 60, time.minutes() % 60);
    let hours = ("hours", hours.to_string());
    match minutes {
        0 => fill(words, "hours-clock-whole", &[hours]),
        minutes => fill(
            words,
            "hours-clock",
            &[hours, ("minutes", format!("{minutes:02}"))],
        ),
    }
}

fn names(weekdays: &[Weekday], words: &Words) -> String {
    words.list(
        &weekdays
            .iter()
            .map(|day| name(*day, words))
            .collect::<Vec<_>>(),
    )
}

fn name(weekday: Weekday, words: &Words) -> String {
    fill(words, "hours-weekday", &[("weekday", bare(weekday, words))])
}

fn bare(weekday: Weekday, words: &Words) -> String {
    fill(
        words,
        "partner-weekday",
        &[("weekday", weekday.code().to_owned())],
    )
}

fn fill(words: &Words, id: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, Argument<'_>)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    words.with(id, &values)
}
