//! A real centre on a real socket, and raw requests to it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use onthaal_directory::Record;
use onthaal_model::id::SiteId;
use onthaal_model::random::SeededRandomness;
use onthaal_model::record::RecordKind;
use onthaal_model::time::FixedClock;
use onthaal_protocol::enrol::EnrolRequest;
use onthaal_server::staff::Role;
use onthaal_server::{Centre, Limits, enrol, publish, serve_with, staff};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use uuid::Uuid;

pub const HOUSE: Uuid = Uuid::from_u128(0xA);
pub const SITE: Uuid = Uuid::from_u128(0xB);
pub const PASSWORD: &str = "koffie-en-taart";

/// Longer than anything here may take; only a hanging server meets it.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Serving {
    pub centre: Centre,
    pub clock: Arc<FixedClock>,
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<()>>,
    _folder: TempDir,
}

/// Limits so short that a test meets them at once.
pub fn short() -> Limits {
    Limits {
        first_bytes: Duration::from_millis(250),
        head: Duration::from_millis(250),
        body: Duration::from_millis(250),
        ..Limits::default()
    }
}

impl Serving {
    pub fn start(limits: Limits) -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(FixedClock::parse("2026-11-21T10:00:00Z").unwrap());
        let random = Arc::new(SeededRandomness::new(7));
        let centre = Centre::open(folder.path(), None, clock.clone(), random).unwrap();
        publish::publish_records(&centre, records()).unwrap();
        staff::add(&centre, "Marleen", PASSWORD, Role::Coordinator).unwrap();
        staff::add(&centre, "Lezer", PASSWORD, Role::Reader).unwrap();

        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let served = centre.clone();
        let server = std::thread::spawn(move || {
            let shutdown = async {
                stopped.await.ok();
            };
            runtime
                .block_on(serve_with(served, listener, shutdown, limits))
                .unwrap();
        });
        Self {
            centre,
            clock,
            address,
            stop: Some(stop),
            server: Some(server),
            _folder: folder,
        }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: centre\r\nConnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        self.send(format!("{head}{body}").as_bytes())
    }

    pub fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = self.connect();
        stream.write_all(bytes).unwrap();
        Answer::read(&mut stream)
    }

    pub fn enrol(&self) -> String {
        let code = enrol::make_code(&self.centre, Some(SiteId(SITE)), None).unwrap();
        let request = EnrolRequest {
            code,
            install_id: Uuid::from_u128(0xC),
            name: "Balie".to_owned(),
        };
        enrol::enrol(&self.centre, &request).unwrap().token
    }

    pub fn sign_in(&self, name: &str) -> String {
        let body = json!({ "name": name, "password": PASSWORD }).to_string();
        let answer = self.ask("POST", "/api/sign-in", &[OWN_PAGE, JSON], &body);
        assert_eq!(answer.status, 204, "{}", answer.text);
        let cookie = answer.header("set-cookie").unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    /// Stops the server and says how long it took.
    pub fn stop(&mut self) -> Duration {
        let start = Instant::now();
        drop(self.stop.take());
        if let Some(server) = self.server.take() {
            server.join().unwrap();
        }
        start.elapsed()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.stop();
    }
}

pub const OWN_PAGE: (&str, &str) = ("X-Onthaal", "1");
pub const JSON: (&str, &str) = ("Content-Type", "application/json");

/// What came back over a connection until it was closed.
#[derive(Debug)]
pub struct Answer {
    /// 0 when the connection was closed without an answer.
    pub status: u16,
    head: String,
    pub text: String,
}

impl Answer {
    pub fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        let start = Instant::now();
        // A connection that is cut may end in a reset; what came before it counts.
        let outcome = stream.read_to_end(&mut bytes);
        assert!(start.elapsed() < PATIENCE, "still open: {outcome:?}");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text.as_str(), ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.unwrap_or(0),
            head: head.to_owned(),
            text: body.to_owned(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// The status and the code of a refusal, whose body must name the request.
    pub fn refusal(&self) -> (u16, String) {
        let body = self.json();
        assert_eq!(body["request_id"].as_str(), self.header("x-request-id"));
        (self.status, body["code"].as_str().unwrap().to_owned())
    }
}

fn records() -> Vec<Record> {
    let record = |kind, id, body: Value| Record {
        kind,
        id,
        body: body.as_object().unwrap().clone(),
    };
    vec![
        record(
            RecordKind::House,
            HOUSE,
            json!({ "name": "Huis van het Kind Wilgenbeke", "period": "quarter" }),
        ),
        record(
            RecordKind::Site,
            SITE,
            json!({ "house_id": HOUSE, "name": "Dorpshuis", "municipality": "Wilgenbeke" }),
        ),
    ]
}
