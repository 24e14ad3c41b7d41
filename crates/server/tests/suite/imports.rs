//! Bringing a directory in: draft, preview, choices, take-over.

use crate::scene::{Scene, on_each_database, record};
use onthaal_exchange::duplicates::Side;
use onthaal_model::record::RecordKind;
use onthaal_server::imports::{self, Choice, Preview, Previews};
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{CentreError, exchange, publish};
use serde_json::{Value, json};
use uuid::Uuid;

fn somebody(scene: &Scene, name: &str) -> Staff {
    let id = staff::add(&scene.centre, name, "een lang woord", Role::Coordinator).unwrap();
    Staff {
        id,
        name: name.to_owned(),
        role: Role::Coordinator,
    }
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// A service with a telephone and a place, whose ids begin with `number`.
fn service(number: u128, name: &str, phone: &str) -> Value {
    let part = |n: u128| id(number * 100 + n);
    json!({
        "id": id(number), "name": name, "description": "Spelen.", "status": "active",
        "organization": { "id": id(1), "name": "Stad", "description": "De stad." },
        "phones": [{ "id": part(1), "number": phone }],
        "service_at_locations": [{
            "id": part(2), "service_id": id(number), "location_id": part(3),
            "location": {
                "id": part(3), "location_type": "physical",
                "addresses": [{
                    "id": part(4), "location_id": part(3), "address_1": "Markt 1", "city": "Wilgenbeke",
                    "postal_code": "9999", "state_province": "Oost-Vlaanderen", "country": "BE",
                    "address_type": "physical",
                }],
            },
        }],
    })
}

struct Desk<'a> {
    scene: &'a Scene,
    staff: Staff,
    kept: Previews,
}

impl<'a> Desk<'a> {
    fn of(scene: &'a Scene) -> Desk<'a> {
        Desk {
            scene,
            staff: somebody(scene, "Fatima"),
            kept: Previews::default(),
        }
    }

    fn bring(&self, services: &[Value]) -> Uuid {
        let text = json!(services).to_string();
        imports::add_file(
            &self.scene.centre,
            &self.staff,
            None,
            "a.json",
            text.into_bytes(),
        )
        .unwrap()
    }

    fn preview(&self, draft: Uuid, tab: &str) -> Preview {
        imports::preview(
            &self.scene.centre,
            &self.kept,
            &self.staff,
            draft,
            tab,
            (0, 100),
        )
        .unwrap()
    }

    fn take_over(&self, draft: Uuid) -> Result<imports::Taken, CentreError> {
        let outcome = self.preview(draft, "").outcome;
        imports::take_over(&self.scene.centre, &self.staff, draft, &outcome)
    }

    fn names(&self) -> Vec<String> {
        let records = exchange::shared(&self.scene.centre).unwrap();
        let services = records
            .iter()
            .filter(|record| record.kind == RecordKind::Service);
        services
            .filter_map(|record| Some(record.body["name"].as_str()?.to_owned()))
            .collect()
    }
}

#[test]
fn nothing_is_written_before_the_take_over_and_then_all_of_it() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let before = exchange::shared(&scene.centre).unwrap();
        let draft = desk.bring(&[
            service(2, "Speelpunt", "053 21 22 23"),
            service(3, "Taalcafé", "053 99 88 77"),
        ]);
        let preview = desk.preview(draft, "new");
        assert_eq!((preview.counts.new, preview.counts.changed), (5, 0));
        assert_eq!(preview.page.total, 5);
        let line = preview
            .page
            .lines
            .iter()
            .find(|line| line.name == "Taalcafé")
            .unwrap();
        assert_eq!((line.kind, line.context.as_str()), ("service", "Stad"));
        assert!(
            line.fields
                .iter()
                .any(|field| field.after.as_deref() == Some("053 99 88 77"))
        );
        assert!(preview.ready);
        assert_eq!(exchange::shared(&scene.centre).unwrap(), before);
        let taken = desk.take_over(draft).unwrap();
        assert_eq!(taken.counts.new, 5);
        assert_eq!(desk.names(), ["Speelpunt", "Taalcafé"]);
        let again = imports::preview(&scene.centre, &desk.kept, &desk.staff, draft, "", (0, 1));
        assert!(matches!(again, Err(CentreError::NotFound("draft"))));
        let draft = desk.bring(&[
            service(2, "Speelpunt", "053 21 22 23"),
            service(3, "Taalcafé", "053 99 88 77"),
        ]);
        let preview = desk.preview(draft, "");
        assert_eq!(
            (
                preview.counts.new,
                preview.counts.changed,
                preview.counts.unchanged
            ),
            (0, 0, 5)
        );
        assert!(!preview.ready);
    });
}

