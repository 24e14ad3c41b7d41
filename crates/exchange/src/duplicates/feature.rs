//! By what an organisation or a service can be told apart.

use super::Key;
use super::fold::{host, kbo, phone, skeleton, telling_words};
use super::graph::{Graph, id, text};
use super::place::{Spot, locations, spot};
use crate::names;
use onthaal_model::record::RecordKind;
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub(super) struct Feature {
    pub(super) key: Key,
    pub(super) words: Vec<String>,
    pub(super) kbo: BTreeSet<String>,
    /// Folded numbers, each with how it is written.
    pub(super) phones: Vec<(String, String)>,
    pub(super) emails: BTreeSet<String>,
    pub(super) hosts: BTreeSet<String>,
    pub(super) spots: Vec<Spot>,
    /// The organisation of a service.
    pub(super) organisation: Option<Uuid>,
    pub(super) organisation_words: Vec<String>,
}

/// The features of an organisation or a service; nothing of another record or one without name.
pub(super) fn feature(graph: &Graph, key: Key) -> Option<Feature> {
    let body = graph.get(key)?;
    let words = telling_words(text(body, "name")?);
    let organisation = match key.0 {
        RecordKind::Service => id(body, "organisation_id"),
        RecordKind::Organisation => None,
        _ => return None,
    };
    let mut feature = Feature {
        key,
        words,
        kbo: ["kbo", "tax_id"]
            .into_iter()
            .filter_map(|column| kbo(text(body, column)?))
            .collect(),
        phones: Vec::new(),
        emails: text(body, "email")
            .map(str::to_lowercase)
            .into_iter()
            .collect(),
        hosts: ["website", "url"]
            .into_iter()
            .filter_map(|column| host(text(body, column)?))
            .collect(),
        spots: Vec::new(),
        organisation,
        organisation_words: Vec::new(),
    };
    if let Some(owner) = organisation.and_then(|id| graph.get((RecordKind::Organisation, id))) {
        feature.organisation_words = text(owner, "name").map(telling_words).unwrap_or_default();
    }
    add_around(&mut feature, graph, key);
    let places = locations(graph, key)
        .into_iter()
        .map(|place| spot(graph, place));
    feature.spots = places.filter(Spot::is_told).collect();
    Some(feature)
}

fn add_around(feature: &mut Feature, graph: &Graph, key: Key) {
    for namer in graph.naming(key) {
        let Some(body) = graph.get(namer) else {
            continue;
        };
        match namer.0 {
            RecordKind::Phone => {
                let written = text(body, "number").unwrap_or_default();
                if let Some(number) = phone(written) {
                    feature.phones.push((number, written.to_owned()));
                }
            }
            RecordKind::ServiceAtLocation => add_around(feature, graph, namer),
            RecordKind::OrganisationIdentifier
                if text(body, "identifier_scheme") == Some(names::KBO_SCHEME) =>
            {
                feature.kbo.extend(text(body, "identifier").and_then(kbo));
            }
            _ => {}
        }
    }
}

impl Feature {
    /// Under what the record is looked for: two that share none are never compared.
    pub(super) fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        keys.extend(self.kbo.iter().map(|number| format!("kbo {number}")));
        keys.extend(
            self.phones
                .iter()
                .map(|(number, _)| format!("phone {number}")),
        );
        keys.extend(self.emails.iter().map(|email| format!("email {email}")));
        keys.extend(self.hosts.iter().map(|host| format!("host {host}")));
        let mut words = self.words.clone();
        words.sort();
        keys.insert(format!("name {}", words.join(" ")));
        let long = self.words.iter().filter(|word| word.chars().count() >= 4);
        keys.extend(long.map(|word| format!("word {}", skeleton(word))));
        for spot in &self.spots {
            if let (Some(line), Some(postcode)) = (&spot.line, &spot.postcode) {
                keys.insert(format!("place {postcode} {line}"));
            }
        }
        keys
    }
}
