//! The links of partners to their own page.

use axum::Json;
use axum::extract::{Path, State};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use onthaal_model::id::OrganisationId;
use onthaal_ticket::code::Secret;
use serde::Deserialize;

use crate::Centre;
use crate::error::Result as CentreResult;
use crate::http::HttpError;
use crate::partner::{self, LinkLine, NewLink};
use crate::routes::Desk;
use crate::routes::access::{FromCoordinator, FromStaff};
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;
use crate::staff::Staff;

pub(crate) async fn partners(
    State(desk): State<Desk>,
    _: FromStaff,
) -> Result<Json<Vec<LinkLine>>, HttpError> {
    let partners = off_thread(move || partner::list(&desk.centre)).await??;
    Ok(Json(partners))
}

/// Where the coordinator reaches the centre: partners reach it in the same way.
#[derive(Deserialize)]
struct LinkRequest {
    address: String,
}

pub(crate) async fn make(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(organisation): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<NewLink>, HttpError> {
    new_link(
        desk,
        staff,
        &organisation,
        &headers,
        &body,
        partner::make_link,
    )
    .await
}

pub(crate) async fn renew(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(organisation): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<NewLink>, HttpError> {
    new_link(desk, staff, &organisation, &headers, &body, partner::renew).await
}

pub(crate) async fn revoke(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(organisation): Path<String>,
) -> Result<StatusCode, HttpError> {
    let organisation = OrganisationId::parse("organisation", &organisation)?;
    off_thread(move || partner::revoke(&desk.centre, &staff, organisation)).await??;
    Ok(StatusCode::NO_CONTENT)
}

type Maker = fn(&Centre, &Staff, OrganisationId) -> CentreResult<Secret>;

async fn new_link(
    desk: Desk,
    staff: Staff,
    organisation: &str,
    headers: &HeaderMap,
    body: &Bytes,
    make: Maker,
) -> Result<Json<NewLink>, HttpError> {
    let request: LinkRequest = read_json(headers, body)?;
    let organisation = OrganisationId::parse("organisation", organisation)?;
    let link = off_thread(move || {
        let address = partner::centre_address(&request.address)?;
        let token = make(&desk.centre, &staff, organisation)?;
        partner::drawn(&address, &token)
    })
    .await??;
    Ok(Json(link))
}
