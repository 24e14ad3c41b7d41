//! Telephone numbers. The plan of Belgium is a page; a library for the plans of the world reads a
//! number that was found but finds none in a text, and brings megabytes of tables.

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::numbers::{Piece, runs};
use crate::reading::{Class, Found, Reading};
use crate::spoken;

const CONTEXT: &[&str] = &[
    "tel",
    "telefoon",
    "telefoonnummer",
    "telefoonnr",
    "telnr",
    "gsm",
    "gsmnummer",
    "nummer",
    "nr",
    "bel",
    "belt",
    "bellen",
    "gebeld",
    "belde",
    "terugbellen",
    "opbellen",
    "bereikbaar",
    "mobiel",
    "whatsapp",
    "sms",
    "sturen",
    "phone",
    "appelle",
    "numero",
];

/// Numbers that ring at somebody, in digits or said as words. Helplines and free numbers are
/// nobody's.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let lengths: Vec<usize> = (8..=15).collect();
    for piece in runs(reading).iter().flat_map(|run| run.pieces(&lengths)) {
        let base = score(&piece);
        if base == 0 || piece.in_word {
            continue;
        }
        let mut at = reading.span(piece.tokens.0, piece.tokens.1);
        if piece.plus {
            at.start -= 1;
        }
        found.push(Found {
            kind: Kind::Phone,
            at,
            score: boosted(base, 25, near(reading, piece.tokens, (4, 3), CONTEXT)),
        });
    }
    found.extend(said(reading));
    found
}

fn score(piece: &Piece) -> u8 {
    let digits = piece.digits.as_str();
    if let Some(abroad) = piece
        .plus
        .then_some(digits)
        .or_else(|| digits.strip_prefix("00"))
    {
        return international(abroad, piece);
    }
    if !plausible(piece) {
        return 0;
    }
    match digits.strip_prefix('0') {
        Some(rest) if is_mobile(rest) => 70,
        // Numbers that cost, `0900 …`, are nobody's.
        Some(rest) if rest.starts_with('9') && piece.shape[0] == 4 && !is_mobile(rest) => 0,
        Some(rest) if is_landline(rest) => match piece.shape.len() {
            1 => 60,
            _ => 65,
        },
        Some(_) => 0,
        // Without its zero a number needs a word beside it that says so.
        None if is_mobile(digits) => 35,
        None => match digits.strip_prefix("32") {
            Some(rest) if is_mobile(rest) || is_landline(rest) => 45,
            Some(_) | None => 0,
        },
    }
}

fn international(digits: &str, piece: &Piece) -> u8 {
    let national = digits
        .strip_prefix("32")
        .map(|rest| rest.trim_start_matches('0'));
    match national {
        Some(rest) if is_mobile(rest) || is_landline(rest) => 90,
        Some(_) => 0,
        None if digits.starts_with('0') || digits.len() < 9 => 0,
        None if piece.plus => 75,
        None if plausible(piece) => 60,
        None => 0,
    }
}

/// 45 to 49, without the zero.
fn is_mobile(digits: &str) -> bool {
    digits.len() == 9 && digits.starts_with('4') && matches!(digits.as_bytes()[1], b'5'..=b'9')
}

/// Two to four and nine are the large cities; one and five to eight have a second digit. 70, 78
/// and 80 are services.
fn is_landline(digits: &str) -> bool {
    let area = digits.get(..2).unwrap_or_default();
    digits.len() == 8
        && !matches!(area, "70" | "78" | "80")
        && matches!(digits.as_bytes()[0], b'1'..=b'9')
}

/// Groups as numbers have them: none of one digit unless all are, and no day with its year.
fn plausible(piece: &Piece) -> bool {
    let singles = piece.shape.iter().filter(|size| **size == 1).count();
    let area_in_brackets = piece.between.iter().any(|mark| mark.contains('('));
    let is_day = piece.shape.len() >= 3
        && piece.shape[..2].iter().all(|size| *size <= 2)
        && piece.shape[2] == 4
        && piece.between[0] == piece.between[1]
        && piece.between[0] != " ";
    let is_card = piece.shape.len() >= 2 && piece.shape.iter().all(|size| *size == 4);
    (singles == 0 || singles == piece.shape.len() || area_in_brackets) && !is_day && !is_card
}

/// Numbers said in words, `nul vier zeven …`, also mixed with digits.
fn said(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < reading.tokens.len() {
        match said_from(reading, start) {
            Some((end, digits, words)) => {
                let rest = digits.strip_prefix('0');
                let rings = rest.is_some_and(|rest| is_mobile(rest) || is_landline(rest));
                let score = match (words >= 3, rings, rest.is_some() && digits.len() >= 7) {
                    (true, true, _) => 80,
                    (true, false, true) => 60,
                    _ => 0,
                };
                if score > 0 {
                    found.push(Found {
                        kind: Kind::Phone,
                        at: reading.span(start, end),
                        score,
                    });
                }
                start = end + 1;
            }
            None => start += 1,
        }
    }
    found
}

/// The last token of a row of number words and digits that begins here, its digits, and how many
/// of them were words.
fn said_from(reading: &Reading, start: usize) -> Option<(usize, String, usize)> {
    let mut digits = String::new();
    let mut words = 0;
    let mut end = start;
    for (index, token) in reading.tokens.iter().enumerate().skip(start) {
        match token.class {
            Class::Word => {
                let said = spoken::digits(&token.key).or_else(|| spoken::french_digit(&token.key));
                let Some(said) = said else { break };
                words += 1;
                digits.push_str(&said);
            }
            Class::Digits if token.text.len() <= 4 => digits.push_str(&token.text),
            Class::Sign if index > start && (token.is(",") || token.is("-") || token.is(".")) => {
                continue;
            }
            Class::Digits | Class::Sign => break,
        }
        end = index;
    }
    (words > 0 && !digits.is_empty()).then_some((end, digits, words))
}
