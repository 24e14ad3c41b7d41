//! What must hold for what the demo town lays down for its desks.

use onthaal_demo::{Town, town};
use onthaal_directory::{BackupRule, Desk, DeskCard, DeskForm, Entity, Stream, codes, typed};
use onthaal_model::record::RecordKind;
use std::collections::{BTreeMap, BTreeSet};

fn demo() -> Town {
    town().unwrap_or_else(|error| panic!("{error}"))
}

fn all<T: Entity>(town: &Town) -> Vec<T> {
    let records = town.records.iter().filter(|record| record.kind == T::KIND);
    records
        .map(|record| typed(record.id, &record.body))
        .collect()
}

#[test]
fn every_site_has_a_desk_and_every_desk_says_how_questions_come_in() {
    let town = demo();
    let desks: Vec<Desk> = all(&town);
    for site in &town.sites {
        assert!(
            desks
                .iter()
                .any(|desk| desk.site_id == site.id.0 && !desk.closed)
        );
    }
    assert!(desks.iter().all(|desk| desk.channel.is_some()));
    assert!(desks.iter().any(|desk| desk.closed));
}

#[test]
fn the_form_is_that_of_the_house_and_asks_nothing_more() {
    let town = demo();
    let forms: Vec<DeskForm> = all(&town);
    assert_eq!(forms.len(), 1);
    assert_eq!(
        (forms[0].id, forms[0].house_id),
        (town.house.0, town.house.0)
    );
    assert_eq!((forms[0].note, forms[0].frequent_chosen), (false, false));
    assert_eq!(forms[0].outcomes, None);
    assert_eq!(codes(forms[0].frequent.as_deref()).count(), 8);
    let asked = town.records.iter().filter(|record| {
        record.kind == RecordKind::LocalQuestion && record.body.get("active") == Some(&1.into())
    });
    assert_eq!(asked.count(), 0);
}

#[test]
fn rules_of_every_shape_occur_and_somebody_can_always_be_called() {
    let rules: Vec<BackupRule> = all(&demo());
    let any = |test: &dyn Fn(&BackupRule) -> bool| rules.iter().any(test);
    assert!(any(&|r| r.themes.is_some()
        && r.weekdays.is_none()
        && r.site_id.is_none()));
    assert!(any(&|r| r.themes.is_some()
        && r.weekdays.is_some()
        && r.half_days.is_some()));
    assert!(any(&|r| r.channels.is_some()));
    assert!(any(&|r| r.site_id.is_some() && r.half_days.is_some()));
    assert!(any(&|r| r.valid_from.is_some()));
    assert!(any(&|r| r
        .valid_to
        .is_some_and(|day| day.to_string().as_str() < "2026-09-01")));
    assert!(any(&|r| r.phone.is_none() && r.service_id.is_some()));
    let always = rules
        .iter()
        .filter(|rule| rule.fallback && rule.valid_to.is_none());
    assert!(always.filter(|rule| rule.phone.is_some()).count() >= 2);
}

#[test]
fn cards_of_every_type_occur_and_one_needs_looking_at() {
    let cards: Vec<DeskCard> = all(&demo());
    let mut types: BTreeMap<&str, usize> = BTreeMap::new();
    for card in &cards {
        *types.entry(card.card_type.as_str()).or_default() += 1;
    }
    assert!((12..=16).contains(&cards.len()));
    assert_eq!(types["concern"], 1);
    assert!(types["procedure"] >= 5 && types["answer"] >= 5);
    assert!(cards.iter().all(|card| card.version == Some(1)));
    assert!(cards.iter().all(|card| card.text.chars().count() <= 900));
    let old = cards.iter().filter(|card| {
        card.expires
            .is_some_and(|day| day.to_string().as_str() < "2026-11-22")
    });
    assert_eq!(old.count(), 1);
}

#[test]
fn everything_for_the_desks_stays_with_the_house() {
    let town = demo();
    let kinds = BTreeSet::from([
        RecordKind::Desk,
        RecordKind::DeskForm,
        RecordKind::BackupRule,
        RecordKind::DeskCard,
    ]);
    let mut own = town
        .records
        .iter()
        .filter(|record| kinds.contains(&record.kind));
    assert!(own.all(|record| Stream::home(record) == Stream::House(town.house.0)));
}
