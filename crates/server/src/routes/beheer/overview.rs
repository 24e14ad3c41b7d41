use axum::Json;
use axum::extract::State;

use crate::http::HttpError;
use crate::overview::{self, Overview};
use crate::routes::Desk;
use crate::routes::access::FromStaff;
use crate::routes::blocking::off_thread;
use crate::services::{self, SiteLine};

pub(crate) async fn overview(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Overview>, HttpError> {
    let overview = off_thread(move || overview::overview(&desk.centre)).await??;
    Ok(Json(overview))
}

pub(crate) async fn sites(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Vec<SiteLine>>, HttpError> {
    let sites = off_thread(move || services::sites(&desk.centre)).await??;
    Ok(Json(sites))
}
