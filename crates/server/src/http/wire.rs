//! A socket with a watch on it: it fails when a peer sends its first bytes too slowly or leaves a
//! reply unread. Between those two, hyper's own header timer and the body limit keep the time.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// The length of the HTTP/2 preface. Until that many bytes came, hyper cannot know which protocol it
/// speaks and keeps no time itself.
const PREFACE: usize = 24;

/// A byte stream that gives up on a peer that stalls.
pub(crate) struct Watched<S> {
    stream: S,
    opening: Pin<Box<Sleep>>,
    received: usize,
    unread: Pin<Box<Sleep>>,
    unread_limit: Duration,
    blocked: bool,
}

impl<S> Watched<S> {
    pub(crate) fn new(stream: S, first_bytes: Duration, unread_limit: Duration) -> Self {
        Self {
            stream,
            opening: Box::pin(sleep(first_bytes)),
            received: 0,
            unread: Box::pin(sleep(unread_limit)),
            unread_limit,
            blocked: false,
        }
    }

    /// Starts the clock at the first write that must wait and stops it at the first that went on.
    fn watch_write<T>(
        &mut self,
        cx: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.blocked = false;
            return outcome;
        }
        if !self.blocked {
            self.blocked = true;
            self.unread
                .as_mut()
                .reset(Instant::now() + self.unread_limit);
        }
        match self.unread.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.received < PREFACE && self.opening.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        let before = buffer.filled().len();
        let outcome = Pin::new(&mut self.stream).poll_read(cx, buffer);
        let came = buffer.filled().len() - before;
        self.received = self.received.saturating_add(came);
        outcome
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch_write(cx, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.watch_write(cx, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(cx);
        self.watch_write(cx, outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.watch_write(cx, outcome)
    }
}
