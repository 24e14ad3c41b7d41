//! Bringing a directory in: files, preview, choices, take-over; and what stands twice.

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{HeaderMap, HeaderName};
use onthaal_protocol::ErrorCode;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::http::HttpError;
use crate::imports::{self, Choice, Preview, Taken, TwinPage};
use crate::routes::Desk;
use crate::routes::access::FromCoordinator;
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;

/// The name of the file in the body, percent-encoded.
const FILE_NAME: HeaderName = HeaderName::from_static("x-file-name");
/// The most lines on one page.
const LARGEST_PAGE: usize = 100;

#[derive(Deserialize)]
pub(crate) struct AddQuery {
    draft: Option<Uuid>,
}

/// A draft.
#[derive(Serialize)]
pub(crate) struct NewDraft {
    draft_id: Uuid,
}

pub(crate) async fn add(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    query: Result<Query<AddQuery>, QueryRejection>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<NewDraft>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let name = headers
        .get(FILE_NAME)
        .and_then(|name| name.to_str().ok())
        .ok_or(ErrorCode::BadRequest)?;
    let name = unescaped(name);
    let draft_id = off_thread(move || {
        imports::add_file(&desk.centre, &staff, query.draft, &name, body.to_vec())
    })
    .await??;
    Ok(Json(NewDraft { draft_id }))
}

#[derive(Deserialize)]
pub(crate) struct PreviewQuery {
    #[serde(default)]
    tab: String,
    #[serde(default)]
    offset: usize,
    limit: Option<usize>,
}

pub(crate) async fn preview(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(draft): Path<Uuid>,
    query: Result<Query<PreviewQuery>, QueryRejection>,
) -> Result<Json<Preview>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let page = (
        query.offset,
        query.limit.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE),
    );
    let shown = off_thread(move || {
        imports::preview(
            &desk.centre,
            &desk.previews,
            &staff,
            draft,
            &query.tab,
            page,
        )
    });
    Ok(Json(shown.await??))
}

pub(crate) async fn drop_file(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path((draft, number)): Path<(Uuid, i64)>,
) -> Result<StatusCode, HttpError> {
    off_thread(move || imports::drop_file(&desk.centre, &staff, draft, number)).await??;
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) async fn discard(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(draft): Path<Uuid>,
) -> Result<StatusCode, HttpError> {
    off_thread(move || imports::discard(&desk.centre, &staff, draft)).await??;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct MappingRequest {
    file: i64,
    columns: Vec<Option<String>>,
}

pub(crate) async fn map_columns(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(draft): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let request: MappingRequest = read_json(&headers, &body)?;
    off_thread(move || {
        imports::map_columns(&desk.centre, &staff, draft, request.file, request.columns)
    })
    .await??;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct ChoicesRequest {
    choices: Vec<Choice>,
}

pub(crate) async fn choose(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(draft): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let request: ChoicesRequest = read_json(&headers, &body)?;
    off_thread(move || imports::choose(&desk.centre, &staff, draft, request.choices)).await??;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct TakeOverRequest {
    outcome: String,
}

pub(crate) async fn take_over(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(draft): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Taken>, HttpError> {
    let request: TakeOverRequest = read_json(&headers, &body)?;
    let taken =
        off_thread(move || imports::take_over(&desk.centre, &staff, draft, &request.outcome))
            .await??;
    Ok(Json(taken))
}

#[derive(Deserialize)]
pub(crate) struct TwinsQuery {
    #[serde(default)]
    offset: usize,
    limit: Option<usize>,
}

pub(crate) async fn twins(
    State(desk): State<Desk>,
    _: FromCoordinator,
    query: Result<Query<TwinsQuery>, QueryRejection>,
) -> Result<Json<TwinPage>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let limit = query.limit.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
    Ok(Json(
        off_thread(move || imports::twins(&desk.centre, limit, query.offset)).await??,
    ))
}

pub(crate) async fn settle_twins(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let choice: Choice = read_json(&headers, &body)?;
    off_thread(move || match choice.same {
        Some(true) => imports::merge(&desk.centre, &staff, &choice),
        Some(false) | None => imports::keep_apart(&desk.centre, &staff, &choice),
    })
    .await??;
    Ok(StatusCode::NO_CONTENT)
}

/// A percent-encoded text; what is no such thing stays as it is.
fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = text
            .get(at + 1..at + 3)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code.filter(|_| bytes[at] == b'%') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn a_file_name_is_read_back_whatever_it_holds() {
        assert_eq!(unescaped("caf%C3%A9%20100%25.csv"), "café 100%.csv");
        assert_eq!(unescaped("100%"), "100%");
        assert_eq!(unescaped("%zz%4"), "%zz%4");
        assert_eq!(unescaped("%FF.csv"), "\u{fffd}.csv");
    }
}
