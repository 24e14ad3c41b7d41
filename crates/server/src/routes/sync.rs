//! The paths tablets use. What they say is in `onthaal_protocol`; what is done with it in `ingest`,
//! `publish` and `tickets`.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushBody, PushReply};
use onthaal_protocol::tickets::{TicketsBody, TicketsReply};
use onthaal_protocol::version::{
    MAX_PAGE, PROTOCOL_HEADER, PROTOCOL_MAX, PROTOCOL_MIN, REGRESSED_HEADER,
};
use onthaal_protocol::{ErrorCode, cursor};
use serde::Deserialize;

use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromDevice;
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;
use crate::{enrol, ingest, publish, tickets};

/// The paths under `/v1`.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/hello", get(hello))
        .route("/enrol", post(enrol_tablet))
        .route("/push", post(push))
        .route("/pull", get(pull))
        .route("/tickets", post(exchange_tickets))
}

async fn hello(
    State(desk): State<Desk>,
    FromDevice(device): FromDevice,
    headers: HeaderMap,
) -> Result<Json<Hello>, HttpError> {
    spoken_here(&headers)?;
    let regressed = headers.get(REGRESSED_HEADER).is_some_and(|saw| saw == "1");
    let hello = off_thread(move || ingest::hello(&desk.centre, &device, regressed)).await??;
    Ok(Json(hello))
}

async fn enrol_tablet(
    State(desk): State<Desk>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<EnrolReply>, HttpError> {
    spoken_here(&headers)?;
    let request: EnrolRequest = read_json(&headers, &body)?;
    let reply = off_thread(move || enrol::enrol(&desk.centre, &request)).await??;
    Ok(Json(reply))
}

async fn push(
    State(desk): State<Desk>,
    FromDevice(device): FromDevice,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<PushReply>, HttpError> {
    spoken_here(&headers)?;
    let batch: PushBody = read_json(&headers, &body)?;
    let reply = off_thread(move || ingest::accept_push(&desk.centre, &device, batch)).await??;
    Ok(Json(reply))
}

async fn exchange_tickets(
    State(desk): State<Desk>,
    FromDevice(device): FromDevice,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TicketsReply>, HttpError> {
    spoken_here(&headers)?;
    let said: TicketsBody = read_json(&headers, &body)?;
    let reply = off_thread(move || tickets::exchange(&desk.centre, &device, said)).await??;
    Ok(Json(reply))
}

#[derive(Deserialize)]
struct PullQuery {
    stream: String,
    cursor: Option<String>,
    limit: Option<u32>,
}

async fn pull(
    State(desk): State<Desk>,
    FromDevice(device): FromDevice,
    headers: HeaderMap,
    query: Result<Query<PullQuery>, QueryRejection>,
) -> Result<Json<PullPage>, HttpError> {
    spoken_here(&headers)?;
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let cursor = match query.cursor.as_deref() {
        None | Some("") => None,
        Some(text) => Some(
            cursor::Cursor::parse(text)
                .ok_or_else(|| HttpError::from(ErrorCode::InvalidInput).at("cursor"))?,
        ),
    };
    let limit = query.limit.unwrap_or(MAX_PAGE).clamp(1, MAX_PAGE);
    let page = off_thread(move || {
        publish::pull(&desk.centre, &device, cursor.as_ref(), &query.stream, limit)
    })
    .await??;
    Ok(Json(page))
}

/// Errs when the caller names a version that is not spoken here. No name means the first version.
fn spoken_here(headers: &HeaderMap) -> Result<(), HttpError> {
    let Some(version) = headers.get(PROTOCOL_HEADER) else {
        return Ok(());
    };
    let spoken = version
        .to_str()
        .ok()
        .and_then(|text| text.parse::<u32>().ok())
        .is_some_and(|version| (PROTOCOL_MIN..=PROTOCOL_MAX).contains(&version));
    if spoken {
        Ok(())
    } else {
        Err(ErrorCode::UpgradeRequired.into())
    }
}
