//! The words of a clause.

use crate::sheet::words::folded;
use onthaal_model::time::Day;

/// A word, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A day of the week, 0 is Monday.
    Day(usize),
    /// The days from one to another, such as those of a weekend.
    Days(usize, usize),
    /// The first, the second … day of a month; -1 is the last.
    Nth(i8),
    /// A time in minutes, as it is said: 25u is 1500.
    Time(u32),
    /// `-`, `tot`.
    Until,
    /// `,`, `en`.
    And,
    /// A day of the calendar.
    Date(Day),
    /// Every so many weeks.
    Weeks(i64),
    /// Day and night.
    Always,
    /// Closed.
    Closed,
    /// `vanaf`.
    From,
    /// `te beginnen op`.
    Starting,
    /// A note about holidays, such as `SH off`.
    Holidays(String),
    /// What stands between brackets.
    Aside(String),
    /// Anything that says nothing of days and hours.
    Unknown(String),
}

/// Phrases of several words, put as one.
const PHRASES: &[(&str, &str)] = &[
    ("tot en met", "tot"),
    ("t.e.m.", "tot"),
    ("t/m", "tot"),
    (" tem ", " tot "),
    ("24/7", "altijd"),
    ("24u/24", "altijd"),
    ("24/24", "altijd"),
    ("7/7", ""),
    ("7d/7", ""),
    ("24 uur op 24", "altijd"),
    ("24 op 24", "altijd"),
    ("dag en nacht", "altijd"),
    ("altijd open", "altijd"),
    ("de hele dag", "heledag"),
    ("hele dag", "heledag"),
    ("elke dag", "alledagen"),
    ("iedere dag", "alledagen"),
    ("alle dagen", "alledagen"),
    ("elke weekdag", "weekdagen"),
    ("elke werkdag", "weekdagen"),
    ("om de twee weken", "tweewekelijks"),
    ("om de 2 weken", "tweewekelijks"),
    ("om de 14 dagen", "tweewekelijks"),
    ("2-wekelijks", "tweewekelijks"),
    ("van de maand", ""),
    ("van elke maand", ""),
    ("van iedere maand", ""),
    ("te beginnen op", "startend"),
    ("tous les jours", "alledagen"),
    ("fermé", "gesloten"),
];

/// The words of a clause in lower case, without quotes around.
pub(super) fn tokens(clause: &str) -> Vec<Token> {
    let mut lower = format!(" {} ", clause.trim());
    let mut asides = Vec::new();
    while let (Some(open), Some(close)) = (lower.find('('), lower.rfind(')')) {
        if close < open {
            break;
        }
        asides.push(Token::Aside(lower[open + 1..close].trim().to_owned()));
        lower.replace_range(open..=close, " ");
    }
    let mut lower = lower.to_lowercase().replace(['–', '—'], "-");
    for (phrase, word) in PHRASES {
        lower = lower.replace(phrase, word);
    }
    let weeks = every_so_many_weeks(&mut lower);
    let mut tokens: Vec<Token> = weeks.into_iter().collect();
    let mut rest = lower.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '0'..='9' => number(rest),
            '-' => (Some(Token::Until), 1),
            ',' | '/' | '&' | '+' => (Some(Token::And), 1),
            '.' | ':' | '\'' | '’' => (None, first.len_utf8()),
            c if c.is_alphabetic() => word(rest),
            other => (Some(Token::Unknown(other.to_string())), other.len_utf8()),
        };
        tokens.extend(token);
        rest = rest[length..].trim_start();
    }
    tokens.extend(asides);
    holidays(tokens)
}

/// `om de 3 weken`.
fn every_so_many_weeks(text: &mut String) -> Option<Token> {
    let start = text.find("om de ")?;
    let tail = &text[start + 6..];
    let end = tail.find(" weken")?;
    let number: i64 = tail[..end]
        .trim()
        .parse()
        .ok()
        .filter(|n| (2..=52).contains(n))?;
    text.replace_range(start..start + 6 + end + 6, " ");
    Some(Token::Weeks(number))
}

/// A date, an ordinal or a time, and how many bytes it takes.
fn number(text: &str) -> (Option<Token>, usize) {
    let until = |stop: &dyn Fn(char) -> bool| text.find(stop).unwrap_or(text.len());
    let end = until(&|c: char| !c.is_ascii_digit() && !matches!(c, '/' | '-' | '.'));
    if let Some(date) = date(text[..end].trim_end_matches(['.', '-', '/'])) {
        let length = text[..end].trim_end_matches(['.', '-', '/']).len();
        return (Some(Token::Date(date)), length);
    }
    let digits = until(&|c: char| !c.is_ascii_digit());
    let Ok(hours) = text[..digits].parse::<u32>() else {
        return (Some(Token::Unknown(text[..digits].to_owned())), digits);
    };
    let rest = &text[digits..];
    let letters = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    if matches!(&rest[..letters], "e" | "ste" | "de" | "er" | "ème") {
        let nth = i8::try_from(hours).ok().filter(|nth| (1..=5).contains(nth));
        let unknown = Token::Unknown(text[..digits].to_owned());
        return (Some(nth.map_or(unknown, Token::Nth)), digits + letters);
    }
    let mut length = digits;
    let mut minutes = 0;
    if let Some(after) = rest.strip_prefix(['u', 'h', ':', '.']) {
        let count = after.bytes().take_while(u8::is_ascii_digit).count();
        if count == 2 {
            minutes = after[..2].parse().unwrap_or_default();
            length += 3;
        } else if count == 0 && rest.starts_with(['u', 'h']) {
            length += 1;
        }
    }
    let tail = text[length..].trim_start();
    let skipped = text.len() - length - tail.len();
    for unit in ["uur", "uren", "u", "h"] {
        let is_unit = tail.strip_prefix(unit);
        if is_unit.is_some_and(|next| !next.starts_with(char::is_alphabetic)) {
            length += skipped + unit.len();
            break;
        }
    }
    let sound = hours < 100 && minutes < 100;
    // Minutes beyond the hour make a time that no clock shows.
    let total = if minutes < 60 {
        hours * 60 + minutes
    } else {
        100 * 60
    };
    match sound {
        true => (Some(Token::Time(total)), length),
        false => (Some(Token::Unknown(text[..digits].to_owned())), digits),
    }
}

