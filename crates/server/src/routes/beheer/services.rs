use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use onthaal_protocol::ErrorCode;
use serde::Deserialize;

use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromStaff;
use crate::routes::blocking::off_thread;
use crate::services::{self, ServicePage};

/// The most services on one page.
const LARGEST_PAGE: usize = 100;
/// What somebody searches for is short; the rest of a pasted page changes nothing.
const LONGEST_TEXT: usize = 200;

#[derive(Deserialize)]
pub(crate) struct ServicesQuery {
    #[serde(default)]
    text: String,
    limit: Option<usize>,
    #[serde(default)]
    offset: usize,
}

pub(crate) async fn services(
    State(desk): State<Desk>,
    _: FromStaff,
    query: Result<Query<ServicesQuery>, QueryRejection>,
) -> Result<Json<ServicePage>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let text: String = query.text.chars().take(LONGEST_TEXT).collect();
    let limit = query.limit.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
    let page =
        off_thread(move || services::services(&desk.centre, &text, limit, query.offset)).await??;
    Ok(Json(page))
}
