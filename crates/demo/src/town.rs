//! The whole town.

use crate::desks;
use crate::error::{DemoError, Place};
use crate::events;
use crate::files::{self, Files};
use crate::house::{self, house_id, site_id};
use crate::organisations;
use crate::partners;
use crate::phrases;
use crate::questions::{self, Quarter};
use crate::referrals::{self, EndedReferrals};
use crate::register;
use crate::services;
use crate::slugs::Slugs;
use crate::taxonomies;
use crate::traces::{self, KioskTrace};
use crate::translations;
use onthaal_directory::Record;
use onthaal_model::id::{HouseId, SiteId};
use onthaal_model::record::RecordKind;
use std::collections::BTreeSet;

/// A reception of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TownSite {
    /// Its id.
    pub id: SiteId,
    /// Its name.
    pub name: String,
    /// The municipality it stands in.
    pub municipality: String,
}

/// Everything the demo town is made of.
#[derive(Debug, Clone)]
pub struct Town {
    /// The house.
    pub house: HouseId,
    /// Its name.
    pub house_name: String,
    /// Its receptions, the main one first.
    pub sites: Vec<TownSite>,
    /// All records, those that others refer to first; each has passed `Record::check`.
    pub records: Vec<Record>,
    /// The questions of two past quarters, the older first.
    pub quarters: [Quarter; 2],
    /// How the warm referrals of the same quarters ended.
    pub referrals: [Vec<EndedReferrals>; 2],
    /// What visits at the kiosk left behind in the same quarters.
    pub kiosk: [Vec<KioskTrace>; 2],
}

/// Reads the town. The same ids come out at every call. Errs with the file, the key and what is
/// wrong; the tests of this crate keep that from happening in a build that passed them.
pub fn town() -> Result<Town, DemoError> {
    build(&files::read()?)
}

fn build(files: &Files) -> Result<Town, DemoError> {
    let slugs = Slugs::of(files)?;
    let mut records = house::records(&slugs)?;
    records.extend(organisations::records(&slugs)?);
    records.extend(register::records(&slugs)?);
    records.extend(services::records(&slugs)?);
    records.extend(events::records(&slugs)?);
    records.extend(partners::records(&slugs)?);
    records.extend(desks::records(&slugs)?);
    records.extend(translations::records(&slugs)?);
    records.extend(phrases::records(files, &records)?);
    records.extend(taxonomies::records()?);
    let rank = |kind: RecordKind| RecordKind::ALL.iter().position(|known| *known == kind);
    records.sort_by_key(|record| rank(record.kind));
    check(&records)?;
    Ok(Town {
        house: HouseId(house_id()),
        house_name: files.house.house.name.clone(),
        sites: sites(files),
        records,
        quarters: questions::quarters(files)?,
        referrals: referrals::referrals(files)?,
        kiosk: traces::traces(files)?,
    })
}

fn sites(files: &Files) -> Vec<TownSite> {
    let mut sites: Vec<_> = files.house.site.iter().collect();
    sites.sort_by_key(|(_, entry)| entry.site_type != "own-house");
    let municipality = |key: &str| {
        let entry = files.house.municipality.get(key);
        entry.map(|entry| entry.name.clone()).unwrap_or_default()
    };
    let site = |(key, entry): (&String, &crate::entry::SiteEntry)| TownSite {
        id: SiteId(site_id(key)),
        name: entry.name.clone(),
        municipality: municipality(&entry.municipality),
    };
    sites.into_iter().map(site).collect()
}

/// Errs when a record breaks the rule of a column, or when two have one id.
fn check(records: &[Record]) -> Result<(), DemoError> {
    let mut seen = BTreeSet::new();
    for record in records {
        let name = record.body.get("name").and_then(|name| name.as_str());
        let key = format!("{} {}", record.kind, name.unwrap_or_default());
        let at = Place::new("(records)", key);
        at.take("check", "the record", record.check())?;
        if !seen.insert((record.kind, record.id)) {
            return Err(at.wrong("id", "two records have this key"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::ServiceEntry;

    const TWIN: &str = r#"
        [service.pluisje]
        by = "pluisje"
        name = "Pluisje"
        themes = ["baby-toddler-care"]
        ages = ["age-0-3"]
        summary = "Opvang."
        about = "Opvang."
        intake = ["call-first"]
        languages = ["nl"]
        checked = "2026-10-20"
    "#;

    /// Spoils the town and gives what is said of it.
    fn refused(spoil: impl FnOnce(&mut Files)) -> String {
        let mut files = files::read().unwrap();
        spoil(&mut files);
        build(&files).unwrap_err().to_string()
    }

    fn service<'a>(files: &'a mut Files, key: &str) -> &'a mut ServiceEntry {
        let mut services = files.services.iter_mut();
        let found = services.find_map(|(_, file)| file.service.get_mut(key));
        found.unwrap()
    }

    fn check(spoil: impl FnOnce(&mut ServiceEntry), expected: &str) {
        let said = refused(|files| spoil(service(files, "pluisje")));
        assert_eq!(
            said,
            format!("town/services/childcare.toml: service.pluisje.{expected}")
        );
    }

    #[test]
    fn a_mistake_in_a_service_is_told_with_its_file_and_key() {
        check(|s| s.by = "nobody".to_owned(), "by: there is no `nobody`");
        check(
            |s| s.themes.push("cycling".to_owned()),
            "themes: `cycling` breaks the rule unknown-code",
        );
        check(|s| s.intake.clear(), "intake: names none");
        check(|s| s.free = true, "free: is free and has prices");
        check(
            |s| s.phone = Some("09 123 45 67".to_owned()),
            "phone: `09 123 45 67` may be somebody's number",
        );
        check(
            |s| s.web = Some("https://pluisje.be".to_owned()),
            "web: `https://pluisje.be` does not end in .example",
        );
        check(
            |s| s.at[0].place = "nowhere".to_owned(),
            "at: there is no `nowhere`",
        );
        check(
            |s| s.hours.push("sometimes".to_owned()),
            "hours: `sometimes`: names no weekday",
        );
        check(
            |s| s.checked = "2026-02-30".to_owned(),
            "checked: `2026-02-30` breaks the rule wrong-type",
        );
        check(
            |s| s.summary = "a".repeat(141),
            "summary: is longer than 140 characters",
        );
    }

    #[test]
    fn a_mistake_in_a_question_is_told_with_its_place() {
        let said = refused(|files| files.questions[1].questions[0].when = "sunday".to_owned());
        let expected = "town/questions/second-quarter.toml: questions[0].when: \
                        is no weekday and half-day";
        assert_eq!(said, expected);
        let said = refused(|files| {
            files.questions[0].questions[0].gap = Some("too-far".to_owned());
        });
        let expected = "town/questions/first-quarter.toml: questions[0].outcome: \
                        `information-given` breaks the rule not-allowed";
        assert_eq!(said, expected);
    }

    #[test]
    fn a_key_that_stands_in_two_files_is_refused() {
        let said = refused(|files| {
            let twin = toml::from_str(TWIN).unwrap();
            files.services.push(("services/twin.toml".to_owned(), twin));
        });
        assert_eq!(
            said,
            "town/services/twin.toml: service.pluisje: stands in another file too"
        );
    }
}
