//! Services: what they are, what they are about and for whom.

use crate::ages;
use crate::attached::One;
use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::facts::Facts;
use crate::ids::id_of;
use crate::organisations::check_address;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{AgeBand, IntakeMode, TargetGroup, Theme};

/// Most characters of a summary.
const SUMMARY_LIMIT: usize = 140;

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
            let facts = Facts::of(key, slugs, &one.at)?;
            records.push(one.service(&facts)?);
            records.extend(one.attributes(&facts)?);
            records.extend(one.attached()?);
            records.extend(facts.attached()?);
        }
    }
    Ok(records)
}

impl One<'_> {
    fn service(&self, facts: &Facts<'_>) -> Result<Record, DemoError> {
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
        let (minimum, maximum) = ages::months(entry.months, &entry.ages, &self.at)?;
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
        Ok(facts.fill(body)?.done())
    }

    fn attributes(&self, facts: &Facts<'_>) -> Result<Vec<Record>, DemoError> {
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
        for code in facts.forms()? {
            add("offer-form", code, None);
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
}
