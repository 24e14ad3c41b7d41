//! Services: what they are, and everything that hangs from them.

use crate::body::Body;
use crate::entry::{AtEntry, ServiceEntry};
use crate::error::{DemoError, Place};
use crate::house::municipality_id;
use crate::ids::id_of;
use crate::organisations::{check_address, phone_record};
use crate::schedules::{self, Owner};
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language, TargetGroup, Theme};
use uuid::Uuid;

/// Most characters of a summary.
const SUMMARY_LIMIT: usize = 140;
/// What is said of the moments of a service at a place when nothing is known.
const ASK_WHEN: &str = "Vraag vooraf naar de dag en het uur.";

/// The records of all files of `services/`.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for (name, file) in &slugs.files.services {
        for (key, entry) in &file.service {
            let at = Place::new(name, format!("service.{key}"));
            let one = One {
                key,
                id: id_of(RecordKind::Service, key),
                entry,
                slugs,
                at,
            };
            records.extend(one.records()?);
        }
    }
    Ok(records)
}

struct One<'a> {
    key: &'a str,
    id: Uuid,
    entry: &'a ServiceEntry,
    slugs: &'a Slugs<'a>,
    at: Place,
}

impl One<'_> {
    fn records(&self) -> Result<Vec<Record>, DemoError> {
        let mut records = vec![self.service()?];
        records.extend(self.attributes()?);
        records.extend(self.languages()?);
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
        let owner = Owner {
            column: "service_id",
            id: self.id,
            key: self.key,
        };
        let calendars = &self.slugs.files.house.calendar;
        let hours = schedules::records(&self.entry.hours, &owner, calendars, &self.at)?;
        records.extend(hours);
        Ok(records)
    }

    /// A record that hangs from the service.
    fn child(&self, kind: RecordKind, key: &str) -> Body {
        Body::new(kind, &format!("{}/{key}", self.key)).link("service_id", self.id)
    }

    fn service(&self) -> Result<Record, DemoError> {
        let entry = self.entry;
        self.slugs.organisation(&self.at, "by", &entry.by)?;
        if entry.summary.chars().count() > SUMMARY_LIMIT {
            return Err(self.at.wrong("summary", "is longer than 140 characters"));
        }
        check_address("web", entry.web.as_deref(), &self.at)?;
        check_address("email", entry.email.as_deref(), &self.at)?;
        let day = |field: &str, text: &str| {
            let read = Day::parse(field, text);
            self.at.take(field, text, read).map(|day| day.to_string())
        };
        let (minimum, maximum) = self.months()?;
        let mut body = Body::new(RecordKind::Service, self.key)
            .link(
                "organisation_id",
                id_of(RecordKind::Organisation, &entry.by),
            )
            .set("name", entry.name.as_str())
            .set("summary", entry.summary.as_str())
            .set("description", entry.about.as_str())
            .set("status", entry.status.as_deref().unwrap_or("active"))
            .set("assured_date", day("checked", &entry.checked)?)
            .maybe("url", entry.web.as_deref())
            .maybe("email", entry.email.as_deref())
            .maybe("interpretation_services", entry.interpreter.as_deref())
            .maybe("application_process", entry.how.as_deref())
            .maybe("fees_description", entry.fees.as_deref())
            .maybe("accreditations", entry.accreditation.as_deref())
            .maybe("eligibility_description", entry.who.as_deref())
            .maybe("minimum_age", minimum)
            .maybe("maximum_age", maximum)
            .maybe("alert", entry.alert.as_deref())
            .maybe("is_not", entry.is_not.as_deref());
        if let Some(wait) = &entry.wait {
            body = body
                .set("wait_time", wait.text.as_str())
                .set("wait_time_date", day("wait.on", &wait.on)?);
        }
        Ok(body.done())
    }

    /// The ages in months: as given, or the outer bounds of the bands; none when a band has none.
    fn months(&self) -> Result<(Option<i64>, Option<i64>), DemoError> {
        if let Some((from, to)) = self.entry.months {
            return Ok((Some(from), Some(to)));
        }
        let mut bounds: Option<(f64, f64)> = None;
        for code in &self.entry.ages {
            let band = self.at.take("ages", code, AgeBand::parse(code))?;
            let (Some(from), Some(to)) = band.years() else {
                return Ok((None, None));
            };
            let (low, high) = bounds.unwrap_or((from, to));
            bounds = Some((low.min(from), high.max(to)));
        }
        let months = |years: f64| (years.max(0.0) * 12.0).round() as i64;
        Ok(bounds.map_or((None, None), |(low, high)| {
            (Some(months(low)), Some(months(high)))
        }))
    }

    fn attributes(&self) -> Result<Vec<Record>, DemoError> {
        let entry = self.entry;
        let mut records = Vec::new();
        let mut add = |link_type: &str, code: &str, value: Option<String>| {
            records.push(
                Body::new(
                    RecordKind::Attribute,
                    &format!("{}/{link_type}/{code}", self.key),
                )
                .link("link_id", self.id)
                .set("link_entity", RecordKind::Service.as_str())
                .set("link_type", link_type)
                .set("taxonomy_term_code", code)
                .maybe("value", value)
                .done(),
            );
        };
        // The order of the themes says how well each fits.
        for (index, code) in entry.themes.iter().enumerate() {
            self.at.take("themes", code, Theme::parse(code))?;
            add("theme", code, Some((index + 1).to_string()));
        }
        for code in &entry.ages {
            self.at.take("ages", code, AgeBand::parse(code))?;
            add("age-band", code, None);
        }
        for code in &entry.intake {
            self.at.take("intake", code, IntakeMode::parse(code))?;
            add("intake-mode", code, None);
        }
        for code in &entry.groups {
            self.at.take("groups", code, TargetGroup::parse(code))?;
            add("target-group", code, None);
        }
        let needed = [
            ("themes", &entry.themes),
            ("ages", &entry.ages),
            ("intake", &entry.intake),
        ];
        match needed.into_iter().find(|(_, codes)| codes.is_empty()) {
            Some((field, _)) => Err(self.at.wrong(field, "names none")),
            None => Ok(records),
        }
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
        let price = |entry: &crate::entry::PriceEntry| {
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
        for person in &self.entry.contact {
            let key = format!("{}/{}", self.key, person.title);
            records.push(
                Body::new(RecordKind::ContactPerson, &key)
                    .link("service_id", self.id)
                    .set("name", person.name.as_str())
                    .set("title", person.title.as_str())
                    .done(),
            );
            if let Some(number) = &person.phone {
                let id = id_of(RecordKind::ContactPerson, &key);
                records.push(phone_record("contact_person_id", id, number, &self.at)?);
            }
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
