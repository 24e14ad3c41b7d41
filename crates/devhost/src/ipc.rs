//! Commands over HTTP, and the events that follow them.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use onthaal_app::{Access, App, Changed, CommandError};
use serde_json::Value;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;
use tokio_stream::{Stream, StreamExt as _};

use crate::surrogates::mended;

/// What the routes share.
#[derive(Clone)]
pub(crate) struct Shared {
    app: Arc<App>,
    events: broadcast::Sender<Changed>,
}

/// A page that is this far behind is told that everything changed.
const EVENTS_KEPT: usize = 64;

impl Shared {
    pub(crate) fn new(app: Arc<App>) -> Shared {
        let (events, _) = broadcast::channel(EVENTS_KEPT);
        let sender = events.clone();
        app.subscribe(move |changed| {
            // Nobody listening is no fault.
            drop(sender.send(changed));
        });
        Shared { app, events }
    }
}

/// `POST /ipc/<command>`: the body is the request, the answer is the reply or a `CommandError`.
pub(crate) async fn call(
    State(shared): State<Shared>,
    Path(command): Path<String>,
    body: Bytes,
) -> Response {
    let app = Arc::clone(&shared.app);
    let work = move || answer(&app, &command, &body);
    let answer = match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(_) => Err(shared.app.broken()),
    };
    match answer {
        Ok(reply) => Json(reply).into_response(),
        Err(error) => {
            let status = StatusCode::from_u16(error.code.http_status())
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, Json(error)).into_response()
        }
    }
}

/// Whoever reaches this host is staff, also while the tablet is locked or with families, so that
/// tests and tools need no PIN; it is a coordinator only while the settings are open.
fn rights(app: &App) -> Access {
    app.rights().max(Access::Staff)
}

/// A body that is not JSON is passed on as what it is, a text, which no command takes.
fn answer(app: &App, command: &str, body: &[u8]) -> Result<Value, CommandError> {
    let request = match body {
        [] => Value::Object(serde_json::Map::new()),
        _ => serde_json::from_slice(&mended(body)).unwrap_or_else(|_| Value::String(String::new())),
    };
    app.call(rights(app), command, &request)
}

/// `GET /events`: what may have changed, as it happens.
pub(crate) async fn events(
    State(shared): State<Shared>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let stream = BroadcastStream::new(shared.events.subscribe()).map(|received| {
        let changed = match received {
            Ok(changed) => changed,
            Err(BroadcastStreamRecvError::Lagged(_)) => Changed::ALL,
        };
        Ok(Event::default().json_data(changed).unwrap_or_default())
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}
