//! A card with three pictures and two digits, on the own page of a partner.

use super::town::{ORGANISATION, OTHER, OTHER_SERVICE, Slip, Town, form_of};
use onthaal_model::random::SeededRandomness;
use onthaal_ticket::pictures::PictureCode;

fn answer(town: &Town, link: &str, pictures: &str, said: &str) -> crate::http::serving::Answer {
    town.post(&format!("{link}/card"), &format!("{pictures}&{said}"))
}

fn wrong(seed: u64) -> String {
    form_of(&PictureCode::new(&SeededRandomness::new(seed)))
}

fn stands(town: &Town, slip: &Slip) -> Option<&'static str> {
    let (answer, _) = town.stands(slip)?.state.answered?;
    Some(answer.result().code())
}

#[test]
fn a_card_is_answered_with_pictures_and_put_right_in_the_same_way() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    let page = town.get(&format!("{link}/card")).text;
    assert_eq!(page.matches("<symbol ").count(), 32);
    assert_eq!(page.matches("type=\"radio\"").count(), 3 * 32 + 4 + 7);
    let form = format!("{}&result=arrived&reason=", slip.pictures());
    let done = town.send(&format!("{link}/card"), &form);
    assert!(done.text.contains("Doorgegeven: Ja, gekomen"));
    assert!(done.text.contains("tot en met 22 november"));
    assert_eq!(stands(&town, &slip), Some("arrived"));
    let form = format!("{}&result=not-right&reason=language", slip.pictures());
    town.send(&format!("{link}/card"), &form);
    assert_eq!(stands(&town, &slip), Some("not-right"));
}

#[test]
fn every_card_that_opens_nothing_gets_the_same_answer() {
    let town = Town::start();
    let (own, other) = (town.any_slip(), town.slip(OTHER, OTHER_SERVICE));
    let over = town.any_slip();
    let link = town.link(ORGANISATION);
    town.send(&over.path(), "result=withdrawn&sure=yes&seen=");
    let plain = |pictures: &str| {
        let reply = answer(&town, &link, pictures, "result=full");
        let text = reply.text.replace(" checked", "");
        let number = pictures.rsplit('=').next().unwrap();
        (
            reply.status,
            text.replace(&format!("value=\"{number}\""), ""),
        )
    };
    let never = plain(&wrong(99));
    assert_eq!(never.0, 404);
    assert!(never.1.contains("Deze kaart opent niets (meer)"));
    for pictures in [other.pictures(), over.pictures(), wrong(98)] {
        assert_eq!(plain(&pictures), never);
    }
    assert_eq!(stands(&town, &other), None);
    assert_eq!(
        answer(&town, &link, &own.pictures(), "result=full").status,
        303
    );
}

#[test]
fn what_was_filled_in_comes_back_when_it_opens_nothing() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let pictures = "first=sun&second=fish&third=hat&number=07";
    let page = answer(&town, &link, pictures, "result=not-right&reason=too-far").text;
    for kept in [
        "name=\"first\" value=\"sun\" required checked",
        "name=\"second\" value=\"fish\" required checked",
        "name=\"third\" value=\"hat\" required checked",
        "name=\"reason\" value=\"too-far\" checked",
        "value=\"07\"",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
}

#[test]
fn a_card_that_is_not_complete_costs_no_try() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    for _ in 0..4 {
        for (pictures, said) in [
            ("first=sun&second=fish&number=07", "result=full"),
            (
                "first=sun&second=fish&third=dragon&number=07",
                "result=full",
            ),
            ("first=sun&second=fish&third=hat&number=7", "result=full"),
            ("first=sun&second=fish&third=hat&number=07", ""),
            (
                "first=sun&second=fish&third=hat&number=07",
                "result=not-right",
            ),
        ] {
            let reply = answer(&town, &link, pictures, said);
            assert_eq!(reply.status, 422, "{pictures} {said}");
        }
        for said in [
            "result=withdrawn",
            "result=unknown",
            "result=not-right&reason=x",
        ] {
            let reply = answer(&town, &link, &slip.pictures(), said);
            assert_eq!(reply.status, 400, "{said}");
        }
    }
    assert_eq!(
        answer(&town, &link, &slip.pictures(), "result=full").status,
        303
    );
}

#[test]
fn ten_wrong_cards_spend_the_tries_of_a_link_and_one_comes_back_every_ten_minutes() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    for seed in 1_000..1_010 {
        // A right one costs nothing, however often.
        assert_eq!(
            answer(&town, &link, &slip.pictures(), "result=full").status,
            303
        );
        assert_eq!(
            answer(&town, &link, &wrong(seed), "result=full").status,
            404
        );
    }
    for pictures in [wrong(1_010), slip.pictures()] {
        let reply = answer(&town, &link, &pictures, "result=arrived");
        assert_eq!(reply.status, 429, "right and wrong are not told apart");
        assert!(reply.text.contains("Even wachten"));
    }
    assert_eq!(stands(&town, &slip), Some("full"));
    // Nobody else waits: another link, and the code on the slip.
    let other = town.slip(OTHER, OTHER_SERVICE);
    let other_link = town.link(OTHER);
    assert_eq!(
        answer(&town, &other_link, &other.pictures(), "result=full").status,
        303
    );
    assert_eq!(
        town.send(&slip.path(), "result=arrived&seen=full").status,
        200
    );
    town.at("2026-11-21T10:10:00Z");
    assert_eq!(
        answer(&town, &link, &wrong(1_011), "result=full").status,
        404
    );
    assert_eq!(
        answer(&town, &link, &wrong(1_012), "result=full").status,
        429
    );
}

#[test]
fn many_at_once_try_no_more_than_the_link_has() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let looked: usize = std::thread::scope(|scope| {
        let asked: Vec<_> = (0..8)
            .map(|worker| {
                let (town, link) = (&town, &link);
                scope.spawn(move || {
                    (0..5)
                        .filter(|round| {
                            let seed = 5_000 + worker * 10 + round;
                            answer(town, link, &wrong(seed), "result=full").status == 404
                        })
                        .count()
                })
            })
            .collect();
        asked.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert_eq!(looked, 10);
}
