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
        self.online.insert(page(address));
    }

    /// Whether what was found is one of these.
    pub(crate) fn holds(&self, kind: Kind, text: &str) -> bool {
        match kind {
            Kind::Phone => self.phones.contains(&national(text)),
            Kind::Email | Kind::Url => self.online.contains(&page(text)),
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

/// Where everybody can have a page, so that the host alone says nothing of whose it is.
const SHARED: &[&str] = &[
    "facebook.com",
    "fb.com",
    "fb.me",
    "forms.gle",
    "google.com",
    "instagram.com",
    "linkedin.com",
    "linktr.ee",
    "m.me",
    "snapchat.com",
    "t.me",
    "tiktok.com",
    "twitter.com",
    "wa.me",
    "x.com",
    "youtu.be",
    "youtube.com",
];

/// A page by its host, or by all of its address where many share the host; mail as it is.
fn page(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    if lower.contains('@') {
        return lower.trim_start_matches("mailto:").to_owned();
    }
    let whole = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, rest)| rest)
        .trim_start_matches("www.");
    let host = whole.split(['/', '?', '#']).next().unwrap_or_default();
    let shared = SHARED.iter().any(|shared| {
        host.strip_suffix(shared)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    match shared {
        true => whole.trim_end_matches('/').to_owned(),
        false => host.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Known;
    use crate::find_unless;

    #[test]
    fn the_page_of_a_house_on_a_network_makes_no_other_page_there_known() {
        let mut known = Known::default();
        known.add_online("https://www.facebook.com/huiswilgenbeke/");
        known.add_online("https://www.huiswilgenbeke.example/welkom");
        known.add_online("onthaal@huiswilgenbeke.example");
        let check = |text: &str, finds: usize| {
            assert_eq!(find_unless(text, &known).len(), finds, "{text}");
        };
        check("Zie facebook.com/huiswilgenbeke", 0);
        check("Zie facebook.com/lotte.voorbeeld", 1);
        check("Zie https://www.facebook.com/lotte.voorbeeld", 1);
        check("Zie www.huiswilgenbeke.example/foto", 0);
        check("Mail naar onthaal@huiswilgenbeke.example", 0);
        check("Mail naar lotte@huiswilgenbeke.example", 1);
    }
}
