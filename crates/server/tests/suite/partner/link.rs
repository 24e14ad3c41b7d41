//! The links of partners: made, renewed and taken away by a coordinator.

use super::town::{ORGANISATION, Town};
use crate::http::serving::{JSON, OWN_PAGE};
use crate::scene::{Scene, on_each_database, record};
use onthaal_model::id::OrganisationId;
use onthaal_model::record::RecordKind;
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{CentreError, partner, publish, upkeep};
use serde_json::json;
use uuid::Uuid;

fn somebody(scene: &Scene) -> Staff {
    let body = json!({ "name": "De Linde vzw", "description": "Spel." });
    let organisation = record(RecordKind::Organisation, ORGANISATION.0, body);
    publish::publish_records(&scene.centre, vec![organisation]).unwrap();
    Staff {
        id: staff::add(&scene.centre, "Fatima", "een lang woord", Role::Coordinator).unwrap(),
        name: "Fatima".to_owned(),
        role: Role::Coordinator,
    }
}

#[test]
fn an_organisation_has_one_link_that_works_and_a_new_one_kills_the_old() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let centre = &scene.centre;
        assert_eq!(partner::list(centre).unwrap()[0].made_day, None);
        let nowhere = OrganisationId(Uuid::from_u128(9));
        let refused = partner::make_link(centre, &staff, nowhere);
        assert!(matches!(
            refused,
            Err(CentreError::NotFound("organisation"))
        ));
        let refused = partner::renew(centre, &staff, ORGANISATION);
        assert!(matches!(refused, Err(CentreError::NotFound("link"))));
        let first = partner::make_link(centre, &staff, ORGANISATION).unwrap();
        let again = partner::make_link(centre, &staff, ORGANISATION);
        assert!(matches!(again, Err(CentreError::Invalid(_))));
        let known = partner::by_token(centre, &first).unwrap().unwrap();
        assert_eq!(
            (known.organisation, known.name.as_str()),
            (ORGANISATION, "De Linde vzw")
        );
        let second = partner::renew(centre, &staff, ORGANISATION).unwrap();
        assert_eq!(partner::by_token(centre, &first).unwrap(), None);
        assert!(partner::by_token(centre, &second).unwrap().is_some());
        partner::revoke(centre, &staff, ORGANISATION).unwrap();
        assert_eq!(partner::by_token(centre, &second).unwrap(), None);
        let line = &partner::list(centre).unwrap()[0];
        assert!(line.revoked && line.made_day.as_deref() == Some("2026-11-21"));
        let gone = partner::revoke(centre, &staff, ORGANISATION);
        assert!(matches!(gone, Err(CentreError::NotFound("link"))));
        assert!(partner::make_link(centre, &staff, ORGANISATION).is_ok());
        assert!(upkeep::check(centre).is_ok(), "the trail is one chain");
    });
}

#[test]
fn a_coordinator_makes_a_link_once_and_a_reader_only_sees_that_there_is_one() {
    let town = Town::start();
    let serving = &town.serving;
    let (coordinator, reader) = (serving.sign_in("Marleen"), serving.sign_in("Lezer"));
    let body = json!({ "address": "https://onthaal.example/" }).to_string();
    let ask = |cookie: &str, part: &str, body: &str| {
        let path = format!("/api/partners/{ORGANISATION}/{part}");
        serving.ask("POST", &path, &[("Cookie", cookie), OWN_PAGE, JSON], body)
    };
    for part in ["link", "renew", "revoke"] {
        assert_eq!(
            ask(&reader, part, &body).refusal(),
            (403, "denied".to_owned())
        );
        assert_eq!(
            ask("x=y", part, &body).refusal(),
            (401, "unauthorised".to_owned())
        );
    }
    for bad in [
        "{}",
        "[]",
        "{\"address\":\"javascript:x\"}",
        "{\"address\":\"\"}",
    ] {
        assert!(ask(&coordinator, "link", bad).status < 500);
        assert_ne!(ask(&coordinator, "link", bad).status, 200, "{bad}");
    }
    let made = ask(&coordinator, "link", &body).json();
    let address = made["address"].as_str().unwrap();
    let path = address.strip_prefix("https://onthaal.example").unwrap();
    assert_eq!(town.get(path).status, 200);
    assert!(made["qr"]["size"].as_u64().unwrap() <= 41);
    assert!(made["qr"]["path"].as_str().unwrap().starts_with('M'));
    let session = ("Cookie", reader.as_str());
    let list = serving.ask("GET", "/api/partners", &[session], "");
    let line = &list.json()[1];
    assert_eq!(line["name"], json!("De Linde vzw"));
    assert_eq!(
        (&line["services"], &line["revoked"]),
        (&json!(1), &json!(false))
    );
    assert!(!list.text.contains(path.trim_start_matches("/p/")));
    assert_eq!(ask(&coordinator, "renew", &body).status, 200);
    assert_eq!(town.get(path).status, 404);
    assert_eq!(ask(&coordinator, "revoke", "").status, 204);
    assert_eq!(
        ask(&coordinator, "revoke", "").refusal(),
        (404, "not-found".to_owned())
    );
    assert_eq!(
        serving.ask("GET", "/api/partners", &[], "").refusal(),
        (401, "unauthorised".to_owned())
    );
}
