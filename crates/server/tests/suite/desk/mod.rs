//! What a coordinator lays down for the desks of a house.

mod cards;

use crate::scene::{HOUSE, OTHER_SITE, SITE, Scene, on_each_database, record};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::InvalidInput;
use onthaal_protocol::pull::Envelope;
use onthaal_server::desk::{
    AnswerEdit, DeskEdit, FormEdit, Ordered, QuestionEdit, RuleEdit, add_desk, add_question,
    add_rule, plan, remove_desk, remove_rule, save_desk, save_form, save_question, save_rule,
    set_order,
};
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{CentreError, Result, publish, upkeep};
use serde_json::{Value, json};
use uuid::Uuid;

fn somebody(scene: &Scene) -> Staff {
    Staff {
        id: staff::add(&scene.centre, "Fatima", "een lang woord", Role::Coordinator).unwrap(),
        name: "Fatima".to_owned(),
        role: Role::Coordinator,
    }
}

/// What the tablets of the house read of a kind, by the last page of its stream.
fn published(scene: &Scene, kind: RecordKind) -> Vec<Envelope> {
    let stream = format!("house/{HOUSE}");
    let page = publish::pull(&scene.centre, &scene.device, None, &stream, 500).unwrap();
    let records = page.records.into_iter();
    records.filter(|one| one.kind == kind.as_str()).collect()
}

fn refusal<T>(result: Result<T>) -> String {
    match result {
        Err(CentreError::Invalid(InvalidInput { field, rule })) => {
            format!("{field}: {}", rule.code())
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was taken"),
    }
}

fn desk(name: &str) -> DeskEdit {
    DeskEdit {
        site_id: SITE,
        name: name.to_owned(),
        channel: Some("desk-walk-in".to_owned()),
        closed: false,
    }
}

fn rule(name: &str) -> RuleEdit {
    RuleEdit {
        name: name.to_owned(),
        phone: Some("09 000 10 02".to_owned()),
        ..RuleEdit::default()
    }
}

fn question(answers: &[(Option<Uuid>, &str)], active: bool) -> QuestionEdit {
    let answer = |(answer_id, label): &(Option<Uuid>, &str)| AnswerEdit {
        answer_id: *answer_id,
        label: (*label).to_owned(),
        active: true,
    };
    QuestionEdit {
        text: "Hoe hoorde je van ons?".to_owned(),
        active,
        answers: answers.iter().map(answer).collect(),
    }
}

#[test]
fn a_desk_is_named_kept_in_order_and_read_by_the_tablets_of_its_house() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let first = add_desk(&scene.centre, &staff, HOUSE, &desk("  Balie   voor ")).unwrap();
        let second = add_desk(&scene.centre, &staff, HOUSE, &desk("Telefoon")).unwrap();
        set_order(&scene.centre, &staff, HOUSE, Ordered::Desks, &[second]).unwrap();
        let names = |scene: &Scene| -> Vec<String> {
            let desks = plan(&scene.centre, HOUSE).unwrap().desks.into_iter();
            desks.map(|desk| desk.name).collect()
        };
        assert_eq!(names(scene), ["Telefoon", "Balie voor"]);
        let moved = DeskEdit {
            site_id: OTHER_SITE,
            channel: None,
            closed: true,
            ..desk("Telefoon")
        };
        save_desk(&scene.centre, &staff, HOUSE, second, &moved).unwrap();
        assert_eq!(names(scene), ["Balie voor", "Telefoon"]);
        let sent = published(scene, RecordKind::Desk);
        assert_eq!(sent.len(), 2);
        let body = &sent.iter().find(|one| one.id == second).unwrap().body;
        assert_eq!((&body["closed"], body.get("channel")), (&json!(1), None));
        remove_desk(&scene.centre, &staff, HOUSE, first).unwrap();
        let sent = published(scene, RecordKind::Desk);
        assert!(sent.iter().any(|one| one.id == first && one.deleted));
    });
}

