//! Bad input and strangers get a code, never a failure and never a fact.

use std::io::Write;

use onthaal_server::Limits;
use serde_json::json;

use super::serving::{Answer, JSON, OWN_PAGE, SITE, Serving, short};

#[test]
fn bad_input_is_answered_by_its_code_and_never_by_a_failure() {
    let serving = Serving::start(Limits::default());
    let bearer = format!("Bearer {}", serving.enrol());
    let token = ("Authorization", bearer.as_str());
    let cookie = serving.sign_in("Marleen");
    let session = ("Cookie", cookie.as_str());
    let check =
        |method: &str, path: &str, headers: &[(&str, &str)], body: &str, expected: (u16, &str)| {
            let answer = serving.ask(method, path, headers, body);
            let (status, code) = answer.refusal();
            assert_eq!((status, code.as_str()), expected, "{method} {path} {body}");
        };
    let deep = "[".repeat(60_000);
    for body in [
        "",
        "{",
        "null",
        "[]",
        "1e999",
        "{\"batch_nonce\":7}",
        "\u{0}",
        "{\"fragments\":{}}",
        &deep,
    ] {
        check(
            "POST",
            "/v1/push",
            &[token, JSON],
            body,
            (400, "bad-request"),
        );
    }
    for body in ["", "{}", "{\"code\":1,\"install_id\":\"x\",\"name\":\"\"}"] {
        check("POST", "/v1/enrol", &[JSON], body, (400, "bad-request"));
    }
    check(
        "POST",
        "/v1/push",
        &[token],
        "{}",
        (415, "unsupported-encoding"),
    );
    let enrol = json!({ "code": "AAAAA-AAAAA", "install_id": SITE, "name": "Balie" }).to_string();
    check("POST", "/v1/enrol", &[JSON], &enrol, (403, "bad-code"));
    check("GET", "/v1/pull", &[token], "", (400, "bad-request"));
    check(
        "GET",
        "/v1/pull?stream=shared&limit=x",
        &[token],
        "",
        (400, "bad-request"),
    );
    check(
        "GET",
        "/v1/pull?stream=shared&cursor=x",
        &[token],
        "",
        (400, "invalid-input"),
    );
    check(
        "GET",
        "/v1/pull?stream=shared&cursor=old:shared:1",
        &[token],
        "",
        (409, "cursor-expired"),
    );
    check(
        "GET",
        "/v1/pull?stream=house/other",
        &[token],
        "",
        (404, "not-found"),
    );
    check(
        "GET",
        "/v1/hello",
        &[token, ("Onthaal-Protocol", "99")],
        "",
        (426, "upgrade-required"),
    );
    check(
        "GET",
        "/v1/hello",
        &[token, ("Onthaal-Protocol", "één")],
        "",
        (426, "upgrade-required"),
    );
    check(
        "DELETE",
        "/v1/hello",
        &[token],
        "",
        (405, "method-not-allowed"),
    );
    check("GET", "/v2/hello", &[], "", (404, "not-found"));
    check(
        "GET",
        "/assets/../../../etc/passwd",
        &[],
        "",
        (404, "not-found"),
    );
    check(
        "GET",
        "/assets/%2e%2e/%2e%2e/Cargo.toml",
        &[],
        "",
        (404, "not-found"),
    );
    check(
        "GET",
        "/api/releases/x/2026-Q3",
        &[session],
        "",
        (400, "invalid-input"),
    );
    check(
        "GET",
        &format!("/api/releases/{SITE}/2026-Q9"),
        &[session],
        "",
        (400, "invalid-input"),
    );
    check(
        "GET",
        &format!("/api/releases/{SITE}/2026-Q3"),
        &[session],
        "",
        (404, "not-found"),
    );
    check(
        "GET",
        "/api/releases/%ff/2026-Q3",
        &[session],
        "",
        (400, "bad-request"),
    );
    check(
        "GET",
        "/api/services?limit=-1",
        &[session],
        "",
        (400, "bad-request"),
    );
    check(
        "POST",
        "/api/devices/x/revoke",
        &[session, OWN_PAGE],
        "",
        (400, "invalid-input"),
    );
    check(
        "POST",
        &format!("/api/devices/{SITE}/revoke"),
        &[session, OWN_PAGE],
        "",
        (404, "not-found"),
    );
    check(
        "POST",
        "/api/devices/code",
        &[session, OWN_PAGE, JSON],
        "{\"site_id\":\"x\"}",
        (400, "invalid-input"),
    );
}

#[test]
fn bytes_that_are_no_request_get_no_failure() {
    let serving = Serving::start(short());
    let long_header = format!("GET / HTTP/1.1\r\nX-A: {}\r\n\r\n", "a".repeat(64 * 1024));
    let many_headers = format!("GET / HTTP/1.1\r\n{}\r\n", "X-A: b\r\n".repeat(200));
    for bytes in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a hello of TLS ".as_slice(),
        b"GET\r\n\r\nGET\r\n\r\nGET\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: centre\r\n\r\n",
        b"POST /v1/push HTTP/1.1\r\nHost: centre\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/push HTTP/1.1\r\nHost: centre\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST /v1/push HTTP/1.1\r\nHost: centre\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        long_header.as_bytes(),
        many_headers.as_bytes(),
    ] {
        let mut stream = serving.connect();
        // The server may refuse and close before everything was sent.
        stream.write_all(bytes).ok();
        let answer = Answer::read(&mut stream);
        assert!(answer.status < 500, "{answer:?}");
        assert!(answer.status == 0 || answer.status >= 400, "{answer:?}");
    }
    assert_eq!(serving.ask("GET", "/healthz", &[], "").status, 200);
}

#[test]
fn nothing_is_told_to_a_stranger() {
    let serving = Serving::start(Limits::default());
    for path in [
        "/v1/hello",
        "/v1/pull?stream=shared",
        "/api/me",
        "/api/overview",
        "/api/releases",
        "/api/devices",
        "/api/sites",
        "/api/services",
    ] {
        for headers in [
            &[][..],
            &[
                ("Authorization", "Bearer wrong"),
                ("Cookie", "onthaal_session=wrong"),
            ][..],
            &[
                ("Authorization", "Basic d3Jvbmc6"),
                ("Cookie", "=; onthaal_session"),
            ][..],
        ] {
            let answer = serving.ask("GET", path, headers, "");
            assert_eq!(answer.refusal(), (401, "unauthorised".to_owned()), "{path}");
        }
    }
    assert_eq!(serving.ask("GET", "/healthz", &[], "").text, "ok\n");
}

#[test]
fn every_answer_carries_the_protecting_headers() {
    let serving = Serving::start(Limits::default());
    for path in ["/", "/healthz", "/api/me", "/nowhere", "/api/locale/ar"] {
        let answer = serving.ask("GET", path, &[], "");
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
        assert!(answer.header("cache-control").is_some(), "{path}");
        assert_eq!(answer.header("x-request-id").unwrap().len(), 16);
    }
}
