//! The only telephone numbers the town may show.

/// National helplines, with their real numbers.
const HELPLINES: [&str; 8] = [
    "112",
    "1712",
    "102",
    "106",
    "1813",
    "116 000",
    "078 15 10 20",
    "078 15 00 10",
];

/// Whether the number is a national helpline or one that rings nowhere (`09 000 12 34`).
pub(crate) fn is_allowed(number: &str) -> bool {
    HELPLINES.contains(&number) || rings_nowhere(number)
}

fn rings_nowhere(number: &str) -> bool {
    let Some(rest) = number.strip_prefix("09 000 ") else {
        return false;
    };
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    rest.split(' ').count() == 2 && rest.split(' ').all(two_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_silent_numbers_and_helplines_are_allowed() {
        for number in ["09 000 12 34", "112", "078 15 10 20"] {
            assert!(is_allowed(number), "{number}");
        }
        for number in ["09 123 45 67", "09 000 1234", "09 000 12 345", "100", ""] {
            assert!(!is_allowed(number), "{number}");
        }
    }
}
