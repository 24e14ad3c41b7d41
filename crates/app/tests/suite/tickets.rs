//! Tickets of warm referrals, as the screens make, follow and end them.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use crate::common::{NOW, Tablet, open};
use onthaal_app::{Access, CommandError, ErrorCode};
use onthaal_core::testing::{Tablet as Files, TicketCentre};
use onthaal_core::{replica, tickets};
use onthaal_model::time::{Clock as _, Day, FixedClock};
use onthaal_ticket::code::Secret;
use onthaal_ticket::pictures::PictureCode;
use serde_json::{Value, json};

/// Services of the demo town that want, or do not want, to be told.
fn service(tablet: &Tablet, ticket: bool) -> Value {
    let body = |theme: &str| json!({"locale": "nl-BE", "theme": theme});
    [
        "pupil-guidance",
        "toy-library",
        "vaccination",
        "parenting-question",
    ]
    .iter()
    .filter_map(|theme| {
        let view = tablet
            .app
            .call(Access::Staff, "referral_options", &body(theme));
        let options = view.ok()?["options"].as_array()?.clone();
        options.into_iter().find(|one| one["ticket"] == ticket)
    })
    .map(|one| one["hit"]["service_id"].clone())
    .next()
    .expect("the demo town has one")
}

fn wish(tablet: &Tablet) -> Value {
    json!({
        "service_id": service(tablet, true), "warmth": "announced", "theme": "toy-library",
        "needs": ["interpreter", "step-free-access"], "language": "ti", "consent": true
    })
}

fn made(tablet: &Tablet) -> Value {
    tablet.staff("make_ticket", wish(tablet))
}

fn listed(tablet: &Tablet) -> Vec<Value> {
    let view = tablet.staff("tickets", json!({}));
    assert_eq!(view["unreadable"], 0);
    view["tickets"].as_array().expect("a list").clone()
}

fn refusal(refused: &CommandError) -> (&str, &str) {
    assert_eq!(refused.code, ErrorCode::InvalidInput);
    let field = refused.field.as_deref().unwrap_or_default();
    (field, refused.rule.as_deref().unwrap_or_default())
}

fn word(ticket: &Value) -> Value {
    json!({"pictures": ticket["pictures"], "number": ticket["number"], "said": "arrived"})
}

