//! E-mail addresses and web addresses.

use super::{Note, Said};
use crate::verdict::Reason;

/// The address, without `mailto:`. Of several the first is taken.
pub(in crate::sheet) fn email(text: &str) -> Said<String> {
    let mut parts = text
        .split([';', ',', ' ', '\n', '\t'])
        .map(|part| part.trim().trim_matches(['<', '>', '(', ')']))
        .map(|part| part.strip_prefix("mailto:").unwrap_or(part))
        .filter(|part| part.contains('@'));
    let Some(first) = parts.next().filter(|part| is_email(part)) else {
        return Said::left_out(Note::new(Reason::NoAddress));
    };
    match parts.next() {
        Some(other) => {
            let note = Note::new(Reason::OneOnly).given(other).expected(first);
            Said::noted(first.to_owned(), note)
        }
        None => Said::plain(first.to_owned()),
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let sound = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part
                .chars()
                .all(|c| c.is_alphanumeric() || "._-+'&".contains(c))
    };
    sound(name) && sound(host) && host.contains('.')
}

/// The address, with `https://` where it was left out.
pub(in crate::sheet) fn url(text: &str) -> Said<String> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let bare: String = lower
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let harmful = ["javascript:", "data:", "vbscript:", "file:", "blob:"];
    if harmful.iter().any(|scheme| bare.starts_with(scheme)) {
        return Said::left_out(Note::new(Reason::DangerousLink));
    }
    let schemes = ["https://", "http://"];
    let scheme = schemes.iter().find(|scheme| lower.starts_with(**scheme));
    let rest = &text[scheme.map_or(0, |scheme| scheme.len())..];
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let sound = host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains("..")
        && !rest.contains(char::is_whitespace)
        && !rest.contains(['"', '<', '>'])
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || ".-:".contains(c));
    match (sound, scheme) {
        (false, _) => Said::left_out(Note::new(Reason::NoAddress)),
        (true, Some(_)) => Said::plain(text.to_owned()),
        (true, None) => Said::plain(format!("https://{text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_to_write_to_has_a_name_and_a_host() {
        let check = |text: &str, value: Option<&str>| {
            assert_eq!(email(text).value.as_deref(), value, "{text}");
        };
        check("info@wilg.example", Some("info@wilg.example"));
        check("mailto:info@wilg.example", Some("info@wilg.example"));
        check(
            "Jan <jan.o'neil@wilg.example>",
            Some("jan.o'neil@wilg.example"),
        );
        check("a@wilg.example; b@wilg.example", Some("a@wilg.example"));
        for wrong in [
            "info.wilg.example",
            "@wilg.example",
            "info@",
            "info@wilg",
            "a@@b.c",
            "n.v.t.",
        ] {
            check(wrong, None);
        }
        let noted = email("a@wilg.example; b@wilg.example").notes;
        assert_eq!(noted[0].reason, Reason::OneOnly);
    }

    #[test]
    fn an_address_to_browse_to_leads_to_a_page_and_does_no_harm() {
        let check = |text: &str, value: Option<&str>| {
            assert_eq!(url(text).value.as_deref(), value, "{text}");
        };
        check("www.wilg.example", Some("https://www.wilg.example"));
        check(
            "http://wilg.example/a?b=1",
            Some("http://wilg.example/a?b=1"),
        );
        check("HTTPS://Wilg.example", Some("HTTPS://Wilg.example"));
        for wrong in [
            "geen",
            "wilg",
            "https://",
            "http://a b.c",
            "zie facebook.",
            "ftp://a.b",
        ] {
            check(wrong, None);
        }
        for harmful in [
            "javascript:alert(1)",
            " JavaScript :x",
            "data:text/html,x",
            "java\tscript:x",
        ] {
            let said = url(harmful);
            assert_eq!(said.notes[0].reason, Reason::DangerousLink, "{harmful}");
        }
    }
}
