//! The order of what comes into question: first its weight, then what people need of it.

use super::asked::Asked;
use super::candidates::Candidate;
use super::sieve::Sieve;
use crate::directory::locale::same_language;
use crate::directory::openness::AHEAD;
use crate::error::Result;
use crate::rows::service_index::{Bits, Facet, HouseSide, Traits};
use crate::search::Query;
use chrono::Datelike;
use onthaal_db::Session;
use onthaal_directory::capacity::Capacity;
use onthaal_model::time::{Day, Moment};

/// Of more candidates than this only the best have their doors looked at.
const DOORS: usize = 4_000;
/// After so many days a fiche that nobody confirmed is called stale.
pub(in crate::directory) const STALE_DAYS: i64 = 365;
/// The language that every service is taken to speak.
const REFERENCE: &str = "nl";

/// So many steps lighter is a service that takes nobody in: people look for a place.
const FULL_COSTS: i32 = 3;

/// Of the places of a theme so many steps lighter is one with a waiting list; so many heavier one
/// that has room or helps to find it; so many lighter what opens on a day that is far.
const WAITING_COSTS: i32 = 3;
const HELPS_GAINS: i32 = 1;
const FAR_COSTS: i32 = 4;
/// A day is far when it is more days ahead than these.
const SOON: u16 = 7;
/// The forms of an offer that helps to find another.
const DESKS: [&str; 2] = ["reception-info-point", "joint-form-session"];

/// What puts a candidate in its place; the least comes first.
type Key = (i32, u8, u128);

/// The best of them, in order. What is full is lighter, and of the places of a theme all that can
/// be used only later is. Among equals what has a place comes before what is full, what is near
/// the house before what is far, what is open before what is shut, what speaks the asker's language
/// before what does not, what was checked within the year before what was not; then the alphabet.
pub(super) fn best(
    s: &mut dyn Session,
    sieve: &mut Sieve<'_>,
    side: &HouseSide,
    candidates: Vec<Candidate>,
    asked: &Asked<'_>,
    now: Moment,
) -> Result<Vec<Candidate>> {
    let (today, limit) = (Day::of(now), asked.limit);
    let browses = !asked.filters.themes.is_empty() && Query::read(asked.text).is_empty();
    let ranking = Ranking {
        side,
        speaks: speaking(sieve, asked.locale),
        desks: browses.then(|| desks(sieve)),
        today,
        fresh_from: today.0.num_days_from_ce() - STALE_DAYS as i32,
    };
    let mut keyed: Vec<(Key, Candidate)> = candidates
        .into_iter()
        .map(|found| (ranking.key(sieve, &found), found))
        .collect();
    keep_best(&mut keyed, DOORS);
    // Only doors of those that could still be among the best decide anything.
    if keyed.len() > limit && limit > 0 {
        let without_doors = |key: &Key| (key.0, key.1 >> 3);
        let at = |(key, _): &(Key, Candidate)| without_doors(key);
        keyed.select_nth_unstable_by_key(limit - 1, at);
        let last = without_doors(&keyed[limit - 1].0);
        keyed.retain(|(key, _)| without_doors(key) <= last);
    }
    for (key, found) in &mut keyed {
        let shut = !sieve.watch().is_open(s, found.place)?;
        key.1 |= u8::from(shut) << 2;
    }
    keep_best(&mut keyed, limit);
    if browses {
        for (key, found) in &mut keyed {
            let soon = sieve.watch().opens_within(s, found.place, SOON, AHEAD)?;
            key.0 += FAR_COSTS * i32::from(!soon);
        }
    }
    keyed.sort_unstable_by_key(|(key, _)| *key);
    Ok(keyed.into_iter().map(|(_, found)| found).collect())
}

fn keep_best(keyed: &mut Vec<(Key, Candidate)>, most: usize) {
    if keyed.len() > most {
        if most > 0 {
            keyed.select_nth_unstable_by_key(most - 1, |(key, _)| *key);
        }
        keyed.truncate(most);
    }
}

struct Ranking<'a> {
    side: &'a HouseSide,
    speaks: Option<Bits>,
    /// Where somebody helps to find a place, when the places of a theme are looked through.
    desks: Option<Bits>,
    today: Day,
    fresh_from: i32,
}

impl Ranking<'_> {
    /// The key without the doors, which have the third bit.
    fn key(&self, sieve: &Sieve<'_>, found: &Candidate) -> Key {
        let traits = sieve.memory.traits(found.place);
        let without = |set: &Option<Bits>| {
            let lacks = set.as_ref().is_some_and(|set| !set.has(found.place));
            u8::from(lacks)
        };
        let full = traits.is_full(self.today);
        let wants = u8::from(full) << 4
            | without(&self.side.near) << 3
            | without(&self.speaks) << 1
            | u8::from(traits.assured_on < self.fresh_from);
        let costs = FULL_COSTS * i32::from(full) + self.browsing(found.place, traits);
        (costs - found.step(), wants, traits.sort)
    }

    /// How many steps heavier a place is for who looks through a theme: first what can be used
    /// first. Who searches for words is told what fits the words best.
    fn browsing(&self, place: u32, traits: Traits) -> i32 {
        let Some(desks) = &self.desks else {
            return 0;
        };
        match traits.capacity(self.today) {
            Some(Capacity::HasCapacity) => -HELPS_GAINS,
            Some(Capacity::WaitingList | Capacity::Full) => WAITING_COSTS,
            Some(Capacity::AskFirst) | None if desks.has(place) => -HELPS_GAINS,
            Some(Capacity::AskFirst) | None => 0,
        }
    }
}

/// The services where somebody helps to find what is looked for.
fn desks(sieve: &Sieve<'_>) -> Bits {
    sieve.memory.with_any(Facet::OfferForm, DESKS)
}

/// The services that speak the language of the screen, where that is not Dutch.
fn speaking(sieve: &Sieve<'_>, locale: &str) -> Option<Bits> {
    if same_language(locale, REFERENCE) {
        return None;
    }
    let memory = sieve.memory;
    let codes = memory.codes(Facet::Language);
    let spoken = codes.filter(|code| same_language(code, locale));
    Some(memory.with_any(Facet::Language, spoken))
}
