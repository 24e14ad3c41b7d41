//! The open connections of a desk, oldest first, and which of them makes room for a new one.

use std::collections::BTreeMap;
use std::net::{IpAddr, Shutdown, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use crate::wire::Limits;

struct Line {
    peer: IpAddr,
    stream: TcpStream,
}

#[derive(Default)]
struct Open {
    last: u64,
    lines: BTreeMap<u64, Line>,
}

/// The open connections.
#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Open>>);

/// Gives a connection's place back however its thread ends.
pub(crate) struct Place {
    lines: Lines,
    number: u64,
}

impl Lines {
    /// Takes a connection in. Where its machine has as many as one may have, the oldest of that machine
    /// is ended; where all places are taken, the oldest of all. Errs when the connection is gone already.
    pub(crate) fn admit(
        &self,
        stream: &TcpStream,
        peer: IpAddr,
        limits: &Limits,
    ) -> std::io::Result<Place> {
        let stream = stream.try_clone()?;
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = open.lines.values().filter(|line| line.peer == peer).count();
        let ends = if own >= limits.connections_each {
            let mut each = open.lines.iter();
            each.find(|(_, line)| line.peer == peer).map(|(at, _)| *at)
        } else if open.lines.len() >= limits.connections {
            open.lines.keys().next().copied()
        } else {
            None
        };
        if let Some(line) = ends.and_then(|at| open.lines.remove(&at)) {
            end(&line.stream);
        }
        open.last += 1;
        let number = open.last;
        open.lines.insert(number, Line { peer, stream });
        Ok(Place {
            lines: self.clone(),
            number,
        })
    }

    /// Ends every connection.
    pub(crate) fn end_all(&self) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for line in std::mem::take(&mut open.lines).values() {
            end(&line.stream);
        }
    }
}

/// A connection that its peer ended already is ended.
fn end(stream: &TcpStream) {
    stream.shutdown(Shutdown::Both).ok();
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.lines.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.lines.remove(&self.number);
    }
}
