//! What services are filtered by and counted by.

use super::graph::{PlaceGraph, ServiceGraph};
use crate::search::fold::fold;
use onthaal_directory::Listing;
use onthaal_model::vocabulary::AgeBand;
use std::collections::BTreeMap;

/// A kind of facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Facet {
    /// A theme, by rank: 1 fits best.
    Theme,
    /// An age band.
    AgeBand,
    /// A language in which it is offered.
    Language,
    /// A way of receiving people.
    IntakeMode,
    /// A form of its offer.
    OfferForm,
    /// A municipality, folded.
    Municipality,
    /// Free of charge.
    Free,
    /// A house that refused it or laid it aside.
    Refused,
    /// A house to which it is only proposed.
    Proposed,
    /// Whoever needs it can call it from anywhere in the country.
    Helpline,
    /// The kind of organisation that offers it.
    Actor,
}

const KINDS: [(Facet, &str); 11] = [
    (Facet::Theme, "t"),
    (Facet::AgeBand, "a"),
    (Facet::Language, "l"),
    (Facet::IntakeMode, "i"),
    (Facet::OfferForm, "o"),
    (Facet::Municipality, "m"),
    (Facet::Free, "f"),
    (Facet::Refused, "r"),
    (Facet::Proposed, "p"),
    (Facet::Helpline, "h"),
    (Facet::Actor, "y"),
];
/// The band that stands for all of them.
const ALL_AGES: &str = "all-ages";
/// Instead of every age band.
const ALL: &str = "*";
/// Areas that are the whole country or community, folded.
const NATIONAL: [&str; 8] = [
    "vlaanderen",
    "heel vlaanderen",
    "vlaams gewest",
    "vlaamse gemeenschap",
    "belgie",
    "heel belgie",
    "belgique",
    "nationaal",
];

/// Kind and code, with the rank of the code.
pub(super) type Facets = BTreeMap<(Facet, String), u8>;

/// What the service can be filtered by.
pub(super) fn facets(graph: &ServiceGraph) -> Facets {
    let mut facets = Facets::new();
    let mut add = |kind: Facet, code: &str, rank: i64| {
        let rank = u8::try_from(rank.clamp(1, 9)).unwrap_or(9);
        let best = facets.entry((kind, code.to_owned())).or_insert(rank);
        *best = rank.min(*best);
    };
    for (code, rank) in graph.codes("theme") {
        add(Facet::Theme, code, rank);
    }
    let attributes = [
        ("intake-mode", Facet::IntakeMode),
        ("offer-form", Facet::OfferForm),
    ];
    for (link_type, kind) in attributes {
        for (code, rank) in graph.codes(link_type) {
            add(kind, code, rank);
        }
    }
    for language in &graph.languages {
        add(Facet::Language, &language.code, 1);
    }
    let bands = age_bands(graph);
    match bands.len() == AgeBand::all().len() {
        true => add(Facet::AgeBand, ALL, 1),
        false => bands
            .into_iter()
            .for_each(|band| add(Facet::AgeBand, band.code(), 1)),
    }
    if graph.is_free() {
        add(Facet::Free, "yes", 1);
    }
    let mut towns: Vec<&str> = graph
        .places
        .iter()
        .filter_map(PlaceGraph::municipality)
        .collect();
    if towns.is_empty() {
        towns.extend(
            graph
                .areas
                .iter()
                .filter_map(|(_, m)| Some(m.as_ref()?.name.as_str())),
        );
    }
    for town in towns {
        add(Facet::Municipality, &fold(town), 1);
    }
    let own = |house| {
        let of_house = |l: &&Listing| l.house_id == house && l.service_id.is_some();
        graph.listings.iter().any(|listing| of_house(&listing))
    };
    for listing in &graph.listings {
        // What was decided on the service itself goes before what was on all of its organisation.
        if listing.service_id.is_none() && own(listing.house_id) {
            continue;
        }
        let house = listing.house_id.hyphenated().to_string();
        match listing.state.as_str() {
            "refused" | "archived" => add(Facet::Refused, &house, 1),
            "proposed" => add(Facet::Proposed, &house, 1),
            _ => {}
        }
    }
    let by = graph.organisation.as_ref();
    if let Some(actor) = by.and_then(|by| by.actor_type.as_deref()) {
        add(Facet::Actor, actor, 1);
    }
    if is_helpline(graph) {
        add(Facet::Helpline, "yes", 1);
    }
    facets
}

/// Whether it has no place to go to, works in the whole country and answers the telephone.
fn is_helpline(graph: &ServiceGraph) -> bool {
    let called = graph
        .codes("intake-mode")
        .iter()
        .any(|(code, _)| *code == "call-first");
    let everywhere = graph.areas.iter().any(|(area, municipality)| {
        let named = area
            .name
            .as_deref()
            .is_some_and(|name| NATIONAL.contains(&fold(name).as_str()));
        let wide = matches!(
            area.extent_type.as_deref(),
            Some("nationwide" | "country" | "state")
        );
        municipality.is_none() && (named || wide)
    });
    graph.places.is_empty() && called && everywhere
}

/// The facets as one text, a line each: letter of the kind, rank, code.
pub(super) fn write(facets: &Facets) -> String {
    let mut text = String::new();
    for ((kind, code), rank) in facets {
        let letter = KINDS.iter().find(|(one, _)| one == kind);
        text.push_str(letter.map_or("", |(_, letter)| letter));
        text.push(char::from(b'0' + rank));
        text.push_str(code);
        text.push('\n');
    }
    text
}

/// Reads them back: kind, code, rank.
pub(super) fn read(text: &str) -> impl Iterator<Item = (Facet, &str, u8)> {
    text.lines().flat_map(|line| {
        let kind = line
            .get(..1)
            .and_then(|letter| KINDS.iter().find(|(_, one)| *one == letter));
        let rank = line.as_bytes().get(1).map_or(1, |digit| digit & 15);
        let code = line.get(2..).unwrap_or_default();
        let kind = kind.map(|(kind, _)| *kind);
        let all = kind == Some(Facet::AgeBand) && code == ALL;
        let bands = AgeBand::all()
            .map(AgeBand::code)
            .filter(move |_| all)
            .map(move |code| (Facet::AgeBand, code, 1));
        let own = kind.filter(|_| !all).map(|kind| (kind, code, rank));
        bands.chain(own)
    })
}

/// The age bands the service is for: those it names, else those its ages touch, else all.
fn age_bands(graph: &ServiceGraph) -> Vec<AgeBand> {
    let named = graph.codes("age-band");
    if !named.is_empty() {
        let known = named
            .into_iter()
            .filter_map(|(code, _)| AgeBand::parse(code).ok());
        let known: Vec<AgeBand> = known.collect();
        if !known.iter().any(|band| band.code() == ALL_AGES) {
            return known;
        }
        return AgeBand::all().collect();
    }
    let years = |months: Option<i64>| months.map(|months| months as f64 / 12.0);
    let (from, to) = (
        years(graph.service.minimum_age),
        years(graph.service.maximum_age),
    );
    let touches = |band: &AgeBand| {
        let (first, last) = band.years();
        let starts_in_time = to.zip(first).is_none_or(|(to, first)| first < to);
        let ends_late_enough = from.zip(last).is_none_or(|(from, last)| last > from);
        starts_in_time && ends_late_enough
    };
    AgeBand::all().filter(touches).collect()
}