#[test]
fn ten_changes_are_ten_changes() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let mut services: Vec<Value> = (0..30)
            .map(|n| service(n + 10, &format!("Dienst {n}"), &format!("053 20 00 {n:02}")))
            .collect();
        desk.take_over(desk.bring(&services)).unwrap();
        for one in &mut services[..5] {
            one["email"] = json!("nieuw@wilgenbeke.be");
        }
        for one in &mut services[20..25] {
            one["phones"][0]["number"] = json!("0800 12 34 56");
        }
        let preview = desk.preview(desk.bring(&services), "changed");
        let counts = &preview.counts;
        assert_eq!((counts.new, counts.changed, counts.changes), (0, 10, 10));
        let phone = &preview
            .page
            .lines
            .iter()
            .find(|line| line.name == "Dienst 20")
            .unwrap()
            .fields[0];
        assert_eq!((phone.kind, phone.field.as_str()), ("phone", "number"));
        assert_eq!(phone.before.as_deref(), Some("053 20 00 20"));
        assert_eq!(phone.after.as_deref(), Some("0800 12 34 56"));
    });
}

#[test]
fn a_directory_that_changed_meanwhile_is_looked_at_anew() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        desk.take_over(desk.bring(&[service(2, "Speelpunt", "053 21 22 23")]))
            .unwrap();
        let draft = desk.bring(&[service(2, "Spelotheek", "053 21 22 23")]);
        let outcome = desk.preview(draft, "").outcome;
        let mut known = exchange::shared(&scene.centre).unwrap();
        let edited = known
            .iter_mut()
            .find(|record| record.kind == RecordKind::Service)
            .unwrap();
        edited.body.insert("name".to_owned(), json!("Speelplek"));
        publish::publish_records(&scene.centre, vec![edited.clone()]).unwrap();
        let refused = imports::take_over(&scene.centre, &desk.staff, draft, &outcome);
        assert!(matches!(refused, Err(CentreError::ChangedMeanwhile)));
        assert_eq!(desk.names(), ["Speelplek"]);
        let preview = desk.preview(draft, "changed");
        assert_eq!(
            preview.page.lines[0].fields[0].before.as_deref(),
            Some("Speelplek")
        );
        imports::take_over(&scene.centre, &desk.staff, draft, &preview.outcome).unwrap();
        assert_eq!(desk.names(), ["Spelotheek"]);
    });
}

#[test]
fn what_changes_elsewhere_in_the_directory_does_no_harm() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let draft = desk.bring(&[service(2, "Speelpunt", "053 21 22 23")]);
        let outcome = desk.preview(draft, "").outcome;
        let other = json!({ "name": "Elders", "description": "Iets anders." });
        publish::publish_records(
            &scene.centre,
            vec![record(RecordKind::Organisation, id(77), other)],
        )
        .unwrap();
        imports::take_over(&scene.centre, &desk.staff, draft, &outcome).unwrap();
        assert_eq!(desk.names(), ["Speelpunt"]);
    });
}

#[test]
fn a_draft_is_one_persons_and_lies_a_day() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let other = somebody(scene, "Jan");
        let draft = desk.bring(&[service(2, "Speelpunt", "053 21 22 23")]);
        let outcome = desk.preview(draft, "").outcome;
        let strange = imports::take_over(&scene.centre, &other, draft, &outcome);
        assert!(matches!(strange, Err(CentreError::NotFound("draft"))));
        imports::discard(&scene.centre, &other, draft).unwrap();
        scene.at("2026-11-22T09:59:59Z");
        desk.preview(draft, "");
        scene.at("2026-11-22T10:00:00Z");
        let late = imports::take_over(&scene.centre, &desk.staff, draft, &outcome);
        assert!(matches!(late, Err(CentreError::NotFound("draft"))));
        assert_eq!(
            onthaal_server::upkeep::forget(&scene.centre)
                .unwrap()
                .drafts,
            1
        );
        assert_eq!(desk.names(), Vec::<String>::new());
    });
}

#[test]
fn a_file_that_cannot_be_read_keeps_everything_out_until_it_goes() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let draft = desk.bring(&[service(2, "Speelpunt", "053 21 22 23")]);
        let broken = b"{\"id\": 1,\n \"id\": 2}".to_vec();
        imports::add_file(&scene.centre, &desk.staff, Some(draft), "b.json", broken).unwrap();
        let preview = desk.preview(draft, "");
        let fault = preview.files[1].fault.as_ref().unwrap();
        assert_eq!((fault.code, fault.line), ("not-json", Some(2)));
        assert!(!preview.ready);
        assert!(matches!(
            desk.take_over(draft),
            Err(CentreError::Invalid(_))
        ));
        imports::drop_file(&scene.centre, &desk.staff, draft, 2).unwrap();
        assert!(desk.preview(draft, "").ready);
        let large = vec![b' '; onthaal_exchange::SIZE_LIMIT + 1];
        let refused = imports::add_file(&scene.centre, &desk.staff, Some(draft), "c.json", large);
        assert!(matches!(refused, Err(CentreError::TooLarge)));
    });
}

