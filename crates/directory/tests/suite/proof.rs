//! Schedules of every kind, day by day over two years, against an evaluation of our own that
//! shares nothing with the program: no recurrence crate, no expansion, one question per day.
//!
//! The two years hold a leap day, four changes of the clock and the year of 53 weeks' neighbours;
//! every case is written as a line that a person can read.

mod cases;
mod naive;

use cases::{Case, cases};
use chrono::{Datelike, Duration, NaiveDate};
use naive::Naive;
use onthaal_directory::Schedule;
use onthaal_directory::opening::{
    blocks_between, blocks_on, is_open_at, next_opening, open_until, open_with,
};
use onthaal_model::time::{Day, FixedClock};
use std::collections::BTreeSet;

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 1).unwrap()
}

fn two_years() -> impl Iterator<Item = NaiveDate> {
    first_day().iter_days().take_while(|day| day.year() < 2029)
}

/// "2027-03-01 09:00-12:00 13:30-16:00", or nothing when closed.
fn told(day: NaiveDate, blocks: impl Iterator<Item = (String, String)>) -> String {
    let blocks: Vec<String> = blocks.map(|(from, to)| format!("{from}-{to}")).collect();
    format!("{day} {}", blocks.join(" "))
}

#[test]
fn schedules_of_every_kind_open_on_the_same_days_by_two_ways_of_counting() {
    let cases = cases();
    let distinct: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert!(cases.len() >= 200, "{} cases", cases.len());
    assert_eq!(distinct.len(), cases.len(), "every case stands once");
    let (mut days, mut open) = (0, 0);
    for case in &cases {
        let schedules = case.schedules();
        let naive = Naive::of(&case.rows);
        let last = two_years().last().unwrap();
        let at_once = blocks_between(&schedules, Day(first_day()), Day(last));
        for day in two_years() {
            let ours = at_once.get(&Day(day)).cloned().unwrap_or_default();
            // Now and then a single day is asked for, which is expanded in another way.
            if day.ordinal() % 11 == 0 {
                let single = blocks_on(&schedules, Day(day));
                assert_eq!(
                    single,
                    ours.iter().copied().collect::<Vec<_>>(),
                    "{day} {}",
                    case.name
                );
            }
            let ours = ours
                .iter()
                .map(|b| (b.opens.to_string(), b.closes.to_string()));
            let naive = naive.blocks(day);
            open += usize::from(!naive.is_empty());
            days += 1;
            assert_eq!(
                told(day, ours),
                told(day, naive.into_iter()),
                "{}",
                case.name
            );
        }
    }
    println!(
        "{} schedules, {days} days, {open} of them open",
        cases.len()
    );
    assert!(open > days / 20, "most cases open now and then");
}

#[test]
fn open_now_is_what_the_wall_clock_says_on_days_that_matter() {
    let days = [
        "2027-03-27",
        "2027-03-28",
        "2027-03-29",
        "2027-10-30",
        "2027-10-31",
        "2027-11-01",
        "2027-12-31",
        "2028-01-01",
        "2028-02-28",
        "2028-02-29",
        "2028-03-01",
        "2028-03-26",
        "2028-10-29",
    ];
    for case in cases() {
        let schedules = case.schedules();
        let naive = Naive::of(&case.rows);
        for day in days {
            let midnight: NaiveDate = day.parse().unwrap();
            // The night by the quarter, the day by every second hour.
            for quarter in (0..14).chain((16..96).step_by(8)) {
                let utc = midnight.and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(15 * quarter);
                let wall = naive::wall(utc);
                assert_eq!(
                    is_open_at(&schedules, utc.and_utc()),
                    naive.open_at(wall),
                    "{} at {utc} UTC, {wall} on the wall",
                    case.name
                );
            }
        }
    }
}

