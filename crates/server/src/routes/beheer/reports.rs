use axum::Json;
use axum::extract::{Path, State};
use onthaal_model::id::HouseId;
use onthaal_model::time::Period;
use onthaal_protocol::ErrorCode;
use serde_json::Value;

use crate::http::HttpError;
use crate::reports::{self, ReleaseRow};
use crate::routes::Desk;
use crate::routes::access::FromStaff;
use crate::routes::blocking::off_thread;
use crate::tickets::{self, MonthLine};

pub(crate) async fn releases(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Vec<ReleaseRow>>, HttpError> {
    let releases = off_thread(move || reports::releases(&desk.centre)).await??;
    Ok(Json(releases))
}

/// How often tickets were opened, by month and way; no ticket is named.
pub(crate) async fn openings(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Vec<MonthLine>>, HttpError> {
    let months = off_thread(move || tickets::monthly(&desk.centre)).await??;
    Ok(Json(months))
}

/// The frozen release exactly as it was released.
pub(crate) async fn release(
    State(desk): State<Desk>,
    _: FromStaff,
    Path((house, period)): Path<(String, String)>,
) -> Result<Json<Value>, HttpError> {
    let house = HouseId::parse("house_id", &house)?;
    let period = Period::parse("period", &period)?;
    let release = off_thread(move || reports::release(&desk.centre, house, period)).await??;
    Ok(Json(release.ok_or(ErrorCode::NotFound)?.body))
}
