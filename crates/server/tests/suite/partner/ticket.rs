//! A card, opened with the code that is on it.

use super::town::{ORGANISATION, SERVICE, Slip, Town, way};
use onthaal_model::referral::ReferralResult;
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::Answer;
use std::collections::BTreeSet;
use std::thread;

fn result(town: &Town, slip: &Slip) -> Option<ReferralResult> {
    let (answer, _) = town.stands(slip)?.state.answered?;
    Some(answer.result())
}

#[test]
fn a_card_tells_what_helps_and_is_answered_with_one_button() {
    let town = Town::start();
    let slip = town.any_slip();
    let page = town.get(&slip.path());
    assert_eq!(page.status, 200);
    for told in [
        "Speelpunt De Linde",
        "De Linde vzw",
        "21 november",
        "Huis van het Kind Wilgenbeke",
        "Tolk nodig: Arabisch",
        "Toegankelijk met buggy of rolstoel",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    let after = town.send(&slip.path(), "result=arrived&seen=");
    assert!(after.text.contains("Dank je, het is doorgegeven"));
    assert!(after.text.contains("tot en met 22 november"));
    assert_eq!(result(&town, &slip), Some(ReferralResult::Arrived));
}

#[test]
fn an_answer_can_be_put_right_until_the_day_after_and_then_the_code_is_dead() {
    let town = Town::start();
    let slip = town.any_slip();
    town.send(&slip.path(), "result=arrived&seen=");
    town.at("2026-11-22T21:00:00Z");
    let right = "result=not-right&reason=wrong-age&seen=arrived";
    let after = town.send(&slip.path(), right);
    assert!(after.text.contains("Niet voor deze leeftijd"));
    let stands = town.stands(&slip).unwrap().state.answered.unwrap();
    assert_eq!(stands.1.to_string(), "2026-11-21");
    town.at("2026-11-23T00:30:00Z");
    let late = town.send(&slip.path(), "result=full&seen=not-right");
    assert_eq!(late.status, 404);
    assert_eq!(town.get(&slip.path()).status, 404);
}

#[test]
fn every_code_that_opens_nothing_gets_one_and_the_same_page() {
    let town = Town::start();
    let (over, gone) = (town.any_slip(), town.any_slip());
    town.send(&gone.path(), "result=withdrawn&sure=yes&seen=");
    town.at("2027-01-05T10:00:00Z");
    let never = Secret::new(town.serving.centre.random.as_ref());
    let link = town.link(ORGANISATION);
    let paths = [
        over.path(),
        gone.path(),
        format!("/t/{}", never.code()),
        format!("/p/{}", never.code()),
        format!("/p/{}/card", never.code()),
        "/p/half-a-link".to_owned(),
        // The code of a ticket is no link, and a link no code.
        over.path().replace("/t/", "/p/"),
        link.replace("/p/", "/t/"),
    ];
    let pages: BTreeSet<(u16, String)> = paths
        .iter()
        .map(|path| {
            let page = town.get(path);
            (page.status, page.text)
        })
        .collect();
    assert_eq!(pages.len(), 1, "{pages:?}");
    let answered: BTreeSet<(u16, String)> = paths[..3]
        .iter()
        .map(|path| {
            let reply = town.post(path, "result=arrived&seen=");
            assert_eq!(way(&reply), *path);
            (reply.status, reply.text)
        })
        .collect();
    assert_eq!(answered.len(), 1, "{answered:?}");
}

#[test]
fn a_mistake_in_typing_is_named_and_tells_nothing_of_tickets() {
    let town = Town::start();
    let slip = town.any_slip();
    let never = Secret::new(town.serving.centre.random.as_ref());
    let check = |typed: &str, expected: &str| {
        let page = town.send("/t", &format!("code={typed}"));
        assert_eq!(page.status, 404, "{typed}");
        assert!(page.text.contains(expected), "{typed}: {}", page.text);
        page.text
    };
    for secret in [&slip.secret, &never] {
        let code = secret.code();
        check(&code[..14], "Er staan 14 tekens");
        check(&code[..1], "Er staat 1 teken,");
        check(&format!("{code}0"), "meer dan 28 tekens");
        check(&code.replacen(&code[4..5], "u", 1), "nooit de letter U");
        let mut swapped = code.clone().into_bytes();
        let at = (0..27).find(|at| swapped[*at] != swapped[at + 1]).unwrap();
        swapped.swap(at, at + 1);
        let swapped = String::from_utf8(swapped).unwrap();
        check(&swapped, "verkeerd overgenomen");
    }
    let same = |secret: &Secret| {
        let code = secret.code();
        let text = check(&code[..20], "Er staan 20 tekens");
        text.replace(&code[..20], "")
    };
    assert_eq!(same(&slip.secret), same(&never));
    assert_eq!(town.send("/t", "code=").status, 200);
    assert!(
        town.send("/t", "code=%20..%2F")
            .text
            .contains("Er staat nog niets")
    );
}

#[test]
fn a_code_is_opened_however_it_is_typed_or_pasted() {
    let town = Town::start();
    let slip = town.any_slip();
    let code = slip.secret.code();
    for typed in [
        code.to_lowercase(),
        slip.secret.grouped().replace(' ', "+"),
        format!("https%3A%2F%2Fcentrum.example%2Ft%2F{code}"),
        format!("%20{code}%0D%0A"),
    ] {
        let reply = town.post("/t", &format!("code={typed}"));
        assert_eq!((reply.status, way(&reply)), (303, slip.path()), "{typed}");
    }
    assert_eq!(town.get(&slip.path().to_lowercase()).status, 200);
}

#[test]
fn of_two_people_who_answer_at_once_one_is_taken_and_the_other_sees_what_stands() {
    let town = Town::start();
    let slip = town.any_slip();
    let said = ["arrived", "not-arrived", "full", "not-right&reason=too-far"];
    let ways: Vec<String> = thread::scope(|scope| {
        let asked: Vec<_> = said
            .iter()
            .map(|said| {
                let (town, slip) = (&town, &slip);
                let form = format!("result={said}&seen=");
                scope.spawn(move || way(&town.post(&slip.path(), &form)))
            })
            .collect();
        asked.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let taken = ways
        .iter()
        .filter(|way| way.contains("said=thanks"))
        .count();
    let stale = ways.iter().filter(|way| way.contains("said=stale")).count();
    assert_eq!((taken, stale), (1, 3), "{ways:?}");
    let winner = said[ways.iter().position(|way| way.contains("thanks")).unwrap()];
    let stands = result(&town, &slip).unwrap().code();
    assert!(winner.starts_with(stands), "{winner} {stands}");
    let page = town.get(&format!("{}?said=stale", slip.path()));
    assert!(page.text.contains("Iemand anders antwoordde net voor jou"));
    assert!(
        page.text
            .contains(&format!("name=\"seen\" value=\"{stands}\""))
    );
}

#[test]
fn the_same_form_twice_says_it_once() {
    let town = Town::start();
    let slip = town.any_slip();
    for _ in 0..3 {
        let reply = town.post(&slip.path(), "result=full&seen=");
        assert!(way(&reply).contains("said=thanks"), "a double tap is taken");
    }
    town.send(&slip.path(), "result=arrived&seen=full");
    let replayed = town.post(&slip.path(), "result=full&seen=");
    assert!(way(&replayed).contains("said=stale"));
    assert_eq!(result(&town, &slip), Some(ReferralResult::Arrived));
}

#[test]
fn the_family_wipes_its_card_after_being_asked_once_more() {
    let town = Town::start();
    let slip = town.any_slip();
    assert!(town.get(&slip.path()).text.contains("Dit is mijn kaart"));
    let ask = town.send(&slip.path(), "result=withdrawn&seen=");
    assert!(ask.text.contains("Je toestemming terugnemen?"));
    assert!(town.stands(&slip).is_some());
    let done = town.send(&slip.path(), "result=withdrawn&sure=yes&seen=");
    assert!(done.text.contains("Je kaart is gewist"));
    assert!(town.stands(&slip).is_none());
    let again = town.post(&slip.path(), "result=withdrawn&sure=yes&seen=");
    assert_eq!(
        way(&again),
        slip.path(),
        "what is gone is not told to have been there"
    );
}

#[test]
fn looking_changes_nothing() {
    let town = Town::start();
    let slip = town.any_slip();
    let before = town.stands(&slip);
    for query in [
        "",
        "?said=thanks",
        "?said=stale",
        "?step=why",
        "?step=withdraw",
        "?result=arrived&seen=&sure=yes",
        "?lang=fr&lang=en&%ff=%00",
    ] {
        for method in ["GET", "HEAD"] {
            let reply = town
                .serving
                .ask(method, &format!("{}{query}", slip.path()), &[], "");
            assert_eq!(reply.status, 200, "{query}");
        }
    }
    assert_eq!(town.stands(&slip), before);
}

#[test]
fn what_is_not_right_needs_one_of_the_seven_reasons() {
    let town = Town::start();
    let slip = town.any_slip();
    let asked = town.send(&slip.path(), "result=not-right&seen=");
    assert!(asked.text.contains("Kies eerst een reden."));
    for bad in [
        "result=not-right&reason=does-not-exist&seen=",
        "result=not-right&reason=x&seen=",
        "result=unknown&seen=",
        "result=helped&seen=",
        "result=arrived&seen=helped",
        "seen=",
        "",
    ] {
        assert_eq!(town.post(&slip.path(), bad).status, 400, "{bad}");
    }
    assert_eq!(town.stands(&slip).unwrap().state.answered, None);
    town.send(&slip.path(), "result=arrived&reason=wrong-age&seen=");
    let (answer, _) = town.stands(&slip).unwrap().state.answered.unwrap();
    assert!(
        answer == Answer::Arrived,
        "a reason that was left aside counts for nothing"
    );
}

#[test]
fn a_card_of_a_service_that_is_gone_is_still_answered() {
    let town = Town::start();
    let slip = town.slip(ORGANISATION, uuid::Uuid::from_u128(0x99));
    let page = town.get(&slip.path());
    assert!(
        page.text
            .contains("Een dienst die niet meer op de sociale kaart staat")
    );
    assert!(
        town.send(&slip.path(), "result=arrived&seen=")
            .text
            .contains("Dank je")
    );
    assert_ne!(uuid::Uuid::from_u128(0x99), SERVICE);
}
