use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use onthaal_protocol::ErrorCode;
use serde::Deserialize;
use uuid::Uuid;

use crate::coverage::{self, Columns, Coverage, Offer, Scope};
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromStaff;
use crate::routes::blocking::off_thread;

#[derive(Deserialize)]
pub(crate) struct MatrixQuery {
    #[serde(default)]
    by: Columns,
    municipality: Option<String>,
    age: Option<String>,
    form: Option<String>,
    site: Option<Uuid>,
    theme: Option<String>,
    column: Option<String>,
}

impl MatrixQuery {
    fn scope(&self) -> Scope {
        Scope {
            municipality: self.municipality.clone(),
            age: self.age.clone(),
            form: self.form.clone(),
            site: self.site,
        }
    }
}

pub(crate) async fn matrix(
    State(desk): State<Desk>,
    _: FromStaff,
    query: Result<Query<MatrixQuery>, QueryRejection>,
) -> Result<Json<Coverage>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let scope = query.scope();
    let matrix = off_thread(move || coverage::coverage(&desk.centre, query.by, &scope)).await??;
    Ok(Json(matrix))
}

pub(crate) async fn behind(
    State(desk): State<Desk>,
    _: FromStaff,
    query: Result<Query<MatrixQuery>, QueryRejection>,
) -> Result<Json<Vec<Offer>>, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let theme = query.theme.clone().ok_or(ErrorCode::BadRequest)?;
    let scope = query.scope();
    let offers = off_thread(move || {
        let column = query.column.as_deref().map(|code| (query.by, code));
        coverage::behind(&desk.centre, &theme, column, &scope)
    })
    .await??;
    Ok(Json(offers))
}
