//! The rules that give the holidays of any year.

use super::name::{Holiday, HolidayStretch};
use chrono::{Datelike, Duration, NaiveDate, Weekday};
use onthaal_model::time::Day;

/// Easter Sunday of the Gregorian calendar, by the method of Meeus.
pub(super) fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    date(year, month.unsigned_abs(), day.unsigned_abs())
}

/// The school holidays and free days of the school year that begins on 1 September of `year`, in
/// order. A free day that falls within a holiday is not told apart.
pub(super) fn school_year(year: i32) -> Vec<HolidayStretch> {
    let next = year + 1;
    let sunday = easter(next);
    let one = |holiday, day: NaiveDate| stretch(holiday, day, 1);
    let all_saints = date(year, 11, 1);
    let autumn = match all_saints.weekday() {
        Weekday::Sun => all_saints + Duration::days(1),
        _ => monday_of(all_saints),
    };
    let christmas = date(year, 12, 25);
    let winter = match christmas.weekday() {
        Weekday::Sat | Weekday::Sun => monday_of(christmas) + Duration::days(7),
        _ => monday_of(christmas),
    };
    let free = [
        one(Holiday::Armistice, date(year, 11, 11)),
        one(Holiday::EasterMonday, sunday + Duration::days(1)),
        one(Holiday::LabourDay, date(next, 5, 1)),
        one(Holiday::Ascension, sunday + Duration::days(39)),
        one(Holiday::DayAfterAscension, sunday + Duration::days(40)),
        one(Holiday::WhitMonday, sunday + Duration::days(50)),
    ];
    let mut all = vec![
        stretch(Holiday::AutumnHolidays, autumn, 7),
        stretch(Holiday::ChristmasHolidays, winter, 14),
        stretch(Holiday::SpringHolidays, sunday - Duration::days(48), 7),
        stretch(Holiday::EasterHolidays, easter_holidays(next, sunday), 14),
        stretch(Holiday::SummerHolidays, date(next, 7, 1), 62),
    ];
    let apart = free
        .into_iter()
        .filter(|day| all.iter().all(|long| !long.holds(day.from)));
    let apart: Vec<HolidayStretch> = apart.collect();
    all.extend(apart);
    all.sort_by_key(|stretch| stretch.from);
    all
}

/// From the first Monday of April; after Easter when that is in March; from the second Monday
/// before Easter when that is after 15 April.
fn easter_holidays(year: i32, sunday: NaiveDate) -> NaiveDate {
    if sunday.month() == 3 {
        return sunday + Duration::days(1);
    }
    if sunday > date(year, 4, 15) {
        return sunday - Duration::days(13);
    }
    let first = date(year, 4, 1);
    match first.weekday() {
        Weekday::Mon => first,
        _ => monday_of(first) + Duration::days(7),
    }
}

fn stretch(holiday: Holiday, from: NaiveDate, days: i64) -> HolidayStretch {
    HolidayStretch {
        holiday,
        from: Day(from),
        to: Day(from + Duration::days(days - 1)),
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}

pub(super) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
