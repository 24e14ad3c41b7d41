//! What more is known of services: the form of the offer, places, web addresses and what to do
//! when they are closed.

use crate::body::Body;
use crate::entry::FactsEntry;
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use crate::organisations::check_address;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::OfferForm;

/// The facts of one service.
pub(crate) struct Facts<'a> {
    key: &'a str,
    entry: &'a FactsEntry,
    slugs: &'a Slugs<'a>,
    at: Place,
}

impl<'a> Facts<'a> {
    /// Finds the facts of the service. Errs when there are none: every offer has a form.
    pub(crate) fn of(key: &'a str, slugs: &'a Slugs<'a>, of: &Place) -> Result<Self, DemoError> {
        let (file, entry) = slugs
            .facts(key)
            .ok_or_else(|| of.wrong("form", "stands in no file of facts/"))?;
        let at = Place::new(file, format!("service.{key}"));
        Ok(Self {
            key,
            entry,
            slugs,
            at,
        })
    }

    /// Fills in what stands in the columns of the service itself.
    pub(crate) fn fill(&self, body: Body) -> Result<Body, DemoError> {
        let entry = self.entry;
        if entry.capacity.is_some() != entry.on.is_some() {
            return Err(self.at.wrong("on", "goes with `capacity`"));
        }
        let asked = entry.on.as_deref().map(|text| self.day(text)).transpose()?;
        if let Some(key) = &entry.fallback {
            self.slugs.service(&self.at, "fallback", key)?;
        }
        if let Some(key) = &entry.programme {
            let known = self.slugs.files.register.programme.get(key);
            known.ok_or_else(|| self.at.wrong("programme", format!("there is no `{key}`")))?;
        }
        let link = |kind: RecordKind, key: Option<&String>| {
            key.map(|key| id_of(kind, key).hyphenated().to_string())
        };
        let programme = link(RecordKind::Programme, entry.programme.as_ref());
        let fallback = link(RecordKind::Service, entry.fallback.as_ref());
        Ok(body
            .maybe("capacity", entry.capacity.as_deref())
            .maybe("capacity_date", asked)
            .maybe("verified_method", entry.verified.as_deref())
            .maybe("anonymous", entry.anonymous.as_deref())
            .maybe("programme_id", programme)
            .maybe("fallback_service_id", fallback)
            .maybe("fallback_note", entry.fallback_note.as_deref()))
    }

    /// The forms of the offer, the most fitting first. Errs with a code that is none.
    pub(crate) fn forms(&self) -> Result<&'a [String], DemoError> {
        for code in &self.entry.form {
            self.at.take("form", code, OfferForm::parse(code))?;
        }
        match self.entry.form.is_empty() {
            true => Err(self.at.wrong("form", "names none")),
            false => Ok(&self.entry.form),
        }
    }

    /// Its places and its further addresses on the web.
    pub(crate) fn attached(&self) -> Result<Vec<Record>, DemoError> {
        let service = id_of(RecordKind::Service, self.key);
        let mut records = Vec::new();
        for entry in &self.entry.places {
            let known = self.slugs.files.register.unit.contains_key(&entry.unit);
            if !known {
                let what = format!("there is no `{}`", entry.unit);
                return Err(self.at.wrong("places", what));
            }
            records.push(
                Body::new(
                    RecordKind::ServiceCapacity,
                    &format!("{}/{}", self.key, entry.unit),
                )
                .link("service_id", service)
                .link("unit_id", id_of(RecordKind::Unit, &entry.unit))
                .maybe("available", entry.available.as_deref())
                .maybe("maximum", entry.maximum.as_deref())
                .maybe("description", entry.note.as_deref())
                .set("updated", self.day(&entry.on)?)
                .done(),
            );
        }
        for entry in &self.entry.urls {
            check_address("urls", Some(&entry.url), &self.at)?;
            records.push(
                Body::new(RecordKind::Url, &format!("{}/{}", self.key, entry.url))
                    .link("service_id", service)
                    .set("label", entry.label.as_str())
                    .set("url", entry.url.as_str())
                    .done(),
            );
        }
        Ok(records)
    }

    fn day(&self, text: &str) -> Result<String, DemoError> {
        let day = self.at.take("on", text, Day::parse("on", text))?;
        Ok(day.to_string())
    }
}