#[test]
fn a_desk_where_a_half_day_was_noted_is_only_closed() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let id = add_desk(&scene.centre, &staff, HOUSE, &desk("Balie")).unwrap();
        let session = json!({
            "id": Uuid::from_u128(0x77), "site_id": SITE, "desk_id": id,
            "day": "2026-11-20", "half_day": "morning", "state": "open-tallied",
        });
        scene.push_all(vec![], vec![session]);
        assert!(plan(&scene.centre, HOUSE).unwrap().desks[0].used);
        let refused = remove_desk(&scene.centre, &staff, HOUSE, id);
        assert_eq!(refusal(refused), "desk: not-allowed");
    });
}

#[test]
fn a_desk_that_cannot_be_is_refused_by_its_field() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let check = |edit: &dyn Fn(&mut DeskEdit), said: &str| {
            let mut wrong = desk("Balie");
            edit(&mut wrong);
            assert_eq!(
                refusal(add_desk(&scene.centre, &staff, HOUSE, &wrong)),
                said
            );
        };
        check(&|desk| desk.name = "   ".to_owned(), "name: required");
        check(&|desk| desk.name = "b".repeat(61), "name: too-long");
        check(
            &|desk| desk.site_id = Uuid::from_u128(9),
            "site_id: unknown-code",
        );
        check(
            &|desk| desk.channel = Some("pigeon".to_owned()),
            "channel: unknown-code",
        );
        let nowhere = add_desk(&scene.centre, &staff, Uuid::from_u128(9), &desk("Balie"));
        assert!(matches!(nowhere, Err(CentreError::NotFound("house"))));
        let other = save_desk(&scene.centre, &staff, HOUSE, SITE, &desk("Balie"));
        assert!(matches!(other, Err(CentreError::NotFound("desk"))));
    });
}

#[test]
fn listening_and_the_back_up_are_offered_however_little_else_is() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let form = |outcomes: &[&str], frequent: &[&str]| FormEdit {
            outcomes: outcomes.iter().map(|one| (*one).to_owned()).collect(),
            frequent: frequent.iter().map(|one| (*one).to_owned()).collect(),
            frequent_chosen: true,
            note: true,
            tickets_for_minors: true,
        };
        let edit = form(&["referred-partner"], &["housing", "holiday-care"]);
        save_form(&scene.centre, &staff, HOUSE, &edit).unwrap();
        let known = plan(&scene.centre, HOUSE).unwrap().form;
        let offered = ["listened", "referred-partner", "handed-to-backup"];
        assert_eq!(known.outcomes, offered);
        assert_eq!(known.frequent, ["housing", "holiday-care"]);
        assert!(known.note && known.frequent_chosen && known.tickets_for_minors);
        let sent = published(scene, RecordKind::DeskForm);
        assert_eq!((sent.len(), sent[0].id), (1, HOUSE));
        save_form(&scene.centre, &staff, HOUSE, &form(&[], &[])).unwrap();
        let sent = published(scene, RecordKind::DeskForm);
        assert_eq!(sent[0].body.get("outcomes"), None);
        let check = |outcomes: &[&str], frequent: &[&str], said: &str| {
            let refused = save_form(&scene.centre, &staff, HOUSE, &form(outcomes, frequent));
            assert_eq!(refusal(refused), said);
        };
        check(&["protection-procedure"], &[], "outcomes: unknown-code");
        check(&[], &["suicide-prevention"], "frequent: not-allowed");
        check(&[], &["childcare"], "frequent: unknown-code");
        let nine = [
            "housing",
            "sport",
            "mobility",
            "bullying",
            "loneliness",
            "food-aid",
            "fathers",
            "separation",
            "employment",
        ];
        check(&[], &nine, "frequent: too-many");
    });
}

