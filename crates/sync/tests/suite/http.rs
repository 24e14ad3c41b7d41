//! Whatever answers instead of a centre, the tablet takes no harm and loses nothing.

use onthaal_core::desk::Token;
use onthaal_protocol::enrol::EnrolRequest;
use onthaal_protocol::hello::Hello;
use onthaal_protocol::push::PushRequest;
use onthaal_protocol::tickets::TicketsRequest;
use onthaal_protocol::version::PADDING_STEP;
use onthaal_sync::{Connect, HttpConnect, HttpLimits, SyncError, Transport};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

const HELLO: &str = r#"{"epoch":"e1","seq":7,"backed_seq":3,"protocol":[1,1],"limits":{"items":200,"body_bytes":131072},"seal_keys":[],"time":"2026-11-21T09:00:00Z","house":{"id":"00000000-0000-0000-0000-000000000002","name":"Huis","period":"quarter"},"streams":["shared"],"of_a_later_version":1}"#;

/// Answers each request with the next of these bytes, and gives back the requests.
fn stub(answers: Vec<Vec<u8>>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (tell, requests) = channel();
    std::thread::spawn(move || {
        for answer in answers {
            let Ok((stream, _)) = listener.accept() else {
                return;
            };
            let request = read_request(&stream);
            let mut stream = stream;
            // The client may have gone already; the next answer is for the next request.
            let _ = stream.write_all(&answer);
            let _ = stream.shutdown(std::net::Shutdown::Both);
            if tell.send(request).is_err() {
                return;
            }
        }
    });
    (address, requests)
}

fn read_request(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
            break;
        }
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head.push_str(&lower);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    head + "\n" + &String::from_utf8(body).unwrap()
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn json(status: &str, body: &str) -> Vec<u8> {
    answer(
        status,
        "Content-Type: application/json\r\n",
        body.as_bytes(),
    )
}

fn packed(body: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(body).unwrap();
    packer.finish().unwrap()
}

fn way(address: &str) -> Box<dyn Transport> {
    let limits = HttpLimits {
        connect: Duration::from_secs(5),
        total: Duration::from_secs(5),
        reply_bytes: 8 * 1024,
        page_bytes: 16 * 1024,
    };
    let token = Token("een-geheim-woord".into());
    HttpConnect { limits }
        .connect(address, Some(&token))
        .unwrap()
}

fn hello_of(answered: Vec<u8>) -> Result<Hello, SyncError> {
    let (address, _requests) = stub(vec![answered]);
    way(&address).hello(false)
}

#[test]
fn a_request_says_its_version_and_its_token_and_is_not_packed() {
    let (address, requests) = stub(vec![json("200 OK", HELLO), json("200 OK", "{}")]);
    let way = way(&address);
    assert_eq!(way.hello(true).unwrap().seq, 7);
    let said = requests.recv().unwrap();
    assert!(said.starts_with("get /v1/hello http/1.1"), "{said}");
    for header in [
        "onthaal-protocol: 1",
        "onthaal-regressed: 1",
        "authorization: bearer een-geheim-woord",
        "accept-encoding: gzip",
    ] {
        assert!(said.contains(header), "{header} in {said}");
    }
    let push = PushRequest {
        batch_nonce: "n".into(),
        fragments: vec![],
        sessions: vec![],
        suggestions: vec![],
        padding: "   ".into(),
    };
    assert!(way.push(&push).is_err());
    let said = requests.recv().unwrap();
    assert!(said.starts_with("post /v1/push"));
    assert!(!said.contains("content-encoding") && !said.contains("regressed"));
    assert!(said.contains("content-type: application/json"));
    assert!(said.ends_with(&serde_json::to_string(&push).unwrap()));
}

#[test]
fn a_page_is_asked_for_by_stream_and_cursor() {
    let page = r#"{"records":[],"next":"e1:house/7:3","more":false}"#;
    let (address, requests) = stub(vec![json("200 OK", page), json("200 OK", page)]);
    let way = way(&address);
    assert!(!way.pull("house/7", None).unwrap().more);
    way.pull("house/7", Some("e1:house/7:2")).unwrap();
    let first = requests.recv().unwrap();
    assert!(
        first.contains("/v1/pull?stream=house%2f7&limit=500 http"),
        "{first}"
    );
    let second = requests.recv().unwrap();
    assert!(
        second.contains("&cursor=e1%3ahouse%2f7%3a2 http"),
        "{second}"
    );
}

#[test]
fn a_packed_answer_is_read_and_one_that_grows_too_large_is_refused() {
    let gzip = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";
    let small = answer("200 OK", gzip, &packed(HELLO.as_bytes()));
    assert_eq!(hello_of(small).unwrap().seq, 7);
    let grown = format!("{}{HELLO}", " ".repeat(50_000_000));
    let bomb = packed(grown.as_bytes());
    assert!(bomb.len() < 60_000);
    assert_eq!(
        hello_of(answer("200 OK", gzip, &bomb)),
        Err(SyncError::Protocol("the answer is too large"))
    );
}

