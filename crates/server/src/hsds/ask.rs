//! What is asked for: the parameters of the HSDS API, read strictly.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onthaal_model::time::Moment;
use onthaal_model::validate::{InvalidInput, Rule};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

/// Records on a page when nobody says how many.
const PER_PAGE: usize = 50;
/// Most records on a page.
const MOST_PER_PAGE: usize = 500;
/// Longest text that is searched for, in characters.
const SEARCH_LIMIT: usize = 200;
/// Most values of all filters together.
const MOST_FILTERS: usize = 50;

/// The parameters of one request. Every filter that is given must hold.
#[derive(Default)]
pub struct Ask {
    pub(super) words: Vec<String>,
    pub(super) terms: Vec<Uuid>,
    pub(super) taxonomies: Vec<Uuid>,
    pub(super) organisations: Vec<Uuid>,
    pub(super) parents: Vec<Uuid>,
    pub(super) modified_after: Option<Moment>,
    pub(super) top_only: bool,
    pub(super) minimal: bool,
    pub(super) full: bool,
    pub(super) full_service: bool,
    page: Option<usize>,
    per_page: Option<usize>,
}

impl Ask {
    /// Reads the parameters of a list that takes `allowed` besides `search`, `page`, `per_page` and
    /// `format`. Errs with the parameter that is not taken here or holds what it cannot hold.
    pub fn read(pairs: &[(String, String)], allowed: &[&str]) -> Result<Ask, InvalidInput> {
        let mut ask = Ask::default();
        if pairs.len() > MOST_FILTERS {
            return Err(InvalidInput::new("query", Rule::TooMany(MOST_FILTERS)));
        }
        for (name, value) in pairs {
            let everywhere = ["search", "page", "per_page", "format"];
            let known = everywhere.iter().chain(allowed);
            let Some(name) = known.copied().find(|known| known == name) else {
                return Err(InvalidInput::new(nameable(name), Rule::UnknownField));
            };
            ask.take(name, value.trim())?;
        }
        Ok(ask)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), InvalidInput> {
        let refuse = |rule| Err(InvalidInput::new(name, rule));
        let id = || Uuid::try_parse(value).map_err(|_| InvalidInput::new(name, Rule::WrongType));
        match name {
            "search" if value.chars().count() > SEARCH_LIMIT => {
                return refuse(Rule::TooLong(SEARCH_LIMIT));
            }
            "search" => self
                .words
                .extend(folded(value).split_whitespace().map(str::to_owned)),
            "taxonomy_term_id" => self.terms.push(id()?),
            "taxonomy_id" => self.taxonomies.push(id()?),
            "organization_id" => self.organisations.push(id()?),
            "parent_id" => self.parents.push(id()?),
            "modified_after" => match moment(value) {
                Some(moment) => {
                    self.modified_after = self.modified_after.max(Some(moment));
                }
                None => return refuse(Rule::WrongType),
            },
            "minimal" => self.minimal = flag(name, value)?,
            "full" => self.full = flag(name, value)?,
            "full_service" => self.full_service = flag(name, value)?,
            "top_only" => self.top_only = flag(name, value)?,
            "page" => self.page = Some(number(name, value, 1_000_000)?),
            "per_page" => self.per_page = Some(number(name, value, MOST_PER_PAGE)?),
            "format" if value == "json" => {}
            _ => return refuse(Rule::UnknownCode),
        }
        Ok(())
    }

    /// The page that is asked for, counted from 1.
    pub(super) fn page(&self) -> usize {
        self.page.unwrap_or(1)
    }

    /// How many records a page has. The minimal list comes on one page unless asked otherwise.
    pub(super) fn per_page(&self) -> usize {
        let usual = if self.minimal { usize::MAX } else { PER_PAGE };
        self.per_page.unwrap_or(usual)
    }
}

/// The name of a parameter, when it is fit to be said back.
fn nameable(name: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match name.len() <= 40 && name.chars().all(plain) && !name.is_empty() {
        true => name,
        false => "query",
    }
}

