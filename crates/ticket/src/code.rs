//! The code on the family's slip: 128 random bits, written so that a hurried hand is forgiven.
//!
//! Twenty-six letters and digits of Crockford's base 32 (no I, L, O or U) and two that check them.
//! The check is the number modulo 1021, the largest prime below 32²: every single wrong character
//! and every exchange of two neighbours changes it.

use onthaal_model::random::Randomness;
use sha2::{Digest as _, Sha256};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters that carry the secret.
const DATA: usize = 26;
/// Characters of a whole code.
pub const CODE_CHARACTERS: usize = DATA + 2;
/// How many characters stand together when a code is shown.
const GROUP: usize = 4;
const MODULUS: u32 = 1021;

/// What only the family's slip holds. It has no `Debug` that tells it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 16]);

/// Where the centre finds a ticket, without being able to open it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator(pub [u8; 16]);

/// What is wrong with a typed code. None of them tells whether a ticket exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was given.
    #[error("no code was given")]
    Empty,
    /// Too few characters: a photo of half a slip, a line forgotten.
    #[error("the code has {0} characters, expected {CODE_CHARACTERS}")]
    TooShort(usize),
    /// Too many characters.
    #[error("the code has too many characters, expected {CODE_CHARACTERS}")]
    TooLong,
    /// A character that no code has.
    #[error("the code has a character that no code has")]
    Character,
    /// The check does not fit: a wrong or exchanged character.
    #[error("the code does not fit its check characters")]
    Check,
}

impl CodeError {
    /// The error in kebab case, for screens and callers.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooShort(_) => "too-short",
            Self::TooLong => "too-long",
            Self::Character => "character",
            Self::Check => "check",
        }
    }
}

impl Secret {
    /// A new secret.
    pub fn new(random: &dyn Randomness) -> Self {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        Self(bytes)
    }

    /// Reads what was typed, scanned or copied. Whatever is no letter or digit is passed over, the
    /// invisible marks that come along with right-to-left text too; small letters are taken as
    /// capitals, `O` as 0, `I` and `L` as 1, digits of Arabic, Persian and wide keyboards as
    /// digits. Of an address only what follows its `/t/` counts, up to a question mark.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut values = Vec::with_capacity(CODE_CHARACTERS);
        let said = code_in(typed).chars().map(plain);
        for character in said.filter(|character| character.is_alphanumeric()) {
            values.push(value_of(character).ok_or(CodeError::Character)?);
            if values.len() > CODE_CHARACTERS {
                return Err(CodeError::TooLong);
            }
        }
        match values.len() {
            0 => return Err(CodeError::Empty),
            CODE_CHARACTERS => {}
            fewer => return Err(CodeError::TooShort(fewer)),
        }
        let (data, check) = values.split_at(DATA);
        // Twenty-six characters hold 130 bits; the first two are never set.
        if data[0] > 7 {
            return Err(CodeError::Check);
        }
        let number = data
            .iter()
            .fold(0_u128, |number, value| (number << 5) | u128::from(*value));
        let said = u32::from(check[0]) * 32 + u32::from(check[1]);
        if said != check_of(number) {
            return Err(CodeError::Check);
        }
        Ok(Self(number.to_be_bytes()))
    }

    /// The code without spaces, as it stands in an address.
    pub fn code(&self) -> String {
        let number = u128::from_be_bytes(self.0);
        let data = (0..DATA)
            .rev()
            .map(|place| ((number >> (place * 5)) & 31) as usize);
        let check = check_of(number) as usize;
        data.chain([check / 32, check % 32])
            .map(|value| char::from(ALPHABET[value]))
            .collect()
    }

    /// The code in groups of four, as it is read aloud and typed.
    pub fn grouped(&self) -> String {
        let code = self.code();
        let groups: Vec<&str> = (0..code.len())
            .step_by(GROUP)
            .map(|at| &code[at..at + GROUP])
            .collect();
        groups.join(" ")
    }

    /// Where the centre finds the ticket.
    pub fn locator(&self) -> Locator {
        let digest = Sha256::new()
            .chain_update(b"onthaal ticket locator v1")
            .chain_update(self.0)
            .finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Locator(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

onthaal_model::silent! { Secret Locator }

fn check_of(number: u128) -> u32 {
    (number % u128::from(MODULUS)) as u32
}

/// Of an address the part that is a code; anything else as it is.
fn code_in(typed: &str) -> &str {
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    let start = path.rfind("/t/").or_else(|| path.rfind("/T/"));
    start.map_or(path, |at| &path[at + 3..])
}

/// The character as a plain keyboard would have given it.
fn plain(character: char) -> char {
    let digit = |zero: u32| char::from_digit(u32::from(character) - zero, 10);
    let plain = match character {
        '\u{0660}'..='\u{0669}' => digit(0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(0x06F0),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0),
        other => Some(other),
    };
    plain.unwrap_or(character)
}

fn value_of(character: char) -> Option<u8> {
    let capital = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let byte = u8::try_from(capital).ok()?;
    ALPHABET
        .iter()
        .position(|known| *known == byte)
        .map(|at| at as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    fn secret(seed: u64) -> Secret {
        Secret::new(&SeededRandomness::new(seed))
    }

    #[test]
    fn a_code_is_found_again_however_it_is_typed() {
        for seed in 0..200 {
            let secret = secret(seed);
            let code = secret.code();
            assert_eq!(code.len(), CODE_CHARACTERS);
            let typed = [
                code.clone(),
                secret.grouped(),
                code.to_lowercase(),
                code.replace('0', "o").replace('1', "l"),
                format!("https://centrum.example/t/{code}"),
                format!("HTTPS://CENTRUM.EXAMPLE/T/{code}"),
                format!("https://centrum.example/t/{code}/?lang=fr#antwoord"),
                format!(" {}\n", secret.grouped().replace(' ', "-")),
            ];
            for typed in typed {
                assert_eq!(Secret::parse(&typed), Ok(secret.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn every_wrong_character_and_every_exchange_of_neighbours_is_seen() {
        for seed in 0..20 {
            let code = secret(seed).code().into_bytes();
            for at in 0..code.len() {
                for other in ALPHABET {
                    if *other != code[at] {
                        let mut wrong = code.clone();
                        wrong[at] = *other;
                        let wrong = String::from_utf8(wrong).expect("the alphabet is ASCII");
                        assert_eq!(Secret::parse(&wrong), Err(CodeError::Check), "{wrong}");
                    }
                }
                if at + 1 < code.len() && code[at] != code[at + 1] {
                    let mut wrong = code.clone();
                    wrong.swap(at, at + 1);
                    let wrong = String::from_utf8(wrong).expect("the alphabet is ASCII");
                    assert_eq!(Secret::parse(&wrong), Err(CodeError::Check), "{wrong}");
                }
            }
        }
    }

    #[test]
    fn half_a_code_is_called_half_and_a_strange_one_strange() {
        let code = secret(1).code();
        assert_eq!(Secret::parse(&code[..14]), Err(CodeError::TooShort(14)));
        assert_eq!(Secret::parse(" - "), Err(CodeError::Empty));
        assert_eq!(Secret::parse(&format!("{code}0")), Err(CodeError::TooLong));
        assert_eq!(
            Secret::parse(&code.replace(&code[3..4], "ü")),
            Err(CodeError::Character)
        );
    }

    #[test]
    fn neither_a_secret_nor_where_it_is_found_is_told() {
        let secret = secret(4);
        assert_eq!(
            format!("{secret:?} {:?}", secret.locator()),
            "Secret(…) Locator(…)"
        );
    }
}
