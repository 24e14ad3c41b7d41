//! A call, from the kiosk to "I come".

use crate::common::{House, LONG, call, leave, limits, look, ring, spoken};
use onthaal_doorbell::bell::{KNOWN, Said};
use onthaal_doorbell::caller::{CallState, Caller};
use onthaal_doorbell::kiosk::{Desk, NoAnswer, ask};
use onthaal_doorbell::word::{Answer, Word};
use onthaal_doorbell::{Limits, listen};
use onthaal_model::random::SystemRandomness;
use std::net::TcpListener;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

#[test]
fn the_desk_sees_language_and_basket_and_its_answer_comes_back() {
    let house = House::new();
    let desk = house.pair();
    assert_eq!(ring(&desk), Ok(Answer::Shown));
    let rings = house.bell.rings();
    assert!(rings.len() == 1 && rings[0].call == call());
    let id = rings[0].id.to_hex();
    assert!(house.bell.answer(&id, Some(Said::Later)));
    assert_eq!(look(&desk), Ok(Answer::Later));
    assert!(house.bell.answer(&id, Some(Said::Coming)));
    assert_eq!(look(&desk), Ok(Answer::Coming));
    assert!(house.bell.answer(&id, None));
    assert_eq!(look(&desk), Ok(Answer::Forgotten));
    assert!(!house.bell.answer(&id, Some(Said::Coming)));
}

#[test]
fn an_answer_tells_which_languages_the_desk_speaks_and_nobody_tells_none() {
    let house = House::new();
    let desk = house.pair();
    let told =
        || ask(&desk, &Word::Look, &SystemRandomness, &limits()).map(|reply| reply.languages);
    assert_eq!(ring(&desk), Ok(Answer::Shown));
    assert_eq!(told(), Ok(spoken()));
    house.attended.store(false, Ordering::SeqCst);
    assert_eq!(told(), Ok(Vec::new()));
}

#[test]
fn a_kiosk_rings_once_however_often_it_rings() {
    let house = House::new();
    let (one, other) = (house.pair(), house.pair());
    for _ in 0..5 {
        assert_eq!(ring(&one), Ok(Answer::Shown));
    }
    assert_eq!(ring(&other), Ok(Answer::Shown));
    assert_eq!(house.bell.rings().len(), 2);
    assert_eq!(leave(&one), Ok(Answer::Forgotten));
    assert!(house.bell.rings()[0].id == other.pairing.id);
}

#[test]
fn nobody_at_the_desk_is_said_and_nothing_of_the_call_stays() {
    let house = House::new();
    let desk = house.pair();
    house.attended.store(false, Ordering::SeqCst);
    assert_eq!(ring(&desk), Ok(Answer::Away));
    assert!(house.bell.rings().is_empty());
    house.attended.store(true, Ordering::SeqCst);
    assert_eq!(ring(&desk), Ok(Answer::Shown));
    house.attended.store(false, Ordering::SeqCst);
    assert_eq!(look(&desk), Ok(Answer::Away), "the desk closed meanwhile");
    assert!(house.bell.rings().is_empty());
}

#[test]
fn a_ring_is_forgotten_after_ten_minutes_answered_or_not() {
    let house = House::new();
    let (one, other) = (house.pair(), house.pair());
    assert_eq!(ring(&one), Ok(Answer::Shown));
    assert_eq!(ring(&other), Ok(Answer::Shown));
    house
        .bell
        .answer(&one.pairing.id.to_hex(), Some(Said::Coming));
    house.clock.pass(KNOWN - Duration::from_secs(1));
    assert_eq!(house.bell.rings().len(), 2);
    house.clock.pass(Duration::from_secs(1));
    assert!(house.bell.rings().is_empty());
    assert_eq!(look(&one), Ok(Answer::Forgotten));
}

fn caller(limits: Limits) -> (Caller, Receiver<()>) {
    let (tell, told) = channel();
    let tell = Mutex::new(tell);
    let tell = Box::new(move || {
        // Nobody may listen any more.
        tell.lock().unwrap().send(()).ok();
    });
    let caller = Caller::start(Arc::new(SystemRandomness), limits, tell).unwrap();
    (caller, told)
}

/// Waits until the call stands so.
fn becomes(caller: &Caller, told: &Receiver<()>, wanted: CallState) {
    while caller.state() != wanted {
        told.recv_timeout(LONG)
            .unwrap_or_else(|_| panic!("it stays {:?}, not {wanted:?}", caller.state()));
    }
}

