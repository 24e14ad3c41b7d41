//! The program as people and scripts use it: what it prints and how it ends.

use crate::program::{program, run, text};
use onthaal_db::testing::PostgresSchema;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn fails(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_demo_town_is_filled_once_and_its_quarters_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let data = text(folder.path());
    let first = printed(&["demo", "--data", data]);
    assert!(first.contains("demo / wilgenbeke"), "{first}");
    let releases = printed(&["release", "--data", data]);
    let again = printed(&["demo", "--data", data]);
    assert!(
        again.starts_with("0 records published, 2 periods released"),
        "{again}"
    );
    assert_eq!(printed(&["release", "--data", data]), releases);
    assert!(releases.contains("2026-Q3") && releases.contains("2026-Q2"));

    let counts = releases
        .lines()
        .filter_map(|line| line.rsplit_once(' ')?.1.parse::<u64>().ok());
    let (mut shown, mut small) = (0, 0);
    for count in counts {
        shown += 1;
        small += u32::from((1..5).contains(&count));
    }
    assert!(shown > 100, "{shown} counts are shown");
    assert_eq!(small, 0);

    let one = printed(&["release", "--data", data, "--period", "2026-Q3"]);
    assert!(one.contains("2026-Q3") && !one.contains("2026-Q2"));
    let json = printed(&["release", "--data", data, "--period", "2026-Q3", "--json"]);
    let body: Value = serde_json::from_str(json.trim()).unwrap();
    assert_eq!(body["period"], "2026-Q3");
    for locale in ["fr-BE", "en", "ar"] {
        let other = printed(&["release", "--data", data, "--locale", locale]);
        assert_ne!(other, releases);
    }
}

#[test]
fn status_is_one_json_object_of_seven_fields() {
    let folder = tempfile::tempdir().unwrap();
    let data = text(folder.path());
    printed(&["demo", "--data", data]);
    let status: Value =
        serde_json::from_str(&printed(&["status", "--data", data, "--json"])).unwrap();
    let mut fields: Vec<&String> = status.as_object().unwrap().keys().collect();
    fields.sort();
    let expected = [
        "accepted", "devices", "epoch", "folded", "refused", "services", "waiting",
    ];
    assert_eq!(fields, expected);
    assert_eq!(status["accepted"], 0);
    assert!(status["services"].as_i64().unwrap() > 100);
}

#[test]
fn bad_input_ends_with_one_usage_with_two_and_the_environment_with_three() {
    let folder = tempfile::tempdir().unwrap();
    let data = text(folder.path());
    let nowhere = folder.path().join("nowhere");
    fails(&["status", "--data", text(&nowhere)], 3);
    assert!(!nowhere.exists());
    fails(&["release"], 2);
    fails(&["nonsense"], 2);
    fails(&["release", "--tally", text(&nowhere)], 3);
    printed(&["demo", "--data", data]);
    let early = fails(&["release", "--data", data, "--period", "2026-Q4"], 1);
    assert!(early.contains("2027-01-15"), "{early}");
    fails(&["release", "--data", data, "--period", "summer"], 1);
    fails(&["release", "--data", data, "--locale", "xx"], 1);
    let site = fails(&["device", "code", "--data", data, "--site", "nowhere"], 1);
    assert!(site.contains("Wilgenbeke"), "{site}");
    fails(&["device", "revoke", "--data", data, "7"], 1);
    fails(&["restore", "--data", data, text(&nowhere)], 3);
    fails(&["backup", "--data", data, data], 3);
    for arguments in [&["--version"][..], &["--help"], &["release", "--help"]] {
        assert!(!printed(arguments).is_empty());
    }
}

#[test]
fn the_tally_door_names_the_file_and_line_it_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tally.ndjson");
    std::fs::write(
        &file,
        "{\"about\":{\"childcare\":9}}\n{\"about\":{\"childcare\":-1}}\n",
    )
    .unwrap();
    let output = run(&["release", "--tally", text(&file), "--menu", "standard"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.contains("tally.ndjson: line 2: about.childcare"),
        "{errors}"
    );
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(line["menu"], "standard");
    assert!(std::fs::read_dir(folder.path()).unwrap().count() == 1);
}

#[test]
fn a_password_comes_from_standard_input_and_a_code_stands_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = text(folder.path());
    printed(&["demo", "--data", data]);
    let mut child = program(&[
        "staff",
        "add",
        "--data",
        data,
        "--name",
        "Fatima",
        "--password-stdin",
    ])
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"een lang woord\n")
        .unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    let code = printed(&["device", "code", "--data", data]);
    assert_eq!((code.trim().len(), code.lines().count()), (11, 1), "{code}");
    printed(&["check", "--data", data]);
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Server {
        let mut child = program(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap();
        Server {
            address: address.to_owned(),
            child,
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = std::net::TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn serves_and_guards_its_folder(data: &str, extra: &[&str]) {
    let with = |arguments: &[&'static str]| -> Vec<String> {
        let all = arguments.iter().chain(extra);
        all.map(|argument| (*argument).to_owned())
            .chain(["--data".to_owned(), data.to_owned()])
            .collect()
    };
    let call = |arguments: &[&'static str]| {
        let owned = with(arguments);
        let borrowed: Vec<&str> = owned.iter().map(String::as_str).collect();
        run(&borrowed)
    };
    assert!(call(&["demo"]).status.success());
    let owned = with(&["serve", "--listen", "127.0.0.1:0"]);
    let borrowed: Vec<&str> = owned.iter().map(String::as_str).collect();
    let server = Server::start(&borrowed);
    assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
    assert!(server.get("/v1/hello").starts_with("HTTP/1.1 401"));
    assert!(call(&["device", "code"]).status.success());
    let restore = call(&["restore", "/no/such/file"]);
    assert_eq!(restore.status.code(), Some(3));
    let said = String::from_utf8_lossy(&restore.stderr).into_owned();
    assert!(said.contains("the server is running"), "{said}");
}

#[test]
fn a_server_says_where_it_listens_and_guards_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    serves_and_guards_its_folder(text(folder.path()), &[]);
}

#[test]
fn a_server_serves_from_postgres() {
    if let Some(schema) = PostgresSchema::scratch() {
        let folder = tempfile::tempdir().unwrap();
        serves_and_guards_its_folder(text(folder.path()), &["--database-url", schema.url()]);
        assert!(!folder.path().join("centre.db").exists());
    }
}

#[cfg(unix)]
#[test]
fn a_server_ends_well_when_it_is_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start(&[
        "serve",
        "--data",
        text(folder.path()),
        "--listen",
        "127.0.0.1:0",
    ]);
    let id = server.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(server.child.wait().unwrap().success());
}
