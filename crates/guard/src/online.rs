//! Where somebody can be reached or seen online.

use crate::kind::Kind;
use crate::reading::{Found, Reading};
use std::ops::Range;

/// Ends of names on the network that are met here.
const ENDS: &[&str] = &[
    "be",
    "com",
    "net",
    "org",
    "eu",
    "nl",
    "fr",
    "info",
    "io",
    "uk",
    "lu",
    "it",
    "es",
    "pl",
    "ro",
    "bg",
    "tr",
    "ma",
    "ru",
    "ua",
    "biz",
    "app",
    "dev",
    "online",
    "site",
    "brussels",
    "vlaanderen",
    "gent",
    "school",
    "edu",
    "gov",
];

/// Networks after whose name somebody's name there follows.
const NETWORKS: &[&str] = &[
    "insta",
    "instagram",
    "ig",
    "facebook",
    "fb",
    "snap",
    "snapchat",
    "tiktok",
    "telegram",
    "messenger",
    "signal",
    "discord",
    "twitter",
    "linkedin",
    "whatsapp",
];

/// Addresses for mail, pages and names on networks.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found: Vec<Found> = chunks(reading)
        .iter()
        .filter_map(|at| chunk(reading, at))
        .collect();
    found.extend(said_mail(reading));
    found.extend(named_handle(reading));
    found
}

/// What stands between spaces and brackets, without what closes a sentence.
fn chunks(reading: &Reading) -> Vec<Range<usize>> {
    let letters = &reading.letters;
    let ends = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, ',' | ';' | '(' | ')' | '<' | '>' | '"' | '[' | ']')
    };
    let mut chunks = Vec::new();
    let mut start = 0;
    for index in 0..=letters.len() {
        if index == letters.len() || ends(letters[index]) {
            let mut end = index;
            while end > start && matches!(letters[end - 1], '.' | '!' | '?' | ':' | '\'') {
                end -= 1;
            }
            if end > start {
                chunks.push(start..end);
            }
            start = index + 1;
        }
    }
    chunks
}

fn chunk(reading: &Reading, at: &Range<usize>) -> Option<Found> {
    // One small letter for every letter, or places in the text would no longer be places in the
    // reading: a capital İ alone becomes two.
    let text: String = reading.letters[at.clone()]
        .iter()
        .map(|letter| letter.to_lowercase().next().unwrap_or(*letter))
        .collect();
    let hit = |kind, from: usize, score| {
        Some(Found {
            kind,
            at: at.start + from..at.end,
            score,
        })
    };
    if let Some((before, host)) = text.split_once('@') {
        let local = before.rsplit([':', '/', '=']).next().unwrap_or_default();
        let skipped = before.chars().count() - local.chars().count();
        if local.is_empty() {
            return is_handle(host)
                .then(|| hit(Kind::Handle, skipped, 65))
                .flatten();
        }
        let ends = host.rsplit('.').next().unwrap_or_default();
        let known_form =
            host.contains('.') && ends.len() >= 2 && ends.chars().all(char::is_alphabetic);
        return known_form.then(|| hit(Kind::Email, skipped, 95)).flatten();
    }
    if text.contains("://") || text.starts_with("www.") {
        return hit(Kind::Url, 0, 95);
    }
    let (host, path) = text
        .split_once('/')
        .map_or((text.as_str(), None), |(host, path)| (host, Some(path)));
    let (name, end) = host.rsplit_once('.')?;
    let is_name = name.len() >= 2
        && name
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '.'))
        && name.chars().any(char::is_alphabetic);
    // A sentence that ends without a space begins the next with a capital.
    let last = reading.letters[at.start + name.chars().count() + 1];
    let new_sentence = last.is_uppercase() && path.is_none();
    (is_name && ENDS.contains(&end) && !new_sentence)
        .then(|| hit(Kind::Url, 0, 70))
        .flatten()
}

/// Three letters or more with at most digits, dots and lines, and not a time or a place.
fn is_handle(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = name.chars().filter(char::is_ascii_digit).count();
    (letters >= 3 || letters == 2 && digits >= 2)
        && !matches!(
            name,
            "home" | "school" | "work" | "werk" | "thuis" | "online"
        )
        && name
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-'))
}

/// An address for mail said in words: `naam at gmail punt com`.
fn said_mail(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for index in 1..reading.tokens.len() {
        let said_at = matches!(
            reading.key(index),
            "at" | "apenstaart" | "apenstaartje" | "arobase" | "@"
        );
        if !said_at {
            continue;
        }
        let skip = |from: usize| {
            (from..reading.tokens.len())
                .find(|at| !matches!(reading.key(*at), "(" | ")" | "[" | "]"))
        };
        let Some(host) = skip(index + 1) else {
            continue;
        };
        let Some(dot) = skip(host + 1) else { continue };
        let Some(end) = skip(dot + 1) else { continue };
        let is_dot = matches!(reading.key(dot), "." | "punt" | "dot" | "point");
        let Some(mut from) = (0..index)
            .rev()
            .find(|at| !matches!(reading.key(*at), "(" | "["))
        else {
            continue;
        };
        if is_dot && ENDS.contains(&reading.key(end)) {
            while from >= 2 && matches!(reading.key(from - 1), "." | "punt" | "_" | "-" | "dot") {
                from -= 2;
            }
            found.push(Found {
                kind: Kind::Email,
                at: reading.span(from, end),
                score: 80,
            });
        }
    }
    found
}

/// A word that no language has, straight after the name of a network: `insta: lotte_2009`.
fn named_handle(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let chunks = chunks(reading);
    for (index, token) in reading.tokens.iter().enumerate() {
        if !NETWORKS.contains(&token.key.as_str()) {
            continue;
        }
        let fillers = [
            "is",
            "naam",
            "account",
            "heet",
            "op",
            "via",
            "profiel",
            "gebruikersnaam",
        ];
        let after = (index + 1..reading.tokens.len()).take(4).find(|at| {
            !fillers.contains(&reading.key(*at)) && ![":", "-", "="].contains(&reading.key(*at))
        });
        let Some(after) = after else { continue };
        let at = reading.tokens[after].at.start;
        let Some(chunk) = chunks.iter().find(|chunk| chunk.contains(&at)) else {
            continue;
        };
        let text = reading.text(&(at..chunk.end));
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let strange = letters >= 3
            && (text.contains('_') || digits >= 2 || (text.contains('.') && !text.contains("..")));
        if strange && is_handle(&text.to_lowercase()) {
            found.push(Found {
                kind: Kind::Handle,
                at: at..chunk.end,
                score: 65,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::{Kind, find};

    #[test]
    fn a_capital_that_becomes_two_letters_moves_nothing() {
        let check = |text: &str, kind: Kind, shown: &str| {
            let found = find(text);
            let seen = found
                .first()
                .map(|span| (span.kind, &text[span.range.clone()]));
            assert_eq!(seen, Some((kind, shown)), "{text}");
        };
        check("Kijk op İİDİLİM.com", Kind::Url, "İİDİLİM.com");
        check("MAİLİİİİ:ali@voorbeeld.be", Kind::Email, "ali@voorbeeld.be");
        check("İİİİİİ/@ali.kaya2009", Kind::Handle, "@ali.kaya2009");
    }
}
