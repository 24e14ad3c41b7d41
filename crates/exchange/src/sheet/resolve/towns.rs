//! Which postal codes and municipalities are seen together.

use crate::flat::{Field, Row};
use crate::sheet::cells::postcode;
use crate::sheet::shelf::{Shelf, text};
use crate::sheet::words::folded;
use onthaal_model::record::RecordKind;
use std::collections::BTreeMap;

/// Postal codes of the larger towns, first to last, where one name rules them all.
const LARGE: &[(&str, u16, u16)] = &[
    ("antwerpen", 2000, 2660),
    ("gent", 9000, 9052),
    ("brugge", 8000, 8380),
    ("leuven", 3000, 3018),
    ("mechelen", 2800, 2812),
    ("hasselt", 3500, 3512),
    ("genk", 3600, 3600),
    ("kortrijk", 8500, 8511),
    ("oostende", 8400, 8400),
    ("roeselare", 8800, 8800),
    ("sint niklaas", 9100, 9112),
    ("aalst", 9300, 9320),
    ("turnhout", 2300, 2300),
    ("dendermonde", 9200, 9200),
    ("lokeren", 9160, 9160),
    ("brussel", 1000, 1210),
];

/// How often a pair must be seen before another is doubted.
const ENOUGH: usize = 3;

/// How often each pair is seen.
pub(super) struct Towns(BTreeMap<String, BTreeMap<String, usize>>);

impl Towns {
    pub(super) fn of(shelf: &Shelf<'_>, rows: &[Row]) -> Towns {
        let mut towns = Towns(BTreeMap::new());
        for (_, address) in shelf.all(RecordKind::Address) {
            towns.see(text(address, "postal_code"), text(address, "city"));
        }
        for row in rows {
            if let Some(code) = postcode(row.text(Field::Postcode)).value {
                towns.see(&code, row.text(Field::Municipality));
            }
        }
        towns
    }

    fn see(&mut self, code: &str, town: &str) {
        let town = folded(town);
        if !town.is_empty() {
            let towns = self.0.entry(code.to_owned()).or_default();
            *towns.entry(town).or_default() += 1;
        }
    }

    /// What should stand beside the postal code, when this town should not.
    pub(super) fn doubt(&self, code: &str, town: &str) -> Option<String> {
        let town = folded(town);
        let number: u16 = code.parse().ok()?;
        if let Some((_, first, last)) = LARGE.iter().find(|(name, _, _)| *name == town) {
            return (number < *first || number > *last).then(|| first.to_string());
        }
        let here = self.0.get(code)?;
        let seen = here.get(&town).copied().unwrap_or_default();
        let (other, count) = here.iter().max_by_key(|(_, count)| **count)?;
        // The town has a code of its own elsewhere, or it is another of the same code.
        let elsewhere = self.0.iter().any(|(other, towns)| {
            other != code && towns.get(&town).is_some_and(|count| *count >= ENOUGH)
        });
        (seen < ENOUGH && *count >= ENOUGH && elsewhere).then(|| other.clone())
    }
}