#[test]
fn a_ticket_is_made_at_the_desk_without_any_centre() {
    let tablet = Tablet::demo();
    let ticket = made(&tablet);
    let code = ticket["code"].as_str().unwrap();
    assert_eq!(code.split(' ').count(), 7);
    assert!(Secret::parse(code).is_ok());
    let pictures: Vec<&str> = ticket["pictures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect();
    assert!(PictureCode::read(&pictures, ticket["number"].as_str().unwrap()).is_ok());
    assert_eq!(ticket["address"], Value::Null);
    assert!(ticket["qr"]["size"].as_u64().unwrap() >= 21);
    assert_eq!(ticket["opened"], "2026-11-24");
    assert_eq!(ticket["due"], "2027-01-05");
    let line = &listed(&tablet)[0];
    assert_eq!(line["ticket_id"], ticket["ticket_id"]);
    assert_eq!(line["service_id"], service(&tablet, true));
    assert!(!line["service"]["text"].as_str().unwrap().is_empty());
    assert_eq!(line["service"]["translated"], true);
    assert_eq!(line["opened"], "2026-11-24");
    assert_eq!(
        (
            &line["result"],
            &line["over"],
            &line["sent"],
            &line["spoken"]
        ),
        (&Value::Null, &json!(false), &json!(false), &json!(true))
    );
}

#[test]
fn whom_to_ask_after_a_ticket_is_a_person_where_there_is_one() {
    let tablet = Tablet::demo();
    let body = json!({"locale": "nl-BE", "theme": "vaccination"});
    let options = tablet.staff("referral_options", body)["options"].clone();
    let mut wanted = std::collections::BTreeMap::new();
    for option in options.as_array().unwrap() {
        let service = &option["hit"]["service_id"];
        if option["ticket"] == false {
            continue;
        }
        let fiche = tablet.staff("fiche", json!({"service_id": service, "locale": "nl-BE"}));
        let people = fiche["contact_people"].as_array().unwrap().iter();
        let of_people = people.map(|one| one["phone"].clone());
        let places = fiche["places"].as_array().unwrap().iter();
        let of_places = places.flat_map(|place| place["phones"].as_array().unwrap());
        let open = fiche["phones"].as_array().unwrap().iter().chain(of_places);
        let first = of_people
            .chain(open.map(|phone| phone["number"].clone()))
            .find(|number| !number.is_null());
        let mut body = wish(&tablet);
        body["service_id"] = service.clone();
        let id = tablet.staff("make_ticket", body)["ticket_id"].clone();
        wanted.insert(id.to_string(), first);
    }
    assert!(wanted.values().any(Option::is_some));
    for line in listed(&tablet) {
        let number = line["phone"]["number"].clone();
        let number = (!number.is_null()).then_some(number);
        assert_eq!(wanted[&line["ticket_id"].to_string()], number);
    }
}

#[test]
fn the_code_is_in_one_answer_and_nowhere_else() {
    let tablet = Tablet::demo();
    let ticket = made(&tablet);
    let again = serde_json::to_string(&listed(&tablet)).unwrap();
    for secret in ["code", "number"] {
        assert!(!again.contains(ticket[secret].as_str().unwrap()));
    }
    assert_ne!(made(&tablet)["code"], ticket["code"]);
    let codes: BTreeSet<String> = listed(&tablet)
        .iter()
        .map(|line| line["ticket_id"].to_string())
        .collect();
    assert_eq!(codes.len(), 2);
}

#[test]
fn what_may_not_have_a_ticket_is_refused_with_field_and_rule() {
    let tablet = Tablet::demo();
    let check = |field: &str, value: Value, expected: (&str, &str)| {
        let mut body = wish(&tablet);
        body[field] = value;
        let refused = tablet.refused("make_ticket", body);
        assert_eq!(refusal(&refused), expected);
        assert!(listed(&tablet).is_empty());
    };
    check("consent", json!(false), ("consent", "required"));
    check("warmth", json!("explained"), ("warmth", "not-allowed"));
    check("minor", json!(true), ("minor", "not-allowed"));
    let door = service(&tablet, false);
    check("service_id", door, ("service_id", "not-allowed"));
    check("needs", json!(["low-cost"]), ("language", "not-allowed"));
    check(
        "needs",
        json!(["interpreter", "interpreter"]),
        ("needs", "not-allowed"),
    );
    check("needs", json!(["chocolate"]), ("needs[0]", "unknown-code"));
    check("name", json!("Amina"), ("name", "unknown-field"));
    let mut body = wish(&tablet);
    body["service_id"] = json!("00000000-0000-4000-8000-000000000000");
    assert_eq!(
        tablet.refused("make_ticket", body).code,
        ErrorCode::NotFound
    );
}

#[test]
fn what_the_desk_heard_is_kept_and_what_is_over_put_away() {
    let tablet = Tablet::demo();
    let id = made(&tablet)["ticket_id"].clone();
    let answer = |result: &str, reason: Value| {
        let body = json!({"ticket_id": id, "result": result, "reason": reason});
        tablet.app.call(Access::Staff, "answer_ticket", &body)
    };
    let refused = |result: &str, reason: Value| answer(result, reason).unwrap_err();
    assert_eq!(
        refusal(&refused("not-right", Value::Null)),
        ("reason", "required")
    );
    assert_eq!(
        refusal(&refused("full", json!("too-far"))),
        ("reason", "not-allowed")
    );
    assert_eq!(
        refusal(&refused("not-right", json!("too-expensive"))),
        ("reason", "not-allowed")
    );
    assert_eq!(
        refusal(&refused("unknown", Value::Null)),
        ("result", "not-allowed")
    );
    answer("not-right", json!("wrong-age")).unwrap();
    assert_eq!(listed(&tablet)[0]["reason"], "wrong-age");
    answer("arrived", Value::Null).unwrap();
    assert_eq!(listed(&tablet)[0]["result"], "arrived");
    let settle = json!({"ticket_id": id});
    assert_eq!(
        refusal(&tablet.refused("settle_ticket", settle.clone())),
        ("ticket_id", "not-allowed")
    );
    answer("withdrawn", Value::Null).unwrap();
    let line = &listed(&tablet)[0];
    assert_eq!(
        (&line["result"], &line["over"]),
        (&json!("withdrawn"), &json!(true))
    );
    tablet.staff("settle_ticket", settle.clone());
    assert!(listed(&tablet).is_empty());
    assert_eq!(
        tablet.refused("settle_ticket", settle).code,
        ErrorCode::NotFound
    );
}

#[test]
fn every_screen_is_told_when_the_tickets_of_the_desk_change() {
    let tablet = Tablet::demo();
    let body = wish(&tablet);
    let told: Arc<Mutex<usize>> = Arc::default();
    let heard = Arc::clone(&told);
    tablet.app.subscribe(move |changed| {
        *heard.lock().unwrap() += usize::from(changed.tickets);
    });
    let id = tablet.staff("make_ticket", body)["ticket_id"].clone();
    tablet.staff(
        "answer_ticket",
        json!({"ticket_id": id, "result": "withdrawn"}),
    );
    tablet.staff("settle_ticket", json!({"ticket_id": id}));
    assert_eq!(*told.lock().unwrap(), 3);
}

#[test]
fn families_see_no_ticket_and_can_only_say_what_they_say() {
    let tablet = Tablet::demo();
    let body = wish(&tablet);
    let ticket = made(&tablet);
    let id = json!({"ticket_id": ticket["ticket_id"]});
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    for (name, body) in [
        ("make_ticket", body),
        ("tickets", json!({})),
        ("settle_ticket", id.clone()),
        (
            "answer_ticket",
            json!({"ticket_id": id["ticket_id"], "result": "arrived"}),
        ),
    ] {
        for caller in [Access::Visitor, Access::Staff] {
            let refused = tablet.app.call(caller, name, &body).unwrap_err();
            assert_eq!(refused.code, ErrorCode::Denied, "{name}");
        }
    }
    assert_eq!(
        tablet.here("ticket_word", word(&ticket)).unwrap(),
        json!({})
    );
}

#[test]
fn a_locked_desk_shows_no_ticket_and_keeps_them() {
    let tablet = Tablet::demo();
    made(&tablet);
    tablet.staff("set_pin", json!({"pin": "4821"}));
    tablet.staff("lock", json!({}));
    let refused = tablet.here("tickets", json!({})).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Denied);
    tablet.here("unlock", json!({"pin": "4821"})).unwrap();
    assert_eq!(listed(&tablet).len(), 1);
}

