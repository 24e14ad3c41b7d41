//! Who becomes a kiosk of a desk.

use crate::common::{House, limits, look, ring};
use onthaal_doorbell::bell::{KNOWN, MOST_KIOSKS};
use onthaal_doorbell::invitation::Invitation;
use onthaal_doorbell::kiosk::{NoAnswer, pair};
use onthaal_doorbell::word::Answer;
use onthaal_model::random::SystemRandomness;
use std::sync::Arc;
use std::sync::atomic::Ordering;

fn refused(invitation: &Invitation) {
    let answer = pair(invitation, &SystemRandomness, &limits());
    assert_eq!(answer.err(), Some(NoAnswer::Refused));
}

#[test]
fn what_is_typed_from_the_desk_pairs_a_kiosk_and_both_keep_the_same_key() {
    let house = House::new();
    let shown = house.bell.invite(house.address()).unwrap().grouped();
    let typed = Invitation::parse(&shown).unwrap();
    let desk = pair(&typed, &SystemRandomness, &limits()).unwrap();
    assert_eq!(desk.address, house.address());
    assert_eq!(*house.kept.lock().unwrap(), [desk.pairing.to_text()]);
    assert!(house.bell.kiosks() == [desk.pairing.id]);
    assert_eq!(look(&desk), Ok(Answer::Forgotten));
}

#[test]
fn an_invitation_opens_once_and_for_ten_minutes() {
    let house = House::new();
    let invitation = house.bell.invite(house.address()).unwrap();
    pair(&invitation, &SystemRandomness, &limits()).unwrap();
    refused(&invitation);
    let late = house.bell.invite(house.address()).unwrap();
    house.clock.pass(KNOWN);
    assert!(house.bell.invitation().is_none());
    refused(&late);
    let first = house.bell.invite(house.address()).unwrap();
    let second = house.bell.invite(house.address()).unwrap();
    refused(&first);
    pair(&second, &SystemRandomness, &limits()).unwrap();
    let taken_back = house.bell.invite(house.address()).unwrap();
    house.bell.quiet();
    refused(&taken_back);
    assert_eq!(house.bell.kiosks().len(), 2);
}

#[test]
fn who_guesses_an_invitation_is_refused_and_the_invitation_stays() {
    let house = House::new();
    let invitation = house.bell.invite(house.address()).unwrap();
    for _ in 0..50 {
        refused(&Invitation::new(house.address(), &SystemRandomness));
    }
    pair(&invitation, &SystemRandomness, &limits()).unwrap();
}

#[test]
fn a_kiosk_that_was_taken_away_rings_no_more() {
    let house = House::new();
    let (one, other) = (house.pair(), house.pair());
    assert_eq!(ring(&one), Ok(Answer::Shown));
    assert!(house.bell.unpair(&one.pairing.id.to_hex()));
    assert!(house.bell.rings().is_empty());
    assert_eq!(ring(&one), Err(NoAnswer::Refused));
    assert_eq!(ring(&other), Ok(Answer::Shown));
    assert_eq!(*house.kept.lock().unwrap(), [other.pairing.to_text()]);
    assert!(!house.bell.unpair(&one.pairing.id.to_hex()));
}

#[test]
fn a_kiosk_that_is_taken_away_while_it_rings_leaves_no_ring() {
    let house = House::new();
    let desk = house.pair();
    let (bell, kiosk) = (Arc::clone(&house.bell), desk.pairing.id.to_hex());
    *house.meanwhile.lock().unwrap() = Some(Box::new(move || assert!(bell.unpair(&kiosk))));
    assert_eq!(ring(&desk), Err(NoAnswer::Refused));
    assert!(house.bell.rings().is_empty());
}

#[test]
fn a_pairing_that_cannot_be_kept_is_none() {
    let house = House::new();
    house.keeps.store(false, Ordering::SeqCst);
    refused(&house.bell.invite(house.address()).unwrap());
    assert!(house.bell.kiosks().is_empty());
}

#[test]
fn a_desk_has_a_few_kiosks_and_no_more() {
    let house = House::new();
    for _ in 0..MOST_KIOSKS {
        house.pair();
    }
    assert!(house.bell.invite(house.address()).is_none());
}
