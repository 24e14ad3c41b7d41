use axum::Json;
use axum::extract::{Path, State};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use onthaal_model::id::{DeviceId, SiteId};
use serde::{Deserialize, Serialize};

use crate::device::{self, DeviceLine};
use crate::enrol::{self, CODE_MINUTES};
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::{FromCoordinator, FromStaff};
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;

pub(crate) async fn devices(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Vec<DeviceLine>>, HttpError> {
    let devices = off_thread(move || device::list(&desk.centre)).await??;
    Ok(Json(devices))
}

#[derive(Deserialize)]
struct CodeRequest {
    site_id: Option<String>,
    name: Option<String>,
}

/// A one-time code, shown once.
#[derive(Serialize)]
pub(crate) struct NewCode {
    code: String,
    expires_in_minutes: i64,
}

pub(crate) async fn make_code(
    State(desk): State<Desk>,
    _: FromCoordinator,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<NewCode>, HttpError> {
    let request: CodeRequest = read_json(&headers, &body)?;
    let site = match request.site_id.as_deref() {
        None => None,
        Some(site) => Some(SiteId::parse("site_id", site)?),
    };
    let code =
        off_thread(move || enrol::make_code(&desk.centre, site, request.name.as_deref())).await??;
    Ok(Json(NewCode {
        code,
        expires_in_minutes: CODE_MINUTES,
    }))
}

pub(crate) async fn revoke(
    State(desk): State<Desk>,
    _: FromCoordinator,
    Path(device_id): Path<String>,
) -> Result<StatusCode, HttpError> {
    let device = DeviceId::parse("device_id", &device_id)?;
    off_thread(move || device::revoke(&desk.centre, device)).await??;
    Ok(StatusCode::NO_CONTENT)
}
