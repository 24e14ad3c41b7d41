//! A live API, well behaved and not, on this machine.

use onthaal_exchange::{Known, Outcome, Plan, Reading};
use onthaal_server::live::{Limits, LiveError, Taken, read};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What the API answers to a path with its query.
type Answers = dyn Fn(&str) -> Reply + Send + Sync;

enum Reply {
    Json(Value),
    Typed(u16, &'static str, Vec<u8>),
    /// The length promises more than comes.
    BreaksOff(Vec<u8>),
    /// Nothing, until the other side has gone.
    Silence,
}

struct Api {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

fn api(answers: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Api {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hsds", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (answers, seen): (Arc<Answers>, _) = (Arc::new(answers), asked.clone());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (answers, seen) = (answers.clone(), seen.clone());
            std::thread::spawn(move || answer(stream.unwrap(), &*answers, &seen));
        }
    });
    Api { address, asked }
}

fn answer(mut stream: TcpStream, answers: &Answers, seen: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) <= 2 {
            break;
        }
    }
    let Some(path) = first.split(' ').nth(1) else {
        return;
    };
    let path = path.trim_start_matches("/hsds").to_owned();
    seen.lock().unwrap().push(path.clone());
    let (status, kind, body, length) = match answers(&path) {
        Reply::Json(value) => {
            let body = value.to_string().into_bytes();
            let length = body.len();
            (200, "application/json; charset=utf-8", body, length)
        }
        Reply::Typed(status, kind, body) => {
            let length = body.len();
            (status, kind, body, length)
        }
        Reply::BreaksOff(body) => {
            let length = body.len() + 100;
            (200, "application/json", body, length)
        }
        Reply::Silence => {
            let mut end = String::new();
            let _ = reader.read_line(&mut end);
            return;
        }
    };
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    // Who asked may have hung up already.
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(&body);
}

fn limits() -> Limits {
    Limits {
        connect: Duration::from_secs(5),
        answer: Duration::from_secs(20),
        pause: Duration::ZERO,
        ..Limits::default()
    }
}

fn nothing() -> Reply {
    Reply::Typed(404, "application/json", b"{}".to_vec())
}

fn id(number: u32) -> String {
    format!("6b8a4a30-0000-4000-8000-{number:012}")
}

fn service(number: u32) -> Value {
    json!({
        "id": id(number), "name": format!("Dienst {number}"), "description": "Spelen.",
        "status": "active", "phones": [],
        "organization": { "id": id(999), "name": "Stad", "description": "De stad." },
    })
}

fn page(number: u64, pages: u64, contents: Value) -> Reply {
    let size = contents.as_array().unwrap().len();
    Reply::Json(json!({
        "total_items": 9, "total_pages": pages, "page_number": number, "size": size,
        "first_page": number == 1, "last_page": number == pages, "empty": size == 0,
        "contents": contents,
    }))
}

fn asked_page(path: &str) -> u64 {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
    page.unwrap().parse().unwrap()
}

fn failed(api: &Api, limits: Limits) -> LiveError {
    read(&mut Reading::default(), &api.address, limits).unwrap_err()
}

#[test]
fn every_page_is_read_and_what_is_told_in_short_is_asked_for() {
    let api = api(|path| match path.split('?').next().unwrap() {
        "/services" => {
            let number = asked_page(path);
            let mut short = service(number as u32 + 10);
            short.as_object_mut().unwrap().remove("phones");
            page(number, 3, json!([service(number as u32), short]))
        }
        "/organizations" => page(
            1,
            1,
            json!([{ "id": id(998), "name": "Los", "description": "Los." }]),
        ),
        "/taxonomies" => page(1, 1, json!([])),
        path => match path.strip_prefix("/services/") {
            Some(one) => {
                let number: u32 = one[24..].parse().unwrap();
                let mut full = service(number);
                full["phones"] = json!([{ "id": id(number + 100), "number": "09 000 00 00" }]);
                Reply::Json(full)
            }
            None => nothing(),
        },
    });
    let mut reading = Reading::default();
    let taken = read(&mut reading, &api.address, limits()).unwrap();
    assert_eq!(
        taken,
        Taken {
            pages: 5,
            services: 6,
            one_by_one: 3
        }
    );
    let plan = Plan::of(reading, &Known::default());
    assert_eq!(plan.count(Outcome::Good), 6 + 2 + 3, "{:?}", plan.verdicts);
    let host = api
        .address
        .trim_start_matches("http://")
        .trim_end_matches("/hsds");
    assert!(plan.provenance.iter().all(|one| one.body["source"] == host));
    assert_eq!(plan.provenance.len(), 11);
}

