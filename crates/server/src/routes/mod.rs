//! What the centre answers on each path: unpack, call one function of the centre off the async
//! threads, pack. Deliberately absent: SQL and rules.

mod access;
mod beheer;
mod blocking;
mod body;
mod calendar;
mod hsds;
mod partner;
mod sync;

use std::future::Future;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use onthaal_protocol::ErrorCode;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use crate::Centre;
use crate::hsds::Shelf;
use crate::http::{Front, HttpError, Limits, listen};
use crate::imports::Previews;

/// Serves the centre on `listener` until `shutdown` is ready, then lets requests in flight end.
/// Errs only when the listener itself is unusable.
pub async fn serve(
    centre: Centre,
    listener: TcpListener,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    serve_with(centre, listener, shutdown, Limits::default()).await
}

/// As [`serve`], with limits of one's own.
pub async fn serve_with(
    centre: Centre,
    listener: TcpListener,
    shutdown: impl Future<Output = ()>,
    limits: Limits,
) -> io::Result<()> {
    let random = centre.random.clone();
    listen(
        listener,
        Front::new(router(centre), random, limits),
        shutdown,
    )
    .await
}

/// What every route works with.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) centre: Centre,
    /// Checking a password takes memory on purpose; a few at a time are enough.
    pub(crate) password_checks: Arc<Semaphore>,
    /// What drafts would do, so that turning a page does not reckon anew.
    pub(crate) previews: Previews,
    /// What other programs can ask for, as it was last published.
    pub(crate) shelf: Shelf,
}

/// Every path the centre answers.
fn router(centre: Centre) -> Router {
    let desk = Desk {
        centre,
        password_checks: Arc::new(Semaphore::new(2)),
        previews: Previews::default(),
        shelf: Shelf::default(),
    };
    Router::new()
        .route("/healthz", get(healthz))
        .nest("/v1", sync::router())
        .nest("/api", beheer::router())
        .merge(beheer::pages())
        .merge(hsds::router())
        .merge(calendar::router())
        .merge(partner::router())
        .route_layer(middleware::from_fn(remember_route))
        .fallback(async || HttpError::from(ErrorCode::NotFound))
        .method_not_allowed_fallback(async || HttpError::from(ErrorCode::MethodNotAllowed))
        .with_state(desk)
}

/// Answers as soon as the process takes requests; it says nothing about the data.
async fn healthz() -> &'static str {
    "ok\n"
}

/// Hands the route's pattern, never the path itself, on to the request log.
async fn remember_route(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}
