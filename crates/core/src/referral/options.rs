//! Which services are proposed, and in what order.

use super::manner::{Manner, manner};
use crate::directory::{Asked, Filters, Hit, hit_of, search_services};
use crate::error::Result;
use crate::store::Store;
use chrono::TimeDelta;
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::{HouseId, ServiceId};
use onthaal_model::time::{Day, Moment};
use onthaal_model::vocabulary::{ActorType, AgeBand, Language, OfferForm, Theme};
use std::collections::BTreeSet;

/// The most that are proposed; more is no choice.
pub const MOST: usize = 12;
/// So many of the best of a search are laid in the order of a proposal.
const LOOKED_AT: usize = 60;
/// So many that are directly accessible are laid beside what is not.
const BESIDE: usize = 3;
/// What opens within so many days is as good as near.
const NEAR_DAYS: i64 = 7;

/// For whom and about what something is proposed. It has no `Debug`: what is looked for is told to
/// nobody.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// What the question is about.
    pub theme: Option<Theme>,
    /// The age it is about.
    pub age_band: Option<AgeBand>,
    /// Words to look for instead.
    pub text: &'a str,
    /// A service that somebody thought of already.
    pub service: Option<ServiceId>,
    /// The language of the visitor.
    pub language: Option<Language>,
    /// Whether a young person asks for themselves.
    pub youth: bool,
    /// The language of the screen.
    pub locale: &'a str,
    /// The house that asks.
    pub house: Option<HouseId>,
}

/// A service that is proposed.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The service.
    pub hit: Hit,
    /// How it wants to receive people.
    pub manner: Manner,
}

/// What is proposed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proposals {
    /// The services, the best first.
    pub services: Vec<Proposal>,
    /// When there are none: lines that can be called from anywhere.
    pub lines: Vec<Hit>,
}

/// The services to propose, the best first, at most [`MOST`]. What only the gate opens is among them
/// only beside something that is directly accessible, and after it. A service that somebody thought of
/// is among them, however it is ranked. Errs only when the storage fails.
pub fn options(store: &Store, wanted: &Wanted<'_>, now: Moment) -> Result<Proposals> {
    let thought_of = match wanted.service {
        Some(service) => hit_of(store, service, &asked(wanted, &Filters::default()), now)?,
        None => None,
    };
    let thought_of = thought_of.map(proposal);
    let main = thought_of
        .as_ref()
        .and_then(|it| Theme::parse(it.hit.themes.first()?).ok());
    let wanted = &Wanted {
        theme: wanted.theme.or(main),
        ..*wanted
    };
    let (mut found, lines) = found(store, wanted, now)?;
    if let Some(first) = thought_of {
        found.retain(|each| each.hit.service_id != first.hit.service_id);
        found.insert(0, first);
    }
    found.truncate(MOST);
    let services = beside_the_gate(store, wanted, found, now)?;
    let lines = match services.is_empty() {
        true => lines,
        false => Vec::new(),
    };
    Ok(Proposals { services, lines })
}

fn found(store: &Store, wanted: &Wanted<'_>, now: Moment) -> Result<(Vec<Proposal>, Vec<Hit>)> {
    if !wanted.text.trim().is_empty() {
        return look(store, wanted, &Filters::default(), now);
    }
    if wanted.youth {
        return Ok((for_the_young(store, wanted, now)?, Vec::new()));
    }
    let Some(theme) = wanted.theme else {
        return Ok((Vec::new(), Vec::new()));
    };
    let filters = Filters {
        themes: vec![theme],
        ..of_age(wanted)
    };
    let (found, lines) = look(store, wanted, &filters, now)?;
    Ok((ranked(found, wanted, now), lines))
}

fn of_age(wanted: &Wanted<'_>) -> Filters {
    let any = ["not-asked", "all-ages"];
    Filters {
        age_band: wanted.age_band.filter(|band| !any.contains(&band.code())),
        ..Filters::default()
    }
}

/// Only what families of the house may find is proposed to them.
fn asked<'a>(wanted: &Wanted<'a>, filters: &'a Filters) -> Asked<'a> {
    Asked {
        text: wanted.text,
        locale: wanted.locale,
        filters,
        limit: LOOKED_AT,
        house: wanted.house,
        staff: false,
    }
}

fn proposal(hit: Hit) -> Proposal {
    Proposal {
        manner: manner(hit.intake_modes.iter().map(String::as_str)),
        hit,
    }
}

/// What the search finds, and the lines it names when nothing really fits.
fn look(
    store: &Store,
    wanted: &Wanted<'_>,
    filters: &Filters,
    now: Moment,
) -> Result<(Vec<Proposal>, Vec<Hit>)> {
    let found = search_services(store, &asked(wanted, filters), now)?;
    let lines = found.nothing.map(|nothing| nothing.helplines);
    let services = found.hits.into_iter().map(proposal).collect();
    Ok((services, lines.unwrap_or_default()))
}

