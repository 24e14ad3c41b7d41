//! Numbers of cards, passports and files.

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::numbers::runs;
use crate::reading::{Class, Found, Reading};

/// After these a number is the number of a file.
const FILES: &[&str] = &[
    "dossier",
    "dossiernr",
    "dossiernummer",
    "ref",
    "referentie",
    "referentienummer",
    "kenmerk",
    "klantnummer",
    "klantnr",
    "lidnummer",
    "aansluitingsnummer",
    "stamboeknummer",
    "stamnummer",
    "rolnummer",
    "ov",
    "dvz",
    "cgvs",
    "sis",
    "badge",
    "badgenummer",
    "polis",
    "polisnummer",
    "rijbewijs",
    "contractnummer",
    "kaartnummer",
    "patientnummer",
    "patientennummer",
    "rekeningnummer",
    "inschrijvingsnummer",
    "leerlingnummer",
];

const CARDS: &[&str] = &[
    "identiteitskaart",
    "eid",
    "kaart",
    "kaartnummer",
    "id",
    "verblijfskaart",
    "verblijfstitel",
    "vreemdelingenkaart",
];

const PASSPORTS: &[&str] = &[
    "paspoort",
    "paspoortnummer",
    "reispas",
    "passport",
    "passeport",
    "reisdocument",
];

/// Cards whose last digits check the others, and what a word beside it says is a number of
/// somebody.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = cards(reading);
    found.extend(passports(reading));
    found.extend(files(reading));
    found
}

/// Twelve digits of an identity card: the last two are the first ten modulo 97.
fn cards(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for piece in runs(reading).iter().flat_map(|run| run.pieces(&[12])) {
        let shaped = piece.shape == [3, 7, 2];
        if piece.in_word || !(shaped || piece.shape == [12]) {
            continue;
        }
        let number = piece.digits[..10].parse::<u64>().unwrap_or_default() % 97;
        let check = piece.digits[10..].parse::<u64>().unwrap_or(99);
        let right = check == if number == 0 { 97 } else { number };
        let base = match (right, shaped) {
            (true, _) => 80,
            (false, true) => 55,
            (false, false) => 30,
        };
        found.push(Found {
            kind: Kind::Document,
            at: reading.span(piece.tokens.0, piece.tokens.1),
            score: boosted(base, 30, near(reading, piece.tokens, (4, 2), CARDS)),
        });
    }
    found
}

/// Letters and digits of a passport, where a word says that it is one.
fn passports(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, pair) in reading.tokens.windows(2).enumerate() {
        let [word, digits] = pair else { continue };
        let shaped = word.class == Class::Word
            && digits.class == Class::Digits
            && word.text.chars().count() <= 3
            && (5..=9).contains(&digits.text.len())
            && digits.at.start - word.at.end <= 1;
        if shaped {
            let base = if word.is_shouted() && digits.text.len() >= 6 {
                40
            } else {
                20
            };
            found.push(Found {
                kind: Kind::Document,
                at: reading.span(index, index + 1),
                score: boosted(
                    base,
                    40,
                    near(reading, (index, index + 1), (4, 2), PASSPORTS),
                ),
            });
        }
    }
    found
}

/// A number of four digits or more after the word for a file, with letters and lines that belong
/// to it; a year alone is none.
fn files(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, token) in reading.tokens.iter().enumerate() {
        if token.class != Class::Word || !FILES.contains(&token.key.as_str()) {
            continue;
        }
        let fillers = [
            ".", ":", "-", "nr", "nummer", "no", "°", "n", "#", "is", "van", "met",
        ];
        let start = (index + 1..reading.tokens.len().min(index + 6))
            .find(|at| !fillers.contains(&reading.key(*at)));
        let Some(start) = start else { continue };
        let mut end = start;
        while reading.glued(end)
            && reading.tokens.get(end + 1).is_some_and(|next| {
                next.class != Class::Sign || ["-", "/", ".", "_"].contains(&next.key.as_str())
            })
        {
            end += 1;
        }
        while end > start && reading.tokens[end].class == Class::Sign {
            end -= 1;
        }
        let mut digits: String = digits_of(reading, start, end);
        while let Some(next) = reading.tokens.get(end + 1)
            && next.class == Class::Digits
            && reading.tokens[end].class == Class::Digits
            && next.at.start - reading.tokens[end].at.end == 1
        {
            end += 1;
            digits += &next.text;
        }
        let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let is_day = digits.len() == 8
            && end == start + 4
            && (digits[4..].starts_with("20") || digits[4..].starts_with("19"));
        if digits.len() >= 4 && !is_year && !is_day {
            found.push(Found {
                kind: Kind::Document,
                at: reading.span(start, end),
                score: 75,
            });
        }
    }
    found
}

fn digits_of(reading: &Reading, start: usize, end: usize) -> String {
    reading.tokens[start..=end]
        .iter()
        .filter(|token| token.class == Class::Digits)
        .map(|token| token.text.as_str())
        .collect()
}
