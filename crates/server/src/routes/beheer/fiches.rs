//! What a person says of a fiche.

use axum::extract::{Path, State};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use serde::Deserialize;
use uuid::Uuid;

use crate::fiches;
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromCoordinator;
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;

#[derive(Deserialize)]
struct VerifyRequest {
    method: String,
}

pub(crate) async fn verify(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(service): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let request: VerifyRequest = read_json(&headers, &body)?;
    off_thread(move || fiches::verify(&desk.centre, &staff, service, &request.method)).await??;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct CapacityRequest {
    capacity: Option<String>,
}

pub(crate) async fn capacity(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(service): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let request: CapacityRequest = read_json(&headers, &body)?;
    let capacity = request.capacity;
    off_thread(move || fiches::set_capacity(&desk.centre, &staff, service, capacity.as_deref()))
        .await??;
    Ok(StatusCode::NO_CONTENT)
}