#[test]
fn an_answer_cut_at_any_byte_is_no_answer() {
    let whole = json("200 OK", HELLO);
    let cuts: Vec<Vec<u8>> = (0..whole.len()).map(|end| whole[..end].to_vec()).collect();
    let count = cuts.len();
    let (address, _requests) = stub(cuts);
    for end in 0..count {
        let found = way(&address).hello(false);
        assert!(
            matches!(found, Err(SyncError::Offline | SyncError::Protocol(_))),
            "{end}: {found:?}"
        );
    }
}

#[test]
fn a_page_for_people_or_a_way_elsewhere_is_no_centre() {
    let portal = answer("200 OK", "Content-Type: text/html\r\n", HELLO.as_bytes());
    let not_json = json("200 OK", "<html>log in</html>");
    let other_shape = json("200 OK", r#"{"epoch":"e1"}"#);
    let elsewhere = answer("302 Found", "Location: http://127.0.0.1:1/\r\n", b"");
    for bytes in [portal, not_json, other_shape, elsewhere] {
        let found = hello_of(bytes);
        assert!(matches!(found, Err(SyncError::Protocol(_))), "{found:?}");
    }
}

#[test]
fn every_refusal_of_the_centre_has_its_meaning() {
    let check = |status: &str, headers: &str, code: &str, wanted: SyncError| {
        let body = format!(r#"{{"code":"{code}","request_id":"x"}}"#);
        let headers = format!("Content-Type: application/json; charset=utf-8\r\n{headers}");
        let found = hello_of(answer(status, &headers, body.as_bytes()));
        assert_eq!(found, Err(wanted), "{status} {code}");
    };
    check(
        "401 Unauthorized",
        "",
        "unauthorised",
        SyncError::Unauthorised,
    );
    check("403 Forbidden", "", "bad-code", SyncError::BadCode);
    check(
        "409 Conflict",
        "",
        "cursor-expired",
        SyncError::CursorExpired,
    );
    check(
        "426 Upgrade Required",
        "",
        "upgrade-required",
        SyncError::TooOld,
    );
    check(
        "413 Too Large",
        "",
        "too-large",
        SyncError::Refused("too-large".into()),
    );
    let waits = SyncError::Busy {
        retry_after: Some(Duration::from_secs(120)),
    };
    check("503 Busy", "Retry-After: 120\r\n", "busy", waits.clone());
    check("429 Too Many", "Retry-After: 120\r\n", "too-many", waits);
    let busy = SyncError::Busy { retry_after: None };
    check("500 Error", "", "internal", busy.clone());
    check("502 Bad Gateway", "", "of-a-later-version", busy);
}

#[test]
fn nobody_at_the_address_is_offline_and_nothing_waits_for_ever() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let limits = HttpLimits {
        total: Duration::from_millis(300),
        ..HttpLimits::default()
    };
    let silent = HttpConnect { limits }.connect(&address, None).unwrap();
    assert_eq!(silent.hello(false), Err(SyncError::Offline));
    drop(listener);
    assert_eq!(silent.hello(false), Err(SyncError::Offline));
}

#[test]
fn no_word_leaves_for_an_address_that_is_not_safe() {
    let connect = HttpConnect::default();
    for (address, wanted) in [
        ("http://centrum.example.be", SyncError::Insecure),
        ("http://10.0.0.1:8080", SyncError::Insecure),
        ("centrum?", SyncError::BadAddress),
    ] {
        assert_eq!(connect.connect(address, None).err(), Some(wanted));
    }
}

#[test]
fn a_code_that_is_wrong_leaves_the_tablet_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = onthaal_core::testing::Tablet::open(folder.path(), 1).unwrap();
    let refusal = json("403 Forbidden", r#"{"code":"bad-code","request_id":"x"}"#);
    let (address, requests) = stub(vec![refusal]);
    let found = onthaal_sync::enrol(
        &tablet.context(),
        &HttpConnect::default(),
        &address,
        " ABCD-1234 ",
        "Balie",
    );
    assert_eq!(found, Err(SyncError::BadCode));
    assert_eq!(onthaal_core::desk::enrolment(&tablet.store).unwrap(), None);
    let said = requests.recv().unwrap();
    let body = said.split("\n").last().unwrap();
    let request: EnrolRequest = serde_json::from_str(body).unwrap();
    assert_eq!(
        (request.code.as_str(), request.name.as_str()),
        ("ABCD-1234", "Balie")
    );
    assert!(!said.contains("authorization"));
}

#[test]
fn an_exchange_of_tickets_is_one_step_long_and_its_answer_is_not_packed() {
    let reply = r#"{"verdicts":[],"states":[],"follow_up_key":"AAAA","of_a_later_version":1}"#;
    let (address, requests) = stub(vec![json("200 OK", reply)]);
    let mut request = TicketsRequest {
        nonce: "n".into(),
        ..TicketsRequest::default()
    };
    request.pad();
    assert_eq!(
        way(&address).tickets(&request).unwrap().follow_up_key,
        "AAAA"
    );
    let said = requests.recv().unwrap();
    assert!(said.starts_with("post /v1/tickets http/1.1"), "{said}");
    for header in [
        "authorization: bearer een-geheim-woord".to_owned(),
        "accept-encoding: identity".to_owned(),
        format!("content-length: {PADDING_STEP}"),
    ] {
        assert!(said.contains(&header), "{header} in {said}");
    }
    assert!(!said.contains("gzip"));
}