#[test]
fn a_word_gets_the_same_answer_whatever_it_leads_to() {
    let tablet = Tablet::demo();
    let ticket = made(&tablet);
    let mut wrong = word(&ticket);
    wrong["number"] = match ticket["number"] == "00" {
        true => json!("01"),
        false => json!("00"),
    };
    let mut withdrawn = word(&ticket);
    withdrawn["said"] = json!("withdrawn");
    let bodies = [word(&ticket), wrong, withdrawn];
    for body in bodies.iter().cycle().take(60) {
        let answer = tablet.app.call(Access::Visitor, "ticket_word", body);
        assert_eq!(answer.unwrap(), json!({}));
    }
    assert_eq!(
        listed(&tablet)[0]["result"],
        Value::Null,
        "nothing shows here"
    );
    let check = |field: &str, value: Value, expected: (&str, &str)| {
        let mut body = word(&ticket);
        body[field] = value;
        let refused = tablet.app.call(Access::Visitor, "ticket_word", &body);
        assert_eq!(refusal(&refused.unwrap_err()), expected);
    };
    check(
        "pictures",
        json!(["fish", "tree"]),
        ("pictures", "out-of-range"),
    );
    check(
        "pictures",
        json!(["fish", "tree", "dragon"]),
        ("pictures", "unknown-code"),
    );
    check("number", json!("4"), ("number", "wrong-type"));
    check("said", json!("full"), ("said", "unknown-code"));
}

#[test]
fn a_ticket_that_is_made_for_practice_is_gone_with_it() {
    let tablet = Tablet::demo();
    made(&tablet);
    tablet.staff("practice", json!({"on": true}));
    assert!(listed(&tablet).is_empty());
    let practised = made(&tablet);
    assert_eq!(practised["address"], Value::Null);
    assert_eq!(listed(&tablet).len(), 1);
    let other = tablet.staff("sync_now", json!({}));
    assert_eq!(other["state"], "not-enrolled");
    tablet.staff("practice", json!({"on": false}));
    let real = listed(&tablet);
    assert_eq!(real.len(), 1);
    assert_ne!(real[0]["ticket_id"], practised["ticket_id"]);
}

/// A tablet of a centre, with the demo town; its tickets can be read once the centre has spoken.
fn enrolled(centre: &TicketCentre) -> Tablet {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::open(folder.path(), 3).unwrap();
    files.set_clock(NOW).unwrap();
    let town = onthaal_demo::town().unwrap().records;
    replica::load_records(&files.store, "shared", &town).unwrap();
    centre.welcome(&files).unwrap();
    drop(files);
    let clock = Arc::new(FixedClock::parse(NOW).unwrap());
    let app = open(folder.path(), Arc::clone(&clock), false);
    Tablet { app, clock, folder }
}

#[test]
fn the_slip_of_a_tablet_with_a_centre_leads_there() {
    let tablet = enrolled(&TicketCentre::new(1));
    let ticket = made(&tablet);
    let code = ticket["code"].as_str().unwrap().replace(' ', "");
    let address = format!("http://127.0.0.1:9/t/{code}");
    assert_eq!(ticket["address"], address);
    let drawn = onthaal_app::qr::of(&address).unwrap();
    assert_eq!(ticket["qr"]["path"], drawn.path);
    let view = tablet.staff("tickets", json!({}));
    assert_eq!(view, json!({"tickets": [], "unreadable": 1}));
}

#[test]
fn after_a_restart_the_tickets_are_counted_until_the_centre_has_spoken() {
    let centre = TicketCentre::new(2);
    let tablet = enrolled(&centre);
    made(&tablet);
    let Tablet { app, clock, folder } = tablet.restarted();
    drop(app);
    let files = Files::open(folder.path(), 4).unwrap();
    files.set_clock(NOW).unwrap();
    let ctx = files.context();
    let request = tickets::outgoing(&ctx).unwrap();
    let reply = centre.exchange(&request, Day::of(clock.now()));
    tickets::incoming(&ctx, &request, &reply).unwrap();
    let seen = tickets::list(&ctx).unwrap();
    assert_eq!((seen.tickets.len(), seen.unreadable), (1, 0));
    assert!(seen.tickets[0].sent);
    drop(files);
    let app = open(folder.path(), Arc::clone(&clock), false);
    let tablet = Tablet { app, clock, folder };
    assert_eq!(tablet.staff("tickets", json!({}))["unreadable"], 1);
}
