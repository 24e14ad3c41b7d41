//! What services are filtered by and counted by.

use super::graph::{PlaceGraph, ServiceGraph};
use crate::search::fold::fold;
use onthaal_model::vocabulary::{AgeBand, Theme};
use std::collections::BTreeMap;

/// Kind and code, with the rank of the code.
pub(super) type Facets = BTreeMap<(&'static str, String), i64>;

/// What the service can be filtered by.
pub(super) fn facets(graph: &ServiceGraph) -> Facets {
    let mut facets = Facets::new();
    let mut add = |kind: &'static str, code: &str, rank: i64| {
        let best = facets.entry((kind, code.to_owned())).or_insert(rank);
        *best = rank.min(*best);
    };
    for (code, rank) in graph.codes("theme") {
        // A theme of a newer vocabulary has no place in this tree.
        if let Ok(theme) = Theme::parse(code) {
            add("theme", code, rank);
            add("domain", theme.domain().code(), rank);
        }
    }
    for (code, rank) in graph.codes("intake-mode") {
        add("intake-mode", code, rank);
    }
    for language in &graph.languages {
        add("language", &language.code, 1);
    }
    for band in age_bands(graph) {
        add("age-band", band.code(), 1);
    }
    if graph.is_free() {
        add("free", "yes", 1);
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
        add("municipality", &fold(town), 1);
    }
    facets
}

/// The age bands the service is for: those it names, else those its ages touch, else all.
fn age_bands(graph: &ServiceGraph) -> Vec<AgeBand> {
    let named = graph.codes("age-band");
    if !named.is_empty() {
        let known = named
            .into_iter()
            .filter_map(|(code, _)| AgeBand::parse(code).ok());
        return known.collect();
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