/// What is there for young people themselves: who works for them, and chats and lines where they
/// need not show themselves; about what they asked first.
fn for_the_young(store: &Store, wanted: &Wanted<'_>, now: Moment) -> Result<Vec<Proposal>> {
    let actors = ["jac", "tejo"].into_iter().filter_map(parsed);
    let of_their_own = Filters {
        actor_types: actors.collect(),
        ..of_age(wanted)
    };
    let lines = Filters {
        offer_form: OfferForm::parse("helpline-chat").ok(),
        themes: ["youth-own-questions", "low-threshold-therapy"]
            .into_iter()
            .filter_map(|code| Theme::parse(code).ok())
            .collect(),
        ..of_age(wanted)
    };
    let mut seen = BTreeSet::new();
    let (mut found, _) = look(store, wanted, &of_their_own, now)?;
    found.extend(look(store, wanted, &lines, now)?.0);
    found.retain(|each| seen.insert(each.hit.service_id));
    Ok(ranked(found, wanted, now))
}

fn parsed(code: &str) -> Option<ActorType> {
    ActorType::parse(code).ok()
}

/// What decides, the least first: how well the theme fits, whether it is directly accessible, whether
/// it takes anybody in, how soon it is open, whether it speaks the visitor's language, and how much
/// place it has. What is equal stays in the order of the search: near the house, checked lately.
fn ranked(mut found: Vec<Proposal>, wanted: &Wanted<'_>, now: Moment) -> Vec<Proposal> {
    found.sort_by_cached_key(|each| {
        let hit = &each.hit;
        let main = |theme: Theme| hit.themes.first().is_some_and(|code| code == theme.code());
        let about = |theme: Theme| hit.themes.iter().any(|code| code == theme.code());
        let fits = match wanted.theme {
            Some(theme) if main(theme) => 0_u8,
            Some(theme) if about(theme) => 1,
            Some(_) => 2,
            None => 0,
        };
        (
            fits,
            !each.manner.is_direct(),
            hit.full,
            how_soon(hit, now),
            !speaks(hit, wanted.language),
            how_full(hit.capacity),
        )
    });
    found
}

fn how_soon(hit: &Hit, now: Moment) -> u8 {
    let near = Day::of(now + TimeDelta::days(NEAR_DAYS));
    match hit.openness.next_open {
        _ if hit.openness.open_now => 0,
        Some(next) if next.day < near => 1,
        // A service without hours is rung, or makes appointments.
        None => 1,
        Some(_) => 2,
    }
}

fn speaks(hit: &Hit, language: Option<Language>) -> bool {
    let Some(language) = language else {
        return true;
    };
    let code = language.code();
    hit.languages.iter().any(|spoken| {
        let spoken = spoken.split('-').next();
        spoken == code.split('-').next()
    })
}

fn how_full(capacity: Option<Capacity>) -> u8 {
    match capacity {
        Some(Capacity::HasCapacity) => 0,
        Some(Capacity::AskFirst) | None => 1,
        Some(Capacity::WaitingList) => 2,
        Some(Capacity::Full) => 3,
    }
}

/// Lays what only the gate opens after the first that is directly accessible. Where nothing is, what
/// is near in theme is laid beside it; where there is none of that either, the gate is not proposed.
fn beside_the_gate(
    store: &Store,
    wanted: &Wanted<'_>,
    found: Vec<Proposal>,
    now: Moment,
) -> Result<Vec<Proposal>> {
    let (gated, mut open): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|each| each.manner == Manner::Gate);
    if gated.is_empty() {
        return Ok(open);
    }
    if !open.iter().any(|each| each.manner.is_direct()) {
        let known: BTreeSet<_> = open.iter().map(|each| each.hit.service_id).collect();
        let mut beside = near_in_theme(store, wanted, &gated, now)?;
        beside.retain(|each| each.manner.is_direct() && !known.contains(&each.hit.service_id));
        beside.truncate(BESIDE);
        beside.append(&mut open);
        open = beside;
    }
    let Some(direct) = open.iter().position(|each| each.manner.is_direct()) else {
        return Ok(open);
    };
    let after = open.split_off(direct + 1);
    open.extend(gated);
    open.extend(after);
    open.truncate(MOST);
    Ok(open)
}

fn near_in_theme(
    store: &Store,
    wanted: &Wanted<'_>,
    gated: &[Proposal],
    now: Moment,
) -> Result<Vec<Proposal>> {
    let codes = gated.iter().flat_map(|each| &each.hit.themes);
    let filters = Filters {
        themes: codes.filter_map(|code| Theme::parse(code).ok()).collect(),
        ..of_age(wanted)
    };
    let without_words = Wanted {
        text: "",
        ..*wanted
    };
    let (found, _) = look(store, &without_words, &filters, now)?;
    Ok(ranked(found, &without_words, now))
}