#[test]
fn a_question_of_the_house_keeps_what_its_answers_mean() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let new = question(&[(None, "Via school"), (None, "Via vrienden")], true);
        let id = add_question(&scene.centre, &staff, HOUSE, &new).unwrap();
        let first = |scene: &Scene| plan(&scene.centre, HOUSE).unwrap().questions.remove(0);
        let known: Vec<Uuid> = first(scene)
            .answers
            .iter()
            .map(|one| one.answer_id)
            .collect();
        let renamed = question(&[(Some(known[0]), "Via de krant"), (None, "Anders")], true);
        let refused = save_question(&scene.centre, &staff, HOUSE, id, &renamed);
        assert_eq!(refusal(refused), "answers[0].label: not-allowed");
        let mut other = question(&[(Some(known[1]), "Via vrienden"), (None, "Anders")], true);
        other.text = "Hoe heb je van ons gehoord?".to_owned();
        save_question(&scene.centre, &staff, HOUSE, id, &other).unwrap();
        let line = first(scene);
        assert_eq!(line.text, "Hoe heb je van ons gehoord?");
        let shown: Vec<(&str, bool)> = line
            .answers
            .iter()
            .map(|answer| (answer.label.as_str(), answer.active))
            .collect();
        let expected = [
            ("Via vrienden", true),
            ("Anders", true),
            ("Via school", false),
        ];
        assert_eq!(shown, expected);
        let check = |answers: &[(Option<Uuid>, &str)], said: &str| {
            let refused = add_question(&scene.centre, &staff, HOUSE, &question(answers, false));
            assert_eq!(refusal(refused), said);
        };
        check(&[(None, "Ja")], "answers: required");
        check(
            &[(None, "Ja"), (None, "ja")],
            "answers[1].label: not-allowed",
        );
        check(
            &[(None, "Ja"), (Some(known[0]), "Via school")],
            "answers[1].label: unknown-code",
        );
    });
}

#[test]
fn a_house_asks_at_most_three_questions_of_its_own() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let yes_no = |active| question(&[(None, "Ja"), (None, "Nee")], active);
        let add = |active| add_question(&scene.centre, &staff, HOUSE, &yes_no(active));
        let ids: Vec<Uuid> = (0..3).map(|_| add(true).unwrap()).collect();
        assert_eq!(refusal(add(true)), "active: too-many");
        let fourth = add(false).unwrap();
        let stop = |id, active| {
            let questions = plan(&scene.centre, HOUSE).unwrap().questions;
            let line = questions.into_iter().find(|line| line.question_id == id);
            let answers = line.unwrap().answers.into_iter();
            let edit = QuestionEdit {
                answers: answers
                    .map(|answer| AnswerEdit {
                        answer_id: Some(answer.answer_id),
                        label: answer.label,
                        active: answer.active,
                    })
                    .collect(),
                ..yes_no(active)
            };
            save_question(&scene.centre, &staff, HOUSE, id, &edit)
        };
        assert_eq!(refusal(stop(fourth, true)), "active: too-many");
        stop(ids[1], false).unwrap();
        stop(fourth, true).unwrap();
        let sent = published(scene, RecordKind::LocalQuestion);
        let place = |id| {
            let one: &Envelope = sent.iter().find(|one| one.id == id).unwrap();
            one.body.get("position").and_then(Value::as_i64)
        };
        assert_eq!((place(ids[1]), place(fourth)), (None, Some(2)));
    });
}

