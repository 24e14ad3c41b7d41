use std::pin::pin;
use std::sync::Arc;

use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::http::front::Front;
use crate::http::limits::Limits;
use crate::http::listener::Line;
use crate::http::wire::Watched;

/// Attends one connection to its end: the peer leaves, a limit is passed, its place is needed, or
/// the server stops. A connection's errors are the peer's and are not logged.
pub(crate) async fn attend(
    stream: TcpStream,
    front: Arc<Front>,
    line: &Arc<Line>,
    mut stopping: watch::Receiver<bool>,
) {
    let limits = front.limits().clone();
    let io = TokioIo::new(Watched::new(stream, limits.first_bytes, limits.unread));
    let service = service_fn(|request| {
        let (front, line) = (front.clone(), line.clone());
        async move { front.answer(&line, request).await }
    });
    let builder = builder(&limits);
    let mut connection = pin!(builder.serve_connection(io, service));
    let mut leaving = false;
    let mut age = pin!(sleep(limits.age));
    loop {
        tokio::select! {
            _ = connection.as_mut() => return,
            () = line.cut.notified() => return,
            () = age.as_mut(), if !leaving => {}
            _ = stopping.wait_for(|stop| *stop), if !leaving => {}
            () = sleep(limits.farewell), if leaving => return,
        }
        leaving = true;
        connection.as_mut().graceful_shutdown();
    }
}

fn builder(limits: &Limits) -> auto::Builder<TokioExecutor> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(limits.head_bytes)
        .max_headers(limits.headers);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(limits.head)
        .keep_alive_timeout(limits.first_bytes)
        .max_concurrent_streams(32)
        .max_pending_accept_reset_streams(16)
        .max_header_list_size(u32::try_from(limits.head_bytes).unwrap_or(u32::MAX));
    builder
}
