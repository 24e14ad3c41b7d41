//! Somebody who tries codes, from a thousand addresses of loopback.

use crate::referral::scene::unknown_code;
use anyhow::{Context, bail, ensure};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

/// So many guesses go over one connection; the next comes from another address.
const AT_ONCE: usize = 50;
/// So many connections at the same time.
const CONNECTIONS: usize = 6;
/// A guess that is not answered in this time ends the test.
const PATIENCE: Duration = Duration::from_secs(60);

/// A guess, and how a code that leads nowhere is answered there.
struct Guess {
    request: String,
    expected: u16,
}

/// What came back of all guesses.
#[derive(Default)]
pub struct Came {
    /// How many were answered, and as a code that leads nowhere.
    pub refused: AtomicUsize,
    /// From how many addresses they came.
    pub addresses: AtomicUsize,
}

/// Tries so many codes; errs as soon as one is answered otherwise than any other that leads nowhere.
pub async fn guess(centre: SocketAddr, all: usize, came: Arc<Came>) -> anyhow::Result<()> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut tasks = tokio::task::JoinSet::<anyhow::Result<()>>::new();
    for _ in 0..CONNECTIONS {
        let (next, came) = (next.clone(), came.clone());
        tasks.spawn(async move {
            loop {
                let first = next.fetch_add(AT_ONCE, Ordering::Relaxed);
                if first >= all {
                    return Ok(());
                }
                let guesses = first..all.min(first + AT_ONCE);
                let from = address(first / AT_ONCE);
                came.addresses.fetch_add(1, Ordering::Relaxed);
                tokio::time::timeout(PATIENCE, some(centre, from, guesses, &came)).await??;
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    Ok(())
}

/// An address of 127/8; there are sixteen million.
fn address(number: usize) -> Ipv4Addr {
    let bytes = (number + 1).to_be_bytes();
    Ipv4Addr::new(127, bytes[5].wrapping_add(1), bytes[6], bytes[7].max(1))
}

async fn some(
    centre: SocketAddr,
    from: Ipv4Addr,
    guesses: std::ops::Range<usize>,
    came: &Came,
) -> anyhow::Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::V4(SocketAddrV4::new(from, 0)))?;
    let mut stream = socket.connect(centre).await?;
    let guesses: Vec<Guess> = guesses.map(one).collect();
    let text: String = guesses.iter().map(|one| one.request.as_str()).collect();
    stream.write_all(text.as_bytes()).await?;
    let mut read = Reader::new(stream);
    for guess in &guesses {
        let (status, text) = read.answer().await?;
        ensure!(status == guess.expected, "{status} for {}", guess.request);
        for word in ["said=thanks", "said=withdrawn", "name=\"seen\""] {
            ensure!(!text.contains(word), "a guess found something");
        }
        came.refused.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// The guesses go round all the ways in. Every code has the right checks.
fn one(number: usize) -> Guess {
    let code = unknown_code(0x5EED_0000 + number as u64);
    let spoken = "first=fish&second=tree&third=key&number=47&result=arrived";
    let form = |path: &str, form: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: centre\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}",
            form.len()
        )
    };
    let look = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: centre\r\n\r\n");
    let (request, expected) = match number % 10 {
        0..=4 => (look(&format!("/t/{code}")), 404),
        5 => (form("/t", &format!("code={code}")), 303),
        6 => (form(&format!("/t/{code}"), "result=arrived&seen="), 303),
        7 => (
            form(&format!("/t/{code}"), "result=withdrawn&sure=yes&seen="),
            303,
        ),
        8 => (look(&format!("/p/{code}")), 404),
        _ => (form(&format!("/p/{code}/card"), spoken), 404),
    };
    Guess { request, expected }
}

/// Reads one answer after the other from a connection.
struct Reader {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Reader {
    fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            read: Vec::new(),
        }
    }

    async fn answer(&mut self) -> anyhow::Result<(u16, String)> {
        let head = loop {
            let end = self.read.windows(4).position(|part| part == b"\r\n\r\n");
            match end {
                Some(end) => break end + 4,
                None => self.more().await?,
            }
        };
        let text = String::from_utf8_lossy(&self.read[..head]).to_lowercase();
        let status = text.split(' ').nth(1).context("a status")?.parse()?;
        let length: usize = match text.split_once("content-length: ") {
            Some((_, rest)) => rest.split("\r\n").next().unwrap_or_default().parse()?,
            None => 0,
        };
        while self.read.len() < head + length {
            self.more().await?;
        }
        let rest = self.read.split_off(head + length);
        let answer = std::mem::replace(&mut self.read, rest);
        Ok((status, String::from_utf8_lossy(&answer).into_owned()))
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        let mut part = [0; 16 * 1024];
        match self.stream.read(&mut part).await? {
            0 => bail!("the centre hung up on a guess"),
            length => {
                self.read.extend_from_slice(&part[..length]);
                Ok(())
            }
        }
    }
}
