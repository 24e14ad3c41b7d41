//! Time and size: what a peer may take of the centre.

use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use onthaal_server::Limits;

use super::serving::{Answer, JSON, Serving, short};

#[test]
fn a_peer_that_starts_and_falls_silent_is_cut_off() {
    let serving = Serving::start(short());
    let check = |what: &str, bytes: &[u8]| {
        let answer = serving.send(bytes);
        assert_eq!(answer.status, 0, "{what}: {answer:?}");
    };
    check("nothing at all", b"");
    check("one byte that two protocols begin with", b"P");
    check("half a preface of HTTP/2", b"PRI * HTTP/2.0\r\n\r\n");
    check(
        "half a header",
        b"GET /healthz HTTP/1.1\r\nHost: centre\r\nX-",
    );
    check(
        "a header without its end",
        b"GET /healthz HTTP/1.1\r\nHost: centre\r\n",
    );
}

#[test]
fn a_header_that_trickles_in_is_cut_off() {
    let serving = Serving::start(short());
    let mut stream = serving.connect();
    stream
        .set_read_timeout(Some(Duration::from_millis(20)))
        .unwrap();
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: centre\r\n")
        .unwrap();
    let start = Instant::now();
    let cut = loop {
        assert!(start.elapsed() < Duration::from_secs(10), "still open");
        if stream.write_all(b"X-A: b\r\n").is_err() {
            break true;
        }
        match stream.read(&mut [0; 64]) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Ok(0) | Err(_) => break true,
            Ok(_) => break false,
        }
    };
    assert!(cut, "an unfinished request was answered");
}

#[test]
fn a_kept_connection_without_a_next_request_is_closed() {
    let serving = Serving::start(short());
    let answer = serving.send(b"GET /healthz HTTP/1.1\r\nHost: centre\r\n\r\n");
    assert_eq!((answer.status, answer.text.as_str()), (200, "ok\n"));
}

#[test]
fn a_silent_http2_connection_is_closed() {
    let serving = Serving::start(short());
    let settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    let mut stream = serving.connect();
    stream
        .write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        .unwrap();
    stream.write_all(&settings).unwrap();
    let mut frame = [0; 9];
    stream.read_exact(&mut frame).unwrap();
    assert_eq!(frame[3], 4, "the server speaks HTTP/2");
    Answer::read(&mut stream);
}

#[test]
fn a_slow_body_is_refused_in_time() {
    let serving = Serving::start(short());
    let answer = serving
        .send(b"POST /v1/enrol HTTP/1.1\r\nHost: centre\r\nContent-Length: 100\r\n\r\n{\"code\":");
    assert_eq!(answer.refusal(), (408, "too-slow".to_owned()));
}

#[test]
fn hostile_connections_do_not_keep_an_honest_one_out() {
    let limits = Limits {
        connections: 4,
        ..Limits::default()
    };
    let serving = Serving::start(limits);
    let hostile: Vec<_> = (0..40)
        .map(|_| {
            let mut stream = serving.connect();
            stream.write_all(b"GET / HTTP/1.1\r\nX-A: ").unwrap();
            stream
        })
        .collect();
    assert_eq!(serving.ask("GET", "/healthz", &[], "").status, 200);
    drop(hostile);
}

#[test]
fn the_server_stops_when_told_even_with_open_connections() {
    let limits = Limits {
        farewell: Duration::from_millis(250),
        ..Limits::default()
    };
    let mut serving = Serving::start(limits);
    let mut idle = serving.connect();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: centre\r\n\r\n")
        .unwrap();
    idle.read_exact(&mut [0; 12]).unwrap();
    let mut half = serving.connect();
    half.write_all(b"POST /v1/push HTTP/1.1\r\nHost: centre\r\nContent-Length: 9\r\n\r\n{")
        .unwrap();
    assert!(serving.stop() < Duration::from_secs(5));
}

#[test]
fn a_body_above_the_limit_is_refused_with_an_answer() {
    let serving = Serving::start(Limits::default());
    let large = " ".repeat(128 * 1024 + 1);
    let answer = serving.ask("POST", "/v1/push", &[JSON], &large);
    assert_eq!(answer.refusal(), (413, "too-large".to_owned()));
    let chunk = format!("{:x}\r\n{large}\r\n0\r\n\r\n", large.len());
    let head = "POST /v1/push HTTP/1.1\r\nHost: centre\r\nConnection: close\r\n\
                Transfer-Encoding: chunked\r\n\r\n";
    let answer = serving.send(format!("{head}{chunk}").as_bytes());
    assert_eq!(answer.refusal(), (413, "too-large".to_owned()));
    let promised = "POST /v1/push HTTP/1.1\r\nHost: centre\r\nConnection: close\r\n\
                    Expect: 100-continue\r\nContent-Length: 999999999\r\n\r\n";
    let answer = serving.send(promised.as_bytes());
    assert_eq!(answer.refusal(), (413, "too-large".to_owned()));
}

#[test]
fn an_encoded_body_is_refused_whatever_it_holds() {
    let serving = Serving::start(Limits::default());
    for encoding in ["gzip", "zstd", "br", "deflate", "identity, gzip"] {
        let headers = [JSON, ("Content-Encoding", encoding)];
        let answer = serving.ask("POST", "/v1/push", &headers, "{}");
        assert_eq!(answer.refusal(), (415, "unsupported-encoding".to_owned()));
    }
}
