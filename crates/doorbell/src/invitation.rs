//! What a desk shows so that a kiosk can be paired: where it is, and a secret for ten minutes.
//!
//! Thirty-six digits: address, port, 64 random bits, and two that check the rest (ISO 7064 mod 97-10, as
//! on a bank account): every single wrong digit and every exchange of two neighbours is seen. Digits
//! alone, because a hand scanner types as a keyboard of another country does, and because every script
//! has them.

use crate::address::can_be_a_desk;
use onthaal_model::random::Randomness;
use std::net::{Ipv4Addr, SocketAddrV4};

/// Digits of a whole code.
pub const DIGITS: usize = 36;
/// How many digits stand together when a code is shown.
const GROUP: usize = 6;

/// An invitation to pair. It has no `Debug` that tells it.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Where the desk listens.
    pub address: SocketAddrV4,
    secret: [u8; 8],
}

onthaal_model::silent! { Invitation }

/// What is wrong with a typed code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Not as many digits as a code has: a line forgotten, half a scan.
    #[error("the code has {0} digits, expected {DIGITS}")]
    Length(usize),
    /// A character that no code has.
    #[error("the code has a character that no code has")]
    Character,
    /// The check does not fit: a wrong or exchanged digit.
    #[error("the code does not fit its check digits")]
    Check,
}

impl Invitation {
    /// A new one for a desk that listens at `address`.
    pub fn new(address: SocketAddrV4, random: &dyn Randomness) -> Self {
        let mut secret = [0; 8];
        random.fill(&mut secret);
        Self { address, secret }
    }

    /// Reads what was typed or scanned. Spaces, hyphens and full stops are passed over; digits of
    /// Arabic, Persian and wide keyboards are digits, and so is what a Belgian keyboard writes on the
    /// keys of the digits.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut number = 0_u128;
        let mut count = 0;
        for character in typed.chars() {
            if character.is_whitespace() || is_invisible(character) || "-.".contains(character) {
                continue;
            }
            let digit = digit_of(character).ok_or(CodeError::Character)?;
            count += 1;
            if count <= DIGITS {
                number = number * 10 + u128::from(digit);
            }
        }
        if count != DIGITS {
            return Err(CodeError::Length(count));
        }
        if number % 97 != 1 {
            return Err(CodeError::Check);
        }
        let value = number / 100;
        // Thirty-four digits hold a little more than 112 bits.
        if value >> 112 != 0 {
            return Err(CodeError::Check);
        }
        let port = ((value >> 64) & 0xFFFF) as u16;
        let ip = Ipv4Addr::from(((value >> 80) & 0xFFFF_FFFF) as u32);
        let address = SocketAddrV4::new(ip, port);
        if !can_be_a_desk(address) {
            return Err(CodeError::Check);
        }
        Ok(Self {
            address,
            secret: (value as u64).to_be_bytes(),
        })
    }

    /// The code without spaces, as a QR code says it.
    pub fn digits(&self) -> String {
        let ip = u128::from(u32::from(*self.address.ip()));
        let port = u128::from(self.address.port());
        let value = (ip << 80) | (port << 64) | u128::from(u64::from_be_bytes(self.secret));
        let check = 98 - (value * 100) % 97;
        format!("{:036}", value * 100 + check)
    }

    /// The code in groups of six, as it is read aloud and typed.
    pub fn grouped(&self) -> String {
        let digits = self.digits();
        let groups: Vec<&str> = (0..DIGITS)
            .step_by(GROUP)
            .map(|at| &digits[at..at + GROUP])
            .collect();
        groups.join(" ")
    }

    pub(crate) fn secret(&self) -> &[u8; 8] {
        &self.secret
    }
}

/// Marks that come along with right-to-left text.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn digit_of(character: char) -> Option<u32> {
    let from = |zero: u32| u32::from(character) - zero;
    match character {
        '0'..='9' => Some(from(0x30)),
        '\u{0660}'..='\u{0669}' => Some(from(0x0660)),
        '\u{06F0}'..='\u{06F9}' => Some(from(0x06F0)),
        '\u{FF10}'..='\u{FF19}' => Some(from(0xFF10)),
        other => "à&é\"'(§è!ç"
            .chars()
            .position(|key| key == other)
            .and_then(|at| u32::try_from(at).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    fn invitation(seed: u64) -> Invitation {
        let address = SocketAddrV4::new(Ipv4Addr::new(192, 168, 1, 23), 8464);
        Invitation::new(address, &SeededRandomness::new(seed))
    }

    #[test]
    fn a_code_is_found_again_however_it_is_typed_or_scanned() {
        for seed in 0..200 {
            let made = invitation(seed);
            let digits = made.digits();
            assert_eq!(digits.len(), DIGITS);
            let with = |keys: &str| -> String {
                let keys: Vec<char> = keys.chars().collect();
                let key = |digit: char| keys[digit.to_digit(10).expect("a digit") as usize];
                digits.chars().map(key).collect()
            };
            for typed in [
                digits.clone(),
                made.grouped(),
                made.grouped().replace(' ', "-"),
                format!("\u{200F} {}\r\n", made.grouped()),
                with("٠١٢٣٤٥٦٧٨٩"),
                with("۰۱۲۳۴۵۶۷۸۹"),
                with("０１２３４５６７８９"),
                with("à&é\"'(§è!ç"),
            ] {
                assert_eq!(Invitation::parse(&typed), Ok(made.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn every_wrong_digit_and_every_exchange_of_neighbours_is_seen() {
        for seed in 0..50 {
            let code = invitation(seed).digits().into_bytes();
            let refused = |wrong: &[u8]| {
                let wrong = str::from_utf8(wrong).expect("digits are ASCII");
                assert_eq!(Invitation::parse(wrong), Err(CodeError::Check), "{wrong}");
            };
            for at in 0..code.len() {
                for other in b'0'..=b'9' {
                    if other != code[at] {
                        let mut wrong = code.clone();
                        wrong[at] = other;
                        refused(&wrong);
                    }
                }
                if at + 1 < code.len() && code[at] != code[at + 1] {
                    let mut wrong = code.clone();
                    wrong.swap(at, at + 1);
                    refused(&wrong);
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused_by_what_is_wrong_with_it() {
        let code = invitation(1).digits();
        assert_eq!(Invitation::parse(""), Err(CodeError::Length(0)));
        assert_eq!(Invitation::parse(&code[..30]), Err(CodeError::Length(30)));
        assert_eq!(
            Invitation::parse(&code.repeat(1000)),
            Err(CodeError::Length(36_000))
        );
        assert_eq!(Invitation::parse("abc"), Err(CodeError::Character));
        let nowhere = Invitation {
            address: SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 8464),
            secret: [1; 8],
        };
        assert_eq!(Invitation::parse(&nowhere.digits()), Err(CodeError::Check));
    }

    #[test]
    fn an_invitation_is_not_told() {
        assert_eq!(format!("{:?}", invitation(3)), "Invitation(…)");
    }
}
