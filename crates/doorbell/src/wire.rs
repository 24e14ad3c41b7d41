//! One connection on the wire: the greeting, one box there, one box back, each of a fixed size. What is
//! read is never longer than that, whatever is sent.

use crate::pairing::{Drawn, ID_BYTES, TAG_BYTES};
use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What a desk says first, before its challenge.
pub(crate) const HELLO: &[u8; 16] = b"onthaal bel 1\r\n\0";
/// How a desk of any version greets.
pub(crate) const HELLO_OF_ANY: &[u8] = b"onthaal bel ";
pub(crate) const CHALLENGE_BYTES: usize = 32;
pub(crate) const GREETING_BYTES: usize = HELLO.len() + CHALLENGE_BYTES;
pub(crate) const DRAW_BYTES: usize = 16;
pub(crate) const WORD_BYTES: usize = 448;
pub(crate) const ANSWER_BYTES: usize = 192;
/// What a kiosk sends: who, what it drew, its box.
pub(crate) const REQUEST_BYTES: usize = ID_BYTES + DRAW_BYTES + WORD_BYTES + TAG_BYTES;
/// What a desk sends back: its box.
pub(crate) const REPLY_BYTES: usize = ANSWER_BYTES + TAG_BYTES;

/// How patient a tablet is. The defaults are what tablets run with; tests shorten them.
#[derive(Debug, Clone)]
pub struct Limits {
    /// A kiosk waits no longer than this for the whole of an exchange.
    pub exchange: Duration,
    /// A kiosk asks again for an answer after this.
    pub pause: Duration,
    /// A desk waits no longer than this for the whole of a request.
    pub request: Duration,
    /// Connections a desk attends at once; above it the oldest makes room.
    pub connections: usize,
    /// Connections of one machine; above it its own oldest makes room.
    pub connections_each: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            exchange: Duration::from_millis(800),
            pause: Duration::from_millis(1500),
            request: Duration::from_secs(2),
            connections: 16,
            connections_each: 4,
        }
    }
}

pub(crate) fn drawn(challenge: &[u8], draw: &[u8]) -> Drawn {
    let mut drawn = [0; CHALLENGE_BYTES + DRAW_BYTES];
    drawn[..CHALLENGE_BYTES].copy_from_slice(challenge);
    drawn[CHALLENGE_BYTES..].copy_from_slice(draw);
    drawn
}

/// Fills `bytes`, or errs when that is not done by `deadline`: however slowly a peer sends, it takes no
/// longer.
pub(crate) fn receive(mut stream: &TcpStream, bytes: &mut [u8], deadline: Instant) -> Result<()> {
    let mut filled = 0;
    while filled < bytes.len() {
        stream.set_read_timeout(Some(left(deadline)?))?;
        match stream.read(&mut bytes[filled..]) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Sends all of `bytes`, or errs when that is not done by `deadline`.
pub(crate) fn send(mut stream: &TcpStream, bytes: &[u8], deadline: Instant) -> Result<()> {
    let mut sent = 0;
    while sent < bytes.len() {
        stream.set_write_timeout(Some(left(deadline)?))?;
        match stream.write(&bytes[sent..]) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => sent += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

pub(crate) fn left(deadline: Instant) -> Result<Duration> {
    deadline
        .checked_duration_since(Instant::now())
        .filter(|left| !left.is_zero())
        .ok_or_else(|| Error::from(ErrorKind::TimedOut))
}
