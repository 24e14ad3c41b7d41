//! The lists of an API, page by page, and each service that its list tells only in short.

use super::address::Base;
use super::ask::{Answer, Asker};
use super::{Limits, LiveError};
use onthaal_exchange::{Fault, Reading};
use reqwest::Url;
use serde_json::Value;
use std::collections::BTreeSet;

/// What was taken from an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// Pages of lists.
    pub pages: u32,
    /// Services in these.
    pub services: usize,
    /// Services that were asked for one by one.
    pub one_by_one: usize,
}

/// Services, and then what may hang from none. Only the services must be there.
const LISTS: [&str; 4] = ["services", "organizations", "taxonomies", "taxonomy_terms"];

/// Lists of a service that only a full one has.
const FULL: [&str; 10] = [
    "attributes",
    "contacts",
    "cost_options",
    "eligibilitys",
    "languages",
    "phones",
    "regular_schedules",
    "schedules",
    "service_areas",
    "service_at_locations",
];

/// Reads a whole API: every page of its lists, and `/services/{id}` where the list tells a service
/// only in short. Names its host as the source where none is named. Errs when it is not there,
/// answers something else, has no end or breaks off; the reading is then of no use.
pub fn read(reading: &mut Reading, address: &str, limits: Limits) -> Result<Taken, LiveError> {
    let base = Base::parse(address)?;
    if reading.source().is_none() {
        reading.set_source(&base.host());
    }
    let mut feed = Feed {
        asker: Asker::new(&base, limits)?,
        base,
        limits,
        taken: Taken::default(),
    };
    for list in LISTS {
        feed.list(reading, list)?;
    }
    feed.details(reading);
    Ok(feed.taken)
}

struct Feed {
    asker: Asker,
    base: Base,
    limits: Limits,
    taken: Taken,
}

impl Feed {
    /// Looks at what the API says of itself; whatever that is, what it gave is there.
    fn details(&mut self, reading: &mut Reading) {
        let url = self.base.under(&[]);
        let answer = match self.asker.ask(&url) {
            Ok(Answer::Json(bytes)) => serde_json::from_slice::<Value>(&bytes).ok(),
            Ok(Answer::Nothing | Answer::NotAskedSo) | Err(_) => None,
        };
        let said = |key: &str| answer.as_ref()?.get(key)?.as_str();
        let sound = said("version").is_some()
            && ["profile", "openapi_url"]
                .iter()
                .all(|key| said(key).is_some_and(|url| Url::parse(url).is_ok()));
        if !sound {
            reading.note(url.as_str(), Fault::NoDetails);
        }
    }

    fn list(&mut self, reading: &mut Reading, list: &str) -> Result<(), LiveError> {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut plain = false;
        let mut number = 1;
        loop {
            let bytes = match self.page(list, number, &mut plain)? {
                Some(bytes) => bytes,
                None if number == 1 && list == "services" => {
                    let url = self.base.under(&[list]).to_string();
                    return Err(LiveError::Refused { url, status: 404 });
                }
                None => return Ok(()),
            };
            let url = self.base.under(&[list]).to_string();
            let page = Page::of(&url, &bytes)?;
            self.taken.pages += 1;
            let news = page.ids().filter(|id| seen.insert(id.clone())).count();
            if news == 0 && number > 1 {
                return match (page.items.is_empty(), list) {
                    (true, _) => Ok(()),
                    (false, "services") => Err(LiveError::Endless(url)),
                    (false, _) => {
                        reading.note(&url, Fault::SamePage);
                        Ok(())
                    }
                };
            }
            if number >= self.limits.pages || seen.len() > self.limits.services {
                return Err(LiveError::Endless(url));
            }
            let last = page.is_last(number);
            self.take(reading, list, number, page)?;
            if last {
                return Ok(());
            }
            number += 1;
        }
    }