#[test]
fn the_official_examples_are_a_feed() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds-3.1-dev/examples");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return;
    }
    let file = move |name: &str| {
        let text = std::fs::read(folder.join(name)).unwrap();
        Reply::Json(serde_json::from_slice(&text).unwrap())
    };
    let api = api(move |path| match path.split('?').next().unwrap() {
        // The example says that it is one page of several.
        _ if path.contains("page=") && asked_page(path) > 1 => page(2, 2, json!([])),
        "/services" => file("service_list.json"),
        "/organizations" => file("organization_list.json"),
        "/taxonomies" => file("taxonomy_list.json"),
        "/taxonomy_terms" => file("taxonomy_term_list.json"),
        _ => file("service_full.json"),
    });
    let mut reading = Reading::default();
    let taken = read(&mut reading, &api.address, limits()).unwrap();
    assert_eq!((taken.services, taken.one_by_one), (1, 1));
    let plan = Plan::of(reading, &Known::default());
    assert_eq!(plan.count(Outcome::Refused), 0, "{:?}", plan.verdicts);
    assert!(plan.write.len() > 20);
}

#[test]
fn the_british_feeds_give_their_warnings_over_the_wire_too() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/hsds-uk-3.0/mocks/OpenReferralApi/Mocks");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return;
    }
    let served = |feed: &str| {
        let folder = folder.join(format!("V3.0-UK-{feed}"));
        let api = api(move |path| {
            let file = match path.split('?').next().unwrap() {
                "" | "/" => "api_details.json",
                "/services" | "/organizations" if asked_page(path) > 1 => {
                    return page(2, 2, json!([]));
                }
                "/services" => "service_list.json",
                "/organizations" => "organization_list.json",
                "/taxonomies" => "taxonomy_list.json",
                "/taxonomy_terms" => "taxonomy_term_list.json",
                _ => "service_full.json",
            };
            let text = std::fs::read(folder.join(file)).unwrap();
            Reply::Json(serde_json::from_slice(&text).unwrap())
        });
        let mut reading = Reading::default();
        read(&mut reading, &api.address, limits()).unwrap();
        let plan = Plan::of(reading, &Known::default());
        let notes = plan.notes.iter().map(|note| note.fault.code());
        (notes.collect::<Vec<_>>(), plan.count(Outcome::Refused))
    };
    let (notes, refused) = served("Test");
    assert_eq!((notes, refused), (vec![], 0));
    let (notes, refused) = served("Warn");
    assert_eq!((notes, refused), (vec!["same-page"], 0));
    let (notes, _) = served("Fail");
    assert_eq!(notes, ["no-details"]);
}

#[test]
fn an_api_that_knows_no_more_than_pages_is_asked_for_no_more() {
    let api = api(|path| match path.contains("full=") {
        true => Reply::Typed(400, "application/json", b"{}".to_vec()),
        false if path.starts_with("/services") => page(asked_page(path), 1, json!([service(1)])),
        false => nothing(),
    });
    let mut reading = Reading::default();
    assert_eq!(
        read(&mut reading, &api.address, limits()).unwrap().services,
        1
    );
}

#[test]
fn a_busy_api_is_asked_again_and_given_up_in_the_end() {
    let busy = || Reply::Typed(503, "text/plain", b"later".to_vec());
    let first = Mutex::new(true);
    let recovers = api(move |path| {
        if std::mem::take(&mut *first.lock().unwrap()) {
            return busy();
        }
        match path.starts_with("/services") {
            true => page(1, 1, json!([service(1)])),
            false => nothing(),
        }
    });
    read(&mut Reading::default(), &recovers.address, limits()).unwrap();
    let down = api(move |_| busy());
    let error = failed(&down, limits());
    assert!(
        matches!(error, LiveError::Refused { status: 503, .. }),
        "{error}"
    );
    assert_eq!(down.asked.lock().unwrap().len(), 3);
}

