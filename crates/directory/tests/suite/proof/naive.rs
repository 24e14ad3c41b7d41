//! The rules of RFC 5545 asked of one day at a time: is this day one of them? Slow and plain.

use super::cases::Row;
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};
use std::collections::BTreeSet;

const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Public holidays of 2027 and 2028, copied from a calendar.
const PUBLIC: &[&str] = &[
    "2027-01-01",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-17",
    "2027-07-21",
    "2027-08-15",
    "2027-11-01",
    "2027-11-11",
    "2027-12-25",
    "2028-01-01",
    "2028-04-17",
    "2028-05-01",
    "2028-05-25",
    "2028-06-05",
    "2028-07-21",
    "2028-08-15",
    "2028-11-01",
    "2028-11-11",
    "2028-12-25",
];

/// Holidays of Flemish schools in 2027 and 2028.
const SCHOOL: &[(&str, &str)] = &[
    ("2026-12-21", "2027-01-03"),
    ("2027-02-08", "2027-02-14"),
    ("2027-03-29", "2027-04-11"),
    ("2027-07-01", "2027-08-31"),
    ("2027-11-01", "2027-11-07"),
    ("2027-12-27", "2028-01-09"),
    ("2028-02-28", "2028-03-05"),
    ("2028-04-03", "2028-04-16"),
    ("2028-07-01", "2028-08-31"),
    ("2028-10-30", "2028-11-05"),
    ("2028-12-25", "2029-01-07"),
];

/// Days on which all schools are closed, outside their holidays.
const FREE: &[&str] = &[
    "2027-05-01",
    "2027-05-06",
    "2027-05-07",
    "2027-05-17",
    "2027-11-11",
    "2028-04-17",
    "2028-05-01",
    "2028-05-25",
    "2028-05-26",
    "2028-06-05",
    "2028-11-11",
];

/// The days of each row of a case, asked one by one from the end of 2026 into 2029.
pub struct Naive<'a> {
    rows: Vec<(&'a Row, BTreeSet<NaiveDate>)>,
}

impl Naive<'_> {
    pub fn of(rows: &[Row]) -> Naive<'_> {
        let first = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
        let last = NaiveDate::from_ymd_opt(2029, 1, 2).unwrap();
        let of_row = |row| (row, days(row, first, last));
        Naive {
            rows: rows.iter().map(of_row).collect(),
        }
    }

    /// The blocks of the day, sorted: what opens, less what closes; dated openings stand.
    pub fn blocks(&self, day: NaiveDate) -> Vec<(String, String)> {
        let here = self.rows.iter().filter(|(_, days)| days.contains(&day));
        let here: Vec<&Row> = here.map(|(row, _)| *row).collect();
        let closed = here.iter().any(|row| row.closes());
        let mut blocks: Vec<(String, String)> = here
            .iter()
            .filter(|row| !(row.closes() || closed && row.get("FREQ").is_some()))
            .filter_map(|row| Some((row.get("opens")?.to_owned(), row.get("closes")?.to_owned())))
            .collect();
        blocks.sort();
        blocks.dedup();
        blocks
    }

    /// Whether the wall says it is open.
    pub fn open_at(&self, wall: NaiveDateTime) -> bool {
        let time = wall.format("%H:%M").to_string();
        let today = self.blocks(wall.date());
        let before = self.blocks(wall.date() - Duration::days(1));
        today
            .iter()
            .any(|(opens, closes)| *opens <= time && (time < *closes || closes <= opens))
            || before
                .iter()
                .any(|(opens, closes)| closes <= opens && time < *closes)
    }
}

/// The wall clock in Brussels: summer time from the last Sunday of March to that of October, both
/// at one o'clock of Greenwich.
pub fn wall(utc: NaiveDateTime) -> NaiveDateTime {
    let change = |month| {
        let last = NaiveDate::from_ymd_opt(utc.year(), month, 31).unwrap();
        let sunday = last - Duration::days(last.weekday().num_days_from_sunday().into());
        sunday.and_hms_opt(1, 0, 0).unwrap()
    };
    let summer = change(3) <= utc && utc < change(10);
    utc + Duration::hours(if summer { 2 } else { 1 })
}

