//! Which two could be the same, and why somebody would think so.

use super::Key;
use super::feature::Feature;
use super::fold::alike;
use super::place::{Distance, between};
use onthaal_model::record::RecordKind;
use std::collections::{BTreeMap, BTreeSet};

/// From this score two are proposed.
const PROPOSED: i32 = 60;
/// What more records than this share tells none of them apart.
const LARGEST_BLOCK: usize = 60;
/// Names less alike than this are two names.
const LEAST_ALIKE: f64 = 0.72;
const SAME_NAME: f64 = 0.97;

/// A reason to think that two are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Likeness {
    /// The same enterprise number.
    Kbo(String),
    /// The same name but for marks, small words and order.
    SameName,
    /// A name that is nearly the same.
    SimilarName,
    /// The same telephone number, as the first of them writes it.
    Phone(String),
    /// The same e-mail address.
    Email(String),
    /// The same web site.
    Website(String),
    /// The same address or building.
    SamePlace,
    /// The same street, or a few hundred metres.
    Near,
    /// The same organisation.
    Organisation,
}

impl Likeness {
    /// In kebab case.
    pub fn code(&self) -> &'static str {
        match self {
            Likeness::Kbo(_) => "same-kbo",
            Likeness::SameName => "same-name",
            Likeness::SimilarName => "similar-name",
            Likeness::Phone(_) => "same-phone",
            Likeness::Email(_) => "same-email",
            Likeness::Website(_) => "same-website",
            Likeness::SamePlace => "same-place",
            Likeness::Near => "near",
            Likeness::Organisation => "same-organisation",
        }
    }

    /// The number or address that both have.
    pub fn shared(&self) -> Option<&str> {
        match self {
            Likeness::Kbo(text)
            | Likeness::Phone(text)
            | Likeness::Email(text)
            | Likeness::Website(text) => Some(text),
            Likeness::SameName
            | Likeness::SimilarName
            | Likeness::SamePlace
            | Likeness::Near
            | Likeness::Organisation => None,
        }
    }
}

/// Two records that could be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The one that stays when they are: the known one, or the first.
    pub kept: Key,
    /// The one that goes into it.
    pub other: Key,
    /// How sure, from 60 to 100.
    pub score: u8,
    /// Why, the strongest first.
    pub likenesses: Vec<Likeness>,
}

/// Compares each fresh record with all others that share something with it. The surest first.
pub(super) fn proposals(features: &[Feature], is_fresh: impl Fn(Key) -> bool) -> Vec<Proposal> {
    let mut blocks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, feature) in features.iter().enumerate() {
        for key in feature.keys() {
            blocks.entry(key).or_default().push(index);
        }
    }
    let mut pairs = BTreeSet::new();
    for block in blocks.values().filter(|block| block.len() <= LARGEST_BLOCK) {
        for (place, &one) in block.iter().enumerate() {
            pairs.extend(block[place + 1..].iter().map(|&other| (one, other)));
        }
    }
    let mut found: Vec<Proposal> = pairs
        .into_iter()
        .filter_map(|(one, other)| {
            let (one, other) = (&features[one], &features[other]);
            let (kept, other) = match (is_fresh(one.key), is_fresh(other.key)) {
                (false, false) => return None,
                (true, false) => (other, one),
                (false, true) | (true, true) => (one, other),
            };
            compare(kept, other)
        })
        .collect();
    found.sort_by(|a, b| (b.score, a.kept, a.other).cmp(&(a.score, b.kept, b.other)));
    found
}

fn compare(kept: &Feature, other: &Feature) -> Option<Proposal> {
    if kept.key.0 != other.key.0 {
        return None;
    }
    let (score, likenesses) = match kept.key.0 {
        RecordKind::Organisation => organisations(kept, other)?,
        _ => services(kept, other)?,
    };
    let score = u8::try_from(score.clamp(0, 100)).unwrap_or(100);
    (i32::from(score) >= PROPOSED).then_some(Proposal {
        kept: kept.key,
        other: other.key,
        score,
        likenesses,
    })
}

type Scored = Option<(i32, Vec<Likeness>)>;

fn organisations(one: &Feature, other: &Feature) -> Scored {
    let name = alike(&one.words, &other.words);
    let distance = between(&one.spots, &other.spots);
    let shared = one.kbo.intersection(&other.kbo).next();
    if let Some(number) = shared {
        let mut likenesses = vec![Likeness::Kbo(number.clone())];
        let mut score = 70;
        score += add_name(name, &mut likenesses) / 2 + add_contact(one, other, &mut likenesses);
        score += add_place(distance, &mut likenesses);
        return Some((score, likenesses));
    }
    // Two numbers are two enterprises, whatever they are called.
    if (!one.kbo.is_empty() && !other.kbo.is_empty())
        || name < LEAST_ALIKE
        || distance == Distance::Far
    {
        return None;
    }
    let mut likenesses = Vec::new();
    let mut score = add_name(name, &mut likenesses) + add_contact(one, other, &mut likenesses);
    score += add_place(distance, &mut likenesses);
    Some((score, likenesses))
}

fn services(one: &Feature, other: &Feature) -> Scored {
    let name = alike(&one.words, &other.words);
    let distance = between(&one.spots, &other.spots);
    let one_house = one.organisation.is_some() && one.organisation == other.organisation;
    // One organisation has many services that are called nearly the same, with one telephone.
    let least = if one_house { 0.9 } else { LEAST_ALIKE };
    if name < least || distance == Distance::Far {
        return None;
    }
    let mut likenesses = Vec::new();
    let mut score = add_name(name, &mut likenesses) + add_contact(one, other, &mut likenesses);
    score += add_place(distance, &mut likenesses);
    let same_organisation =
        one_house || alike(&one.organisation_words, &other.organisation_words) >= 0.9;
    if same_organisation {
        likenesses.push(Likeness::Organisation);
        score += 20;
    } else if !one.organisation_words.is_empty() && !other.organisation_words.is_empty() {
        score -= 20;
    }
    Some((score, likenesses))
}

fn add_name(name: f64, likenesses: &mut Vec<Likeness>) -> i32 {
    let (likeness, points) = match name {
        name if name >= SAME_NAME => (Likeness::SameName, 60),
        name if name >= 0.85 => (Likeness::SimilarName, 45),
        name if name >= LEAST_ALIKE => (Likeness::SimilarName, 30),
        _ => return 0,
    };
    likenesses.push(likeness);
    points
}

fn add_contact(one: &Feature, other: &Feature, likenesses: &mut Vec<Likeness>) -> i32 {
    let mut points = 0;
    let phone = one
        .phones
        .iter()
        .find(|(number, _)| other.phones.iter().any(|(found, _)| found == number));
    if let Some((_, written)) = phone {
        likenesses.push(Likeness::Phone(written.clone()));
        points += 25;
    }
    if let Some(email) = one.emails.intersection(&other.emails).next() {
        likenesses.push(Likeness::Email(email.clone()));
        points += 15;
    }
    if let Some(host) = one.hosts.intersection(&other.hosts).next() {
        likenesses.push(Likeness::Website(host.clone()));
        points += 10;
    }
    points
}

fn add_place(distance: Distance, likenesses: &mut Vec<Likeness>) -> i32 {
    match distance {
        Distance::Same => {
            likenesses.push(Likeness::SamePlace);
            25
        }
        Distance::Near => {
            likenesses.push(Likeness::Near);
            15
        }
        Distance::Town => 0,
        Distance::Unknown => 0,
        Distance::Far => -20,
    }
}
