//! The whole town.

use crate::error::{DemoError, Place};
use crate::files::{self, Files};
use crate::house::{self, house_id, site_id};
use crate::organisations;
use crate::questions::{self, Quarter};
use crate::services;
use crate::slugs::Slugs;
use crate::taxonomies;
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
}

/// Reads the town. The same ids come out at every call. Errs with the file, the key and what is
/// wrong; the tests of this crate keep that from happening in a build that passed them.
pub fn town() -> Result<Town, DemoError> {
    let files = files::read()?;
    let slugs = Slugs::of(&files)?;
    let mut records = house::records(&slugs)?;
    records.extend(organisations::records(&slugs)?);
    records.extend(services::records(&slugs)?);
    records.extend(translations::records(&slugs)?);
    records.extend(taxonomies::records()?);
    let rank = |kind: RecordKind| RecordKind::ALL.iter().position(|known| *known == kind);
    records.sort_by_key(|record| rank(record.kind));
    check(&records)?;
    Ok(Town {
        house: HouseId(house_id()),
        house_name: files.house.house.name.clone(),
        sites: sites(&files),
        records,
        quarters: questions::quarters(&files)?,
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
