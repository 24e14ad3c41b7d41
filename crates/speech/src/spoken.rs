//! What of a written text is said: telephone numbers figure by figure, times and amounts as people
//! say them, and no sign that a voice would take for an order or read out by its name.

use crate::words::{Words, words_of};

/// The least and the most figures of a telephone number.
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;

/// The text as a voice of this locale is to say it. Empty when nothing in it can be said.
pub(crate) fn spoken(locale: &str, text: &str) -> String {
    let words = words_of(locale);
    let plain: Vec<char> = text.chars().filter_map(plain).collect();
    let mut said = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while at < plain.len() {
        at = step(&plain, at, &words, &mut said);
    }
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    match said.chars().any(char::is_alphanumeric) {
        true => said,
        false => String::new(),
    }
}

/// A character as it is looked at: one kind of figure, of space and of dash; marks of direction and
/// signs that mean something to the program are gone.
fn plain(c: char) -> Option<char> {
    let figure = |zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10);
    match c {
        '\u{660}'..='\u{669}' => figure('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => figure('\u{6f0}'),
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => None,
        '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        '[' | ']' | '{' | '}' | '<' | '>' | '|' | '*' | '#' | '~' | '^' | '_' | '\\' => Some(' '),
        '\u{2010}'..='\u{2012}' => Some('-'),
        '–' | '—' => Some('–'),
        '·' | '•' => Some(','),
        c if c.is_control() || c.is_whitespace() => Some(' '),
        c => Some(c),
    }
}

/// Says what stands at `at`, and gives where to go on.
fn step(text: &[char], at: usize, words: &Words, said: &mut String) -> usize {
    let before = at.checked_sub(1).map(|index| text[index]);
    let inside = before.is_some_and(|c| c.is_alphanumeric());
    let c = text[at];
    if !inside && (c.is_ascii_digit() || c == '+' || c == '(') {
        let number = phone(text, at, said)
            .or_else(|| amount(text, at, words, said))
            .or_else(|| time(text, at, words, said))
            .or_else(|| plain_number(text, at, words, said));
        if let Some(end) = number {
            return end;
        }
    }
    if !inside && c.is_uppercase() {
        let end = word_end(text, at);
        let word: String = text[at..end].iter().collect();
        if words.spelled.contains(&word.as_str()) {
            for letter in word.chars() {
                said.push(letter);
                said.push(' ');
            }
            return end;
        }
    }
    match c {
        '€' => return euro_first(text, at, words, said),
        '&' => spaced(said, words.and),
        '/' => said.push_str(", "),
        '–' if said.ends_with(' ') => said.push_str(", "),
        '–' => said.push('-'),
        c => said.push(c),
    }
    at + 1
}

fn spaced(said: &mut String, word: &str) {
    said.push(' ');
    said.push_str(word);
    said.push(' ');
}

fn word_end(text: &[char], at: usize) -> usize {
    at + text[at..]
        .iter()
        .take_while(|c| c.is_alphanumeric())
        .count()
}

fn figures_end(text: &[char], at: usize) -> usize {
    at + text[at..].iter().take_while(|c| c.is_ascii_digit()).count()
}

fn skip_spaces(text: &[char], at: usize) -> usize {
    at + text[at..].iter().take_while(|c| **c == ' ').count()
}

/// A telephone number: groups of figures that begin with 0 or +, said figure by figure with a pause
/// between the groups, which is how somebody can write it down.
fn phone(text: &[char], at: usize, said: &mut String) -> Option<usize> {
    if !matches!(text[at], '0' | '+' | '(') {
        return None;
    }
    let mut groups: Vec<&[char]> = Vec::new();
    let mut count = 0;
    let (mut here, mut end) = (at, at);
    while here < text.len() {
        match text[here] {
            c if c.is_ascii_digit() => {
                let past = figures_end(text, here);
                groups.push(&text[here..past]);
                count += past - here;
                (here, end) = (past, past);
            }
            '+' if here == at => here += 1,
            ' ' | '/' | '.' | '-' | '(' | ')' if here - end < 3 => here += 1,
            _ => break,
        }
    }
    let joined = text.get(end).is_some_and(|c| c.is_alphanumeric());
    if joined || !PHONE.contains(&count) {
        return None;
    }
    // Days are written with figures and signs too.
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    if lengths == [2, 2, 4] {
        return None;
    }
    if text[at] == '+' {
        said.push('+');
    }
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            said.push_str(", ");
        }
        figures(group, said);
    }
    Some(end)
}

fn figures(group: &[char], said: &mut String) {
    for (index, figure) in group.iter().enumerate() {
        if index > 0 {
            said.push(' ');
        }
        said.push(*figure);
    }
}