fn date(text: &str) -> Option<Day> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = text.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || first.len() > 4 || third.len() > 4 {
        return None;
    }
    let iso = match (first.len(), third.len()) {
        (4, _) => format!("{first}-{second:0>2}-{third:0>2}"),
        (_, 4) => format!("{third}-{second:0>2}-{first:0>2}"),
        (_, 2) => format!("20{third}-{second:0>2}-{first:0>2}"),
        _ => return None,
    };
    Day::parse("day", &iso).ok()
}

fn word(text: &str) -> (Option<Token>, usize) {
    let end = text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len());
    let word = folded(&text[..end]);
    (meaning(&word), end)
}

/// What a word means; nothing for a word that only holds a sentence together.
fn meaning(word: &str) -> Option<Token> {
    const DAYS: [&[&str]; 7] = [
        &[
            "ma",
            "maa",
            "maandag",
            "maandagen",
            "maandags",
            "lun",
            "lundi",
            "monday",
            "mon",
        ],
        &[
            "di",
            "din",
            "dins",
            "dinsdag",
            "dinsdagen",
            "dinsdags",
            "mardi",
            "tuesday",
            "tue",
        ],
        &[
            "wo",
            "woe",
            "woens",
            "woensdag",
            "woensdagen",
            "woensdags",
            "mercredi",
            "wednesday",
        ],
        &[
            "do",
            "don",
            "dond",
            "donderdag",
            "donderdagen",
            "donderdags",
            "jeudi",
            "thursday",
        ],
        &[
            "vr",
            "vrij",
            "vrijdag",
            "vrijdagen",
            "vrijdags",
            "vendredi",
            "friday",
        ],
        &[
            "za",
            "zat",
            "zaterdag",
            "zaterdagen",
            "zaterdags",
            "samedi",
            "saturday",
        ],
        &[
            "zo", "zon", "zondag", "zondagen", "zondags", "dimanche", "sunday",
        ],
    ];
    if let Some(day) = DAYS.iter().position(|words| words.contains(&word)) {
        return Some(Token::Day(day));
    }
    Some(match word {
        "weekdagen" | "werkdagen" | "weekdag" | "werkdag" | "doordeweeks" => Token::Days(0, 4),
        "weekend" | "weekends" => Token::Days(5, 6),
        "alledagen" | "dagelijks" | "daily" => Token::Days(0, 6),
        "eerste" | "premier" => Token::Nth(1),
        "tweede" => Token::Nth(2),
        "derde" => Token::Nth(3),
        "vierde" => Token::Nth(4),
        "vijfde" => Token::Nth(5),
        "laatste" | "dernier" => Token::Nth(-1),
        "tweewekelijks" => Token::Weeks(2),
        "tot" | "a" | "to" => Token::Until,
        "en" | "et" | "and" | "plus" => Token::And,
        "altijd" => Token::Always,
        "heledag" => Token::Always,
        "gesloten" | "toe" | "dicht" => Token::Closed,
        "vanaf" | "sinds" => Token::From,
        "startend" => Token::Starting,
        "van" | "op" | "om" | "de" | "elke" | "iedere" | "open" | "telkens" | "uur" | "u" | "s"
        | "tussen" | "doorlopend" | "wekelijks" | "le" | "les" | "du" | "de l" => return None,
        other => Token::Unknown(other.to_owned()),
    })
}

/// Puts `niet in de schoolvakanties` and its like as the note that the rule keeps.
fn holidays(tokens: Vec<Token>) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    for token in tokens {
        let kind = match &token {
            Token::Unknown(word) if is_school(word) => "SH",
            Token::Unknown(word) if word.starts_with("feestdag") => "PH",
            _ => {
                out.push(token);
                continue;
            }
        };
        let mut applies = None;
        while let Some(last) = out.last() {
            match last {
                Token::Closed => applies = Some("off"),
                Token::Unknown(word) => match word.as_str() {
                    "niet" | "behalve" | "uitgezonderd" | "buiten" | "geen" => {
                        applies = Some("off");
                    }
                    "enkel" | "alleen" | "tijdens" | "in" => {
                        applies = applies.or((word != "in" && word != "tijdens").then_some("only"));
                    }
                    "alle" | "wettelijke" | "officiele" | "ook" | "school" => {}
                    _ => break,
                },
                Token::Holidays(note) if applies.is_none() => {
                    // `niet in de schoolvakanties en op feestdagen`: the first word holds for both.
                    applies = note.rsplit(' ').next().map(|word| match word {
                        "off" => "off",
                        _ => "only",
                    });
                    break;
                }
                Token::And => {}
                _ => break,
            }
            out.pop();
        }
        let applies = applies.unwrap_or("only");
        out.push(Token::Holidays(format!("{kind} {applies}")));
    }
    out
}

fn is_school(word: &str) -> bool {
    ["schoolvakantie", "schoolverlo", "vakantieperiode"]
        .iter()
        .any(|start| word.starts_with(start))
        || word == "vakanties"
}
