//! Signing in, staying signed in, and who may do what.

use onthaal_server::Limits;
use serde_json::json;

use super::serving::{JSON, OWN_PAGE, PASSWORD, SITE, Serving};

#[test]
fn another_site_cannot_act_in_somebodys_name() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Marleen");
    let session = ("Cookie", cookie.as_str());
    for (path, body) in [
        (
            "/api/sign-in",
            "{\"name\":\"Marleen\",\"password\":\"koffie-en-taart\"}",
        ),
        ("/api/sign-out", ""),
        ("/api/devices/code", "{}"),
    ] {
        for marker in [
            &[session, JSON][..],
            &[session, JSON, ("X-Onthaal", "0")][..],
        ] {
            let answer = serving.ask("POST", path, marker, body);
            assert_eq!(answer.refusal(), (403, "denied".to_owned()), "{path}");
        }
    }
    assert_eq!(serving.ask("GET", "/api/me", &[session], "").status, 200);
}

#[test]
fn the_session_cookie_is_out_of_reach_of_scripts_and_ends_at_sign_out() {
    let serving = Serving::start(Limits::default());
    let body = json!({ "name": "marleen", "password": PASSWORD }).to_string();
    let signed_in = serving.ask("POST", "/api/sign-in", &[OWN_PAGE, JSON], &body);
    let cookie = signed_in.header("set-cookie").unwrap().to_owned();
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(flag), "{cookie}");
    }
    assert!(!cookie.contains("Secure"), "{cookie}");
    let behind_proxy = [OWN_PAGE, JSON, ("X-Forwarded-Proto", "https")];
    let over_tls = serving.ask("POST", "/api/sign-in", &behind_proxy, &body);
    assert!(over_tls.header("set-cookie").unwrap().contains("; Secure"));

    let session = cookie.split(';').next().unwrap();
    let me = serving.ask("GET", "/api/me", &[("Cookie", session)], "");
    assert_eq!(
        me.json(),
        json!({ "name": "Marleen", "role": "coordinator" })
    );
    let out = serving.ask(
        "POST",
        "/api/sign-out",
        &[OWN_PAGE, ("Cookie", session)],
        "",
    );
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    let after = serving.ask("GET", "/api/me", &[("Cookie", session)], "");
    assert_eq!(after.refusal(), (401, "unauthorised".to_owned()));
}

#[test]
fn guessing_passwords_is_told_to_wait() {
    let serving = Serving::start(Limits::default());
    let body = json!({ "name": "Marleen", "password": "geraden-en-mis" }).to_string();
    let waits = (0..8).find_map(|_| {
        let answer = serving.ask("POST", "/api/sign-in", &[OWN_PAGE, JSON], &body);
        if answer.status == 401 {
            return None;
        }
        assert_eq!(answer.refusal(), (429, "too-many".to_owned()));
        answer.header("retry-after").map(str::to_owned)
    });
    assert!(waits.unwrap().parse::<u64>().unwrap() > 0);
}

#[test]
fn a_reader_reads_and_changes_nothing() {
    let serving = Serving::start(Limits::default());
    let cookie = serving.sign_in("Lezer");
    let session = ("Cookie", cookie.as_str());
    for path in [
        "/api/overview",
        "/api/releases",
        "/api/devices",
        "/api/sites",
        "/api/services",
        "/api/suggestions",
    ] {
        assert_eq!(
            serving.ask("GET", path, &[session], "").status,
            200,
            "{path}"
        );
    }
    let headers = [session, OWN_PAGE, JSON];
    for path in [
        "/api/devices/code",
        &format!("/api/devices/{SITE}/revoke"),
        &format!("/api/suggestions/{SITE}/done"),
        &format!("/api/suggestions/{SITE}/open"),
    ] {
        let answer = serving.ask("POST", path, &headers, "{}");
        assert_eq!(answer.refusal(), (403, "denied".to_owned()), "{path}");
    }
}

#[test]
fn the_texts_are_there_before_anybody_signs_in() {
    let serving = Serving::start(Limits::default());
    let check = |wanted: &str, locale: &str, direction: &str| {
        let bundle = serving
            .ask("GET", &format!("/api/locale/{wanted}"), &[], "")
            .json();
        assert_eq!(
            (&bundle["locale"], &bundle["direction"]),
            (&json!(locale), &json!(direction))
        );
    };
    check("ar", "ar", "rtl");
    check("ti,fr-CA", "fr-BE", "ltr");
    check("%F0%9F%99%82", "nl-BE", "ltr");
}
