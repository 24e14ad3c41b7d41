//! Bringing a directory in over HTTP: who may, how much, and what comes back.

use onthaal_server::Limits;
use serde_json::json;

use super::serving::{JSON, OWN_PAGE, Serving};

const NAME: (&str, &str) = ("X-File-Name", "mijn%20lijst.json");

fn directory() -> String {
    let id = |n: u8| format!("6b8a4a30-0000-4000-8000-0000000000{n:02}");
    json!([{
        "id": id(1), "name": "Speelpunt", "description": "Spelen.", "status": "active",
        "organization": { "id": id(2), "name": "Stad", "description": "De stad." },
    }])
    .to_string()
}

#[test]
fn a_reader_brings_nothing_in_and_takes_nothing_out() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Lezer");
    let headers = [("Cookie", cookie.as_str()), OWN_PAGE, NAME];
    for (method, path) in [
        ("POST", "/api/imports"),
        ("GET", "/api/imports/6b8a4a30-0000-4000-8000-000000000001"),
        ("GET", "/api/export?format=hsds-json"),
        ("GET", "/api/import-template"),
        ("GET", "/api/duplicates"),
    ] {
        let answer = serving.ask(method, path, &headers, "");
        assert_eq!(answer.refusal(), (403, "denied".to_owned()), "{path}");
    }
}

#[test]
fn a_file_is_brought_looked_at_and_taken_over() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Marleen");
    let session = ("Cookie", cookie.as_str());
    let brought = serving.ask(
        "POST",
        "/api/imports",
        &[session, OWN_PAGE, NAME],
        &directory(),
    );
    assert_eq!(brought.status, 200, "{brought:?}");
    let draft = brought.json()["draft_id"].as_str().unwrap().to_owned();
    let path = format!("/api/imports/{draft}");
    let preview = serving
        .ask("GET", &format!("{path}?tab=new&limit=1"), &[session], "")
        .json();
    assert_eq!(preview["files"][0]["name"], json!("mijn lijst.json"));
    assert_eq!(preview["page"]["lines"].as_array().unwrap().len(), 1);
    assert_eq!(preview["page"]["total"], json!(2));
    let wrong = json!({ "outcome": "x" }).to_string();
    let headers = [session, OWN_PAGE, JSON];
    let refused = serving.ask("POST", &format!("{path}/take-over"), &headers, &wrong);
    assert_eq!(refused.refusal(), (409, "changed-meanwhile".to_owned()));
    let right = json!({ "outcome": preview["outcome"] }).to_string();
    let taken = serving.ask("POST", &format!("{path}/take-over"), &headers, &right);
    assert_eq!(taken.json()["counts"]["new"], json!(2));
    assert_eq!(serving.ask("GET", &path, &[session], "").status, 404);
    let out = serving.ask("GET", "/api/export?format=ndjson", &[session], "");
    assert!(
        out.header("content-disposition")
            .unwrap()
            .contains("sociale-kaart-2026-11-21.ndjson")
    );
    assert!(out.text.contains("Speelpunt"));
    let unknown = serving.ask("GET", "/api/export?format=docx", &[session], "");
    assert_eq!(unknown.refusal(), (400, "invalid-input".to_owned()));
}

#[test]
fn a_file_may_be_large_but_only_of_somebody_who_is_signed_in() {
    let serving = Serving::start(Limits {
        file_bytes: 300 * 1024,
        ..Limits::default()
    });
    let cookie = serving.sign_in("Marleen");
    let session = ("Cookie", cookie.as_str());
    let large = format!("{}{}", directory(), " ".repeat(200 * 1024));
    let brought = serving.ask("POST", "/api/imports", &[session, OWN_PAGE, NAME], &large);
    assert_eq!(brought.status, 200, "{brought:?}");
    let stranger = serving.ask("POST", "/api/imports", &[OWN_PAGE, NAME], &large);
    assert_eq!(stranger.refusal(), (413, "too-large".to_owned()));
    let guessed = [("Cookie", "onthaal_session=x"), OWN_PAGE, NAME];
    assert_eq!(
        serving.ask("POST", "/api/imports", &guessed, "[]").status,
        401
    );
    let larger = " ".repeat(301 * 1024);
    let refused = serving.ask("POST", "/api/imports", &[session, OWN_PAGE, NAME], &larger);
    assert_eq!(refused.refusal(), (413, "too-large".to_owned()));
}
