//! One clause of a text of opening hours as rows.

use super::WEEKDAYS;
use super::lexer::{Token, tokens};
use crate::verdict::Reason;
use onthaal_model::time::Day;
use serde_json::{Map, Value};

/// Why a clause gives no rows.
pub(super) type Fault = Reason;

/// The rows of a clause, whether one runs past midnight, and what it says of holidays for the
/// whole text.
#[derive(Debug, Default)]
pub(super) struct Clause {
    pub(super) rows: Vec<Map<String, Value>>,
    pub(super) past_midnight: bool,
    pub(super) holidays: Vec<String>,
}

/// Days and the hours that go with them.
#[derive(Default)]
struct Part {
    days: Vec<usize>,
    nth: Vec<i8>,
    dates: Vec<Day>,
    blocks: Vec<(u32, u32)>,
    all_day: bool,
}

/// What holds for all of a clause.
#[derive(Default)]
struct Bounds {
    from: Option<Day>,
    to: Option<Day>,
    start: Option<Day>,
    weeks: Option<i64>,
    closed: bool,
    holidays: Vec<String>,
    aside: Option<String>,
}

/// Reads a clause. Errs with what keeps it from being hours.
pub(super) fn clause(text: &str) -> Result<Clause, Fault> {
    let tokens = tokens(text);
    let mut bounds = Bounds::default();
    let mut parts = vec![Part::default()];
    let mut rest = tokens.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        let last = parts.len() - 1;
        let fresh = parts[last].blocks.is_empty() && !parts[last].all_day;
        rest = match (first, tail) {
            (Token::Day(_) | Token::Days(..) | Token::Nth(_), _) if !fresh => {
                parts.push(Part::default());
                rest
            }
            (Token::Day(from), [Token::Until, Token::Day(to), tail @ ..]) => {
                parts[last].days.extend(run(*from, *to)?);
                tail
            }
            (Token::Day(day), tail) => {
                parts[last].days.push(*day);
                tail
            }
            (Token::Days(from, to), tail) => {
                parts[last].days.extend(run(*from, *to)?);
                tail
            }
            (Token::Nth(nth), tail) => {
                if !parts[last].days.is_empty() {
                    return Err(Reason::HoursAsText);
                }
                parts[last].nth.push(*nth);
                tail
            }
            (Token::Time(opens), [Token::Until, Token::Time(closes), tail @ ..]) => {
                parts[last].blocks.push((*opens, *closes));
                tail
            }
            (Token::Date(from), [Token::Until, Token::Date(to), tail @ ..]) => {
                bounds.from = Some(*from);
                bounds.to = Some(*to);
                tail
            }
            (Token::From, [Token::Date(day), tail @ ..]) => {
                bounds.from = Some(*day);
                tail
            }
            (Token::Starting, [Token::Date(day), tail @ ..]) => {
                bounds.start = Some(*day);
                tail
            }
            (Token::Until, [Token::Date(day), tail @ ..]) => {
                bounds.to = Some(*day);
                tail
            }
            (Token::Date(day), tail) => {
                if !fresh {
                    parts.push(Part::default());
                }
                let last = parts.len() - 1;
                parts[last].dates.push(*day);
                tail
            }
            (Token::Always, tail) => {
                parts[last].all_day = true;
                tail
            }
            (Token::Weeks(weeks), tail) => {
                bounds.weeks = Some(*weeks);
                tail
            }
            (Token::Closed, tail) => {
                bounds.closed = true;
                tail
            }
            (Token::Holidays(note), tail) => {
                bounds.holidays.push(note.clone());
                tail
            }
            (Token::Aside(text), tail) => {
                bounds.aside = Some(text.clone());
                tail
            }
            (Token::And, tail) => tail,
            (Token::Time(time), _) if *time > 24 * 60 => return Err(Reason::NoSuchHour),
            (Token::Time(_) | Token::Until | Token::From | Token::Starting, _)
            | (Token::Unknown(_), _) => return Err(Reason::HoursAsText),
        };
    }
    bounds.rows(parts)
}

/// The days from one to another, over the weekend where needed.
fn run(from: usize, to: usize) -> Result<Vec<usize>, Fault> {
    match from <= to {
        true => Ok((from..=to).collect()),
        false => Err(Reason::HoursAsText),
    }
}

impl Bounds {
    fn rows(self, parts: Vec<Part>) -> Result<Clause, Fault> {
        let mut clause = Clause::default();
        let says_hours = parts.iter().any(|part| !part.is_empty());
        if !says_hours && !self.closed && !self.holidays.is_empty() && self.from.is_none() {
            clause.holidays = self.holidays;
            return Ok(clause);
        }
        if self.closed {
            clause.rows = self.closures(parts)?;
            return Ok(clause);
        }
        for part in parts {
            let blocks = part.times()?;
            clause.past_midnight |= blocks.iter().any(|(opens, closes)| closes <= opens);
            for (opens, closes) in blocks {
                for mut row in self.days(&part)? {
                    row.insert("opens_at".to_owned(), Value::from(clock(opens)));
                    row.insert("closes_at".to_owned(), Value::from(clock(closes)));
                    clause.rows.push(row);
                }
            }
        }
        Ok(clause)
    }

