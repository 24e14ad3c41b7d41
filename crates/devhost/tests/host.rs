//! The real program on a free port: whom it answers, and what.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_onthaal-devhost");

const LOG: &str = "log";

struct Host {
    child: Child,
    address: String,
    folder: tempfile::TempDir,
}

impl Drop for Host {
    fn drop(&mut self) {
        self.child.kill().expect("the host can be ended");
        self.child.wait().expect("the host ends");
    }
}

impl Host {
    fn start() -> Host {
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = Command::new(PROGRAM)
            .args(["--demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path())
            .env("ONTHAAL_CLOCK", "2026-11-24T09:00:00Z")
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(folder.path().join(LOG)).expect("a log"))
            .spawn()
            .expect("the host starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output is read");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("it says where it listens");
        let address = line
            .trim()
            .strip_prefix("listening on http://")
            .expect(&line)
            .to_owned();
        Host {
            child,
            address,
            folder,
        }
    }

    /// Sends a request as it stands; `HOST` is replaced by the address.
    fn send(&self, request: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("the host answers");
        stream
            .write_all(request.replace("HOST", &self.address).as_bytes())
            .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("text");
        let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
        let status = head[9..12].parse().expect("a status");
        (status, head.to_ascii_lowercase(), body.to_owned())
    }

    fn get(&self, path: &str) -> (u16, String, String) {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"
        ))
    }

    fn post(&self, path: &str, headers: &str, body: &str) -> (u16, serde_json::Value) {
        let (status, _, text) = self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        (
            status,
            serde_json::from_str(&text).unwrap_or(serde_json::Value::Null),
        )
    }
}

#[test]
fn commands_answer_json_with_the_status_that_belongs_to_the_code() {
    let host = Host::start();
    let check = |path: &str, body: &str, status: u16, code: &str| {
        let (found, answer) = host.post(path, "", body);
        assert_eq!(
            (found, answer["code"].as_str().unwrap_or("")),
            (status, code),
            "{path}"
        );
    };
    check("/ipc/today", "{}", 200, "");
    check("/ipc/today", "", 200, "");
    check(
        "/ipc/record_intake",
        r#"{"questions":[]}"#,
        400,
        "invalid-input",
    );
    check("/ipc/today", "{", 400, "invalid-input");
    check("/ipc/today", "\u{feff}[]", 400, "invalid-input");
    check("/ipc/close_desk_session", "{}", 409, "no-session");
    check("/ipc/nothing", "{}", 404, "unknown-command");
    let (_, house) = host.post("/ipc/house", "", "{}");
    assert_eq!(house["enrolled"], false);
}

#[test]
fn pages_elsewhere_are_not_answered() {
    let host = Host::start();
    assert_eq!(host.get("/healthz").0, 200);
    let rebound = "GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    assert_eq!(host.send(rebound).0, 403);
    let (status, _) = host.post("/ipc/today", "Origin: http://evil.example\r\n", "{}");
    assert_eq!(status, 403);
    let own = format!("Origin: http://{}\r\n", host.address);
    assert_eq!(host.post("/ipc/today", &own, "{}").0, 200);
}

#[test]
fn every_answer_carries_the_rules_for_pages_and_files_stay_in_their_folder() {
    let host = Host::start();
    for path in ["/", "/healthz", "/none.js"] {
        let (_, head, _) = host.get(path);
        assert!(head.contains("content-security-policy: default-src 'self'; img-src 'self' data:"));
        assert!(head.contains("x-content-type-options: nosniff"), "{path}");
    }
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/%2e%2e/package.json",
        "/assets/../../../package.json",
    ] {
        assert_ne!(host.get(path).0, 200, "{path}");
    }
}

#[test]
fn a_change_is_told_to_every_page() {
    let host = Host::start();
    let mut stream = TcpStream::connect(&host.address).expect("the host answers");
    let request = format!("GET /events HTTP/1.1\r\nHost: {}\r\n\r\n", host.address);
    stream.write_all(request.as_bytes()).expect("sent");
    let mut lines = BufReader::new(stream)
        .lines()
        .map(|line| line.expect("text"));
    assert!(lines.any(|line| line.contains("text/event-stream")));
    host.post("/ipc/open_desk_session", "", "{}");
    // What else a shift changes is told too.
    let event = lines
        .filter_map(|line| line.strip_prefix("data:").map(str::to_owned))
        .map(|data| serde_json::from_str::<serde_json::Value>(&data).expect("JSON"))
        .find(|event| event["today"] == true)
        .expect("an event");
    assert_eq!(event["type"], "changed");
}

#[test]
fn what_cannot_be_meant_ends_the_program_with_its_own_status() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("written");
    let (data, file) = (
        folder.path().to_str().expect("text"),
        file.to_str().expect("text"),
    );
    let check = |arguments: &[&str], clock: &str, status: i32| {
        let ended = Command::new(PROGRAM)
            .args(arguments)
            .env("ONTHAAL_CLOCK", clock)
            .output()
            .expect("the program runs");
        assert_eq!(ended.status.code(), Some(status), "{arguments:?}");
        assert_eq!(ended.stderr.is_empty(), status == 0, "it says why");
    };
    let now = "2026-11-24T09:00:00Z";
    let free = "127.0.0.1:0";
    check(&["--version"], now, 0);
    check(&["--data", data, "--listen", "0.0.0.0:0"], now, 2);
    check(&["--data", data, "--listen", "[::]:0"], now, 2);
    check(&["--data", data, "--listen", "here"], now, 2);
    check(&["--data", data], now, 2);
    check(
        &[
            "--data",
            data,
            "--listen",
            free,
            "--server",
            "http://127.0.0.1:1",
        ],
        now,
        1,
    );
    check(&["--data", data, "--listen", free, "--ui", data], now, 2);
    check(
        &["--data", data, "--listen", free, "--locales", file],
        now,
        2,
    );
    check(&["--data", file, "--listen", free], now, 2);
    check(&["--data", data, "--listen", free], "yesterday", 2);
    let enrol = ["--data", data, "--listen", free, "--code", "x", "--server"];
    check(&[&enrol[..], &["http://127.0.0.1:1"]].concat(), now, 3);
    check(&[&enrol[..], &["http://centrum.example"]].concat(), now, 1);
}

#[test]
fn half_a_character_in_a_search_is_no_error() {
    let host = Host::start();
    let body = r#"{"text":"\ud83dopvang \ude00","locale":"nl-BE"}"#;
    let (status, found) = host.post("/ipc/search_services", "", body);
    assert_eq!(status, 200, "{found}");
}

#[test]
fn the_log_tells_what_was_refused_and_neither_what_was_said_nor_when() {
    let host = Host::start();
    let body = r#"{"questions":[{"theme":"vertrouwelijk","age_band":"age-0-3"}]}"#;
    assert_eq!(host.post("/ipc/record_intake", "", body).0, 400);
    let log = std::fs::read_to_string(host.folder.path().join(LOG)).expect("a log");
    assert!(log.contains("record_intake"), "{log}");
    assert!(!log.contains("vertrouwelijk"), "{log}");
    assert!(!log.contains("202"), "no year, no day, no hour: {log}");
}