    /// A page of a list, with all there is to tell where the API can; nothing where it has no
    /// such list.
    fn page(
        &mut self,
        list: &str,
        number: u32,
        plain: &mut bool,
    ) -> Result<Option<Vec<u8>>, LiveError> {
        let mut url = self.base.under(&[list]);
        url.query_pairs_mut()
            .append_pair("page", &number.to_string());
        let mut asked = url.clone();
        if !*plain {
            asked
                .query_pairs_mut()
                .append_pair("per_page", "100")
                .append_pair("full", "true");
        }
        match self.asker.ask(&asked)? {
            Answer::Json(bytes) => return Ok(Some(bytes)),
            Answer::Nothing => return Ok(None),
            Answer::NotAskedSo if *plain => return Err(not_asked_so(&asked)),
            Answer::NotAskedSo => *plain = true,
        }
        match self.asker.ask(&url)? {
            Answer::Json(bytes) => Ok(Some(bytes)),
            Answer::Nothing => Ok(None),
            Answer::NotAskedSo => Err(not_asked_so(&url)),
        }
    }

    fn take(
        &mut self,
        reading: &mut Reading,
        list: &str,
        number: u32,
        page: Page,
    ) -> Result<(), LiveError> {
        let mut whole = Vec::new();
        for item in page.items {
            if list != "services" {
                whole.push(item);
                continue;
            }
            self.taken.services += 1;
            match id_of(&item).filter(|_| !is_full(&item)) {
                Some(id) => self.service(reading, &id, item)?,
                None => whole.push(item),
            }
        }
        let name = format!("{}?page={number}", self.base.under(&[list]));
        let text = Value::Array(whole).to_string();
        reading.add_file(&name, text.as_bytes())?;
        Ok(())
    }

    /// The service with all there is to tell, or in short where nobody tells more.
    fn service(&mut self, reading: &mut Reading, id: &str, short: Value) -> Result<(), LiveError> {
        let url = self.base.under(&["services", id]);
        self.taken.one_by_one += 1;
        let bytes = match self.asker.ask(&url)? {
            Answer::Json(bytes) => bytes,
            Answer::Nothing | Answer::NotAskedSo => short.to_string().into_bytes(),
        };
        reading.add_file(url.as_str(), &bytes)?;
        Ok(())
    }
}

fn not_asked_so(url: &Url) -> LiveError {
    LiveError::Refused {
        url: url.to_string(),
        status: 400,
    }
}

/// A page of a list: the standard's, or a bare list.
struct Page {
    items: Vec<Value>,
    frame: Value,
}

impl Page {
    fn of(url: &str, bytes: &[u8]) -> Result<Page, LiveError> {
        // The one reader of JSON checks the depth and double keys, and says what is wrong where.
        let mut check = Reading::default();
        check.add_file(url, bytes)?;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut frame: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let mut items = frame.as_array_mut().map(std::mem::take);
        for key in ["contents", "content"] {
            let listed = frame.get_mut(key).and_then(Value::as_array_mut);
            items = items.or(listed.map(std::mem::take));
        }
        let items = items.ok_or_else(|| LiveError::NoPage(url.to_owned()))?;
        Ok(Page { items, frame })
    }

    fn ids(&self) -> impl Iterator<Item = String> + '_ {
        self.items.iter().filter_map(id_of)
    }

    /// Whether the page says that there is none after it.
    fn is_last(&self, number: u32) -> bool {
        let says = |key: &str| self.frame.get(key);
        let total = ["total_pages", "totalPages"].into_iter().find_map(says);
        let last = ["last_page", "last"].into_iter().find_map(says);
        let by_count = total.and_then(Value::as_u64);
        self.frame.is_array()
            || last.and_then(Value::as_bool) == Some(true)
            || by_count.is_some_and(|pages| u64::from(number) >= pages)
            || (total.is_none() && last.is_none() && self.items.is_empty())
    }
}

fn id_of(item: &Value) -> Option<String> {
    match item.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn is_full(service: &Value) -> bool {
    FULL.iter()
        .any(|key| service.get(key).is_some_and(Value::is_array))
}
