//! The public, read-only paths under `/hsds`, as the HSDS API describes them.

use axum::Json;
use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::StatusCode;
use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, ETAG, HeaderValue, IF_NONE_MATCH};
use onthaal_protocol::ErrorCode;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::Result as CentreResult;
use crate::hsds::{self as api, Answer, Ask, Collection};
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::blocking::off_thread;

/// The version of HSDS that is spoken, and where it is described.
const VERSION: &str = "3.1";
const PROFILE: &str = "https://docs.openreferral.org/en/3.1/";
const OPENAPI: &str =
    "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";

type Pairs = Result<Query<Vec<(String, String)>>, QueryRejection>;

/// The paths themselves.
pub(crate) fn router() -> Router<Desk> {
    let mut router = Router::new()
        .route("/hsds", get(about))
        .route("/hsds/", get(about));
    for (path, collection) in [
        ("services", Collection::Services),
        ("organizations", Collection::Organisations),
        ("service_at_locations", Collection::Places),
        ("taxonomies", Collection::Taxonomies),
        ("taxonomy_terms", Collection::Terms),
    ] {
        let page = move |state, headers, pairs| list(collection, state, headers, pairs);
        let record =
            move |state, path, headers, pairs| one(collection, state, path, headers, pairs);
        router = router
            .route(&format!("/hsds/{path}"), get(page))
            .route(&format!("/hsds/{path}/{{id}}"), get(record));
    }
    router
}

async fn about() -> Response {
    let about = json!({ "version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI });
    open(about, None)
}

async fn list(
    collection: Collection,
    State(desk): State<Desk>,
    headers: HeaderMap,
    pairs: Pairs,
) -> Result<Response, HttpError> {
    let ask = Ask::read(&read(pairs)?, collection.parameters())?;
    let known = known(&headers);
    let Desk { centre, shelf, .. } = desk;
    answer(move || api::list(&centre, &shelf, collection, &ask, known)).await
}

async fn one(
    collection: Collection,
    State(desk): State<Desk>,
    Path(id): Path<String>,
    headers: HeaderMap,
    pairs: Pairs,
) -> Result<Response, HttpError> {
    let id = Uuid::try_parse(&id).map_err(|_| ErrorCode::NotFound)?;
    let ask = Ask::read(&read(pairs)?, collection.parameters_of_one())?;
    let known = known(&headers);
    let Desk { centre, shelf, .. } = desk;
    answer(move || api::one(&centre, &shelf, collection, id, &ask, known)).await
}

fn read(pairs: Pairs) -> Result<Vec<(String, String)>, HttpError> {
    let Query(pairs) = pairs.map_err(|_| HttpError::from(ErrorCode::InvalidInput).at("query"))?;
    Ok(pairs)
}

async fn answer(
    work: impl FnOnce() -> CentreResult<Answer> + Send + 'static,
) -> Result<Response, HttpError> {
    Ok(match off_thread(work).await?? {
        Answer::Body { tag, json } => open(json, Some(&tag)),
        Answer::Unchanged { tag } => {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            label(&mut response, Some(&tag));
            response
        }
    })
}

/// Whether the caller says that it has this publication already.
fn known(headers: &HeaderMap) -> impl Fn(&str) -> bool + Send + 'static {
    let told: Vec<String> = headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|tag| {
            tag.trim()
                .trim_start_matches("W/")
                .trim_matches('"')
                .to_owned()
        })
        .collect();
    move |tag| told.iter().any(|known| known == tag)
}

fn open(json: Value, tag: Option<&str>) -> Response {
    let mut response = Json(json).into_response();
    label(&mut response, tag);
    response
}

/// Any page may read this, and may ask again whether it still holds.
fn label(response: &mut Response, tag: Option<&str>) {
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    if let Some(tag) = tag.and_then(|tag| HeaderValue::from_str(&format!("\"{tag}\"")).ok()) {
        headers.insert(ETAG, tag);
    }
}