#[test]
fn a_call_stands_as_the_desk_says_without_anybody_waiting_for_it() {
    let house = House::new();
    let desk = house.pair();
    let (caller, told) = caller(limits());
    assert_eq!(caller.state(), CallState::Quiet);
    caller.ring(desk.clone(), call());
    assert_ne!(caller.state(), CallState::Quiet);
    becomes(&caller, &told, CallState::Shown);
    let id = desk.pairing.id.to_hex();
    house.bell.answer(&id, Some(Said::Later));
    becomes(&caller, &told, CallState::Later);
    house.bell.answer(&id, Some(Said::Coming));
    becomes(&caller, &told, CallState::Coming);
    caller.leave(Some(desk));
    assert_eq!(caller.state(), CallState::Quiet);
}

#[test]
fn who_leaves_takes_the_ring_along_and_who_only_grows_still_does_not() {
    let house = House::new();
    let desk = house.pair();
    let (caller, told) = caller(limits());
    caller.ring(desk.clone(), call());
    becomes(&caller, &told, CallState::Shown);
    caller.leave(None);
    assert_eq!(caller.state(), CallState::Quiet);
    assert_eq!(house.bell.rings().len(), 1, "a volunteer still comes");
    caller.ring(desk.clone(), call());
    becomes(&caller, &told, CallState::Shown);
    while house.told.try_recv().is_ok() {}
    caller.leave(Some(desk));
    house.told.recv_timeout(LONG).expect("the desk hears of it");
    assert!(house.bell.rings().is_empty());
}

#[test]
fn without_a_desk_a_family_is_told_within_two_seconds() {
    let house = House::new();
    let desk = house.pair();
    // Takes connections and never says a word, as a captive network does.
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    for at in [mute.local_addr().unwrap(), closed] {
        let (caller, told) = caller(Limits::default());
        let address = onthaal_doorbell::address::reachable(at).unwrap();
        let pairing = desk.pairing.clone();
        let began = Instant::now();
        caller.ring(Desk { address, pairing }, call());
        assert!(began.elapsed() < Duration::from_millis(100), "nobody waits");
        becomes(&caller, &told, CallState::Unreached);
        assert!(began.elapsed() < Duration::from_secs(2));
    }
}

#[test]
fn a_call_that_was_taken_back_before_it_was_said_is_heard_by_nobody() {
    let house = House::new();
    let desk = house.pair();
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = Desk {
        address: onthaal_doorbell::address::reachable(mute.local_addr().unwrap()).unwrap(),
        pairing: desk.pairing.clone(),
    };
    while house.told.try_recv().is_ok() {}
    let (caller, told) = caller(limits());
    // The thread is busy with this one until nobody listens there any more.
    caller.ring(nobody, call());
    caller.ring(desk.clone(), call());
    caller.leave(Some(desk.clone()));
    caller.ring(desk, call());
    drop(mute);
    becomes(&caller, &told, CallState::Shown);
    assert_eq!(house.told.try_iter().count(), 1, "one call was heard");
}

#[test]
fn a_desk_that_goes_away_while_somebody_waits_is_said_too() {
    let house = House::new();
    let desk = house.pair();
    let (caller, told) = caller(limits());
    caller.ring(desk, call());
    becomes(&caller, &told, CallState::Shown);
    drop(house.listening);
    becomes(&caller, &told, CallState::Unreached);
}

#[test]
fn a_bell_that_is_turned_off_while_a_kiosk_rings_keeps_no_ring_of_it() {
    let house = House::new();
    let desk = house.pair();
    for turned_on_again in [false, true] {
        let bell = Arc::clone(&house.bell);
        *house.meanwhile.lock().unwrap() = Some(Box::new(move || {
            bell.quiet();
            let anywhere = "127.0.0.1:0".parse().unwrap();
            turned_on_again.then(|| listen(bell, anywhere, limits()).unwrap());
        }));
        assert_eq!(ring(&desk), Err(NoAnswer::Refused));
        assert!(house.bell.rings().is_empty());
    }
    let again = listen(
        Arc::clone(&house.bell),
        "127.0.0.1:0".parse().unwrap(),
        limits(),
    )
    .unwrap();
    let moved = Desk {
        address: onthaal_doorbell::address::reachable(again.at()).unwrap(),
        ..desk
    };
    assert_eq!(
        ring(&moved),
        Ok(Answer::Shown),
        "it rings once it is on again"
    );
}
