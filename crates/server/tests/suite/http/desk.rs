//! What a house lays down for its desks over HTTP: who may, and what a refusal names.

use onthaal_server::Limits;
use serde_json::{Value, json};

use super::serving::{HOUSE, JSON, OWN_PAGE, SITE, Serving};

fn path(rest: &str) -> String {
    format!("/api/desk/{HOUSE}{rest}")
}

#[test]
fn a_reader_looks_and_changes_nothing() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Lezer");
    let headers = [("Cookie", cookie.as_str()), OWN_PAGE, JSON];
    let looked = ["", "/roster", "/roster?week=2026-11-21"];
    for rest in looked {
        assert_eq!(
            serving.ask("GET", &path(rest), &headers, "").status,
            200,
            "{rest}"
        );
    }
    let houses = serving.ask("GET", "/api/desk", &headers, "").json();
    assert_eq!(houses[0]["house_id"], json!(HOUSE));
    let writes = [
        ("POST", "/desks"),
        ("POST", "/questions"),
        ("POST", "/rules"),
        ("POST", "/cards"),
        ("PUT", "/form"),
        ("PUT", "/order/desks"),
    ];
    let one = ["desks", "questions", "rules", "cards"].map(|what| format!("/{what}/{SITE}"));
    let of_one = one.iter().map(|rest| ("PUT", rest.as_str()));
    let gone = one.iter().filter(|rest| !rest.starts_with("/questions"));
    let gone = gone.map(|rest| ("DELETE", rest.as_str()));
    for (method, rest) in writes.into_iter().chain(of_one).chain(gone) {
        let answer = serving.ask(method, &path(rest), &headers, "{}");
        assert_eq!(
            answer.refusal(),
            (403, "denied".to_owned()),
            "{method} {rest}"
        );
    }
    let stranger = serving.ask("GET", &path(""), &[OWN_PAGE], "");
    assert_eq!(stranger.status, 401);
}

#[test]
fn a_desk_is_made_read_closed_and_taken_away() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Marleen");
    let headers = [("Cookie", cookie.as_str()), OWN_PAGE, JSON];
    let desk = json!({ "site_id": SITE, "name": "Balie", "channel": "phone" }).to_string();
    let made = serving.ask("POST", &path("/desks"), &headers, &desk);
    assert_eq!(made.status, 200, "{made:?}");
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let desks = |serving: &Serving| -> Value {
        serving.ask("GET", &path(""), &headers, "").json()["desks"].take()
    };
    assert_eq!(desks(&serving)[0]["channel"], json!("phone"));
    let closed = json!({ "site_id": SITE, "name": "Balie", "closed": true }).to_string();
    let one = path(&format!("/desks/{id}"));
    assert_eq!(serving.ask("PUT", &one, &headers, &closed).status, 204);
    assert_eq!(desks(&serving)[0]["closed"], json!(true));
    assert_eq!(serving.ask("DELETE", &one, &headers, "").status, 204);
    assert_eq!(desks(&serving), json!([]));
    assert_eq!(serving.ask("DELETE", &one, &headers, "").status, 404);
    let order = json!({ "ids": [id] }).to_string();
    let ordered = serving.ask("PUT", &path("/order/desks"), &headers, &order);
    assert_eq!(ordered.status, 204);
}

#[test]
fn a_refusal_names_the_field() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Marleen");
    let headers = [("Cookie", cookie.as_str()), OWN_PAGE, JSON];
    let check = |rest: &str, body: Value, field: Option<&str>| {
        let answer = serving.ask("POST", &path(rest), &headers, &body.to_string());
        assert_eq!(answer.status, 400, "{rest} {body}");
        assert_eq!(answer.json()["field"].as_str(), field, "{rest} {body}");
    };
    check("/rules", json!({ "name": "Greet" }), Some("phone"));
    check(
        "/rules",
        json!({ "name": "", "phone": "112" }),
        Some("name"),
    );
    check("/rules", json!({ "naam": "Greet" }), None);
    check(
        "/desks",
        json!({ "site_id": HOUSE, "name": "Balie" }),
        Some("site_id"),
    );
    let answers = json!([{ "label": "Ja", "active": true }, { "label": " ", "active": true }]);
    let question = json!({ "text": "Gevonden?", "active": true, "answers": answers });
    check("/questions", question, Some("answers[1].label"));
    let form = json!({ "outcomes": ["listened"], "frequent": ["x"], "frequent_chosen": true, "note": false });
    let answer = serving.ask("PUT", &path("/form"), &headers, &form.to_string());
    assert_eq!(answer.json()["field"], json!("frequent"));
    let week = serving.ask("GET", &path("/roster?week=nu"), &headers, "");
    assert_eq!(week.json()["field"], json!("week"));
    let nowhere = serving.ask("GET", &format!("/api/desk/{SITE}"), &headers, "");
    assert_eq!(nowhere.status, 404);
}
