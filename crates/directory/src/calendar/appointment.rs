//! One time at which one family is expected somewhere.

use super::{PRODUCT, local, zone};
use crate::content_line::{escaped, folded, plain};
use crate::time_of_day::TimeOfDay;
use chrono::{Duration, NaiveDateTime, NaiveTime};
use icalendar::{Calendar, Component, Event as Entry, EventLike};
use onthaal_model::time::{Day, Moment, instant};
use uuid::Uuid;

/// How many bytes a QR code of an appointment may hold.
const MAX_BYTES: usize = 300;
/// How many bytes of a name or a place stand in it.
const MAX_TEXT: usize = 90;

/// An appointment with its words in the language of the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Where to, in words.
    pub name: String,
    /// What else is good to know.
    pub description: String,
    /// Where it is.
    pub place: Option<String>,
    /// The day.
    pub day: Day,
    /// When it begins, by the clock on the wall.
    pub starts: TimeOfDay,
    /// How long it takes.
    pub minutes: u16,
}

impl Appointment {
    /// The text of an `.ics` file, with this id, as it stands at this moment.
    pub fn file(&self, id: Uuid, now: Moment) -> String {
        let mut calendar = Calendar::empty();
        for (key, value) in [
            ("VERSION", "2.0"),
            ("PRODID", PRODUCT),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
        ] {
            calendar.append_property((key, value));
        }
        let mut entry = Entry::new();
        entry
            .uid(&id.hyphenated().to_string())
            .timestamp(now)
            .summary(&plain(&self.name));
        if !self.description.is_empty() {
            entry.description(&plain(&self.description));
        }
        if let Some(place) = &self.place {
            entry.location(&plain(place));
        }
        let (starts, ends) = self.times();
        entry.append_property(local("DTSTART", starts));
        entry.append_property(local("DTEND", ends));
        calendar.push(entry.done());
        zone::insert(&calendar.to_string())
    }

    /// The same in so few bytes that a QR code of it is read easily: an event alone, in universal
    /// time, with the place where it fits.
    pub fn short(&self) -> String {
        let universal = |wall: NaiveDateTime| {
            let moment = instant(Day(wall.date()), wall.time());
            moment.format("%Y%m%dT%H%M%SZ").to_string()
        };
        let (starts, ends) = self.times();
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("SUMMARY:{}", escaped(cut(&self.name))),
            format!("DTSTART:{}", universal(starts)),
            format!("DTEND:{}", universal(ends)),
            "END:VEVENT".to_owned(),
        ];
        let place = self.place.as_deref().map(|place| escaped(cut(place)));
        let whole = |lines: &[String]| lines.iter().map(|line| folded(line)).collect::<String>();
        let plain = whole(&lines);
        if let Some(place) = place {
            lines.insert(2, format!("LOCATION:{place}"));
        }
        let all = whole(&lines);
        if all.len() <= MAX_BYTES { all } else { plain }
    }

    fn times(&self) -> (NaiveDateTime, NaiveDateTime) {
        let starts =
            self.day.0.and_time(NaiveTime::MIN) + Duration::minutes(self.starts.minutes().into());
        (starts, starts + Duration::minutes(self.minutes.into()))
    }
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_TEXT)]
}
