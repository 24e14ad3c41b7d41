//! Whether a service has a place, for as long as the answer is worth something.

use crate::kinds::Service;
use onthaal_model::time::Day;

/// After so many days nobody knows any more whether there is a place.
pub const KNOWN_FOR_DAYS: i64 = 14;

/// What a service says of its places. The codes are those of the capacity status of the HL7
/// Gravity project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capacity {
    /// There is a place.
    HasCapacity,
    /// There is a place after some time.
    WaitingList,
    /// Nobody is taken in for now.
    Full,
    /// It depends: ask before you send somebody.
    AskFirst,
}

impl Capacity {
    /// All of them.
    pub const ALL: [Capacity; 4] = [
        Capacity::HasCapacity,
        Capacity::WaitingList,
        Capacity::Full,
        Capacity::AskFirst,
    ];

    /// The code in the tables and on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Capacity::HasCapacity => "has-capacity",
            Capacity::WaitingList => "waiting-list",
            Capacity::Full => "full",
            Capacity::AskFirst => "ask-first",
        }
    }

    /// Finds the capacity by its code.
    pub fn parse(code: &str) -> Option<Capacity> {
        Capacity::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What the service says of its places, when it said so in the last fourteen days; nothing when
/// it did not, gave no day, or gave a day to come.
pub fn now(service: &Service, today: Day) -> Option<Capacity> {
    at(service.capacity.as_deref()?, service.capacity_date?, today)
}

/// The same for a code and its day.
pub fn at(code: &str, said_on: Day, today: Day) -> Option<Capacity> {
    let age = (today.0 - said_on.0).num_days();
    Capacity::parse(code).filter(|_| (0..=KNOWN_FOR_DAYS).contains(&age))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_on_capacity_holds_for_fourteen_days() {
        let day = |text: &str| Day::parse("day", text).unwrap();
        let said = |today: &str| at("full", day("2026-11-01"), day(today));
        assert_eq!(said("2026-11-01"), Some(Capacity::Full));
        assert_eq!(said("2026-11-15"), Some(Capacity::Full));
        assert_eq!(said("2026-11-16"), None);
        assert_eq!(said("2026-10-31"), None);
        assert_eq!(at("plenty", day("2026-11-01"), day("2026-11-01")), None);
    }
}