    /// `gesloten van … tot …`, `gesloten op …`.
    fn closures(self, parts: Vec<Part>) -> Result<Vec<Map<String, Value>>, Fault> {
        let mut stretches: Vec<(Day, Day)> = Vec::new();
        stretches.extend(self.from.zip(self.to));
        for part in &parts {
            if !part.days.is_empty() || !part.blocks.is_empty() || part.all_day {
                return Err(Reason::HoursAsText);
            }
            stretches.extend(part.dates.iter().map(|day| (*day, *day)));
        }
        if stretches.is_empty() || !self.holidays.is_empty() || self.weeks.is_some() {
            return Err(Reason::HoursAsText);
        }
        let rows = stretches.into_iter().map(|(from, to)| {
            let mut row = Map::new();
            let mut set = |name: &str, value: String| row.insert(name.to_owned(), value.into());
            set("valid_from", from.to_string());
            set("valid_to", to.to_string());
            set("opens_at", "00:00".to_owned());
            set("closes_at", "00:00".to_owned());
            if let Some(aside) = &self.aside {
                set("description", aside.clone());
            }
            row
        });
        Ok(rows.collect())
    }

    /// The rows of the days of a part, without hours.
    fn days(&self, part: &Part) -> Result<Vec<Map<String, Value>>, Fault> {
        let mut rows = Vec::new();
        let mut row = Map::new();
        let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
        if let Some(aside) = &self.aside {
            set("description", aside.clone().into());
        }
        if !self.holidays.is_empty() {
            set("notes", self.holidays.join("; ").into());
        }
        let day = |day: Option<Day>| day.map(|day| Value::from(day.to_string()));
        for (name, value) in [("valid_from", day(self.from)), ("valid_to", day(self.to))] {
            if let Some(value) = value {
                set(name, value);
            }
        }
        if !part.dates.is_empty() {
            if !part.days.is_empty() || self.weeks.is_some() || self.from.is_some() {
                return Err(Reason::HoursAsText);
            }
            for date in &part.dates {
                let mut row = row.clone();
                row.insert("dtstart".to_owned(), date.to_string().into());
                rows.push(row);
            }
            return Ok(rows);
        }
        let always = part.all_day && part.days.is_empty();
        let days: Vec<usize> = if always {
            (0..7).collect()
        } else {
            part.days.clone()
        };
        if days.is_empty() {
            return Err(Reason::HoursAsText);
        }
        let code = |day: &usize| WEEKDAYS[*day].0;
        let byday: Vec<String> = match part.nth.as_slice() {
            [] => days.iter().map(|day| code(day).to_owned()).collect(),
            nth => {
                let of_day = |day| nth.iter().map(move |nth| format!("{nth}{}", code(day)));
                days.iter().flat_map(of_day).collect()
            }
        };
        let freq = if part.nth.is_empty() {
            "WEEKLY"
        } else {
            "MONTHLY"
        };
        set("freq", freq.into());
        set("byday", byday.join(",").into());
        if let Some(weeks) = self.weeks {
            let start = self.start.or(self.from).ok_or(Reason::HoursAsText)?;
            if !part.nth.is_empty() {
                return Err(Reason::HoursAsText);
            }
            set("interval", weeks.into());
            set("dtstart", start.to_string().into());
        } else if self.start.is_some() {
            return Err(Reason::HoursAsText);
        }
        rows.push(row);
        Ok(rows)
    }
}

impl Part {
    fn is_empty(&self) -> bool {
        self.days.is_empty() && self.blocks.is_empty() && self.dates.is_empty() && !self.all_day
    }

    /// The hours, checked.
    fn times(&self) -> Result<Vec<(u32, u32)>, Fault> {
        if self.all_day {
            return match self.blocks.is_empty() {
                true => Ok(vec![(0, 24 * 60)]),
                false => Err(Reason::HoursAsText),
            };
        }
        if self.blocks.is_empty() {
            return Err(Reason::HoursAsText);
        }
        for (opens, closes) in &self.blocks {
            if *opens >= 24 * 60 || *closes > 24 * 60 {
                return Err(Reason::NoSuchHour);
            }
            let night = *opens >= 17 * 60 && *closes <= 8 * 60;
            if closes <= opens && !night {
                return Err(Reason::ClosesBeforeOpening);
            }
        }
        Ok(self.blocks.clone())
    }
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