fn flag(name: &str, value: &str) -> Result<bool, InvalidInput> {
    match value {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(InvalidInput::new(name, Rule::WrongType)),
    }
}

fn number(name: &str, value: &str, most: usize) -> Result<usize, InvalidInput> {
    let read: Result<usize, _> = value.parse();
    match read {
        Ok(number) if (1..=most).contains(&number) => Ok(number),
        Ok(_) => Err(InvalidInput::new(name, Rule::OutOfRange)),
        Err(_) => Err(InvalidInput::new(name, Rule::WrongType)),
    }
}

/// Reads an instant as HSDS files write one: RFC 3339, or without its zone, or a day.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    // In a query an unescaped plus sign arrives as a space.
    let zoned = DateTime::parse_from_rfc3339(&text.replace(' ', "+"));
    if let Ok(zoned) = zoned {
        return Some(zoned.with_timezone(&Utc));
    }
    let forms = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
    ];
    let plain = forms
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    plain
        .or_else(|| day().map(|day| day.and_time(NaiveTime::MIN)))
        .map(|plain| plain.and_utc())
}

/// Small letters without their accents, as they are compared.
pub(super) fn folded(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Result<Ask, (String, Rule)> {
        let pairs: Vec<(String, String)> = query
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let allowed = ["taxonomy_term_id", "modified_after", "minimal", "full"];
        Ask::read(&pairs, &allowed).map_err(|refused| (refused.field, refused.rule))
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_the_name_of_the_parameter() {
        let check = |name: &str, value: &str, rule: Rule| {
            let refused = read(&[(name, value)]).err();
            assert_eq!(refused, Some((name.to_owned(), rule)), "{name}={value}");
        };
        check("page", "0", Rule::OutOfRange);
        check("page", "-1", Rule::WrongType);
        check("page", "two", Rule::WrongType);
        check("per_page", "501", Rule::OutOfRange);
        check("per_page", "", Rule::WrongType);
        check("taxonomy_term_id", "sleep", Rule::WrongType);
        check("modified_after", "yesterday", Rule::WrongType);
        check("modified_after", "2026-13-01", Rule::WrongType);
        check("minimal", "yes", Rule::WrongType);
        check("format", "xml", Rule::UnknownCode);
        check("postcode", "9000", Rule::UnknownField);
        check("organization_id", "x", Rule::UnknownField);
        check("search", &"a".repeat(201), Rule::TooLong(200));
        let odd = read(&[("<script>", "1")]).err();
        assert_eq!(odd, Some(("query".to_owned(), Rule::UnknownField)));
    }

    #[test]
    fn instants_are_read_in_the_forms_that_other_systems_send() {
        let check = |text: &str, utc: Option<&str>| {
            let read = moment(text).map(|moment| moment.to_rfc3339());
            assert_eq!(read.as_deref(), utc, "{text}");
        };
        check("2026-11-21T10:00:00Z", Some("2026-11-21T10:00:00+00:00"));
        check(
            "2026-11-21T10:00:00+01:00",
            Some("2026-11-21T09:00:00+00:00"),
        );
        check(
            "2026-11-21T10:00:00 01:00",
            Some("2026-11-21T09:00:00+00:00"),
        );
        check(
            "2026-11-21T10:00:00.250",
            Some("2026-11-21T10:00:00.250+00:00"),
        );
        check("2026-11-21 10:00:00", Some("2026-11-21T10:00:00+00:00"));
        check("2026-11-21", Some("2026-11-21T00:00:00+00:00"));
        check("21/11/2026", None);
    }

    #[test]
    fn the_minimal_list_is_one_page() {
        assert_eq!(read(&[]).ok().map(|ask| ask.per_page()), Some(50));
        let minimal = read(&[("minimal", "true")]).ok().map(|ask| ask.per_page());
        assert_eq!(minimal, Some(usize::MAX));
        let told = read(&[("minimal", "true"), ("per_page", "20")]);
        assert_eq!(told.ok().map(|ask| ask.per_page()), Some(20));
    }
}