#[test]
fn somebody_to_call_is_written_changed_and_taken_away() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let organisation = json!({ "name": "CAW", "description": "Het CAW." });
        let service =
            json!({ "organisation_id": Uuid::from_u128(5), "name": "Onthaal", "status": "active" });
        publish::publish_records(
            &scene.centre,
            vec![
                record(RecordKind::Organisation, Uuid::from_u128(5), organisation),
                record(RecordKind::Service, Uuid::from_u128(6), service),
            ],
        )
        .unwrap();
        let words = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let whole = RuleEdit {
            phone: None,
            service_id: Some(Uuid::from_u128(6)),
            site_id: Some(SITE),
            weekdays: words(&["sun", "sat", "fri", "thu", "wed", "tue", "mon"]),
            half_days: words(&["evening", "morning"]),
            themes: words(&["housing", "childcare"]),
            channels: words(&["phone"]),
            valid_from: Some("2026-11-01".to_owned()),
            valid_to: Some("2026-11-01".to_owned()),
            ..rule("Karim")
        };
        let id = add_rule(&scene.centre, &staff, HOUSE, &whole).unwrap();
        let known = plan(&scene.centre, HOUSE).unwrap().rules.remove(0);
        assert_eq!(known.service.as_deref(), Some("Onthaal"));
        assert_eq!(known.weekdays, Vec::<String>::new());
        assert_eq!(known.half_days, ["morning", "evening"]);
        assert_eq!(known.themes, ["childcare", "housing"]);
        save_rule(&scene.centre, &staff, HOUSE, id, &rule("Samira")).unwrap();
        assert_eq!(plan(&scene.centre, HOUSE).unwrap().rules[0].name, "Samira");
        remove_rule(&scene.centre, &staff, HOUSE, id).unwrap();
        assert!(published(scene, RecordKind::BackupRule)[0].deleted);
        let check = |edit: &dyn Fn(&mut RuleEdit), said: &str| {
            let mut wrong = rule("Greet");
            edit(&mut wrong);
            assert_eq!(
                refusal(add_rule(&scene.centre, &staff, HOUSE, &wrong)),
                said
            );
        };
        check(&|rule| rule.name.clear(), "name: required");
        check(&|rule| rule.phone = None, "phone: required");
        check(
            &|rule| rule.phone = Some("bel mij".to_owned()),
            "phone: wrong-type",
        );
        check(
            &|rule| rule.phone = Some("09".to_owned()),
            "phone: wrong-type",
        );
        check(
            &|rule| rule.service_id = Some(SITE),
            "service_id: unknown-code",
        );
        check(&|rule| rule.site_id = Some(HOUSE), "site_id: unknown-code");
        check(
            &|rule| rule.weekdays = words(&["zondag"]),
            "weekdays: unknown-code",
        );
        check(
            &|rule| rule.themes = words(&["cycling"]),
            "themes: unknown-code",
        );
        check(
            &|rule| rule.valid_from = Some("morgen".to_owned()),
            "valid_from: wrong-type",
        );
        check(
            &|rule| {
                rule.valid_from = Some("2026-12-02".to_owned());
                rule.valid_to = Some("2026-12-01".to_owned());
            },
            "valid_to: out-of-range",
        );
    });
}

/// What the trail says of whom to call, from the first line to the last.
fn trail(scene: &Scene) -> Vec<String> {
    let sql = "SELECT actor, action, object_kind FROM audit ORDER BY seq";
    let rows = scene.centre.pool.read(|s| s.query(sql, &[])).unwrap();
    let lines = rows.iter().map(|row| {
        let word = |column| row.text(column).unwrap().to_owned();
        format!("{} {} {}", word(0), word(1), word(2))
    });
    lines.filter(|line| line.ends_with("backup-rule")).collect()
}

#[test]
fn what_is_changed_is_noted_and_what_stays_is_not() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let id = add_rule(&scene.centre, &staff, HOUSE, &rule("Greet")).unwrap();
        let sent = published(scene, RecordKind::BackupRule);
        save_rule(&scene.centre, &staff, HOUSE, id, &rule("Greet")).unwrap();
        assert_eq!(published(scene, RecordKind::BackupRule), sent);
        save_rule(&scene.centre, &staff, HOUSE, id, &rule("Tom")).unwrap();
        remove_rule(&scene.centre, &staff, HOUSE, id).unwrap();
        let expected =
            ["add", "change", "remove"].map(|done| format!("coordinator {done} backup-rule"));
        assert_eq!(trail(scene), expected);
        upkeep::check(&scene.centre).unwrap();
    });
}
