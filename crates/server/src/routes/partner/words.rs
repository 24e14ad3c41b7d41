//! The three languages of the pages of partners, and what is said in each.

use std::sync::LazyLock;

use axum::extract::FromRequestParts;
use hyper::header::{ACCEPT_LANGUAGE, HeaderMap};
use hyper::http::request::Parts;
use onthaal_locales::{Argument, Locales, Messages, native_name};
use onthaal_model::time::Day;
use std::convert::Infallible;

use crate::routes::Desk;

/// A language of the pages of partners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    Dutch,
    French,
    English,
}

impl Tongue {
    pub(super) const ALL: [Self; 3] = [Self::Dutch, Self::French, Self::English];

    /// The tag of its texts.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-BE",
            Self::French => "fr-BE",
            Self::English => "en",
        }
    }

    /// Its tag in addresses.
    pub(super) fn short(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// What its own speakers call it.
    pub(super) fn name(self) -> &'static str {
        native_name(self.tag())
    }

    /// The one that is meant by a tag such as `fr` or `en-GB`.
    fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?.trim();
        Self::ALL
            .into_iter()
            .find(|tongue| tongue.short().eq_ignore_ascii_case(language))
    }

    /// The first that a browser would like, by weight.
    fn wanted(headers: &HeaderMap) -> Option<Self> {
        let line = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut wanted: Vec<(f32, Self)> = line
            .split(',')
            .filter_map(|part| {
                let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
                let weight = weight.trim().strip_prefix("q=")?.parse().ok();
                let weight = weight.filter(|weight| *weight > 0.0)?;
                Some((weight, Self::of(tag)?))
            })
            .collect();
        wanted.sort_by(|(left, _), (right, _)| right.total_cmp(left));
        wanted.first().map(|(_, tongue)| *tongue)
    }
}

static TEXTS: LazyLock<[Messages; 3]> = LazyLock::new(|| {
    Tongue::ALL.map(|tongue| {
        Messages::load(&Locales::embedded(), tongue.tag())
            .expect("the three locales are part of the program")
    })
});

/// In which language somebody is answered, and what the address says besides its path.
#[derive(Clone)]
pub(super) struct Words {
    pub(super) tongue: Tongue,
    /// Whether the address names the language; then it goes along to the next page.
    chosen: bool,
    asked: Vec<(String, String)>,
}

impl FromRequestParts<Desk> for Words {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Desk) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.query(), &parts.headers))
    }
}

impl Words {
    /// The language of a request.
    pub(super) fn of(query: Option<&str>, headers: &HeaderMap) -> Self {
        let asked = pairs(query.unwrap_or_default());
        let named = asked
            .iter()
            .find(|(name, _)| name == "lang")
            .and_then(|(_, tag)| Tongue::of(tag));
        Self {
            tongue: named
                .or_else(|| Tongue::wanted(headers))
                .unwrap_or(Tongue::Dutch),
            chosen: named.is_some(),
            asked,
        }
    }

    /// What the address says under this name.
    pub(super) fn asked(&self, name: &str) -> Option<&str> {
        let mut pairs = self.asked.iter();
        pairs
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// A path with what must go along: the language where it was chosen, and `said`.
    pub(super) fn to(&self, path: &str, said: &[(&str, &str)]) -> String {
        let language = self.chosen.then(|| ("lang", self.tongue.short()));
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(language.iter().chain(said));
        match query.finish() {
            empty if empty.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    /// The words for an id.
    pub(super) fn t(&self, id: &str) -> String {
        self.messages().text(id)
    }

    /// The same with values filled in.
    pub(super) fn with(&self, id: &str, values: &[(&str, Argument<'_>)]) -> String {
        self.messages().text_with(id, values)
    }

    /// The label that families and partners see, where it is another than the one at the desk.
    pub(super) fn public(&self, id: &str) -> String {
        let messages = self.messages();
        messages
            .attribute(id, "public")
            .unwrap_or_else(|| messages.text(id))
    }

    /// A day within a year of today, such as "22 november".
    pub(super) fn day(&self, day: Day) -> String {
        use chrono::Datelike as _;
        let values = [
            ("day", i64::from(day.0.day()).into()),
            ("month", i64::from(day.0.month()).into()),
        ];
        self.with("partner-day", &values)
    }

    /// A day of any year, such as "22 november 2026".
    pub(super) fn day_of_year(&self, day: Day) -> String {
        use chrono::Datelike as _;
        let (told, year) = (self.day(day), day.0.year().to_string());
        let values = [
            ("day", told.as_str().into()),
            ("year", year.as_str().into()),
        ];
        self.with("partner-day-of-year", &values)
    }

    /// "maandag, dinsdag en vrijdag".
    pub(super) fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => {
                let most = most.join(", ");
                let values = [
                    ("first", most.as_str().into()),
                    ("last", last.as_str().into()),
                ];
                self.with("partner-and", &values)
            }
        }
    }

    fn messages(&self) -> &'static Messages {
        let [dutch, french, english] = &*TEXTS;
        match self.tongue {
            Tongue::Dutch => dutch,
            Tongue::French => french,
            Tongue::English => english,
        }
    }
}

/// The pairs of a form or of the part of an address after its question mark.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::HeaderValue;

    fn tongue(query: &str, accepts: &'static str) -> Tongue {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accepts));
        Words::of(Some(query), &headers).tongue
    }

    #[test]
    fn the_address_decides_on_the_language_then_the_browser_then_dutch_stands() {
        assert_eq!(tongue("lang=fr", "en"), Tongue::French);
        assert_eq!(tongue("lang=EN-gb", "fr"), Tongue::English);
        assert_eq!(tongue("lang=tlh", "fr-BE,fr;q=0.9"), Tongue::French);
        assert_eq!(tongue("", "de,en;q=0.5,fr;q=0.8"), Tongue::French);
        assert_eq!(tongue("", "de, en; q=0.5, fr; q=0.8"), Tongue::French);
        assert_eq!(tongue("", "en;q=0,ar"), Tongue::Dutch);
        assert_eq!(tongue("", ";;q=x,,"), Tongue::Dutch);
    }

    #[test]
    fn the_language_goes_along_only_where_it_was_chosen() {
        let headers = HeaderMap::new();
        let chosen = Words::of(Some("lang=fr&said=x"), &headers);
        assert_eq!(chosen.to("/t", &[("said", "é")]), "/t?lang=fr&said=%C3%A9");
        assert_eq!(Words::of(None, &headers).to("/t", &[]), "/t");
    }

    #[test]
    fn lists_and_days_are_told_as_in_a_sentence() {
        let words = Words::of(Some("lang=nl"), &HeaderMap::new());
        let of = |parts: &[&str]| {
            words.list(
                &parts
                    .iter()
                    .map(|part| (*part).to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(of(&["a"]), "a");
        assert_eq!(of(&["a", "b", "c"]), "a, b en c");
        let day = Day::parse("day", "2026-11-22").unwrap();
        assert_eq!(words.day_of_year(day), "22 november 2026");
    }
}
