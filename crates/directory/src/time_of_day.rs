//! A wall-clock time of an opening, in whole minutes. Unlike a `NaiveTime` it knows 24:00.

use std::fmt;

/// Minutes since midnight, 0 to 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// 00:00.
    pub const START: Self = Self(0);
    /// 24:00, the end of the day.
    pub const END: Self = Self(24 * 60);

    /// Reads `09:00`, `09:00:00` or `9:00Z`; HSDS files hold all three. An offset is ignored:
    /// opening hours are those of the clock on the wall.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
        let text = text.split(['+', '-']).next()?;
        let mut parts = text.split(':');
        let hours = digits(parts.next()?)?;
        let minutes = digits(parts.next()?)?;
        match parts.next() {
            None => {}
            Some(seconds) if seconds.len() >= 2 && digits(&seconds[..2]).is_some() => {}
            Some(_) => return None,
        }
        let total = hours * 60 + minutes;
        (parts.next().is_none() && minutes < 60 && total <= Self::END.0).then_some(Self(total))
    }

    /// The time of day of a wall clock, without its seconds.
    pub fn of(time: chrono::NaiveTime) -> Self {
        use chrono::Timelike;
        Self((time.hour() * 60 + time.minute()) as u16)
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

fn digits(text: &str) -> Option<u16> {
    let sound = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    sound.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_the_forms_that_hsds_files_hold() {
        let check = |text: &str, read: Option<&str>| {
            let time = TimeOfDay::parse(text).map(|time| time.to_string());
            assert_eq!(time.as_deref(), read, "{text}");
        };
        check("09:00", Some("09:00"));
        check("9:05", Some("09:05"));
        check("10:00Z", Some("10:00"));
        check("10:00:30", Some("10:00"));
        check("10:00:00.000Z", Some("10:00"));
        check("10:00+02:00", Some("10:00"));
        check("24:00", Some("24:00"));
        for wrong in [
            "24:01",
            "10",
            "",
            ":",
            "10:60",
            "aa:00",
            "10:00:é",
            "10:00:00:00",
            "٩:٠٠",
        ] {
            check(wrong, None);
        }
    }
}
