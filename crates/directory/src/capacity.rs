//! Whether a service has a place, for as long as the answer is worth something.

use crate::kinds::Service;
use crate::wait::WaitSpan;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::OfferForm;

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
    at(said(service)?.code(), service.capacity_date?, today)
}

/// What the service says of its places, whenever that was. Who has to wait for months has no
/// place: that is a waiting list, unless it is the place that was spoken of last.
pub fn said(service: &Service) -> Option<Capacity> {
    match Capacity::parse(service.capacity.as_deref()?)? {
        Capacity::HasCapacity if waits_long(service) && !place_is_newer(service) => {
            Some(Capacity::WaitingList)
        }
        other => Some(other),
    }
}

/// Whether its waiting time is still worth telling on this day: beside a place that came free
/// after it was asked, a wait of months is not true any more.
pub fn tells_wait(service: &Service, today: Day) -> bool {
    now(service, today) != Some(Capacity::HasCapacity) || !waits_long(service)
}

/// What of it is told of an offer in these forms: at a desk or a source of information there is no
/// place to be had, so only that it takes nobody in. Without a form everything is told.
pub fn told<'a>(said: Capacity, forms: impl IntoIterator<Item = &'a str>) -> Option<Capacity> {
    let mut forms = forms.into_iter().peekable();
    let of_places = |code: &str| OfferForm::parse(code).is_ok_and(OfferForm::has_places);
    let places = forms.peek().is_none() || forms.any(of_places);
    (places || said == Capacity::Full).then_some(said)
}

fn waits_long(service: &Service) -> bool {
    let wait = service.wait_time.as_deref().and_then(WaitSpan::read);
    wait.is_some_and(WaitSpan::is_long)
}

fn place_is_newer(service: &Service) -> bool {
    service.capacity_date > service.wait_time_date && service.wait_time_date.is_some()
}

/// The same for a code and its day.
pub fn at(code: &str, said_on: Day, today: Day) -> Option<Capacity> {
    let age = (today.0 - said_on.0).num_days();
    Capacity::parse(code).filter(|_| (0..=KNOWN_FOR_DAYS).contains(&age))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::typed;
    use serde_json::json;
    use uuid::Uuid;

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

    #[test]
    fn a_place_beside_a_wait_of_months_is_told_as_the_newest_of_the_two() {
        let day = |text: &str| Day::parse("day", text).ok();
        let service = |wait: &str, asked: &str| -> Service {
            let body = json!({
                "capacity": "has-capacity", "capacity_date": "2026-11-20",
                "wait_time": wait, "wait_time_date": day(asked).map(|day| day.to_string()),
            });
            typed(Uuid::nil(), body.as_object().unwrap())
        };
        let check = |wait: &str, asked: &str, told: Capacity, wait_told: bool| {
            let service = service(wait, asked);
            let today = day("2026-11-24").unwrap();
            assert_eq!(now(&service, today), Some(told), "{wait}");
            assert_eq!(tells_wait(&service, today), wait_told, "{wait}");
        };
        check(
            "Drie tot vijf maanden.",
            "2026-11-02",
            Capacity::HasCapacity,
            false,
        );
        check(
            "Drie tot vijf maanden.",
            "2026-11-20",
            Capacity::WaitingList,
            true,
        );
        check("Drie tot vijf maanden.", "", Capacity::WaitingList, true);
        check("Twee weken.", "2026-11-20", Capacity::HasCapacity, true);
        check(
            "Geen wachtlijst.",
            "2026-11-02",
            Capacity::HasCapacity,
            true,
        );
    }

    #[test]
    fn a_desk_has_no_places_to_tell_of() {
        let told = |said, forms: &[&str]| told(said, forms.iter().copied());
        let desk = ["reception-info-point", "admin-help"];
        assert_eq!(told(Capacity::HasCapacity, &desk), None);
        assert_eq!(told(Capacity::Full, &desk), Some(Capacity::Full));
        let care = ["reception-info-point", "childcare-place"];
        assert_eq!(told(Capacity::AskFirst, &care), Some(Capacity::AskFirst));
        assert_eq!(
            told(Capacity::HasCapacity, &[]),
            Some(Capacity::HasCapacity)
        );
    }
}
