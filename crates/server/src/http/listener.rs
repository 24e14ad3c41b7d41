use std::collections::BTreeMap;
use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::http::connection::attend;
use crate::http::front::Front;

/// Serves until `shutdown` is ready, then lets requests in flight end. Errs only when the listener
/// itself is unusable; a misbehaving peer never ends the loop.
pub(crate) async fn listen(
    listener: TcpListener,
    front: Front,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    listener.local_addr()?;
    let limits = front.limits().clone();
    let front = Arc::new(front);
    let lines = Lines::default();
    let (stop, stopping) = watch::channel(false);
    let mut tasks = JoinSet::new();
    tokio::pin!(shutdown);
    loop {
        let stream = tokio::select! {
            () = &mut shutdown => break,
            Some(_) = tasks.join_next(), if !tasks.is_empty() => continue,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    // Out of file handles, or a peer that left before it was accepted.
                    sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
        };
        let Some(line) = lines.admit(limits.connections) else {
            continue;
        };
        // Without it small replies may wait for the peer's acknowledgement; no reason to refuse.
        stream.set_nodelay(true).ok();
        let (front, stopping) = (front.clone(), stopping.clone());
        let place = Place {
            lines: lines.clone(),
            line,
        };
        tasks.spawn(async move { attend(stream, front, &place.line, stopping).await });
    }
    drop(listener);
    stop.send_replace(true);
    let all_gone = async { while tasks.join_next().await.is_some() {} };
    if timeout(limits.farewell, all_gone).await.is_err() {
        tasks.shutdown().await;
    }
    Ok(())
}

/// One connection as the accept loop sees it.
pub(crate) struct Line {
    number: u64,
    /// Requests that were received whole and are being answered.
    pub(crate) working: AtomicUsize,
    /// Told to a connection that must make room.
    pub(crate) cut: Notify,
}

/// The open connections, oldest first.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<OpenLines>>);

#[derive(Default)]
struct OpenLines {
    last: u64,
    open: BTreeMap<u64, Arc<Line>>,
}

impl Lines {
    /// Makes room when all places are taken: the oldest connection without a complete request goes.
    /// `None` when every place is taken by a request that is being answered.
    fn admit(&self, places: usize) -> Option<Arc<Line>> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.open.len() >= places {
            let idle = lines
                .open
                .values()
                .find(|line| line.working.load(Ordering::Acquire) == 0)?
                .clone();
            lines.open.remove(&idle.number);
            idle.cut.notify_one();
        }
        lines.last += 1;
        let line = Arc::new(Line {
            number: lines.last,
            working: AtomicUsize::new(0),
            cut: Notify::new(),
        });
        lines.open.insert(line.number, line.clone());
        Some(line)
    }

    fn leave(&self, line: &Line) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.open.remove(&line.number);
    }
}

/// Gives a connection's place back however its task ends.
struct Place {
    lines: Lines,
    line: Arc<Line>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.lines.leave(&self.line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_house_lets_the_oldest_idle_connection_go() {
        let lines = Lines::default();
        let first = lines.admit(2).unwrap();
        let second = lines.admit(2).unwrap();
        first.working.store(1, Ordering::Release);
        let third = lines.admit(2).unwrap();
        let numbers: Vec<u64> = lines.0.lock().unwrap().open.keys().copied().collect();
        assert_eq!(numbers, [first.number, third.number]);
        drop(second);
        third.working.store(1, Ordering::Release);
        assert!(lines.admit(2).is_none());
        lines.leave(&third);
        assert!(lines.admit(2).is_some());
    }
}
