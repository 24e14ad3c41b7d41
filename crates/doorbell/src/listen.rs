//! The ear of a desk: takes connections, attends each on a thread of its own, and is done with it.

use crate::bell::Bell;
use crate::exchange::reply;
use crate::lines::Lines;
use crate::wire::{CHALLENGE_BYTES, GREETING_BYTES, HELLO, Limits, REQUEST_BYTES, receive, send};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

/// Room for the little that a connection needs, and for a look at the tablet's files.
const STACK: usize = 512 * 1024;
/// How long the ear rests when the machine gives it no connection, or no thread.
const REST: Duration = Duration::from_millis(50);

/// A desk that listens. Dropping it closes the port and ends every connection.
pub struct Listening {
    at: SocketAddr,
    stop: Arc<AtomicBool>,
    lines: Lines,
    thread: Option<JoinHandle<()>>,
}

/// Lets `bell` be rung at `at`; port 0 takes a free one. Errs when the port is taken or the machine
/// gives no thread; a misbehaving peer never ends it.
pub fn listen(bell: Arc<Bell>, at: SocketAddr, limits: Limits) -> io::Result<Listening> {
    let listener = TcpListener::bind(at)?;
    let quieted = bell.quieted();
    let at = listener.local_addr()?;
    let stop = Arc::new(AtomicBool::new(false));
    let lines = Lines::default();
    let thread = Builder::new().name("doorbell".into()).spawn({
        let (stop, lines) = (Arc::clone(&stop), lines.clone());
        move || hear(&listener, &bell, quieted, &limits, &stop, &lines)
    })?;
    Ok(Listening {
        at,
        stop,
        lines,
        thread: Some(thread),
    })
}

fn hear(
    listener: &TcpListener,
    bell: &Arc<Bell>,
    quieted: u64,
    limits: &Limits,
    stop: &AtomicBool,
    lines: &Lines,
) {
    loop {
        let accepted = listener.accept();
        if stop.load(Ordering::Acquire) {
            return;
        }
        let taken = accepted.and_then(|(stream, peer)| {
            let place = lines.admit(&stream, peer.ip(), limits)?;
            let (bell, longest) = (Arc::clone(bell), limits.request);
            Builder::new()
                .name("doorbell-line".into())
                .stack_size(STACK)
                .spawn(move || {
                    let _place = place;
                    // What goes wrong on a connection is its peer's and is told nobody.
                    attend(&stream, &bell, quieted, longest).ok();
                })
        });
        if taken.is_err() {
            std::thread::sleep(REST);
        }
    }
}

fn attend(stream: &TcpStream, bell: &Bell, quieted: u64, longest: Duration) -> io::Result<()> {
    let deadline = Instant::now() + longest;
    stream.set_nodelay(true)?;
    let mut greeting = [0; GREETING_BYTES];
    let (hello, challenge) = greeting.split_at_mut(HELLO.len());
    hello.copy_from_slice(HELLO);
    bell.random().fill(challenge);
    debug_assert_eq!(challenge.len(), CHALLENGE_BYTES);
    send(stream, &greeting, deadline)?;
    let mut request = [0; REQUEST_BYTES];
    receive(stream, &mut request, deadline)?;
    match reply(bell, quieted, &greeting[HELLO.len()..], &request) {
        Some(reply) => send(stream, &reply, deadline),
        None => Ok(()),
    }
}

impl Listening {
    /// Where it listens.
    pub fn at(&self) -> SocketAddr {
        self.at
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        // The thread waits for a connection; this is one.
        let own = match self.at.ip() {
            ip if ip.is_unspecified() => IpAddr::from(Ipv4Addr::LOCALHOST),
            ip => ip,
        };
        let woken = TcpStream::connect_timeout(&SocketAddr::new(own, self.at.port()), REST * 10);
        self.lines.end_all();
        if woken.is_ok()
            && let Some(thread) = self.thread.take()
        {
            // A panic of the thread was its end; there is nobody left to tell.
            thread.join().ok();
        }
    }
}
