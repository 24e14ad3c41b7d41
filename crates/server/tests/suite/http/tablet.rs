//! What a tablet does, from its code to its facts.

use onthaal_server::Limits;
use serde_json::json;

use super::serving::{JSON, OWN_PAGE, SITE, Serving};

#[test]
fn one_bad_item_does_not_spoil_a_batch() {
    let serving = Serving::start(Limits::default());
    let bearer = format!("Bearer {}", serving.enrol());
    let session = "00000000-0000-4000-8000-000000000001";
    let batch = json!({
        "batch_nonce": "n",
        "fragments": [
            7,
            { "id": "ab", "kind": "about" },
            { "id": "cd".repeat(16), "kind": "about", "period": "2026-Q4", "key_id": 1, "sealed": "AA==" },
        ],
        "sessions": [
            { "id": session, "site_id": SITE, "day": "2026-11-20", "half_day": "morning", "state": "open-tallied" },
            { "id": "x", "site_id": SITE, "day": "yesterday", "half_day": "morning", "state": "open-tallied" },
        ],
        "padding": "   ",
    });
    let headers = [
        ("Authorization", bearer.as_str()),
        JSON,
        ("Onthaal-Protocol", "1"),
    ];
    let answer = serving.ask("POST", "/v1/push", &headers, &batch.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text);
    let reply = answer.json();
    let verdicts: Vec<(&str, &str)> = reply["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|verdict| {
            let text = |field: &str| verdict[field].as_str().unwrap();
            (text("id"), text("status"))
        })
        .collect();
    assert_eq!(
        verdicts,
        [
            ("ab", "refused"),
            ("cd".repeat(16).as_str(), "refused"),
            (session, "accepted"),
            ("x", "refused"),
        ]
    );
}

#[test]
fn a_tablet_enrols_says_hello_and_pulls() {
    let serving = Serving::start(Limits::default());
    let session = serving.sign_in("Marleen");
    let body = json!({ "site_id": SITE, "name": "Balie" }).to_string();
    let headers = [("Cookie", session.as_str()), OWN_PAGE, JSON];
    let code = serving
        .ask("POST", "/api/devices/code", &headers, &body)
        .json();
    assert_eq!(code["expires_in_minutes"], 30);
    let request = json!({ "code": code["code"], "install_id": SITE, "name": "" }).to_string();
    let enrolled = serving.ask("POST", "/v1/enrol", &[JSON], &request);
    assert_eq!(enrolled.status, 200, "{}", enrolled.text);
    assert_eq!(enrolled.json()["site_id"], json!(SITE));
    let again = serving.ask("POST", "/v1/enrol", &[JSON], &request);
    assert_eq!(again.refusal(), (403, "bad-code".to_owned()));

    let bearer = format!("Bearer {}", enrolled.json()["token"].as_str().unwrap());
    let token = ("Authorization", bearer.as_str());
    let hello = serving.ask("GET", "/v1/hello", &[token], "").json();
    assert_eq!(hello["limits"]["body_bytes"], 128 * 1024);
    let page = serving
        .ask("GET", "/v1/pull?stream=shared&limit=1", &[token], "")
        .json();
    assert_eq!(
        (
            page["records"].as_array().unwrap().len(),
            page["more"].as_bool()
        ),
        (1, Some(true))
    );

    let devices = serving
        .ask("GET", "/api/devices", &[("Cookie", &session)], "")
        .json();
    let path = format!(
        "/api/devices/{}/revoke",
        devices[0]["device_id"].as_str().unwrap()
    );
    let revoked = serving.ask("POST", &path, &[("Cookie", &session), OWN_PAGE], "");
    assert_eq!(revoked.status, 204);
    let shut_out = serving.ask("GET", "/v1/hello", &[token], "");
    assert_eq!(shut_out.refusal(), (401, "unauthorised".to_owned()));
}

#[test]
fn tickets_have_an_exchange_of_their_own_and_the_coordinator_sees_how_often_codes_were_tried() {
    let serving = Serving::start(Limits::default());
    let bearer = format!("Bearer {}", serving.enrol());
    let headers = [
        ("Authorization", bearer.as_str()),
        JSON,
        ("Onthaal-Protocol", "1"),
    ];
    let said = json!({
        "nonce": "n",
        "tickets": [7, { "id": "6b2f3a51-9d3f-4c43-8f0e-3f0a4f9f2b11", "due": "soon" }],
        "open": ["6b2f3a51-9d3f-4c43-8f0e-3f0a4f9f2b11"],
    });
    let answer = serving.ask("POST", "/v1/tickets", &headers, &said.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.text.len() % 4096, 0);
    let reply = answer.json();
    assert_eq!(reply["verdicts"][0]["reason"], "wrong-type");
    assert_eq!(reply["states"], json!([]));
    assert_eq!(reply["follow_up_key"].as_str().map(str::len), Some(44));
    let hello = serving.ask("GET", "/v1/hello", &headers, "").json();
    assert_eq!(hello["follow_up_key"].as_str().map(str::len), Some(44));
    for (wanted, body, sent) in [
        (401, "{}", &[JSON][..]),
        (400, "[]", &headers[..]),
        (400, "{\"nonce\": \"n\", \"open\": [1]}", &headers[..]),
    ] {
        let refused = serving.ask("POST", "/v1/tickets", sent, body);
        assert_eq!(refused.status, wanted, "{body}");
    }

    assert_eq!(serving.ask("GET", "/api/openings", &[], "").status, 401);
    let session = serving.sign_in("Marleen");
    let cookie = [("Cookie", session.as_str())];
    let openings = serving.ask("GET", "/api/openings", &cookie, "");
    assert_eq!((openings.status, openings.json()), (200, json!([])));
}