#[test]
fn a_problem_is_told_with_its_place() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        let mut broken = service(2, "Speelpunt", "053 21 22 23");
        broken["phones"][0]["number"] = Value::Null;
        let preview = desk.preview(desk.bring(&[broken]), "");
        assert_eq!((preview.counts.errors, preview.page.tab), (1, "errors"));
        let line = &preview.page.lines[0];
        assert_eq!(
            (line.kind, line.path.as_deref()),
            ("phone", Some("$[0].phones[0]"))
        );
        assert_eq!(line.findings[0].reason, "required");
        assert!(line.findings[0].refuses);
    });
}

fn same(kept: u128, other: u128, field: &str, side: Side) -> Choice {
    Choice {
        kind: "service".to_owned(),
        kept: id(kept),
        other: id(other),
        same: Some(true),
        sides: [(field.to_owned(), side)].into(),
    }
}

#[test]
fn a_duplicate_goes_into_what_is_known_and_is_found_again_at_the_next_import() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        desk.take_over(desk.bring(&[service(2, "Spelotheek De Bie", "053 21 22 23")]))
            .unwrap();
        let mut fresh = service(3, "Speelotheek de bie", "053/21.22.23");
        fresh["email"] = json!("spel@bie.be");
        let draft = desk.bring(&[fresh.clone()]);
        let preview = desk.preview(draft, "");
        assert_eq!((preview.counts.pairs, preview.counts.undecided), (1, 1));
        let pair = &preview.pairs[0];
        assert_eq!(
            (pair.kept.id.as_str(), pair.other.is_new),
            (id(2).to_string().as_str(), true)
        );
        assert!(
            pair.likenesses
                .iter()
                .any(|likeness| likeness.code == "same-phone")
        );
        let choice = same(2, 3, "name", Side::Kept);
        imports::choose(&scene.centre, &desk.staff, draft, vec![choice]).unwrap();
        let preview = desk.preview(draft, "changed");
        assert_eq!(
            (
                preview.counts.new,
                preview.counts.changed,
                preview.counts.undecided
            ),
            (0, 1, 0)
        );
        assert_eq!(
            preview.page.lines[0].fields[0].after.as_deref(),
            Some("spel@bie.be")
        );
        desk.take_over(draft).unwrap();
        assert_eq!(desk.names(), ["Spelotheek De Bie"]);
        let mut reading = onthaal_exchange::Reading::default();
        let text = json!([fresh]).to_string();
        reading.add_file("a.json", text.as_bytes()).unwrap();
        let by_command = exchange::plan(&scene.centre, reading).unwrap();
        assert_eq!(
            (by_command.write.len(), by_command.bury.len()),
            (0, 0),
            "{:?}",
            by_command.changes
        );
        let preview = desk.preview(desk.bring(&[fresh]), "");
        assert_eq!(
            (
                preview.counts.new,
                preview.counts.changed,
                preview.counts.pairs
            ),
            (0, 0, 0)
        );
    });
}

#[test]
fn two_that_are_told_apart_are_not_proposed_again() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        desk.take_over(desk.bring(&[service(2, "Spelotheek De Bie", "053 21 22 23")]))
            .unwrap();
        let draft = desk.bring(&[service(3, "Speelotheek de bie", "053/21.22.23")]);
        let choice = Choice {
            same: Some(false),
            ..same(2, 3, "name", Side::Kept)
        };
        imports::choose(&scene.centre, &desk.staff, draft, vec![choice]).unwrap();
        desk.take_over(draft).unwrap();
        assert_eq!(desk.names().len(), 2);
        assert_eq!(imports::twins(&scene.centre, 10, 0).unwrap().total, 0);
    });
}

#[test]
fn two_of_the_directory_become_one() {
    on_each_database(|scene| {
        let desk = Desk::of(scene);
        desk.take_over(desk.bring(&[
            service(2, "Spelotheek De Bie", "053 21 22 23"),
            service(3, "Speelotheek de bie", "053/21.22.23"),
        ]))
        .unwrap();
        let found = imports::twins(&scene.centre, 10, 0).unwrap();
        assert_eq!((found.total, found.pairs[0].score), (1, 100));
        imports::merge(&scene.centre, &desk.staff, &same(2, 3, "name", Side::Other)).unwrap();
        assert_eq!(desk.names(), ["Speelotheek de bie"]);
        assert_eq!(imports::twins(&scene.centre, 10, 0).unwrap().total, 0);
        let gone = imports::merge(&scene.centre, &desk.staff, &same(2, 3, "name", Side::Other));
        assert!(matches!(gone, Err(CentreError::NotFound("record"))));
        let records = exchange::shared(&scene.centre).unwrap();
        let count = |kind| records.iter().filter(|record| record.kind == kind).count();
        let counts = [RecordKind::Phone, RecordKind::Location].map(count);
        assert_eq!(counts, [1, 1]);
    });
}
