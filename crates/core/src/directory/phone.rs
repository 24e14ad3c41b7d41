//! Telephone numbers, as written and as dialled from anywhere.

use onthaal_directory::Phone;

/// A telephone number that anybody may ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneLine {
    /// As people in Flanders write it.
    pub number: String,
    /// Whose it is or when to ring.
    pub description: Option<String>,
    /// With the country in front; numbers that only ring inside Belgium have none.
    pub international: Option<String>,
}

/// The numbers that anybody may ring, each once; those of one person are not among them.
pub(super) fn lines(phones: &[Phone]) -> Vec<PhoneLine> {
    let mut lines: Vec<PhoneLine> = Vec::new();
    for phone in phones
        .iter()
        .filter(|phone| phone.contact_person_id.is_none())
    {
        if lines.iter().any(|line| line.number == phone.number) {
            continue;
        }
        lines.push(PhoneLine {
            number: phone.number.clone(),
            description: phone.description.clone(),
            international: international(&phone.number),
        });
    }
    lines
}

/// The number as it is dialled from abroad: `09 000 60 71` becomes `+3290006071`.
fn international(number: &str) -> Option<String> {
    let abroad = number.trim_start().starts_with('+');
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if abroad {
        return (digits.len() >= 8).then(|| format!("+{digits}"));
    }
    if let Some(rest) = digits.strip_prefix("00") {
        return Some(format!("+{rest}"));
    }
    // Free and shared-cost numbers and the short helplines cannot be reached from abroad.
    let inland = number.starts_with("090")
        || ["0800", "078", "070"]
            .iter()
            .any(|start| digits.starts_with(start));
    match digits.strip_prefix('0') {
        Some(rest) if digits.len() >= 9 && !inland => Some(format!("+32{rest}")),
        Some(_) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dialled_from_anywhere_where_they_can_be() {
        let check = |number: &str, dialled: Option<&str>| {
            assert_eq!(international(number).as_deref(), dialled, "{number}");
        };
        check("09 000 60 71", Some("+3290006071"));
        check("0470 00 00 00", Some("+32470000000"));
        check("+32 9 000 60 71", Some("+3290006071"));
        check("0032 9 000 60 71", Some("+3290006071"));
        check("0800 13 500", None);
        check("078 15 00 10", None);
        check("0903 00 000", None);
        check("1712", None);
        check("", None);
    }
}
