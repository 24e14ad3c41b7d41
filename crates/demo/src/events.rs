//! Activities with dates.

use crate::ages;
use crate::body::Body;
use crate::entry::{EventEntry, EventTexts};
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use crate::organisations::check_address;
use crate::phone;
use crate::schedules::{self, Owner};
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::{AgeBand, Language, Theme};
use uuid::Uuid;

/// The records of all files of `events/`.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for (name, file) in &slugs.files.events {
        for (key, entry) in &file.event {
            let one = One {
                key,
                id: id_of(RecordKind::Event, key),
                entry,
                slugs,
                at: Place::new(name, format!("event.{key}")),
            };
            records.push(one.event()?);
            records.extend(one.terms()?);
            records.extend(one.dates()?);
            for (locale, texts) in &entry.texts {
                records.extend(one.translations(locale, texts)?);
            }
        }
    }
    Ok(records)
}

/// An event being read.
struct One<'a> {
    key: &'a str,
    id: Uuid,
    entry: &'a EventEntry,
    slugs: &'a Slugs<'a>,
    at: Place,
}

impl One<'_> {
    fn event(&self) -> Result<Record, DemoError> {
        let (entry, at) = (self.entry, &self.at);
        self.slugs.organisation(at, "by", &entry.by)?;
        check_address("web", entry.web.as_deref(), at)?;
        check_address("email", entry.email.as_deref(), at)?;
        if let Some(number) = entry.phone.as_deref().filter(|one| !phone::is_allowed(one)) {
            return Err(at.wrong("phone", format!("`{number}` may be somebody's number")));
        }
        if entry.free && entry.cost.is_some() {
            return Err(at.wrong("free", "is free and has a cost"));
        }
        if let Some(key) = &entry.service {
            self.slugs.service(at, "service", key)?;
        }
        let service = entry.service.as_deref();
        let service = service.map(|key| id_of(RecordKind::Service, key).to_string());
        let (minimum, maximum) = ages::months(entry.months, &entry.ages, at)?;
        let body = Body::new(RecordKind::Event, self.key)
            .link(
                "organisation_id",
                id_of(RecordKind::Organisation, &entry.by),
            )
            .set("name", entry.name.as_str())
            .set("description", entry.about.as_str())
            .set("status", entry.status.as_deref().unwrap_or("scheduled"))
            .set("free", i64::from(entry.free))
            .maybe("service_id", service)
            .maybe("cost", entry.cost.as_deref())
            .maybe("booking", entry.booking.as_deref())
            .maybe("phone", entry.phone.as_deref())
            .maybe("email", entry.email.as_deref())
            .maybe("url", entry.web.as_deref())
            .maybe("minimum_age", minimum)
            .maybe("maximum_age", maximum);
        Ok(self.place(body)?.done())
    }

    /// Where it is: a place of the town, or one of its own.
    fn place(&self, body: Body) -> Result<Body, DemoError> {
        match (&self.entry.at, &self.entry.place) {
            (Some(key), None) => {
                let place = self.slugs.place(&self.at, "at", key)?;
                Ok(body
                    .link("location_id", id_of(RecordKind::Location, key))
                    .set("municipality", self.municipality(&place.municipality)?.0))
            }
            (None, Some(place)) => {
                let (name, postal_code) = self.municipality(&place.municipality)?;
                Ok(body
                    .set("place_name", place.name.as_str())
                    .set(
                        "place_address",
                        format!("{}, {postal_code} {name}", place.street),
                    )
                    .set("municipality", name))
            }
            (None, None) | (Some(_), Some(_)) => {
                Err(self.at.wrong("at", "needs `at` or `place`, and not both"))
            }
        }
    }

    /// The name and the postal code of a municipality.
    fn municipality(&self, key: &str) -> Result<(&str, &str), DemoError> {
        let known = self.slugs.files.house.municipality.get(key);
        let known = known.ok_or_else(|| self.at.wrong("in", format!("there is no `{key}`")))?;
        Ok((&known.name, &known.postal_code))
    }

    /// Its themes, the most fitting first, its ages and the languages spoken.
    fn terms(&self) -> Result<Vec<Record>, DemoError> {
        let attribute = |link_type: &str, code: &str, value: Option<String>| {
            Body::new(
                RecordKind::Attribute,
                &format!("event/{}/{link_type}/{code}", self.key),
            )
            .link("link_id", self.id)
            .set("link_entity", RecordKind::Event.as_str())
            .set("link_type", link_type)
            .set("taxonomy_term_code", code)
            .maybe("value", value)
            .done()
        };
        let mut records = Vec::new();
        for (index, code) in self.entry.themes.iter().enumerate() {
            self.at.take("themes", code, Theme::parse(code))?;
            records.push(attribute("theme", code, Some((index + 1).to_string())));
        }
        if records.is_empty() {
            return Err(self.at.wrong("themes", "names none"));
        }
        for code in &self.entry.ages {
            self.at.take("ages", code, AgeBand::parse(code))?;
            records.push(attribute("age-band", code, None));
        }
        for code in &self.entry.languages {
            self.at.take("languages", code, Language::parse(code))?;
            records.push(
                Body::new(RecordKind::Language, &format!("event/{}/{code}", self.key))
                    .link("event_id", self.id)
                    .set("code", code.as_str())
                    .done(),
            );
        }
        Ok(records)
    }

    fn dates(&self) -> Result<Vec<Record>, DemoError> {
        if self.entry.hours.is_empty() {
            return Err(self.at.wrong("hours", "names none"));
        }
        let owner = Owner {
            column: "event_id",
            id: self.id,
            key: self.key,
        };
        let calendars = &self.slugs.files.house.calendar;
        schedules::records(&self.entry.hours, &owner, calendars, &self.at)
    }

    fn translations(&self, locale: &str, texts: &EventTexts) -> Result<Vec<Record>, DemoError> {
        let entry = self.entry;
        for (text, source, field) in [
            (&texts.booking, &entry.booking, "booking"),
            (&texts.cost, &entry.cost, "cost"),
        ] {
            if text.is_some() && source.is_none() {
                return Err(self.at.wrong(field, "the event has no such text"));
            }
        }
        let fields = [
            ("name", Some(&texts.name)),
            ("description", texts.about.as_ref()),
            ("booking", texts.booking.as_ref()),
            ("cost", texts.cost.as_ref()),
        ];
        let given = fields
            .into_iter()
            .filter_map(|(field, text)| Some((field, text?)));
        let record = |(field, text): (&str, &String)| {
            let key = format!("event/{locale}/{}/{field}", self.key);
            Body::new(RecordKind::Translation, &key)
                .set("record_kind", RecordKind::Event.as_str())
                .link("record_id", self.id)
                .set("locale", locale)
                .set("field", field)
                .set("text", text.as_str())
                .set("origin", "human")
                .done()
        };
        Ok(given.map(record).collect())
    }
}
