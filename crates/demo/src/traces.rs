//! What visits at the kiosk left behind in two past quarters, as patterns with a count.

use crate::entry::{LookedAtEntry, WishEntry};
use crate::error::{DemoError, Place};
use crate::files::{Files, QUESTIONS};
use onthaal_model::fragment::Fragment;
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::vocabulary::{AgeBand, Domain};

/// What several visits left behind alike.
#[derive(Debug, Clone)]
pub struct KioskTrace {
    /// What is counted of each of them.
    pub left: Fragment,
    /// How many.
    pub count: u32,
}

/// Reads both quarters, the older first. Errs with the line that no visit can leave.
pub(crate) fn traces(files: &Files) -> Result<[Vec<KioskTrace>; 2], DemoError> {
    let quarter = |index: usize| {
        let file = &files.questions[index];
        let at = |list: &str, line: usize| Place::new(QUESTIONS[index], format!("{list}[{line}]"));
        let looked = file.looked_at.iter().enumerate();
        let wished = file.wishes.iter().enumerate();
        looked
            .map(|(line, entry)| looked_at(entry, &at("looked_at", line)))
            .chain(wished.map(|(line, entry)| wish(entry, &at("wishes", line))))
            .collect::<Result<Vec<_>, DemoError>>()
    };
    Ok([quarter(0)?, quarter(1)?])
}

fn looked_at(entry: &LookedAtEntry, at: &Place) -> Result<KioskTrace, DemoError> {
    let about = at.take("about", &entry.about, Subject::parse(&entry.about))?;
    counted(Fragment::Interest { about }, entry.n, at)
}

fn wish(entry: &WishEntry, at: &Place) -> Result<KioskTrace, DemoError> {
    let domain = match &entry.domain {
        Some(text) => Some(at.take("domain", text, Domain::parse(text))?),
        None => None,
    };
    let part_of_week = match &entry.when {
        Some(text) => Some(at.take("when", text, PartOfWeek::parse(text))?),
        None => None,
    };
    let left = Fragment::Wish {
        wish: at.take("kind", &entry.kind, WishKind::parse(&entry.kind))?,
        domain,
        age_band: at.take("age", &entry.age, AgeBand::parse(&entry.age))?,
        part_of_week,
    };
    counted(left, entry.n, at)
}

fn counted(left: Fragment, count: u32, at: &Place) -> Result<KioskTrace, DemoError> {
    match count {
        0 => Err(at.wrong("n", "was left by no visit")),
        count => Ok(KioskTrace { left, count }),
    }
}
