//! What a person says of a fiche.

use crate::scene::{Scene, on_each_database, record};
use onthaal_model::record::RecordKind;
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{CentreError, exchange, fiches, publish, services};
use serde_json::json;
use uuid::Uuid;

const SERVICE: Uuid = Uuid::from_u128(0x51);

fn somebody(scene: &Scene) -> Staff {
    let organisation = json!({ "name": "Stad", "description": "De stad." });
    let service = json!({
        "organisation_id": Uuid::from_u128(0x50), "name": "Speelpunt", "status": "active",
        "last_modified": "2026-01-01T00:00:00Z",
    });
    let records = vec![
        record(
            RecordKind::Organisation,
            Uuid::from_u128(0x50),
            organisation,
        ),
        record(RecordKind::Service, SERVICE, service),
    ];
    publish::publish_records(&scene.centre, records).unwrap();
    Staff {
        id: staff::add(&scene.centre, "Fatima", "een lang woord", Role::Coordinator).unwrap(),
        name: "Fatima".to_owned(),
        role: Role::Coordinator,
    }
}

#[test]
fn to_check_is_not_to_change() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        fiches::verify(&scene.centre, &staff, SERVICE, "phone").unwrap();
        let records = exchange::shared(&scene.centre).unwrap();
        let body = &records
            .iter()
            .find(|record| record.id == SERVICE)
            .unwrap()
            .body;
        assert_eq!(body["assured_date"], json!("2026-11-21"));
        assert_eq!(body["verified_method"], json!("phone"));
        assert_eq!(body["last_modified"], json!("2026-01-01T00:00:00Z"));
        let origin = records
            .iter()
            .find(|record| record.kind == RecordKind::Provenance)
            .unwrap();
        assert_eq!(origin.body["verified_by"], json!("coordinator"));
        let wrong = fiches::verify(&scene.centre, &staff, SERVICE, "dream");
        assert!(matches!(wrong, Err(CentreError::Invalid(_))));
        let nowhere = fiches::verify(&scene.centre, &staff, Uuid::from_u128(9), "phone");
        assert!(matches!(nowhere, Err(CentreError::NotFound("service"))));
    });
}

#[test]
fn room_is_said_with_its_day_and_not_shown_for_longer_than_it_holds() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let shown = || {
            services::services(&scene.centre, "", 10, 0)
                .unwrap()
                .services
                .remove(0)
                .capacity
        };
        fiches::set_capacity(&scene.centre, &staff, SERVICE, Some("waiting-list")).unwrap();
        assert_eq!(shown(), Some("waiting-list"));
        scene.at("2026-12-20T10:00:00Z");
        assert_eq!(shown(), None);
        fiches::set_capacity(&scene.centre, &staff, SERVICE, Some("full")).unwrap();
        assert_eq!(shown(), Some("full"));
        fiches::set_capacity(&scene.centre, &staff, SERVICE, None).unwrap();
        assert_eq!(shown(), None);
        assert!(fiches::set_capacity(&scene.centre, &staff, SERVICE, Some("perhaps")).is_err());
    });
}
