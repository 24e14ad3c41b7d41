//! Words from desks that a fiche is wrong: taken once, listed plainly, put away when looked at.

use crate::scene::{Scene, count, on_each_database, reason_of, record};
use onthaal_model::id::{StaffId, SuggestionId};
use onthaal_model::record::RecordKind;
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_server::staff::{Role, Staff};
use onthaal_server::suggestions::{self, SuggestionLine};
use onthaal_server::{publish, upkeep};
use serde_json::{Value, json};
use uuid::Uuid;

const SERVICE: Uuid = Uuid::from_u128(0x3000);
const OTHER: Uuid = Uuid::from_u128(0x3001);
const ORGANISATION: Uuid = Uuid::from_u128(0x4000);

fn with_services(scene: &Scene) {
    let service = |id, name: &str| {
        record(
            RecordKind::Service,
            id,
            json!({"organisation_id": ORGANISATION, "name": name, "status": "active"}),
        )
    };
    let organisation = json!({"name": "De Kade vzw", "description": "Alles"});
    let records = vec![
        record(RecordKind::Organisation, ORGANISATION, organisation),
        service(SERVICE, "Taalcafé"),
        service(OTHER, "Huiswerkhulp"),
    ];
    publish::publish_records(&scene.centre, records).unwrap();
}

fn said(number: u128, service: Uuid, wrong: &str) -> Value {
    json!({"id": Uuid::from_u128(number), "service_id": service, "wrong": wrong})
}

fn lines(lines: &[SuggestionLine]) -> Vec<(&str, &str, i64)> {
    let name = |line: &'_ SuggestionLine| line.service.is_some();
    assert!(lines.iter().all(name));
    lines
        .iter()
        .map(|line| {
            let service = line.service.as_deref().unwrap_or_default();
            (service, line.wrong.as_str(), line.times)
        })
        .collect()
}

fn coordinator() -> Staff {
    Staff {
        id: StaffId(Uuid::from_u128(9)),
        name: "Marleen".to_owned(),
        role: Role::Coordinator,
    }
}

#[test]
fn a_suggestion_is_taken_once_and_is_no_fragment() {
    on_each_database(|scene| {
        with_services(scene);
        let both = vec![said(1, SERVICE, "phone"), said(2, SERVICE, "phone")];
        assert_eq!(count(&scene.suggest(both.clone()), Accepted), 2);
        assert_eq!(count(&scene.suggest(both), Duplicate), 2);
        let status = scene.status();
        assert_eq!((status.accepted, status.refused), (0, 0));
        let list = suggestions::suggestions(&scene.centre).unwrap();
        assert_eq!(lines(&list.waiting), [("Taalcafé", "phone", 2)]);
        assert_eq!(list.waiting[0].month, "2026-11");
        assert_eq!(list.waiting[0].organisation.as_deref(), Some("De Kade vzw"));
    });
}

#[test]
fn a_suggestion_on_a_fiche_that_the_tablet_cannot_have_is_refused() {
    on_each_database(|scene| {
        with_services(scene);
        let elsewhere = Uuid::from_u128(0x3002);
        let of_another_house = publish::Changes {
            write: vec![record(
                RecordKind::Service,
                elsewhere,
                json!({"organisation_id": ORGANISATION, "name": "Elders", "status": "active"}),
            )],
            house: Some(Uuid::from_u128(0x1001)),
            ..publish::Changes::default()
        };
        scene
            .centre
            .pool
            .write(|s| publish::publish_in(s, &of_another_house))
            .unwrap();
        let reply = scene.suggest(vec![
            said(1, Uuid::from_u128(0x9999), "hours"),
            said(2, elsewhere, "hours"),
            said(3, SERVICE, "colour"),
            json!({"id": Uuid::from_u128(4), "service_id": "x", "wrong": "hours"}),
            json!({"wrong": "hours"}),
            said(5, SERVICE, "hours"),
        ]);
        assert_eq!((count(&reply, Accepted), count(&reply, Refused)), (1, 4));
        let reason = |number| {
            let id = Uuid::from_u128(number).to_string();
            reason_of(&reply, &id).unwrap().to_owned()
        };
        let reasons = [reason(1), reason(2), reason(3), reason(4)];
        assert_eq!(
            reasons,
            ["unknown-code", "unknown-code", "unknown-code", "wrong-type"]
        );
    });
}

#[test]
fn what_was_taken_stays_taken_when_the_fiche_is_gone() {
    on_each_database(|scene| {
        with_services(scene);
        scene.suggest(vec![said(1, SERVICE, "stopped")]);
        let gone = publish::Changes {
            bury: vec![(RecordKind::Service, SERVICE)],
            ..publish::Changes::default()
        };
        scene
            .centre
            .pool
            .write(|s| publish::publish_in(s, &gone))
            .unwrap();
        let again = scene.suggest(vec![said(1, SERVICE, "stopped")]);
        assert_eq!(count(&again, Duplicate), 1);
        let list = suggestions::suggestions(&scene.centre).unwrap();
        assert_eq!(list.waiting[0].service, None);
    });
}

#[test]
fn what_was_looked_at_leaves_the_list_and_what_comes_later_is_new() {
    on_each_database(|scene| {
        with_services(scene);
        scene.suggest(vec![
            said(1, SERVICE, "phone"),
            said(2, SERVICE, "phone"),
            said(3, OTHER, "hours"),
        ]);
        let first = SuggestionId(Uuid::from_u128(2));
        let set = |done| suggestions::set_done(&scene.centre, &coordinator(), first, done);
        set(true).unwrap();
        let list = suggestions::suggestions(&scene.centre).unwrap();
        assert_eq!(list.open, 1);
        assert_eq!(lines(&list.waiting), [("Huiswerkhulp", "hours", 1)]);
        assert_eq!(lines(&list.done), [("Taalcafé", "phone", 2)]);
        scene.suggest(vec![said(4, SERVICE, "phone")]);
        let list = suggestions::suggestions(&scene.centre).unwrap();
        assert_eq!(list.open, 2);
        set(false).unwrap();
        let list = suggestions::suggestions(&scene.centre).unwrap();
        assert_eq!(
            lines(&list.waiting),
            [("Taalcafé", "phone", 3), ("Huiswerkhulp", "hours", 1)]
        );
        let unknown = SuggestionId(Uuid::from_u128(77));
        assert!(suggestions::set_done(&scene.centre, &coordinator(), unknown, true).is_err());
    });
}

#[test]
fn suggestions_are_forgotten_once_no_tablet_can_send_them_again() {
    on_each_database(|scene| {
        with_services(scene);
        scene.suggest(vec![said(1, SERVICE, "phone")]);
        scene.at("2028-02-01T10:00:00Z");
        assert_eq!(upkeep::forget(&scene.centre).unwrap().suggestions, 0);
        scene.at("2028-06-01T10:00:00Z");
        assert_eq!(upkeep::forget(&scene.centre).unwrap().suggestions, 1);
    });
}
