use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Legal forms say nothing about who somebody is.
const LEGAL_FORMS: &[&str] = &[
    "vzw",
    "asbl",
    "ivzw",
    "bv",
    "bvba",
    "cv",
    "cvba",
    "nv",
    "feitelijke",
];
/// Words that so many names have that they do not tell two apart.
const SMALL_WORDS: &[&str] = &[
    "aan",
    "an",
    "bij",
    "de",
    "den",
    "der",
    "een",
    "en",
    "het",
    "in",
    "la",
    "le",
    "les",
    "of",
    "op",
    "te",
    "ten",
    "ter",
    "the",
    "van",
    "voor",
    "vereniging",
];
/// Shorter numbers are helplines that many share.
const SHORTEST_PHONE: usize = 8;
/// Two words less alike than this are two words.
const WORD_ALIKE: f64 = 0.6;
/// As much as two names are alike at most in which each has a word of its own.
const DIFFERENT: f64 = 0.5;
/// Sites on which everybody has a page.
const SHARED_HOSTS: &[&str] = &[
    "facebook.com",
    "instagram.com",
    "linkedin.com",
    "linktr.ee",
    "google.com",
    "sites.google.com",
];

/// Small letters without marks, and one space for everything that is neither letter nor digit.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !matches!(c, '.' | '\'' | '’') && !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The words of a name that tell who it is, in the order in which they stand.
pub(super) fn telling_words(name: &str) -> Vec<String> {
    let all: Vec<String> = folded(name)
        .split(' ')
        .map(str::to_owned)
        .filter(|word| !word.is_empty())
        .collect();
    let telling: Vec<String> = all
        .iter()
        .filter(|word| {
            !LEGAL_FORMS.contains(&word.as_str()) && !SMALL_WORDS.contains(&word.as_str())
        })
        .cloned()
        .collect();
    match telling.is_empty() {
        true => all,
        false => telling,
    }
}

/// The consonants of a word, none twice in a row: the same for most misspellings.
pub(super) fn skeleton(word: &str) -> String {
    let mut out = String::new();
    for c in word
        .chars()
        .filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h'))
    {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

/// How much two names are alike, from 0 to 1. Names that count differently (groep 1, groep 2)
/// are not.
pub(super) fn alike(one: &[String], other: &[String]) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let numbers = |words: &[String]| -> BTreeSet<String> {
        let numbers = words
            .iter()
            .filter(|word| word.chars().any(|c| c.is_ascii_digit()));
        numbers.cloned().collect()
    };
    if numbers(one) != numbers(other) {
        return 0.0;
    }
    let sorted = |words: &[String]| {
        let mut words = words.to_vec();
        words.sort();
        words.join(" ")
    };
    let as_written = strsim::normalized_damerau_levenshtein(&one.join(" "), &other.join(" "));
    let in_order = strsim::normalized_damerau_levenshtein(&sorted(one), &sorted(other));
    let together = strsim::normalized_damerau_levenshtein(&one.concat(), &other.concat());
    if together < 0.9 && has_a_word_alone(one, other) && has_a_word_alone(other, one) {
        return as_written.min(DIFFERENT);
    }
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    let common = one.intersection(&other).count();
    let fewest = one.len().min(other.len());
    // A name that is a part of the other is close, but not the same.
    let part = match common == fewest && fewest >= 2 {
        true => 0.9,
        false => 0.0,
    };
    as_written.max(in_order).max(part)
}

/// Whether a word of the one has nothing like it in the other.
fn has_a_word_alone(one: &[String], other: &[String]) -> bool {
    one.iter().any(|word| {
        let closest = other
            .iter()
            .map(|found| strsim::normalized_damerau_levenshtein(word, found));
        closest.fold(0.0, f64::max) < WORD_ALIKE
    })
}

/// The digits of a telephone number without the country, where it is one that tells somebody
/// apart.
pub(super) fn phone(number: &str) -> Option<String> {
    let number = number
        .split(['/', ';', ','])
        .next()
        .filter(|part| part.len() >= SHORTEST_PHONE)
        .unwrap_or(number);
    let mut digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if number.trim_start().starts_with('+') || digits.starts_with("00") {
        digits = digits.trim_start_matches('0').to_owned();
        digits = digits
            .strip_prefix("32")
            .map_or(digits.clone(), str::to_owned);
    }
    let digits = digits.trim_start_matches('0').to_owned();
    (digits.len() >= SHORTEST_PHONE).then_some(digits)
}

/// The ten digits of an enterprise number.
pub(super) fn kbo(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        10 => Some(digits),
        9 => Some(format!("0{digits}")),
        _ => None,
    }
}

/// The host of a web address, unless everybody has a page there.
pub(super) fn host(url: &str) -> Option<String> {
    let rest = url
        .trim()
        .split_once("://")
        .map_or(url.trim(), |(_, rest)| rest);
    let host = rest
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    (host.contains('.') && !SHARED_HOSTS.contains(&host.as_str())).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_the_same_however_it_is_written() {
        for number in [
            "053 21 22 23",
            "+32 53 21 22 23",
            "0032/53.21.22.23",
            "053/21.22.23",
            "(053) 21 22 23",
        ] {
            assert_eq!(phone(number).as_deref(), Some("53212223"), "{number}");
        }
        for helpline in ["1712", "102", "112", "", "tel"] {
            assert_eq!(phone(helpline), None, "{helpline}");
        }
    }

    #[test]
    fn names_are_alike_when_people_would_say_so() {
        let check = |one: &str, other: &str, least: f64, most: f64| {
            let found = alike(&telling_words(one), &telling_words(other));
            assert!((least..=most).contains(&found), "{one} / {other}: {found}");
        };
        check("Spelotheek De Bie", "speelotheek de bie vzw", 0.85, 1.0);
        check("V.Z.W. De Kade", "De Kade", 1.0, 1.0);
        check(
            "Kinderdagverblijf 't Nestje",
            "Het nestje (kinderdagverblijf)",
            0.75,
            1.0,
        );
        check("Huiswerkklas 1", "Huiswerkklas 2", 0.0, 0.0);
        check("Taalcafé", "Taalcoaching", 0.0, 0.7);
        check("CAW Wilgenland", "JAC Wilgenland", 0.0, 0.5);
        check("Speel Punt Dorp", "Speelpunt dorp", 0.9, 1.0);
        check("Consultatiebureau", "Opvoedingspunt", 0.0, 0.4);
    }
}
