//! The own page of a partner.

use super::town::{ORGANISATION, OTHER, OTHER_SERVICE, SERVICE, Town};
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_server::{publish, suggestions};
use serde_json::json;

#[test]
fn a_partner_sees_its_own_services_with_what_goes_out_of_date() {
    let town = Town::start();
    let page = town.get(&town.link(ORGANISATION)).text;
    for told in [
        "De Linde vzw",
        "Speelpunt De Linde",
        "Zaal, Markt 1, 9995 Wilgenbeke",
        "Elke maandag en woensdag van 9 tot 12.30 uur",
        "09 000 11 22",
        "Nog niet nagekeken",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("Raad en daad"));
    let french = town.get(&format!("{}?lang=fr", town.link(OTHER))).text;
    assert!(french.contains("<span lang=\"nl-BE\">Raad en daad</span>"));
}

#[test]
fn a_number_that_several_places_have_is_told_once() {
    let town = Town::start();
    let phone = |id: u128, body: serde_json::Value| Record {
        kind: RecordKind::Phone,
        id: uuid::Uuid::from_u128(id),
        body: body.as_object().unwrap().clone(),
    };
    let (here, place) = (uuid::Uuid::from_u128(0x54), uuid::Uuid::from_u128(0x53));
    let more = vec![
        phone(
            0x57,
            json!({ "service_at_location_id": here, "number": "09 000 33 44" }),
        ),
        phone(
            0x58,
            json!({ "location_id": place, "number": "09 000 11 22" }),
        ),
    ];
    publish::publish_records(&town.serving.centre, more).unwrap();
    let page = town.get(&town.link(ORGANISATION)).text;
    assert_eq!(page.matches("<dd>09 000 11 22</dd>").count(), 1);
    assert_eq!(page.matches("<dd>09 000 33 44</dd>").count(), 1);
}

#[test]
fn room_is_published_with_its_day_and_until_when_it_is_believed() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    for room in ["has-capacity", "waiting-list", "full", "ask-first"] {
        let page = town.send(
            &format!("{link}/room"),
            &format!("service={SERVICE}&room={room}"),
        );
        assert!(page.text.contains("staat nu of er plaats is"), "{room}");
        assert!(page.text.contains("tot en met 5 december"), "{room}");
        let service = town.service(SERVICE);
        assert_eq!(service["capacity"], json!(room));
        assert_eq!(service["capacity_date"], json!("2026-11-21"));
    }
    town.at("2026-12-06T10:00:00Z");
    assert!(town.get(&link).text.contains("Wij tonen nu niets."));
    let bad = town.post(
        &format!("{link}/room"),
        &format!("service={SERVICE}&room=plenty"),
    );
    assert_eq!(bad.status, 400);
}

#[test]
fn a_fiche_that_still_holds_is_checked_today_by_the_partner() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let page = town.send(&format!("{link}/right"), &format!("service={SERVICE}"));
    assert!(
        page.text
            .contains("Speelpunt De Linde is vandaag nagekeken")
    );
    assert!(page.text.contains("Nagekeken op 21 november 2026"));
    let service = town.service(SERVICE);
    assert_eq!(service["assured_date"], json!("2026-11-21"));
    assert_eq!(service["verified_method"], json!("partner"));
    assert_eq!(service["last_modified"], json!("2026-01-01T00:00:00Z"));
}

#[test]
fn what_changed_is_a_suggestion_once_a_month_and_comes_back_when_it_was_put_away() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let centre = &town.serving.centre;
    let changed = format!("{link}/changed");
    let missing = town.send(&changed, &format!("service={SERVICE}"));
    assert!(
        missing
            .text
            .contains("Kruis eerst aan wat er veranderd is.")
    );
    for _ in 0..5 {
        town.send(
            &changed,
            &format!("service={SERVICE}&wrong=hours&wrong=phone&wrong=hours"),
        );
    }
    let said = suggestions::suggestions(centre).unwrap();
    let told: Vec<(&str, i64)> = said
        .waiting
        .iter()
        .map(|line| (line.wrong.as_str(), line.times))
        .collect();
    assert_eq!(told, [("hours", 1), ("phone", 1)]);
    let id = onthaal_model::id::SuggestionId::parse("id", &said.waiting[0].suggestion_id).unwrap();
    suggestions::set_done(centre, &town.staff, id, true).unwrap();
    town.send(&changed, &format!("service={SERVICE}&wrong=hours"));
    assert_eq!(suggestions::suggestions(centre).unwrap().open, 2);
    let bad = town.post(&changed, &format!("service={SERVICE}&wrong=everything"));
    assert_eq!(bad.status, 400);
}

#[test]
fn a_service_of_another_organisation_cannot_be_touched() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let before = town.service(OTHER_SERVICE);
    for service in [OTHER_SERVICE, uuid::Uuid::from_u128(0x99)] {
        for (part, said) in [
            ("room", "&room=full"),
            ("right", ""),
            ("changed", "&wrong=phone"),
        ] {
            let path = format!("{link}/{part}");
            let reply = town.post(&path, &format!("service={service}{said}"));
            assert_eq!(reply.status, 404, "{part} {}", reply.text);
        }
    }
    assert_eq!(town.service(OTHER_SERVICE), before);
    let said = suggestions::suggestions(&town.serving.centre).unwrap();
    assert_eq!(said.open, 0);
}

#[test]
fn a_link_can_be_used_for_so_many_changes_and_then_waits() {
    let town = Town::start();
    let link = town.link(ORGANISATION);
    let said = |number: usize| {
        let room = ["full", "ask-first"][number % 2];
        let form = format!("service={SERVICE}&room={room}");
        town.post(&format!("{link}/room"), &form)
    };
    let waits = |reply: &crate::http::serving::Answer| {
        reply.header("location").unwrap().contains("said=wait")
    };
    assert!((0..120).all(|number| !waits(&said(number))));
    assert!(waits(&said(120)));
    let page = town.get(&format!("{link}?said=wait")).text;
    assert!(page.contains("al heel veel doorgegeven"));
    town.at("2026-11-21T10:10:00Z");
    assert!(!waits(&said(0)));
    assert!(waits(&said(1)));
}