#[test]
fn the_next_opening_is_the_first_that_the_days_give() {
    let from = FixedClock::parse("2027-03-27T23:30:00Z").unwrap();
    let now = onthaal_model::time::Clock::now(&from);
    for case in cases() {
        let schedules = case.schedules();
        let next = next_opening(&schedules, now, 60)
            .map(|next| format!("{} {}-{}", next.day, next.opens, next.closes));
        // 00.30 on the day that loses its hour from 2 to 3.
        let counted = Naive::of(&case.rows);
        let mut naive = Vec::new();
        for day in first_day().iter_days().skip(86).take(61) {
            for (opens, closes) in counted.blocks(day) {
                let today = day.to_string() == "2027-03-28";
                let skipped = today && ("02:00".."03:00").contains(&opens.as_str());
                let late = format!("{day} 03:00-{closes}");
                let line = match skipped {
                    true if closes.as_str() > "03:00" || closes <= opens => late,
                    true => continue,
                    false => format!("{day} {opens}-{closes}"),
                };
                if !today || opens.as_str() > "00:30" {
                    naive.push(line);
                }
            }
        }
        naive.sort();
        assert_eq!(next, naive.first().cloned(), "{}", case.name);
    }
}

/// The minutes of the wall, counted from midnight of the first day, at which it is open.
fn minutes(schedules: &[Schedule], from: NaiveDate, days: i64) -> BTreeSet<i64> {
    let mut open = BTreeSet::new();
    for number in -1..days + 1 {
        let day = from + Duration::days(number);
        for block in blocks_on(schedules, Day(day)) {
            let start = number * 1440 + i64::from(block.opens.minutes());
            let length = i64::from(block.closes.minutes()) - i64::from(block.opens.minutes());
            let length = if length <= 0 { length + 1440 } else { length };
            open.extend(start..start + length);
        }
    }
    open
}

#[test]
fn what_is_open_with_the_house_is_every_minute_that_both_are_open_and_no_other() {
    let from: NaiveDate = "2027-10-25".parse().unwrap();
    let days = 14;
    let house: Vec<Case> = cases::houses();
    let cases = cases();
    let mut shared = 0;
    for (number, case) in cases.iter().enumerate() {
        let service = case.schedules();
        let house = house[number % house.len()].schedules();
        let last = Day(from + Duration::days(days - 1));
        let found = open_with(&service, &house, Day(from), last);
        let mut told = BTreeSet::new();
        for opening in &found {
            assert!(
                opening.day <= Day(from + Duration::days(days)),
                "{}",
                case.name
            );
            let day = (opening.day.0 - from).num_days();
            let start = day * 1440 + i64::from(opening.opens.minutes());
            let length = i64::from(opening.closes.minutes()) - i64::from(opening.opens.minutes());
            let length = if length <= 0 { length + 1440 } else { length };
            assert!((start..start + length).all(|minute| told.insert(minute)));
        }
        let both: BTreeSet<i64> = minutes(&service, from, days)
            .intersection(&minutes(&house, from, days))
            .copied()
            .filter(|minute| *minute >= 0)
            .collect();
        // Openings that begin in these days run on past the last midnight.
        let until = days * 1440;
        let within = |set: &BTreeSet<i64>| set.range(..until).copied().collect::<Vec<_>>();
        assert_eq!(within(&told), within(&both), "{}", case.name);
        shared += usize::from(!told.is_empty());
    }
    assert!(
        shared > cases.len() / 3,
        "{shared} of {} meet the house",
        cases.len()
    );
}

#[test]
fn a_door_that_is_open_closes_at_the_first_minute_that_it_is_not() {
    let from: NaiveDate = "2027-10-25".parse().unwrap();
    for case in cases() {
        let schedules = case.schedules();
        let open = minutes(&schedules, from, 9);
        for hour in 0..48 {
            // Summer time, two hours ahead of UTC.
            let wall = from.and_hms_opt(0, 0, 0).unwrap() + Duration::hours(hour);
            let now = (wall - Duration::hours(2)).and_utc();
            let minute = hour * 60;
            let closes = (minute..minute + 7 * 1440).find(|m| !open.contains(m));
            let expected = closes.filter(|_| open.contains(&minute));
            let found = open_until(&schedules, now)
                .map(|(day, time)| (day.0 - from).num_days() * 1440 + i64::from(time.minutes()));
            assert_eq!(found, expected, "{} at {wall}", case.name);
        }
    }
}
