//! What everybody may know: numbers and addresses of services, taken from the directory.

use crate::kind::Kind;
use std::collections::BTreeSet;

/// Telephone numbers, addresses for mail and pages that are no person's.
#[derive(Debug, Clone, Default)]
pub struct Known {
    phones: BTreeSet<String>,
    online: BTreeSet<String>,
}

impl Known {
    /// Takes a telephone number, in any of the ways in which it is written.
    pub fn add_phone(&mut self, number: &str) {
        self.phones.insert(national(number));
    }

    /// Takes an address for mail or of a page.
    pub fn add_online(&mut self, address: &str) {
        self.online.insert(host(address));
    }

    /// Whether what was found is one of these.
    pub(crate) fn holds(&self, kind: Kind, text: &str) -> bool {
        match kind {
            Kind::Phone => self.phones.contains(&national(text)),
            Kind::Email | Kind::Url => self.online.contains(&host(text)),
            Kind::NationalNumber
            | Kind::Iban
            | Kind::Handle
            | Kind::Plate
            | Kind::Document
            | Kind::BirthDate
            | Kind::Address
            | Kind::Name
            | Kind::RareTrait => false,
        }
    }
}

/// The digits without the country, the way abroad and the zero.
fn national(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = number.trim_start().starts_with('+') || digits.starts_with("00");
    let digits = digits.trim_start_matches('0');
    let inland = match abroad {
        true => digits.strip_prefix("32").unwrap_or(digits),
        false => digits,
    };
    inland.trim_start_matches('0').to_owned()
}

/// A page by its host, mail as it is.
fn host(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    if lower.contains('@') {
        return lower.trim_start_matches("mailto:").to_owned();
    }
    let without = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, rest)| rest);
    let host = without.split(['/', '?', '#']).next().unwrap_or_default();
    host.trim_start_matches("www.").to_owned()
}