#[test]
fn pages_without_end_are_given_up() {
    let same = api(|path| page(asked_page(path), 1_000_000, json!([service(1)])));
    assert!(matches!(failed(&same, limits()), LiveError::Endless(_)));
    assert_eq!(
        same.asked.lock().unwrap().len(),
        2,
        "a page of what is known already is the end"
    );

    let new = api(|path| {
        let number = asked_page(path);
        page(number, 1_000_000, json!([service(number as u32)]))
    });
    let few = Limits {
        pages: 5,
        ..limits()
    };
    assert!(matches!(failed(&new, few), LiveError::Endless(_)));
    assert_eq!(new.asked.lock().unwrap().len(), 5);
    let few = Limits {
        services: 3,
        ..limits()
    };
    assert!(matches!(failed(&new, few), LiveError::Endless(_)));
}

#[test]
fn what_is_no_json_no_page_or_no_whole_answer_is_refused() {
    let html = api(|_| Reply::Typed(200, "text/html", b"<p>Hello".to_vec()));
    let error = failed(&html, limits());
    assert!(
        error
            .to_string()
            .ends_with("/hsds/services?page=1&per_page=100&full=true: no JSON but text/html"),
        "{error}"
    );

    let single = api(|_| Reply::Json(service(1)));
    assert!(matches!(failed(&single, limits()), LiveError::NoPage(_)));

    let broken = api(|_| Reply::Typed(200, "application/json", b"{\"contents\": [".to_vec()));
    let error = failed(&broken, limits());
    assert!(
        error
            .to_string()
            .ends_with("line 1, column 14: EOF while parsing a list"),
        "{error}"
    );

    let cut = api(|_| Reply::BreaksOff(b"{\"contents\": []}".to_vec()));
    assert!(matches!(failed(&cut, limits()), LiveError::NoAnswer(_)));

    let none = api(|_| nothing());
    assert!(matches!(
        failed(&none, limits()),
        LiveError::Refused { status: 404, .. }
    ));

    let closed = api(|_| Reply::Typed(401, "application/json", b"{}".to_vec()));
    assert!(matches!(
        failed(&closed, limits()),
        LiveError::Refused { status: 401, .. }
    ));
    assert_eq!(
        closed.asked.lock().unwrap().len(),
        1,
        "a refusal is not asked again"
    );
}

#[test]
fn a_slow_or_large_answer_is_given_up() {
    let slow = api(|_| Reply::Silence);
    let short = Limits {
        answer: Duration::from_millis(100),
        tries: 1,
        ..limits()
    };
    assert!(matches!(failed(&slow, short), LiveError::NoAnswer(_)));

    let large = api(|_| page(1, 1, json!(["x".repeat(2_000)])));
    let few = Limits {
        answer_bytes: 1_000,
        ..limits()
    };
    assert!(matches!(failed(&large, few), LiveError::TooLarge(_)));
    let pages = api(|path| {
        page(
            asked_page(path),
            100,
            json!([service(asked_page(path) as u32)]),
        )
    });
    let few = Limits {
        all_bytes: 1_000,
        ..limits()
    };
    assert!(matches!(failed(&pages, few), LiveError::TooLarge(_)));
}

#[test]
fn only_this_machine_may_be_asked_without_encryption() {
    let mut reading = Reading::default();
    let error = read(&mut reading, "http://example.org", limits()).unwrap_err();
    assert!(matches!(error, LiveError::Insecure(_)));
    let gone = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let address = format!("http://{gone}");
    let once = Limits {
        tries: 1,
        ..limits()
    };
    let error = read(&mut reading, &address, once).unwrap_err();
    assert!(matches!(error, LiveError::NoAnswer(_)), "{error}");
}
