//! Numbers of the crossroads bank for enterprises.

use super::{Note, Said};
use crate::flat::Fact;
use crate::verdict::Reason;

/// The number as `0123.456.749`, when its control number fits.
pub(in crate::sheet) fn kbo(text: &str, fact: Fact) -> Said<String> {
    let bare = text.trim().to_ascii_uppercase();
    let bare = bare.trim_start_matches("BTW").trim_start();
    let bare = bare.strip_prefix("BE").unwrap_or(bare);
    let foreign = bare
        .chars()
        .any(|c| !c.is_ascii_digit() && !" ./-".contains(c));
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let (digits, mended) = match digits.len() {
        9 => (format!("0{digits}"), true),
        _ => (digits, false),
    };
    let number = |part: &str| part.parse::<u64>().ok();
    let fits = digits.len() == 10
        && digits.starts_with(['0', '1'])
        && number(&digits[..8])
            .zip(number(&digits[8..]))
            .is_some_and(|(body, control)| 97 - body % 97 == control);
    if foreign || !fits {
        return Said::left_out(Note::new(Reason::KboNumber));
    }
    let value = format!("{}.{}.{}", &digits[..4], &digits[4..7], &digits[7..]);
    match mended && fact == Fact::Number {
        true => Said::noted(
            value.clone(),
            Note::new(Reason::LeadingZero).expected(value),
        ),
        false => Said::plain(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_when_its_control_number_fits() {
        let check = |text: &str, value: Option<&str>| {
            assert_eq!(kbo(text, Fact::Text).value.as_deref(), value, "{text}");
        };
        check("0123.456.749", Some("0123.456.749"));
        check("BE 0123456749", Some("0123.456.749"));
        check("BTW BE0123.456.749", Some("0123.456.749"));
        check("123456749", Some("0123.456.749"));
        for wrong in ["0123.456.748", "1234", "0123.456.74O", "€ 12", ""] {
            check(wrong, None);
        }
        let said = kbo("123456749", Fact::Number);
        assert_eq!(said.notes[0].reason, Reason::LeadingZero);
    }
}
