//! What a row of opening hours says about holidays.
//!
//! HSDS has no field for it. It stands in `notes`, which HSDS leaves free, in the notation that
//! opening hours have in OpenStreetMap: `PH off` (not on public holidays), `SH off` (not in school
//! holidays), and after the same pattern `PH only` and `SH only`; several are separated by `;` or a
//! line end, and `PH,SH off` says both. Every other note is left alone. So a row stays valid HSDS,
//! can be read by people, and keeps its meaning through any table or file.
//!
//! The days of the rule are counted first, and holidays taken away after, as an EXDATE of RFC 5545
//! would be. School holidays are read with care for the family at the door: `SH off` also leaves out
//! the free days of all schools, `SH only` means the long holidays and not those single days.
//! On a row that closes, the same words choose when it closes: every day with `PH only` is closed
//! on public holidays.

use crate::holidays::{self, HolidayStretch};
use crate::kinds::Schedule;
use onthaal_model::time::Day;

/// When a row applies, seen from a kind of holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applies {
    /// Not on its days.
    Not,
    /// Only on its days.
    Only,
}

/// What a row says about holidays; nothing by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct HolidayRule {
    /// About public holidays.
    pub public: Option<Applies>,
    /// About school holidays.
    pub school: Option<Applies>,
}

impl HolidayRule {
    /// What the row says in its notes.
    pub fn of(schedule: &Schedule) -> HolidayRule {
        let notes = schedule.notes.as_deref();
        notes.map(HolidayRule::read).unwrap_or_default()
    }

    fn read(notes: &str) -> HolidayRule {
        let mut rule = HolidayRule::default();
        for part in notes.split([';', '\n']) {
            let Some((kinds, applies)) = part.trim().rsplit_once(char::is_whitespace) else {
                continue;
            };
            let applies = match applies.to_ascii_lowercase().as_str() {
                "off" => Applies::Not,
                "only" => Applies::Only,
                _ => continue,
            };
            let kinds: Vec<&str> = kinds.split(',').map(str::trim).collect();
            if !kinds.iter().all(|kind| matches!(*kind, "PH" | "SH")) {
                continue;
            }
            if kinds.contains(&"PH") {
                rule.public = Some(applies);
            }
            if kinds.contains(&"SH") {
                rule.school = Some(applies);
            }
        }
        rule
    }

    /// Whether a row with this rule applies on this day.
    pub fn admits(self, day: Day) -> bool {
        let public = || holidays::public_on(day).is_some();
        let school = || holidays::school_on(day);
        let by_public = match self.public {
            None => true,
            Some(Applies::Not) => !public(),
            Some(Applies::Only) => public(),
        };
        by_public
            && match self.school {
                None => true,
                Some(Applies::Not) => school().is_none(),
                Some(Applies::Only) => school().is_some_and(|stretch| stretch.holiday.is_long()),
            }
    }

    /// The holiday that keeps a row with this rule from applying on this day.
    pub(super) fn barred_by(self, day: Day) -> Option<HolidayStretch> {
        let public = self.public.filter(|applies| *applies == Applies::Not);
        let school = self.school.filter(|applies| *applies == Applies::Not);
        let by_public = public.and_then(|_| holidays::public_on(day));
        let by_school = school.and_then(|_| holidays::school_on(day));
        // A holiday of two weeks tells a reader more than one day in it.
        match by_school {
            Some(long) if long.holiday.is_long() => Some(long),
            single => by_public.or(single),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_say_when_holidays_count_and_anything_else_is_left_alone() {
        let check = |notes: &str, public: Option<Applies>, school: Option<Applies>| {
            let rule = HolidayRule::read(notes);
            assert_eq!((rule.public, rule.school), (public, school), "{notes}");
        };
        let (not, only) = (Some(Applies::Not), Some(Applies::Only));
        check("PH off", not, None);
        check("SH off", None, not);
        check("SH only; PH off", not, only);
        check("Bel eerst aan.\nPH, SH  OFF", not, not);
        check("Ring at the side door; SH only", None, only);
        check("sh off", None, None);
        check("", None, None);
        check("We are off", None, None);
        check("PH", None, None);
        check("XH,PH off", None, None);
    }
}
