//! A centre as its own process, spoken to over loopback until it is killed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::Duration;

/// The command with its clock, on this folder or this database.
pub fn command(words: &[&str], data: &Path, database: Option<&str>, clock: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onthaal-server"));
    command
        .args(words)
        .arg("--data")
        .arg(data)
        .env("ONTHAAL_CLOCK", clock)
        .env_remove("ONTHAAL_DATABASE_URL")
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    if let Some(url) = database {
        command.env("ONTHAAL_DATABASE_URL", url);
    }
    command
}

/// What a command prints.
pub fn printed(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// How long a centre lives.
#[derive(Clone, Copy)]
pub enum Lives {
    /// It may be killed before it listens.
    FromItsStart(Duration),
    /// It is killed while it answers.
    FromListening(Duration),
}

/// A centre that serves, and is killed with SIGKILL at the latest when this is dropped.
pub struct Serving {
    /// Where it listens; nothing when it was killed before it did.
    pub address: Option<String>,
    ended: std::sync::mpsc::Sender<()>,
    killer: Option<JoinHandle<()>>,
}

impl Serving {
    /// Starts the centre and kills it after so long, if it is not ended before.
    pub fn start(mut command: Command, lives: Lives) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (ended, end) = channel();
        let (listening, listens) = channel();
        let killer = std::thread::spawn(move || {
            let long = match lives {
                Lives::FromItsStart(long) => long,
                Lives::FromListening(long) => {
                    // One that stops by itself is found by whoever asks it.
                    let _ = listens.recv_timeout(Duration::from_secs(60));
                    long
                }
            };
            // Ended early or in time, it is the same end.
            let _ = end.recv_timeout(long);
            kill(&mut child);
        });
        let address = output.lines().find_map(|line| {
            let line = line.ok()?;
            Some(line.split_once("listening on http://")?.1.to_owned())
        });
        // It may be killed by now.
        let _ = listening.send(());
        Self {
            address,
            ended,
            killer: Some(killer),
        }
    }

    /// Asks it; nothing when it is killed before it answers.
    pub fn ask(&self, head: &str, body: &str) -> Option<Answer> {
        let address = self.address.as_deref()?;
        let mut stream = TcpStream::connect(address).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .ok()?;
        let length = body.len();
        let request = format!(
            "{head}\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut text = Vec::new();
        stream.read_to_end(&mut text).ok()?;
        Answer::read(&String::from_utf8_lossy(&text))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have been killed in time already.
        let _ = self.ended.send(());
        if let Some(killer) = self.killer.take() {
            killer.join().unwrap();
        }
    }
}

fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// A whole answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    fn read(text: &str) -> Option<Self> {
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let head = head.to_lowercase();
        let length = head.split_once("content-length: ").map(|(_, rest)| {
            let digits = rest.split("\r\n").next().unwrap_or_default();
            digits.parse::<usize>().ok()
        });
        // A centre that is killed in the middle of an answer did not give it.
        if length.is_some_and(|length| length != Some(body.len())) {
            return None;
        }
        Some(Self {
            status,
            head,
            body: body.to_owned(),
        })
    }
}
