//! The calendar of a house, for anybody's telephone.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use onthaal_model::id::HouseId;
use onthaal_protocol::ErrorCode;

use crate::calendar;
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::blocking::off_thread;

/// The path itself.
pub(crate) fn router() -> Router<Desk> {
    Router::new().route("/calendar/{file}", get(of_house))
}

async fn of_house(
    State(desk): State<Desk>,
    Path(file): Path<String>,
) -> Result<Response, HttpError> {
    let house = file.strip_suffix(".ics").ok_or(ErrorCode::NotFound)?;
    let house = HouseId::parse("house", house).map_err(|_| ErrorCode::NotFound)?;
    let text = off_thread(move || calendar::of_house(&desk.centre, house)).await??;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "inline; filename=\"activiteiten.ics\""),
        (CACHE_CONTROL, "public, max-age=900"),
    ];
    Ok((headers, text).into_response())
}
