//! What desks say is wrong with a fiche.

use axum::Json;
use axum::extract::{Path, State};
use hyper::StatusCode;
use onthaal_model::id::SuggestionId;

use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::{FromCoordinator, FromStaff};
use crate::routes::blocking::off_thread;
use crate::staff::Staff;
use crate::suggestions::{self, Suggestions};

pub(crate) async fn suggestions(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Suggestions>, HttpError> {
    let said = off_thread(move || suggestions::suggestions(&desk.centre)).await??;
    Ok(Json(said))
}

pub(crate) async fn done(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(suggestion): Path<String>,
) -> Result<StatusCode, HttpError> {
    set(desk, staff, &suggestion, true).await
}

pub(crate) async fn open(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(suggestion): Path<String>,
) -> Result<StatusCode, HttpError> {
    set(desk, staff, &suggestion, false).await
}

async fn set(desk: Desk, staff: Staff, id: &str, done: bool) -> Result<StatusCode, HttpError> {
    let id = SuggestionId::parse("suggestion_id", id)?;
    off_thread(move || suggestions::set_done(&desk.centre, &staff, id, done)).await??;
    Ok(StatusCode::NO_CONTENT)
}
