//! What a house lays down for its desks.

use axum::Json;
use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::routing::{get, post, put};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use onthaal_model::time::Day;
use onthaal_protocol::ErrorCode;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::desk::{
    self, CardEdit, CardVersion, DeskEdit, DeskPlan, FormEdit, HouseLine, Ordered, QuestionEdit,
    Roster, RuleEdit,
};
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::{FromCoordinator, FromStaff};
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;

/// The paths under `/api/desk`.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/", get(houses))
        .route("/{house}", get(plan))
        .route("/{house}/roster", get(roster))
        .route("/{house}/order/{what}", put(order))
        .route("/{house}/form", put(save_form))
        .route("/{house}/desks", post(add_desk))
        .route("/{house}/desks/{id}", put(save_desk).delete(remove_desk))
        .route("/{house}/questions", post(add_question))
        .route("/{house}/questions/{id}", put(save_question))
        .route("/{house}/rules", post(add_rule))
        .route("/{house}/rules/{id}", put(save_rule).delete(remove_rule))
        .route("/{house}/cards", post(add_card))
        .route("/{house}/cards/{id}", put(save_card).delete(remove_card))
        .route("/{house}/cards/{id}/versions", get(versions))
}

async fn houses(State(desk): State<Desk>, _: FromStaff) -> Result<Json<Vec<HouseLine>>, HttpError> {
    let houses = off_thread(move || desk::houses(&desk.centre)).await??;
    Ok(Json(houses))
}

async fn plan(
    State(desk): State<Desk>,
    _: FromStaff,
    Path(house): Path<Uuid>,
) -> Result<Json<DeskPlan>, HttpError> {
    let plan = off_thread(move || desk::plan(&desk.centre, house)).await??;
    Ok(Json(plan))
}

#[derive(Deserialize)]
struct WeekQuery {
    week: Option<String>,
}

async fn roster(
    State(desk): State<Desk>,
    _: FromStaff,
    Path(house): Path<Uuid>,
    query: Result<Query<WeekQuery>, QueryRejection>,
) -> Result<Json<Roster>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let week = query.week.as_deref();
    let day = week.map(|text| Day::parse("week", text)).transpose()?;
    let roster = off_thread(move || desk::roster(&desk.centre, house, day)).await??;
    Ok(Json(roster))
}

async fn versions(
    State(desk): State<Desk>,
    _: FromStaff,
    Path((house, id)): Path<(Uuid, Uuid)>,
) -> Result<Json<Vec<CardVersion>>, HttpError> {
    let versions = off_thread(move || desk::versions(&desk.centre, house, id)).await??;
    Ok(Json(versions))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderRequest {
    ids: Vec<Uuid>,
}

async fn order(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path((house, what)): Path<(Uuid, Ordered)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let request: OrderRequest = read_json(&headers, &body)?;
    off_thread(move || desk::set_order(&desk.centre, &staff, house, what, &request.ids)).await??;
    Ok(StatusCode::NO_CONTENT)
}

async fn save_form(
    State(desk): State<Desk>,
    FromCoordinator(staff): FromCoordinator,
    Path(house): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, HttpError> {
    let edit: FormEdit = read_json(&headers, &body)?;
    off_thread(move || desk::save_form(&desk.centre, &staff, house, &edit)).await??;
    Ok(StatusCode::NO_CONTENT)
}

/// What was made.
#[derive(Serialize)]
struct Made {
    id: Uuid,
}

/// A handler that adds something to a house and one that writes it anew.
macro_rules! adds_and_saves {
    ($add:ident, $save:ident, $edit:ty) => {
        async fn $add(
            State(desk): State<Desk>,
            FromCoordinator(staff): FromCoordinator,
            Path(house): Path<Uuid>,
            headers: HeaderMap,
            body: Bytes,
        ) -> Result<Json<Made>, HttpError> {
            let edit: $edit = read_json(&headers, &body)?;
            let id = off_thread(move || desk::$add(&desk.centre, &staff, house, &edit)).await??;
            Ok(Json(Made { id }))
        }

        async fn $save(
            State(desk): State<Desk>,
            FromCoordinator(staff): FromCoordinator,
            Path((house, id)): Path<(Uuid, Uuid)>,
            headers: HeaderMap,
            body: Bytes,
        ) -> Result<StatusCode, HttpError> {
            let edit: $edit = read_json(&headers, &body)?;
            off_thread(move || desk::$save(&desk.centre, &staff, house, id, &edit)).await??;
            Ok(StatusCode::NO_CONTENT)
        }
    };
}

/// A handler that takes something of a house away.
macro_rules! removes {
    ($remove:ident) => {
        async fn $remove(
            State(desk): State<Desk>,
            FromCoordinator(staff): FromCoordinator,
            Path((house, id)): Path<(Uuid, Uuid)>,
        ) -> Result<StatusCode, HttpError> {
            off_thread(move || desk::$remove(&desk.centre, &staff, house, id)).await??;
            Ok(StatusCode::NO_CONTENT)
        }
    };
}

adds_and_saves!(add_desk, save_desk, DeskEdit);
adds_and_saves!(add_question, save_question, QuestionEdit);
adds_and_saves!(add_rule, save_rule, RuleEdit);
adds_and_saves!(add_card, save_card, CardEdit);
removes!(remove_desk);
removes!(remove_rule);
removes!(remove_card);
