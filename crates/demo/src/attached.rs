//! What hangs from a service: languages, prices, papers, areas, people, places and hours.

use crate::body::Body;
use crate::entry::{AtEntry, PriceEntry, ServiceEntry};
use crate::error::{DemoError, Place};
use crate::house::municipality_id;
use crate::ids::id_of;
use crate::people::{person, phone_record};
use crate::schedules::{self, Owner};
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::Language;
use uuid::Uuid;

/// What is said of the moments of a service at a place when nothing is known.
const ASK_WHEN: &str = "Vraag vooraf naar de dag en het uur.";

/// A service being read.
pub(crate) struct One<'a> {
    pub key: &'a str,
    pub id: Uuid,
    pub entry: &'a ServiceEntry,
    pub slugs: &'a Slugs<'a>,
    pub at: Place,
}

impl One<'_> {
    /// Every record that hangs from the service.
    pub(crate) fn attached(&self) -> Result<Vec<Record>, DemoError> {
        let mut records = self.languages()?;
        records.extend(self.costs()?);
        records.extend(self.entry.bring.iter().map(|document| {
            self.child(RecordKind::RequiredDocument, document)
                .set("document", document.as_str())
                .done()
        }));
        records.extend(self.areas()?);
        records.extend(self.people()?);
        for entry in &self.entry.at {
            records.extend(self.at_place(entry)?);
        }
        records.extend(self.hours()?);
        Ok(records)
    }

    /// The hours of the service itself, wherever it is.
    fn hours(&self) -> Result<Vec<Record>, DemoError> {
        let owner = Owner {
            column: "service_id",
            id: self.id,
            key: self.key,
        };
        let calendars = &self.slugs.files.house.calendar;
        schedules::records(&self.entry.hours, &owner, calendars, &self.at)
    }

    /// A record that hangs from the service.
    fn child(&self, kind: RecordKind, key: &str) -> Body {
        Body::new(kind, &format!("{}/{key}", self.key)).link("service_id", self.id)
    }

    fn languages(&self) -> Result<Vec<Record>, DemoError> {
        let record = |code: &String| {
            let language = self.at.take("languages", code, Language::parse(code))?;
            if language == Language::not_asked() {
                return Err(self.at.wrong("languages", "a service speaks a language"));
            }
            Ok(self
                .child(RecordKind::Language, code)
                .set("code", code.as_str())
                .done())
        };
        self.entry.languages.iter().map(record).collect()
    }

    fn costs(&self) -> Result<Vec<Record>, DemoError> {
        let free = self.entry.free.then(|| {
            self.child(RecordKind::CostOption, "free")
                .set("option", "gratis")
                .set("currency", "EUR")
                .set("amount", "0.00")
                .done()
        });
        if self.entry.free && !self.entry.prices.is_empty() {
            return Err(self.at.wrong("free", "is free and has prices"));
        }
        let price = |entry: &PriceEntry| {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            let sound = entry
                .euro
                .split_once('.')
                .is_some_and(|(euro, cent)| digits(euro) && digits(cent) && cent.len() == 2);
            if !sound {
                return Err(self
                    .at
                    .wrong("prices", format!("`{}` is no amount", entry.euro)));
            }
            Ok(self
                .child(RecordKind::CostOption, &entry.what)
                .set("option", entry.what.as_str())
                .set("currency", "EUR")
                .set("amount", entry.euro.as_str())
                .maybe("amount_description", entry.note.as_deref())
                .done())
        };
        let prices = self.entry.prices.iter().map(price);
        free.map(Ok).into_iter().chain(prices).collect()
    }

    fn areas(&self) -> Result<Vec<Record>, DemoError> {
        let house = &self.slugs.files.house;
        let of_house = || {
            let own = house
                .municipality
                .iter()
                .filter(|(_, entry)| entry.of_house);
            own.map(|(key, _)| key.clone()).collect()
        };
        let areas: Vec<String> = self.entry.area.clone().unwrap_or_else(of_house);
        let record = |key: &String| {
            let body = self.child(RecordKind::ServiceArea, key);
            match (key.as_str(), house.municipality.get(key)) {
                ("region", _) => Ok(body.set("name", house.house.region.as_str()).done()),
                ("flanders", _) => Ok(body.set("name", "Vlaanderen").done()),
                (_, Some(municipality)) => Ok(body
                    .set("name", municipality.name.as_str())
                    .link("municipality_id", municipality_id(key))
                    .done()),
                (_, None) => Err(self.at.wrong("area", format!("there is no `{key}`"))),
            }
        };
        areas.iter().map(record).collect()
    }

    fn people(&self) -> Result<Vec<Record>, DemoError> {
        let mut records = Vec::new();
        if let Some(number) = &self.entry.phone {
            records.push(phone_record("service_id", self.id, number, &self.at)?);
        }
        for entry in &self.entry.contact {
            records.extend(person("service_id", self.key, self.id, entry, &self.at)?);
        }
        Ok(records)
    }

    fn at_place(&self, entry: &AtEntry) -> Result<Vec<Record>, DemoError> {
        self.slugs.place(&self.at, "at", &entry.place)?;
        let key = format!("{}/{}", self.key, entry.place);
        let id = id_of(RecordKind::ServiceAtLocation, &key);
        let owner = Owner {
            column: "service_at_location_id",
            id,
            key: &key,
        };
        // Hours of the place do not hold for a service that comes there at its own moments.
        let lines = match &entry.hours {
            None => Vec::new(),
            Some(lines) if lines.is_empty() => {
                vec![format!(
                    "note: {}",
                    entry.note.as_deref().unwrap_or(ASK_WHEN)
                )]
            }
            Some(lines) => lines.clone(),
        };
        let said_as_hours = entry.hours.as_ref().is_some_and(Vec::is_empty);
        let note = entry.note.as_deref().filter(|_| !said_as_hours);
        let calendars = &self.slugs.files.house.calendar;
        let mut records = vec![
            self.child(RecordKind::ServiceAtLocation, &entry.place)
                .link("location_id", id_of(RecordKind::Location, &entry.place))
                .maybe("description", note)
                .done(),
        ];
        records.extend(schedules::records(&lines, &owner, calendars, &self.at)?);
        Ok(records)
    }
}