/// `5 €`, `5,50 EUR`.
fn amount(text: &[char], at: usize, words: &Words, said: &mut String) -> Option<usize> {
    let (end, whole, cents) = decimal(text, at)?;
    let sign = skip_spaces(text, end);
    let past = match text.get(sign) {
        Some('€') => sign + 1,
        Some('E')
            if text[sign..].starts_with(&['E', 'U', 'R']) && word_end(text, sign) == sign + 3 =>
        {
            sign + 3
        }
        _ => return None,
    };
    say_amount(whole, cents, words, said);
    Some(past)
}

/// `€ 5,50`; the sign alone is the word.
fn euro_first(text: &[char], at: usize, words: &Words, said: &mut String) -> usize {
    match decimal(text, skip_spaces(text, at + 1)) {
        Some((end, whole, cents)) => {
            say_amount(whole, cents, words, said);
            end
        }
        None => {
            spaced(said, words.euro);
            at + 1
        }
    }
}

fn say_amount(whole: &[char], cents: &[char], words: &Words, said: &mut String) {
    said.extend(whole);
    spaced(said, words.euro);
    if cents.iter().any(|figure| *figure != '0') {
        said.extend(cents);
    }
}

/// The figures before and behind a comma or point, of which there may be two behind.
fn decimal(text: &[char], at: usize) -> Option<(usize, &[char], &[char])> {
    let end = figures_end(text, at);
    if end == at {
        return None;
    }
    let whole = &text[at..end];
    if matches!(text.get(end), Some(',' | '.')) {
        let past = figures_end(text, end + 1);
        if past == end + 3 {
            return Some((past, whole, &text[end + 1..past]));
        }
    }
    Some((end, whole, &[]))
}

/// `9:00`, `9:30`, in French `9 h 30`: the hour, and the minutes when there are any.
fn time(text: &[char], at: usize, words: &Words, said: &mut String) -> Option<usize> {
    let end = figures_end(text, at);
    let hour = number(&text[at..end]).filter(|hour| end - at <= 2 && *hour <= 24)?;
    let letter = skip_spaces(text, end);
    if let Some(word) = words.hours
        && text.get(letter) == Some(&'h')
        && !text.get(letter + 1).is_some_and(|c| c.is_alphabetic())
    {
        said.push_str(&hour.to_string());
        spaced(said, word);
        let minutes = skip_spaces(text, letter + 1);
        let past = figures_end(text, minutes);
        let has_minutes = past == minutes + 2 && past == word_end(text, minutes);
        return Some(match has_minutes {
            true => say_minutes(text, minutes, past, said),
            false => letter + 1,
        });
    }
    let sign = *text.get(end)?;
    if sign != ':' && !(sign == '.' && words.point_in_times) {
        return None;
    }
    let past = figures_end(text, end + 1);
    let minutes = number(&text[end + 1..past]).filter(|minutes| *minutes < 60)?;
    if past != end + 3 || (sign == '.' && minutes % 5 != 0) {
        return None;
    }
    said.push_str(&hour.to_string());
    said.push(' ');
    say_minutes(text, end + 1, past, said);
    Some(between(text, past, words, said))
}

fn say_minutes(text: &[char], from: usize, past: usize, said: &mut String) -> usize {
    if text[from..past].iter().any(|figure| *figure != '0') {
        said.extend(&text[from..past]);
    }
    past
}

fn number(figures: &[char]) -> Option<u32> {
    figures.iter().collect::<String>().parse().ok()
}

/// A number as it stands, and the word between it and the end of its range.
fn plain_number(text: &[char], at: usize, words: &Words, said: &mut String) -> Option<usize> {
    let end = figures_end(text, at);
    if end == at {
        return None;
    }
    said.extend(&text[at..end]);
    // Behind a dash it is the end of something already.
    Some(match at.checked_sub(1).map(|index| text[index]) {
        Some('-') => end,
        Some(_) | None => between(text, end, words, said),
    })
}

/// Behind a figure: a dash before another one is the word of a range.
fn between(text: &[char], end: usize, words: &Words, said: &mut String) -> usize {
    let dash = skip_spaces(text, end);
    if !matches!(text.get(dash), Some('-' | '–')) {
        return end;
    }
    let next = skip_spaces(text, dash + 1);
    let past = figures_end(text, next);
    // What goes on with a further dash is a number of its own kind.
    if past == next || matches!(text.get(past), Some('-')) {
        return end;
    }
    spaced(said, words.to);
    next
}

#[cfg(test)]
mod tests;