/// The days of a row, counted from its start where it counts.
fn days(row: &Row, first: NaiveDate, last: NaiveDate) -> BTreeSet<NaiveDate> {
    let counted = row.number("COUNT");
    let from = if counted.is_some() { start(row) } else { first };
    let mut left = counted.unwrap_or(i64::MAX);
    let mut found = BTreeSet::new();
    for day in from.iter_days().take_while(|day| *day <= last) {
        if is_one(row, day) && left > 0 {
            left -= 1;
            let valid = row.date("from").is_none_or(|from| from <= day)
                && row.date("to").is_none_or(|to| day <= to);
            if valid && holidays_admit(row, day) {
                found.insert(day);
            }
        }
    }
    found
}

/// Whether the day is one of the row, before validity and holidays.
fn is_one(row: &Row, day: NaiveDate) -> bool {
    match row.get("FREQ") {
        None => match row.date("DTSTART") {
            Some(only) => only == day,
            None => row.date("from").is_some() && row.date("to").is_some(),
        },
        Some(_) => {
            start(row) <= day
                && row.date("UNTIL").is_none_or(|until| day <= until)
                && matches_rule(row, day)
        }
    }
}

fn holidays_admit(row: &Row, day: NaiveDate) -> bool {
    let iso = day.to_string();
    let public = PUBLIC.contains(&iso.as_str());
    let long = SCHOOL
        .iter()
        .any(|(from, to)| *from <= iso.as_str() && iso.as_str() <= *to);
    let free = FREE.contains(&iso.as_str());
    row.holidays().iter().all(|rule| match rule.as_str() {
        "PH off" => !public,
        "PH only" => public,
        "SH off" => !long && !free,
        "SH only" => long,
        other => panic!("{other}"),
    })
}

/// Where counting begins: DTSTART, else the validity, else a Monday long ago.
fn start(row: &Row) -> NaiveDate {
    let long_ago = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap();
    row.date("DTSTART").or(row.date("from")).unwrap_or(long_ago)
}

fn matches_rule(row: &Row, day: NaiveDate) -> bool {
    let start = start(row);
    let interval = row.number("INTERVAL").unwrap_or(1);
    let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let week_start = row.get("WKST").map_or(0, place);
    let week = |date: NaiveDate| {
        let into = (i64::from(date.weekday().num_days_from_monday()) - week_start).rem_euclid(7);
        date - Duration::days(into)
    };
    let freq = row.get("FREQ").unwrap_or_default();
    let in_step = match freq {
        "DAILY" => (day - start).num_days() % interval == 0,
        "WEEKLY" => (week(day) - week(start)).num_days() / 7 % interval == 0,
        "MONTHLY" => (months(day) - months(start)) % interval == 0,
        "YEARLY" => i64::from(day.year() - start.year()) % interval == 0,
        other => panic!("{other}"),
    };
    let byday = row.list("BYDAY");
    let bymonthday = row.list("BYMONTHDAY");
    let byyearday = row.list("BYYEARDAY");
    let byweekno = row.list("BYWEEKNO");
    let named = |list: &[String], holds: &dyn Fn(&str) -> bool| {
        list.is_empty() || list.iter().any(|one| holds(one))
    };
    let names_no_day = byday.is_empty() && bymonthday.is_empty() && byyearday.is_empty();
    let by_default = !names_no_day
        || match (freq, byweekno.is_empty()) {
            ("DAILY", _) => true,
            ("WEEKLY", _) | ("YEARLY", false) => day.weekday() == start.weekday(),
            ("MONTHLY", _) => day.day() == start.day(),
            _ => (day.month(), day.day()) == (start.month(), start.day()),
        };
    in_step
        && by_default
        && named(&byday, &|one| is_weekday(one, day, freq))
        && named(&bymonthday, &|one| {
            counts(one, day.day(), length_of_month(day))
        })
        && named(&byyearday, &|one| {
            counts(one, day.ordinal(), length_of_year(day.year()))
        })
        && named(&byweekno, &|one| is_week(one, day, week_start))
}

