//! Who may send a form, what every page carries, and what bad input gets.

use super::town::{FORM, ORGANISATION, Town};

#[test]
fn every_page_has_the_protecting_headers_and_neither_cookie_nor_script() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    for path in [
        "/t".to_owned(),
        slip.path(),
        format!("{}?step=withdraw", slip.path()),
        "/t/half".to_owned(),
        link.clone(),
        format!("{link}/card"),
        "/p/nothing".to_owned(),
        "/t?said=withdrawn".to_owned(),
    ] {
        let page = town.get(&path);
        assert_eq!(page.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(
            page.header("referrer-policy"),
            Some("no-referrer"),
            "{path}"
        );
        assert_eq!(page.header("x-robots-tag"), Some("noindex"), "{path}");
        assert_eq!(
            page.header("content-security-policy"),
            Some(
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
                 base-uri 'none'; frame-ancestors 'none'"
            ),
            "{path}"
        );
        assert_eq!(page.header("set-cookie"), None, "{path}");
        assert_eq!(
            page.header("content-type"),
            Some("text/html; charset=utf-8")
        );
        assert!(!page.text.contains("<script"), "{path}");
        assert!(!page.text.contains(" style="), "{path}");
        assert!(page.text.starts_with("<!DOCTYPE html>"), "{path}");
    }
    let style = town.get("/partner.css");
    assert_eq!(
        style.header("content-type"),
        Some("text/css; charset=utf-8")
    );
    assert!(style.text.contains("--paper: #fbf3e7"));
}

#[test]
fn the_title_and_the_other_languages_of_a_page_do_not_hold_its_code() {
    let town = Town::start();
    let slip = town.any_slip();
    let page = town.get(&slip.path()).text;
    let head = page.split("<main").next().unwrap();
    assert!(!head.contains(&slip.secret.code()));
    for (wanted, lang, title) in [
        ("?lang=fr", "fr-BE", "La famille est-elle venue chez vous"),
        ("?lang=en", "en", "Did the family come to you"),
        ("", "nl-BE", "Is het gezin bij jullie geweest"),
    ] {
        let page = town.get(&format!("{}{wanted}", slip.path())).text;
        assert!(
            page.contains(&format!("<html lang=\"{lang}\">")),
            "{wanted}"
        );
        assert!(page.contains(&format!("<title>{title}")), "{wanted}");
    }
    let by_browser = ("Accept-Language", "fr-BE,fr;q=0.9,nl;q=0.5");
    let page = town.serving.ask("GET", "/t", &[by_browser], "").text;
    assert!(page.contains("<html lang=\"fr-BE\">"));
}

#[test]
fn a_form_of_another_site_is_refused_and_says_nothing() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    for said in [
        &[FORM, ("Sec-Fetch-Site", "cross-site")][..],
        &[FORM, ("Sec-Fetch-Site", "cross-site"), ("Origin", "null")][..],
        &[FORM, ("Sec-Fetch-Site", "same-site")][..],
        &[FORM, ("Origin", "https://elsewhere.example")][..],
    ] {
        for (path, body) in [
            (slip.path(), "result=arrived&seen="),
            (format!("{link}/card"), "first=sun"),
            (format!("{link}/right"), "service=x"),
            ("/t".to_owned(), "code=x"),
        ] {
            let reply = town.serving.ask("POST", &path, said, body);
            assert_eq!(reply.status, 403, "{path} {said:?}");
            assert!(reply.text.contains("Dit kwam van een andere pagina"));
        }
    }
    assert_eq!(town.stands(&slip).unwrap().state.answered, None);
    let own = [FORM, ("Sec-Fetch-Site", "same-origin"), ("Origin", "null")];
    let reply = town
        .serving
        .ask("POST", &slip.path(), &own, "result=arrived&seen=");
    assert_eq!(reply.status, 303);
}

#[test]
fn only_looking_and_sending_a_form_are_possible() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    for path in [
        slip.path(),
        link.clone(),
        format!("{link}/card"),
        "/t".to_owned(),
    ] {
        for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] {
            let reply = town.serving.ask(method, &path, &[], "");
            assert_eq!(reply.status, 405, "{method} {path}");
        }
    }
    for path in [
        format!("{link}/room"),
        format!("{link}/right"),
        format!("{link}/changed"),
    ] {
        assert_eq!(town.get(&path).status, 405, "looking says nothing: {path}");
    }
    assert_eq!(town.post(&link, "").status, 405);
}

#[test]
fn bad_input_is_never_a_failure_and_is_not_repeated() {
    let town = Town::start();
    let slip = town.any_slip();
    let link = town.link(ORGANISATION);
    let long = format!("code={}", "A".repeat(100_000));
    let deep = "first=sun&".repeat(9_000);
    for path in [
        "/t".to_owned(),
        slip.path(),
        format!("{link}/card"),
        format!("{link}/room"),
        format!("{link}/right"),
        format!("{link}/changed"),
        "/t/x".to_owned(),
        "/p/x/card".to_owned(),
    ] {
        for body in [
            "",
            "%",
            "%ff%fe=%00",
            "result=%00&seen=%ff",
            "{\"result\":\"arrived\"}",
            "<script>alert(1)</script>=<script>alert(2)</script>",
            "code=<script>alert(3)</script>",
            &long,
            &deep,
        ] {
            for headers in [
                &[FORM][..],
                &[("Content-Type", "application/json")][..],
                &[][..],
            ] {
                let reply = town.serving.ask("POST", &path, headers, body);
                let told = &body[..body.len().min(40)];
                assert!(
                    (303..500).contains(&reply.status),
                    "{path} {told} {}",
                    reply.status
                );
                assert!(!reply.text.contains("<script>"), "{path} {told}");
                let page = match reply.header("location") {
                    Some(way) => town.get(way),
                    None => reply,
                };
                assert!(
                    page.status < 500 && !page.text.contains("<script>"),
                    "{path} {told}"
                );
                assert!(page.text.len() < 200_000, "{path} {told}");
            }
        }
    }
    for path in [
        "/t/%ff",
        "/t/%00",
        "/p/%ff/card",
        "/t/%3Cscript%3E",
        "/t/a%2Fb",
    ] {
        let page = town.get(path);
        assert!((400..500).contains(&page.status), "{path}");
        assert!(!page.text.contains("<script>"), "{path}");
    }
    assert_eq!(town.stands(&slip).unwrap().state.answered, None);
}