/// A place counted from 1, or from the end as a negative number.
fn counts(wanted: &str, place: u32, length: u32) -> bool {
    let wanted: i64 = wanted.parse().unwrap();
    let place = i64::from(place);
    place == wanted || place - i64::from(length) - 1 == wanted
}

fn place(name: &str) -> i64 {
    NAMES.iter().position(|known| *known == name).unwrap() as i64
}

fn is_weekday(wanted: &str, day: NaiveDate, freq: &str) -> bool {
    let (number, name) = wanted.split_at(wanted.len() - 2);
    if i64::from(day.weekday().num_days_from_monday()) != place(name) {
        return false;
    }
    if number.is_empty() {
        return true;
    }
    let (at, length) = match freq {
        "MONTHLY" => (day.day(), length_of_month(day)),
        _ => (day.ordinal(), length_of_year(day.year())),
    };
    let number: i64 = number.parse().unwrap();
    let from_start = i64::from(at - 1) / 7 + 1;
    let from_end = -(i64::from(length - at) / 7 + 1);
    number == from_start || number == from_end
}

fn length_of_month(day: NaiveDate) -> u32 {
    (28..=31)
        .rev()
        .find(|last| NaiveDate::from_ymd_opt(day.year(), day.month(), *last).is_some())
        .unwrap()
}

fn length_of_year(year: i32) -> u32 {
    if NaiveDate::from_ymd_opt(year, 2, 29).is_some() {
        366
    } else {
        365
    }
}

/// Week 1 is the first with at least four days in the year; a week belongs to one year whole.
fn is_week(wanted: &str, day: NaiveDate, week_start: i64) -> bool {
    let first_of = |year: i32| {
        let fourth = NaiveDate::from_ymd_opt(year, 1, 4).unwrap();
        let into = i64::from(fourth.weekday().num_days_from_monday()) - week_start;
        fourth - Duration::days(into.rem_euclid(7))
    };
    let wanted: i64 = wanted.parse().unwrap();
    let year = (day.year() - 1..=day.year() + 1)
        .rev()
        .find(|year| first_of(*year) <= day)
        .unwrap();
    let number = (day - first_of(year)).num_days() / 7 + 1;
    let weeks = (first_of(year + 1) - first_of(year)).num_days() / 7;
    number == wanted || number - weeks - 1 == wanted
}

#[test]
fn the_naive_answers_are_those_of_the_standard() {
    // Examples of RFC 5545, section 3.8.5.3, moved by nobody.
    let check = |line: &str, days: &[&str]| {
        let row = Row::read(line);
        let first: NaiveDate = days[0].parse().unwrap();
        let last = first + Duration::days(366 * 4);
        let found = super::naive::days(&row, first, last).into_iter();
        let found: Vec<String> = found.take(days.len()).map(|day| day.to_string()).collect();
        assert_eq!(found, days, "{line}");
    };
    check(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO;DTSTART=1997-08-05 | 09:00-10:00",
        &["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"],
    );
    check(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU;DTSTART=1997-08-05 | 09:00-10:00",
        &["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
    );
    check(
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;DTSTART=1997-09-02 | 09:00-10:00",
        &[
            "1998-02-13",
            "1998-03-13",
            "1998-11-13",
            "1999-08-13",
            "2000-10-13",
        ],
    );
    check(
        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO;DTSTART=1997-09-22 | 09:00-10:00",
        &[
            "1997-09-22",
            "1997-10-20",
            "1997-11-17",
            "1997-12-22",
            "1998-01-19",
            "1998-02-16",
        ],
    );
    check(
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;DTSTART=1997-05-12 | 09:00-10:00",
        &["1997-05-12", "1998-05-11", "1999-05-17"],
    );
    check(
        "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200;DTSTART=1997-01-01 | 09:00-10:00",
        &[
            "1997-01-01",
            "1997-04-10",
            "1997-07-19",
            "2000-01-01",
            "2000-04-09",
            "2000-07-18",
        ],
    );
    assert_eq!(
        NaiveDate::from_ymd_opt(2027, 1, 1).unwrap().weekday(),
        Weekday::Fri
    );
}
